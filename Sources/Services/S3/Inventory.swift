import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

// Inventories: lists of a bucket's objects, put into another bucket once a day or a week, where its
// policy lets S3 in.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html

/// The columns of one inventory.
struct InventorySchema {
    /// In the order of the list's columns.
    static let optional = [
        "Size", "LastModifiedDate", "ETag", "StorageClass", "IsMultipartUploaded",
        "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode",
        "ObjectLockLegalHoldStatus", "IntelligentTieringAccessTier", "BucketKeyStatus",
        "ChecksumAlgorithm", "ObjectOwner",
    ]
    let columns: [String]

    init(_ configuration: S3Shape.InventoryConfiguration) {
        let wanted = Set(configuration.optionalFields ?? [])
        let versions =
            configuration.includedObjectVersions == "All"
            ? ["VersionId", "IsLatest", "IsDeleteMarker"] : []
        columns = ["Bucket", "Key"] + versions + Self.optional.filter { wanted.contains($0) }
    }

    func line(_ object: ObjectRecord, owner: String) -> String {
        columns.map { "\"\(value($0, object, owner).replacing("\"", with: "\"\""))\"" }
            .joined(separator: ",") + "\n"
    }

    private func value(_ column: String, _ object: ObjectRecord, _ owner: String) -> String {
        let detail = object.detail
        switch column {
        case "Bucket": return object.bucket
        case "Key": return PercentCoding.encode(object.key)
        case "VersionId": return object.version == ObjectRecord.nullVersion ? "" : object.version
        case "IsLatest": return object.isLatest ? "true" : "false"
        case "IsDeleteMarker": return object.isMarker ? "true" : "false"
        case "LastModifiedDate":
            return "\(object.modified.iso8601.prefix(19)).000Z"
        case "ObjectOwner": return owner
        default: break
        }
        guard !object.isMarker else { return "" }
        switch column {
        case "Size": return String(object.size)
        case "ETag": return object.eTag
        case "StorageClass": return object.storageClass
        case "IsMultipartUploaded": return detail.parts.isEmpty ? "false" : "true"
        case "ReplicationStatus": return detail.replication?.rawValue ?? ""
        case "EncryptionStatus":
            if detail.encryption.customerKeyMD5 != nil { return "SSE-C" }
            switch detail.encryption.algorithm {
            case "aws:kms": return "SSE-KMS"
            case "aws:kms:dsse": return "DSSE-KMS"
            default: return detail.encryption.sealedKey == nil ? "NOT-SSE" : "SSE-S3"
            }
        case "ObjectLockRetainUntilDate": return detail.lock.retainUntil?.iso8601 ?? ""
        case "ObjectLockMode": return detail.lock.mode?.rawValue ?? ""
        case "ObjectLockLegalHoldStatus":
            return detail.lock.legalHold.map { $0 ? "ON" : "OFF" } ?? ""
        case "IntelligentTieringAccessTier":
            return object.storageClass == "INTELLIGENT_TIERING" ? "FREQUENT" : ""
        case "BucketKeyStatus":
            return detail.encryption.isKMS
                ? (detail.encryption.usesBucketKey ? "ENABLED" : "DISABLED") : ""
        case "ChecksumAlgorithm": return object.checksum
        default: return ""
        }
    }
}

/// An inventory that is due.
private struct DueInventory: Sendable {
    let source: BucketRecord
    let target: BucketRecord
    let configuration: S3Shape.InventoryConfiguration
    /// `PREFIX/SOURCE/ID`
    let folder: String
    let encryption: ObjectEncryption
}

extension S3Service {
    private static let inventoryPrincipal = "s3.amazonaws.com"
    /// Of one file of a list.
    private static let inventoryRowsMax = 50_000
    private static let inventoryPageMax = 1_000

    /// Delivers what is due. Returns how many inventories that were.
    @discardableResult
    package func deliverInventories() async throws -> Int {
        let now = clock.now()
        let found = try store.read { snapshot in
            try snapshot.rows(
                "SELECT bucket, id, text FROM s3_documents WHERE kind = ? ORDER BY bucket, id",
                [SQLValue(DocumentKind.inventory.rawValue)]
            ).compactMap { row -> DueInventory? in
                try? self.due(
                    row.text("bucket"),
                    Document.read(S3Shape.InventoryConfiguration.self, row.text("text")), now,
                    snapshot)
            }
        }
        var made = 0
        for inventory in found where !Task.isCancelled {
            try await deliver(inventory, now)
            made += 1
        }
        return made
    }

