import Floods
import Vocabulary

/// Traffic that tests are made of: a small world of visitors and attackers, the same in every run.
struct Traffic {
    private var state: UInt64
    var judge: FloodJudge
    /// Half seconds since the beginning.
    private(set) var bins: Int64 = 0
    /// Fingerprints that were in force at some time.
    private(set) var everInForce: [Fingerprint] = []
    private(set) var began: [Int64] = []
    private(set) var ended: [FloodJudge.Attack] = []
    /// Visitors' requests while something was in force, and those it would have stopped.
    private(set) var visitorRequests = 0
    private(set) var visitorsStopped = 0
    private(set) var attackRequests = 0
    private(set) var attackStopped = 0
    /// Monday noon.
    static let start = Instant(seconds: 1_699_876_800)

    init(seed: UInt64 = 7, tuning: FloodTuning = FloodTuning()) {
        state = seed
        judge = FloodJudge(tuning, seed: seed)
    }

    mutating func dice(_ bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((z ^ z >> 31) % UInt64(bound))
    }

    var now: Instant { Self.start + .milliseconds(500 * bins) }

    // MARK: Who asks

    struct Browser {
        let agent: String
        let order: String
        let ja4: String
        let share: Int
    }

    static let browsers = [
        Browser(
            agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 Safari/537.36",
            order: "host:connection:user-agent:accept:accept-encoding:accept-language:cookie",
            ja4: "t13d1516h2_8daaf6152771_02713d6af862", share: 50),
        Browser(
            agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile Safari/604.1",
            order: "host:accept:cookie:user-agent:accept-language:accept-encoding:connection",
            ja4: "t13d2014h2_a09f3c656075_14788d8d241b", share: 30),
        Browser(
            agent: "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
            order: "host:user-agent:accept:accept-language:accept-encoding:connection:cookie",
            ja4: "t13d1715h2_5b57614c22b0_5c2c66f702b0", share: 17),
        Browser(
            agent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            order: "host:connection:accept:from:user-agent:accept-encoding",
            ja4: "t13d1617h2_46e7e9700bed_45f260be83e2", share: 3),
    ]

    /// The page and what belongs to it; a visitor asks for all of it.
    static let pages = ["/", "/shop", "/shop/shoes", "/about", "/search", "/login"]
    static let assets = [
        "/static/app.js", "/static/app.css", "/img/logo.png", "/api/cart", "/api/user",
    ]

    mutating func visitor(sources: Int = 4_000, page: String? = nil) -> RequestTraits {
        let source = dice(sources)
        // One source is one person with one browser.
        var place = source % 100
        var browser = Self.browsers[0]
        for each in Self.browsers {
            browser = each
            if place < each.share { break }
            place -= each.share
        }
        let isPage = dice(6) == 0
        let path =
            isPage
            ? page ?? Self.pages[dice(Self.pages.count)] : Self.assets[dice(Self.assets.count)]
        let query = path == "/search" ? "q=shoes\(dice(50))&page=\(dice(3))" : ""
        return RequestTraits(
            [
                (.method, path == "/api/cart" ? "POST" : "GET"), (.host, "shop.example.com"),
                (.path, path), (.agent, browser.agent), (.headerOrder, browser.order),
                (.accept, "*/*"), (.language, "en-US,en;q=0.9"), (.ja4, browser.ja4),
                (.country, ["US", "US", "DE", "FR"][source % 4]),
                (.source, "10.\(source / 65_536).\(source / 256 % 256).\(source % 256)"),
            ], query: query)
    }

    // MARK: Time

    /// Lets time pass: `visitors` requests a second of ordinary people, and what `attack` sends.
    mutating func pass(
        seconds: Double, visitors: Int, page: String? = nil, sources: Int = 4_000,
        isUnhealthy: Bool = false, attack rate: Int = 0,
        attack make: (inout Traffic) -> RequestTraits = { $0.visitor() }
    ) {
        for _ in 0..<Int(seconds * 2) {
            var meter = TrafficMeter()
            let forces = judge.inForce
            func isStopped(_ traits: RequestTraits) -> Bool {
                forces.contains { $0.matches(traits) }
            }
            // The draw is rough, as arrivals are.
            let good = visitors / 2 + dice(max(1, visitors / 8)) - visitors / 16
            var requests: [(RequestTraits, Bool)] = []
            for _ in 0..<max(0, good) {
                let it = visitor(sources: sources, page: page)
                let stopped = isStopped(it)
                requests.append((it, stopped))
                if !forces.isEmpty {
                    visitorRequests += 1
                    if stopped { visitorsStopped += 1 }
                }
            }
            for _ in 0..<rate / 2 {
                let it = make(&self)
                let stopped = isStopped(it)
                requests.append((it, stopped))
                attackRequests += 1
                if stopped { attackStopped += 1 }
            }
            // Mixed as they come.
            for index in requests.indices.reversed() {
                requests.swapAt(index, dice(index + 1))
            }
            let time = now
            for (traits, stopped) in requests {
                meter.note(at: time, isBlocked: stopped, hasFailed: false) {
                    SampledRequest(
                        traits, isBlocked: stopped, receivedBytes: 300, sentBytes: 2_000,
                        upstreamSeconds: stopped ? 0 : 0.01)
                }
            }
            bins += 1
            for bin in meter.take(before: now) {
                let outcome = judge.observe(bin, isUnhealthy: isUnhealthy)
                if outcome.began { began.append(bins) }
                if let over = outcome.ended { ended.append(over) }
            }
            for each in judge.inForce where !everInForce.contains(each) {
                everInForce.append(each)
            }
        }
    }

    /// Quiet time in which everything is learned, without living through every half second of it.
    mutating func learn(seconds: Double = 4_000, visitors: Int = 40) {
        pass(seconds: seconds, visitors: visitors)
    }
}
