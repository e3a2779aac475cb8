/// What a client says at the start of TLS, read from the wire before the handshake begins.
struct ClientHello: Sendable {
    /// A hello may be spread over several records; beyond this it is no client's in good faith.
    static let bytesMax = 16 * 1024

    var version: UInt16 = 0
    var ciphers: [UInt16] = []
    var extensions: [UInt16] = []
    var groups: [UInt16] = []
    var pointFormats: [UInt8] = []
    var signatureAlgorithms: [UInt16] = []
    var versions: [UInt16] = []
    var protocols: [[UInt8]] = []
    var serverName: String?

    enum Malformed: Error { case notTLS, tooLong, cutShort }

    /// Reads the hello at the start of `wire`; nil where more is needed.
    static func find(in wire: UnsafeRawBufferPointer) throws(Malformed) -> ClientHello? {
        var message: [UInt8] = []
        var position = 0
        while position < wire.count {
            guard wire[position] == 22 else { throw .notTLS }
            guard position + 5 <= wire.count else { break }
            guard wire[position + 1] == 3 else { throw .notTLS }
            let length = Int(wire[position + 3]) << 8 | Int(wire[position + 4])
            guard length > 0 else { throw .notTLS }
            guard position + 5 + length <= bytesMax else { throw .tooLong }
            guard position + 5 + length <= wire.count else { break }
            message += wire[(position + 5)..<(position + 5 + length)]
            position += 5 + length
            guard message.count >= 4 else { continue }
            guard message[0] == 1 else { throw .notTLS }
            let whole = Int(message[1]) << 16 | Int(message[2]) << 8 | Int(message[3])
            guard whole <= bytesMax else { throw .tooLong }
            if message.count >= 4 + whole {
                var hello = ClientHello()
                try hello.read(Array(message[4..<(4 + whole)]))
                return hello
            }
        }
        guard wire.count < bytesMax else { throw .tooLong }
        return nil
    }

    private mutating func read(_ octets: [UInt8]) throws(Malformed) {
        var reader = TLSReader(octets[...])
        version = try reader.number16()
        _ = try reader.take(32)
        _ = try reader.vector8()
        ciphers = try TLSReader.numbers(reader.vector16())
        _ = try reader.vector8()
        guard !reader.isAtEnd else { return }
        var block = TLSReader(try reader.vector16())
        while !block.isAtEnd {
            let type = try block.number16()
            let body = try block.vector16()
            extensions.append(type)
            try readExtension(type, body)
        }
    }

    private mutating func readExtension(
        _ type: UInt16, _ body: ArraySlice<UInt8>
    ) throws(Malformed) {
        var reader = TLSReader(body)
        switch type {
        case 0 where !body.isEmpty:
            var names = TLSReader(try reader.vector16())
            while !names.isAtEnd {
                let kind = try names.number8()
                let name = try names.vector16()
                if kind == 0, serverName == nil, name.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) {
                    serverName = String(decoding: name, as: UTF8.self).lowercased()
                }
            }
        case 10: groups = try TLSReader.numbers(reader.vector16())
        case 11: pointFormats = Array(try reader.vector8())
        case 13: signatureAlgorithms = try TLSReader.numbers(reader.vector16())
        case 16:
            var names = TLSReader(try reader.vector16())
            while !names.isAtEnd { protocols.append(Array(try names.vector8())) }
        case 43: versions = try TLSReader.numbers(reader.vector8())
        default: break
        }
    }
}

private struct TLSReader {
    private var rest: ArraySlice<UInt8>

    init(_ octets: ArraySlice<UInt8>) { rest = octets }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ count: Int) throws(ClientHello.Malformed) -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw .cutShort }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func number8() throws(ClientHello.Malformed) -> UInt8 {
        try take(1).reduce(0) { $0 | $1 }
    }

    mutating func number16() throws(ClientHello.Malformed) -> UInt16 {
        try take(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    mutating func vector8() throws(ClientHello.Malformed) -> ArraySlice<UInt8> {
        try take(Int(try number8()))
    }

    mutating func vector16() throws(ClientHello.Malformed) -> ArraySlice<UInt8> {
        try take(Int(try number16()))
    }

    static func numbers(_ octets: ArraySlice<UInt8>) throws(ClientHello.Malformed) -> [UInt16] {
        guard octets.count % 2 == 0 else { throw .cutShort }
        var reader = TLSReader(octets)
        var found: [UInt16] = []
        while !reader.isAtEnd { found.append(try reader.number16()) }
        return found
    }
}
