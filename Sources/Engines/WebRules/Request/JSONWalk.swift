/// Reads a JSON body as a firewall must: in one pass over bytes, telling each key and each scalar
/// with where it stands, and how far it was JSON at all.
struct JSONWalk {
    /// One key or scalar.
    struct Item: Hashable {
        var isKey: Bool
        /// Unescaped.
        var bytes: Bytes
        /// The keys and indexes above it, its own among them.
        var path: [Bytes]
    }

    static let depthMax = 64
    static let itemsMax = 20_000

    private(set) var items: [Item] = []
    /// Whether the whole body is one JSON text.
    private(set) var isValid = false
    /// Whether it ended before it was complete: what a cut-off body looks like.
    private(set) var isCut = false
    private(set) var isTooDeep = false

    private let input: Bytes
    private var index = 0
    private var path: [Bytes] = []

    init(_ input: Bytes) {
        self.input = input
        skipSpace()
        guard value(depth: 0) else {
            isCut = index >= input.count
            return
        }
        skipSpace()
        isValid = index == input.count
    }

    private mutating func skipSpace() {
        while index < input.count, [0x20, 0x0a, 0x0d, 0x09].contains(input[index]) { index += 1 }
    }

    private mutating func add(_ bytes: Bytes, isKey: Bool) {
        guard items.count < Self.itemsMax else { return }
        items.append(Item(isKey: isKey, bytes: bytes, path: path))
    }

    private mutating func value(depth: Int) -> Bool {
        guard index < input.count else { return false }
        guard depth < Self.depthMax else {
            isTooDeep = true
            return false
        }
        switch input[index] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""):
            guard let text = string() else { return false }
            add(text, isKey: false)
            return true
        default: return scalar()
        }
    }

    private mutating func object(_ depth: Int) -> Bool {
        index += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return true }
        while true {
            skipSpace()
            guard index < input.count, input[index] == UInt8(ascii: "\""), let key = string() else {
                return false
            }
            path.append(key)
            defer { path.removeLast() }
            add(key, isKey: true)
            skipSpace()
            guard take(UInt8(ascii: ":")) else { return false }
            skipSpace()
            guard value(depth: depth + 1) else { return false }
            skipSpace()
            if take(UInt8(ascii: "}")) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
        }
    }

    private mutating func array(_ depth: Int) -> Bool {
        index += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return true }
        var count = 0
        while true {
            path.append(Bytes(String(count).utf8))
            defer { path.removeLast() }
            skipSpace()
            guard value(depth: depth + 1) else { return false }
            count += 1
            skipSpace()
            if take(UInt8(ascii: "]")) { return true }
            guard take(UInt8(ascii: ",")) else { return false }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < input.count, input[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func scalar() -> Bool {
        let start = index
        while index < input.count, Self.scalarBytes.contains(input[index]) { index += 1 }
        let text = Bytes(input[start..<index])
        guard Self.isScalar(text) else { return false }
        add(text, isKey: false)
        return true
    }

    private static let scalarBytes = ByteSet("abcdefghijklmnopqrstuvwxyzE0123456789+-.")

    private static func isScalar(_ text: Bytes) -> Bool {
        if text == Bytes("true") || text == Bytes("false") || text == Bytes("null") { return true }
        var rest = text[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        guard let first = rest.first, first.isDigit else { return false }
        let whole = rest.prefix(while: \.isDigit)
        if first == 0x30, whole.count > 1 { return false }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: \.isDigit)
            if fraction.isEmpty { return false }
            rest = rest.dropFirst(1 + fraction.count)
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            let power = rest.prefix(while: \.isDigit)
            if power.isEmpty { return false }
            rest = rest.dropFirst(power.count)
        }
        return rest.isEmpty
    }

    private mutating func string() -> Bytes? {
        index += 1
        let start = index
        while index < input.count, input[index] != 0x22, input[index] != 0x5c { index += 1 }
        guard index < input.count else { return nil }
        if input[index] == 0x22 {
            index += 1
            return Bytes(input[start..<(index - 1)])
        }
        var text = Bytes(input[start..<index])
        while index < input.count {
            let byte = input[index]
            index += 1
            if byte == 0x22 { return text }
            guard byte == 0x5c else {
                text.append(byte)
                continue
            }
            guard index < input.count else { return nil }
            let escape = input[index]
            index += 1
            switch escape {
            case UInt8(ascii: "b"): text.append(8)
            case UInt8(ascii: "f"): text.append(12)
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case 0x22, 0x5c, UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "u"):
                guard let code = unicode() else { return nil }
                Escapes.appendScalar(code, to: &text)
            default: return nil
            }
        }
        return nil
    }

    private mutating func unicode() -> UInt32? {
        func four(at start: Int) -> UInt32? {
            guard start + 4 <= input.count else { return nil }
            var value: UInt32 = 0
            for byte in input[start..<(start + 4)] {
                guard byte.isHex else { return nil }
                value = value << 4 | UInt32(byte.hexValue)
            }
            return value
        }
        guard let first = four(at: index) else { return nil }
        index += 4
        if first & 0xfc00 == 0xd800, input.starts(with: [0x5c, 0x75], at: index),
            let second = four(at: index + 2), second & 0xfc00 == 0xdc00
        {
            index += 6
            return 0x10000 + (first & 0x3ff) << 10 + (second & 0x3ff)
        }
        return first
    }
}
