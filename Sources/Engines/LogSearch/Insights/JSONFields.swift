import Codecs

/// Takes named values out of a JSON text without reading the rest into anything: names reach into
/// objects with full stops and into arrays with numbers, as in `a.b.0.c`.
struct JSONFields: Sendable {
    private static let depthMax = 64

    private let names: [[UInt8]]
    let slots: [Int]

    init(_ fields: [(slot: Int, name: String)]) {
        names = fields.map { Array($0.name.utf8) }
        slots = fields.map(\.slot)
    }

    var isEmpty: Bool { names.isEmpty }

    /// Calls `body` with each place and value found. False where the text is no JSON object: what
    /// was found before that is worth nothing.
    func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (Int, InsightsValue) -> Void
    ) -> Bool {
        var scanner = Scanner(text: text, names: names)
        scanner.skipSpace()
        guard scanner.peek == UInt8(ascii: "{") else { return false }
        let all = names.indices.map { Candidate(name: $0, offset: 0) }
        guard scanner.object(all, 0, { body(slots[$0], $1) }) else { return false }
        scanner.skipSpace()
        return scanner.isAtEnd
    }

    /// A name, of which the first bytes have led here.
    private struct Candidate {
        let name: Int
        let offset: Int
    }

    private struct Scanner {
        let text: UnsafeBufferPointer<UInt8>
        let names: [[UInt8]]
        var offset = 0

        var isAtEnd: Bool { offset >= text.count }
        var peek: UInt8? { offset < text.count ? text[offset] : nil }

        mutating func skipSpace() {
            while offset < text.count {
                let byte = text[offset]
                guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
                offset += 1
            }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            skipSpace()
            guard peek == byte else { return false }
            offset += 1
            return true
        }

        mutating func object(
            _ candidates: [Candidate], _ depth: Int, _ body: (Int, InsightsValue) -> Void
        ) -> Bool {
            guard depth < JSONFields.depthMax, take(UInt8(ascii: "{")) else { return false }
            if take(UInt8(ascii: "}")) { return true }
            while true {
                skipSpace()
                guard let (key, hasEscapes) = string() else { return false }
                guard take(UInt8(ascii: ":")) else { return false }
                let inner =
                    candidates.isEmpty
                    ? []
                    : hasEscapes
                        ? matching(Array(unescaped(key).utf8), candidates)
                        : matching(UnsafeBufferPointer(rebasing: text[key]), candidates)
                guard value(inner, depth, body) else { return false }
                if take(UInt8(ascii: ",")) { continue }
                return take(UInt8(ascii: "}"))
            }
        }

        private mutating func array(
            _ candidates: [Candidate], _ depth: Int, _ body: (Int, InsightsValue) -> Void
        ) -> Bool {
            guard depth < JSONFields.depthMax, take(UInt8(ascii: "[")) else { return false }
            if take(UInt8(ascii: "]")) { return true }
            var index = 0
            while true {
                let inner =
                    candidates.isEmpty ? [] : matching(Array(String(index).utf8), candidates)
                guard value(inner, depth, body) else { return false }
                index += 1
                if take(UInt8(ascii: ",")) { continue }
                return take(UInt8(ascii: "]"))
            }
        }

        /// The candidates whose next part is `key`.
        private func matching(
            _ key: some RandomAccessCollection<UInt8>, _ candidates: [Candidate]
        ) -> [Candidate] {
            var found: [Candidate] = []
            for candidate in candidates {
                let name = names[candidate.name]
                let end = candidate.offset + key.count
                guard end <= name.count, end == name.count || name[end] == UInt8(ascii: "."),
                    name[candidate.offset..<end].elementsEqual(key)
                else { continue }
                found.append(
                    Candidate(
                        name: candidate.name, offset: end == name.count ? -1 : end + 1))
            }
            return found
        }

        private mutating func value(
            _ candidates: [Candidate], _ depth: Int, _ body: (Int, InsightsValue) -> Void
        ) -> Bool {
            skipSpace()
            guard let first = peek else { return false }
            switch first {
            case UInt8(ascii: "{"):
                return object(candidates.filter { $0.offset >= 0 }, depth + 1, body)
            case UInt8(ascii: "["):
                return array(candidates.filter { $0.offset >= 0 }, depth + 1, body)
            case UInt8(ascii: "\""):
                guard let (range, hasEscapes) = string() else { return false }
                let wanted = candidates.filter { $0.offset < 0 }
                if !wanted.isEmpty {
                    let text =
                        hasEscapes
                        ? unescaped(range)
                        : String(
                            decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
                    for candidate in wanted { body(candidate.name, .text(text)) }
                }
                return true
            default: break
            }
            let start = offset
            while offset < text.count {
                let byte = text[offset]
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
                    || byte == UInt8(ascii: "]") || byte <= 0x20
                {
                    break
                }
                offset += 1
            }
            let word = text[start..<offset]
            let found: InsightsValue
            if word.elementsEqual("true".utf8) {
                found = .flag(true)
            } else if word.elementsEqual("false".utf8) {
                found = .flag(false)
            } else if word.elementsEqual("null".utf8) {
                found = .none
            } else if let first = word.first,
                first == UInt8(ascii: "-") || (first >= 0x30 && first <= 0x39)
            {
                for candidate in candidates where candidate.offset < 0 {
                    body(
                        candidate.name,
                        .text(String(decoding: UnsafeBufferPointer(rebasing: word), as: UTF8.self)))
                }
                return true
            } else {
                return false
            }
            for candidate in candidates where candidate.offset < 0 { body(candidate.name, found) }
            return true
        }

        /// The inside of a string, and whether it holds escapes.
        private mutating func string() -> (Range<Int>, Bool)? {
            guard peek == UInt8(ascii: "\"") else { return nil }
            offset += 1
            let start = offset
            var hasEscapes = false
            while offset < text.count {
                let byte = text[offset]
                if byte == UInt8(ascii: "\"") {
                    offset += 1
                    return (start..<(offset - 1), hasEscapes)
                }
                if byte == UInt8(ascii: "\\") {
                    hasEscapes = true
                    offset += 1
                }
                offset += 1
            }
            return nil
        }

        private func unescaped(_ range: Range<Int>) -> String {
            let quoted = UnsafeBufferPointer(
                rebasing: text[(range.lowerBound - 1)..<(range.upperBound + 1)])
            let raw = UnsafeBufferPointer(rebasing: text[range])
            return (try? JSON(bytes: Array(quoted)))?.string ?? String(decoding: raw, as: UTF8.self)
        }
    }
}
