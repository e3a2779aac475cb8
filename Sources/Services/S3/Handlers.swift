package import Gate
import S3API
package import Shapes
package import Store

/// What a handler of a bucket operation works with.
package struct BucketView {
    package let bucket: BucketRecord
    package let call: Call
    let reading: any Reading
    let service: S3Service

    /// The sub-resource stored as a document; nil if none is.
    func document<T: Structure>(_ kind: DocumentKind, id: String = "", as: T.Type = T.self) throws
        -> T?
    {
        try reading.document(bucket.name, kind, id: id)
    }
}

/// What a handler that changes a bucket works with.
package struct BucketChange {
    package let bucket: BucketRecord
    package let call: Call
    let transaction: Transaction
    let service: S3Service

    func put(_ document: some Structure, _ kind: DocumentKind, id: String = "") throws {
        try transaction.run(
            "INSERT OR REPLACE INTO s3_documents (bucket, kind, id, text) VALUES (?, ?, ?, ?)",
            [
                SQLValue(bucket.name), SQLValue(kind.rawValue), SQLValue(id),
                SQLValue(Document.text(document)),
            ])
    }

    @discardableResult
    func remove(_ kind: DocumentKind, id: String = "") throws -> Bool {
        try transaction.run(
            "DELETE FROM s3_documents WHERE bucket = ? AND kind = ? AND id = ?",
            [SQLValue(bucket.name), SQLValue(kind.rawValue), SQLValue(id)]) > 0
    }

    /// Sets one of the columns that every call reads. `column` is a name of ours, never input.
    func set(_ column: String, _ value: SQLValue) throws {
        try transaction.run(
            "UPDATE s3_buckets SET \(column) = ? WHERE name = ?", [value, SQLValue(bucket.name)])
    }
}

/// The sub-resources kept as documents.
enum DocumentKind: String, Sendable {
    case accelerate, analytics, cors, intelligentTiering, inventory, lifecycle, logging, metrics
    case notification, replication, requestPayment, tagging, website
}

extension Reading {
    func document<T: Structure>(_ bucket: String, _ kind: DocumentKind, id: String = "") throws
        -> T?
    {
        try row(
            "SELECT text FROM s3_documents WHERE bucket = ? AND kind = ? AND id = ?",
            [SQLValue(bucket), SQLValue(kind.rawValue), SQLValue(id)]
        ).map { try Document.read(T.self, $0.text("text")) }
    }

    /// Documents of a kind in order of their ids, after `after`.
    func documents<T: Structure>(
        _ bucket: String, _ kind: DocumentKind, after: String, limit: Int
    ) throws -> [T] {
        try rows(
            """
            SELECT text FROM s3_documents WHERE bucket = ? AND kind = ? AND id > ?
            ORDER BY id LIMIT ?
            """,
            [SQLValue(bucket), SQLValue(kind.rawValue), SQLValue(after), SQLValue(limit)]
        ).map { try Document.read(T.self, $0.text("text")) }
    }
}

/// An operation that reads a bucket or its sub-resources.
package protocol BucketReadHandler: ReadHandler where Service == S3Service, Input: OnBucket {
    /// The action of the policy language, without `s3:`.
    static var action: String { get }
    static func answer(_ input: Input, _ view: BucketView) throws -> Output
}

extension BucketReadHandler {
    package static var admitsAnonymous: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let bucket = try service.bucket(for: input, snapshot)
        return .targets([
            try service.target(action, on: bucket, call: call, reading: snapshot)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, snapshot)
        return try answer(
            input, BucketView(bucket: bucket, call: call, reading: snapshot, service: service))
    }
}

/// An operation that changes a bucket's settings.
package protocol BucketWriteHandler: WriteHandler where Service == S3Service, Input: OnBucket {
    /// The action of the policy language, without `s3:`.
    static var action: String { get }
    static func apply(_ input: Input, _ change: BucketChange) throws -> Output
}

extension BucketWriteHandler {
    package static var admitsAnonymous: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let bucket = try service.bucket(for: input, snapshot)
        return .targets([
            try service.target(action, on: bucket, call: call, reading: snapshot)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try BodyDigests.check(call.request)
        let bucket = try service.bucket(for: input, transaction)
        return try apply(
            input,
            BucketChange(bucket: bucket, call: call, transaction: transaction, service: service))
    }
}
