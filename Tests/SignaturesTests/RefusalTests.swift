import Signatures
import Testing
import Vocabulary

@Suite struct RefusalTests {
    static let now = Instant(seconds: 1_440_938_160)  // 20150830T123600Z
    static let signer = Signer(
        credentials: SigningCredentials(accessKeyID: "AKID", secretAccessKey: "secret"),
        region: "us-east-1", service: "iam")
    static let plain = SignedRequest(
        method: "GET", path: "/", headers: [(name: "Host", value: "localhost")])

    private func withAuthorization(_ value: String, date: Bool = true) -> SignedRequest {
        var request = Self.plain
        if date { request.headers.append((name: "X-Amz-Date", value: "20150830T123600Z")) }
        request.headers.append((name: "Authorization", value: value))
        return request
    }

    private func parseError(_ request: SignedRequest) -> SignatureError? {
        #expect(throws: SignatureError.self) { try SignatureClaim(parsing: request) }
    }

    private func verifyError(
        _ request: SignedRequest, rules: SignatureRules = SignatureRules(service: "iam"),
        payload: SignedPayload = .empty, now: Instant = now
    ) -> SignatureError? {
        #expect(throws: SignatureError.self) {
            try SignatureVerifier().verify(
                SignatureClaim(parsing: request), of: request, payload: payload,
                secret: "secret", rules: rules, now: now)
        }
    }

    static let good =
        "Credential=AKID/20150830/us-east-1/iam/aws4_request, SignedHeaders=host;x-amz-date, "
        + "Signature=0"

    @Test(arguments: [
        "AWS4-HMAC-SHA256 \(good)", "AWS4-HMAC-SHA256  \(good) ",
        "AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/iam/aws4_request,"
            + "SignedHeaders=host;x-amz-date,Signature=0",
        "AWS4-HMAC-SHA256 Signature=0,  SignedHeaders=host;x-amz-date ,\t"
            + "Credential=AKID/20150830/us-east-1/iam/aws4_request",
    ])
    func `Spaces and order do not matter`(text: String) throws {
        let claim = try SignatureClaim(parsing: withAuthorization(text))
        #expect(claim.accessKeyID == "AKID")
        #expect(claim.scope.text == "20150830/us-east-1/iam/aws4_request")
        #expect(claim.signedHeaders == ["host", "x-amz-date"])
        #expect(claim.signature == "0")
        #expect(claim.timestamp == "20150830T123600Z")
    }

    @Test(arguments: [
        ("", "MissingAuthenticationToken", "Request is missing Authentication Token"),
        ("Bearer x", "MissingAuthenticationToken", "Request is missing Authentication Token"),
        (
            "AWS AKID:c2ln", "IncompleteSignature",
            "Unsupported AWS 'algorithm': Signature Version 2 (only AWS4-HMAC-SHA256 for now). "
        ),
        (
            "AWS4-ECDSA-P256-SHA256 \(good)", "IncompleteSignature",
            "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256' (only AWS4-HMAC-SHA256 for "
                + "now). "
        ),
        (
            "AWS4-HMAC-SHA25 \(good)", "IncompleteSignature",
            "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). "
        ),
        (
            "AWS4-HMAC-SHA256 Credential", "IncompleteSignature",
            "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header."
        ),
        (
            "AWS4-HMAC-SHA256 SignedHeaders=host", "IncompleteSignature",
            "Authorization header requires 'Credential' parameter. Authorization header requires "
                + "'Signature' parameter. Authorization=AWS4-HMAC-SHA256 SignedHeaders=host"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=AKID, SignedHeaders=host, Signature=0",
            "IncompleteSignature",
            "Credential must have exactly 5 slash-delimited elements, e.g. "
                + "keyid/date/region/service/term, got 'AKID'"
        ),
    ])
    func `Malformed headers are refused in AWS's words`(
        text: String, code: String, message: String
    ) {
        let answer = parseError(withAuthorization(text))?.answer(in: .query)
        #expect(answer?.code == code)
        #expect(answer?.message == message)
    }

    @Test func `A date is asked for, and must be basic ISO 8601`() throws {
        let answer = parseError(withAuthorization("AWS4-HMAC-SHA256 \(Self.good)", date: false))?
            .answer(in: .query)
        #expect(
            answer?.message.contains(
                "requires existence of either a 'X-Amz-Date' or a 'Date' header. ") == true)
        var request = withAuthorization("AWS4-HMAC-SHA256 \(Self.good)", date: false)
        request.headers.append((name: "X-Amz-Date", value: "201"))
        #expect(
            parseError(request)?.answer(in: .query).message
                == "Date must be in ISO-8601 'basic format'. Got '201'. "
                + "See http://en.wikipedia.org/wiki/ISO_8601")
        request.headers[2] = (name: "Date", value: "Sun, 30 Aug 2015 12:36:00 GMT")
        #expect(try SignatureClaim(parsing: request).timestamp == "20150830T123600Z")
    }

    @Test func `Both forms at once are refused`() {
        var request = Self.signer.sign(Self.plain, payload: .empty, at: Self.now).request
        request.query =
            Self.signer.presign(Self.plain, expiresSeconds: 60, at: Self.now).request.query
        #expect(parseError(request) == .twoMechanisms)
        #expect(SignatureError.twoMechanisms.answer(in: .s3).code == "InvalidArgument")
    }

    @Test func `Two Authorization headers are refused`() {
        var request = withAuthorization("AWS4-HMAC-SHA256 \(Self.good)")
        request.headers.append((name: "authorization", value: "x"))
        #expect(parseError(request) == .malformedAuthorization(part: "x"))
    }

    @Test(arguments: [
        (
            -901,
            "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z "
                + "(20150830T125101Z - 15 min.)"
        ),
        (
            901,
            "Signature not yet current: 20150830T123600Z is still later than "
                + "20150830T123559Z (20150830T122059Z + 15 min.)"
        ),
    ])
    func `Fifteen minutes either way, and no more`(offset: Int, message: String) throws {
        let request = Self.signer.sign(Self.plain, payload: .empty, at: Self.now).request
        let edge = Self.now - .seconds(offset - offset.signum())
        _ = try SignatureVerifier().verify(
            SignatureClaim(parsing: request), of: request, payload: .empty, secret: "secret",
            rules: SignatureRules(service: "iam"), now: edge)
        let error = verifyError(request, now: Self.now - .seconds(offset))
        #expect(error?.answer(in: .json).code == "InvalidSignatureException")
        #expect(error?.answer(in: .query).code == "SignatureDoesNotMatch")
        #expect(error?.answer(in: .query).message == message)
        #expect(error?.answer(in: .s3).code == "RequestTimeTooSkewed")
    }

    @Test func `All faults of a scope are told at once`() {
        let text =
            "AWS4-HMAC-SHA256 Credential=AKID/20150831/mars-1/sts/aws5_request, "
            + "SignedHeaders=host;x-amz-date, Signature=0"
        let rules = SignatureRules(service: "iam", region: "us-east-1")
        let answer = verifyError(withAuthorization(text), rules: rules)?.answer(in: .query)
        #expect(
            answer?.message
                == "Credential should be scoped to a valid region, not 'mars-1'. "
                + "Credential should be scoped to correct service: 'iam'. "
                + "Credential should be scoped with a valid terminator: 'aws4_request', not "
                + "'aws5_request'. Date in Credential scope does not match YYYYMMDD from "
                + "ISO-8601 version of date from HTTP: '20150831' != '20150830', from "
                + "'20150830T123600Z'.")
        let s3 = SignatureError.wrongScope(
            [.region(given: "mars-1", expected: "us-east-1")], .header
        ).answer(in: .s3)
        #expect(s3.code == "AuthorizationHeaderMalformed")
        #expect(
            s3.message == "The authorization header is malformed; the region 'mars-1' is wrong; "
                + "expecting 'us-east-1'")
        #expect(s3.details.map(\.name) == ["Region"])
    }

    @Test func `The host must be signed, and signed headers must be there`() {
        let text =
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/iam/aws4_request, "
            + "SignedHeaders=x-amz-date, Signature=0"
        #expect(verifyError(withAuthorization(text)) == .hostNotSigned)
        var request = Self.plain
        request.headers.append((name: "X-Extra", value: "1"))
        request = Self.signer.sign(request, payload: .empty, at: Self.now).request
        request.headers.removeAll { $0.name == "X-Extra" }
        #expect(verifyError(request)?.answer(in: .query).code == "SignatureDoesNotMatch")
    }

    @Test func `A signature in upper case or cut short is refused`() {
        let signed = Self.signer.sign(Self.plain, payload: .empty, at: Self.now)
        for signature in [signed.signature.uppercased(), String(signed.signature.dropLast()), "0"] {
            var request = signed.request
            request.headers[2].value =
                String(request.headers[2].value.dropLast(64)) + signature
            guard case .signatureMismatch(let mismatch)? = verifyError(request) else {
                Issue.record("\(signature) was not refused as a mismatch")
                continue
            }
            #expect(mismatch.stringToSign == signed.stringToSign)
            #expect(mismatch.canonicalRequest == signed.canonicalRequest)
            #expect(mismatch.signatureProvided == signature)
        }
    }

    @Test func `A declared hash that the body has not is refused`() {
        let request = Self.signer.sign(
            Self.plain, payload: .empty, declaresPayload: true, at: Self.now
        ).request
        let other = SignedPayload(hashing: [1])
        guard case .contentSHA256Mismatch? = verifyError(request, payload: other) else {
            Issue.record("not refused")
            return
        }
    }

    @Test(arguments: [
        ("iam", 60, 60, true), ("iam", 60, 61, false), ("iam", 3_600, 3_600, true),
        // STS grants 15 minutes whatever the link says.
        ("sts", 60, 900, true), ("sts", 3_600, 901, false),
    ])
    func `A link lives as long as its service says`(
        service: String, expires: Int, age: Int, isAlive: Bool
    ) {
        var signer = Self.signer
        signer.service = service
        let request = signer.presign(Self.plain, expiresSeconds: expires, at: Self.now).request
        let result = Result {
            try SignatureVerifier().verify(
                SignatureClaim(parsing: request), of: request, payload: .empty,
                secret: "secret", rules: SignatureRules(service: service),
                now: Self.now + .seconds(age))
        }
        #expect((try? result.get()) != nil ? isAlive : !isAlive)
    }

    @Test func `Keys are kept within their bound`() throws {
        let verifier = SignatureVerifier(keysMax: 3)
        for number in 0..<10 {
            var signer = Self.signer
            signer.region = "region-\(number)"
            for _ in 0..<2 {
                let request = signer.sign(Self.plain, payload: .empty, at: Self.now).request
                _ = try verifier.verify(
                    SignatureClaim(parsing: request), of: request, payload: .empty,
                    secret: "secret", rules: SignatureRules(service: "iam"), now: Self.now)
            }
        }
        #expect(verifier.keyCount == 3)
    }

    @Test func `Each dialect has its own code and status`() {
        let missing = SignatureError.missingAuthenticationToken
        #expect(missing.answer(in: .json).code == "MissingAuthenticationTokenException")
        #expect(missing.answer(in: .json).status == 400)
        #expect(missing.answer(in: .restJSON).status == 403)
        #expect(missing.answer(in: .s3).code == "AccessDenied")
        let unknown = SignatureError.unknownAccessKey("AKID")
        #expect(unknown.answer(in: .query).code == "InvalidClientTokenId")
        #expect(unknown.answer(in: .json).code == "UnrecognizedClientException")
        #expect(unknown.answer(in: .s3).code == "InvalidAccessKeyId")
        #expect(SignatureError.expiredToken.answer(in: .query).code == "ExpiredToken")
        #expect(SignatureError.expiredToken.answer(in: .json).code == "ExpiredTokenException")
    }
}
