package import Codecs
import Store
import Vocabulary

/// What stands in force on one resource: its web ACL with all that the rules refer to, as of one
/// moment. Definitions are the API's own JSON, as GetWebACL and its kin return them.
package struct Protection: Sendable {
    package let resource: String
    package let webACL: String
    /// Changes with the web ACL's definition.
    package let lockToken: String
    /// Changes with anything in here: two of the same stamp are the same.
    package let stamp: String
    package let definition: JSON
    /// By ARN.
    package let ipSets: [String: JSON]
    package let regexPatternSets: [String: JSON]
    package let ruleGroups: [String: JSON]
    /// The logging configuration that customers manage, if there is one.
    package let logging: JSON?
}

extension WAFV2Service {
    /// The protection of the resource that `arn` names; nil if no web ACL is associated with it.
    package func protection(of arn: String) throws -> Protection? {
        try store.read { snapshot in
            guard
                let association = try snapshot.row(
                    "SELECT web_acl FROM wafv2_associations WHERE resource = ?", [.text(arn)]),
                let acl = try snapshot.record(association.text("web_acl"))
            else { return nil }
            return try snapshot.protection(of: arn, by: acl)
        }
    }

    /// The protection that a web ACL would give, associated or not: for trying it on requests.
    package func protection(by webACL: String) throws -> Protection? {
        try store.read { snapshot in
            guard let acl = try snapshot.record(webACL) else { return nil }
            return try snapshot.protection(of: "", by: acl)
        }
    }

    /// The resources that have a web ACL.
    package func protectedResources() throws -> [String] {
        try store.read { snapshot in
            try snapshot.rows("SELECT resource FROM wafv2_associations ORDER BY resource")
                .map { $0.text("resource") }
        }
    }
}

extension Reading {
    fileprivate func record(_ arn: String) throws -> EntityRecord? {
        try row("SELECT * FROM wafv2_entities WHERE arn = ?", [.text(arn)])
            .flatMap { EntityRecord($0) }
    }

    fileprivate func targets(of owner: String) throws -> [EntityRecord] {
        try rows(
            """
            SELECT e.* FROM wafv2_references r JOIN wafv2_entities e ON e.arn = r.target
            WHERE r.owner = ? ORDER BY e.arn
            """, [.text(owner)]
        ).compactMap { EntityRecord($0) }
    }

    fileprivate func protection(of resource: String, by acl: EntityRecord) throws -> Protection {
        // Rule groups refer to sets, and to nothing that refers on.
        var parts = try targets(of: acl.arn)
        for group in parts where group.kind == .ruleGroup {
            parts += try targets(of: group.arn)
        }
        var sets: [EntityKind: [String: JSON]] = [:]
        for part in parts {
            sets[part.kind, default: [:]][part.arn] = try JSON(text: part.document)
        }
        let logging = try row(
            "SELECT document FROM wafv2_logging WHERE web_acl = ? AND log_scope = 'CUSTOMER'",
            [.text(acl.arn)]
        ).map { try JSON(text: $0.text("document")) }
        var tokens = Set(parts.map { $0.arn + " " + $0.lockToken }).sorted()
        tokens.append(acl.arn + " " + acl.lockToken)
        tokens.append(logging?.text ?? "")
        return Protection(
            resource: resource, webACL: acl.arn, lockToken: acl.lockToken,
            stamp: tokens.joined(separator: "\n"), definition: try JSON(text: acl.document),
            ipSets: sets[.ipSet] ?? [:], regexPatternSets: sets[.regexPatternSet] ?? [:],
            ruleGroups: sets[.ruleGroup] ?? [:], logging: logging)
    }
}
