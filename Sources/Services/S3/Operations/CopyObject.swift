package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension CopyObject: AsyncHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let source = try CopySource(input.copySource)
        var targets = try service.sourceTargets(source, call, snapshot)
        targets += try service.tagTargets(
            source, input, copiesTags: input.taggingDirective != "REPLACE", call, snapshot)
        guard case .targets(let more) = try service.authorizeNewObject(input, call, snapshot)
        else { return .targets(targets) }
        targets += more
        return .targets(targets)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: S3Service
    ) async throws -> Output {
        try input.checkKey()
        try input.checkEncryption(call)
        let copy = try service.store.read { try CopyPlan(input, call, $0, service) }
        guard let from = copy.source.blobID else { throw Refusal.noSuchKey(copy.source.key) }
        let name = BlobName(bucket: input.bucket, key: input.key)
        let blob = try await service.onDisk {
            // Blobs do not change, so a second name for the same bytes, under the same key, is a
            // copy; a checksum that was not computed before, or a client's key, needs them read.
            copy.needsReading
                ? try await service.copy(
                    from, copy.seal, range: nil, as: name, checksums: [.md5, copy.algorithm],
                    key: copy.sealing.key)
                : try await service.blobs.concatenate(
                    [from], as: name, sealedSize: copy.source.size)
        }
        return try await service.keeping(blob.id) {
            try await commit { transaction in
                try put(input, copy, blob, call, transaction, service)
            }
        }
    }

    private static func put(
        _ input: Input, _ copy: CopyPlan, _ blob: StoredBlob, _ call: Call,
        _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, transaction)
        let current = try transaction.latest(bucket.name, input.key)
        try Conditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
            .checkWrite(key: input.key, current: current.flatMap { $0.isMarker ? nil : $0.eTag })
        var detail = copy.detail
        detail.acl = try input.objectGrants(
            in: bucket, block: transaction.effectiveBlock(of: bucket), call)
        detail.encryption = copy.sealing.encryption
        detail.lock = try input.lock(in: bucket, at: call.time)
        if copy.needsReading { detail.checksumValue = blob.text(copy.algorithm) }
        let object = NewObject(
            key: input.key, size: blob.size,
            eTag: copy.needsReading ? blob.eTag : copy.eTag,
            storageClass: try input.checkedStorageClass(), checksum: copy.algorithm.rawValue,
            checksumType: "FULL_OBJECT", blob: blob.id, detail: detail)
        let version = try transaction.insert(
            object, into: bucket, at: call.time, entropy: service.entropy)
        try transaction.tellCreated(
            object, version: version, in: bucket, by: call, service.entropy)
        service.wakeCollector(after: transaction)
        var result = S3Shape.CopyObjectResult(
            eTag: "\"\(object.eTag)\"", lastModified: call.time, checksumType: "FULL_OBJECT")
        result[copy.algorithm] = detail.checksumValue
        var output = Output(
            copyObjectResult: result,
            expiration: try transaction.expirationHeader(
                bucket, key: object.key, size: object.size, tags: detail.tags,
                modified: call.time),
            copySourceVersionId: copy.source.shownVersion(in: copy.sourceBucket),
            versionId: bucket.versioning == .never ? nil : version)
        output.tell(detail.encryption)
        return output
    }
}

/// What a copy takes from its source and what from its request.
struct CopyPlan: Sendable {
    let source: ObjectRecord
    let sourceBucket: BucketRecord
    let algorithm: ChecksumAlgorithm
    /// Whether a second name for the source's file will not do.
    let needsReading: Bool
    /// How the source lies, and how the copy will.
    let seal: BlobSeal?
    let sealing: ObjectSealing
    let eTag: String
    var detail: ObjectDetail

