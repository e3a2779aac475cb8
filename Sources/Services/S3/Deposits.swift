import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

// Objects that S3 itself puts into buckets: access logs, inventories.

extension S3Service {
    /// Whether the target's policy or list lets a service of S3 write there for `source`.
    func mayDeposit(
        _ key: String, in target: BucketRecord, for source: BucketRecord, as service: String,
        _ now: Instant, _ reading: any Reading
    ) throws -> Bool {
        let caller = Caller.service(service, account: source.account)
        let call = Call(
            account: target.account, region: target.region, caller: caller, time: now,
            requestID: entropy.uuid(), eventID: entropy.uuid(), service: S3APIModel.service,
            operation: "PutObject",
            request: HTTPRequest(
                method: "PUT", target: "/\(target.name)",
                headers: HTTPHeaders([HTTPField("x-amz-acl", "bucket-owner-full-control")])),
            sourceIP: "", userAgent: "")
        let asked = try self.target(
            "PutObject", on: target, key: key, call: call, reading: reading,
            keys: [
                ("aws:SourceArn", [source.arn]),
                ("aws:SourceAccount", [source.account.description]),
            ])
        return try authorizer.allows(asked, caller: caller, region: target.region, time: now)
    }

    /// Puts bytes at hand. Returns their MD5 in hexadecimal digits.
    func deposit(
        _ bytes: [UInt8], as key: String, in target: BucketRecord, type: String,
        _ encryption: ObjectEncryption, _ now: Instant
    ) async throws -> String {
        let sealing = try self.sealing(encryption)
        let blob = try await onDisk {
            try await blobs.put(
                bytes, as: BlobName(bucket: target.name, key: key),
                checksums: [.md5, .crc64nvme], key: sealing.key)
        }
        try await keeping(blob.id) {
            try await store.write { [self] transaction in
                guard let target = try transaction.bucket(named: target.name) else {
                    throw Refusal.noSuchBucket(target.name)
                }
                var detail = ObjectDetail()
                detail.headers = ["content-type": type]
                detail.checksumValue = blob.text(.crc64nvme)
                detail.encryption = sealing.encryption
                detail.lock = try target.defaultRetention()?.lock(from: now) ?? ObjectLock()
                let object = NewObject(
                    key: key, size: blob.size, eTag: blob.eTag, storageClass: "STANDARD",
                    checksum: ChecksumAlgorithm.crc64nvme.rawValue, checksumType: "FULL_OBJECT",
                    blob: blob.id, detail: detail)
                _ = try transaction.insert(object, into: target, at: now, entropy: entropy)
            }
        }
        return blob.eTag
    }
}
