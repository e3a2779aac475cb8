import Signatures
import Testing
import Vocabulary

@Suite struct S3RuleTests {
    static let now = Instant(seconds: 1_369_353_600)  // 20130524T000000Z
    static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    static let rules = SignatureRules(service: "s3", region: "us-east-1")
    static let signer = Signer(
        credentials: SigningCredentials(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret),
        region: "us-east-1", service: "s3")

    private func verify(_ request: SignedRequest, now: Instant = now) throws {
        let claim = try SignatureClaim(parsing: request)
        _ = try SignatureVerifier().verify(
            claim, of: request, payload: SignedPayload(declaredBy: request, claim: claim),
            secret: Self.secret, rules: Self.rules, now: now)
    }

    private func answer(_ request: SignedRequest, now: Instant = now) -> SignatureAnswer? {
        let error = #expect(throws: SignatureError.self) { try verify(request, now: now) }
        return error?.answer(in: .s3)
    }

    /// The four worked examples of the S3 API Reference ("Examples: Signature Calculations").
    @Test(arguments: [
        (
            "GET", "/test.txt", "", [("Range", "bytes=0-9")], "",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        ),
        (
            "PUT", "/test%24file.text", "",
            [
                ("Date", "Fri, 24 May 2013 00:00:00 GMT"),
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ], "Welcome to Amazon S3.",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        ),
        (
            "GET", "/", "lifecycle", [], "",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"
        ),
        (
            "GET", "/", "max-keys=2&prefix=J", [], "",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
        ),
    ])
    func `The documented requests have the documented signatures`(
        method: String, path: String, query: String, headers: [(String, String)], body: String,
        signature: String
    ) throws {
        let request = SignedRequest(
            method: method, path: path, query: query,
            headers: [(name: "Host", value: "examplebucket.s3.amazonaws.com")]
                + headers.map { (name: $0.0, value: $0.1) })
        let result = Self.signer.sign(
            request, payload: SignedPayload(hashing: Array(body.utf8)), at: Self.now)
        #expect(result.signature == signature)
        try verify(result.request)
    }

