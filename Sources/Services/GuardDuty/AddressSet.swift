import Codecs
import Gate
import GuardDutyAPI
import Matching
import Shapes
import Store
import Vocabulary

/// Trusted addresses (`ip`) and threat lists (`threat`), which differ in little but their name.
///
/// Their numbers are AWS's quotas:
/// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html
enum SetKind: String {
    case ip, threat

    /// The part of the ARN that names the kind.
    var path: String { self == .ip ? "ipset" : "threatintelset" }
    /// How many one detector may have.
    var setsMax: Int { self == .ip ? 1 : 6 }
    /// How many addresses and ranges one list may hold.
    var addressesMax: Int { self == .ip ? 2_000 : 250_000 }
    var bytesMax: Int { 35_000_000 }
    var noun: String { self == .ip ? "trusted IP lists" : "threat lists" }
}

/// What the operations on either kind do.
struct AddressSets {
    let kind: SetKind
    let service: GuardDutyService

    static let formats: Set<String> = [
        "TXT", "STIX", "OTX_CSV", "ALIEN_VAULT", "PROOF_POINT", "FIRE_EYE",
    ]
    /// Deleted lists that a detector still remembers.
    private static let deletedMax = 100

    static let missing = GuardDutyFailure.badRequest(
        "The request is rejected since no such resource found.")