    init(
        _ input: CopyObject.Input, _ call: Call, _ reading: any Reading, _ service: S3Service
    ) throws {
        let from = try CopySource(input.copySource)
        (sourceBucket, source) = try service.copySource(
            from, expectedOwner: input.expectedSourceBucketOwner, reading)
        try Conditions(
            ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
            ifModifiedSince: input.copySourceIfModifiedSince,
            ifUnmodifiedSince: input.copySourceIfUnmodifiedSince
        ).checkCopy(eTag: source.eTag, modified: source.modified)
        try source.requireActive(at: call.time)
        let replaces = input.metadataDirective == "REPLACE"
        let isSame =
            from.bucket == input.bucket && from.key.bytesEqual(input.key) && from.versionID == nil
        if isSame, !replaces, input.taggingDirective != "REPLACE",
            input.storageClass == nil, sourceBucket.encryption == nil,
            input.websiteRedirectLocation == nil, input.serverSideEncryption == nil,
            input.sseCustomerAlgorithm == nil, source.detail.encryption.customerKeyMD5 == nil,
            input.checksumAlgorithm == nil
        {
            throw Refusal.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself "
                    + "without changing the object's metadata, storage class, website redirect "
                    + "location or encryption attributes.")
        }
        guard source.size <= Limits.putBytesMax else {
            throw Refusal.invalidRequest(
                "The specified copy source is larger than the maximum allowable size for a copy "
                    + "source: \(Limits.putBytesMax)")
        }
        if let named = input.checksumAlgorithm, ChecksumAlgorithm(rawValue: named) == nil {
            throw Refusal.notImplemented("x-amz-checksum-algorithm")
        }
        seal = try service.keys.seal(
            of: source.detail, size: source.size,
            customer: input.sourceKey(for: source.detail.encryption, call))
        let customer = try input.customerKey(call)
        guard let bucket = try reading.bucket(named: input.bucket) else {
            throw Refusal.noSuchBucket(input.bucket)
        }
        let encryption = try input.encryption(in: bucket, customer: customer)
        let inherited = ChecksumAlgorithm(rawValue: source.checksum) ?? .crc64nvme
        algorithm = input.checksumAlgorithm.flatMap(ChecksumAlgorithm.init(rawValue:)) ?? inherited
        // A copy is one piece: the entity tag and checksum of a source in parts do not fit it.
        needsReading =
            algorithm.rawValue != source.checksum || source.checksumType != "FULL_OBJECT"
            || !source.detail.parts.isEmpty || seal == nil
            || source.detail.encryption.customerKeyMD5 != nil || customer != nil
        if let seal, !needsReading {
            sealing = try service.sealing(seal.key, encryption, customer: nil)
        } else {
            sealing = try service.sealing(encryption, customer: customer)
        }
        eTag = source.eTag
        detail = ObjectDetail()
        detail.checksumValue = source.detail.checksumValue
        detail.headers = replaces ? try input.systemHeaders() : source.detail.headers
        detail.metadata = replaces ? try input.checkedMetadata() : source.detail.metadata
        detail.headers["x-amz-website-redirect-location"] =
            try input.systemHeaders()["x-amz-website-redirect-location"]
        if input.taggingDirective == "REPLACE" {
            detail.tags = try Tags.parse(header: input.tagging ?? "")
        } else {
            detail.tags = source.detail.tags
        }
    }
}

extension S3Service {
    func copySource(
        _ from: CopySource, expectedOwner: String?, _ reading: any Reading
    ) throws -> (BucketRecord, ObjectRecord) {
        guard let bucket = try reading.bucket(named: from.bucket) else {
            throw Refusal.noSuchBucket(from.bucket)
        }
        if let expectedOwner, expectedOwner != bucket.account.description {
            throw Refusal.accessDenied
        }
        do {
            return (
                bucket,
                try reading.object(bucket, from.key, version: from.versionID, method: "PUT")
            )
        } catch let failure as Failure where failure.code == "MethodNotAllowed" {
            throw Refusal.invalidRequest(
                "The source of a copy request may not specifically refer to a delete marker by "
                    + "version id.")
        }
    }

    /// Tags that go along must be readable there and writable here.
    func tagTargets(
        _ from: CopySource, _ to: some OnObject, copiesTags: Bool, _ call: Call,
        _ reading: any Reading
    ) throws -> [Target] {
        guard copiesTags, let source = try reading.bucket(named: from.bucket),
            let target = try reading.bucket(named: to.bucket)
        else { return [] }
        let object =
            if let version = from.versionID {
                try reading.version(source.name, from.key, version)
            } else {
                try reading.latest(source.name, from.key)
            }
        guard let tags = object?.detail.tags, !tags.isEmpty else { return [] }
        return [
            try self.target(
                from.versionID == nil ? "GetObjectTagging" : "GetObjectVersionTagging",
                on: source, key: from.key, version: from.versionID, call: call, reading: reading),
            try self.target(
                "PutObjectTagging", on: target, key: to.key, call: call, reading: reading,
                keys: ConditionKeys.requestTags(tags)),
        ]
    }

    /// What must be allowed on the source of a copy.
    func sourceTargets(
        _ from: CopySource, _ call: Call, _ reading: any Reading
    ) throws -> [Target] {
        struct Source: OnVersion {
            var bucket: String
            var key: String
            var versionId: String?
            var expectedBucketOwner: String? { nil }
        }
        let authorization = try authorizeObject(
            Source(bucket: from.bucket, key: from.key, versionId: from.versionID),
            action: from.versionID == nil ? "GetObject" : "GetObjectVersion", call, reading)
        guard case .targets(let targets) = authorization else { return [] }
        return targets
    }
}
