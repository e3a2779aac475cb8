package import NIOCore

// Whole messages from bytes, for whoever has no connection: tests, fuzzing, replayed logs.

extension RequestHead {
    /// Reads the head at the start of `bytes`, by the same rules as from a connection; nil where it
    /// is not whole.
    package static func read(
        _ bytes: ByteBuffer, limits: Limits = Limits()
    ) throws(Refusal) -> RequestHead? {
        var scan = HeadScan()
        let bounds = HeadScan.Limits(
            firstLineBytesMax: limits.requestLineBytesMax, headBytesMax: limits.headBytesMax)
        let length = try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
            try scan.end(in: octets, limits: bounds)
        }
        guard let length, let head = bytes.getSlice(at: bytes.readerIndex, length: length) else {
            return nil
        }
        return try parse(head)
    }
}

extension ResponseHead {
    /// Reads a head that is whole. `toHead`: it answers a HEAD request.
    package static func read(_ bytes: ByteBuffer, toHead: Bool) throws(Refusal) -> ResponseHead {
        var scan = HeadScan()
        let bounds = HeadScan.Limits(firstLineBytesMax: 65_536, headBytesMax: 65_536)
        let length = try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
            try scan.end(in: octets, limits: bounds)
        }
        guard let length, let head = bytes.getSlice(at: bytes.readerIndex, length: length) else {
            throw Refusal(.invalidStatusLine)
        }
        return try parse(head, to: toHead ? .head : .get)
    }

    package var keepsConnection: Bool { keepsAlive }
}

/// Takes a body out of its framing, as far as it has come.
package struct BodyReading {
    private var decoder: BodyDecoder
    package private(set) var hasEnded = false
    package private(set) var trailers: Trailers?

    package init(_ framing: BodyFraming) { decoder = BodyDecoder(framing) }

    package mutating func read(_ input: inout ByteBuffer) throws(Refusal) -> ByteBuffer {
        var found = ByteBuffer()
        while !hasEnded, let piece = try decoder.next(&input) {
            switch piece {
            case .bytes(var bytes): found.writeBuffer(&bytes)
            case .end(let trailers):
                hasEnded = true
                self.trailers = trailers
            }
        }
        return found
    }
}
