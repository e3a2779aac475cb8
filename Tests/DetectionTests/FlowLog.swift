import Detection

/// Makes small flow logs of version 2 for tests.
struct FlowLog {
    var lines: [String] = []
    static let start = 1_700_000_000

    mutating func add(
        _ source: String, _ sourcePort: Int, _ destination: String, _ destinationPort: Int,
        protocol number: Int = 6, packets: Int = 1, bytes: Int? = nil, at second: Int = 0,
        _ action: String = "ACCEPT"
    ) {
        let start = Self.start + second
        lines.append(
            "2 123456789012 eni-0a1b2c3d4e5f60718 \(source) \(destination) \(sourcePort) "
                + "\(destinationPort) \(number) \(packets) \(bytes ?? packets * 60) \(start) "
                + "\(start + 60) \(action) OK")
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    func types(_ lists: ThreatLists = ThreatLists()) -> Set<String> {
        Set(Corpus.findings(Array(text.utf8), lists: lists).map(\.type))
    }
}
