import Floods
import Testing
import Vocabulary

/// Floods of packets, from flow records.
@Suite struct PacketFloodTests {
    private static let start: Int64 = 1_700_000_040
    private static let host = "192.0.2.10"

    private static func flow(
        _ source: String, _ minute: Int64, packets: Int, to port: UInt16 = 443,
        from sourcePort: UInt16 = 40_000, tcp flags: UInt8? = nil
    ) -> PacketFlow {
        PacketFlow(
            source: source, destination: host, sourcePort: sourcePort, destinationPort: port,
            protocolNumber: flags == nil ? 17 : 6, tcpFlags: flags ?? 0, packets: packets,
            bytes: packets * 60, start: start + minute * 60, end: start + minute * 60 + 59)
    }

    /// Hands in the flows of each minute and judges two minutes later.
    private func run(
        minutes: Range<Int64>, _ floods: inout PacketFloods,
        _ flows: (Int64) -> [PacketFlow]
    ) -> [PacketFloods.Attack] {
        var all: [PacketFloods.Attack] = []
        for minute in minutes {
            for flow in flows(minute) { floods.note(flow) }
            all += floods.judge(at: Instant(seconds: Self.start + (minute + 2) * 60))
        }
        return all
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let vector: PacketVector?
        let flows: @Sendable (Int64) -> [PacketFlow]
        var testDescription: String { vector?.rawValue ?? "nothing" }
    }

    private static func many(_ make: (Int) -> PacketFlow) -> [PacketFlow] { (0..<500).map(make) }

    static let cases = [
        Case(vector: .synFlood) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, tcp: 2) }
        },
        Case(vector: .ntpReflection) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, from: 123) }
        },
        Case(vector: .dnsReflection) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, from: 53) }
        },
        Case(vector: .genericReflection) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, from: 389) }
        },
        Case(vector: .udpFragment) { minute in
            many {
                flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, to: 0, from: 0)
            }
        },
        Case(vector: .udpTraffic) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, to: 9_999) }
        },
        // A large download, whose connections were all accepted.
        Case(vector: nil) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 1_000, tcp: 18) }
        },
        // Handshakes that fail, few.
        Case(vector: nil) { minute in
            many { flow("198.51.\($0 / 250).\($0 % 250)", minute, packets: 2, tcp: 2) }
        },
        // Answers that were asked for.
        Case(vector: nil) { minute in
            (0..<4).flatMap { number -> [PacketFlow] in
                let answer = flow("9.9.9.\(number)", minute, packets: 200_000, from: 53)
                var question = answer
                (question.source, question.destination) = (answer.destination, answer.source)
                (question.sourcePort, question.destinationPort) = (40_000, 53)
                return [question, answer]
            }
        },
    ]

    @Test(arguments: cases)
    func `a flood is known by its packets`(_ it: Case) {
        var floods = PacketFloods()
        let seen = run(minutes: 0..<4, &floods, it.flows)
        #expect(Set(seen.map(\.vector)) == Set([it.vector].compactMap { $0 }))
        #expect(seen.allSatisfy { $0.destination == Self.host && $0.ended == nil })
    }

    @Test func `what a host usually gets is no flood, and five times as much is`() {
        var floods = PacketFloods()
        let quiet = run(minutes: 0..<15, &floods) { minute in
            [Self.flow("198.51.100.1", minute, packets: 60 * 600, to: 9_999)]
        }
        #expect(quiet.isEmpty)
        let more = run(minutes: 15..<18, &floods) { minute in
            [Self.flow("198.51.100.1", minute, packets: 60 * 1_500, to: 9_999)]
        }
        #expect(more.isEmpty)
        let flood = run(minutes: 18..<20, &floods) { minute in
            [Self.flow("198.51.100.1", minute, packets: 60 * 4_500, to: 9_999)]
        }
        #expect(flood.count == 2)
        #expect(flood.last?.packetsPerSecond.max() == 4_500)
        #expect(flood.last?.top(1).first?.name == "198.51.100.1")
    }

    @Test func `it is over after three quiet minutes`() throws {
        var floods = PacketFloods()
        _ = run(minutes: 0..<3, &floods, Self.cases[0].flows)
        #expect(floods.current.count == 1)
        let after = run(minutes: 3..<7, &floods) { _ in [] }
        let ended = try #require(after.first?.ended)
        #expect(ended == Instant(seconds: Self.start / 60 * 60 + 180))
        #expect(after.count == 1)
        #expect(floods.current.isEmpty)
    }

    @Test func `the text for nftables drops what the floods consist of`() {
        var floods = PacketFloods()
        _ = run(minutes: 0..<3, &floods) { minute in
            Self.cases[1].flows(minute)
                + [Self.flow("203.0.113.9", minute, packets: 900_000, to: 443, tcp: 2)]
        }
        let text = PacketFilter(floods.current).text
        let head = """
            table inet garrison_shield
            delete table inet garrison_shield
            table inet garrison_shield {
                set sources4 {
                    type ipv4_addr
                    elements = { 198.51.0.0, 198.51.0.1,
            """
        #expect(text.hasPrefix(head))
        #expect(text.contains("203.0.113.9 }"))
        #expect(text.contains("    set sources6 {\n        type ipv6_addr\n    }\n"))
        #expect(
            text.contains("        ip daddr 192.0.2.10 udp sport 123 ct state new counter drop\n"))
        #expect(
            text.contains(
                "        ip daddr 192.0.2.10 tcp dport 443 tcp flags & (syn | ack) == syn meter "
                    + "syn_443_1 { ip saddr limit rate over 50/second } counter drop\n"))
        #expect(text.hasSuffix("    }\n}\n"))
    }

    @Test func `without a flood the text removes the table, and nothing strange gets into it`() {
        #expect(
            PacketFilter([]).text
                == "table inet garrison_shield\ndelete table inet garrison_shield\n")
        var floods = PacketFloods()
        _ = run(minutes: 0..<3, &floods) { minute in
            [Self.flow("1.2.3.4 } ; flush ruleset", minute, packets: 900_000, tcp: 2)]
        }
        #expect(floods.current.count == 1)
        #expect(!PacketFilter(floods.current).text.contains("flush"))
    }
}
