import Gate
import Objects
import Shapes

extension S3Service {
    /// Takes a request's body into a blob that is durable but not yet in the index: the caller
    /// settles or discards it. After an error nothing is left.
    /// - Parameter key: seals the bytes; nil for a part of an upload from before files were sealed.
    func take(
        _ call: Call, as name: BlobName, promise: ChecksumPromise,
        also: Set<ChecksumAlgorithm> = [], key: [UInt8]?
    ) async throws -> StoredBlob {
        if let length = call.body?.length, Int64(length) > Limits.putBytesMax {
            throw Refusal.tooLarge(Int64(length))
        }
        let writer = try await onDisk {
            try await blobs.writer(
                name, checksums: also.union([.md5, promise.algorithm]), key: key)
        }
        do {
            var size: Int64 = 0
            if let body = call.body {
                while let piece = try await body.next() {
                    size += Int64(piece.count)
                    guard size <= Limits.putBytesMax else { throw Refusal.tooLarge(size) }
                    try await onDisk { try await writer.append(piece) }
                }
                if let length = body.length, Int64(length) != size {
                    throw Failure(
                        "IncompleteBody",
                        "You did not provide the number of bytes specified by the Content-Length "
                            + "HTTP header.")
                }
            } else if !call.request.body.isEmpty {
                try await onDisk { try await writer.append(call.request.body) }
            }
            try promise.check(await writer.checksums, trailers: call.body?.trailers() ?? [])
            return try await onDisk { try await writer.finish() }
        } catch {
            await writer.abort()
            throw error
        }
    }

    /// Copies bytes of a blob into a new one, hashing them on the way.
    func copy(
        _ source: BlobID, _ seal: BlobSeal?, range: Range<Int64>?, as name: BlobName,
        checksums: Set<ChecksumAlgorithm>, key: [UInt8]?
    ) async throws -> StoredBlob {
        try await onDisk {
            let reader = try await blobs.reader(source, range: range, seal: seal)
            let writer = try await blobs.writer(name, checksums: checksums, key: key)
            while let piece = try await reader.next() { try await writer.append(piece) }
            return try await writer.finish()
        }
    }

    /// Runs what commits a blob to the index; if it fails, the blob goes.
    func keeping<T>(_ blob: BlobID, _ body: () async throws -> T) async throws -> T {
        do {
            let result = try await body()
            await blobs.settle(blob)
            return result
        } catch {
            await blobs.discard(blob)
            throw error
        }
    }

    /// The disk's refusals as S3 has to put them.
    func onDisk<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as BlobError {
            switch error.reason {
            case .noSpace:
                throw Failure(
                    "ServiceUnavailable", "The server's disk is full. Nothing was stored.",
                    status: 503, insideMessage: "\(error)")
            case .readOnly:
                throw Failure(
                    "ServiceUnavailable", "The server's data folder cannot be written.",
                    status: 503, insideMessage: "\(error)")
            case .tooManyFiles:
                throw Failure(
                    "SlowDown", "Please reduce your request rate.", status: 503,
                    insideMessage: "\(error)")
            default:
                throw Failure(
                    "InternalError", "We encountered an internal error. Please try again.",
                    status: 500, insideMessage: "\(error)")
            }
        }
    }
}
