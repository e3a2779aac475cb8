package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension UploadPartCopy: AsyncHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let source = try CopySource(input.copySource)
        return .targets(
            try service.sourceTargets(source, call, snapshot) + [
                service.uploadTarget("PutObject", input, call, snapshot)
            ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: S3Service
    ) async throws -> Output {
        try UploadRules.checkPartNumber(input.partNumber)
        let (upload, sourceBucket, source) = try service.store.read { snapshot in
            let bucket = try service.bucket(for: input, snapshot)
            let upload = try snapshot.upload(bucket.name, input.key, input.uploadId)
            let (sourceBucket, source) = try service.copySource(
                CopySource(input.copySource), expectedOwner: input.expectedSourceBucketOwner,
                snapshot)
            return (upload, sourceBucket, source)
        }
        try Conditions(
            ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
            ifModifiedSince: input.copySourceIfModifiedSince,
            ifUnmodifiedSince: input.copySourceIfUnmodifiedSince
        ).checkCopy(eTag: source.eTag, modified: source.modified)
        let range = try input.copySourceRange.map {
            try ByteRange.parseCopy($0, size: source.size)
        }
        let size = range.map { $0.upperBound - $0.lowerBound } ?? source.size
        guard size <= Limits.putBytesMax else { throw Refusal.tooLarge(size) }
        try source.requireActive(at: call.time)
        guard let from = source.blobID else { throw Refusal.noSuchKey(source.key) }
        let algorithm = upload.algorithm
        let blob = try await service.copy(
            from,
            try service.keys.seal(
                of: source.detail, size: source.size,
                customer: input.sourceKey(for: source.detail.encryption, call)), range: range,
            as: UploadRules.blobName(input.bucket, input.key, part: input.partNumber),
            checksums: [.md5, algorithm],
            key: service.partKey(upload, customer: input.customerKey(call)))
        return try await service.keeping(blob.id) {
            try await commit { transaction in
                let upload = try transaction.upload(input.bucket, input.key, input.uploadId)
                try transaction.put(part: input.partNumber, of: upload, blob, at: call.time)
                service.wakeCollector(after: transaction)
                var result = S3Shape.CopyPartResult(
                    eTag: "\"\(blob.eTag)\"", lastModified: call.time)
                if upload.isExplicit { result[algorithm] = blob.text(algorithm) }
                var output = Output(
                    copySourceVersionId: source.shownVersion(in: sourceBucket),
                    copyPartResult: result)
                output.tell(upload.detail.encryption)
                return output
            }
        }
    }
}
