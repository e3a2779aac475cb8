import Codecs
import Gate
import Shapes
import Shield
import ShieldAPI
import Store
import Testing
import Vocabulary

@Suite struct ShieldTests {
    @Test func `a subscription lasts a year, and goes on unless renewal was switched off`()
        async throws
    {
        let shield = try TestShield()
        func state() throws -> String {
            try shield.read(GetSubscriptionState.self, .init()).subscriptionState
        }
        #expect(try state() == "INACTIVE")
        try await shield.subscribe()
        #expect(try state() == "ACTIVE")
        #expect(
            await shield.code { try await shield.subscribe() } == "ResourceAlreadyExistsException")
        func renew(_ wanted: String) async -> String? {
            await shield.code {
                try await shield.write(UpdateSubscription.self, .init(autoRenew: wanted))
            }
        }
        #expect(await renew("ENABLED") == nil)
        #expect(await renew("DISABLED") == "LockedSubscriptionException")
        shield.clock.advance(by: .seconds(336 * 86_400))
        #expect(await renew("DISABLED") == nil)
        let it = try #require(try shield.read(DescribeSubscription.self, .init()).subscription)
        #expect(it.autoRenew == "DISABLED")
        #expect(it.timeCommitmentInSeconds == 31_536_000)
        shield.clock.advance(by: .seconds(30 * 86_400))
        #expect(try state() == "INACTIVE")
        try await shield.subscribe()
        #expect(try state() == "ACTIVE")
        shield.clock.advance(by: .seconds(400 * 86_400))
        #expect(try state() == "ACTIVE")
    }

    @Test(
        arguments: [
            (TestShield.balancer, nil),
            ("arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/classic", nil),
            (TestShield.address, nil),
            ("arn:aws:cloudfront::123456789012:distribution/E1", nil),
            ("arn:aws:route53:::hostedzone/Z1", nil),
            ("arn:aws:globalaccelerator::123456789012:accelerator/a-1", nil),
            (
                "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/b",
                "Resource"
            ),
            (
                "arn:aws:elasticloadbalancing:us-east-1:999999999999:loadbalancer/app/a/b",
                "Resource"
            ),
            ("arn:aws:elasticloadbalancing::123456789012:loadbalancer/app/a/b", "Resource"),
            ("arn:aws:dynamodb:us-east-1:123456789012:table/a", "Resource"),
            ("arn:aws:s3:::bucket", "Resource"), ("arn:aws", "Parameter"),
        ] as [(String, String?)])
    func `only what can be protected is`(_ arn: String, _ refusal: String?) async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        let code = await shield.code { try await shield.protect(arn) }
        #expect(code == refusal.map { "Invalid\($0)Exception" })
    }

    @Test func `a resource has one protection`() async throws {
        let shield = try TestShield()
        #expect(await shield.code { try await shield.protect() } == "ResourceNotFoundException")
        try await shield.subscribe()
        let id = try await shield.protect()
        #expect(
            await shield.code { try await shield.protect() } == "ResourceAlreadyExistsException")
        try await shield.write(DeleteProtection.self, .init(protectionId: id))
        try await shield.protect()
    }

    @Test func `lists are read page by page, and a token is good for its own list`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        for number in 0..<25 {
            try await shield.protect("\(TestShield.address)\(number)", name: "p\(number)")
        }
        var names: [String] = []
        var token: String?
        var pages = 0
        repeat {
            let page = try shield.read(ListProtections.self, .init(nextToken: token))
            names += (page.protections ?? []).compactMap(\.name)
            token = page.nextToken
            pages += 1
        } while token != nil
        #expect(pages == 2)
        #expect(names == (0..<25).map { "p\($0)" })
        let first = try shield.read(ListProtections.self, .init(maxResults: 5))
        let code = await shield.code {
            _ = try shield.read(
                ListProtections.self,
                .init(
                    nextToken: first.nextToken,
                    inclusionFilters: .init(protectionNames: ["p1"])))
        }
        #expect(code == "InvalidPaginationTokenException")
    }

    struct Group: Sendable {
        let pattern: String
        var type: String?
        var members: [String]?
        var refusal: String?
    }

    @Test(arguments: [
        Group(pattern: "ALL"),
        Group(pattern: "BY_RESOURCE_TYPE", type: "APPLICATION_LOAD_BALANCER"),
        Group(pattern: "ARBITRARY", members: [TestShield.balancer]),
        Group(pattern: "ALL", members: [TestShield.balancer], refusal: "InvalidParameter"),
        Group(pattern: "ALL", type: "GLOBAL_ACCELERATOR", refusal: "InvalidParameter"),
        Group(pattern: "BY_RESOURCE_TYPE", refusal: "InvalidParameter"),
        Group(pattern: "ARBITRARY", refusal: "InvalidParameter"),
        Group(pattern: "ARBITRARY", members: [TestShield.address], refusal: "ResourceNotFound"),
        Group(
            pattern: "ARBITRARY", members: [TestShield.balancer, TestShield.balancer],
            refusal: "InvalidParameter"),
    ])
    func `a group says in one way what belongs to it`(_ group: Group) async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        try await shield.protect()
        let code = await shield.code {
            try await shield.write(
                CreateProtectionGroup.self,
                .init(
                    protectionGroupId: "g", aggregation: "SUM", pattern: group.pattern,
                    resourceType: group.type, members: group.members))
        }
        #expect(code == group.refusal.map { $0 + "Exception" })
        guard code == nil else { return }
        let found = try shield.read(
            ListResourcesInProtectionGroup.self, .init(protectionGroupId: "g"))
        #expect(found.resourceArns == [TestShield.balancer])
    }

    @Test func `a member leaves its group with its protection`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        let id = try await shield.protect()
        try await shield.protect(TestShield.address)
        try await shield.write(
            CreateProtectionGroup.self,
            .init(
                protectionGroupId: "g", aggregation: "MAX", pattern: "ARBITRARY",
                members: [TestShield.balancer, TestShield.address]))
        try await shield.write(DeleteProtection.self, .init(protectionId: id))
        let group = try shield.read(
            DescribeProtectionGroup.self, .init(protectionGroupId: "g")
        ).protectionGroup
        #expect(group.members == [TestShield.address])
    }

    @Test func `engagement needs contacts, and a telephone among them`() async throws {
        let shield = try TestShield()
        try await shield.subscribe()
        func associate(_ contacts: [ShieldShape.EmergencyContact]) async -> String? {
            await shield.code {
                try await shield.write(
                    AssociateProactiveEngagementDetails.self,
                    .init(emergencyContactList: contacts))
            }
        }
        let mail = ShieldShape.EmergencyContact(emailAddress: "a@example.com")
        let phone = ShieldShape.EmergencyContact(
            emailAddress: "b@example.com", phoneNumber: "+15550100")
        let enabling = await shield.code {
            try await shield.write(EnableProactiveEngagement.self, .init())
        }
        #expect(enabling == "InvalidOperationException")
        #expect(await associate([]) == "InvalidParameterException")
        #expect(await associate([mail]) == "InvalidParameterException")
        #expect(await associate([mail, phone]) == nil)
        #expect(await associate([phone]) == "InvalidOperationException")
        let kept = try shield.read(DescribeEmergencyContactSettings.self, .init())
        #expect(
            kept.emergencyContactList?.map(\.emailAddress) == ["a@example.com", "b@example.com"])
        let emptying = await shield.code {
            try await shield.write(UpdateEmergencyContactSettings.self, .init())
        }
        #expect(emptying == "InvalidParameterException")
        try await shield.write(DisableProactiveEngagement.self, .init())
        try await shield.write(UpdateEmergencyContactSettings.self, .init())
        let it = try shield.read(DescribeSubscription.self, .init()).subscription
        #expect(it?.proactiveEngagementStatus == "DISABLED")
    }
}
