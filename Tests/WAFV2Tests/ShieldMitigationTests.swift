import Codecs
import Gate
import Shapes
import Store
import Testing
import Vocabulary
import WAFV2
import WAFV2API

/// The rule group that Shield keeps in web ACLs.
@Suite struct ShieldMitigationTests {
    private static let rule: JSON = [
        "Name": "Flood-1", "Priority": 0, "Action": ["Block": [:]],
        "Statement": [
            "OrStatement": [
                "Statements": [
                    ["IPSetReferenceStatement": ["ARN": "set:a"]],
                    [
                        "ByteMatchStatement": [
                            "SearchString": .string(Base64.encode(Array("bot".utf8))),
                            "FieldToMatch": ["SingleHeader": ["Name": "user-agent"]],
                            "TextTransformations": [["Priority": 0, "Type": "NONE"]],
                            "PositionalConstraint": "EXACTLY",
                        ]
                    ],
                ]
            ]
        ],
        "VisibilityConfig": [
            "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true,
            "MetricName": "Flood-1",
        ],
    ]

    private func put(_ waf: TestWAF, _ acl: String, _ content: ShieldMitigation.Content?)
        async throws
    {
        try await waf.store.write { [service = waf.service] in
            try service.setMitigation(content, ofWebACL: acl, $0)
        }
    }

    private func acl(_ waf: TestWAF, _ arn: String) throws -> WAFV2Shape.WebACL {
        try #require(try waf.read(GetWebACL.self, .init(arn: arn)).webACL)
    }

    @Test func `a web ACL shows a rule that refers to Shield's group, at AWS's priority`()
        async throws
    {
        let waf = try TestWAF()
        let arn = try #require(try await waf.acl("acl").arn)
        try await put(waf, arn, .init(rules: [], sets: [:]))
        let it = try acl(waf, arn)
        let rule = try #require(it.rules?.first)
        #expect(rule.name.hasPrefix("ShieldMitigationRuleGroup_123456789012_\(it.id)_"))
        #expect(rule.priority == 10_000_000)
        #expect(it.capacity == 150)
        let group = try #require(rule.statement.ruleGroupReferenceStatement?.arn)
        #expect(ARN(group)?.account != waf.account.description)
        let groups = try waf.read(ListRuleGroups.self, .init(scope: "REGIONAL")).ruleGroups
        #expect(groups?.isEmpty == true)
        #expect(throws: Failure.self) { try waf.read(GetRuleGroup.self, .init(arn: group)) }

        try await put(waf, arn, nil)
        #expect(try acl(waf, arn).rules?.isEmpty == true)
        #expect(try acl(waf, arn).capacity == 0)
    }

    @Test func `its rules and sets come with the protection`() async throws {
        let waf = try TestWAF()
        let arn = try #require(try await waf.acl("acl").arn)
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.1/32"]]))
        let first = try #require(try waf.service.protection(by: arn))
        #expect(first.ruleGroups.count == 1)
        #expect(first.ipSets.count == 1)
        #expect(first.ruleGroups.values.first?["Rules"]?.array?.count == 1)
        let revision = waf.service.changes.revision
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.1/32"]]))
        #expect(waf.service.changes.revision == revision, "what is so already is no change")
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.2/32"]]))
        #expect(try waf.service.protection(by: arn)?.stamp != first.stamp)
        try await put(waf, arn, .init(rules: [], sets: [:]))
        let empty = try #require(try waf.service.protection(by: arn))
        #expect(empty.ipSets.isEmpty)
        #expect(empty.ruleGroups.values.first?["Rules"]?.array?.isEmpty == true)
    }

    @Test func `a customer's update keeps the rule, or loses it`() async throws {
        let waf = try TestWAF()
        let summary = try await waf.acl("acl")
        let arn = try #require(summary.arn)
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.1/32"]]))
        func update(_ rules: [WAFV2Shape.Rule]) async throws {
            let held = try waf.read(GetWebACL.self, .init(arn: arn))
            try await waf.write(
                UpdateWebACL.self,
                .init(
                    name: "acl", scope: "REGIONAL", id: try #require(held.webACL?.id),
                    defaultAction: .init(allow: .init()), rules: rules,
                    visibilityConfig: TestWAF.visible, lockToken: try #require(held.lockToken)))
        }
        try await update(try #require(try acl(waf, arn).rules))
        #expect(try acl(waf, arn).capacity == 150)
        #expect(try waf.service.protection(by: arn)?.ruleGroups.count == 1)
        try await update([])
        #expect(try waf.service.protection(by: arn)?.ruleGroups.isEmpty == true)
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.1/32"]]))
        #expect(try waf.service.protection(by: arn)?.ruleGroups.count == 1)
    }

    @Test func `a web ACL with the group can be deleted, and the group goes`() async throws {
        let waf = try TestWAF()
        let arn = try #require(try await waf.acl("acl").arn)
        try await put(waf, arn, .init(rules: [Self.rule], sets: ["a": ["192.0.2.1/32"]]))
        let held = try waf.read(GetWebACL.self, .init(arn: arn))
        try await waf.write(
            DeleteWebACL.self,
            .init(
                name: "acl", scope: "REGIONAL", id: try #require(held.webACL?.id),
                lockToken: try #require(held.lockToken)))
        try await put(waf, arn, nil)
        let left = try waf.store.read {
            try $0.row("SELECT COUNT(*) AS n FROM wafv2_entities")?.integer("n")
        }
        #expect(left == 0)
    }
}
