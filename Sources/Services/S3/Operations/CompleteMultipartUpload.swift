import Codecs
package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension CompleteMultipartUpload: AsyncHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        .targets([try service.uploadTarget("PutObject", input, call, snapshot)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: S3Service
    ) async throws -> Output {
        let host = call.request.headers["host"] ?? call.host
        let location = "http://\(host)/\(input.bucket)/\(PercentCoding.encode(input.key))"
        if let done = try service.store.read({ try $0.completion(input) }) {
            var output = Output(
                location: location, bucket: input.bucket, key: input.key,
                eTag: "\"\(done.eTag)\"", checksumType: done.checksumType,
                versionId: done.version)
            output[ChecksumAlgorithm(rawValue: done.checksum) ?? .crc64nvme] = done.value
            return output
        }
        let plan = try service.store.read { try CompletionPlan(input, call, $0, service) }
        let blob = try await service.onDisk {
            try await service.blobs.concatenate(
                plan.parts.compactMap { BlobID($0.blob) },
                as: BlobName(bucket: input.bucket, key: input.key),
                sealedSize: plan.detail.encryption.sealedKey == nil ? nil : plan.size)
        }
        return try await service.keeping(blob.id) {
            try await commit { transaction in
                try put(input, plan, blob, location, call, transaction, service)
            }
        }
    }

    private static func put(
        _ input: Input, _ plan: CompletionPlan, _ blob: StoredBlob, _ location: String,
        _ call: Call,
        _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        // A part may have been replaced since the parts were joined.
        let again = try CompletionPlan(input, call, transaction, service)
        guard again.parts.map(\.blob) == plan.parts.map(\.blob), blob.size == plan.size else {
            throw CompletionPlan.invalidPart(input.uploadId, nil, nil)
        }
        let bucket = try service.bucket(for: input, transaction)
        let object = NewObject(
            key: input.key, size: blob.size, eTag: plan.eTag,
            storageClass: plan.upload.storageClass, checksum: plan.upload.checksum,
            checksumType: plan.upload.checksumType, blob: blob.id, detail: plan.detail)
        let version = try transaction.insert(
            object, into: bucket, at: call.time, entropy: service.entropy)
        try transaction.tellCreated(
            object, version: version, in: bucket, by: call, service.entropy)
        try transaction.removeUpload(plan.upload.id)
        service.wakeCollector(after: transaction)
        try transaction.noteCompletion(
            of: plan.upload, eTag: plan.eTag,
            version: bucket.versioning == .never ? nil : version,
            value: plan.detail.checksumValue, at: call.time)
        var output = Output(
            location: location, bucket: bucket.name, key: input.key,
            expiration: try transaction.expirationHeader(
                bucket, key: input.key, size: blob.size, tags: plan.detail.tags,
                modified: call.time),
            eTag: "\"\(plan.eTag)\"", checksumType: plan.upload.checksumType,
            versionId: bucket.versioning == .never ? nil : version)
        output.tell(plan.detail.encryption)
        output[plan.upload.algorithm] = plan.detail.checksumValue
        return output
    }
}

/// What a completion makes of the parts that were uploaded, everything checked.
struct CompletionPlan: Sendable {
    let upload: UploadRecord
    let parts: [PartRecord]
    let size: Int64
    let eTag: String
    var detail: ObjectDetail

    init(
        _ input: CompleteMultipartUpload.Input, _ call: Call, _ reading: any Reading,
        _ service: S3Service
    ) throws {
        let bucket = try service.bucket(for: input, reading)
        upload = try reading.upload(bucket.name, input.key, input.uploadId)
        if input.sseCustomerAlgorithm != nil {
            _ = try input.customerKey(for: upload.detail.encryption, call)
        }
        guard let wanted = input.multipartUpload?.parts, !wanted.isEmpty else {
            throw Refusal.malformedXML
        }
        if input.ifMatch != nil || input.ifNoneMatch != nil {
            let current = try reading.latest(bucket.name, input.key)
            try Conditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
                .checkWrite(
                    key: input.key, current: current.flatMap { $0.isMarker ? nil : $0.eTag })
        }
        let stored = Dictionary(
            uniqueKeysWithValues: try reading.parts(
                upload.id, limit: Limits.partNumberMax
            ).map { ($0.number, $0) })
        parts = try Self.chosen(wanted, stored, upload)
        try Self.checkSizes(parts)
        let size = parts.reduce(0) { $0 + $1.size }
        self.size = size
        guard size <= Limits.objectBytesMax else { throw Refusal.tooLarge(size) }
        if let promised = input.mpuObjectSize, Int64(promised) != size {
            throw Refusal.invalidRequest(
                "The provided 'x-amz-mp-object-size' header value \(promised) does not match what "
                    + "was computed: \(size)")
        }
        let digests = parts.flatMap { Hex.decode($0.eTag) ?? [] }
        eTag = "\(Hex.encode(ChecksumAlgorithm.md5.of(digests)))-\(parts.count)"
        detail = upload.detail
        detail.checksumValue = try Self.checksum(parts, upload)
        detail.parts = parts.map {
            .init(number: $0.number, size: $0.size, checksum: $0.checksum)
        }
        try Self.check(input, upload, detail.checksumValue)
    }

