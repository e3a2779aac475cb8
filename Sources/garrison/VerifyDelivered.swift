import CloudTrail
import Codecs
import Foundation
import Objects
import S3
import Store

/// Buckets as a data folder holds them, read without the server: the index in the store's tables,
/// the bytes below `buckets`.
struct StoredBuckets: DeliveredObjects {
    let reading: Snapshot
    /// The folder of the objects' bytes.
    let folder: String
    /// Opens them; nil where the folder's secret is missing.
    let keys: ObjectKeys?

    func object(bucket: String, key: String) throws -> DeliveredObject? {
        let row = try reading.row(
            """
            SELECT blob, detail, size FROM s3_versions
            WHERE bucket = ? AND key = ? AND is_latest = 1 AND is_marker = 0
            """, [SQLValue(bucket), SQLValue(key)])
        guard let row, let blob = BlobID(row.text("blob")),
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(blob)")
        else { return nil }
        let detail = try JSON(text: row.text("detail"))
        let content =
            try keys?.contents(
                ofFile: [UInt8](bytes), detail: detail, size: row.integer("size"))
            ?? [UInt8](bytes)
        var metadata: [String: String] = [:]
        for member in detail["metadata"]?.members ?? [] {
            metadata[member.name] = member.value.string
        }
        return DeliveredObject(bytes: content, metadata: metadata)
    }

    func keys(bucket: String, prefix: String) throws -> [String] {
        try reading.rows(
            """
            SELECT key FROM s3_versions
            WHERE bucket = ?1 AND key >= ?2 AND substr(key, 1, length(?2)) = ?2
                AND is_latest = 1 AND is_marker = 0
            """, [SQLValue(bucket), SQLValue(prefix)]
        ).map { $0.text("key") }
    }
}

/// What `garrison verify` says of the files that trails delivered.
enum DeliveredReport {
    /// Verifies the delivered files of a data folder beside a running server or without one.
    /// Returns whether they are whole; nil if the folder has no trail that delivers.
    static func run(data: String) throws -> Bool? {
        let store = data + "/garrison.sqlite"
        guard FileManager.default.fileExists(atPath: store) else { return nil }
        let reader = try StoreReader(path: store)
        let keys = try MasterKey(existingIn: data).map {
            ObjectKeys(sealingKey: $0.derive(ObjectKeys.purpose))
        }
        let found = try reader.read { snapshot -> DeliveryVerification? in
            let tables = try snapshot.row(
                """
                SELECT count(*) AS count FROM sqlite_schema
                WHERE name IN ('s3_versions', 'cloudtrail_digests')
                """)
            guard tables?.integer("count") == 2 else { return nil }
            return try DeliveryVerification(
                snapshot,
                StoredBuckets(
                    reading: snapshot, folder: data + "/buckets", keys: keys))
        }
        return found.map { tell($0, of: data + "/buckets") }
    }

    /// Prints what was found; returns whether it is whole.
    static func tell(_ found: DeliveryVerification, of place: String) -> Bool {
        print("delivered files \(place)")
        print(
            "  \(found.digests) digests in \(found.chains) chains, naming \(found.files) log files")
        if found.unsignedFiles > 0 {
            print("  \(found.unsignedFiles) log files under no digest (yet)")
        }
        for note in found.notes { print("  note: \(note)") }
        for problem in found.problems { print("  WRONG: \(problem)") }
        if found.hasMore { print("  and more") }
        print(found.isWhole ? "whole" : "NOT WHOLE")
        return found.isWhole
    }
}

/// A copy of a bucket in a folder: keys are the paths below it. An object's metadata is what
/// `aws s3api head-object` printed into a file beside it.
struct CopiedBucket: DeliveredObjects {
    private static let metadataSuffix = ".metadata.json"
    let folder: String

    func object(bucket: String, key: String) throws -> DeliveredObject? {
        guard !key.split(separator: "/").contains(".."),
            let bytes = FileManager.default.contents(atPath: "\(folder)/\(key)")
        else { return nil }
        var metadata: [String: String] = [:]
        let beside = FileManager.default.contents(
            atPath: "\(folder)/\(key)\(Self.metadataSuffix)")
        if let beside, let json = try? JSON(bytes: [UInt8](beside)) {
            for member in json["Metadata"]?.members ?? [] {
                metadata[member.name.lowercased()] = member.value.string
            }
        }
        return DeliveredObject(bytes: [UInt8](bytes), metadata: metadata)
    }

    func keys(bucket: String, prefix: String) throws -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else {
            throw StoreError.cannotOpen(path: folder, reason: "it is not a folder")
        }
        var found: [String] = []
        while let path = walk.nextObject() as? String {
            if path.hasPrefix(prefix), path.hasSuffix(".json.gz") { found.append(path) }
        }
        return found
    }
}
