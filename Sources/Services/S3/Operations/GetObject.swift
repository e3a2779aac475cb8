package import Gate
import Objects
package import S3API
import Shapes
package import Store
import Vocabulary

extension GetObject: AsyncHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeObject(
            input, action: input.versionId == nil ? "GetObject" : "GetObjectVersion", call,
            snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: S3Service
    ) async throws -> Output {
        // Between the look into the index and the opening of the file the object may be replaced;
        // then the new one is meant.
        for _ in 0..<8 {
            let found = try service.store.read { snapshot in
                try ObjectAnswer(input, call, snapshot, service)
            }
            try found.object.requireReadable(at: call.time)
            try await service.noteAccess(found.object, at: call.time)
            guard let blob = found.object.blobID else { throw Refusal.noSuchKey(input.key) }
            guard let reader = try await service.reader(blob, found.range, found.seal)
            else { continue }
            call.reply.setBody(
                BodyStream(length: Int(reader.count)) { try await reader.next() })
            if found.isPartial { call.reply.setStatus(206) }
            return found.fill(Output())
        }
        throw Failure(
            "InternalError", "We encountered an internal error. Please try again.", status: 500,
            insideMessage: "the file of \(input.bucket)/\(input.key) is missing")
    }
}

extension S3Service {
    /// Nil if the file is gone.
    fileprivate func reader(
        _ blob: BlobID, _ range: Range<Int64>, _ seal: BlobSeal?
    ) async throws -> BlobReader? {
        do {
            return try await blobs.reader(blob, range: range, seal: seal)
        } catch {
            if error.reason == .notFound { return nil }
            return try await onDisk { throw error }
        }
    }
}
