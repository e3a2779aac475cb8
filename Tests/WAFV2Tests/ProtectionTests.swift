import Codecs
import Shapes
import Store
import Testing
import WAFV2
import WAFV2API

@Suite struct ProtectionTests {
    private let listener =
        "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/1"

    @Test func `a resource without a web ACL has no protection`() throws {
        let waf = try TestWAF()
        #expect(try waf.service.protection(of: listener) == nil)
    }

    @Test func `a protection holds all that the rules refer to, those of groups too`() async throws
    {
        let waf = try TestWAF()
        let inner = try await waf.addressSet("inner", ["192.0.2.0/24"])
        let outer = try await waf.addressSet("outer", ["198.51.100.0/24"])
        let innerARN = try #require(inner.arn)
        let outerARN = try #require(outer.arn)
        let group = try await waf.group(
            "group", [TestWAF.rule("a", 0, .init(ipSetReferenceStatement: .init(arn: innerARN)))])
        let groupARN = try #require(group.arn)
        let acl = try await waf.acl(
            "acl",
            [
                TestWAF.rule("a", 0, .init(ipSetReferenceStatement: .init(arn: outerARN))),
                TestWAF.rule(
                    "b", 1, .init(ruleGroupReferenceStatement: .init(arn: groupARN)),
                    overrides: true),
            ])
        let aclARN = try #require(acl.arn)
        try await waf.write(
            AssociateWebACL.self, .init(webACLArn: aclARN, resourceArn: listener))

        let first = try #require(try waf.service.protection(of: listener))
        #expect(first.webACL == aclARN)
        #expect(first.lockToken == acl.lockToken)
        #expect(Set(first.ipSets.keys) == [innerARN, outerARN])
        #expect(Set(first.ruleGroups.keys) == [groupARN])
        #expect(first.definition["Name"]?.string == "acl")
        #expect(first.definition["Rules"]?.array?.count == 2)
        #expect(first.logging == nil)
        #expect(try waf.service.protectedResources() == [listener])
        #expect(try waf.service.protection(by: aclARN)?.ipSets == first.ipSets)
    }

    @Test func `a change of a set within a group changes the stamp and is signalled`() async throws
    {
        let waf = try TestWAF()
        let set = try await waf.addressSet("set", [])
        let setARN = try #require(set.arn)
        let group = try await waf.group(
            "group", [TestWAF.rule("a", 0, .init(ipSetReferenceStatement: .init(arn: setARN)))])
        let groupARN = try #require(group.arn)
        let acl = try await waf.acl(
            "acl",
            [
                TestWAF.rule(
                    "b", 1, .init(ruleGroupReferenceStatement: .init(arn: groupARN)),
                    overrides: true)
            ])
        let aclARN = try #require(acl.arn)
        try await waf.write(
            AssociateWebACL.self, .init(webACLArn: aclARN, resourceArn: listener))
        let before = try #require(try waf.service.protection(of: listener))
        #expect(try waf.service.protection(of: listener)?.stamp == before.stamp)

        var changes = waf.service.changes.stream().makeAsyncIterator()
        let revision = waf.service.changes.revision
        try await waf.write(
            UpdateIPSet.self,
            .init(
                name: "set", scope: "REGIONAL", id: try #require(set.id),
                addresses: ["192.0.2.0/24"], lockToken: try #require(set.lockToken)))
        #expect(await changes.next() == revision + 1)
        let after = try #require(try waf.service.protection(of: listener))
        #expect(after.stamp != before.stamp)
        #expect(after.lockToken == before.lockToken)
        #expect(after.ipSets[setARN]?["Addresses"]?.array == ["192.0.2.0/24"])
    }

    @Test func `a refused change signals nothing`() async throws {
        let waf = try TestWAF()
        _ = try await waf.addressSet("set", [])
        let revision = waf.service.changes.revision
        await #expect(throws: Failure.self) {
            _ = try await waf.addressSet("set", [])
        }
        #expect(waf.service.changes.revision == revision)
    }

    @Test func `logging and the end of an association are part of it`() async throws {
        let waf = try TestWAF()
        let acl = try await waf.acl("acl")
        let arn = try #require(acl.arn)
        try await waf.write(
            AssociateWebACL.self, .init(webACLArn: arn, resourceArn: listener))
        let destination = "arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-x"
        let before = try #require(try waf.service.protection(of: listener))
        try await waf.write(
            PutLoggingConfiguration.self,
            .init(
                loggingConfiguration: .init(
                    resourceArn: arn, logDestinationConfigs: [destination])))
        let after = try #require(try waf.service.protection(of: listener))
        #expect(after.logging?["LogDestinationConfigs"]?.array == [.string(destination)])
        #expect(after.stamp != before.stamp)
        let revision = waf.service.changes.revision
        try await waf.write(DisassociateWebACL.self, .init(resourceArn: listener))
        #expect(waf.service.changes.revision == revision + 1)
        #expect(try waf.service.protection(of: listener) == nil)
    }
}
