/// A QR code (ISO/IEC 18004) of bytes, at error correction level L: what an authenticator app reads
/// a seed from.
struct QRCode: Sendable {
    /// Beyond it `init` gives nil: 858 bytes.
    static let versionMax = 20

    /// Modules on a side.
    let size: Int
    private var dark: [Bool]
    private var isFunction: [Bool]
    private let version: Int

    /// Nil for more bytes than the largest version here holds.
    init?(_ bytes: [UInt8]) {
        guard
            let version = (1...Self.versionMax).first(where: {
                bytes.count * 8 + 4 + Self.countBits($0) <= Self.dataBytes($0) * 8
            })
        else { return nil }
        self.version = version
        size = version * 4 + 17
        dark = Array(repeating: false, count: size * size)
        isFunction = dark
        drawFunctionPatterns()
        draw(Self.codewords(bytes, version))
        var best = (mask: 0, penalty: Int.max)
        for mask in 0..<8 {
            var candidate = self
            candidate.apply(mask)
            let penalty = candidate.penalty
            if penalty < best.penalty { best = (mask, penalty) }
        }
        apply(best.mask)
    }

    /// Whether the module in that column and row is dark; outside it is light.
    func isDark(_ x: Int, _ y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && dark[y * size + x]
    }

    // MARK: Codewords

    private static let correctionBytes = [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
    ]
    private static let blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8]

    private static func countBits(_ version: Int) -> Int { version < 10 ? 8 : 16 }

    /// Bytes that fit beside the function patterns.
    private static func rawBytes(_ version: Int) -> Int {
        var bits = (16 * version + 128) * version + 64
        if version >= 2 {
            let count = version / 7 + 2
            bits -= (25 * count - 10) * count - 55
            if version >= 7 { bits -= 36 }
        }
        return bits / 8
    }

    private static func dataBytes(_ version: Int) -> Int {
        rawBytes(version) - correctionBytes[version - 1] * blocks[version - 1]
    }

    /// Data and error correction of all blocks, interleaved.
    private static func codewords(_ bytes: [UInt8], _ version: Int) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ count: Int) {
            for shift in (0..<count).reversed() { bits.append(value >> shift & 1 == 1) }
        }
        let capacity = dataBytes(version) * 8
        append(4, 4)
        append(bytes.count, countBits(version))
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, capacity - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var pad = 0xec
        while bits.count < capacity {
            append(pad, 8)
            pad ^= 0xec ^ 0x11
        }
        let data = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }

        let count = blocks[version - 1]
        let correction = correctionBytes[version - 1]
        let raw = rawBytes(version)
        let short = raw / count - correction
        let shortBlocks = count - raw % count
        let divisor = reedSolomonDivisor(correction)
        var parts: [(data: [UInt8], check: [UInt8])] = []
        var start = 0
        for index in 0..<count {
            let length = short + (index < shortBlocks ? 0 : 1)
            let part = Array(data[start..<(start + length)])
            start += length
            parts.append((part, remainder(part, divisor)))
        }
        var result: [UInt8] = []
        for index in 0...short {
            for part in parts where index < part.data.count { result.append(part.data[index]) }
        }
        for index in 0..<correction {
            for part in parts { result.append(part.check[index]) }
        }
        return result
    }

    private static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
        var product = 0
        for shift in (0..<8).reversed() {
            product = product << 1 ^ (product >> 7) * 0x11d
            if b >> UInt8(shift) & 1 == 1 { product ^= Int(a) }
        }
        return UInt8(truncatingIfNeeded: product)
    }

    private static func reedSolomonDivisor(_ degree: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in result.indices {
                result[index] = multiply(result[index], root)
                if index + 1 < result.count { result[index] ^= result[index + 1] }
            }
            root = multiply(root, 2)
        }
        return result
    }

    private static func remainder(_ data: [UInt8], _ divisor: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: divisor.count)
        for byte in data {
            let factor = byte ^ result.removeFirst()
            result.append(0)
            for index in result.indices { result[index] ^= multiply(divisor[index], factor) }
        }
        return result
    }

    // MARK: Modules

    private mutating func set(_ x: Int, _ y: Int, _ value: Bool) {
        dark[y * size + x] = value
        isFunction[y * size + x] = true
    }

    private mutating func drawFunctionPatterns() {
        for index in 0..<size {
            set(6, index, index % 2 == 0)
            set(index, 6, index % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            for dy in -4...4 {
                for dx in -4...4 {
                    let (column, row) = (x + dx, y + dy)
                    guard (0..<size).contains(column), (0..<size).contains(row) else { continue }
                    let ring = max(abs(dx), abs(dy))
                    set(column, row, ring != 2 && ring != 4)
                }
            }
        }
        let places = alignment
        for (row, y) in places.enumerated() {
            for (column, x) in places.enumerated() {
                let last = places.count - 1
                if (row, column) == (0, 0) || (row, column) == (0, last)
                    || (row, column) == (last, 0)
                {
                    continue
                }
                for dy in -2...2 {
                    for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
                }
            }
        }
        drawFormat(0)
        drawVersion()
    }

    private var alignment: [Int] {
        guard version > 1 else { return [] }
        let count = version / 7 + 2
        let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
        return [6] + (0..<(count - 1)).map { size - 7 - $0 * step }.reversed()
    }

    private mutating func drawFormat(_ mask: Int) {
        let data = 1 << 3 | mask  // level L is 01
        var check = data
        for _ in 0..<10 { check = check << 1 ^ (check >> 9) * 0x537 }
        let bits = (data << 10 | check) ^ 0x5412
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        for index in 0...5 { set(8, index, bit(index)) }
        set(8, 7, bit(6))
        set(8, 8, bit(7))
        set(7, 8, bit(8))
        for index in 9..<15 { set(14 - index, 8, bit(index)) }
        for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
        for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
        set(8, size - 8, true)
    }

    private mutating func drawVersion() {
        guard version >= 7 else { return }
        var check = version
        for _ in 0..<12 { check = check << 1 ^ (check >> 11) * 0x1f25 }
        let bits = version << 12 | check
        for index in 0..<18 {
            let value = bits >> index & 1 == 1
            let (a, b) = (size - 11 + index % 3, index / 3)
            set(a, b, value)
            set(b, a, value)
        }
    }

    private mutating func draw(_ bytes: [UInt8]) {
        var index = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            for step in 0..<size {
                for x in [right, right - 1] {
                    let y = (right + 1) & 2 == 0 ? size - 1 - step : step
                    guard !isFunction[y * size + x], index < bytes.count * 8 else { continue }
                    dark[y * size + x] = bytes[index / 8] >> UInt8(7 - index % 8) & 1 == 1
                    index += 1
                }
            }
            right -= 2
        }
    }

    private mutating func apply(_ mask: Int) {
        for y in 0..<size {
            for x in 0..<size where !isFunction[y * size + x] {
                let inverts =
                    switch mask {
                    case 0: (x + y) % 2 == 0
                    case 1: y % 2 == 0
                    case 2: x % 3 == 0
                    case 3: (x + y) % 3 == 0
                    case 4: (x / 3 + y / 2) % 2 == 0
                    case 5: x * y % 2 + x * y % 3 == 0
                    case 6: (x * y % 2 + x * y % 3) % 2 == 0
                    default: ((x + y) % 2 + x * y % 3) % 2 == 0
                    }
                if inverts { dark[y * size + x].toggle() }
            }
        }
        drawFormat(mask)
    }

    /// Long runs and blocks of one colour, which readers stumble over.
    private var penalty: Int {
        var result = 0
        for a in 0..<size {
            for isRow in [true, false] {
                var run = 0
                var last: Bool?
                for b in 0..<size {
                    let module = isRow ? dark[a * size + b] : dark[b * size + a]
                    run = module == last ? run + 1 : 1
                    last = module
                    if run == 5 { result += 3 } else if run > 5 { result += 1 }
                }
            }
        }
        for y in 0..<(size - 1) {
            for x in 0..<(size - 1) {
                let module = dark[y * size + x]
                if module == dark[y * size + x + 1], module == dark[(y + 1) * size + x],
                    module == dark[(y + 1) * size + x + 1]
                {
                    result += 3
                }
            }
        }
        let darkCount = dark.count { $0 }
        return result + abs(darkCount * 20 - size * size * 10) / (size * size) * 10
    }
}

