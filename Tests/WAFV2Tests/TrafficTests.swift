import Shapes
import Store
import Testing
import Vocabulary
import WAFV2
import WAFV2API

@Suite struct TrafficTests {
    private func request(_ uri: String) -> WAFV2Shape.SampledHTTPRequest {
        WAFV2Shape.SampledHTTPRequest(
            request: WAFV2Shape.HTTPRequest(clientIP: "192.0.2.1", uri: uri, method: "GET"),
            weight: 1, action: "BLOCK")
    }

    private func observation(
        _ webACL: String, _ uri: String, at time: Instant, metric: String = "a",
        labels: [String] = [], sampled: Bool = true
    ) -> TrafficBook.Observation {
        let sample = request(uri)
        var kept: (@Sendable () -> WAFV2Shape.SampledHTTPRequest)?
        if sampled { kept = { sample } }
        let hit = TrafficBook.Hit(metric: metric, action: "BLOCK", sample: kept)
        return TrafficBook.Observation(
            webACL: webACL, metric: "acl", outcome: "BLOCK", time: time, path: uri,
            labels: labels, hits: [hit])
    }

    private func samples(
        _ waf: TestWAF, _ arn: String, metric: String = "a", from: Int64 = -600, to: Int64 = 60,
        max: Int = 500
    ) throws -> GetSampledRequests.Output {
        let now = waf.clock.now().seconds
        return try waf.read(
            GetSampledRequests.self,
            .init(
                webAclArn: arn, ruleMetricName: metric, scope: "REGIONAL",
                timeWindow: .init(
                    startTime: Instant(seconds: now + from), endTime: Instant(seconds: now + to)),
                maxItems: max))
    }

    private func watched(_ waf: TestWAF) async throws -> String {
        let acl = try await waf.acl(
            "acl", [TestWAF.rule("a", 0, .init(geoMatchStatement: .init(countryCodes: ["NL"])))])
        return try #require(acl.arn)
    }

