import Crypto
package import Vocabulary

/// A signature that was proven, and what the body's chunks need to be proven in turn.
package struct VerifiedSignature: Sendable {
    package let accessKeyID: String
    package let scope: CredentialScope
    package let signedAt: Instant
    /// The time of signing in basic ISO 8601.
    package let timestamp: String
    /// The request's signature: the seed of the chunks' signatures.
    package let signature: String
    package let signingKey: SigningKey
}

/// Proves claims. One is shared by all requests of a server; it keeps derived keys.
///
///     let claim = try SignatureClaim(parsing: request)
///     let secret = … claim.accessKeyID, claim.sessionToken …
///     let rules = SignatureRules(service: claim.scope.service)
///     let payload = rules.isS3
///         ? try SignedPayload(declaredBy: request, claim: claim) : SignedPayload(hashing: body)
///     let verified = try verifier.verify(
///         claim, of: request, payload: payload, secret: secret, rules: rules, now: clock.now())
package struct SignatureVerifier: Sendable {
    private let keys: SigningKeyCache

    /// - Parameter keysMax: how many derived keys are kept at most.
    package init(keysMax: Int = SignatureLimits.signingKeysMax) {
        keys = SigningKeyCache(keysMax: keysMax)
    }

    /// How many derived keys are held now.
    package var keyCount: Int { keys.count }

    /// Proves that whoever signed the request holds `secret`.
    ///
    /// A `.sha256` payload that the caller computed is compared with `x-amz-content-sha256`, if the
    /// request has that header. A payload the request declares (S3) is proven by the caller while
    /// it reads the body: with `PayloadHasher` or `ChunkDecoder`.
    package func verify(
        _ claim: SignatureClaim, of request: SignedRequest, payload: SignedPayload,
        secret: String, rules: SignatureRules, now: Instant
    ) throws(SignatureError) -> VerifiedSignature {
        try claim.check(request, rules: rules, now: now)
        if case .sha256(let computed) = payload {
            try Self.checkDeclared(computed, of: request)
        }
        let key = keys.key(secret: secret, scope: claim.scope)
        var omitted = claim.form == .query ? ["X-Amz-Signature"] : []
        var mismatch = Self.compare(claim, request, payload, rules, key, omitting: omitted)
        if mismatch != nil, claim.form == .query, claim.sessionToken != nil {
            // Some services have the token added after signing. Nothing is lost by allowing it:
            // the caller checks that the token belongs to the key.
            omitted.append("X-Amz-Security-Token")
            if Self.compare(claim, request, payload, rules, key, omitting: omitted) == nil {
                mismatch = nil
            }
        }
        if let mismatch { throw .signatureMismatch(mismatch) }
        return VerifiedSignature(
            accessKeyID: claim.accessKeyID, scope: claim.scope, signedAt: claim.signedAt,
            timestamp: claim.timestamp, signature: claim.signature, signingKey: key)
    }

    private static func checkDeclared(
        _ computed: String, of request: SignedRequest
    ) throws(SignatureError) {
        guard let declared = request.header("x-amz-content-sha256"),
            case .sha256(let digits)? = SignedPayload(text: declared)
        else { return }
        guard digits.asciiLowercased == computed.asciiLowercased else {
            throw .contentSHA256Mismatch(declared: declared, computed: computed)
        }
    }

    /// Nil if the signature is right.
    private static func compare(
        _ claim: SignatureClaim, _ request: SignedRequest, _ payload: SignedPayload,
        _ rules: SignatureRules, _ key: SigningKey, omitting omitted: [String]
    ) -> SignatureMismatch? {
        let canonical = CanonicalRequest(
            request, path: rules.path, signedHeaders: claim.signedHeaders,
            signedHeadersText: claim.signedHeadersText, payload: payload, omittingQuery: omitted)
        guard let canonical else {
            return SignatureMismatch(
                accessKeyID: claim.accessKeyID, signatureProvided: claim.signature,
                stringToSign: "", canonicalRequest: "")
        }
        let text = stringToSign(canonical, timestamp: claim.timestamp, scope: claim.scope)
        if equalInConstantTime(key.sign(text), Array(claim.signature.utf8)) { return nil }
        return SignatureMismatch(
            accessKeyID: claim.accessKeyID, signatureProvided: claim.signature,
            stringToSign: String(decoding: text, as: UTF8.self),
            canonicalRequest: String(decoding: canonical.bytes, as: UTF8.self))
    }
}

/// The four lines that are signed: algorithm, time, scope, hash of the canonical request.
func stringToSign(
    _ canonical: CanonicalRequest, timestamp: String, scope: CredentialScope
) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(192)
    text.append(contentsOf: "AWS4-HMAC-SHA256\n".utf8)
    text.append(contentsOf: timestamp.utf8)
    text.append(0x0a)
    appendScope(scope, to: &text)
    text.append(0x0a)
    var hash = SHA256()
    canonical.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    appendHex(hash.finalize(), to: &text)
    return text
}

func appendScope(_ scope: CredentialScope, to text: inout [UInt8]) {
    text.append(contentsOf: scope.date.utf8)
    text.append(0x2f)
    text.append(contentsOf: scope.region.utf8)
    text.append(0x2f)
    text.append(contentsOf: scope.service.utf8)
    text.append(0x2f)
    text.append(contentsOf: scope.terminator.utf8)
}

extension SignedPayload {
    /// What a request to S3 says about its body. In the header form `x-amz-content-sha256` must
    /// say it; a presigned request covers the body only if it says so.
    package init(
        declaredBy request: SignedRequest, claim: SignatureClaim
    ) throws(SignatureError) {
        var text = request.header("x-amz-content-sha256")
        if claim.form == .query {
            text = try PresignedQuery(parsing: request.query)?.contentSHA256 ?? text
            guard text != nil else {
                self = .unsigned
                return
            }
        }
        guard let text else { throw .missingContentSHA256 }
        guard let payload = SignedPayload(text: text) else { throw .invalidContentSHA256(text) }
        self = payload
    }
}
