import Codecs

/// A grey picture and its form as PNG.
/// https://www.w3.org/TR/png-3/
struct Picture {
    let width: Int
    let height: Int
    var levels: [UInt8]

    init(width: Int, height: Int, level: UInt8 = 255) {
        self.width = width
        self.height = height
        levels = [UInt8](repeating: level, count: width * height)
    }

    subscript(x: Int, y: Int) -> UInt8 {
        get { levels[y * width + x] }
        set { levels[y * width + x] = newValue }
    }

    /// Nil where it could not be compressed.
    var png: [UInt8]? {
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for y in 0..<height {
            rows.append(0)  // no filter
            rows += levels[(y * width)..<((y + 1) * width)]
        }
        // The same octets lie in a gzip member, between ten of its head and eight of its end.
        guard let member = try? Gzip.deflate(rows, level: 6), member.count > 18 else { return nil }
        let stream = [0x78, 0x9c] + member[10..<(member.count - 8)] + Self.word(Self.adler(rows))
        var file: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
        let head = Self.word(UInt32(width)) + Self.word(UInt32(height)) + [8, 0, 0, 0, 0]
        file += Self.chunk("IHDR", head)
        file += Self.chunk("IDAT", Array(stream))
        file += Self.chunk("IEND", [])
        return file
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return word(UInt32(content.count)) + body + word(checksum(body))
    }

    static func word(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }

    /// Adler-32 (RFC 1950, section 8.2).
    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var a: UInt32 = 1
        var b: UInt32 = 0
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return b << 16 | a
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1 }
        return value
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xffff_ffff
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 255)] ^ value >> 8 }
        return ~value
    }
}
