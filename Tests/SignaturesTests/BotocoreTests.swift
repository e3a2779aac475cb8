import Codecs
import Signatures
import Testing
import Vocabulary

/// Requests that botocore made and signed (Tests/Fixtures/signatures/botocore.json).
struct BotocoreRequest: CustomTestStringConvertible, Sendable {
    let name: String
    let request: SignedRequest
    let body: [UInt8]
    let service: String

    var testDescription: String { name }
}

struct BotocoreFixture: Sendable {
    let time: Instant
    let secret: String
    let accessKeyID: String
    let token: String
    let requests: [BotocoreRequest]

    static let shared = BotocoreFixture()

    private init() {
        let path = "\(packageRoot)/Tests/Fixtures/signatures/botocore.json"
        let json = (try? JSON(bytes: contents(of: path) ?? [])) ?? .null
        func string(_ value: JSON?) -> String { value?.string ?? "" }
        time = Instant(iso8601: string(json["time"])) ?? Instant(seconds: 0)
        secret = string(json["secret"])
        accessKeyID = string(json["accessKeyID"])
        token = string(json["token"])
        requests = (json["requests"]?.array ?? []).map { item in
            BotocoreRequest(
                name: string(item["name"]),
                request: SignedRequest(
                    method: string(item["method"]), path: string(item["path"]),
                    query: string(item["query"]),
                    headers: (item["headers"]?.array ?? []).map {
                        (name: string($0[0]), value: string($0[1]))
                    }),
                body: Base64.decode(string(item["body"])) ?? [],
                service: string(item["service"]))
        }
    }
}

@Suite struct BotocoreTests {
    let fixture = BotocoreFixture.shared

    private func verify(
        _ item: BotocoreRequest, secret: String? = nil
    ) throws -> (VerifiedSignature, SignedPayload) {
        let claim = try SignatureClaim(parsing: item.request)
        #expect(claim.accessKeyID == fixture.accessKeyID)
        let rules = SignatureRules(service: item.service)
        let payload =
            rules.isS3
            ? try SignedPayload(declaredBy: item.request, claim: claim)
            : SignedPayload(hashing: item.body)
        let verified = try SignatureVerifier().verify(
            claim, of: item.request, payload: payload, secret: secret ?? fixture.secret,
            rules: rules, now: fixture.time)
        return (verified, payload)
    }

    @Test func `The fixture is whole`() {
        #expect(fixture.requests.count == 14)
    }

    @Test(arguments: BotocoreFixture.shared.requests)
    func `What botocore signs is accepted, with its body`(item: BotocoreRequest) throws {
        let (verified, payload) = try verify(item)
        var reader = try PayloadReader(
            payload: payload, verified: verified, request: item.request)
        let read = try item.body.withUnsafeBytes { bytes in
            try reader.read(bytes).flatMap { Array(bytes[$0]) }
        }
        let trailers = try reader.finish()
        if item.request.header("x-amz-trailer") != nil {
            #expect(read.count == 300)
            #expect(trailers.map(\.name) == ["x-amz-checksum-crc32"])
        } else {
            #expect(read == item.body)
            #expect(trailers.isEmpty)
        }
    }

    @Test(arguments: BotocoreFixture.shared.requests)
    func `Another secret, path, query or host is refused`(item: BotocoreRequest) throws {
        #expect(throws: SignatureError.self) {
            try verify(item, secret: fixture.secret + "x")
        }
        for change in 0..<3 {
            var request = item.request
            switch change {
            case 0: request.path += "x"
            case 1: request.query += request.query.isEmpty ? "x=" : "&x="
            default:
                for index in request.headers.indices
                where request.headers[index].name.lowercased() == "host" {
                    request.headers[index].value += "x"
                }
            }
            let changed = BotocoreRequest(
                name: item.name, request: request, body: item.body, service: item.service)
            #expect(throws: SignatureError.self, "change \(change)") { try verify(changed) }
        }
    }

    @Test func `A session token is read from header and query`() throws {
        let tokens = try fixture.requests.map {
            try SignatureClaim(parsing: $0.request).sessionToken
        }
        #expect(tokens.compactMap { $0 } == Array(repeating: fixture.token, count: 4))
    }

    @Test func `A body other than the declared one is refused`() throws {
        let item = try #require(fixture.requests.first { $0.name.contains("hashed payload") })
        let (verified, payload) = try verify(item)
        var reader = try PayloadReader(
            payload: payload, verified: verified, request: item.request)
        _ = try Array("hello worlD".utf8).withUnsafeBytes { try reader.read($0) }
        let error = #expect(throws: PayloadError.self) { try reader.finish() }
        #expect(error?.answer.code == "XAmzContentSHA256Mismatch")
    }
}
