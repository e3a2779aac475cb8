import Codecs
import Protocols
import Shapes
import Signatures
import Vocabulary

/// A browser's upload: `POST /bucket` with `multipart/form-data`, authorized by a signed policy
/// among its fields. Read as far as the file, it becomes the `PutObject` that it stands for, and
/// takes the path of one.
/// Source: S3 API reference, "Browser-based uploads using POST" and "POST Object".
struct FormUpload {
    /// Fields before the file, names in lower case.
    let fields: [(name: String, value: String)]
    let bucket: String
    let file: BodyStream

    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    static func isMeant(by passage: Passage) -> Bool {
        guard passage.service?.model.id == "S3", passage.request.method == "POST",
            passage.request.query.isEmpty,
            let type = passage.request.headers["content-type"]?.lowercased()
        else { return false }
        return type.hasPrefix("multipart/form-data")
    }

    init(_ passage: Passage) async throws {
        let path = passage.request.path.split(separator: "/")
        guard path.count == 1 else {
            throw Failure(
                "MethodNotAllowed", "The specified method is not allowed against this resource.",
                status: 405
            ).with("Method", "POST").with("ResourceType", "OBJECT")
        }
        bucket = String(path[0])
        let form = try MultipartForm(passage.incoming)
        fields = try await form.fields()
        guard let name = form.fileName else {
            throw Self.invalid("POST requires exactly one file upload per request.", "file", "0")
        }
        guard let key = fields.first(where: { $0.name == "key" })?.value, !key.isEmpty else {
            throw Self.invalid(
                "Bucket POST must contain a field named 'key'.  If it is specified, please check "
                    + "the order of the fields.", "key", "")
        }
        // The name of the user's file, without the folders that some browsers send with it.
        let bare = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        self.key = key.replacing("${filename}", with: bare ?? "")
        file = BodyStream { try await form.next() }
    }

    let key: String

    static func invalid(_ message: String, _ name: String, _ value: String) -> Failure {
        Failure("InvalidArgument", message).with("ArgumentName", name)
            .with("ArgumentValue", value)
    }

    // MARK: Who

    /// The form's own proof; nil for a form that has none.
    func proof(now: Instant) throws -> Proof? {
        guard let text = self["policy"] else {
            guard self["x-amz-signature"] == nil, self["signature"] == nil else {
                throw Self.invalid(
                    "Bucket POST must contain a field named 'policy'.  If it is specified, please "
                        + "check the order of the fields.", "policy", "")
            }
            return nil
        }
        let token = self["x-amz-security-token"]
        if let signature = self["x-amz-signature"] {
            guard self["x-amz-algorithm"] == "AWS4-HMAC-SHA256",
                let parts = self["x-amz-credential"]?.split(
                    separator: "/", omittingEmptySubsequences: false), parts.count == 5,
                parts[3] == "s3", parts[4] == "aws4_request",
                let date = self["x-amz-date"], date.hasPrefix(parts[1])
            else {
                throw Self.invalid(
                    "X-Amz-Credential, X-Amz-Date and X-Amz-Algorithm must name a valid signature",
                    "X-Amz-Credential", self["x-amz-credential"] ?? "")
            }
            return Proof(
                policy: text, accessKeyID: String(parts[0]), token: token, signature: signature,
                scope: CredentialScope(
                    date: String(parts[1]), region: String(parts[2]), service: "s3"))
        }
        guard let key = self["awsaccesskeyid"], let signature = self["signature"] else {
            throw Self.invalid(
                "Bucket POST must contain a field named 'X-Amz-Signature'.  If it is specified, "
                    + "please check the order of the fields.", "X-Amz-Signature", "")
        }
        return Proof(
            policy: text, accessKeyID: key, token: token, signature: signature, scope: nil)
    }

    struct Proof {
        /// In base 64: that is what is signed.
        let policy: String
        let accessKeyID: String
        let token: String?
        let signature: String
        /// Nil for Signature Version 2.
        let scope: CredentialScope?

        func holds(_ secret: String) -> Bool {
            if let scope {
                return TextSignature.isSame(
                    Array(TextSignature.version4(policy, secret: secret, scope: scope).utf8),
                    Array(signature.utf8))
            }
            return TextSignature.isSame(
                TextSignature.version2(policy, secret: secret), Base64.decode(signature) ?? [])
        }
    }

    // MARK: What

    /// Fields that are headers of the upload under the same name.
    private static let headers: Set<String> = [
        "acl", "cache-control", "content-type", "content-disposition", "content-encoding",
        "content-language", "expires",
    ]

