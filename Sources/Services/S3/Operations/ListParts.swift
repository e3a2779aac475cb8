package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension ListParts: ReadHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        .targets([
            try service.uploadTarget("ListMultipartUploadParts", input, call, snapshot)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, snapshot)
        let upload = try snapshot.upload(bucket.name, input.key, input.uploadId)
        let limit = min(max(0, input.maxParts ?? 1000), 1000)
        let marker = max(0, input.partNumberMarker ?? 0)
        let found = try snapshot.parts(upload.id, after: marker, limit: limit + 1)
        let page = found.prefix(limit)
        let abortion = Lifecycle.abortion(
            ofUploadTo: input.key, initiated: upload.initiated,
            rules: try snapshot.lifecycleRules(bucket.name))
        return Output(
            abortDate: abortion?.date, abortRuleId: abortion?.rule, bucket: bucket.name,
            key: input.key, uploadId: upload.id, partNumberMarker: marker,
            nextPartNumberMarker: page.last?.number ?? 0, maxParts: limit,
            isTruncated: found.count > page.count,
            parts: page.map { part in
                var shape = S3Shape.Part(
                    partNumber: part.number, lastModified: part.modified,
                    eTag: "\"\(part.eTag)\"", size: Int(part.size))
                if upload.isExplicit { shape[upload.algorithm] = part.checksum }
                return shape
            }, initiator: upload.initiatorShape, owner: .init(id: bucket.owner),
            storageClass: upload.storageClass,
            checksumAlgorithm: upload.isExplicit ? upload.checksum : nil,
            checksumType: upload.isExplicit ? upload.checksumType : nil)
    }
}

extension UploadRecord {
    var initiatorShape: S3Shape.Initiator {
        .init(
            id: initiator,
            displayName: initiator.split(whereSeparator: { $0 == "/" || $0 == ":" }).last
                .map { String($0) })
    }
}