    /// Reads a list from its bucket as the caller, so that nobody reads through GuardDuty what they
    /// could not read themselves.
    func fetch(
        _ location: String, format: String, owner: String?, _ call: Call
    ) async throws -> [UInt8] {
        guard Self.formats.contains(format) else { throw Refusal.invalid("format") }
        guard let place = ListLocation(location) else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because the parameter location is not a valid URL.")
        }
        try check(owner: owner, call)
        let object: BucketObject
        do {
            object = try await service.buckets.get(
                bucket: place.bucket, key: place.key, bytesMax: kind.bytesMax, as: call.caller,
                region: call.region)
        } catch {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because the object at the given location cannot be read: "
                    + "\(error.code).")
        }
        return object.bytes
    }

    /// All buckets of this server belong to the one account that it serves.
    private func check(owner: String?, _ call: Call) throws {
        guard let owner, owner != call.account.description else { return }
        throw GuardDutyFailure.badRequest(
            "The request is rejected because the bucket is not owned by the expectedBucketOwner.")
    }

    /// What an update must read: the list anew if it is to be activated, or is active and moves.
    func contentForUpdate(
        _ id: String, detector: String, location: String?, owner: String?, activate: Bool?,
        _ call: Call
    ) async throws -> [UInt8]? {
        let row = try service.store.read {
            try self.row(id, detector: detector, call, $0, withDeleted: false)
        }
        let isActive = ["ACTIVE", "ERROR"].contains(row.text("status"))
        guard activate == true || (activate == nil && isActive && location != nil) else {
            return nil
        }
        return try await fetch(
            location ?? row.text("location"), format: row.text("format"),
            owner: owner ?? row.textIfAny("owner"), call)
    }

    func insert(
        detector: String, name: String, format: String, location: String, owner: String?,
        tags: [String: String]?, content: [UInt8]?, _ call: Call, _ transaction: Transaction
    ) throws -> String {
        let record = try transaction.detector(detector, call)
        guard Self.formats.contains(format) else { throw Refusal.invalid("format") }
        guard ListLocation(location) != nil else { throw Refusal.invalid("location") }
        try check(owner: owner, call)
        try TagText.check(tags)
        let names = try transaction.rows(
            """
            SELECT name FROM guardduty_sets
            WHERE detector = ? AND kind = ? AND status <> 'DELETED'
            """, [.text(record.id), .text(kind.rawValue)]
        ).map { $0.text("name") }
        guard !names.contains(name) else { throw Self.nameTaken }
        guard names.count < kind.setsMax else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because the limit of \(kind.setsMax) \(kind.noun) has "
                    + "been reached.")
        }
        let id = service.newID()
        try transaction.run(
            """
            INSERT INTO guardduty_sets
            (id, detector, kind, name, format, location, owner, status, tags, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(id), .text(record.id), .text(kind.rawValue), .text(name), .text(format),
                .text(location), SQLValue(owner),
                .text(content.map { status($0, format: format) } ?? "INACTIVE"),
                SQLValue(TagText.json(tags)), SQLValue(content),
            ])
        transaction.afterCommit { [service] in service.changes.note() }
        return id
    }

    /// `ACTIVE`, or `ERROR` for a file that is not in its format, holds no address or too many.
    private func status(_ content: [UInt8], format: String) -> String {
        let addresses = ListFormats.parse(
            content, format: format, addressesMax: kind.addressesMax)
        return addresses == nil ? "ERROR" : "ACTIVE"
    }

    private static let nameTaken = GuardDutyFailure.badRequest(
        "The request is rejected because the parameter name already exists.")

    /// A list that there is or, if asked for, one that was deleted.
    func row(
        _ id: String, detector: String, _ call: Call, _ reading: any Reading, withDeleted: Bool
    ) throws -> Row {
        let record = try reading.detector(detector, call)
        guard
            let row = try reading.row(
                "SELECT * FROM guardduty_sets WHERE id = ? AND detector = ? AND kind = ?",
                [.text(id), .text(record.id), .text(kind.rawValue)]),
            withDeleted || row.text("status") != "DELETED"
        else { throw Self.missing }
        return row
    }

    func update(
        _ id: String, detector: String, name: String?, location: String?, owner: String?,
        activate: Bool?, content: [UInt8]?, _ call: Call, _ transaction: Transaction
    ) throws {
        let row = try row(id, detector: detector, call, transaction, withDeleted: false)
        let isActive = activate ?? ["ACTIVE", "ERROR"].contains(row.text("status"))
        if let location, ListLocation(location) == nil { throw Refusal.invalid("location") }
        try check(owner: owner, call)
        if let name, name != row.text("name") {
            let same = try transaction.row(
                """
                SELECT 1 AS one FROM guardduty_sets
                WHERE detector = ? AND kind = ? AND name = ? AND status <> 'DELETED'
                """, [.text(row.text("detector")), .text(kind.rawValue), .text(name)])
            guard same == nil else { throw Self.nameTaken }
        }
        try transaction.run(
            """
            UPDATE guardduty_sets SET name = ?, location = ?, owner = ?, status = ?,
            content = COALESCE(?, content) WHERE id = ?
            """,
            [
                SQLValue(name ?? row.text("name")), SQLValue(location ?? row.text("location")),
                SQLValue(owner ?? row.textIfAny("owner")),
                .text(
                    isActive
                        ? status(content ?? row.blob("content"), format: row.text("format"))
                        : "INACTIVE"),
                SQLValue(content), .text(id),
            ])
        transaction.afterCommit { [service] in service.changes.note() }
    }

    /// A deleted list can still be asked for by its id and says that it is deleted: clients such as
    /// Terraform wait for that word.
    func delete(_ id: String, detector: String, _ call: Call, _ transaction: Transaction) throws {
        let row = try row(id, detector: detector, call, transaction, withDeleted: false)
        try transaction.run(
            """
            UPDATE guardduty_sets SET status = 'DELETED', content = NULL, tags = '{}'
            WHERE id = ?
            """, [.text(id)])
        try transaction.run(
            """
            DELETE FROM guardduty_sets WHERE rowid IN (
                SELECT rowid FROM guardduty_sets WHERE detector = ? AND status = 'DELETED'
                ORDER BY rowid DESC LIMIT -1 OFFSET ?)
            """, [.text(row.text("detector")), SQLValue(Self.deletedMax)])
        transaction.afterCommit { [service] in service.changes.note() }
    }

    func list(
        detector: String, maxResults: Int?, token: String?, _ call: Call, _ snapshot: Snapshot
    ) throws -> (page: [String], next: String?) {
        let record = try snapshot.detector(detector, call)
        let ids = try snapshot.rows(
            """
            SELECT id FROM guardduty_sets
            WHERE detector = ? AND kind = ? AND status <> 'DELETED' ORDER BY rowid
            """, [.text(record.id), .text(kind.rawValue)]
        ).map { $0.text("id") }
        return try Pages.cut(ids, maxResults: maxResults, token: token)
    }
}
