import Crypto

/// Hashes a body while it passes, to be compared with the SHA-256 its request declared.
package struct PayloadHasher: Sendable {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
    }

    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// The hash of all bytes so far, as 64 lower-case hexadecimal digits.
    package func digest() -> String { hex(hash.finalize()) }

    /// Throws `contentSHA256Mismatch` unless the bytes hash to `declared`.
    package func check(against declared: String) throws(SignatureError) {
        let computed = digest()
        guard computed == declared.asciiLowercased else {
            throw .contentSHA256Mismatch(declared: declared, computed: computed)
        }
    }
}

/// Why a body is refused: its chunks, or its declared hash.
package enum PayloadError: Error, Hashable, Sendable {
    case chunk(ChunkError)
    case signature(SignatureError)

    /// The error as S3 answers it.
    package var answer: SignatureAnswer {
        switch self {
        case .chunk(let error): error.answer
        case .signature(let error): error.answer(in: .s3)
        }
    }
}

/// Reads the body of a verified request, whichever way it is covered: hashed, chunked or not at
/// all. What it hands out is proven only when `finish()` returns (see `ChunkDecoder`).
package struct PayloadReader: Sendable {
    private var hasher: PayloadHasher?
    private var declared = ""
    private var decoder: ChunkDecoder?

    package init(
        payload: SignedPayload, verified: VerifiedSignature, request: SignedRequest
    ) throws(PayloadError) {
        switch payload {
        case .sha256(let digits):
            hasher = PayloadHasher()
            declared = digits
        case .unsigned: break
        case .streaming(let form):
            do throws(ChunkError) {
                decoder = try ChunkDecoder(form: form, verified: verified, request: request)
            } catch {
                throw .chunk(error)
            }
        }
    }

    /// Takes the next bytes of the body and says which of them are payload, in order.
    package mutating func read(
        _ bytes: UnsafeRawBufferPointer
    ) throws(PayloadError) -> [Range<Int>] {
        hasher?.update(bytes)
        do throws(ChunkError) {
            if let ranges = try decoder?.decode(bytes) { return ranges }
        } catch {
            throw .chunk(error)
        }
        return bytes.isEmpty ? [] : [0..<bytes.count]
    }

    /// Throws unless the body was whole and is what the signature covers; returns its trailers.
    package mutating func finish() throws(PayloadError) -> [Trailer] {
        do throws(SignatureError) {
            try hasher?.check(against: declared)
        } catch {
            throw .signature(error)
        }
        do throws(ChunkError) {
            return try decoder?.finish() ?? []
        } catch {
            throw .chunk(error)
        }
    }
}
