import Gate
import Matching
import Shapes
import Store
import Testing
import Vocabulary
import WAFV2
import WAFV2API
import WebRules

/// What the service keeps is what the engine takes.
@Suite struct EngineTests {
    private typealias Statement = WAFV2Shape.Statement

    private func compiled(_ waf: TestWAF, _ arn: String?) throws -> WebACL {
        let arn = try #require(arn)
        let it = try #require(try waf.service.protection(by: arn))
        return try WebACL(
            json: it.definition, addressSets: it.ipSets, patternSets: it.regexPatternSets,
            groups: it.ruleGroups)
    }

    private func judge(_ acl: WebACL, _ target: String, agent: String = "test") -> Verdict {
        acl.evaluate(
            WebRequest(
                method: Array("GET".utf8), target: Array(target.utf8),
                headers: [
                    .init("Host", "shop.example.com"), .init("User-Agent", agent),
                ], client: IPAddress("192.0.2.7") ?? .v4(0)),
            at: Instant(seconds: 1_700_000_000))
    }

    @Test func `every managed rule group that is offered can be evaluated`() async throws {
        let waf = try TestWAF()
        let listed = try waf.read(
            ListAvailableManagedRuleGroups.self, .init(scope: "REGIONAL"))
        let names = try #require(listed.managedRuleGroups).compactMap(\.name)
        #expect(names.count == 15)
        for name in names {
            let statement = Statement(
                managedRuleGroupStatement: Indirect(
                    .init(
                        vendorName: "AWS", name: name,
                        managedRuleGroupConfigs: Self.settings(of: name))))
            let acl = try await waf.acl(name, [TestWAF.rule("r", 0, statement, overrides: true)])
            _ = try compiled(waf, acl.arn)
        }
    }

    private static func settings(of name: String) -> [WAFV2Shape.ManagedRuleGroupConfig]? {
        switch name {
        case "AWSManagedRulesATPRuleSet":
            [.init(awsManagedRulesATPRuleSet: .init(loginPath: "/login"))]
        case "AWSManagedRulesACFPRuleSet":
            [
                .init(
                    awsManagedRulesACFPRuleSet: .init(
                        creationPath: "/create", registrationPagePath: "/join",
                        requestInspection: .init(payloadType: "JSON")))
            ]
        case "AWSManagedRulesAntiDDoSRuleSet":
            [
                .init(
                    awsManagedRulesAntiDDoSRuleSet: .init(
                        clientSideActionConfig: .init(
                            challenge: .init(usageOfAction: "DISABLED"))))
            ]
        default: nil
        }
    }

    @Test func `settings are refused where a group needs others, or none`() async throws {
        let waf = try TestWAF()
        let login = WAFV2Shape.ManagedRuleGroupConfig(
            awsManagedRulesATPRuleSet: .init(loginPath: "/login"))
        let cases: [(String, [WAFV2Shape.ManagedRuleGroupConfig]?)] = [
            ("AWSManagedRulesATPRuleSet", nil),
            ("AWSManagedRulesATPRuleSet", [.init(loginPath: "/login")]),
            ("AWSManagedRulesATPRuleSet", [login, login]),
            (
                "AWSManagedRulesATPRuleSet",
                [.init(awsManagedRulesATPRuleSet: .init(loginPath: "login"))]
            ),
            (
                "AWSManagedRulesAntiDDoSRuleSet",
                [
                    .init(
                        awsManagedRulesAntiDDoSRuleSet: .init(
                            clientSideActionConfig: .init(
                                challenge: .init(usageOfAction: "ENABLED"))))
                ]
            ), ("AWSManagedRulesCommonRuleSet", [login]),
        ]
        for (name, configs) in cases {
            let statement = Statement(
                managedRuleGroupStatement: Indirect(
                    .init(vendorName: "AWS", name: name, managedRuleGroupConfigs: configs)))
            await #expect(throws: Failure.self) {
                _ = try await waf.acl("a", [TestWAF.rule("r", 0, statement, overrides: true)])
            }
        }
    }

    @Test func `a Core Rule Set is a managed group once it is loaded`() async throws {
        let waf = try TestWAF()
        let statement = Statement(
            managedRuleGroupStatement: Indirect(.init(vendorName: "OWASP", name: "CRS")))
        let rules = [TestWAF.rule("r", 0, statement, overrides: true)]
        await #expect(throws: Failure.self) { _ = try await waf.acl("a", rules) }
        waf.service.offer(coreRuleSets: ["CRS"])
        _ = try await waf.acl("a", rules)
        let described = try waf.read(
            DescribeManagedRuleGroup.self,
            .init(vendorName: "OWASP", name: "CRS", scope: "REGIONAL"))
        #expect(described.capacity == 1_000)
    }

    @Test func `a stored web ACL with all that it refers to judges requests`() async throws {
        let waf = try TestWAF()
        let set = try await waf.addressSet("set", ["192.0.2.0/24"])
        let path = WAFV2Shape.FieldToMatch(uriPath: .init())
        let none = [WAFV2Shape.TextTransformation(priority: 0, type: "NONE")]
        let match = Statement(
            byteMatchStatement: .init(
                searchString: Blob(Array("/admin".utf8)), fieldToMatch: path,
                textTransformations: none, positionalConstraint: "STARTS_WITH"))
        let inside = Statement(
            ipSetReferenceStatement: .init(arn: try #require(set.arn)))
        let group = try await waf.group(
            "group",
            [TestWAF.rule("admin", 0, .init(andStatement: .init(statements: [match, inside])))])
        let acl = try await waf.acl(
            "acl",
            [
                TestWAF.rule(
                    "g", 0,
                    .init(ruleGroupReferenceStatement: .init(arn: try #require(group.arn))),
                    overrides: true),
                TestWAF.rule(
                    "php", 1,
                    .init(
                        regexMatchStatement: .init(
                            regexString: "(?i)\\.php$", fieldToMatch: path,
                            textTransformations: none))),
            ])
        let engine = try compiled(waf, acl.arn)
        #expect(judge(engine, "/admin/users").outcome.name == "BLOCK")
        #expect(judge(engine, "/index.PHP").outcome.name == "BLOCK")
        #expect(judge(engine, "/shop").outcome.name == "ALLOW")
    }
}
