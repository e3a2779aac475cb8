import NIOCore

/// Takes a body off the wire.
struct BodyDecoder {
    /// A chunk's first line: its size and extensions, which nobody uses and which are dropped.
    static let chunkLineBytesMax = 256
    static let trailerBytesMax = 8 * 1024

    enum Piece {
        case bytes(ByteBuffer)
        case end(Trailers?)
    }

    private enum State {
        case counted(Int)
        case chunkLine
        case chunk(Int)
        case chunkEnd
        case trailers
        case untilEnd
        case done
    }

    private var state: State
    private var trailerScan = HeadScan()

    init(_ framing: BodyFraming) {
        switch framing {
        case .none: state = .done
        case .length(let count): state = .counted(count)
        case .chunked: state = .chunkLine
        case .untilEnd: state = .untilEnd
        }
    }

    /// The connection's end is a proper end of the body.
    var endsWithConnection: Bool {
        if case .untilEnd = state { return true }
        return false
    }

    /// The next piece, or nil where more octets are needed.
    mutating func next(_ input: inout ByteBuffer) throws(Refusal) -> Piece? {
        while true {
            switch state {
            case .done: return .end(nil)
            case .untilEnd:
                guard input.readableBytes > 0 else { return nil }
                defer { input.moveReaderIndex(to: input.writerIndex) }
                return .bytes(input)
            case .counted(let left):
                guard left > 0 else {
                    state = .done
                    return .end(nil)
                }
                guard let piece = take(left, from: &input) else { return nil }
                state = .counted(left - piece.readableBytes)
                return .bytes(piece)
            case .chunkLine:
                guard let size = try chunkSize(&input) else { return nil }
                state = size == 0 ? .trailers : .chunk(size)
            case .chunk(let left):
                guard let piece = take(left, from: &input) else { return nil }
                let rest = left - piece.readableBytes
                state = rest == 0 ? .chunkEnd : .chunk(rest)
                return .bytes(piece)
            case .chunkEnd:
                guard input.readableBytes > 0 else { return nil }
                let first: UInt8? = input.getInteger(at: input.readerIndex)
                guard first == Octet.cr else { throw Refusal(.invalidChunk) }
                guard input.readableBytes > 1 else { return nil }
                let second: UInt8? = input.getInteger(at: input.readerIndex + 1)
                guard second == Octet.lf else { throw Refusal(.invalidChunk) }
                input.moveReaderIndex(forwardBy: 2)
                state = .chunkLine
            case .trailers:
                guard let trailers = try readTrailers(&input) else { return nil }
                state = .done
                return .end(trailers.fields.isEmpty ? nil : trailers)
            }
        }
    }

    private func take(_ countMax: Int, from input: inout ByteBuffer) -> ByteBuffer? {
        guard input.readableBytes > 0 else { return nil }
        return input.readSlice(length: min(countMax, input.readableBytes))
    }

    /// Hexadecimal digits, perhaps extensions, CR LF: no sign, no space, no `0x`.
    private func chunkSize(_ input: inout ByteBuffer) throws(Refusal) -> Int? {
        let found = try input.withUnsafeReadableBytes {
            (octets) throws(Refusal) -> (size: Int, end: Int)? in
            var size = 0
            var index = 0
            while index < octets.count, let digit = Octet.hexValue(octets[index]) {
                guard index < 15 else { throw Refusal(.invalidChunk) }
                size = size << 4 | Int(digit)
                index += 1
            }
            if index < octets.count {
                guard index > 0, octets[index] == Octet.semicolon || octets[index] == Octet.cr
                else { throw Refusal(.invalidChunk) }
            }
            while index < octets.count, octets[index] != Octet.cr {
                guard Octet.isFieldContent(octets[index]), index < Self.chunkLineBytesMax else {
                    throw Refusal(.invalidChunk)
                }
                index += 1
            }
            guard index + 1 < octets.count else { return nil }
            guard octets[index + 1] == Octet.lf else { throw Refusal(.invalidChunk) }
            return (size, index + 2)
        }
        guard let found else { return nil }
        input.moveReaderIndex(forwardBy: found.end)
        return found.size
    }

    private mutating func readTrailers(_ input: inout ByteBuffer) throws(Refusal) -> Trailers? {
        guard input.readableBytes > 0 else { return nil }
        let first: UInt8? = input.getInteger(at: input.readerIndex)
        var length = 2
        if first != Octet.cr {
            let limits = HeadScan.Limits(
                firstLineBytesMax: Self.trailerBytesMax, headBytesMax: Self.trailerBytesMax)
            let end: Int?
            do {
                end = try input.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
                    try trailerScan.end(in: octets, limits: limits)
                }
            } catch {
                throw error.status == 400 ? error : Refusal(431, .trailersTooLong)
            }
            guard let end else { return nil }
            length = end
        }
        guard let bytes = input.readSlice(length: length) else { return nil }
        var fields: [Field] = []
        try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) in
            _ = try FieldReader.read(octets, from: 0, into: &fields)
        }
        return Trailers(bytes: bytes, fields: fields)
    }
}
