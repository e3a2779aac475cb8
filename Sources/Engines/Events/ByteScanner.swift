/// Walks over JSON bytes. It trusts nothing and stays within the bytes, but does not look at the
/// inside of what it skips beyond finding its end.
struct ByteScanner {
    static let depthMax = 200

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var failure: EventError { EventError(offset: index) }

    @inline(__always) var peek: UInt8 { index < bytes.count ? bytes[index] : 0 }

    @inline(__always) mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    /// Passes `byte`, and white space around it.
    @inline(__always) mutating func expect(_ byte: UInt8) throws(EventError) {
        skipSpace()
        guard peek == byte else { throw failure }
        index += 1
        skipSpace()
    }

    /// At a quotation mark: passes the text, and tells whether it has escapes. The characters are
    /// between the marks.
    @inline(__always) mutating func string() throws(EventError) -> (Range<Int>, hasEscapes: Bool) {
        let start = index + 1
        var at = start
        var hasEscapes = false
        guard let base = bytes.baseAddress else { throw failure }
        let raw = UnsafeRawPointer(base)
        while true {
            // Eight bytes at a time: a byte that equals the one sought becomes zero, and a zero
            // byte shows in the high bits (Mycroft).
            while at + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                let quotes = Self.zeros(word ^ 0x2222_2222_2222_2222)
                let slashes = Self.zeros(word ^ 0x5c5c_5c5c_5c5c_5c5c)
                let found = UInt64(littleEndian: quotes | slashes)
                if found != 0 {
                    at += found.trailingZeroBitCount / 8
                    break
                }
                at += 8
            }
            guard at < bytes.count else {
                index = at
                throw failure
            }
            let byte = bytes[at]
            if byte == 0x22 {
                index = at + 1
                return (start..<at, hasEscapes)
            }
            if byte == 0x5c {
                hasEscapes = true
                at += 2
            } else {
                at += 1
            }
        }
    }

    @inline(__always) private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// At a number or word: passes it.
    @inline(__always) mutating func bare() throws(EventError) -> Range<Int> {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case 0x2c, 0x5d, 0x7d, 0x20, 0x0a, 0x0d, 0x09:
                guard index > start else { throw failure }
                return start..<index
            case 0x22, 0x3a, 0x5b, 0x7b, 0x5c: throw failure
            default: index += 1
            }
        }
        throw failure
    }

    /// Passes a value of any kind.
    mutating func skipValue() throws(EventError) {
        switch peek {
        case 0x22: _ = try string()
        case 0x7b, 0x5b: try skipNested()
        default: _ = try bare()
        }
    }

    private mutating func skipNested() throws(EventError) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x22: _ = try string()
            case 0x7b, 0x5b:
                depth += 1
                index += 1
            case 0x7d, 0x5d:
                depth -= 1
                index += 1
                if depth == 0 { return }
            default: index += 1
            }
        }
        throw failure
    }
}
