import Codecs
import Gate
import ShieldAPI
import Store
import Vocabulary

/// A row of `shield_protections`.
struct ProtectionRecord {
    let sequence: Int64
    let id: String
    let name: String
    let resource: String
    let type: ProtectedType
    /// Ids of health checks.
    let checks: [String]
    /// `BLOCK` or `COUNT`; nil where automatic response was never enabled.
    let response: String?
    let isResponding: Bool
    let tags: [String: String]

    init?(_ row: Row) {
        guard let type = ProtectedType(rawValue: row.text("type")) else { return nil }
        self.type = type
        sequence = row.integer("sequence")
        id = row.text("id")
        name = row.text("name")
        resource = row.text("resource")
        checks = Texts.read(row.text("checks"))
        response = row.textIfAny("response")
        isResponding = row.flag("is_responding")
        tags = TagText.read(row.text("tags"))
    }

    func shape(_ call: Call) -> ShieldShape.Protection {
        ShieldShape.Protection(
            id: id, name: name, resourceArn: resource, healthCheckIds: checks,
            protectionArn: ShieldARN.protection(id, call),
            applicationLayerAutomaticResponseConfiguration: response.map {
                ShieldShape.ApplicationLayerAutomaticResponseConfiguration(
                    status: isResponding ? "ENABLED" : "DISABLED",
                    action: $0 == "BLOCK"
                        ? ShieldShape.ResponseAction(block: ShieldShape.BlockAction())
                        : ShieldShape.ResponseAction(count: ShieldShape.CountAction()))
            })
    }
}

/// ARNs of this service: they have no region.
enum ShieldARN {
    static func protection(_ id: String, _ call: Call) -> String { make("protection", id, call) }
    static func group(_ id: String, _ call: Call) -> String { make("protection-group", id, call) }
    static func attack(_ id: String, _ call: Call) -> String { make("attack", id, call) }
    static func subscription(_ id: String, _ call: Call) -> String {
        make("subscription", id, call)
    }

    private static func make(_ type: String, _ id: String, _ call: Call) -> String {
        ARN(service: "shield", account: call.account.description, resource: "\(type)/\(id)")
            .description
    }
}

extension Reading {
    func protectionIfAny(id: String, _ call: Call) throws -> ProtectionRecord? {
        try row(
            "SELECT * FROM shield_protections WHERE account = ? AND id = ?",
            [.text(call.account.description), .text(id)]
        ).flatMap { ProtectionRecord($0) }
    }

    func protectionIfAny(resource: String, _ account: AccountID) throws -> ProtectionRecord? {
        try row(
            "SELECT * FROM shield_protections WHERE account = ? AND resource = ?",
            [.text(account.description), .text(resource)]
        ).flatMap { ProtectionRecord($0) }
    }

    func protection(id: String, _ call: Call) throws -> ProtectionRecord {
        guard let found = try protectionIfAny(id: id, call) else { throw Refusal.noProtection }
        return found
    }

    func protection(resource: String, _ call: Call) throws -> ProtectionRecord {
        guard let found = try protectionIfAny(resource: resource, call.account) else {
            throw Refusal.noProtection
        }
        return found
    }

    func protections(_ account: AccountID) throws -> [ProtectionRecord] {
        try rows(
            "SELECT * FROM shield_protections WHERE account = ? ORDER BY sequence",
            [.text(account.description)]
        ).compactMap { ProtectionRecord($0) }
    }
}

/// Tags as they are kept.
enum TagText {
    /// https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_TagResource.html
    static let countMax = 50

    /// - Throws: the refusal of a tag without a key, one given twice, and one of AWS's own.
    static func checked(_ tags: [ShieldShape.Tag]?) throws -> [String: String] {
        var kept: [String: String] = [:]
        for tag in tags ?? [] {
            guard let key = tag.key, !key.lowercased().hasPrefix("aws:") else {
                throw Refusal.invalid("The tag key is not valid.", field: "tags")
            }
            guard kept.updateValue(tag.value ?? "", forKey: key) == nil else {
                throw Refusal.invalid("The tag key '\(key)' is given twice.", field: "tags")
            }
        }
        try check(count: kept.count)
        return kept
    }

    static func check(count: Int) throws {
        guard count <= countMax else {
            throw Refusal.invalid(
                "A resource can have \(countMax) tags at most.", field: "tags")
        }
    }

    static func json(_ tags: [String: String]) -> String {
        JSON.object(
            tags.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        ).text
    }

    static func read(_ text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            tags[member.name] = member.value.string
        }
        return tags
    }
}
