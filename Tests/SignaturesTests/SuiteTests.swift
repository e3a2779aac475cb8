import Signatures
import Testing
import Vocabulary

@Suite(.enabled(if: SuiteCase.isPresent, "../shared/data/sigv4 is not there"))
struct SuiteTests {
    @Test func `The suite has all its cases`() {
        #expect(SuiteCase.all.count == 38)
    }

    @Test(arguments: SuiteCase.all)
    func `The signer makes each header form to the byte`(suite: SuiteCase) throws {
        let context = try suite.context()
        let input = RequestText(suite.text("request.txt"))
        let result = context.signer.sign(
            input.request, payload: SignedPayload(hashing: Array(input.body.utf8)),
            declaresPayload: context.signsBody, at: context.time)
        #expect(result.canonicalRequest == suite.text("header-canonical-request.txt"))
        #expect(result.stringToSign == suite.text("header-string-to-sign.txt"))
        #expect(result.signature == suite.text("header-signature.txt"))
        #expect(
            RequestText.text(result.request, body: input.body)
                == suite.text("header-signed-request.txt"))
    }

    @Test(arguments: SuiteCase.all)
    func `The signer makes each query form to the byte`(suite: SuiteCase) throws {
        let context = try suite.context()
        let input = RequestText(suite.text("request.txt"))
        let result = context.signer.presign(
            input.request, payload: SignedPayload(hashing: Array(input.body.utf8)),
            expiresSeconds: context.expires, at: context.time)
        #expect(result.canonicalRequest == suite.text("query-canonical-request.txt"))
        #expect(result.stringToSign == suite.text("query-string-to-sign.txt"))
        #expect(result.signature == suite.text("query-signature.txt"))
        #expect(
            RequestText.text(result.request, body: input.body)
                == suite.text("query-signed-request.txt"))
    }

    @Test(arguments: SuiteCase.all, ["header", "query"])
    func `The verifier accepts each, and none of them changed`(
        suite: SuiteCase, form: String
    ) throws {
        let context = try suite.context()
        let signed = RequestText(suite.text("\(form)-signed-request.txt"))
        let check = SuiteCheck(context: context)
        try check(signed)
        for (what, changed) in changes(of: signed) {
            #expect(throws: SignatureError.self, "\(what)") { try check(changed) }
        }
    }

    /// One byte changed in each place that a signature covers.
    private func changes(of signed: RequestText) -> [(String, RequestText)] {
        var result: [(String, RequestText)] = []
        func add(_ what: String, _ change: (inout RequestText) -> Void) {
            var copy = signed
            change(&copy)
            result.append((what, copy))
        }
        add("path") { $0.request.path += "x" }
        add("method") { $0.request.method = "PUT" }
        add("query") { $0.request.query += "&x=" }
        add("body") { $0.body += "x" }
        if let at = signed.request.query.range(of: "X-Amz-Signature=") {
            add("query signature") { $0.request.query.flip(after: at) }
        }
        for (index, header) in signed.request.headers.enumerated() {
            if header.name == "Authorization" {
                if let at = header.value.range(of: "Signature=") {
                    add("header signature") { $0.request.headers[index].value.flip(after: at) }
                }
            } else if !(header.name == "X-Amz-Security-Token"
                && !signed.request.headers.contains { $0.value.contains("x-amz-security-token") })
            {
                add(header.name) { $0.request.headers[index].value += "0" }
            }
        }
        return result
    }
}

/// Verifies as a server does: reads the claim, hashes the body, compares.
struct SuiteCheck {
    let context: SuiteCase.Context
    let verifier = SignatureVerifier()

    func callAsFunction(_ text: RequestText) throws {
        let claim = try SignatureClaim(parsing: text.request)
        #expect(claim.accessKeyID == context.signer.credentials.accessKeyID)
        _ = try verifier.verify(
            claim, of: text.request, payload: SignedPayload(hashing: Array(text.body.utf8)),
            secret: context.signer.credentials.secretAccessKey, rules: context.rules,
            now: context.time)
    }
}

extension String {
    /// The end of the first place where `text` stands.
    func range(of text: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) {
                return self.index(index, offsetBy: text.count)
            }
            index = self.index(after: index)
        }
        return nil
    }

    /// Changes the character at `index` into another digit.
    mutating func flip(after index: String.Index) {
        replaceSubrange(index...index, with: self[index] == "0" ? "1" : "0")
    }
}
