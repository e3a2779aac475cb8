import Crypto

/// Takes `aws-chunked` bodies apart as they arrive, in slices of any size, and proves them.
///
/// A chunk's signature covers the hash of its data, and a chunk may be gigabytes long, so the data
/// are handed out **before** they are proven: the caller writes them where nobody sees them (a
/// temporary file) and keeps them only once `finish()` has returned. Any error, from `decode` or
/// from `finish`, means that all that was handed out must be thrown away; after an error every
/// further call throws it again. Memory does not grow with the body: only one head line or the
/// trailers are ever held, and both are bounded.
package struct ChunkDecoder: Sendable {
    private enum State {
        case head
        case data(remaining: Int)
        /// After the data: CR, then LF.
        case dataCR
        case dataLF
        case trailers
        /// All trailers are there; an empty line may follow, and nothing else.
        case end
        case failed(ChunkError)
    }

    private let form: StreamingPayload
    private let decodedLength: Int
    private let announced: [String]
    private var signatures: ChunkSignatures?
    private var hash = SHA256()
    private var claimed: [UInt8] = []
    private var line: [UInt8] = []
    private var state = State.head
    private var chunkNumber = 0
    private var chunkBytes = 0
    private var trailers: [Trailer] = []
    private var trailerBytes = 0
    private var isTrailerSigned = false
    /// How many bytes of payload were handed out.
    package private(set) var decodedBytes = 0

    /// - Parameters:
    ///   - form: which of the three forms the request declared.
    ///   - verified: the request's own signature, from which the chunks' follow.
    ///   - decodedLength: the payload's length, from `x-amz-decoded-content-length`.
    ///   - trailers: the names announced in `x-amz-trailer`, in lower case.
    package init(
        form: StreamingPayload, verified: VerifiedSignature, decodedLength: Int,
        trailers announced: [String]
    ) {
        self.form = form
        self.decodedLength = decodedLength
        self.announced = form.hasTrailer ? announced : []
        if form.signsChunks {
            signatures = ChunkSignatures(
                key: verified.signingKey, timestamp: verified.timestamp, scope: verified.scope,
                seed: verified.signature)
        }
    }

    /// Reads the payload's length and the announced trailers from the request's headers.
    package init(
        form: StreamingPayload, verified: VerifiedSignature, request: SignedRequest
    ) throws(ChunkError) {
        guard let text = request.header("x-amz-decoded-content-length"), !text.isEmpty,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(text)
        else { throw .missingDecodedLength }
        var names: [String] = []
        for header in request.headers
        where header.name.equalsIgnoringCase(lowercase: "x-amz-trailer") {
            names += header.value.utf8.split(separator: 0x2c).map {
                String(Substring($0)).trimmingSpaces().asciiLowercased
            }
        }
        guard names.count <= SignatureLimits.trailersMax else { throw .malformedTrailer }
        self.init(form: form, verified: verified, decodedLength: length, trailers: names)
    }

    /// Takes the next bytes of the body and says which of them are payload, in order.
    package mutating func decode(
        _ bytes: UnsafeRawBufferPointer
    ) throws(ChunkError) -> [Range<Int>] {
        if case .failed(let error) = state { throw error }
        do throws(ChunkError) {
            return try take(bytes)
        } catch {
            state = .failed(error)
            throw error
        }
    }

    /// The same for an array: the payload itself.
    package mutating func decode(_ bytes: [UInt8]) throws(ChunkError) -> [UInt8] {
        // The closure rethrows nothing, so that the error keeps its type.
        let result = bytes.withUnsafeBytes { buffer -> Result<[Range<Int>], ChunkError> in
            do throws(ChunkError) {
                return .success(try decode(buffer))
            } catch {
                return .failure(error)
            }
        }
        return try result.get().flatMap { bytes[$0] }
    }

    /// To be called after the last bytes: throws unless the body was whole and every signature
    /// right. Returns the trailers in the order they came, the signature's own left out.
    package mutating func finish() throws(ChunkError) -> [Trailer] {
        switch state {
        case .failed(let error): throw error
        case .end: return trailers
        case .trailers where line.isEmpty && isTrailersComplete:
            // Some clients leave out the empty line after the last trailer.
            state = .end
            return trailers
        default:
            state = .failed(.incomplete)
            throw .incomplete
        }
    }

    private mutating func take(
        _ bytes: UnsafeRawBufferPointer
    ) throws(ChunkError) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            switch state {
            case .head:
                if try takeLine(bytes, &index, max: SignatureLimits.chunkHeaderBytesMax) {
                    try beginChunk()
                }
            case .data(let remaining):
                let count = min(remaining, bytes.count - index)
                let range = index..<index + count
                if signatures != nil {
                    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[range]))
                }
                ranges.append(range)
                decodedBytes += count
                index += count
                state = count == remaining ? .dataCR : .data(remaining: remaining - count)
            case .dataCR:
                guard bytes[index] == 0x0d else { throw .malformedChunk }
                index += 1
                state = .dataLF
            case .dataLF:
                guard bytes[index] == 0x0a else { throw .malformedChunk }
                index += 1
                try checkChunk()
                state = .head
            case .trailers:
                let room = SignatureLimits.trailerBytesMax - trailerBytes
                if try takeLine(bytes, &index, max: room) { try endTrailerLine() }
            case .end:
                throw .longerThanDeclared
            case .failed(let error):
                throw error
            }
        }
        return ranges
    }

    /// Moves bytes into `line` up to a line feed; true when the line is whole (its end removed).
    private mutating func takeLine(
        _ bytes: UnsafeRawBufferPointer, _ index: inout Int, max: Int
    ) throws(ChunkError) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0a {
                guard line.popLast() == 0x0d else { throw .malformedChunk }
                return true
            }
            guard line.count < max else { throw .oversizedHead }
            line.append(byte)
        }
        return false
    }

    /// Reads `size` or `size;chunk-signature=…`.
    private mutating func beginChunk() throws(ChunkError) {
        let digits = line.prefix { hexValue($0) != nil }
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 16 else { throw .malformedChunk }
        var size: UInt64 = 0
        for digit in digits { size = size << 4 | UInt64(hexValue(digit) ?? 0) }
        guard size <= UInt64(SignatureLimits.chunkBytesMax) else { throw .oversizedChunk }
        if form.signsChunks {
            let name = ";chunk-signature=".utf8
            guard rest.starts(with: name), rest.count == name.count + 64 else {
                throw .malformedChunk
            }
            claimed = Array(rest.dropFirst(name.count))
        } else {
            guard rest.isEmpty else { throw .malformedChunk }
        }
        line.removeAll(keepingCapacity: true)
        let count = Int(size)
        if count > 0 {
            guard chunkNumber == 0 || chunkBytes >= SignatureLimits.chunkBytesMin else {
                throw .undersizedChunk(number: chunkNumber, bytes: chunkBytes)
            }
            guard count <= decodedLength - decodedBytes else { throw .longerThanDeclared }
            chunkNumber &+= 1
            chunkBytes = count
            state = .data(remaining: count)
        } else {
            try checkChunk()
            guard decodedBytes == decodedLength else { throw .incomplete }
            state = .trailers
        }
    }

    private mutating func checkChunk() throws(ChunkError) {
        guard signatures != nil else { return }
        let digest = hash.finalize()
        hash = SHA256()
        guard let right = signatures?.next(chunk: digest), equalInConstantTime(right, claimed)
        else { throw .signatureMismatch }
    }

    /// Whether every announced trailer has come, and their signature if there must be one.
    private var isTrailersComplete: Bool {
        guard form.hasTrailer else { return true }
        return trailers.count == announced.count
            && (!form.signsChunks || isTrailerSigned)
    }

    private mutating func endTrailerLine() throws(ChunkError) {
        defer { line.removeAll(keepingCapacity: true) }
        trailerBytes += line.count + 2
        if line.isEmpty {
            if isTrailersComplete {
                state = .end
            } else if !trailers.isEmpty || trailerBytes > 2 {
                // One empty line between the last chunk and the trailers is tolerated: some
                // clients end the chunk as they end all others.
                throw .malformedTrailer
            }
            return
        }
        guard form.hasTrailer, !isTrailerSigned, let colon = line.firstIndex(of: 0x3a) else {
            throw .malformedTrailer
        }
        let name = String(decoding: line[..<colon].map(lowercased), as: UTF8.self)
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces()
        if name == "x-amz-trailer-signature" {
            guard form.signsChunks else { throw .malformedTrailer }
            guard let right = signatures?.next(trailers: trailers),
                equalInConstantTime(right, Array(value.utf8))
            else { throw .signatureMismatch }
            isTrailerSigned = true
            return
        }
        guard announced.contains(name), !trailers.contains(where: { $0.name == name }) else {
            throw .malformedTrailer
        }
        trailers.append(Trailer(name: name, value: value))
    }
}
