import Floods
import Testing
import Vocabulary

/// Whole stories: quiet, flood, end.
@Suite struct FloodTests {
    /// Enough has been learned to judge, if not for an hour: once for all tests.
    private static let quiet: Traffic = {
        var traffic = Traffic()
        traffic.learn(seconds: 120)
        return traffic
    }()

    private func learned() -> Traffic { Self.quiet }

    struct Assault: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable (inout Traffic) -> RequestTraits
        var testDescription: String { name }
    }

    private static func request(
        _ pairs: [(RequestTrait, String)], query: String = "", source: String
    ) -> RequestTraits {
        let all: [(RequestTrait, String)] =
            [
                (.method, "GET"), (.host, "shop.example.com"), (.path, "/"), (.accept, "*/*"),
                (.source, source), (.country, "US"),
            ] + pairs
        return RequestTraits(all, query: query)
    }

    static let assaults = [
        Assault(name: "a botnet with one TLS fingerprint and an agent of its own") { traffic in
            request(
                [
                    (.agent, "python-requests/2.31.0"),
                    (.ja4, "t13d1812h1_85036bcba153_d41ae481755e"),
                    (.headerOrder, "host:user-agent:accept-encoding:accept:connection"),
                ], source: "203.0.\(traffic.dice(40)).\(traffic.dice(250))")
        },
        Assault(name: "a botnet that says it is Chrome") { traffic in
            request(
                [
                    (.agent, Traffic.browsers[0].agent), (.path, Traffic.pages[traffic.dice(6)]),
                    (.ja4, "t13d190900_9dc949149365_97f8aa674fd9"),
                    (.headerOrder, "host:user-agent:accept:accept-encoding"),
                    (.language, "en-US,en;q=0.9"),
                ], source: "203.0.\(traffic.dice(40)).\(traffic.dice(250))")
        },
        Assault(name: "agents that rotate over one program") { traffic in
            request(
                [
                    (.agent, "Mozilla/5.0 (Windows NT 10.0) Gecko/\(traffic.dice(5_000))"),
                    (.ja4, "t13d190900_9dc949149365_97f8aa674fd9"),
                    (.headerOrder, "host:accept:user-agent"), (.path, "/login"),
                ], source: "203.0.\(traffic.dice(40)).\(traffic.dice(250))")
        },
        Assault(name: "query strings that no cache knows") { traffic in
            request(
                [
                    (.agent, "Go-http-client/1.1"), (.ja4, "t13d1516h1_8daaf6152771_e5627efa2ab1"),
                    (.headerOrder, "host:user-agent:accept-encoding"),
                ], query: "\(traffic.dice(1_000_000))=\(traffic.dice(1_000_000))",
                source: "203.0.\(traffic.dice(40)).\(traffic.dice(250))")
        },
        Assault(name: "a few sources with an ordinary browser") { traffic in
            request(
                [
                    (.agent, Traffic.browsers[0].agent), (.ja4, Traffic.browsers[0].ja4),
                    (.headerOrder, Traffic.browsers[0].order), (.language, "en-US,en;q=0.9"),
                    (.path, "/search"),
                ], query: "q=\(traffic.dice(100_000))", source: "198.51.100.\(traffic.dice(20))")
        },
        Assault(name: "no agent at all") { traffic in
            request(
                [(.headerOrder, "host"), (.path, "/\(traffic.dice(1_000_000))")],
                source: "203.0.\(traffic.dice(40)).\(traffic.dice(250))")
        },
    ]

    @Test(arguments: assaults)
    func `a flood is stopped within three seconds, and nobody else`(_ assault: Assault) {
        var traffic = learned()
        let begun = traffic.bins
        traffic.pass(seconds: 3, visitors: 40, attack: 400, attack: assault.make)
        #expect(!traffic.judge.inForce.isEmpty, "not after three seconds")
        #expect(traffic.began.first.map { $0 - begun <= 4 } ?? false)
        traffic.pass(seconds: 20, visitors: 40, attack: 400, attack: assault.make)
        let stopped = Double(traffic.attackStopped) / Double(traffic.attackRequests)
        #expect(stopped > 0.85, "stopped \(stopped) by \(traffic.everInForce)")
        let harm = Double(traffic.visitorsStopped) / Double(max(1, traffic.visitorRequests))
        #expect(harm <= 0.01, "harmed \(harm) by \(traffic.everInForce)")
    }

    @Test(arguments: assaults)
    func `what was in force is withdrawn when the flood ends`(_ assault: Assault) {
        var traffic = learned()
        traffic.pass(seconds: 10, visitors: 40, attack: 400, attack: assault.make)
        #expect(!traffic.judge.inForce.isEmpty)
        traffic.pass(seconds: 60, visitors: 40)
        #expect(traffic.judge.inForce.isEmpty)
        #expect(traffic.judge.attack == nil)
        #expect(traffic.ended.count == 1)
    }

    @Test func `a crowd that comes for one page is not stopped`() {
        var traffic = learned()
        traffic.pass(seconds: 60, visitors: 600, page: "/sale", sources: 40_000)
        #expect(traffic.everInForce.isEmpty)
        #expect(traffic.judge.attack == nil)
    }

    @Test func `a crowd with a browser that is new here is not stopped`() {
        var traffic = learned()
        traffic.pass(seconds: 40, visitors: 60, attack: 400) { traffic in
            // From a link in an application: one program, ordinary visits of one page each.
            let source = traffic.dice(30_000)
            let path =
                traffic.dice(6) == 0 ? "/sale" : Traffic.assets[traffic.dice(Traffic.assets.count)]
            return Self.request(
                [
                    (.agent, "Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/465.0]"),
                    (.ja4, "t13d2613h2_2802a3db6c62_845d286b0d67"),
                    (.headerOrder, "host:accept:user-agent:accept-language:accept-encoding"),
                    (.path, path),
                ], source: "172.16.\(source / 250).\(source % 250)")
        }
        #expect(traffic.everInForce.isEmpty, "\(traffic.everInForce)")
    }

    @Test func `a crowd is not stopped while the site suffers either`() {
        var traffic = learned()
        traffic.pass(
            seconds: 60, visitors: 600, page: "/sale", sources: 40_000, isUnhealthy: true)
        #expect(traffic.everInForce.isEmpty, "\(traffic.everInForce)")
    }

    @Test func `nothing is called a flood before anything was learned`() {
        var traffic = Traffic()
        traffic.pass(seconds: 20, visitors: 400, attack: 400, attack: Self.assaults[0].make)
        #expect(traffic.judge.attack == nil)
        #expect(traffic.everInForce.isEmpty)
    }

    @Test func `a flood that rises slowly is seen`() {
        var tuning = FloodTuning()
        tuning.learnedSeconds = 1_800
        var traffic = Traffic(tuning: tuning)
        traffic.learn(seconds: 2_000, visitors: 16)
        var rate = 2.0
        for _ in 0..<70 where traffic.judge.inForce.isEmpty {
            traffic.pass(
                seconds: 30, visitors: 16, attack: Int(rate), attack: Self.assaults[0].make)
            rate *= 1.06
        }
        #expect(!traffic.judge.inForce.isEmpty, "not at \(rate) a second")
        traffic.pass(
            seconds: 20, visitors: 16, attack: Int(rate), attack: Self.assaults[0].make)
        #expect(traffic.visitorsStopped * 100 <= traffic.visitorRequests)
    }

    @Test func `a flood that changes its shape is followed`() {
        var traffic = learned()
        for assault in Self.assaults.prefix(4) {
            traffic.pass(seconds: 8, visitors: 40, attack: 400, attack: assault.make)
        }
        #expect(traffic.everInForce.count >= 3)
        #expect(traffic.visitorsStopped * 100 <= traffic.visitorRequests)
    }

    @Test func `poor health makes it suspect sooner, and only then`() {
        var healthy = learned()
        healthy.pass(seconds: 10, visitors: 40, attack: 45, attack: Self.assaults[0].make)
        #expect(healthy.judge.attack == nil)
        var sick = learned()
        sick.pass(
            seconds: 10, visitors: 40, isUnhealthy: true, attack: 45,
            attack: Self.assaults[0].make)
        #expect(sick.judge.attack != nil)
        #expect(!sick.judge.inForce.isEmpty)
    }

    @Test func `an attack is told of with its counters and contributors`() throws {
        var traffic = learned()
        traffic.pass(seconds: 12, visitors: 40, attack: 400, attack: Self.assaults[0].make)
        traffic.pass(seconds: 60, visitors: 40)
        let attack = try #require(traffic.ended.first)
        let tally = attack.tally
        #expect(tally.requests > 3_000 && tally.requests < 5_500)
        #expect(tally.requestsPerSecond.max > 300 && tally.requestsPerSecond.max < 500)
        #expect(tally.blocked > 2_000)
        #expect(tally.top(.agent, 5).first?.name == "python-requests/2.31.0")
        #expect(tally.top(.path, 5).first?.name == "/")
        #expect(tally.top(.source, 5).count == 5)
        #expect(tally.receivedBytes > 300 * 3_000)
    }

    @Test func `a baseline goes on after a restart`() {
        var before = learned()
        var after = Traffic()
        after.judge.restore(before.judge.savedBaseline)
        #expect(after.judge.learnedSeconds == before.judge.learnedSeconds)
        #expect(after.judge.knownRequests >= 1_024)
        after.pass(seconds: 4, visitors: 40, attack: 400, attack: Self.assaults[0].make)
        #expect(!after.judge.inForce.isEmpty)
        var neither = Traffic()
        neither.judge.restore(Array("{\"version\": 2}".utf8))
        #expect(neither.judge.knownRequests == 0)
        before.pass(seconds: 1, visitors: 40)
    }
}