extension QRCode {
    /// The code as a PNG picture (ISO/IEC 15948) in black and white, with the margin of four
    /// modules that the standard asks for.
    func png(pixelsPerModule scale: Int) -> [UInt8] {
        let side = (size + 8) * scale
        var rows: [UInt8] = []
        for y in 0..<side {
            rows.append(0)  // no filter
            var byte: UInt8 = 0
            for x in 0..<side {
                byte = byte << 1 | (isDark(x / scale - 4, y / scale - 4) ? 0 : 1)
                if x % 8 == 7 {
                    rows.append(byte)
                    byte = 0
                }
            }
            if side % 8 != 0 { rows.append(byte << UInt8(8 - side % 8)) }
        }
        func big(_ value: Int) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
        }
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            let body = Array(name.utf8) + data
            return big(data.count) + body + big(Int(Self.crc32(body)))
        }
        return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
            + chunk("IHDR", big(side) + big(side) + [1, 0, 0, 0, 0])
            + chunk("IDAT", Self.zlibStored(rows)) + chunk("IEND", [])
    }

    /// A zlib stream (RFC 1950) of stored blocks.
    private static func zlibStored(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            let length = end - start
            result += [
                end == bytes.count ? 1 : 0, UInt8(length & 255), UInt8(length >> 8),
                UInt8(~length & 255), UInt8(~length >> 8 & 255),
            ]
            result += bytes[start..<end]
            start = end
        } while start < bytes.count
        var a: UInt32 = 1
        var b: UInt32 = 0
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        let adler = Int(b) << 16 | Int(a)
        return result + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: adler >> $0) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xffff_ffff
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1) * 0xedb8_8320 }
        }
        return ~crc
    }
}
