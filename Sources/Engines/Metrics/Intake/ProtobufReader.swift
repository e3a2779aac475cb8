/// The wire format of Protocol Buffers: fields one after another.
///
/// https://protobuf.dev/programming-guides/encoding/
struct ProtobufReader {
    enum Value {
        case varint(UInt64)
        case fixed64(UInt64)
        case fixed32(UInt32)
        case bytes(UnsafeRawBufferPointer)

        /// A number of 64 bits in either form.
        var number: UInt64 {
            switch self {
            case .varint(let value), .fixed64(let value): value
            case .fixed32(let value): UInt64(value)
            case .bytes: 0
            }
        }
        var double: Double {
            switch self {
            case .fixed64(let bits): Double(bitPattern: bits)
            case .fixed32(let bits): Double(Float(bitPattern: bits))
            case .varint, .bytes: 0
            }
        }
    }

    let bytes: UnsafeRawBufferPointer
    var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    static let damaged = PushError("The message is not of its format")

    @inline(__always)
    private mutating func varint() throws(PushError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Self.damaged
    }

    /// The next field's number and value; nil at the end.
    @inline(__always)
    mutating func next() throws(PushError) -> (field: Int, value: Value)? {
        guard index < bytes.count else { return nil }
        let tag = try varint()
        let field = Int(truncatingIfNeeded: tag >> 3)
        switch tag & 7 {
        case 0: return (field, .varint(try varint()))
        case 1:
            guard bytes.count - index >= 8 else { throw Self.damaged }
            defer { index += 8 }
            return (
                field,
                .fixed64(
                    UInt64(
                        littleEndian: bytes.loadUnaligned(
                            fromByteOffset: index, as: UInt64.self)))
            )
        case 2:
            let length = try varint()
            guard length <= UInt64(bytes.count - index) else { throw Self.damaged }
            defer { index += Int(length) }
            return (
                field, .bytes(UnsafeRawBufferPointer(rebasing: bytes[index..<index + Int(length)]))
            )
        case 5:
            guard bytes.count - index >= 4 else { throw Self.damaged }
            defer { index += 4 }
            return (
                field,
                .fixed32(
                    UInt32(
                        littleEndian: bytes.loadUnaligned(
                            fromByteOffset: index, as: UInt32.self)))
            )
        default: throw Self.damaged
        }
    }

    /// The numbers of a repeated field, packed or not.
    static func repeated(
        _ value: Value, isFixed: Bool, into numbers: inout [UInt64], limit: Int
    ) throws(PushError) {
        guard case .bytes(let packed) = value else {
            guard numbers.count < limit else { throw damaged }
            numbers.append(value.number)
            return
        }
        var reader = ProtobufReader(packed)
        while reader.index < packed.count {
            guard numbers.count < limit else { throw damaged }
            if isFixed {
                guard packed.count - reader.index >= 8 else { throw damaged }
                numbers.append(
                    UInt64(
                        littleEndian: packed.loadUnaligned(
                            fromByteOffset: reader.index, as: UInt64.self)))
                reader.index += 8
            } else {
                numbers.append(try reader.varint())
            }
        }
    }

    static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
