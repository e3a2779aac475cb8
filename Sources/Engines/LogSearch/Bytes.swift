import Glibc

/// Small questions about bytes of text.
enum Bytes {
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
    }

    /// What may stand in a bare word: letters of every language, digits and `_`.
    static func isWord(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// Letters, digits and signs that no writer of JSON escapes.
    static func isPlainInJSON(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || plainSigns.contains(byte)
    }
    private static let plainSigns = Set(" -_.:;,@#=()[]{}!?*$%~^|".utf8)

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop(while: isSpace)
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return bytes
    }

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }

    /// Whether `needle` stands somewhere in `hay`.
    static func contains(_ hay: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
        guard hay.count >= needle.count else { return false }
        guard let start = hay.baseAddress, !needle.isEmpty else { return needle.isEmpty }
        // Looking for the rarest byte first leaves the most to `memchr`, the fastest of all.
        var rarest = 0
        for place in needle.indices where rank(needle[place]) < rank(needle[rarest]) {
            rarest = place
        }
        let last = hay.count - needle.count
        var from = 0
        while from <= last {
            guard
                let found = memchr(
                    start + from + rarest, Int32(needle[rarest]), last - from + 1)
            else { return false }
            let at = start.distance(to: found.assumingMemoryBound(to: UInt8.self)) - rarest
            if memcmp(start + at, needle, needle.count) == 0 { return true }
            from = at + 1
        }
        return false
    }

    /// How common a byte is in logs; lower is rarer.
    private static func rank(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): isVowel(byte) ? 3 : 2
        default: 4
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
