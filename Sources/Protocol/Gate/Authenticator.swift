import Policy
import Shapes
import Signatures
import Vocabulary

/// Who sent a request, as far as its signature proves it.
struct Authenticated: Sendable {
    let caller: Caller
    /// Nil for an unsigned request.
    let signature: VerifiedSignature?
    /// What the signature says of the body.
    let payload: SignedPayload
    /// Whether a signature of any kind proved the caller.
    let isProven: Bool

    init(
        caller: Caller, signature: VerifiedSignature?, payload: SignedPayload,
        isProven: Bool? = nil
    ) {
        self.caller = caller
        self.signature = signature
        self.payload = payload
        self.isProven = isProven ?? (signature != nil)
    }
}

/// Turns a signature into a caller.
struct Authenticator: Sendable {
    let account: AccountID
    let identities: any IdentityDirectory
    let sessions: any SessionAuthority
    private let verifier = SignatureVerifier()

    init(
        account: AccountID, identities: any IdentityDirectory, sessions: any SessionAuthority
    ) {
        self.account = account
        self.identities = identities
        self.sessions = sessions
    }

    /// Proves the claim of `request`. `body` is nil where the operation streams it; the payload is
    /// then what the request declares and is proven while it is read.
    /// - Throws: `SignatureError`, or a `Failure` of the session authority.
    func authenticate(
        _ request: SignedRequest, claim: SignatureClaim, body: [UInt8]?, service: ServiceModel,
        now: Instant
    ) throws -> Authenticated {
        let rules = SignatureRules(service: service.signingName)
        try claim.check(request, rules: rules, now: now)
        let credential = try credential(for: claim, now: now)
        let payload: SignedPayload
        if rules.isS3 {
            payload = try SignedPayload(declaredBy: request, claim: claim)
            if let body, case .sha256(let declared) = payload {
                guard case .sha256(let computed) = SignedPayload(hashing: body),
                    computed == declared.lowercased()
                else {
                    throw SignatureError.contentSHA256Mismatch(
                        declared: declared, computed: SignedPayload(hashing: body).text)
                }
            }
        } else {
            payload = SignedPayload(hashing: body ?? [])
        }
        let verified = try verifier.verify(
            claim, of: request, payload: payload, secret: credential.secret, rules: rules,
            now: now)
        return Authenticated(caller: credential.caller, signature: verified, payload: payload)
    }

    private func credential(for claim: SignatureClaim, now: Instant) throws -> Credential {
        try credential(claim.accessKeyID, token: claim.sessionToken, now: now)
    }

    func credential(_ accessKeyID: String, token: String?, now: Instant) throws -> Credential {
        if let token {
            return try sessions.credential(accessKeyID: accessKeyID, token: token, now: now)
        }
        guard let credential = try identities.credential(accessKeyID: accessKeyID),
            credential.isActive
        else { throw SignatureError.unknownAccessKey(accessKeyID) }
        return credential
    }
}

extension SignatureError {
    /// The refusal in the words of `service`.
    func failure(for service: ServiceModel) -> Failure {
        let dialect: SignatureDialect
        switch service.protocols.first {
        case .query: dialect = .query
        case .restXML: dialect = .s3
        case .restJSON: dialect = .restJSON
        default: dialect = .json
        }
        return answer(in: dialect).failure
    }
}
