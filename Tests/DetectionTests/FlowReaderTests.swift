import Detection
import Testing

/// Keeps what readers hand over.
final class Capture: RecordSink {
    struct Flow: Equatable {
        var source = ""
        var destination = ""
        var ports = ""
        var packets: UInt64 = 0
        var instance = ""
    }
    var flows: [Flow] = []
    var events = 0
    var names: [String] = []

    func take(_ event: CloudTrailEvent, offset: Int) { events += 1 }
    func take(_ flow: FlowRecord, offset: Int) {
        flows.append(
            Flow(
                source: "\(flow.source.address)", destination: "\(flow.destination.address)",
                ports: "\(flow.sourcePort) \(flow.destinationPort) \(flow.protocolNumber)",
                packets: flow.packets, instance: flow.instanceID.string))
    }
    func take(_ query: DNSQuery, offset: Int) { names.append(query.name.string) }

    static func read(_ text: String) -> (capture: Capture, outcome: LogFiles.Outcome) {
        read(Array(text.utf8))
    }

    static func read(_ bytes: [UInt8]) -> (capture: Capture, outcome: LogFiles.Outcome) {
        let capture = Capture()
        guard let files = LogFiles(sink: capture) else {
            return (capture, LogFiles.Outcome(path: ""))
        }
        return (capture, files.read(bytes, named: "memory"))
    }
}

@Suite struct FlowReaderTests {
    static let record = Capture.Flow(
        source: "10.0.0.1", destination: "192.0.2.9", ports: "40000 443 6", packets: 7)
    static let line =
        "2 123456789012 eni-1 10.0.0.1 192.0.2.9 40000 443 6 7 600 1700000000 1700000060 ACCEPT OK"

    @Test(arguments: [
        line, line + "\n", line + "\r\n",
        "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes "
            + "start end action log-status\n" + line,
        "2024-05-01T10:00:00.000Z " + line,
        "srcaddr dstaddr srcport dstport protocol packets\n10.0.0.1 192.0.2.9 40000 443 6 7\n",
        "packets protocol dstport srcport dstaddr srcaddr\n7 6 443 40000 192.0.2.9 10.0.0.1",
        "${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets}\n"
            + "10.0.0.1 192.0.2.9 40000 443 6 7",
        "pkt-srcaddr pkt-dstaddr srcport dstport protocol packets tcp-flags reject-reason\n"
            + "10.0.0.1 192.0.2.9 40000 443 6 7 2 -",
        "{\"srcaddr\":\"10.0.0.1\",\"dstaddr\":\"192.0.2.9\",\"srcport\":40000,\"dstport\":443,"
            + "\"protocol\":6,\"packets\":7}",
        "{\"srcAddr\":\"10.0.0.1\",\"dstAddr\":\"192.0.2.9\",\"srcPort\":\"40000\","
            + "\"dstPort\":\"443\",\"protocol\":\"6\",\"packets\":\"7\"}",
        "{\"src_endpoint\":{\"ip\":\"10.0.0.1\",\"port\":40000},\"dst_endpoint\":"
            + "{\"ip\":\"192.0.2.9\",\"port\":443},\"connection_info\":{\"protocol_num\":6},"
            + "\"traffic\":{\"packets\":7}}",
    ])
    func `the same record is read from every form`(text: String) {
        let (capture, outcome) = Capture.read(text)
        #expect(outcome.failure == nil)
        #expect(capture.flows == [Self.record])
        #expect(outcome.counts.broken == 0)
    }

    @Test func `the packet's own address counts where the log has both`() {
        let (capture, _) = Capture.read(
            "srcaddr dstaddr pkt-srcaddr pkt-dstaddr instance-id\n"
                + "10.0.0.200 10.0.0.201 10.0.0.1 192.0.2.9 i-1\n")
        #expect(capture.flows.map(\.source) == ["10.0.0.1"])
        #expect(capture.flows.map(\.destination) == ["192.0.2.9"])
        #expect(capture.flows.map(\.instance) == ["i-1"])
    }

    @Test func `addresses of version six are read`() {
        let (capture, _) = Capture.read(
            "srcaddr dstaddr srcport dstport protocol packets\n2001:db8::1 fd00::2 1 2 6 7\n")
        #expect(capture.flows.map(\.source) == ["2001:db8::1"])
        #expect(capture.flows.map(\.destination) == ["fd00::2"])
    }

    @Test func `lines without data are counted apart`() {
        let (capture, outcome) = Capture.read(
            Self.line + "\n2 123456789012 eni-1 - - - - - - - 1700000000 1700000060 - NODATA\n"
                + "2 123456789012 eni-1 - - - - - - - 1700000000 1700000060 - SKIPDATA\n")
        #expect(capture.flows.count == 1)
        #expect(outcome.counts.withoutData == 2)
        #expect(outcome.counts.broken == 0)
    }

    @Test(arguments: [
        "2 1 eni-1 10.0.0.1 192.0.2.9 40000 443 6 7 600 1700000000 1700000060 ACCEPT",
        "2 1 eni-1 10.0.0.256 192.0.2.9 40000 443 6 7 600 1700000000 1700000060 ACCEPT OK",
        "2 1 eni-1 10.0.0.1 192.0.2.9 70000 443 6 7 600 1700000000 1700000060 ACCEPT OK",
        "2 1 eni-1 10.0.0.1 192.0.2.9 40000 443 300 7 600 1700000000 1700000060 ACCEPT OK",
        "2 1 eni-1 10.0.0.1 192.0.2.9 40000 443 6 7 600 1700000000 1700000060 MAYBE OK",
        "2 1 eni-1 10.0.0.1 192.0.2.9 40000 443 6 7 600 1700000000 1700000060 ACCEPT OK more",
        "2 1 eni-1 10.0.0.1 192.0.2.9 40000 443 6 -7 600 1700000000 1700000060 ACCEPT OK",
        "\u{1}x\u{2}", "hello",
    ])
    func `a broken line costs only itself`(line: String) {
        let (capture, outcome) = Capture.read("\(Self.line)\n\(line)\n\(Self.line)\n")
        #expect(capture.flows.count == 2)
        #expect(outcome.counts.broken == 1)
    }

    @Test(arguments: ["", "   \n\n", "hello world\n", "{}", "[]", "{\"a\":1}", "<xml/>", "1,2,3\n"])
    func `what is no log is said to be none`(text: String) {
        let (capture, outcome) = Capture.read(text)
        #expect(capture.flows.isEmpty && capture.events == 0 && capture.names.isEmpty)
        #expect(outcome.failure != nil)
    }
}
