package import Vocabulary

/// What a client signs with.
package struct SigningCredentials: Hashable, Sendable {
    package var accessKeyID: String
    package var secretAccessKey: String
    package var sessionToken: String?

    package init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}

/// A signed request and the steps that led there.
package struct SigningResult: Sendable {
    /// The request to send.
    package let request: SignedRequest
    package let canonicalRequest: String
    package let stringToSign: String
    /// 64 lower-case hexadecimal digits.
    package let signature: String
    /// The key, with which the chunks of a streaming body are signed.
    package let signingKey: SigningKey
    package let scope: CredentialScope
    package let timestamp: String
}

/// The client's side: signs requests in the header or the presigned form.
package struct Signer: Sendable {
    package var credentials: SigningCredentials
    package var region: String
    package var service: String
    package var path: PathRule
    /// Whether the session token is covered by the signature. It is everywhere except at services
    /// that want it added afterwards.
    package var signsSessionToken: Bool

    /// - Parameter path: nil takes the service's own rule.
    package init(
        credentials: SigningCredentials, region: String, service: String,
        path: PathRule? = nil, signsSessionToken: Bool = true
    ) {
        self.credentials = credentials
        self.region = region
        self.service = service
        self.path = path ?? SignatureRules(service: service).path
        self.signsSessionToken = signsSessionToken
    }

    /// Headers that proxies and clients change on the way, and so are never signed.
    private static let unsignedHeaders: Set<String> = [
        "authorization", "connection", "expect", "transfer-encoding", "upgrade", "user-agent",
        "x-amzn-trace-id",
    ]

    /// Signs with an `Authorization` header. The request must have its `Host`.
    ///
    /// - Parameter declaresPayload: adds `x-amz-content-sha256`; S3 asks for it.
    package func sign(
        _ request: SignedRequest, payload: SignedPayload, declaresPayload: Bool? = nil,
        at time: Instant
    ) -> SigningResult {
        var request = request
        let replaced: Set<String> = [
            "authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256",
        ]
        request.headers.removeAll { replaced.contains($0.name.asciiLowercased) }
        if let token = credentials.sessionToken {
            request.headers.append((name: "X-Amz-Security-Token", value: token))
        }
        request.headers.append((name: "X-Amz-Date", value: time.basic8601))
        if declaresPayload ?? (service == "s3") {
            request.headers.append((name: "x-amz-content-sha256", value: payload.text))
        }
        var names = signedNames(request)
        if !signsSessionToken { names.removeAll { $0 == "x-amz-security-token" } }
        let result = finish(request, names: names, payload: payload, at: time, omitting: [])
        let authorization =
            "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(result.scope.text), "
            + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(result.signature)"
        request.headers.append((name: "Authorization", value: authorization))
        return result.replacingRequest(request)
    }

    /// Signs in the query: whoever has the request may send it for `expiresSeconds`, of which
    /// 604800 is the most that AWS accepts.
    package func presign(
        _ request: SignedRequest, payload: SignedPayload? = nil, expiresSeconds: Int,
        at time: Instant
    ) -> SigningResult {
        var request = request
        let scope = scope(at: time)
        let names = signedNames(request)
        let payload = payload ?? (service == "s3" ? .unsigned : .empty)
        var parameters = [
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope.text)"),
            ("X-Amz-Date", time.basic8601),
            ("X-Amz-SignedHeaders", names.joined(separator: ";")),
            ("X-Amz-Expires", String(expiresSeconds)),
        ]
        if let token = credentials.sessionToken {
            parameters.append(("X-Amz-Security-Token", token))
        }
        var query = Array(request.query.utf8)
        for (name, value) in parameters {
            if !query.isEmpty { query.append(0x26) }
            query.append(contentsOf: name.utf8)
            query.append(0x3d)
            appendEncoded(value.utf8, to: &query)
        }
        request.query = String(decoding: query, as: UTF8.self)
        let result = finish(
            request, names: names, payload: payload, at: time,
            omitting: signsSessionToken ? [] : ["X-Amz-Security-Token"])
        request.query += "&X-Amz-Signature=\(result.signature)"
        return result.replacingRequest(request)
    }

    private func scope(at time: Instant) -> CredentialScope {
        CredentialScope(
            date: String(time.basic8601.prefix(8)), region: region, service: service)
    }

    private func signedNames(_ request: SignedRequest) -> [String] {
        Set(request.headers.map(\.name.asciiLowercased)).subtracting(Self.unsignedHeaders)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func finish(
        _ request: SignedRequest, names: [String], payload: SignedPayload, at time: Instant,
        omitting omitted: [String]
    ) -> SigningResult {
        let scope = scope(at: time)
        let key = SigningKey(secret: credentials.secretAccessKey, scope: scope)
        // The names come from the request itself, so that none can be missing in it.
        let canonical = CanonicalRequest(
            request, path: path, signedHeaders: names,
            signedHeadersText: names.joined(separator: ";"), payload: payload,
            omittingQuery: omitted)
        let text = canonical.map {
            Signatures.stringToSign($0, timestamp: time.basic8601, scope: scope)
        }
        return SigningResult(
            request: request,
            canonicalRequest: String(decoding: canonical?.bytes ?? [], as: UTF8.self),
            stringToSign: String(decoding: text ?? [], as: UTF8.self),
            signature: String(decoding: key.sign(text ?? []), as: UTF8.self),
            signingKey: key, scope: scope, timestamp: time.basic8601)
    }
}

extension SigningResult {
    fileprivate func replacingRequest(_ request: SignedRequest) -> SigningResult {
        SigningResult(
            request: request, canonicalRequest: canonicalRequest, stringToSign: stringToSign,
            signature: signature, signingKey: signingKey, scope: scope, timestamp: timestamp)
    }
}
