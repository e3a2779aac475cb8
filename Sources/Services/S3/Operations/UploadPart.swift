package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension UploadPart: AsyncHandler {
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
        try UploadRules.checkPartNumber(input.partNumber)
        if call.request.headers["transfer-encoding"] != nil,
            call.request.headers["x-amz-decoded-content-length"] == nil
        {
            throw Refusal.missingLength
        }
        let upload = try service.store.read { snapshot in
            try snapshot.upload(
                service.bucket(for: input, snapshot).name, input.key, input.uploadId)
        }
        let promise = try ChecksumPromise(
            input, algorithm: input.checksumAlgorithm, md5: input.contentMD5, call,
            standard: upload.algorithm)
        if upload.isExplicit, promise.algorithm != upload.algorithm {
            throw Refusal.invalidRequest(
                "Checksum Type mismatch occurred, expected checksum Type: "
                    + "\(upload.checksum.lowercased()), actual checksum Type: "
                    + "\(promise.algorithm.rawValue.lowercased())")
        }
        if upload.isExplicit, upload.checksumType == "COMPOSITE", !promise.isPromised {
            throw Refusal.invalidRequest(
                "Checksum Type mismatch occurred, expected checksum Type: "
                    + "\(upload.checksum.lowercased()), actual checksum Type: null")
        }
        let blob = try await service.take(
            call,
            as: UploadRules.blobName(input.bucket, input.key, part: input.partNumber),
            promise: promise, also: [upload.algorithm],
            key: service.partKey(upload, customer: input.customerKey(call)))
        return try await service.keeping(blob.id) {
            try await commit { transaction in
                // It may have been completed or given up while the part came in.
                let upload = try transaction.upload(input.bucket, input.key, input.uploadId)
                try transaction.put(part: input.partNumber, of: upload, blob, at: call.time)
                service.wakeCollector(after: transaction)
                var output = Output(eTag: "\"\(blob.eTag)\"")
                output.tell(upload.detail.encryption)
                output[promise.algorithm] = blob.text(promise.algorithm)
                return output
            }
        }
    }
}

extension S3Service {
    /// Parts are judged as the object they will become.
    func uploadTarget(
        _ action: String, _ input: some OnObject, _ call: Call, _ reading: any Reading
    ) throws -> Target {
        let bucket = try bucket(for: input, reading)
        var target = try target(
            action, on: bucket, key: input.key, call: call, reading: reading)
        target.trailType = "AWS::S3::Object"
        return target
    }
}
