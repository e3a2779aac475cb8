package import Gate
import S3API
package import Shapes
package import Store

/// An operation that reads one object's record, without its bytes.
package protocol ObjectReadHandler: ReadHandler where Service == S3Service, Input: OnVersion {
    /// The action without `s3:`, for the newest version and for a named one.
    static var action: String { get }
    static var versionAction: String { get }
    static func answer(_ input: Input, _ view: ObjectView) throws -> Output
}

/// What a handler of an object's record works with.
package struct ObjectView {
    package let bucket: BucketRecord
    let object: ObjectRecord
    package let call: Call
    let reading: any Reading
    let service: S3Service
}

extension ObjectReadHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeObject(
            input, action: input.versionId == nil ? action : versionAction, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, snapshot)
        let object = try snapshot.object(
            bucket, input.key, version: input.versionId, method: call.request.method)
        return try answer(
            input,
            ObjectView(
                bucket: bucket, object: object, call: call, reading: snapshot, service: service))
    }
}

/// An operation that changes what is noted of one object version.
package protocol ObjectWriteHandler: WriteHandler where Service == S3Service, Input: OnVersion {
    static var action: String { get }
    static var versionAction: String { get }
    /// Further condition keys of this input.
    static func keys(_ input: Input) throws -> [(String, [String])]
    static func apply(_ input: Input, _ change: ObjectChange) throws -> Output
}

/// What a handler that changes an object's record works with.
package struct ObjectChange {
    package let bucket: BucketRecord
    let object: ObjectRecord
    package let call: Call
    let transaction: Transaction
    let service: S3Service

    func save(_ detail: ObjectDetail) throws { try transaction.update(detail, of: object) }

    func tell(_ kind: ObjectNews.Kind) throws {
        try transaction.tell(
            ObjectNews(kind: kind, key: object.key, eTag: object.eTag, version: object.version),
            of: bucket, by: call, at: call.time, service.entropy)
    }
}

extension ObjectWriteHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }
    package static func keys(_ input: Input) throws -> [(String, [String])] { [] }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeObject(
            input, action: input.versionId == nil ? action : versionAction, call, snapshot,
            keys: try keys(input))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try BodyDigests.check(call.request)
        let bucket = try service.bucket(for: input, transaction)
        let object = try transaction.object(
            bucket, input.key, version: input.versionId, method: call.request.method)
        return try apply(
            input,
            ObjectChange(
                bucket: bucket, object: object, call: call, transaction: transaction,
                service: service))
    }
}

extension S3Service {
    /// The target of an operation on an object that should be there. Where it is not, the caller
    /// must be allowed to list the bucket to be told so.
    func authorizeObject(
        _ input: some OnVersion, action: String, _ call: Call, _ reading: any Reading,
        keys: [(String, [String])] = []
    ) throws -> Authorization {
        let bucket = try bucket(for: input, reading)
        var keys = keys
        if let version = input.versionId { keys.append(("s3:versionid", [version])) }
        var target = try target(
            action, on: bucket, key: input.key, version: input.versionId, call: call,
            reading: reading, keys: keys)
        target.trailType = "AWS::S3::Object"
        let found =
            if let version = input.versionId {
                try reading.version(bucket.name, input.key, version)
            } else {
                try reading.latest(bucket.name, input.key)
            }
        if let found, !found.isMarker || input.versionId != nil { return .targets([target]) }
        return .targets([
            target, try self.target("ListBucket", on: bucket, call: call, reading: reading),
        ])
    }

    /// After the transaction, what it left over is removed.
    func wakeCollector(after transaction: Transaction) {
        transaction.afterCommit { [garbage] in garbage.raise() }
    }
}