    @Test func `few requests are all in the sample, each for one`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        for number in 0..<50 {
            waf.service.traffic.note(observation(arn, "/\(number)", at: waf.clock.now()))
        }
        let got = try samples(waf, arn)
        #expect(got.populationSize == 50)
        #expect(got.sampledRequests?.map(\.request.uri) == (0..<50).map { "/\($0)" })
        #expect(got.sampledRequests?.allSatisfy { $0.weight == 1 } == true)
        #expect(try samples(waf, arn, metric: "acl").populationSize == 0)
    }

    @Test func `of many a fair choice stands for all`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        for number in 0..<4_000 {
            waf.service.traffic.note(observation(arn, "/\(number)", at: waf.clock.now()))
        }
        let got = try samples(waf, arn)
        let sample = try #require(got.sampledRequests)
        #expect(got.populationSize == 4_000)
        #expect(sample.count == 100)
        #expect(sample.allSatisfy { $0.weight == 40 })
        // A choice of the first hundred alone would have a mean of 50.
        let numbers = sample.compactMap { Int($0.request.uri?.dropFirst() ?? "") }
        let mean = numbers.reduce(0, +) / numbers.count
        #expect((1_200...2_800).contains(mean), "\(mean)")
        #expect(try samples(waf, arn, max: 7).sampledRequests?.count == 7)
    }

    @Test func `only the window asked for is told, of three hours at most`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        let now = waf.clock.now()
        for seconds in [4 * 3600, 7200, 300, 0] {
            let time = Instant(seconds: now.seconds - Int64(seconds))
            waf.service.traffic.note(observation(arn, "/\(seconds)", at: time))
        }
        #expect(
            try samples(waf, arn, from: -400).sampledRequests?.map(\.request.uri) == ["/300", "/0"])
        #expect(
            try samples(waf, arn, from: -20_000).sampledRequests?.map(\.request.uri) == [
                "/7200", "/300", "/0",
            ])
        #expect(try samples(waf, arn, from: -400, to: -200).populationSize == 1)
        #expect(throws: Failure.self) { try samples(waf, arn, from: 10, to: 10) }
    }

    @Test func `a sample is of the first five thousand requests`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        let start = waf.clock.now().seconds / 60 * 60
        for minute in 0..<3 {
            let time = Instant(seconds: start - 180 + Int64(minute) * 60)
            for number in 0..<3_000 {
                waf.service.traffic.note(observation(arn, "/\(minute)/\(number)", at: time))
            }
        }
        let got = try samples(waf, arn)
        #expect(got.populationSize == 6_000)
        #expect(got.timeWindow?.endTime == Instant(seconds: start - 60))
    }

    @Test func `what is not to be sampled is counted alone`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        for _ in 0..<3 {
            waf.service.traffic.note(
                observation(arn, "/", at: waf.clock.now(), sampled: false))
        }
        #expect(try samples(waf, arn).populationSize == 0)
        let counts = waf.service.traffic.takeCounts()
        #expect(counts.map(\.requests) == [3, 3])
        #expect(Set(counts.map(\.subject)) == [.all, .rule("a", group: nil)])
        #expect(counts.map(\.action) == ["BLOCK", "BLOCK"])
        #expect(counts.map(\.webACLMetric) == ["acl", "acl"])
        #expect(waf.service.traffic.takeCounts().isEmpty)
    }

    @Test func `a web ACL takes its samples along`() async throws {
        let waf = try TestWAF()
        let acl = try await waf.acl("acl")
        let arn = try #require(acl.arn)
        waf.service.traffic.note(observation(arn, "/", at: waf.clock.now(), metric: "acl"))
        #expect(try samples(waf, arn, metric: "acl").populationSize == 1)
        try await waf.write(
            DeleteWebACL.self,
            .init(
                name: "acl", scope: "REGIONAL", id: try #require(acl.id),
                lockToken: try #require(acl.lockToken)))
        #expect(throws: Failure.self) { try samples(waf, arn, metric: "acl") }
    }

    @Test func `limited addresses come from the proxy, by version`() async throws {
        let waf = try TestWAF()
        let rate = WAFV2Shape.Statement(
            rateBasedStatement: Indirect(.init(limit: 100, aggregateKeyType: "IP")))
        let acl = try await waf.acl("acl", [TestWAF.rule("r", 0, rate)])
        let arn = try #require(acl.arn)
        waf.service.traffic.joinLimits { webACL, group, rule in
            webACL == arn && group == nil && rule == "r"
                ? ["2001:db8::1", "192.0.2.7", "nonsense"] : []
        }
        let got = try waf.read(
            GetRateBasedStatementManagedKeys.self,
            .init(
                scope: "REGIONAL", webACLName: "acl", webACLId: try #require(acl.id),
                ruleName: "r"))
        #expect(got.managedKeysIPV4?.addresses == ["192.0.2.7/32"])
        #expect(got.managedKeysIPV6?.addresses == ["2001:db8::1/128"])
    }

    // MARK: Paths

    private func paths(
        _ waf: TestWAF, _ arn: String, prefix: String? = nil, category: String? = nil,
        limit: Int = 10, marker: String? = nil
    ) throws -> GetTopPathStatisticsByTraffic.Output {
        let now = waf.clock.now().seconds
        return try waf.read(
            GetTopPathStatisticsByTraffic.self,
            .init(
                webAclArn: arn, scope: "REGIONAL", uriPathPrefix: prefix,
                timeWindow: .init(
                    startTime: Instant(seconds: now - 600), endTime: Instant(seconds: now + 1)),
                botCategory: category, limit: limit, numberOfTopTrafficBotsPerPath: 2,
                nextMarker: marker))
    }

    @Test func `paths are ranked by traffic, bots beside them`() async throws {
        let waf = try TestWAF()
        let arn = try await watched(waf)
        let bot = "awswaf:managed:aws:bot-control:bot:"
        func note(_ path: String, _ count: Int, _ labels: [String] = []) {
            for _ in 0..<count {
                waf.service.traffic.note(
                    observation(arn, path, at: waf.clock.now(), labels: labels))
            }
        }
        note("/api/users", 5)
        note("/api/users", 2, [bot + "category:search_engine", bot + "name:googlebot"])
        note("/api/orders", 1, [bot + "category:ai", bot + "name:gptbot"])
        note("/", 2)

        let top = try paths(waf, arn)
        #expect(top.pathStatistics.map(\.path) == ["/api", "/"])
        #expect(top.pathStatistics.map(\.requestCount) == [8, 2])
        #expect(top.pathStatistics.map(\.percentage) == [80, 20])
        #expect(top.totalRequestCount == 10)
        #expect(top.pathStatistics[0].topBots?.map(\.botName) == ["googlebot", "gptbot"])
        #expect(top.pathStatistics[0].topBots?.map(\.percentage) == [25, 12.5])
        #expect(top.topCategories?.map(\.source?.botCategory) == ["ai", "search_engine"])

        let under = try paths(waf, arn, prefix: "/api")
        #expect(under.pathStatistics.map(\.path) == ["/api/users", "/api/orders"])
        #expect(under.totalRequestCount == 8)
        let none = try paths(waf, arn, prefix: "/ap")
        #expect(none.pathStatistics.isEmpty)
        let filtered = try paths(waf, arn, prefix: "/", category: "ai")
        #expect(filtered.pathStatistics.map(\.path) == ["/api/orders"])
        #expect(filtered.pathStatistics.map(\.source?.botCategory) == ["ai"])
        #expect(filtered.topCategories == nil)

        let first = try paths(waf, arn, limit: 1)
        #expect(first.pathStatistics.count == 1)
        let second = try paths(waf, arn, limit: 1, marker: first.nextMarker)
        #expect(second.pathStatistics.map(\.path) == ["/"])
        #expect(second.nextMarker == nil)
    }
}
