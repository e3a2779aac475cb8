package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension GetObjectAttributes: ObjectReadHandler {
    package static let action = "GetObjectAttributes"
    package static let versionAction = "GetObjectVersionAttributes"

    /// Both the object and its attributes must be readable.
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let actions =
            input.versionId == nil
            ? ["GetObject", "GetObjectAttributes"]
            : ["GetObjectVersion", "GetObjectVersionAttributes"]
        var targets: [Target] = []
        for action in actions {
            guard
                case .targets(let more) = try service.authorizeObject(
                    input, action: action, call, snapshot)
            else { continue }
            targets += more
        }
        return .targets(targets)
    }

    package static func answer(_ input: Input, _ view: ObjectView) throws -> Output {
        let object = view.object
        _ = try input.customerKey(for: object.detail.encryption, view.call)
        let wanted = Set(input.objectAttributes)
        var output = Output(
            lastModified: Instant(seconds: object.modified.seconds),
            versionId: object.shownVersion(in: view.bucket))
        if wanted.contains("ETag") { output.eTag = object.eTag }
        if wanted.contains("StorageClass") { output.storageClass = object.storageClass }
        if wanted.contains("ObjectSize") { output.objectSize = Int(object.size) }
        if wanted.contains("Checksum"),
            let algorithm = ChecksumAlgorithm(rawValue: object.checksum)
        {
            var checksum = S3Shape.Checksum(checksumType: object.checksumType)
            // Here the number of parts is not written behind the value.
            checksum[algorithm] = object.detail.checksumValue.split(separator: "-").first
                .map { String($0) }
            output.checksum = checksum
        }
        if wanted.contains("ObjectParts"), !object.detail.parts.isEmpty {
            output.objectParts = try parts(input, object)
        }
        return output
    }

    private static func parts(
        _ input: Input, _ object: ObjectRecord
    ) throws -> S3Shape.GetObjectAttributesParts {
        let all = object.detail.parts
        let marker = max(0, input.partNumberMarker ?? 0)
        let limit = min(max(0, input.maxParts ?? 1000), 1000)
        var result = S3Shape.GetObjectAttributesParts(totalPartsCount: all.count)
        // Parts are listed one by one only where each has a checksum of its own.
        guard object.checksumType == "COMPOSITE",
            let algorithm = ChecksumAlgorithm(rawValue: object.checksum)
        else { return result }
        let after = all.filter { $0.number > marker }
        let page = after.prefix(limit)
        result.partNumberMarker = marker
        result.nextPartNumberMarker = page.last?.number ?? marker
        result.maxParts = limit
        result.isTruncated = after.count > page.count
        result.parts = page.map { part in
            var shape = S3Shape.ObjectPart(partNumber: part.number, size: Int(part.size))
            shape[algorithm] = part.checksum
            return shape
        }
        return result
    }
}
