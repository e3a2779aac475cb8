import Codecs
import Objects
import Shapes
import Store
import Vocabulary

/// One version of an object, or a delete marker, as the index has it.
struct ObjectRecord: Sendable {
    /// The version that objects have which were put while versioning was not on.
    static let nullVersion = "null"

    var sequence: Int64
    var bucket: String
    var key: String
    var version: String
    var isLatest: Bool
    var isMarker: Bool
    var size: Int64
    /// Without quotes.
    var eTag: String
    var modified: Instant
    var storageClass: String
    /// The algorithm's name, such as `CRC64NVME`; empty for a delete marker.
    var checksum: String
    /// `FULL_OBJECT` or `COMPOSITE`.
    var checksumType: String
    var blob: String?
    var detail: ObjectDetail

    init(_ row: Row) throws {
        sequence = row.integer("sequence")
        bucket = row.text("bucket")
        key = row.text("key")
        version = row.text("version")
        isLatest = row.flag("is_latest")
        isMarker = row.flag("is_marker")
        size = row.integer("size")
        eTag = row.text("etag")
        modified = row.instant("modified")
        storageClass = row.text("storage_class")
        checksum = row.text("checksum")
        checksumType = row.text("checksum_type")
        blob = row.textIfAny("blob")
        detail = try ObjectDetail(JSON(text: row.text("detail")))
    }

    /// What a client sees in `x-amz-version-id`: nothing in a bucket that never had versioning.
    func shownVersion(in bucket: BucketRecord) -> String? {
        bucket.versioning == .never ? nil : version
    }
    var blobID: BlobID? { blob.flatMap { BlobID($0) } }
    var quotedETag: String { "\"\(eTag)\"" }
}

/// What an object carries beyond the columns of the index.
struct ObjectDetail: Hashable, Sendable {
    /// System headers by their names in lower case, such as `content-type`.
    var headers: [String: String] = [:]
    /// User metadata, names in lower case without `x-amz-meta-`.
    var metadata: [String: String] = [:]
    var tags: [ObjectTag] = []
    /// The checksum's value as it is written in its header; `-N` follows a composite one.
    var checksumValue = ""
    /// Of a multipart object: each part's number, size and checksum.
    var parts: [Part] = []
    /// Nil for the owner alone.
    var acl: [AccessGrant]?
    var lock = ObjectLock()
    var encryption = ObjectEncryption()
    /// Nil for an object that no rule replicates.
    var replication: ReplicationStatus?
    /// Of intelligent tiering: when it was last read, and the archive it went to since.
    var accessed: Instant?
    var archive: String?
    /// Until when an archived object can be read.
    var restoredUntil: Instant?

    struct Part: Hashable, Sendable {
        var number: Int
        var size: Int64
        var checksum: String
    }

    init() {}

    init(_ json: JSON) throws {
        func texts(_ name: String) -> [String: String] {
            Dictionary(
                (json[name]?.members ?? []).map { ($0.name, $0.value.string ?? "") },
                uniquingKeysWith: { _, last in last })
        }
        headers = texts("headers")
        metadata = texts("metadata")
        tags = (json["tags"]?.array ?? []).map {
            ObjectTag(key: $0[0]?.string ?? "", value: $0[1]?.string ?? "")
        }
        checksumValue = json["checksum"]?.string ?? ""
        parts = (json["parts"]?.array ?? []).map {
            Part(
                number: Int($0[0]?.integer ?? 0), size: $0[1]?.integer ?? 0,
                checksum: $0[2]?.string ?? "")
        }
        acl = try json["acl"].map { try AccessGrant.list($0) }
        lock.mode = json["mode"]?.string.flatMap(ObjectLock.Mode.init(rawValue:))
        lock.retainUntil = json["until"]?.integer.map { Instant(nanoseconds: $0) }
        lock.legalHold = json["hold"]?.bool
        if let algorithm = json["sse"]?.string { encryption.algorithm = algorithm }
        encryption.keyARN = json["key"]?.string
        encryption.usesBucketKey = json["bucketKey"]?.bool ?? false
        encryption.context = json["context"]?.string
        encryption.customerKeyMD5 = json["customerKey"]?.string
        encryption.sealedKey = json["sealed"]?.string.flatMap { Base64.decode($0) }
        replication = json["replication"]?.string.flatMap(ReplicationStatus.init(rawValue:))
        accessed = json["accessed"]?.integer.map { Instant(nanoseconds: $0) }
        archive = json["archive"]?.string
        restoredUntil = json["restored"]?.integer.map { Instant(nanoseconds: $0) }
    }

