/// A set of byte values, to scan for any of them at once.
struct ByteSet: Sendable, Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init() {}
    init(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { insert(text.utf8Start[index]) }
    }
    init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

    mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word: UInt64
        switch byte >> 6 {
        case 0: word = words.0
        case 1: word = words.1
        case 2: word = words.2
        default: word = words.3
        }
        return word >> UInt64(byte & 63) & 1 == 1
    }

    @inline(__always)
    func intersects(_ other: ByteSet) -> Bool {
        words.0 & other.words.0 | words.1 & other.words.1 | words.2 & other.words.2
            | words.3 & other.words.3 != 0
    }

    static func == (a: ByteSet, b: ByteSet) -> Bool { a.words == b.words }
    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

extension UInt8 {
    /// Space, tab, line feed, vertical tab, form feed, carriage return: C's `isspace`.
    @inline(__always) var isSpace: Bool { self == 0x20 || (self &- 0x09) < 5 }
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isOctal: Bool { self &- 0x30 < 8 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isHex: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    @inline(__always) var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
    @inline(__always) var raised: UInt8 { self &- 0x61 < 26 ? self & 0xdf : self }
    /// The value of a hexadecimal digit; only for bytes that are one.
    @inline(__always) var hexValue: UInt8 { isDigit ? self - 0x30 : (self | 0x20) - 0x57 }
}

extension [UInt8] {
    init(_ text: StaticString) {
        self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The bytes as text, ill-formed sequences replaced.
    package var text: String { String(decoding: self, as: UTF8.self) }

    func contains(anyOf set: ByteSet) -> Bool { firstIndex(in: set, from: 0) != nil }

    func firstIndex(in set: ByteSet, from start: Int) -> Int? {
        withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                if set.contains(bytes[index]) { return index }
                index += 1
            }
            return nil
        }
    }

    /// Where `needle` begins at or after `start`.
    func firstRange(of needle: [UInt8], from start: Int = 0) -> Int? {
        guard let first = needle.first else { return start <= count ? start : nil }
        guard count - start >= needle.count else { return nil }
        return withUnsafeBufferPointer { hay in
            needle.withUnsafeBufferPointer { pin in
                let last = hay.count - pin.count
                var index = start
                outer: while index <= last {
                    if hay[index] != first {
                        index += 1
                        continue
                    }
                    var offset = 1
                    while offset < pin.count {
                        if hay[index + offset] != pin[offset] {
                            index += 1
                            continue outer
                        }
                        offset += 1
                    }
                    return index
                }
                return nil
            }
        }
    }

    func starts(with prefix: [UInt8], at index: Int) -> Bool {
        guard index >= 0, count - index >= prefix.count else { return false }
        for offset in 0..<prefix.count where self[index + offset] != prefix[offset] {
            return false
        }
        return true
    }

    /// The same in lower case, ASCII letters only.
    var lowered: [UInt8] { map(\.lowered) }

    /// Whether the ASCII letters of both are the same, whatever their case.
    func equalsIgnoringCase(_ other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index].lowered != other[index].lowered { return false }
        return true
    }

    /// Without white space at either end.
    var trimmed: [UInt8] {
        var low = 0
        var high = count
        while low < high, self[low].isSpace { low += 1 }
        while high > low, self[high - 1].isSpace { high -= 1 }
        return low == 0 && high == count ? self : Array(self[low..<high])
    }
}
