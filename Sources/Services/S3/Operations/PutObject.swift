package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension PutObject: AsyncHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeNewObject(input, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: S3Service
    ) async throws -> Output {
        try check(input, call)
        let promise = try ChecksumPromise(
            input, algorithm: input.checksumAlgorithm, md5: input.contentMD5, call)
        // What can be refused before the body is taken is refused before.
        let sealing = try service.store.read { snapshot in
            let bucket = try service.bucket(for: input, snapshot)
            let detail = try input.detail(
                in: bucket, block: snapshot.effectiveBlock(of: bucket), call)
            try checkConditions(input, bucket, snapshot)
            return try service.sealing(
                detail.encryption, customer: input.customerKey(call))
        }
        let blob = try await service.take(
            call, as: BlobName(bucket: input.bucket, key: input.key), promise: promise,
            key: sealing.key)
        return try await service.keeping(blob.id) {
            try await commit { transaction in
                try put(input, blob, sealing, promise.algorithm, call, transaction, service)
            }
        }
    }

    private static func check(_ input: Input, _ call: Call) throws {
        try input.checkKey()
        try input.checkEncryption(call)
        _ = try input.checkedStorageClass()
        if input.objectLockMode != nil || input.objectLockRetainUntilDate != nil
            || input.objectLockLegalHoldStatus != nil, input.contentMD5 == nil, input.given.isEmpty,
            call.request.headers["x-amz-trailer"] == nil
        {
            throw Refusal.invalidRequest(
                "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests "
                    + "with Object Lock parameters")
        }
        if call.request.headers["transfer-encoding"] != nil,
            call.request.headers["x-amz-decoded-content-length"] == nil
        {
            throw Refusal.missingLength
        }
        if input.writeOffsetBytes != nil {
            throw Refusal.notImplemented("x-amz-write-offset-bytes")
        }
    }

    private static func checkConditions(
        _ input: Input, _ bucket: BucketRecord, _ reading: any Reading
    ) throws {
        guard input.ifMatch != nil || input.ifNoneMatch != nil else { return }
        let current = try reading.latest(bucket.name, input.key)
        try Conditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
            .checkWrite(
                key: input.key, current: current.flatMap { $0.isMarker ? nil : $0.eTag })
    }

    private static func put(
        _ input: Input, _ blob: StoredBlob, _ sealing: ObjectSealing,
        _ algorithm: ChecksumAlgorithm, _ call: Call, _ transaction: Transaction,
        _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, transaction)
        try checkConditions(input, bucket, transaction)
        var detail = try input.detail(
            in: bucket, block: transaction.effectiveBlock(of: bucket), call)
        detail.checksumValue = blob.text(algorithm)
        detail.encryption = sealing.encryption
        let object = NewObject(
            key: input.key, size: blob.size, eTag: blob.eTag,
            storageClass: try input.checkedStorageClass(), checksum: algorithm.rawValue,
            checksumType: "FULL_OBJECT", blob: blob.id, detail: detail)
        let version = try transaction.insert(
            object, into: bucket, at: call.time, entropy: service.entropy)
        try transaction.tellCreated(
            object, version: version, in: bucket, by: call, service.entropy)
        service.wakeCollector(after: transaction)
        var output = Output(
            expiration: try transaction.expirationHeader(
                bucket, key: object.key, size: object.size, tags: detail.tags,
                modified: call.time),
            eTag: "\"\(object.eTag)\"", checksumType: "FULL_OBJECT",
            versionId: bucket.versioning == .never ? nil : version)
        output.tell(detail.encryption)
        output[algorithm] = detail.checksumValue
        return output
    }
}
