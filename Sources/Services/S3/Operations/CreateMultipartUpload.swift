import Codecs
package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension CreateMultipartUpload: WriteHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeNewObject(input, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try input.checkKey()
        try input.checkEncryption(call)
        let bucket = try service.bucket(for: input, transaction)
        var detail = try input.detail(
            in: bucket, block: transaction.effectiveBlock(of: bucket), call)
        detail.encryption = try service.sealing(
            detail.encryption, customer: input.customerKey(call)
        ).encryption
        let (algorithm, type) = try checksum(input)
        if input.checksumAlgorithm != nil { detail.checksumValue = "explicit" }
        let id = VersionID.makeUpload(service.entropy)
        try transaction.run(
            """
            INSERT INTO s3_uploads (id, bucket, key, initiated, initiator, storage_class, checksum,
                checksum_type, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(id), SQLValue(bucket.name), SQLValue(input.key), SQLValue(call.time),
                SQLValue(call.caller.principal.arn?.description ?? call.caller.principal.id),
                SQLValue(try input.checkedStorageClass()), SQLValue(algorithm.rawValue),
                SQLValue(type), SQLValue(detail.json.text),
            ])
        let abortion = Lifecycle.abortion(
            ofUploadTo: input.key, initiated: call.time,
            rules: try transaction.lifecycleRules(bucket.name))
        var output = Output(
            abortDate: abortion?.date, abortRuleId: abortion?.rule, bucket: bucket.name,
            key: input.key, uploadId: id,
            checksumAlgorithm: input.checksumAlgorithm,
            checksumType: input.checksumAlgorithm == nil ? nil : type)
        output.tell(detail.encryption)
        return output
    }

    /// CRC-64 is for whole objects alone, SHA and MD5 for parts alone; the other CRCs may be both.
    private static func checksum(_ input: Input) throws -> (ChecksumAlgorithm, String) {
        guard let name = input.checksumAlgorithm else {
            guard input.checksumType == nil else {
                throw Refusal.invalidRequest(
                    "The x-amz-checksum-type header can only be used with the "
                        + "x-amz-checksum-algorithm header.")
            }
            return (.crc64nvme, "FULL_OBJECT")
        }
        guard let algorithm = ChecksumAlgorithm(rawValue: name) else {
            throw Refusal.notImplemented("x-amz-checksum-algorithm")
        }
        let allowed: [String] =
            switch algorithm {
            case .crc64nvme: ["FULL_OBJECT"]
            case .crc32, .crc32c: ["COMPOSITE", "FULL_OBJECT"]
            case .md5, .sha1, .sha256: ["COMPOSITE"]
            }
        let type = input.checksumType ?? allowed[0]
        guard allowed.contains(type) else {
            throw Refusal.invalidRequest(
                "The \(type) checksum type cannot be used with the \(name.lowercased()) checksum "
                    + "algorithm.")
        }
        return (algorithm, type)
    }
}
