import Codecs
import Shapes
import Signatures
import Synchronization

/// Reads bodies: whole within a bound, or as a stream that proves itself on the way.
enum Payload {
    /// Reads `body` whole.
    /// - Throws: `Failure` `RequestEntityTooLarge` beyond `bytesMax`.
    static func collect(_ body: BodyStream, bytesMax: Int) async throws -> [UInt8] {
        if let length = body.length, length > bytesMax { throw tooLarge(bytesMax) }
        var bytes: [UInt8] = []
        if let length = body.length, length > 0 { bytes.reserveCapacity(length) }
        while let piece = try await body.next() {
            guard bytes.count + piece.count <= bytesMax else { throw tooLarge(bytesMax) }
            bytes.append(contentsOf: piece)
        }
        return bytes
    }

    static func tooLarge(_ bytesMax: Int) -> Failure {
        Failure(
            "RequestEntityTooLarge", "The request body must not exceed \(bytesMax) bytes.",
            status: 413)
    }

    /// Undoes `Content-Encoding: gzip`.
    static func decoded(_ bytes: [UInt8], headers: HTTPHeaders, bytesMax: Int) throws -> [UInt8] {
        let codings = (headers["content-encoding"] ?? "").lowercased().split(separator: ",")
            .map { $0.filter { $0 != " " } }.filter { $0 != "identity" && $0 != "aws-chunked" }
        switch codings {
        case []: return bytes
        case ["gzip"]:
            do {
                return try Gzip.inflate(bytes, outputBytesMax: bytesMax)
            } catch GzipError.tooLong {
                throw tooLarge(bytesMax)
            } catch {
                throw Failure(
                    "SerializationException", "The body is not valid gzip data.", status: 400)
            }
        default:
            throw Failure(
                "UnsupportedMediaType", "Content-Encoding must be gzip or absent.", status: 415)
        }
    }

    /// The stream that a handler reads: chunks are undone and proven, hashes compared. It ends
    /// with a `Failure` if the payload is not what was signed; the handler then discards what it
    /// took.
    static func proven(
        _ body: BodyStream, of request: SignedRequest, authenticated: Authenticated
    ) throws -> BodyStream {
        guard let signature = authenticated.signature else { return body }
        let reader: PayloadReader
        do {
            reader = try PayloadReader(
                payload: authenticated.payload, verified: signature, request: request)
        } catch {
            throw error.answer.failure
        }
        var length = body.length
        if case .streaming = authenticated.payload {
            length = request.header("x-amz-decoded-content-length").flatMap { Int($0) }
        }
        let state = Mutex(State(reader: reader))
        return BodyStream(
            length: length,
            trailers: { state.withLock { $0.trailers.map { HTTPField($0.name, $0.value) } } },
            next: {
                while let piece = try await body.next() {
                    let payload = try state.withLock { try $0.read(piece) }
                    if !payload.isEmpty { return payload }
                }
                try state.withLock { try $0.finish() }
                return nil
            })
    }

    private struct State {
        var reader: PayloadReader
        var trailers: [Trailer] = []
        var isFinished = false

        mutating func read(_ piece: [UInt8]) throws -> [UInt8] {
            do {
                // The closure rethrows nothing, so that the error keeps its type.
                let ranges = try piece.withUnsafeBytes { bytes in
                    Result<[Range<Int>], PayloadError> { () throws(PayloadError) in
                        try reader.read(bytes)
                    }
                }.get()
                if ranges == [0..<piece.count] { return piece }
                return ranges.flatMap { piece[$0] }
            } catch {
                throw error.answer.failure
            }
        }

        mutating func finish() throws {
            guard !isFinished else { return }
            isFinished = true
            do {
                trailers = try reader.finish()
            } catch {
                throw error.answer.failure
            }
        }
    }
}

extension SignatureAnswer {
    /// The same as a failure.
    var failure: Failure {
        var failure = Failure(code, message, status: status)
        for detail in details { failure = failure.with(detail.name, detail.value) }
        return failure
    }
}
