import Signatures
import Testing
import Vocabulary

/// The two worked examples of the S3 API Reference ("Transferring Payload in Multiple Chunks" and
/// "Including Trailing Headers"): 65 KiB of the letter a.
struct DocumentedStream: Sendable {
    static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    static let time = Instant(seconds: 1_369_353_600)  // 20130524T000000Z
    static let payload = [UInt8](repeating: 0x61, count: 66_560)

    let form: StreamingPayload
    let seed: String
    let chunks: [String]
    let trailer: String

    static let signed = DocumentedStream(
        form: .signed,
        seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        chunks: [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ], trailer: "")
    static let trailing = DocumentedStream(
        form: .signedWithTrailer,
        seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
        chunks: [
            "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
            "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
            "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
        ],
        trailer: "x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:"
            + "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n")

    var request: SignedRequest {
        var headers: [(name: String, value: String)] = [
            ("Host", "s3.amazonaws.com"), ("x-amz-date", "20130524T000000Z"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("x-amz-content-sha256", form.rawValue), ("Content-Encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"), ("Content-Length", "66824"),
        ].map { (name: $0.0, value: $0.1) }
        var names =
            "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
            + "x-amz-decoded-content-length;x-amz-storage-class"
        if form.hasTrailer {
            headers.append((name: "x-amz-trailer", value: "x-amz-checksum-crc32c"))
            names =
                "content-encoding;host;x-amz-content-sha256;x-amz-date;"
                + "x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer"
        }
        headers.append(
            (
                name: "Authorization",
                value: "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/"
                    + "aws4_request,SignedHeaders=\(names),Signature=\(seed)"
            ))
        return SignedRequest(
            method: "PUT", path: "/examplebucket/chunkObject.txt", headers: headers)
    }

    var body: [UInt8] {
        let a = DocumentedStream.payload
        var bytes = Array("10000;chunk-signature=\(chunks[0])\r\n".utf8)
        bytes += a[..<65_536]
        bytes += Array("\r\n400;chunk-signature=\(chunks[1])\r\n".utf8)
        bytes += a[65_536...]
        bytes += Array("\r\n0;chunk-signature=\(chunks[2])\r\n\(trailer)\r\n".utf8)
        return bytes
    }

    func verified() throws -> VerifiedSignature {
        let claim = try SignatureClaim(parsing: request)
        return try SignatureVerifier().verify(
            claim, of: request, payload: SignedPayload(declaredBy: request, claim: claim),
            secret: Self.secret, rules: SignatureRules(service: "s3", region: "us-east-1"),
            now: Self.time)
    }

    func decoder() throws -> ChunkDecoder {
        try ChunkDecoder(form: form, verified: verified(), request: request)
    }
}

/// Feeds `body` in slices and returns payload and trailers.
func decode(
    _ body: [UInt8], with decoder: ChunkDecoder, slice: Int = .max
) throws(ChunkError) -> ([UInt8], [Trailer]) {
    var decoder = decoder
    var payload: [UInt8] = []
    var index = 0
    while index < body.count {
        let end = index + min(slice, body.count - index)
        payload += try decoder.decode(Array(body[index..<end]))
        index = end
    }
    return (payload, try decoder.finish())
}

@Suite struct ChunkDecoderTests {
    @Test(arguments: [DocumentedStream.signed, .trailing], [1, 7, 4_096, .max])
    func `The documented streams are taken apart in any slices`(
        stream: DocumentedStream, slice: Int
    ) throws {
        let (payload, trailers) = try decode(
            stream.body, with: stream.decoder(), slice: slice)
        #expect(payload == DocumentedStream.payload)
        #expect(
            trailers
                == (stream.form.hasTrailer
                    ? [Trailer(name: "x-amz-checksum-crc32c", value: "sOO8/Q==")] : []))
    }

