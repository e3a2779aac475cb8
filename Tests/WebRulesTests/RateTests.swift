import Matching
import Testing
import Vocabulary
import WebRules

@Suite("Rate-based rules")
struct RateTests {
    static func acl(_ keys: String, limit: Int = 10, window: Int = 60) throws -> WebACL {
        try Make.acl(
            Make.rule(
                "rate",
                """
                {"RateBasedStatement": {"Limit": \(limit), "EvaluationWindowSec": \(window),
                 \(keys)}}
                """))
    }

    /// Sends requests at the given times and answers how many passed.
    static func passed(
        _ acl: WebACL, _ counters: RateCounters, count: Int, every: Double, from start: Double = 0,
        request: (Int) -> WebRequest = { _ in Make.request() }
    ) -> Int {
        (0..<count).count { index in
            let time = Make.now + .milliseconds(Int64((start + Double(index) * every) * 1000))
            return acl.evaluate(request(index), at: time, counters: counters).outcome == .allow
        }
    }

    @Test("The limit holds exactly within the window, and is forgotten after it")
    func limit() throws {
        let acl = try Self.acl(#""AggregateKeyType": "IP""#)
        let counters = RateCounters()
        #expect(Self.passed(acl, counters, count: 30, every: 0.1) == 10)
        #expect(
            counters.limitedAddresses(rule: "acl/rate", at: Make.now + .seconds(5))
                == [Make.client])
        #expect(Self.passed(acl, counters, count: 5, every: 0.1, from: 65) == 5)
    }

    @Test(
        "A steady stream is counted to two per cent", arguments: [60, 120, 300, 600])
    func exactness(window: Int) throws {
        // 4 a second: the count settles at four times the window.
        let definition = RateDefinition(limit: 10, windowSeconds: window, aggregate: .address)
        let counters = RateCounters()
        var last = 0
        for index in 0..<(window * 8) {
            last = counters.count(
                rule: "r", definition, key: [1], address: nil,
                at: Make.now + .milliseconds(Int64(index) * 250))
        }
        let wanted = Double(window * 4)
        #expect(abs(Double(last) - wanted) <= wanted * 0.02)
    }

    @Test("Custom keys tell requests apart, and one without the key is not counted")
    func custom() throws {
        let acl = try Self.acl(
            """
            "AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [
             {"Header": {"Name": "X-Key",
              "TextTransformations": [{"Priority": 0, "Type": "LOWERCASE"}]}},
             {"HTTPMethod": {}}]
            """)
        let counters = RateCounters()
        let passed = Self.passed(acl, counters, count: 40, every: 0.01) { index in
            Make.request(headers: [("X-Key", index % 4 < 2 ? "a" : index % 4 == 2 ? "A" : "b")])
        }
        #expect(passed == 20)
        #expect(Self.passed(acl, counters, count: 40, every: 0.01) == 40)
    }

    @Test("The scope-down statement chooses who is counted and limited")
    func scope() throws {
        let acl = try Self.acl(
            """
            "AggregateKeyType": "CONSTANT",
            "ScopeDownStatement": \(Make.bytes("/login", "\"UriPath\": {}"))
            """)
        let counters = RateCounters()
        #expect(Self.passed(acl, counters, count: 30, every: 0.01) == 30)
        #expect(
            Self.passed(acl, counters, count: 30, every: 0.01) { _ in Make.request("/login") } == 10
        )
    }

    @Test("Two hundred thousand keys are counted apart")
    func manyKeys() {
        let definition = RateDefinition(limit: 10, windowSeconds: 300, aggregate: .address)
        let counters = RateCounters()
        var wrong = 0
        for round in 1...2 {
            for key in 0..<200_000 {
                let bytes = withUnsafeBytes(of: UInt32(key)) { Array($0) }
                let count = counters.count(
                    rule: "r", definition, key: bytes, address: nil,
                    at: Make.now + .seconds(Int64(round)))
                if count != round { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }
}
