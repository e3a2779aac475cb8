import Signatures
import Testing
import Vocabulary

/// Changes bytes at random, repeatably.
struct Mutator {
    let entropy: SeededEntropy
    static let seeds = Array(" ,;=/&%+\r\n\0\"AWS4-HMAC-SHA256X-Amz-0123456789abcdef\u{ff}".utf8)

    func number(below bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        let bytes = entropy.bytes(4)
        return bytes.reduce(0) { $0 << 8 | Int($1) } % bound
    }

    func mutate(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0...number(below: 4) {
            let at = number(below: bytes.count)
            let end = min(bytes.count, at + number(below: 9))
            switch number(below: 5) {
            case 0 where at < bytes.count: bytes[at] ^= UInt8(1 << number(below: 8))
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 3: bytes.insert(Self.seeds[number(below: Self.seeds.count)], at: at)
            default: bytes.removeLast(min(bytes.count, number(below: 20)))
            }
        }
        return bytes
    }

    func mutate(_ text: String) -> String {
        String(decoding: mutate(Array(text.utf8)), as: UTF8.self)
    }
}

@Suite struct FuzzTests {
    static let now = Instant(seconds: 1_440_938_160)
    static let plain = SignedRequest(
        method: "GET", path: "/a/b", query: "x=1&y=2",
        headers: [(name: "Host", value: "localhost"), (name: "x-amz-meta", value: "a")])

    @Test(arguments: ["iam", "s3"], [1, 2, 3] as [UInt64])
    func `Mutated requests are refused or unchanged in meaning`(service: String, seed: UInt64) {
        let mutator = Mutator(entropy: SeededEntropy(seed: seed))
        let signer = Signer(
            credentials: SigningCredentials(
                accessKeyID: "AKID", secretAccessKey: "secret", sessionToken: "token"),
            region: "us-east-1", service: service)
        let header = signer.sign(
            Self.plain, payload: .empty, declaresPayload: true, at: Self.now
        ).request
        let link = signer.presign(Self.plain, expiresSeconds: 60, at: Self.now).request
        let verifier = SignatureVerifier()
        let rules = SignatureRules(service: service)
        for round in 0..<1_500 {
            var request = round % 2 == 0 ? header : link
            switch round % 3 {
            case 0:
                let index = mutator.number(below: request.headers.count)
                request.headers[index].value = mutator.mutate(request.headers[index].value)
            case 1: request.query = mutator.mutate(request.query)
            default: request.path = mutator.mutate(request.path)
            }
            do {
                let claim = try SignatureClaim(parsing: request)
                let payload =
                    rules.isS3 ? try SignedPayload(declaredBy: request, claim: claim) : .empty
                _ = try verifier.verify(
                    claim, of: request, payload: payload, secret: "secret", rules: rules,
                    now: Self.now)
                #expect(claim.accessKeyID == "AKID")
            } catch {
                for dialect in [SignatureDialect.s3, .query, .json, .restJSON] {
                    #expect(!error.answer(in: dialect).message.isEmpty)
                }
            }
        }
    }

    @Test(arguments: [DocumentedStream.signed, .trailing], [1, 2] as [UInt64])
    func `A mutated stream never passes as another`(
        stream: DocumentedStream, seed: UInt64
    ) throws {
        let mutator = Mutator(entropy: SeededEntropy(seed: seed))
        let decoder = try stream.decoder()
        let body = stream.body
        // Most changes go where the structure is: the heads, the end.
        let regions = [0..<100, 65_600..<65_740, body.count - 200..<body.count]
        for _ in 0..<300 {
            let region = regions[mutator.number(below: regions.count)]
            let changed =
                body[..<region.lowerBound] + mutator.mutate(Array(body[region]))
                + body[region.upperBound...]
            if let (payload, _) = try? decode(
                Array(changed), with: decoder, slice: 1 + mutator.number(below: 70_000))
            {
                #expect(payload == DocumentedStream.payload)
            }
        }
    }

    @Test func `Long input is refused before it costs anything`() {
        var request = Self.plain
        request.headers.append((name: "X-Amz-Date", value: "20150830T123600Z"))
        request.headers.append(
            (
                name: "Authorization",
                value: "AWS4-HMAC-SHA256 " + String(repeating: "Signature=,", count: 2_000)
            ))
        #expect(throws: SignatureError.oversizedAuthorization) {
            try SignatureClaim(parsing: request)
        }
        request.headers[3].value =
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/iam/aws4_request, "
            + "SignedHeaders=\(String(repeating: "host;", count: 300)), Signature=0"
        #expect(throws: SignatureError.oversizedAuthorization) {
            try SignatureClaim(parsing: request)
        }
    }
}
