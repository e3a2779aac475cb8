import CloudTrail
import Codecs
import Gate
import Synchronization
import Testing
import Vocabulary

/// What the rule says of a series of counts, minute by minute: the minutes in which something
/// begins and those in which it is seen to be over.
private func watch(_ counts: [Int64]) -> (starts: [Int], ends: [Int], bursts: [RateBurst]) {
    var starts: [Int] = []
    var ends: [Int] = []
    var bursts: [RateBurst] = []
    var open: RateBurst?
    for (minute, count) in counts.enumerated() {
        if var burst = open {
            let isOver = burst.take(minute: Int64(minute), count: count)
            open = isOver ? nil : burst
            if isOver {
                ends.append(minute)
                bursts.append(burst)
            }
            continue
        }
        let before = counts[max(0, minute - Int(RateRule.baselineMinutes))..<minute]
        let baseline = RateBaseline(
            minutes: Int64(before.count), total: before.reduce(0, +),
            similarMinutes: before.filter { $0 >= RateRule.similar(to: count) }.count)
        if RateRule.isUnusual(count, baseline) {
            starts.append(minute)
            open = RateBurst(start: Int64(minute), count: count, baseline: baseline)
        }
    }
    return (starts, ends, bursts)
}

@Suite struct InsightTests {
    private static let hour = [Int64](repeating: 0, count: 60)

    @Test(arguments: [
        ("nothing", [Int64](repeating: 0, count: 500), [Int](), [Int]()),
        ("a steady rate", [Int64](repeating: 100, count: 500).map { $0 }, [0], [1440]),
        ("below the least that counts", hour + [19] + hour, [], []),
        ("a burst of a new API", hour + [20] + hour, [60], [65]),
        ("a burst of some minutes", hour + [200, 150, 0, 90] + hour, [60], [68]),
        (
            "the same job every hour is told thrice, then usual",
            [hour, [50], hour, [50], hour, [50], hour, [50], hour, [50], hour].flatMap { $0 },
            [60, 121, 182], [65, 126, 187]
        ),
        ("a small step up from much", [Int64](repeating: 100, count: 0) + hour, [], []),
    ])
    func `the rule tells bursts from what is usual`(
        _ what: String, _ counts: [Int64], _ starts: [Int], _ ends: [Int]
    ) {
        let found = watch(counts)
        #expect(found.starts == starts, "\(what)")
        #expect(found.ends == ends.filter { $0 < counts.count }, "\(what)")
    }

    @Test func `slow growth is usual, a jump after it is not`() {
        let growth = (0..<3_000).map { Int64($0 / 50) }
        #expect(watch(growth).starts.isEmpty)
        let jump = watch(growth + [400, 400] + [Int64](repeating: 59, count: 20))
        #expect(jump.starts == [3_000])
        #expect(jump.bursts.first?.average == 400)
        #expect(jump.bursts.first?.minutes == 2)
    }

    private static func house(_ types: [String]) async throws -> TestHouse {
        let house = try TestHouse()
        await house.makeTrail()
        let selectors = types.map { JSON.object([JSONMember("InsightType", .string($0))]) }
        let (_, error) = await house.call(
            "PutInsightSelectors", ["TrailName": "main", "InsightSelectors": .array(selectors)])
        #expect(error == nil)
        try await house.service.findInsights()
        return house
    }

    private static func pass(_ house: TestHouse, minutes: Int) async throws {
        for _ in 0..<minutes {
            house.clock.advance(by: .seconds(60))
            try await house.trail.drainOnce()
            try await house.service.findInsights()
        }
    }

    private static func insights(_ house: TestHouse) throws -> [JSON] {
        try house.buckets.keys.filter { $0.contains("/CloudTrail-Insight/") }.sorted()
            .flatMap { try house.events(in: $0) }
            .sorted { $0["eventTime"]?.string ?? "" < $1["eventTime"]?.string ?? "" }
    }

