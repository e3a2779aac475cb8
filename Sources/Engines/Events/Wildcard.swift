/// The text of a `wildcard`: `*` stands for any characters, `\*` and `\\` for themselves.
struct Wildcard: Hashable, Sendable {
    enum Symbol: Hashable, Sendable {
        case byte(UInt8)
        case any
    }

    let symbols: [Symbol]

    struct Malformed: Error {
        let reason: String
    }

    init(_ text: String) throws(Malformed) {
        let bytes = Array(text.utf8)
        var symbols: [Symbol] = []
        // Places are counted as EventBridge does, with the quotation mark before the text.
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == UInt8(ascii: "*") {
                if next == UInt8(ascii: "*") {
                    throw Malformed(reason: "Consecutive wildcard characters at pos \(index + 1)")
                }
                symbols.append(.any)
            } else if byte == UInt8(ascii: "\\") {
                guard next == UInt8(ascii: "*") || next == UInt8(ascii: "\\") else {
                    throw Malformed(reason: "Invalid escape character at pos \(index + 1)")
                }
                symbols.append(.byte(next))
                index += 1
            } else {
                symbols.append(.byte(byte))
            }
            index += 1
        }
        self.symbols = symbols
    }

    /// How many places of the text a value can stand at, at once, at worst: behind each `*`, and
    /// at the ends of all beginnings of stretches that end alike.
    var complexity: Int {
        guard let first = symbols.firstIndex(of: .any) else { return 0 }
        let stretches = symbols[first...].split(separator: .any).map(Array.init)
        let stars = symbols.count { $0 == .any }
        guard stars <= EventPattern.complexityMax else { return stars }
        return stars + Endings(stretches).most
    }

    /// The beginnings of stretches as a tree, with the longest other beginning that each ends with
    /// (Aho and Corasick).
    private struct Endings {
        private(set) var most = 0

        init(_ stretches: [[Symbol]]) {
            var children: [[Symbol: Int]] = [[:]]
            var count = [0]
            for stretch in stretches {
                var node = 0
                for symbol in stretch {
                    if let known = children[node][symbol] {
                        node = known
                    } else {
                        children.append([:])
                        count.append(0)
                        children[node][symbol] = children.count - 1
                        node = children.count - 1
                    }
                    count[node] += 1
                }
            }
            var fallback = [Int](repeating: 0, count: children.count)
            var queue = Array(children[0].values)
            var next = 0
            while next < queue.count {
                let node = queue[next]
                next += 1
                count[node] += count[fallback[node]]
                most = max(most, count[node])
                for (symbol, child) in children[node] {
                    var back = fallback[node]
                    while back != 0, children[back][symbol] == nil { back = fallback[back] }
                    fallback[child] = children[back][symbol] ?? 0
                    queue.append(child)
                }
            }
        }
    }

    /// Whether the whole of `value` is of this form. Linear in the value for each `*`.
    func matches(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        var symbol = 0
        var retry: (symbol: Int, at: Int)?
        while at < value.count {
            if symbol < symbols.count {
                switch symbols[symbol] {
                case .any:
                    retry = (symbol + 1, at)
                    symbol += 1
                    continue
                case .byte(let byte) where byte == value[at]:
                    symbol += 1
                    at += 1
                    continue
                case .byte: break
                }
            }
            guard let back = retry else { return false }
            symbol = back.symbol
            at = back.at + 1
            retry = (back.symbol, at)
        }
        return symbols[symbol...].allSatisfy { $0 == .any }
    }
}
