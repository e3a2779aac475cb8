/// A CBOR data item (RFC 8949).
package indirect enum CBOR: Hashable, Sendable {
    case unsigned(UInt64)
    /// Stands for −1 − n.
    case negative(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    /// Pairs in their order; a key may stand twice, as the bytes had it.
    case map([CBORPair])
    case tagged(UInt64, CBOR)
    case bool(Bool)
    case null
    case undefined
    /// A simple value that has no meaning of its own here.
    case simple(UInt8)
    case float(Double)

    /// The tag of a moment: seconds since 1970, whole or fractional (RFC 8949 §3.4.2).
    package static let epochTag: UInt64 = 1

    package init(_ value: Int64) {
        self = value >= 0 ? .unsigned(UInt64(value)) : .negative(UInt64(~value))
    }

    /// The integer, where this is one that 64 bits with a sign hold.
    package var integer: Int64? {
        switch self {
        case .unsigned(let value): return Int64(exactly: value)
        case .negative(let value): return Int64(exactly: value).map { ~$0 }
        default: return nil
        }
    }

    /// The number, whole or not.
    package var double: Double? {
        switch self {
        case .unsigned(let value): return Double(value)
        case .negative(let value): return -1 - Double(value)
        case .float(let value): return value
        default: return nil
        }
    }

    /// The value of the text key `name` of a map; the last one if it stands there twice.
    package subscript(_ name: String) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.last { $0.key == .text(name) }?.value
    }

    package var isNull: Bool { self == .null || self == .undefined }
}

/// One key and value of a map.
package struct CBORPair: Hashable, Sendable {
    package var key: CBOR
    package var value: CBOR

    package init(_ key: CBOR, _ value: CBOR) {
        self.key = key
        self.value = value
    }
}

/// Why bytes are not the CBOR that was asked for.
package struct CBORError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        /// A length runs past the end of the bytes, or an item is cut off.
        case unexpectedEnd
        /// An initial byte that RFC 8949 gives no meaning, or a break where none belongs.
        case badItem
        case badUTF8, tooDeep, trailingBytes
    }
    package let reason: Reason
    /// Where in the bytes, from 0.
    package let offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package var description: String { "\(reason) at byte \(offset)" }
}

extension CBOR {
    /// Nesting deeper than this is refused by default; tags count.
    package static let depthMax = 128

    /// Reads one data item that is all of `bytes`.
    package init(bytes: [UInt8], depthMax: Int = CBOR.depthMax) throws(CBORError) {
        var reader = CBORReader(bytes: bytes, depthMax: depthMax)
        self = try reader.item(depth: 0)
        guard reader.index == bytes.count else {
            throw CBORError(reason: .trailingBytes, offset: reader.index)
        }
    }
}

private struct CBORReader {
    let bytes: [UInt8]
    let depthMax: Int
    var index = 0

    init(bytes: [UInt8], depthMax: Int) {
        self.bytes = bytes
        self.depthMax = depthMax
    }

    func failure(_ reason: CBORError.Reason) -> CBORError {
        CBORError(reason: reason, offset: index)
    }

    mutating func byte() throws(CBORError) -> UInt8 {
        guard index < bytes.count else { throw failure(.unexpectedEnd) }
        index += 1
        return bytes[index - 1]
    }

    mutating func big(_ count: Int) throws(CBORError) -> UInt64 {
        guard bytes.count - index >= count else { throw failure(.unexpectedEnd) }
        var value: UInt64 = 0
        for byte in bytes[index..<index + count] { value = value << 8 | UInt64(byte) }
        index += count
        return value
    }

    /// The argument of an initial byte (RFC 8949 §3); nil where the length is indefinite.
    mutating func argument(_ information: UInt8) throws(CBORError) -> UInt64? {
        switch information {
        case 0..<24: return UInt64(information)
        case 24: return try big(1)
        case 25: return try big(2)
        case 26: return try big(4)
        case 27: return try big(8)
        case 31: return nil
        default:
            index -= 1
            throw failure(.badItem)
        }
    }

    /// Takes the break that ends an item of indefinite length, if it stands here.
    mutating func atBreak() throws(CBORError) -> Bool {
        guard index < bytes.count else { throw failure(.unexpectedEnd) }
        guard bytes[index] == 0xff else { return false }
        index += 1
        return true
    }

    mutating func item(depth: Int) throws(CBORError) -> CBOR {
        guard depth < depthMax else { throw failure(.tooDeep) }
        let start = index
        let initial = try byte()
        let major = initial >> 5
        let information = initial & 31
        if major == 7 { return try simple(information) }
        let argument = try argument(information)
        switch major {
        case 2: return .bytes(try string(argument, major: 2))
        case 3:
            let raw = try string(argument, major: 3)
            guard let text = String(validating: raw, as: UTF8.self) else {
                throw CBORError(reason: .badUTF8, offset: start)
            }
            return .text(text)
        case 4: return .array(try array(argument, depth: depth))
        case 5: return .map(try map(argument, depth: depth))
        default: break
        }
        guard let argument else {
            index = start
            throw failure(.badItem)
        }
        switch major {
        case 0: return .unsigned(argument)
        case 1: return .negative(argument)
        default: return .tagged(argument, try item(depth: depth + 1))
        }
    }