    @Test func `a burst of calls is told at its start and its end, in the documented form`()
        async throws
    {
        let house = try await Self.house(["ApiCallRateInsight", "ApiErrorRateInsight"])
        try await house.record("usual")
        try await Self.pass(house, minutes: 30)
        let eve: (String, JSON) = (
            "userIdentity", ["type": "IAMUser", "arn": "arn:aws:iam::123456789012:user/eve"]
        )
        for number in 0..<40 {
            try await house.record("b\(number)", more: [eve, ("userAgent", "tool/1")])
        }
        try await Self.pass(house, minutes: 3)
        try await house.deliver()
        let start = try #require(try Self.insights(house).first)
        #expect(start["eventType"]?.string == "AwsCloudTrailInsight")
        #expect(start["eventCategory"]?.string == "Insight")
        #expect(start["recipientAccountId"]?.string == "123456789012")
        let details = try #require(start["insightDetails"])
        #expect(details["state"]?.string == "Start")
        #expect(details["eventSource"]?.string == "thing.amazonaws.com")
        #expect(details["eventName"]?.string == "CreateThing")
        #expect(details["insightType"]?.string == "ApiCallRateInsight")
        #expect(details["errorCode"] == nil)
        let statistics = try #require(details["insightContext"]?["statistics"])
        #expect(statistics["insight"]?["average"]?.text == "40")
        #expect(statistics["insightDuration"]?.integer == 1)
        #expect(statistics["baselineDuration"]?.integer == 30)
        #expect(statistics["baseline"]?["average"]?.text.hasPrefix("0.03333") == true)
        let parts = details["insightContext"]?["attributions"]?.array ?? []
        #expect(
            parts.compactMap { $0["attribute"]?.string } == [
                "userIdentityArn", "userAgent", "errorCode",
            ])
        #expect(
            parts.first?["insight"]?[0]?["value"]?.string == "arn:aws:iam::123456789012:user/eve")
        #expect(parts.last?["insight"]?[0]?["value"]?.string == "null")

        try await Self.pass(house, minutes: 10)
        try await house.deliver()
        let all = try Self.insights(house)
        #expect(all.compactMap { $0["insightDetails"]?["state"]?.string } == ["Start", "End"])
        #expect(all.first?["sharedEventID"] == all.last?["sharedEventID"])
        #expect(all.first?["eventID"] != all.last?["eventID"])

        let (found, error) = await house.call(
            "LookupEvents",
            [
                "EventCategory": "insight",
                "LookupAttributes": [
                    ["AttributeKey": "EventName", "AttributeValue": "CreateThing"]
                ],
            ])
        #expect(error == nil)
        #expect(found["Events"]?.array?.count == 2)
        #expect(found["Events"]?[0]?["EventSource"]?.string == "thing.amazonaws.com")
        let (page, _) = await house.call(
            "LookupEvents", ["EventCategory": "insight", "MaxResults": 1])
        let token = try #require(page["NextToken"]?.string)
        let (rest, _) = await house.call(
            "LookupEvents",
            ["EventCategory": "insight", "MaxResults": 1, "NextToken": .string(token)])
        #expect(rest["Events"]?.array?.count == 1)
        let (none, _) = await house.call("LookupEvents", [:])
        #expect(none["Events"]?.array?.allSatisfy { $0["EventName"]?.string != "x" } == true)
        house.clock.advance(by: .seconds(7_200))
        try await house.service.digest()
        #expect(try house.verify().isWhole)
        #expect(
            try house.verify().files
                == house.buckets.keys.filter {
                    !$0.contains("-Digest/")
                }.count)
    }

    @Test func `errors have a rate of their own, reads do not`() async throws {
        let house = try await Self.house(["ApiErrorRateInsight"])
        try await Self.pass(house, minutes: 10)
        for number in 0..<30 {
            try await house.record("r\(number)", name: "GetThing", isReadOnly: true)
            try await house.record("w\(number)")
            try await house.record(
                "e\(number)", name: "ListThings", isReadOnly: true,
                more: [("errorCode", "AccessDenied")])
        }
        try await Self.pass(house, minutes: 2)
        try await house.deliver()
        let found = try Self.insights(house)
        #expect(found.count == 1)
        let details = found.first?["insightDetails"]
        #expect(details?["eventName"]?.string == "ListThings")
        #expect(details?["errorCode"]?.string == "AccessDenied")
        #expect(details?["insightType"]?.string == "ApiErrorRateInsight")
    }

    @Test func `a trail that does not ask gets none, and counting ends with the last that did`()
        async throws
    {
        let house = try await Self.house(["ApiCallRateInsight"])
        await house.call("PutInsightSelectors", ["TrailName": "main", "InsightSelectors": []])
        for number in 0..<40 { try await house.record("b\(number)") }
        try await Self.pass(house, minutes: 3)
        try await house.deliver()
        #expect(try Self.insights(house).isEmpty)
        let (_, error) = await house.call("GetInsightSelectors", ["TrailName": "main"])
        #expect(error == "InsightNotEnabledException")
    }

    @Test func `the bucket must let Insights in, and a restart tells nothing twice`()
        async throws
    {
        let house = try TestHouse()
        await house.makeTrail()
        house.buckets.state.withLock { $0.isLetIn = false }
        let selectors: JSON = [
            "TrailName": "main", "InsightSelectors": [["InsightType": "ApiCallRateInsight"]],
        ]
        let (_, error) = await house.call("PutInsightSelectors", selectors)
        #expect(error == "InsufficientS3BucketPolicyException")
        house.buckets.state.withLock { $0.isLetIn = true }
        await house.call("PutInsightSelectors", selectors)
        try await house.service.findInsights()
        for number in 0..<40 { try await house.record("b\(number)") }
        try await Self.pass(house, minutes: 2)
        let again = house.restarted()
        try await again.findInsights()
        try await again.deliver()
        try await again.deliver()
        #expect(try Self.insights(house).count == 1)
    }

    @Test func `rates can be read`() async throws {
        let house = try await Self.house(["ApiCallRateInsight"])
        for number in 0..<7 { try await house.record("b\(number)") }
        try await Self.pass(house, minutes: 2)
        let ask: [JSONMember] = [
            JSONMember("EventSource", "thing.amazonaws.com"),
            JSONMember("EventName", "CreateThing"),
            JSONMember("InsightType", "ApiCallRateInsight"), JSONMember("Period", 60),
        ]
        let (answer, error) = await house.call("ListInsightsMetricData", .object(ask))
        #expect(error == nil)
        #expect(answer["Values"]?.array?.map(\.text) == ["7"])
        let start = Instant(seconds: house.clock.now().seconds / 60 * 60 - 300)
        let (filled, _) = await house.call(
            "ListInsightsMetricData",
            .object(
                ask + [
                    JSONMember("DataType", "FillWithZeros"),
                    JSONMember("StartTime", .number(JSONNumber(start.seconds))),
                ]))
        #expect(filled["Values"]?.array?.count == filled["Timestamps"]?.array?.count)
        #expect(filled["Values"]?.array?.count ?? 0 >= 5)
        for (wrong, code) in [
            (JSONMember("Period", 61), "InvalidParameterException"),
            (JSONMember("ErrorCode", "AccessDenied"), "InvalidParameterException"),
            (JSONMember("TrailName", "unknown"), "TrailNotFoundException"),
        ] {
            let members = ask.filter { $0.name != wrong.name } + [wrong]
            let (_, error) = await house.call("ListInsightsMetricData", .object(members))
            #expect(error == code)
        }
        let (data, _) = await house.call(
            "ListInsightsData",
            ["InsightSource": .string(TestHouse.arn), "DataType": "InsightsEvents"])
        #expect(data["Events"]?.array?.isEmpty == true)
    }
}