    @Test func `The spellings of other clients are taken too`() throws {
        let stream = DocumentedStream.trailing
        let body = stream.body
        let end = body.count - stream.trailer.utf8.count - 2
        // Without the last empty line, and with one before the trailers.
        _ = try decode(Array(body.dropLast(2)), with: stream.decoder())
        _ = try decode(
            body[..<end] + [0x0d, 0x0a] + Array(stream.trailer.utf8), with: stream.decoder())
    }

    @Test(arguments: [DocumentedStream.signed, .trailing])
    func `Any changed byte is refused`(stream: DocumentedStream) throws {
        let decoder = try stream.decoder()
        let body = stream.body
        let start = 65_536 + 87
        var places = [0, 4, 5, 23, 85, 86, 87, 40_000, start, start + 1, start + 2]
        places += Array((body.count - 120)..<(body.count - 2))
        for place in places {
            var changed = body
            changed[place] ^= 1
            if changed[place] == 0x0a || body[place] == 0x0a { continue }
            #expect(throws: ChunkError.self, "byte \(place)") {
                try decode(changed, with: decoder)
            }
        }
        for count in [0, 1, 86, 87, 1_000, 65_623, body.count - 180, body.count - 5] {
            #expect(throws: ChunkError.self, "\(count) bytes") {
                try decode(Array(body[..<count]), with: decoder)
            }
        }
        #expect(throws: ChunkError.longerThanDeclared) {
            try decode(body + [0x20], with: decoder)
        }
    }

    @Test func `An error stays`() throws {
        var decoder = try DocumentedStream.signed.decoder()
        #expect(throws: ChunkError.malformedChunk) { try decoder.decode([0x7a, 0x0d, 0x0a]) }
        #expect(throws: ChunkError.malformedChunk) { try decoder.decode([0x30]) }
        #expect(throws: ChunkError.malformedChunk) { try decoder.finish() }
    }

    private func unsigned(
        _ body: String, length: Int, trailers: [String] = ["x-amz-checksum-crc32"]
    ) throws -> ([UInt8], [Trailer]) {
        let verified = try DocumentedStream.signed.verified()
        return try decode(
            Array(body.utf8),
            with: ChunkDecoder(
                form: .unsignedWithTrailer, verified: verified, decodedLength: length,
                trailers: trailers))
    }

    @Test func `Unsigned chunks with a trailer are read`() throws {
        let (payload, trailers) = try unsigned(
            "B\r\nhello world\r\n0\r\nx-amz-checksum-crc32: DUoRhQ== \r\n\r\n", length: 11)
        #expect(payload == Array("hello world".utf8))
        #expect(trailers == [Trailer(name: "x-amz-checksum-crc32", value: "DUoRhQ==")])
        let (nothing, none) = try unsigned("0\r\n\r\n", length: 0, trailers: [])
        #expect(nothing.isEmpty && none.isEmpty)
    }

    @Test(arguments: [
        ("", ChunkError.incomplete), ("\r\n", .malformedChunk), ("b", .incomplete),
        ("b\nhello world", .malformedChunk), ("0x1\r\n", .malformedChunk),
        ("-1\r\n", .malformedChunk), ("b;chunk-signature=0\r\n", .malformedChunk),
        ("00000000000000001\r\n", .malformedChunk), ("ffffffffffffffff\r\n", .oversizedChunk),
        ("7fffffffffffffff\r\n", .oversizedChunk), ("c\r\nhello world!\r\n", .longerThanDeclared),
        ("b\r\nhello worldx\r\n", .malformedChunk),
        ("b\r\nhello world\r\n", .incomplete), ("a\r\nhello worl\r\n0\r\n", .incomplete),
        ("a\r\nhello worl\r\n1\r\nd\r\n", .undersizedChunk(number: 1, bytes: 10)),
        ("b\r\nhello world\r\n0\r\n", .incomplete),
        ("b\r\nhello world\r\n0\r\n\r\n", .incomplete),
        ("b\r\nhello world\r\n0\r\n\r\n\r\n", .malformedTrailer),
        ("b\r\nhello world\r\n0\r\nx-amz-checksum-crc32\r\n", .malformedTrailer),
        ("b\r\nhello world\r\n0\r\nx-amz-checksum-sha1:x\r\n\r\n", .malformedTrailer),
        (
            "b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:x\r\nx-amz-checksum-crc32:y\r\n",
            .malformedTrailer
        ),
        (
            "b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:x\r\nx-amz-trailer-signature:y\r\n",
            .malformedTrailer
        ),
        ("b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:x\r\n\r\n\r\n", .longerThanDeclared),
    ])
    func `What is wrong is named`(body: String, error: ChunkError) {
        #expect(throws: error) { try unsigned(body, length: 11) }
    }

    @Test func `A head or a trailer without end is cut off early`() throws {
        let verified = try DocumentedStream.signed.verified()
        var decoder = ChunkDecoder(
            form: .unsignedWithTrailer, verified: verified, decodedLength: 0, trailers: ["x"])
        #expect(throws: ChunkError.oversizedHead) {
            for _ in 0..<1_000 { _ = try decoder.decode([0x30]) }
        }
        #expect(throws: ChunkError.oversizedHead) {
            try unsigned(
                "0\r\nx-amz-checksum-crc32:" + String(repeating: "x", count: 9_000), length: 0)
        }
    }

    @Test func `The decoded length must be a number`() throws {
        let stream = DocumentedStream.signed
        for value in ["", "-1", "1e3", "99999999999999999999"] {
            var request = stream.request
            request.headers.removeAll { $0.name == "x-amz-decoded-content-length" }
            request.headers.append((name: "x-amz-decoded-content-length", value: value))
            #expect(throws: ChunkError.missingDecodedLength) {
                try ChunkDecoder(
                    form: .signed, verified: stream.verified(), request: request)
            }
        }
    }

    @Test(arguments: [
        StreamingPayload.signed, .signedWithTrailer, .unsignedWithTrailer,
    ])
    func `What the encoder makes, the decoder takes`(form: StreamingPayload) throws {
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretAccessKey: "secret"),
            region: "us-east-1", service: "s3")
        let data = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var request = SignedRequest(
            method: "PUT", path: "/b/k",
            headers: [
                (name: "Host", value: "b"),
                (name: "x-amz-decoded-content-length", value: "20000"),
            ])
        let trailers = form.hasTrailer ? [Trailer(name: "x-amz-checksum-crc32", value: "x")] : []
        if form.hasTrailer {
            request.headers.append((name: "x-amz-trailer", value: "x-amz-checksum-crc32"))
        }
        let signed = signer.sign(
            request, payload: .streaming(form), at: DocumentedStream.time)
        var encoder = ChunkEncoder(form: form, seed: signed)
        let body =
            encoder.chunk(Array(data[..<8_192])) + encoder.chunk(Array(data[8_192...]))
            + encoder.end(trailers)
        let claim = try SignatureClaim(parsing: signed.request)
        let verified = try SignatureVerifier().verify(
            claim, of: signed.request, payload: .streaming(form), secret: "secret",
            rules: SignatureRules(service: "s3"), now: DocumentedStream.time)
        let (payload, read) = try decode(
            body,
            with: ChunkDecoder(form: form, verified: verified, request: signed.request),
            slice: 1_000)
        #expect(payload == data)
        #expect(read == trailers)
    }

    @Test func `Errors are answered in S3's words`() {
        #expect(
            ChunkError.undersizedChunk(number: 1, bytes: 9).answer.code == "InvalidChunkSizeError")
        #expect(ChunkError.incomplete.answer.code == "IncompleteBody")
        #expect(ChunkError.malformedTrailer.answer.code == "MalformedTrailerError")
        #expect(ChunkError.missingDecodedLength.answer.status == 411)
        #expect(ChunkError.signatureMismatch.answer.status == 403)
    }
}
