package import Codecs
import Gate
import Shapes
package import Store
import Vocabulary
import WAFV2API

/// The rule group that Shield Advanced keeps in web ACLs, and answers attacks with.
///
/// As on AWS it belongs to Shield's own account: the web ACL shows a rule that refers to it, while
/// the group itself can be neither listed, read nor changed by customers.
/// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-automatic-app-layer-response-rg.html
package enum ShieldMitigation {
    static let namePrefix = "ShieldMitigationRuleGroup_"
    /// The account whose the group is.
    static let owner = "153427709519"
    static let priority = 10_000_000
    package static let units = 150

    /// Rules as the API has them, and addresses of the sets that they refer to by `set:NAME`.
    package struct Content: Sendable {
        package var rules: [JSON]
        package var sets: [String: [String]]

        package init(rules: [JSON], sets: [String: [String]]) {
            self.rules = rules
            self.sets = sets
        }
    }

}

extension Reading {
    /// The group of Shield's that `arn` names.
    func mitigationGroup(_ arn: String) throws -> EntityRecord? {
        try row(
            "SELECT * FROM wafv2_entities WHERE arn = ? AND account = ? AND kind = 'rulegroup'",
            [.text(arn), .text(ShieldMitigation.owner)]
        ).flatMap { EntityRecord($0) }
    }
}

extension WAFV2Service {
    /// The web ACL of a resource.
    package func webACL(of resource: String, _ reading: any Reading) throws -> String? {
        try reading.row(
            "SELECT web_acl FROM wafv2_associations WHERE resource = ?", [.text(resource)]
        )?.text("web_acl")
    }

    /// The web ACLs that refer to a mitigation group.
    package func webACLsWithMitigation(_ reading: any Reading) throws -> [String] {
        try reading.rows(
            """
            SELECT DISTINCT r.owner AS acl FROM wafv2_references r
            JOIN wafv2_entities g ON g.arn = r.target AND g.account = ?
            JOIN wafv2_entities a ON a.arn = r.owner AND a.kind = 'webacl' ORDER BY acl
            """, [.text(ShieldMitigation.owner)]
        ).map { $0.text("acl") }
    }

    /// Has the web ACL refer to a group of exactly this content; nil: to none.
    package func setMitigation(
        _ content: ShieldMitigation.Content?, ofWebACL arn: String, _ transaction: Transaction
    ) throws {
        try transaction.clearOrphans()
        guard
            let row = try transaction.row(
                "SELECT * FROM wafv2_entities WHERE arn = ?", [.text(arn)]),
            let record = EntityRecord(row)
        else { return }
        var acl = try record.read(WAFV2Shape.WebACL.self)
        var rules = acl.rules ?? []
        let held = rules.first { $0.name.hasPrefix(ShieldMitigation.namePrefix) }
        guard let content else {
            guard let held else { return }
            rules.removeAll { $0.name == held.name }
            acl.rules = rules
            acl.capacity = acl.capacity.map { max(0, $0 - ShieldMitigation.units) }
            try transaction.save(acl, of: record, service: self)
            return try transaction.clearOrphans()
        }
        let name =
            held?.name
            ?? "\(ShieldMitigation.namePrefix)\(account)_\(record.id)_\(newID())"
        let group = try putGroup(name, content, for: record, transaction)
        if held == nil {
            rules.append(Self.reference(to: group, named: name))
            acl.rules = rules
            acl.capacity = (acl.capacity ?? 0) + ShieldMitigation.units
            try transaction.save(acl, of: record, service: self)
        }
    }

    private static func reference(to group: String, named name: String) -> WAFV2Shape.Rule {
        WAFV2Shape.Rule(
            name: name, priority: ShieldMitigation.priority,
            statement: WAFV2Shape.Statement(
                ruleGroupReferenceStatement: WAFV2Shape.RuleGroupReferenceStatement(arn: group)),
            overrideAction: WAFV2Shape.OverrideAction(none: WAFV2Shape.NoneAction()),
            visibilityConfig: WAFV2Shape.VisibilityConfig(
                sampledRequestsEnabled: true, cloudWatchMetricsEnabled: true, metricName: name))
    }

