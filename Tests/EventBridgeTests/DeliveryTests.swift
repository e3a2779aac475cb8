import Codecs
import EventBridge
import Gate
import Shapes
import Store
import Testing
import Vocabulary

@Suite struct DeliveryTests {
    @Test func `an event is told once and then forgotten`() async throws {
        let house = try TestHouse()
        await house.makeRule()
        await house.put(detail: #"{"n":1}"#)
        await house.put("other")
        try await house.service.turnOnce()
        try await house.service.turnOnce()
        #expect(house.web.bodies.map { $0["detail"]?["n"]?.integer } == [1])
        #expect(house.web.requests.first?.headers["X-Key"] == "k")
        #expect(try house.count("events_accepted") == 0)
        #expect(try house.count("events_deliveries") == 0)
    }

    @Test func `a target that fails is tried again, later each time`() async throws {
        let house = try TestHouse()
        await house.makeRule()
        house.web.willAnswer(500, 0, 429)
        await house.put()
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 1)
        // The pause is one second, then two, then four; a fifth more or less by chance.
        for (tooEarly, enough, attempts) in [(799, 401, 2), (1_599, 801, 3), (3_199, 1_601, 4)] {
            house.clock.advance(by: .milliseconds(tooEarly))
            try await house.service.turnOnce()
            #expect(house.web.requests.count == attempts - 1)
            house.clock.advance(by: .milliseconds(enough))
            try await house.service.turnOnce()
            #expect(house.web.requests.count == attempts)
        }
        #expect(try house.count("events_deliveries") == 0)
        #expect(try house.count("events_dead") == 0)
    }

