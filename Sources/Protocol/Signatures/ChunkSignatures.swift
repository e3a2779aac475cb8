import Crypto

/// The chain of signatures of a body's chunks: each covers the one before it and its own data
/// ("Transferring Payload in Multiple Chunks", Amazon S3 API Reference).
struct ChunkSignatures: Sendable {
    private let key: SigningKey
    /// `\n<time>\n<scope>\n`, which every string to sign holds.
    private let middle: [UInt8]
    private(set) var previous: [UInt8]

    init(key: SigningKey, timestamp: String, scope: CredentialScope, seed: String) {
        self.key = key
        previous = Array(seed.utf8)
        var middle: [UInt8] = [0x0a]
        middle.append(contentsOf: timestamp.utf8)
        middle.append(0x0a)
        appendScope(scope, to: &middle)
        middle.append(0x0a)
        self.middle = middle
    }

    /// The signature of the next chunk, whose data hash to `digest`.
    mutating func next(chunk digest: SHA256.Digest) -> [UInt8] {
        var text = Array("AWS4-HMAC-SHA256-PAYLOAD".utf8)
        text.append(contentsOf: middle)
        text.append(contentsOf: previous)
        // The hash of nothing stands where later versions may put the chunk's headers.
        text.append(contentsOf: "\n\(SignedPayload.empty.text)\n".utf8)
        appendHex(digest, to: &text)
        previous = key.sign(text)
        return previous
    }

    /// The signature of the trailers.
    mutating func next(trailers: [Trailer]) -> [UInt8] {
        var canonical: [UInt8] = []
        for trailer in trailers {
            canonical.append(contentsOf: "\(trailer.name):\(trailer.value)\n".utf8)
        }
        var text = Array("AWS4-HMAC-SHA256-TRAILER".utf8)
        text.append(contentsOf: middle)
        text.append(contentsOf: previous)
        text.append(0x0a)
        appendHex(SHA256.hash(data: canonical), to: &text)
        previous = key.sign(text)
        return previous
    }
}
