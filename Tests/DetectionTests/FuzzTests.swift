import Codecs
import Detection
import Testing
import Vocabulary

/// Seeded damage to every kind of log: nothing may crash, and what is whole before the damage is
/// read.
@Suite struct FuzzTests {
    static let seeds: [String] = [
        "{\"Records\":[\(CloudTrailReaderTests.event),\(CloudTrailReaderTests.event)]}",
        "[\(CloudTrailReaderTests.event)]",
        "\(CloudTrailReaderTests.event)\n\(CloudTrailReaderTests.event)\n",
        "\(FlowReaderTests.line)\n\(FlowReaderTests.line)\n",
        "srcaddr dstaddr srcport tcp-flags\n10.0.0.1 2001:db8::1 5 19\n10.0.0.1 ::ffff:1.2.3.4 5 2\n",
        DNSTests.query("evil.duckdns.org") + "\n" + DNSTests.query("a.b.c.d.e.example"),
    ]

    @Test(arguments: seeds.indices)
    func `damaged logs are read as far as they go`(index: Int) throws {
        let entropy = SeededEntropy(seed: UInt64(index) + 1)
        let whole = Array(Self.seeds[index].utf8)
        for round in 0..<400 {
            var bytes = whole
            let dice = entropy.bytes(64)
            for step in 0..<Int(dice[0] % 6) + 1 {
                let at = (Int(dice[step * 8 + 1]) << 8 | Int(dice[step * 8 + 2])) % bytes.count
                switch dice[step * 8 + 3] % 5 {
                case 0: bytes[at] = dice[step * 8 + 4]
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(dice[step * 8 + 4], at: at)
                case 3: bytes.removeSubrange(at...)
                default:
                    let end = min(bytes.count, at + Int(dice[step * 8 + 5]))
                    bytes.insert(contentsOf: bytes[at..<end], at: at)
                }
                if bytes.isEmpty { bytes = [0x7b] }
            }
            if round % 3 == 0, let packed = try? Gzip.deflate(bytes) {
                bytes = packed
                let at = Int(dice[60]) % bytes.count
                if round % 2 == 0 { bytes[at] ^= dice[61] }
            }
            let engine = DetectionEngine()
            let files = try #require(LogFiles(sink: engine))
            let outcome = files.read(bytes, named: "fuzz")
            #expect(outcome.counts.read <= 16)
            for finding in engine.findings { _ = finding.json().bytes }
        }
    }

    @Test func `a broken event costs only itself`() {
        let event = CloudTrailReaderTests.event
        let broken = event.replacing("\"eventTime\":", with: "\"eventTime\"")
        for text in [
            "{\"Records\":[\(event),\(broken),\(event)]}", "[\(event),\(broken),\(event)]",
            "\(event)\n\(broken)\n\(event)\n",
        ] {
            let (capture, outcome) = Capture.read(text)
            #expect(capture.events == 2)
            #expect(outcome.counts.broken == 1)
        }
    }

    @Test func `a file cut off in the middle gives what it has`() throws {
        let event = CloudTrailReaderTests.event
        let text = "{\"Records\":[\(event),\(event),\(event)]}"
        let (capture, outcome) = Capture.read(Array(text.utf8.prefix(text.utf8.count - 200)))
        #expect(capture.events == 2)
        #expect(outcome.counts.broken == 1)
        let lines = (0..<5000).map { _ in FlowReaderTests.line }.joined(separator: "\n") + "\n"
        let packed = try Gzip.deflate(Array(lines.utf8))
        let (flows, cut) = Capture.read(Array(packed.prefix(packed.count - 40)))
        #expect(!flows.flows.isEmpty)
        #expect(cut.failure?.contains("truncated") == true)
    }

    @Test func `members of gzip one after the other are all read`() throws {
        let one = try Gzip.deflate(Array((FlowReaderTests.line + "\n").utf8))
        #expect(Capture.read(one + one + one).capture.flows.count == 3)
    }

    @Test func `nesting without end is refused, not followed`() {
        let deep =
            "{\"event\":" + String(repeating: "{\"event\":", count: 20_000) + "1"
            + String(repeating: "}", count: 20_001)
        #expect(Capture.read(deep).capture.events == 0)
        let arrays = String(repeating: "[", count: 100_000)
        #expect(Capture.read(arrays).capture.events == 0)
    }

    @Test func `a field that is not what it should be is passed over`() {
        let event = CloudTrailReaderTests.event
            .replacing("\"main\"", with: "[1,{\"a\":null}]")
            .replacing("\"aws-cli/2.15\"", with: "{\"x\":[]}")
            .replacing("\"eu-central-1\"", with: "17")
        #expect(Corpus.rules(event) == ["trail-stopped"])
    }

    @Test(arguments: ThreatListFormat.allCases)
    func `damaged lists are refused or read, never a crash`(format: ThreatListFormat) {
        let entropy = SeededEntropy(seed: 7)
        for _ in 0..<300 {
            let length = Int(entropy.bytes(1)[0])
            let text = entropy.text(length, from: "0123456789.,#/:abc\n\"'<>{}[]= -type")
            _ = try? ThreatList(
                name: "f", purpose: .threat, format: format, bytes: Array(text.utf8))
        }
    }
}
