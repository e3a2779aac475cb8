import Gate
import Shield
import ShieldAPI
import Store
import Testing
import Vocabulary

@Suite struct AttackTests {
    private func attack(
        _ id: String, _ started: Instant, ended: Instant? = nil,
        layer: AttackReport.Layer = .application, most: Double = 900,
        resource: String = TestShield.balancer
    ) -> AttackReport {
        let unit = layer == .application ? "RPS" : "PPS"
        let vector = layer == .application ? "REQUEST_FLOOD" : "SYN_FLOOD"
        return AttackReport(
            id: id, resource: resource, started: started, ended: ended, layer: layer,
            vectors: [
                .init(
                    vector,
                    counters: [
                        .init("\(vector)_\(unit)", unit: unit, max: most, sum: 4 * most, count: 8)
                    ])
            ],
            counters: [.init("REQUESTS", unit: "COUNT", max: 5_000, sum: 5_000, count: 1)],
            properties: [
                .init("DESTINATION_URL", contributors: [.init("/login", 4_900)], total: 5_000),
                .init("SOURCE_IP_ADDRESS", contributors: [.init("192.0.2.1", 70)], total: 5_000),
            ], mitigations: ["Flood-1: agent = bot"])
    }

    @Test func `an attack is described whole`() async throws {
        let shield = try TestShield()
        let now = shield.clock.now()
        try await shield.service.record([attack("a-1", now)])
        let it = try #require(
            try shield.read(DescribeAttack.self, .init(attackId: "a-1")).attack)
        #expect(it.endTime == nil)
        let part = try #require(it.subResources?.first)
        #expect(part.type == "URL")
        #expect(part.id == "/login")
        let counter = try #require(part.attackVectors?.first?.vectorCounters?.first)
        #expect(counter.max == 900)
        #expect(counter.average == 450)
        #expect(counter.n == 8)
        #expect(it.attackCounters?.first?.sum == 5_000)
        #expect(
            it.attackProperties?.map(\.attackPropertyIdentifier) == [
                "DESTINATION_URL", "SOURCE_IP_ADDRESS",
            ])
        #expect(it.mitigations?.first?.mitigationName == "Flood-1: agent = bot")
        let missing = await shield.code {
            _ = try shield.read(DescribeAttack.self, .init(attackId: "a-2"))
        }
        #expect(missing == "AccessDeniedException")
    }

    @Test func `attacks are listed by resource and time`() async throws {
        let shield = try TestShield()
        let now = shield.clock.now()
        try await shield.service.record([
            attack("old", now - .seconds(5_000), ended: now - .seconds(4_000)),
            attack("new", now - .seconds(100), ended: now - .seconds(50)),
            attack("on", now - .seconds(10), resource: TestShield.address),
        ])
        func list(_ input: ListAttacks.Input) throws -> [String] {
            (try shield.read(ListAttacks.self, input).attackSummaries ?? []).compactMap(\.attackId)
        }
        #expect(try list(.init()) == ["on", "new", "old"])
        #expect(try list(.init(resourceArns: [TestShield.address])) == ["on"])
        #expect(
            try list(.init(startTime: .init(fromInclusive: now - .seconds(100)))) == ["on", "new"])
        #expect(
            try list(.init(startTime: .init(toExclusive: now - .seconds(100)))) == ["old"])
        #expect(try list(.init(endTime: .init(toExclusive: now))) == ["new", "old"])
        let page = try shield.read(ListAttacks.self, .init(maxResults: 2))
        #expect(try list(.init(nextToken: page.nextToken)) == ["old"])
        let code = await shield.code {
            _ = try list(
                .init(
                    startTime: .init(fromInclusive: now, toExclusive: now - .seconds(1))))
        }
        #expect(code == "InvalidParameterException")
    }

    @Test func `statistics are of the year before today`() async throws {
        let shield = try TestShield()
        let now = shield.clock.now()
        func items() throws -> [ShieldShape.AttackStatisticsDataItem] {
            try shield.read(DescribeAttackStatistics.self, .init()).dataItems
        }
        #expect(try items().map(\.attackCount) == [0])
        try await shield.service.record([
            attack("today", now, ended: now, most: 9_000),
            attack("a", now - .seconds(2 * 86_400), ended: now, most: 100),
            attack("b", now - .seconds(3 * 86_400), ended: now, most: 300),
            attack("c", now - .seconds(3 * 86_400), ended: now, layer: .network, most: 70),
        ])
        let found = try items()
        #expect(found.count == 2)
        let requests = try #require(found.first { $0.attackVolume?.requestsPerSecond != nil })
        #expect(requests.attackCount == 2)
        #expect(requests.attackVolume?.requestsPerSecond?.max == 300)
        let packets = try #require(found.first { $0.attackVolume?.packetsPerSecond != nil })
        #expect(packets.attackVolume?.packetsPerSecond?.max == 70)
    }

    @Test func `it is announced when an attack begins and when it ends, once each`() async throws {
        let shield = try TestShield()
        let now = shield.clock.now()
        for _ in 0..<3 { try await shield.service.record([attack("a", now)]) }
        for _ in 0..<2 { try await shield.service.record([attack("a", now, ended: now)]) }
        let told = try await shield.store.write { try $0.takeAnnouncements(countMax: 10) }
        #expect(told.map(\.kind) == ["Shield Attack Detected", "Shield Attack Ended"])
        #expect(told.first?.resources == [TestShield.balancer])
    }

    @Test func `whom to call is told where engagement is on and a health check is there`()
        async throws
    {
        let shield = try TestShield()
        let now = shield.clock.now()
        try await shield.subscribe()
        let id = try await shield.protect()
        try await shield.write(
            AssociateProactiveEngagementDetails.self,
            .init(emergencyContactList: [
                .init(emailAddress: "a@example.com", phoneNumber: "+15550100")
            ]))
        func kinds(_ attackID: String) async throws -> [String] {
            try await shield.service.record([attack(attackID, now)])
            return try await shield.store.write { try $0.takeAnnouncements(countMax: 10) }
                .map(\.kind)
        }
        #expect(try await kinds("a") == ["Shield Attack Detected"])
        let check = "arn:aws:route53:::healthcheck/3ff5c6a1-0f7c-4c9f-9d7c-2f5c5a7c1d0e"
        try await shield.write(
            AssociateHealthCheck.self, .init(protectionId: id, healthCheckArn: check))
        #expect(
            try await kinds("b") == ["Shield Attack Detected", "Shield Proactive Engagement"])
        try await shield.write(DisableProactiveEngagement.self, .init())
        #expect(try await kinds("c") == ["Shield Attack Detected"])
    }

    @Test func `metrics name the resource and the vector`() throws {
        let shield = try TestShield()
        shield.service.measure(
            TestShield.balancer, isAttacked: true, rates: [("REQUEST_FLOOD", .requests, 700)],
            at: shield.clock.now())
        let all = shield.metrics.all
        #expect(all.map(\.name) == ["DDoSDetected", "DDoSAttackRequestsPerSecond"])
        #expect(all.allSatisfy { $0.namespace == "AWS/DDoSProtection" })
        #expect(all.last?.value == 700)
        #expect(all.last?.dimensions.map(\.name) == ["ResourceArn", "AttackVector"])
    }

    @Test func `attacks that nobody saw the end of are closed`() async throws {
        let shield = try TestShield()
        let now = shield.clock.now()
        try await shield.service.record([attack("a", now)])
        try await shield.service.closeForgottenAttacks()
        let it = try shield.read(DescribeAttack.self, .init(attackId: "a")).attack
        #expect(it?.endTime == now)
    }
}