    private func due(
        _ bucket: String, _ configuration: S3Shape.InventoryConfiguration, _ now: Instant,
        _ reading: any Reading
    ) throws -> DueInventory? {
        let destination = configuration.destination.s3BucketDestination
        guard configuration.isEnabled, let source = try reading.bucket(named: bucket),
            let name = ReplicationRules.bucket(in: destination.bucket),
            let target = try reading.bucket(named: name)
        else { return nil }
        let last = try reading.row(
            "SELECT delivered FROM s3_inventories WHERE bucket = ? AND id = ?",
            [SQLValue(bucket), SQLValue(configuration.id)])?.instantIfAny("delivered")
        let days: Int64 = configuration.schedule.frequency == "Weekly" ? 7 : 1
        if let last, now.seconds < last.seconds + days * 86_400 { return nil }
        let prefix = destination.prefix.flatMap { $0.isEmpty ? nil : $0 + "/" } ?? ""
        let folder = "\(prefix)\(bucket)/\(configuration.id)"
        guard
            try mayDeposit(
                "\(folder)/x", in: target, for: source, as: Self.inventoryPrincipal, now, reading)
        else { return nil }
        var encryption = try target.defaultEncryption()
        if destination.encryption?.sses3 != nil { encryption = ObjectEncryption() }
        if let key = destination.encryption?.ssekms {
            encryption = ObjectEncryption(
                algorithm: "aws:kms",
                keyARN: try ObjectEncryption.keyARN(
                    key.keyId, region: target.region, account: target.account))
        }
        return DueInventory(
            source: source, target: target, configuration: configuration, folder: folder,
            encryption: encryption)
    }

    private func deliver(_ it: DueInventory, _ now: Instant) async throws {
        let schema = InventorySchema(it.configuration)
        let all = it.configuration.includedObjectVersions == "All"
        let prefix = it.configuration.filter?.prefix ?? ""
        var files: [JSON] = []
        var text = ""
        var rows = 0
        var after: Int64 = 0
        func flush() async throws {
            let bytes = try Gzip.deflate(Array(text.utf8))
            let key = "\(it.folder)/data/\(entropy.uuid()).csv.gz"
            let md5 = try await deposit(
                bytes, as: key, in: it.target, type: "application/x-gzip", it.encryption, now)
            files.append([
                "key": .string(key), "size": .number(JSONNumber(bytes.count)),
                "MD5checksum": .string(md5),
            ])
            text = ""
            rows = 0
        }
        while true {
            let page = try store.read { snapshot in
                try snapshot.rows(
                    """
                    SELECT * FROM s3_versions WHERE bucket = ? AND sequence > ?
                    ORDER BY sequence LIMIT ?
                    """,
                    [
                        SQLValue(it.source.name), SQLValue(after),
                        SQLValue(Self.inventoryPageMax),
                    ]
                ).map { try ObjectRecord($0) }
            }
            for object in page where object.key.bytesStart(with: prefix) {
                guard all || (object.isLatest && !object.isMarker) else { continue }
                text += schema.line(object, owner: it.source.owner)
                rows += 1
            }
            guard let last = page.last else { break }
            after = last.sequence
            if rows >= Self.inventoryRowsMax { try await flush() }
        }
        if rows > 0 || files.isEmpty { try await flush() }
        try await finish(it, schema, files, now)
    }

    private func finish(
        _ it: DueInventory, _ schema: InventorySchema, _ files: [JSON], _ now: Instant
    ) async throws {
        let manifest: JSON = [
            "sourceBucket": .string(it.source.name),
            "destinationBucket": .string(it.target.arn), "version": "2016-11-30",
            "creationTimestamp": .string(String(now.milliseconds)), "fileFormat": "CSV",
            "fileSchema": .string(schema.columns.joined(separator: ", ")),
            "files": .array(files),
        ]
        let minute = now.iso8601.prefix(16).replacing(":", with: "-")
        let folder = "\(it.folder)/\(minute)Z"
        let bytes = manifest.bytes
        _ = try await deposit(
            bytes, as: "\(folder)/manifest.json", in: it.target, type: "application/json",
            it.encryption, now)
        let sum = Hex.encode(ChecksumAlgorithm.md5.of(bytes))
        _ = try await deposit(
            Array(sum.utf8), as: "\(folder)/manifest.checksum", in: it.target,
            type: "application/octet-stream", it.encryption, now)
        let source = it.source.name
        let id = it.configuration.id
        try await store.write { transaction in
            _ = try transaction.run(
                "INSERT OR REPLACE INTO s3_inventories (bucket, id, delivered) VALUES (?, ?, ?)",
                [SQLValue(source), SQLValue(id), SQLValue(now)])
        }
    }
}

/// The rules of inventory configurations.
enum Inventories {
    static func check(_ configuration: S3Shape.InventoryConfiguration) throws(Failure) {
        let destination = configuration.destination.s3BucketDestination
        guard ReplicationRules.bucket(in: destination.bucket) != nil else {
            throw Failure("InvalidS3DestinationBucket", "Invalid bucket ARN.")
        }
        guard destination.format == "CSV" else {
            throw Refusal.notImplemented("Format \(destination.format)")
        }
        for field in configuration.optionalFields ?? []
        where !InventorySchema.optional.contains(field) {
            throw Refusal.notImplemented("OptionalField \(field)")
        }
    }
}
