import Crypto

/// The client's side of `aws-chunked`: puts a body into chunks, signs them, adds the trailers.
package struct ChunkEncoder: Sendable {
    private let form: StreamingPayload
    private var signatures: ChunkSignatures

    /// - Parameter seed: the signed request that announces the body.
    package init(form: StreamingPayload, seed: SigningResult) {
        self.form = form
        signatures = ChunkSignatures(
            key: seed.signingKey, timestamp: seed.timestamp, scope: seed.scope,
            seed: seed.signature)
    }

    /// One chunk, which must not be empty: of 8 KiB at least unless it is the last.
    package mutating func chunk(_ data: [UInt8]) -> [UInt8] {
        var bytes = head(data)
        bytes.append(contentsOf: data)
        bytes.append(contentsOf: [0x0d, 0x0a])
        return bytes
    }

    /// The end of the body: the empty chunk and the trailers.
    package mutating func end(_ trailers: [Trailer] = []) -> [UInt8] {
        var bytes = head([])
        if form.hasTrailer {
            for trailer in trailers {
                bytes.append(contentsOf: "\(trailer.name):\(trailer.value)\r\n".utf8)
            }
            if form.signsChunks {
                bytes.append(contentsOf: "x-amz-trailer-signature:".utf8)
                bytes.append(contentsOf: signatures.next(trailers: trailers))
                bytes.append(contentsOf: [0x0d, 0x0a])
            }
        }
        bytes.append(contentsOf: [0x0d, 0x0a])
        return bytes
    }

    private mutating func head(_ data: [UInt8]) -> [UInt8] {
        var bytes = Array(String(data.count, radix: 16).utf8)
        if form.signsChunks {
            bytes.append(contentsOf: ";chunk-signature=".utf8)
            bytes.append(contentsOf: signatures.next(chunk: SHA256.hash(data: data)))
        }
        bytes.append(contentsOf: [0x0d, 0x0a])
        return bytes
    }
}