    /// Writes the group, if it is not so already. Returns its ARN.
    private func putGroup(
        _ name: String, _ content: ShieldMitigation.Content, for acl: EntityRecord,
        _ transaction: Transaction
    ) throws -> String {
        let place = ARN(acl.arn)
        func arn(_ kind: EntityKind, _ name: String, _ id: String) -> String {
            ARN(
                service: "wafv2", region: place?.region ?? "", account: ShieldMitigation.owner,
                resource: "\(acl.scope.path)/\(kind.rawValue)/\(name)/\(id)"
            ).description
        }
        func known(_ kind: EntityKind, _ name: String) throws -> EntityRecord? {
            try transaction.row(
                "SELECT * FROM wafv2_entities WHERE account = ? AND kind = ? AND name = ?",
                [.text(ShieldMitigation.owner), .text(kind.rawValue), .text(name)]
            ).flatMap { EntityRecord($0) }
        }
        var text = JSON.array(content.rules).text
        var sets: Set<String> = []
        for (set, addresses) in content.sets.sorted(by: { $0.key < $1.key }) {
            let setName = "\(name)_\(set)"
            let old = try known(.ipSet, setName)
            let id = old?.id ?? newID()
            let setARN = old?.arn ?? arn(.ipSet, setName, id)
            let shape = WAFV2Shape.IPSet(
                name: setName, id: id, arn: setARN,
                ipAddressVersion: addresses.first?.contains(":") == true ? "IPV6" : "IPV4",
                addresses: addresses)
            try transaction.put(
                .ipSet, setName, arn: setARN, id: id, WireText.json(shape).text, old, acl, self)
            text = text.replacing("\"set:\(set)\"", with: "\"\(setARN)\"")
            sets.insert(setARN)
        }
        let old = try known(.ruleGroup, name)
        let id = old?.id ?? newID()
        let groupARN = old?.arn ?? arn(.ruleGroup, name, id)
        let document: JSON = [
            "Name": .string(name), "Id": .string(id), "ARN": .string(groupARN),
            "Capacity": .number(JSONNumber(ShieldMitigation.units)),
            "Rules": (try? JSON(text: text)) ?? [],
            "VisibilityConfig": [
                "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true,
                "MetricName": .string(name),
            ],
            "LabelNamespace": .string("awswaf:\(ShieldMitigation.owner):rulegroup:\(name):"),
        ]
        try transaction.put(
            .ruleGroup, name, arn: groupARN, id: id, document.text, old, acl, self)
        try transaction.run("DELETE FROM wafv2_references WHERE owner = ?", [.text(groupARN)])
        for set in sets.sorted() {
            try transaction.run(
                "INSERT INTO wafv2_references (owner, target) VALUES (?, ?)",
                [.text(groupARN), .text(set)])
        }
        try transaction.run(
            "INSERT OR IGNORE INTO wafv2_references (owner, target) VALUES (?, ?)",
            [.text(acl.arn), .text(groupARN)])
        try transaction.clearOrphans()
        return groupARN
    }
}

extension Transaction {
    /// Writes one of Shield's own entities, unless it says the same already.
    fileprivate func put(
        _ kind: EntityKind, _ name: String, arn: String, id: String, _ document: String,
        _ old: EntityRecord?, _ acl: EntityRecord, _ service: WAFV2Service
    ) throws {
        guard old?.document != document else { return }
        try run(
            """
            INSERT INTO wafv2_entities
            (account, region, scope, kind, arn, id, name, description, lock_token, tags, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, '{}', ?)
            ON CONFLICT (arn) DO UPDATE SET
                lock_token = excluded.lock_token, document = excluded.document
            """,
            [
                .text(ShieldMitigation.owner), .text(ARN(acl.arn)?.region ?? ""),
                .text(acl.scope.rawValue), .text(kind.rawValue), .text(arn), .text(id),
                .text(name), .text(service.newLockToken()), .text(document),
            ])
        noteChange(service)
    }

    /// Replaces a web ACL's definition on Shield's behalf, with the references that its rules have.
    fileprivate func save(
        _ acl: WAFV2Shape.WebACL, of record: EntityRecord, service: WAFV2Service
    ) throws {
        try run(
            "UPDATE wafv2_entities SET lock_token = ?, document = ? WHERE arn = ?",
            [.text(service.newLockToken()), .text(WireText.json(acl).text), .text(record.arn)])
        let named = Set(
            (acl.rules ?? []).compactMap { $0.statement.ruleGroupReferenceStatement?.arn })
        let held = try rows(
            """
            SELECT r.target AS target FROM wafv2_references r
            JOIN wafv2_entities g ON g.arn = r.target AND g.account = ? WHERE r.owner = ?
            """, [.text(ShieldMitigation.owner), .text(record.arn)]
        ).map { $0.text("target") }
        for target in held where !named.contains(target) {
            try run(
                "DELETE FROM wafv2_references WHERE owner = ? AND target = ?",
                [.text(record.arn), .text(target)])
        }
        noteChange(service)
    }

    /// Groups and sets of Shield's that nothing refers to any more: their web ACL was deleted, or
    /// lets go of them.
    fileprivate func clearOrphans() throws {
        for _ in 0..<2 {
            try run(
                """
                DELETE FROM wafv2_entities WHERE account = ?
                AND NOT EXISTS (SELECT 1 FROM wafv2_references WHERE target = wafv2_entities.arn)
                """, [.text(ShieldMitigation.owner)])
        }
    }
}
