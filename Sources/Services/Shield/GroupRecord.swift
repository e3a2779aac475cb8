import Gate
import ShieldAPI
import Store
import Vocabulary

/// A row of `shield_groups`.
struct GroupRecord {
    /// https://docs.aws.amazon.com/waf/latest/developerguide/shield-limits.html
    static let groupsMax = 100
    static let membersMax = 1_000

    let sequence: Int64
    let id: String
    let aggregation: String
    let pattern: String
    let type: String?
    /// ARNs; of the pattern ARBITRARY alone.
    let members: [String]
    let tags: [String: String]

    init(_ row: Row) {
        sequence = row.integer("sequence")
        id = row.text("id")
        aggregation = row.text("aggregation")
        pattern = row.text("pattern")
        type = row.textIfAny("type")
        members = Texts.read(row.text("members"))
        tags = TagText.read(row.text("tags"))
    }

    func shape(_ call: Call) -> ShieldShape.ProtectionGroup {
        ShieldShape.ProtectionGroup(
            protectionGroupId: id, aggregation: aggregation, pattern: pattern, resourceType: type,
            members: members, protectionGroupArn: ShieldARN.group(id, call))
    }

    /// The protections of resources that belong to it.
    func resources(of protections: [ProtectionRecord]) -> [ProtectionRecord] {
        let chosen = Set(members)
        return protections.filter {
            switch pattern {
            case "ALL": true
            case "BY_RESOURCE_TYPE": $0.type.rawValue == type
            default: chosen.contains($0.resource)
            }
        }
    }
}

extension Reading {
    func groupIfAny(_ id: String, _ call: Call) throws -> GroupRecord? {
        try row(
            "SELECT * FROM shield_groups WHERE account = ? AND id = ?",
            [.text(call.account.description), .text(id)]
        ).map { GroupRecord($0) }
    }

    func group(_ id: String, _ call: Call) throws -> GroupRecord {
        guard let found = try groupIfAny(id, call) else { throw Refusal.noGroup }
        return found
    }

    func groups(_ account: AccountID) throws -> [GroupRecord] {
        try rows(
            "SELECT * FROM shield_groups WHERE account = ? ORDER BY sequence",
            [.text(account.description)]
        ).map { GroupRecord($0) }
    }
}
