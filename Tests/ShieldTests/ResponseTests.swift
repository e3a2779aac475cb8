import Codecs
import Floods
import Gate
import Shield
import ShieldAPI
import Testing
import Vocabulary

/// Automatic response: what stands in the web ACL, and when.
@Suite struct ResponseTests {
    private static let rules = FloodRules.rules(for: [
        Fingerprint([.value(.agent, "bot"), .sources(["192.0.2.1", "2001:db8::/64"])])
    ])

    private func enable(_ shield: TestShield, _ resource: String, blocks: Bool) async -> String? {
        let action: ShieldShape.ResponseAction =
            blocks ? .init(block: .init()) : .init(count: .init())
        return await shield.code {
            try await shield.write(
                EnableApplicationLayerAutomaticResponse.self,
                .init(resourceArn: resource, action: action))
        }
    }

    @Test func `it needs a protection, a web ACL and one action`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        let balancer = TestShield.balancer
        #expect(await enable(shield, balancer, blocks: true) == "ResourceNotFoundException")
        try await shield.protect()
        try await shield.protect(TestShield.address)
        #expect(await enable(shield, balancer, blocks: true) == "InvalidOperationException")
        shield.place.associate(balancer, with: "acl")
        shield.place.associate(TestShield.address, with: "acl")
        #expect(
            await enable(shield, TestShield.address, blocks: true) == "InvalidOperationException")
        let both = await shield.code {
            try await shield.write(
                EnableApplicationLayerAutomaticResponse.self,
                .init(resourceArn: balancer, action: .init(block: .init(), count: .init())))
        }
        #expect(both == "InvalidParameterException")
        #expect(await enable(shield, balancer, blocks: true) == nil)
        #expect(await enable(shield, balancer, blocks: true) == "InvalidOperationException")
        let it = try shield.read(DescribeProtection.self, .init(resourceArn: balancer)).protection
        #expect(it?.applicationLayerAutomaticResponseConfiguration?.status == "ENABLED")
        #expect(it?.applicationLayerAutomaticResponseConfiguration?.action.block != nil)
    }

    @Test func `rules take the protection's action, and go with it`() async throws {
        let shield = try TestShield()
        let balancer = TestShield.balancer
        try await shield.subscribe()
        let id = try await shield.protect()
        shield.place.associate(balancer, with: "acl")
        #expect(await enable(shield, balancer, blocks: false) == nil)
        #expect(shield.place.rules(of: "acl")?.rules.isEmpty == true)

        try await shield.service.mitigate(balancer, with: Self.rules)
        func action() -> JSON? { shield.place.rules(of: "acl")?.rules.first?["Action"] }
        #expect(action() == ["Count": [:]])
        #expect(shield.place.rules(of: "acl")?.sets.count == 2)

        try await shield.write(
            UpdateApplicationLayerAutomaticResponse.self,
            .init(resourceArn: balancer, action: .init(block: .init())))
        #expect(action() == ["Block": [:]])

        shield.place.associate(balancer, with: "other")
        try await shield.service.placeRules()
        #expect(shield.place.rules(of: "acl") == nil)
        #expect(shield.place.rules(of: "other")?.rules.count == 1)

        try await shield.service.mitigate(balancer, with: MitigationRules())
        #expect(shield.place.rules(of: "other")?.rules.isEmpty == true)
        try await shield.write(DeleteProtection.self, .init(protectionId: id))
        #expect(shield.place.rules(of: "other") == nil)
    }

    @Test func `resources of one web ACL share its group`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        let second = TestShield.balancer + "b"
        for resource in [TestShield.balancer, second] {
            try await shield.protect(resource)
            shield.place.associate(resource, with: "acl")
        }
        #expect(await enable(shield, TestShield.balancer, blocks: true) == nil)
        #expect(await enable(shield, second, blocks: false) == nil)
        for resource in [TestShield.balancer, second] {
            try await shield.service.mitigate(resource, with: Self.rules)
        }
        let rules = shield.place.rules(of: "acl")?.rules ?? []
        #expect(rules.map { $0["Priority"]?.integer } == [0, 1])
        #expect(rules.map { $0["Action"] } == [["Block": [:]], ["Count": [:]]])
        #expect(Set(rules.compactMap { $0["Name"]?.string }).count == 2)
        try await shield.write(
            DisableApplicationLayerAutomaticResponse.self,
            .init(resourceArn: TestShield.balancer))
        #expect(shield.place.rules(of: "acl")?.rules.count == 1)
    }

    @Test func `a group never has more than its units`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        for number in 0..<12 {
            let resource = TestShield.balancer + "\(number)"
            try await shield.protect(resource)
            shield.place.associate(resource, with: "acl")
            #expect(await enable(shield, resource, blocks: true) == nil)
            let fingerprints = (0..<8).map {
                Fingerprint([
                    .value(.agent, "bot\(number)-\($0)"), .value(.path, "/"), .missing(.accept),
                    .strangeQuery(known: ["q"]),
                ])
            }
            try await shield.service.mitigate(
                resource, with: FloodRules.rules(for: fingerprints))
        }
        let rules = try #require(shield.place.rules(of: "acl"))
        #expect(rules.units <= MitigationRules.unitsMax)
        #expect(rules.rules.count > 8)
    }
}
