/// Reads one log, whatever kind it turns out to be, from pieces of its (inflated) bytes.
package final class LogReader {
    /// Why a log, or its rest, was not read.
    package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        case empty
        case unrecognised
        case outOfMemory

        package var description: String {
            switch self {
            case .empty: "it is empty"
            case .unrecognised:
                "its content is no CloudTrail, VPC flow or Route 53 resolver query log"
            case .outOfMemory: "there is no memory for a parser"
            }
        }
    }

    private enum Mode {
        case unknown
        case flow(FlowLines)
        case jsonText, jsonLines, jsonObjects, refused
    }

    private let json: JSONRecords
    private unowned let sink: any RecordSink
    private var mode = Mode.unknown
    private var lineCounts = RecordCounts()
    private var offset = 0

    /// Bytes that must be readable after every piece handed in.
    package static let paddingBytes = JSONRecords.paddingBytes
    /// How long a piece must be allowed to become before a record in it is given up.
    package static let recordBytesMax = JSONRecords.recordBytesMax
    /// A JSON text up to this long is read as a whole, at full speed; a longer one object by
    /// object.
    package static let textBytesMax = 16 << 20
    /// A line longer than this is no line of a flow log.
    private static let lineBytesMax = 64 << 10

    /// Returns nil if there is no memory for a parser.
    package init?(sink: any RecordSink) {
        guard let json = JSONRecords(sink: sink) else { return nil }
        self.json = json
        self.sink = sink
    }

    /// What was read so far.
    package var counts: RecordCounts {
        var sum = lineCounts
        sum += json.counts
        return sum
    }

    /// What was wrong with the last JSON record that could not be read.
    package var lastError: String? { json.lastError }

    /// Reads as much of `text` as forms whole records. Bytes it did not take must come again at the
    /// start of the next piece.
    /// - Parameter isLast: whether nothing follows.
    /// - Returns: how many bytes were taken.
    /// - Throws: `unrecognised` if this is no log of a known kind.
    package func read(
        _ text: UnsafeBufferPointer<UInt8>, isLast: Bool
    ) throws(Failure) -> Int {
        if case .unknown = mode {
            guard let recognised = try recognise(text, isLast: isLast) else { return 0 }
            mode = recognised
            if case .jsonObjects = recognised {
                let from = Self.inside(text, 0)
                offset &+= from
                return from
                    + (try read(UnsafeBufferPointer(rebasing: text[from...]), isLast: isLast))
            }
        }
        let taken: Int
        switch mode {
        case .unknown: taken = 0
        case .refused: throw .unrecognised
        case .flow(var lines):
            taken = lines.read(
                text, isLast: isLast, offset: offset, into: sink, counts: &lineCounts)
            mode = .flow(lines)
        case .jsonText: taken = readWhole(text)
        case .jsonLines: taken = json.readLines(text, isLast: isLast, offset: offset)
        case .jsonObjects: taken = json.readObjects(text, isLast: isLast, offset: offset)
        }
        offset &+= taken
        return taken
    }

    /// Reads a whole text; behind a broken object it goes on object by object.
    private func readWhole(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let resume = json.readText(text, offset: offset) else { return text.count }
        let from = Self.inside(text, resume)
        let rest = UnsafeBufferPointer(rebasing: text[from...])
        _ = json.readObjects(rest, isLast: true, offset: offset &+ from)
        return text.count
    }

    /// Where objects start: at `resume`, or behind the bracket that opens the outer array if
    /// nothing was read of it yet.
    private static func inside(_ text: UnsafeBufferPointer<UInt8>, _ resume: Int) -> Int {
        guard resume == 0, text.first == 0x7b else { return resume }
        let head = ByteRun(text.baseAddress, min(text.count, 256))
        guard head.containsIgnoringCase("\"records\""),
            let bracket = head.bytes.firstIndex(of: 0x5b)
        else { return resume }
        return bracket + 1
    }

    private func recognise(
        _ text: UnsafeBufferPointer<UInt8>, isLast: Bool
    ) throws(Failure) -> Mode? {
        var first = 0
        if text.count >= 3, text[0] == 0xef, text[1] == 0xbb, text[2] == 0xbf { first = 3 }
        while first < text.count, text[first] <= 0x20 { first += 1 }
        guard first < text.count, let start = text.baseAddress else {
            if isLast { throw .empty }
            return text.count > Self.lineBytesMax ? try refuse() : nil
        }
        let line: ByteRun
        if let end = memoryFind(start + first, 0x0a, text.count - first) {
            line = ByteRun(start + first, end)
        } else if isLast || text.count > Self.textBytesMax {
            line = ByteRun(start + first, text.count - first)
        } else {
            return nil
        }
        if text[first] == 0x7b || text[first] == 0x5b {
            return json(from: line, isLast: isLast, whole: text.count - first)
        }
        if Self.hasTimeAndObject(line) { return .jsonObjects }
        guard line.count <= Self.lineBytesMax, let format = FlowLines.recognise(line) else {
            return try refuse()
        }
        return .flow(FlowLines(format: format))
    }

    /// Whether a line is a moment and behind it an object, as CloudWatch Logs exports events.
    private static func hasTimeAndObject(_ line: ByteRun) -> Bool {
        guard let start = line.start, line.count > 21,
            let space = memoryFind(start, 0x20, min(line.count, 40)),
            logSeconds(ByteRun(start, space)) != nil
        else { return false }
        return line[space + 1] == 0x7b
    }

    private func refuse() throws(Failure) -> Mode {
        mode = .refused
        throw .unrecognised
    }

    /// One object a line if the first line is a whole object and something follows it.
    private func json(from line: ByteRun, isLast: Bool, whole: Int) -> Mode? {
        if line[0] == 0x7b, let start = line.start, line.count < whole {
            var end = line.count
            while end > 0, start[end - 1] <= 0x20 { end -= 1 }
            if objectEnd(start, line.count) == end { return .jsonLines }
        }
        if isLast { return .jsonText }
        return whole >= Self.textBytesMax ? .jsonObjects : nil
    }
}
