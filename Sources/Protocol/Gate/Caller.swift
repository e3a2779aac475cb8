package import Vocabulary

/// Who was authenticated, and all that policies and the trail may ask of that.
package struct Caller: Sendable {
    package let principal: Principal
    /// `AKIA…` or `ASIA…`; empty for nobody and for services.
    package let accessKeyID: String
    /// Tags of the user or role and of the session: `aws:PrincipalTag/…`.
    package let tags: [String: String]
    /// The session behind temporary credentials; nil for long-term keys.
    package let session: Session?
    /// The service on whose behalf the call is made, such as `cloudtrail.amazonaws.com`.
    package let invokedBy: String?

    package init(
        principal: Principal, accessKeyID: String = "", tags: [String: String] = [:],
        session: Session? = nil, invokedBy: String? = nil
    ) {
        self.principal = principal
        self.accessKeyID = accessKeyID
        self.tags = tags
        self.session = session
        self.invokedBy = invokedBy
    }

    package static func anonymous(account: AccountID) -> Caller {
        Caller(principal: Principal(.anonymous, account: account, id: "ANONYMOUS_PRINCIPAL"))
    }

    /// A service that acts for itself: judged by resource policies alone.
    package static func service(_ name: String, account: AccountID) -> Caller {
        Caller(
            principal: Principal(.service(name: name), account: account, id: name),
            invokedBy: name)
    }
}

/// What temporary credentials were made with.
package struct Session: Hashable, Sendable {
    package let issuedAt: Instant
    package let expiresAt: Instant
    package let isMFAAuthenticated: Bool
    /// Session policies as JSON texts: inline and the documents of managed ones.
    package let policies: [String]
    package let tags: [String: String]
    package let transitiveTagKeys: [String]
    package let sourceIdentity: String?
    /// Whether a role session itself assumed this role.
    package let isChained: Bool
    /// `Role`, `FederatedUser`, `IAMUser` or `Root`: `sessionIssuer.type` in the trail.
    package let issuerType: String
    package let issuerARN: String
    package let issuerID: String
    package let issuerName: String
    /// A web identity's provider and subject attributes, where one made the session.
    package let webIdentityProvider: String?
    package let webIdentityAttributes: [String: String]

    package init(
        issuedAt: Instant, expiresAt: Instant, isMFAAuthenticated: Bool = false,
        policies: [String] = [], tags: [String: String] = [:], transitiveTagKeys: [String] = [],
        sourceIdentity: String? = nil, isChained: Bool = false, issuerType: String,
        issuerARN: String, issuerID: String, issuerName: String,
        webIdentityProvider: String? = nil, webIdentityAttributes: [String: String] = [:]
    ) {
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.isMFAAuthenticated = isMFAAuthenticated
        self.policies = policies
        self.tags = tags
        self.transitiveTagKeys = transitiveTagKeys
        self.sourceIdentity = sourceIdentity
        self.isChained = isChained
        self.issuerType = issuerType
        self.issuerARN = issuerARN
        self.issuerID = issuerID
        self.issuerName = issuerName
        self.webIdentityProvider = webIdentityProvider
        self.webIdentityAttributes = webIdentityAttributes
    }
}

/// A secret and the caller it proves.
package struct Credential: Sendable {
    package let secret: String
    package let caller: Caller
    /// False for a key set to Inactive: it proves nobody.
    package let isActive: Bool

    package init(secret: String, caller: Caller, isActive: Bool = true) {
        self.secret = secret
        self.caller = caller
        self.isActive = isActive
    }
}