    @Test func `a target may say when to come again`() async throws {
        let house = try TestHouse()
        await house.makeRule()
        house.web.willAnswer(503, retryAfter: "60")
        await house.put()
        try await house.service.turnOnce()
        house.clock.advance(by: .seconds(59))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 1)
        house.clock.advance(by: .seconds(2))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 2)
    }

    @Test(arguments: [
        (#"{"MaximumRetryAttempts":1}"#, [500, 500], "RETRY_ATTEMPTS_EXHAUSTED"),
        (#"{"MaximumRetryAttempts":0}"#, [500], "RETRY_ATTEMPTS_EXHAUSTED"),
        (#"{"MaximumEventAgeInSeconds":60}"#, [500, 500, 500, 500, 500], "EVENT_AGE_EXCEEDED"),
        ("{}", [404], "NO_RETRY"),
    ])
    func `what cannot be delivered is kept with the reason`(
        policy: String, answers: [Int], reason: String
    ) async throws {
        let house = try TestHouse()
        await house.makeRule([("RetryPolicy", try JSON(text: policy))])
        for answer in answers { house.web.willAnswer(answer) }
        await house.put()
        for _ in answers {
            try await house.service.turnOnce()
            house.clock.advance(by: .seconds(20))
        }
        let row = try house.store.read { try $0.row("SELECT * FROM events_dead") }
        #expect(row?.text("reason") == reason)
        #expect(try house.count("events_deliveries") == 0)
    }

    @Test func `what was accepted before a kill is told after it`() async throws {
        let house = try TestHouse()
        await house.makeRule()
        await house.put(detail: #"{"n":1}"#)
        let accepted = try house.afterKill()
        try await accepted.service.turnOnce()
        #expect(accepted.web.requests.count == 1)
        // Killed after routing, before the answer came.
        house.web.willAnswer(0)
        try await house.service.turnOnce()
        let routed = try house.afterKill()
        routed.clock.advance(by: .seconds(2))
        try await routed.service.turnOnce()
        #expect(routed.web.bodies.map { $0["detail"]?["n"]?.integer } == [1])
    }

    @Test func `a destination gets no more than it wants in a second`() async throws {
        let house = try TestHouse()
        await house.makeRule(rate: 2)
        for _ in 0..<5 { await house.put() }
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 2)
        house.clock.advance(by: .seconds(1))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 4)
    }

    @Test func `a ring of buses ends`() async throws {
        let house = try TestHouse()
        await house.call("CreateEventBus", ["Name": "a"])
        await house.call("CreateEventBus", ["Name": "b"])
        for (bus, other) in [("a", "b"), ("b", "a")] {
            await house.call(
                "PutRule",
                [
                    "Name": "r", "EventBusName": .string(bus),
                    "EventPattern": "{\"source\":[\"s\"]}",
                ])
            let arn = "arn:aws:events:us-east-1:123456789012:event-bus/\(other)"
            let answer = await house.call(
                "PutTargets",
                [
                    "Rule": "r", "EventBusName": .string(bus),
                    "Targets": [["Id": "1", "Arn": .string(arn)]],
                ])
            #expect(answer.error == nil)
        }
        await house.put("s", bus: "a")
        try await house.service.turnOnce()
        #expect(try house.count("events_accepted") == 0)
    }

    @Test func `events are archived and forgotten when their time is over`() async throws {
        let house = try TestHouse()
        await house.call("CreateEventBus", ["Name": "a"])
        await house.call(
            "CreateArchive",
            [
                "ArchiveName": "kept", "RetentionDays": 2,
                "EventSourceArn": "arn:aws:events:us-east-1:123456789012:event-bus/a",
            ])
        await house.put(bus: "a")
        try await house.service.turnOnce()
        #expect(try house.count("events_archived") == 1)
        house.clock.advance(by: .seconds(86_400))
        await house.put(bus: "a")
        try await house.service.turnOnce()
        house.clock.advance(by: .seconds(86_401))
        try await house.service.turnOnce()
        #expect(try house.count("events_archived") == 1)
        let archive = await house.call("DescribeArchive", ["ArchiveName": "kept"]).answer
        #expect(archive["EventCount"]?.integer == 1)
    }
}

@Suite struct TimetableTests {
    @Test func `a schedule fires at its times, once each`() async throws {
        let house = try TestHouse()
        await house.makeRule(schedule: "rate(5 minutes)")
        try await house.service.turnOnce()
        #expect(house.web.requests.isEmpty)
        house.clock.advance(by: .seconds(300))
        try await house.service.turnOnce()
        try await house.service.turnOnce()
        let told = try #require(house.web.bodies.first)
        #expect(house.web.requests.count == 1)
        #expect(told["detail-type"]?.string == "Scheduled Event")
        #expect(told["source"]?.string == "aws.events")
        #expect(told["time"]?.string == "2026-01-01T00:05:00Z")
        #expect(
            told["resources"]?[0]?.string == "arn:aws:events:us-east-1:123456789012:rule/rule")
        // After a kill it neither fires twice nor forgets.
        let again = try house.afterKill()
        try await again.service.turnOnce()
        #expect(again.web.requests.isEmpty)
        house.clock.advance(by: .seconds(300))
        try await again.service.turnOnce()
        #expect(again.web.requests.count == 1)
    }

    @Test func `a rule that is switched off does not fire`() async throws {
        let house = try TestHouse()
        await house.makeRule(schedule: "cron(0/10 * * * ? *)")
        await house.call("DisableRule", ["Name": "rule"])
        house.clock.advance(by: .seconds(1_200))
        try await house.service.turnOnce()
        #expect(house.web.requests.isEmpty)
        await house.call("EnableRule", ["Name": "rule"])
        house.clock.advance(by: .seconds(600))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 1)
    }

    @Test func `times that passed unheard fire once together`() async throws {
        let house = try TestHouse()
        await house.makeRule(schedule: "rate(1 minute)")
        house.clock.advance(by: .seconds(3_630))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 1)
        house.clock.advance(by: .seconds(30))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 2)
    }
}

@Suite struct AnnouncementTests {
    static func announce(_ house: TestHouse, _ number: Int64) async throws {
        let now = house.clock.now()
        try await house.store.write { transaction in
            try transaction.announce(
                Announcement(
                    source: "source", kind: "Finding", account: TestHouse.account,
                    region: .usEast1, time: now, detail: ["n": .number(JSONNumber(number))],
                    subject: "finding", intervalSeconds: 900))
        }
    }

    @Test func `of a subject the first word is told at once and then the latest`() async throws {
        let house = try TestHouse()
        await house.makeRule()
        for number in 1...3 as ClosedRange<Int64> {
            try await Self.announce(house, number)
            try await house.service.turnOnce()
        }
        #expect(house.web.bodies.map { $0["detail"]?["n"]?.integer } == [1])
        house.clock.advance(by: .seconds(901))
        try await house.service.turnOnce()
        #expect(house.web.bodies.map { $0["detail"]?["n"]?.integer } == [1, 3])
        house.clock.advance(by: .seconds(901))
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 2)
    }
}