    var json: JSON {
        var members: [JSONMember] = []
        func add(_ name: String, _ texts: [String: String]) {
            guard !texts.isEmpty else { return }
            members.append(
                JSONMember(
                    name,
                    .object(
                        texts.sorted { $0.key < $1.key }
                            .map { JSONMember($0.key, .string($0.value)) })))
        }
        add("headers", headers)
        add("metadata", metadata)
        if !tags.isEmpty {
            members.append(
                JSONMember(
                    "tags", .array(tags.map { .array([.string($0.key), .string($0.value)]) })))
        }
        if !checksumValue.isEmpty { members.append(JSONMember("checksum", .string(checksumValue))) }
        if !parts.isEmpty {
            members.append(
                JSONMember(
                    "parts",
                    .array(
                        parts.map {
                            .array([
                                .number(JSONNumber($0.number)), .number(JSONNumber($0.size)),
                                .string($0.checksum),
                            ])
                        })))
        }
        if let acl { members.append(JSONMember("acl", AccessGrant.json(acl))) }
        if let mode = lock.mode { members.append(JSONMember("mode", .string(mode.rawValue))) }
        if let until = lock.retainUntil {
            members.append(JSONMember("until", .number(JSONNumber(until.nanoseconds))))
        }
        if let hold = lock.legalHold { members.append(JSONMember("hold", .bool(hold))) }
        if encryption.isKMS { members.append(JSONMember("sse", .string(encryption.algorithm))) }
        if let key = encryption.keyARN { members.append(JSONMember("key", .string(key))) }
        if encryption.usesBucketKey { members.append(JSONMember("bucketKey", true)) }
        func add(_ name: String, _ text: String?) {
            if let text { members.append(JSONMember(name, .string(text))) }
        }
        add("context", encryption.context)
        add("replication", replication?.rawValue)
        add("archive", archive)
        if let accessed {
            members.append(JSONMember("accessed", .number(JSONNumber(accessed.nanoseconds))))
        }
        add("customerKey", encryption.customerKeyMD5)
        add("sealed", encryption.sealedKey.map { Base64.encode($0) })
        if let until = restoredUntil {
            members.append(JSONMember("restored", .number(JSONNumber(until.nanoseconds))))
        }
        return .object(members)
    }
}

extension Reading {
    /// The newest version of a key, be it a delete marker.
    func latest(_ bucket: String, _ key: String) throws -> ObjectRecord? {
        try row(
            "SELECT * FROM s3_versions WHERE bucket = ? AND key = ? AND is_latest = 1",
            [SQLValue(bucket), SQLValue(key)]
        ).map { try ObjectRecord($0) }
    }

    func version(_ bucket: String, _ key: String, _ version: String) throws -> ObjectRecord? {
        try row(
            "SELECT * FROM s3_versions WHERE bucket = ? AND key = ? AND version = ?",
            [SQLValue(bucket), SQLValue(key), SQLValue(version)]
        ).map { try ObjectRecord($0) }
    }

    /// The object that a request names.
    /// - Throws: `NoSuchKey`, `NoSuchVersion`, and `MethodNotAllowed` for a delete marker asked
    ///   for by its version.
    func object(
        _ bucket: BucketRecord, _ key: String, version: String?, method: String
    ) throws -> ObjectRecord {
        guard let version, !version.isEmpty else {
            if version != nil { throw Refusal.invalidVersion("") }
            guard let found = try latest(bucket.name, key) else { throw Refusal.noSuchKey(key) }
            if found.isMarker { throw Refusal.deleted(key, version: found.version) }
            return found
        }
        guard version == ObjectRecord.nullVersion || VersionID.isOne(version) else {
            throw Refusal.invalidVersion(version)
        }
        guard let found = try self.version(bucket.name, key, version) else {
            throw Refusal.noSuchVersion(key, version)
        }
        if found.isMarker { throw Refusal.deleteMarker(method, version: version) }
        return found
    }
}