    mutating func string(_ length: UInt64?, major: UInt8) throws(CBORError) -> [UInt8] {
        if let length { return try take(length) }
        var result: [UInt8] = []
        while try !atBreak() {
            // Chunks are of the same type and of definite length (RFC 8949 §3.2.3).
            let initial = try byte()
            guard initial >> 5 == major, let count = try argument(initial & 31) else {
                index -= 1
                throw failure(.badItem)
            }
            result.append(contentsOf: try take(count))
        }
        return result
    }

    mutating func take(_ length: UInt64) throws(CBORError) -> [UInt8] {
        guard length <= UInt64(bytes.count - index) else { throw failure(.unexpectedEnd) }
        index += Int(length)
        return Array(bytes[index - Int(length)..<index])
    }

    mutating func array(_ count: UInt64?, depth: Int) throws(CBORError) -> [CBOR] {
        var items: [CBOR] = []
        guard let count else {
            while try !atBreak() { items.append(try item(depth: depth + 1)) }
            return items
        }
        // An item has at least one byte, so a count that cannot be met is refused at once.
        guard count <= UInt64(bytes.count - index) else { throw failure(.unexpectedEnd) }
        for _ in 0..<count { items.append(try item(depth: depth + 1)) }
        return items
    }

    mutating func map(_ count: UInt64?, depth: Int) throws(CBORError) -> [CBORPair] {
        var pairs: [CBORPair] = []
        guard let count else {
            while try !atBreak() {
                let key = try item(depth: depth + 1)
                pairs.append(CBORPair(key, try item(depth: depth + 1)))
            }
            return pairs
        }
        guard count <= UInt64((bytes.count - index) / 2) else { throw failure(.unexpectedEnd) }
        for _ in 0..<count {
            let key = try item(depth: depth + 1)
            pairs.append(CBORPair(key, try item(depth: depth + 1)))
        }
        return pairs
    }

    mutating func simple(_ information: UInt8) throws(CBORError) -> CBOR {
        switch information {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 22: return .null
        case 23: return .undefined
        case 0..<20: return .simple(information)
        case 24:
            let value = try byte()
            // Values below 32 have only the one-byte form (RFC 8949 §3.3).
            guard value >= 32 else { throw failure(.badItem) }
            return .simple(value)
        case 25: return .float(Double(Float16(bitPattern: UInt16(try big(2)))))
        case 26: return .float(Double(Float(bitPattern: UInt32(try big(4)))))
        case 27: return .float(Double(bitPattern: try big(8)))
        default:
            index -= 1
            throw failure(.badItem)
        }
    }
}

extension CBOR {
    /// The item in preferred serialization: definite lengths, the shortest form of each number
    /// that loses nothing (RFC 8949 §4.1).
    package var encoded: [UInt8] {
        var buffer: [UInt8] = []
        write(into: &buffer)
        return buffer
    }

    /// Appends the item in preferred serialization.
    package func write(into buffer: inout [UInt8]) {
        switch self {
        case .unsigned(let value): Self.head(0, value, into: &buffer)
        case .negative(let value): Self.head(1, value, into: &buffer)
        case .bytes(let value):
            Self.head(2, UInt64(value.count), into: &buffer)
            buffer.append(contentsOf: value)
        case .text(let value):
            Self.head(3, UInt64(value.utf8.count), into: &buffer)
            buffer.append(contentsOf: value.utf8)
        case .array(let items):
            Self.head(4, UInt64(items.count), into: &buffer)
            for item in items { item.write(into: &buffer) }
        case .map(let pairs):
            Self.head(5, UInt64(pairs.count), into: &buffer)
            for pair in pairs {
                pair.key.write(into: &buffer)
                pair.value.write(into: &buffer)
            }
        case .tagged(let tag, let item):
            Self.head(6, tag, into: &buffer)
            item.write(into: &buffer)
        case .bool(let value): buffer.append(value ? 0xf5 : 0xf4)
        case .null: buffer.append(0xf6)
        case .undefined: buffer.append(0xf7)
        case .simple(let value):
            if value < 24 {
                buffer.append(0xe0 | value)
            } else {
                buffer.append(contentsOf: [0xf8, value])
            }
        case .float(let value): Self.float(value, into: &buffer)
        }
    }

    private static func head(_ major: UInt8, _ argument: UInt64, into buffer: inout [UInt8]) {
        let top = major << 5
        switch argument {
        case 0..<24: buffer.append(top | UInt8(argument))
        case 24..<0x100: big(argument, 1, top | 24, into: &buffer)
        case 0x100..<0x1_0000: big(argument, 2, top | 25, into: &buffer)
        case 0x1_0000..<0x1_0000_0000: big(argument, 4, top | 26, into: &buffer)
        default: big(argument, 8, top | 27, into: &buffer)
        }
    }

    private static func big(
        _ value: UInt64, _ count: Int, _ initial: UInt8, into buffer: inout [UInt8]
    ) {
        buffer.append(initial)
        for shift in stride(from: (count - 1) * 8, through: 0, by: -8) {
            buffer.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
        }
    }

    private static func float(_ value: Double, into buffer: inout [UInt8]) {
        let single = Float(value)
        let half = Float16(value)
        if value.isNaN {
            big(0x7e00, 2, 0xf9, into: &buffer)
        } else if Double(half) == value {
            big(UInt64(half.bitPattern), 2, 0xf9, into: &buffer)
        } else if Double(single) == value {
            big(UInt64(single.bitPattern), 4, 0xfa, into: &buffer)
        } else {
            big(value.bitPattern, 8, 0xfb, into: &buffer)
        }
    }
}