    @Test func `The documented link has the documented signature`() throws {
        let request = SignedRequest(
            method: "GET", path: "/test.txt",
            headers: [(name: "Host", value: "examplebucket.s3.amazonaws.com")])
        let result = Self.signer.presign(request, expiresSeconds: 86_400, at: Self.now)
        #expect(
            result.signature == "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")
        try verify(result.request)
        try verify(result.request, now: Self.now + .seconds(86_400))
        let late = answer(result.request, now: Self.now + .seconds(86_401))
        #expect(late?.code == "AccessDenied")
        #expect(late?.message == "Request has expired")
        #expect(late?.details.map(\.value).first == "86400")
        #expect(
            answer(result.request, now: Self.now - .seconds(901))?.message
                == "Request is not yet valid")
    }

    private func link(_ change: (inout [String: String]) -> Void) -> SignedRequest {
        var parameters = [
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request",
            "X-Amz-Date": "20130524T000000Z", "X-Amz-Expires": "60",
            "X-Amz-SignedHeaders": "host", "X-Amz-Signature": "0",
        ]
        change(&parameters)
        let query = parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return SignedRequest(
            method: "GET", path: "/k", query: query.joined(separator: "&"),
            headers: [(name: "Host", value: "localhost")])
    }

    @Test(arguments: [
        ("X-Amz-Expires", "0x", "X-Amz-Expires should be a number"),
        ("X-Amz-Expires", "-1", "X-Amz-Expires must be non-negative"),
        (
            "X-Amz-Expires", "604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given "
                + "X-Amz-Expires must be less than 604800 seconds"
        ),
        (
            "X-Amz-Date", "2013-05-24T00:00:00Z",
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""
        ),
        (
            "X-Amz-Credential", "AKID%2F20130524",
            "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "
                + "\"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
        ),
        (
            "X-Amz-Credential", "AKID%2F20130524%2Feu-west-1%2Fs3%2Faws4_request",
            "Error parsing the X-Amz-Credential parameter; the region 'eu-west-1' is wrong; "
                + "expecting 'us-east-1'"
        ),
        (
            "X-Amz-Credential", "AKID%2F20130525%2Fus-east-1%2Fs3%2Faws4_request",
            "Invalid credential date \"20130525\". This date is not the same as X-Amz-Date: "
                + "\"20130524\"."
        ),
        ("X-Amz-Algorithm", "x", "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\""),
        (
            "X-Amz-Signature", "",
            "Query-string authentication version 4 requires the X-Amz-Algorithm, "
                + "X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and "
                + "X-Amz-Expires parameters."
        ),
    ])
    func `Malformed links are refused in S3's words`(
        name: String, value: String, message: String
    ) {
        let answer = answer(link { $0[name] = value })
        #expect(answer?.code == "AuthorizationQueryParametersError")
        #expect(answer?.message == message)
        #expect(answer?.status == 400)
    }

    @Test func `A link needs its life, and each parameter once`() {
        let code = "AuthorizationQueryParametersError"
        #expect(answer(link { $0["X-Amz-Expires"] = nil })?.code == code)
        var request = link { _ in }
        request.query += "&X-Amz-Expires=604800"
        #expect(answer(request)?.code == code)
    }

    @Test func `Every x-amz header must be signed`() {
        let plain = SignedRequest(
            method: "PUT", path: "/k", headers: [(name: "Host", value: "localhost")])
        var request = Self.signer.sign(plain, payload: .empty, at: Self.now).request
        request.headers.append((name: "X-Amz-Acl", value: "public-read"))
        let header = answer(request)
        #expect(header?.code == "AccessDenied")
        #expect(
            header?.message == "There were headers present in the request which were not signed")
        #expect(header?.details.map(\.value) == ["x-amz-acl"])
        request = Self.signer.presign(plain, expiresSeconds: 60, at: Self.now).request
        request.headers.append((name: "x-amz-tagging", value: "a=b"))
        #expect(answer(request)?.details.map(\.value) == ["x-amz-tagging"])
    }

    @Test func `The payload must be declared, in a form that S3 knows`() {
        let plain = SignedRequest(
            method: "PUT", path: "/k", headers: [(name: "Host", value: "localhost")])
        let missing = Self.signer.sign(
            plain, payload: .empty, declaresPayload: false, at: Self.now
        ).request
        #expect(
            answer(missing)?.message
                == "Missing required header for this request: x-amz-content-sha256")
        for value in ["", "x", "unsigned-payload", String(repeating: "g", count: 64)] {
            var request = missing
            request.headers.append((name: "x-amz-content-sha256", value: value))
            #expect(answer(request)?.code == "InvalidArgument")
        }
    }

    @Test func `Signature Version 2 is refused clearly`() {
        var request = SignedRequest(
            method: "GET", path: "/k",
            headers: [
                (name: "Host", value: "localhost"), (name: "Authorization", value: "AWS AKID:x"),
            ])
        let message =
            "The authorization mechanism you have provided is not supported. Please use "
            + "AWS4-HMAC-SHA256."
        #expect(answer(request)?.message == message)
        request.headers.removeLast()
        request.query = "AWSAccessKeyId=AKID&Signature=x&Expires=1"
        #expect(answer(request)?.message == message)
    }

    @Test(arguments: [
        ("/a%2fb", "/a/b"), ("/a+b", "/a%2Bb"), ("/%7Ea%20b", "/~a%20b"), ("//a/../b", "//a/../b"),
        ("", "/"), ("/a%zz", "/a%25zz"), ("/%", "/%25"), ("/%C3%BC", "/%C3%BC"), ("/ü", "/%C3%BC"),
    ])
    func `Paths are encoded once, as they are`(path: String, canonical: String) {
        let result = Self.signer.sign(
            SignedRequest(method: "GET", path: path, headers: []), payload: .empty, at: Self.now)
        #expect(result.canonicalRequest.split(separator: "\n")[1] == canonical)
    }

    @Test(arguments: [
        ("b=2&a=1", "a=1&b=2"), ("a", "a="), ("a=2&a=1", "a=1&a=2"), ("a=b=c", "a=b%3Dc"),
        ("a=1&&b", "a=1&b="), ("a=x+y", "a=x%20y"), ("a-b=1&a=2", "a=2&a-b=1"),
        ("%61=%7e", "a=~"), ("A=1&a=2&%5B=3", "%5B=3&A=1&a=2"), ("=x", "=x"),
    ])
    func `Queries are sorted and encoded`(query: String, canonical: String) {
        let result = Self.signer.sign(
            SignedRequest(method: "GET", path: "/", query: query, headers: []), payload: .empty,
            at: Self.now)
        #expect(
            result.canonicalRequest.split(separator: "\n", omittingEmptySubsequences: false)[2]
                == canonical)
    }
}