    private static func chosen(
        _ wanted: [S3Shape.CompletedPart], _ stored: [Int: PartRecord], _ upload: UploadRecord
    ) throws -> [PartRecord] {
        var parts: [PartRecord] = []
        for part in wanted {
            guard let number = part.partNumber, let eTag = part.eTag else {
                throw Refusal.malformedXML
            }
            if let last = parts.last, last.number >= number {
                throw Failure(
                    "InvalidPartOrder",
                    "The list of parts was not in ascending order. Parts must be ordered by part "
                        + "number."
                ).with("UploadId", upload.id)
            }
            guard let found = stored[number], eTag.filter({ $0 != "\"" }) == found.eTag else {
                throw invalidPart(upload.id, number, eTag)
            }
            if let (algorithm, value) = try part.single() {
                guard algorithm == upload.algorithm, value == found.checksum else {
                    throw invalidPart(upload.id, number, eTag)
                }
            } else if upload.isExplicit, upload.checksumType == "COMPOSITE" {
                throw Refusal.invalidRequest(
                    "The upload was created using a \(upload.checksum.lowercased()) checksum. The "
                        + "complete request must include the checksum for each part. It was "
                        + "missing for part \(number) in the request.")
            }
            parts.append(found)
        }
        return parts
    }

    static func invalidPart(_ upload: String, _ number: Int?, _ eTag: String?) -> Failure {
        var failure = Failure(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been "
                + "uploaded, or the specified entity tag may not match the part's entity tag."
        ).with("UploadId", upload)
        if let number { failure = failure.with("PartNumber", String(number)) }
        if let eTag { failure = failure.with("ETag", eTag) }
        return failure
    }

    /// All parts but the last have at least 5 MiB.
    private static func checkSizes(_ parts: [PartRecord]) throws(Failure) {
        guard let small = parts.dropLast().first(where: { $0.size < Limits.partBytesMin }) else {
            return
        }
        throw Failure(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size"
        ).with("ProposedSize", String(small.size))
            .with("MinSizeAllowed", String(Limits.partBytesMin))
            .with("PartNumber", String(small.number)).with("ETag", small.eTag)
    }

    private static func checksum(
        _ parts: [PartRecord], _ upload: UploadRecord
    ) throws -> String {
        let values = parts.map { Base64.decode($0.checksum) ?? [] }
        if upload.checksumType == "COMPOSITE" {
            return MultipartChecksum.composite(upload.algorithm, values)
        }
        guard
            let whole = MultipartChecksum.full(
                upload.algorithm, zip(values, parts).map { ($0, $1.size) })
        else {
            throw Failure(
                "InternalError", "We encountered an internal error. Please try again.",
                status: 500, insideMessage: "checksums of parts do not combine")
        }
        return whole
    }

    /// What the request promises of the whole.
    private static func check(
        _ input: CompleteMultipartUpload.Input, _ upload: UploadRecord, _ computed: String
    ) throws(Failure) {
        if let type = input.checksumType, type != upload.checksumType {
            throw Refusal.invalidRequest(
                "The upload was created using the \(upload.checksumType) checksum mode. The "
                    + "complete request must use the same checksum mode.")
        }
        guard let (algorithm, value) = try input.single() else { return }
        guard algorithm == upload.algorithm else { throw algorithm.mismatch }
        let bare = computed.split(separator: "-").first.map { String($0) } ?? computed
        guard value == computed || value == bare else { throw algorithm.mismatch }
    }
}
