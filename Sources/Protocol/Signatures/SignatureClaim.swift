package import Vocabulary

/// The scope of a signing key: `20150830/us-east-1/iam/aws4_request`.
package struct CredentialScope: Hashable, Sendable {
    /// The day, `yyyyMMdd`.
    package let date: String
    package let region: String
    package let service: String
    /// `aws4_request` in every valid scope.
    package let terminator: String

    package init(
        date: String, region: String, service: String, terminator: String = "aws4_request"
    ) {
        self.date = date
        self.region = region
        self.service = service
        self.terminator = terminator
    }

    /// The four parts with slashes between them.
    package var text: String { "\(date)/\(region)/\(service)/\(terminator)" }
}

/// What a request says about its own signature. Nothing of it is proven: it is for finding the
/// secret and the service, and `SignatureVerifier` proves it.
package struct SignatureClaim: Hashable, Sendable {
    package let form: SignatureForm
    package let accessKeyID: String
    package let scope: CredentialScope
    /// The signed headers' names in lower case, in the order given.
    package let signedHeaders: [String]
    /// The list as it was written, which is what the signature covers.
    package let signedHeadersText: String
    /// The signature as given; 64 lower-case hexadecimal digits in a valid one.
    package let signature: String
    /// The time of signing.
    package let signedAt: Instant
    /// The same in basic ISO 8601, as the string to sign holds it.
    package let timestamp: String
    /// `X-Amz-Security-Token`, from the header or the query.
    package let sessionToken: String?
    /// `X-Amz-Expires` in seconds; only in the query form.
    package let expiresSeconds: Int?

    /// Reads the claim from the `Authorization` header or the query. No secret, clock or service
    /// is asked; the errors are those of form.
    package init(parsing request: SignedRequest) throws(SignatureError) {
        var authorization: String?
        for header in request.headers
        where header.name.equalsIgnoringCase(lowercase: "authorization") {
            guard authorization == nil else {
                throw .malformedAuthorization(part: header.value)
            }
            authorization = header.value
        }
        let query = try PresignedQuery(parsing: request.query)
        switch (authorization, query) {
        case (.some, .some): throw .twoMechanisms
        case (.some(let value), nil): self = try Self.header(value, of: request)
        case (nil, .some(let query)): self = try Self.query(query, of: request)
        case (nil, nil): throw .missingAuthenticationToken
        }
    }

    init(
        form: SignatureForm, credential: Credential, signedHeadersText: String,
        signature: String, signedAt: Instant, timestamp: String, sessionToken: String?,
        expiresSeconds: Int?
    ) throws(SignatureError) {
        self.form = form
        accessKeyID = credential.accessKeyID
        scope = credential.scope
        signedHeaders = signedHeadersText.withBytes { text in
            text.split(separator: 0x3b).map { String(bytes: $0).asciiLowercased }
        }
        guard signedHeaders.count <= SignatureLimits.signedHeadersMax else {
            throw .oversizedAuthorization
        }
        self.signedHeadersText = signedHeadersText
        self.signature = signature
        self.signedAt = signedAt
        self.timestamp = timestamp
        self.sessionToken = sessionToken
        self.expiresSeconds = expiresSeconds
    }

    /// Checks all that needs no secret: time, signed headers, scope. `verify` does so itself;
    /// callers use it to refuse before they look for the key.
    package func check(
        _ request: SignedRequest, rules: SignatureRules, now: Instant
    ) throws(SignatureError) {
        try checkTime(rules: rules, now: now)
        guard signedHeaders.contains(where: { $0 == "host" || $0 == ":authority" }) else {
            throw .hostNotSigned
        }
        try checkScope(rules: rules)
        if rules.isS3 { try checkHeadersSigned(request) }
    }

    private func checkTime(rules: SignatureRules, now: Instant) throws(SignatureError) {
        let skew = Duration.seconds(SignatureLimits.skewSecondsMax)
        if form == .query, rules.isS3, expiresSeconds == nil {
            throw .missingQueryParameters(["X-Amz-Expires"])
        }
        if form == .query, rules.honorsExpires, let seconds = expiresSeconds {
            guard signedAt <= now + skew else {
                throw .linkNotYetValid(signedAt: signedAt, now: now)
            }
            guard now <= signedAt + .seconds(seconds) else {
                throw .linkExpired(signedAt: signedAt, seconds: seconds, now: now)
            }
            return
        }
        guard signedAt >= now - skew else { throw .expired(signedAt: signedAt, now: now) }
        guard signedAt <= now + skew else { throw .notYetCurrent(signedAt: signedAt, now: now) }
    }

    private func checkScope(rules: SignatureRules) throws(SignatureError) {
        var faults: [ScopeFault] = []
        if let region = rules.region, scope.region != region {
            faults.append(.region(given: scope.region, expected: region))
        }
        if scope.service != rules.service {
            faults.append(.service(given: scope.service, expected: rules.service))
        }
        if scope.terminator != "aws4_request" {
            faults.append(.terminator(given: scope.terminator))
        }
        if !timestamp.utf8.prefix(8).elementsEqual(scope.date.utf8) {
            faults.append(.date(given: scope.date, timestamp: timestamp))
        }
        guard faults.isEmpty else { throw .wrongScope(faults, form) }
    }

    private func checkHeadersSigned(_ request: SignedRequest) throws(SignatureError) {
        var missing: [String] = []
        for header in request.headers where header.name.utf8.count > 6 {
            guard zip(header.name.utf8, "x-amz-".utf8).allSatisfy({ lowercased($0) == $1 }),
                !signedHeaders.contains(where: { header.name.equalsIgnoringCase(lowercase: $0) })
            else { continue }
            missing.append(header.name.asciiLowercased)
        }
        guard missing.isEmpty else { throw .headersNotSigned(missing) }
    }
}

/// `AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request`
struct Credential {
    let accessKeyID: String
    let scope: CredentialScope

    init(_ text: String, form: SignatureForm) throws(SignatureError) {
        let parts = text.withBytes { text in
            text.split(separator: 0x2f, maxSplits: 5, omittingEmptySubsequences: false)
                .map { String(bytes: $0) }
        }
        guard parts.count == 5, !parts[0].isEmpty else { throw .malformedCredential(text, form) }
        accessKeyID = parts[0]
        scope = CredentialScope(
            date: parts[1], region: parts[2], service: parts[3], terminator: parts[4])
    }
}