    /// The upload as a request.
    func request(like incoming: IncomingRequest) throws -> IncomingRequest {
        var headers = HTTPHeaders(
            incoming.headers.fields.filter {
                ["host", "user-agent", "origin", "referer"].contains($0.name.lowercased())
            })
        for (name, value) in fields {
            if name == "acl" {
                headers.add("x-amz-acl", value)
            } else if name == "tagging" {
                headers.add("x-amz-tagging", try Self.tagging(value))
            } else if Self.headers.contains(name) || isObjectHeader(name) {
                headers.add(name, value)
            }
        }
        let name = key.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.encode(String($0)) }.joined(separator: "/")
        return IncomingRequest(
            method: "PUT", target: "/\(bucket)/\(name)", headers: headers, body: file,
            remoteAddress: incoming.remoteAddress, tls: incoming.tls)
    }

    private func isObjectHeader(_ name: String) -> Bool {
        let own = [
            "x-amz-signature", "x-amz-credential", "x-amz-algorithm", "x-amz-date",
            "x-amz-security-token",
        ]
        return name.hasPrefix("x-amz-") && !own.contains(name)
    }

    /// A form's tags are XML, a header's a query.
    private static func tagging(_ text: String) throws -> String {
        guard let root = try? XMLElement(bytes: Array(text.utf8)), root.name == "Tagging" else {
            throw Failure(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our "
                    + "published schema")
        }
        let tags = root.child("TagSet")?.children.filter { $0.name == "Tag" } ?? []
        return tags.map { tag in
            PercentCoding.encode(tag.child("Key")?.text ?? "") + "="
                + PercentCoding.encode(tag.child("Value")?.text ?? "")
        }.joined(separator: "&")
    }

    // MARK: The answer

    /// What the form wants to hear of its success.
    func answer(_ put: OutgoingResponse, host: String) -> OutgoingResponse {
        var answer = put
        let eTag = put.headers["etag"] ?? ""
        let location = "http://\(host)/\(bucket)/\(PercentCoding.encode(key))"
        answer.headers.add("Location", location)
        answer.body = .bytes([])
        if let target = self["success_action_redirect"] ?? self["redirect"],
            target.hasPrefix("http://") || target.hasPrefix("https://")
        {
            answer.status = 303
            answer.headers["Location"] =
                target + (target.contains("?") ? "&" : "?")
                + "bucket=\(PercentCoding.encode(bucket))&key=\(PercentCoding.encode(key))"
                + "&etag=\(PercentCoding.encode(eTag))"
            return answer
        }
        switch self["success_action_status"] {
        case "200": answer.status = 200
        case "201":
            answer.status = 201
            var writer = XMLWriter(hasDeclaration: true)
            writer.open("PostResponse")
            writer.element("Location", location)
            writer.element("Bucket", bucket)
            writer.element("Key", key)
            writer.element("ETag", eTag)
            writer.close("PostResponse")
            answer.headers["Content-Type"] = "application/xml"
            answer.body = .bytes(writer.bytes)
        default: answer.status = 204
        }
        return answer
    }
}

extension RequestGate {
    func takeForm(_ passage: inout Passage) async throws -> OutgoingResponse {
        let host = passage.incoming.headers["host"] ?? ""
        passage.dialect = passage.service.map { Dialect($0.model, .restXML) }
        let form = try await FormUpload(passage)
        var caller = Caller.anonymous(account: account)
        var file = form.file
        passage.region = region
        if let proof = try form.proof(now: clock.now()) {
            passage.region = proof.scope.flatMap { Region($0.region) } ?? region
            let credential = try authenticator.credential(
                proof.accessKeyID, token: proof.token, now: clock.now())
            guard proof.holds(credential.secret) else {
                throw Failure(
                    "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you "
                        + "provided. Check your key and signing method.", status: 403
                ).with("AWSAccessKeyId", proof.accessKeyID).with("StringToSign", proof.policy)
                    .with("SignatureProvided", proof.signature)
            }
            passage.caller = credential.caller
            caller = credential.caller
            let policy = try FormPolicy(proof.policy)
            try policy.check(form, at: clock.now())
            if let range = policy.length { file = FormPolicy.limited(file, to: range) }
        }
        let put = try form.request(like: passage.incoming)
        passage.incoming = IncomingRequest(
            method: put.method, target: put.target, headers: put.headers, body: file,
            remoteAddress: put.remoteAddress, tls: put.tls)
        passage.request = HTTPRequest(
            method: put.method, target: put.target, headers: put.headers)
        try wire.routeByTarget(&passage)
        let response = try await perform(
            &passage, signed: nil,
            authenticated: Authenticated(caller: caller, signature: nil, payload: .unsigned))
        return form.answer(response, host: host)
    }
}
