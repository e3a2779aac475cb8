package import Policy
package import Shapes
package import Vocabulary

// The joints between services. Each protocol is implemented by one service and handed to the
// others by the program; none of them needs to know who stands behind it.

/// Long-term identities: implemented by IAM.
package protocol IdentityDirectory: Sendable {
    /// The credential behind a long-term access key (`AKIA…`); nil if there is none.
    func credential(accessKeyID: String) throws -> Credential?
    /// The policies in force on a caller: those of the user and its groups, or of the role, and
    /// the permissions boundary. Session policies are the caller's own. Cheap: compiled and cached.
    func policies(of caller: Caller) throws -> PrincipalPolicies
    /// The role, with its trust policy; nil if there is none.
    func role(arn: ARN) throws -> RoleRecord?
    /// The user by name; nil if there is none.
    func user(named name: String, account: AccountID) throws -> UserRecord?
    /// The document of a managed policy's default version; nil if there is none.
    func managedPolicy(arn: ARN) throws -> String?
    /// An OIDC provider by its URL without the scheme; nil if there is none.
    func openIDConnectProvider(url: String, account: AccountID) throws -> OpenIDProviderRecord?
    /// Checks a TOTP code of the MFA device with that serial number belonging to `user`; a code is
    /// accepted once.
    func verifyMFA(serial: String, code: String, user: Principal, now: Instant) async throws -> Bool
    /// Whether `user` has that MFA device, whatever its code is now.
    func hasMFADevice(serial: String, user: Principal) throws -> Bool
    /// Whether the user or role behind a caller is still there.
    func isPresent(_ caller: Caller) throws -> Bool
    /// Notes a call whose caller is proven, for all that IAM tells of last uses. Does not wait.
    func noteUse(of call: Call)
    /// Notes that a key was used (shown by GetAccessKeyLastUsed). Does not wait.
    func noteUse(accessKeyID: String, service: String, region: Region, time: Instant)
    /// Notes that a role was assumed. Does not wait.
    func noteUse(role: ARN, region: Region, time: Instant)
}

extension IdentityDirectory {
    package func hasMFADevice(serial: String, user: Principal) throws -> Bool { true }
    package func isPresent(_ caller: Caller) throws -> Bool { true }
    package func noteUse(of call: Call) {
        noteUse(
            accessKeyID: call.caller.accessKeyID, service: call.service.signingName,
            region: call.region, time: call.time)
    }
}

/// Temporary credentials: implemented by STS.
package protocol SessionAuthority: Sendable {
    /// Seals why a request was refused, for DecodeAuthorizationMessage; nil where there is no such
    /// operation, or the reason is too long.
    func seal(authorizationMessage text: [UInt8]) throws -> String?

    /// The credential behind a session token.
    /// - Throws: `Failure` `ExpiredToken` or `InvalidClientTokenId`, to be spoken in the
    ///   service's dialect.
    func credential(accessKeyID: String, token: String, now: Instant) throws -> Credential
}

extension SessionAuthority {
    package func seal(authorizationMessage text: [UInt8]) throws -> String? { nil }
}

/// The policies on a principal, compiled.
package struct PrincipalPolicies: Sendable {
    package var identity: [CompiledPolicy]
    package var boundary: CompiledPolicy?
    package var tags: [String: String]

    package init(
        identity: [CompiledPolicy] = [], boundary: CompiledPolicy? = nil,
        tags: [String: String] = [:]
    ) {
        self.identity = identity
        self.boundary = boundary
        self.tags = tags
    }
}

/// A role as other services need it.
package struct RoleRecord: Sendable {
    package let arn: ARN
    package let path: String
    package let name: String
    /// `AROA…`
    package let id: String
    package let trust: CompiledPolicy
    package let maxSessionSeconds: Int
    package let tags: [String: String]

    package init(
        arn: ARN, path: String, name: String, id: String, trust: CompiledPolicy,
        maxSessionSeconds: Int, tags: [String: String]
    ) {
        self.arn = arn
        self.path = path
        self.name = name
        self.id = id
        self.trust = trust
        self.maxSessionSeconds = maxSessionSeconds
        self.tags = tags
    }
}

package struct UserRecord: Sendable {
    package let principal: Principal
    package let tags: [String: String]

    package init(principal: Principal, tags: [String: String]) {
        self.principal = principal
        self.tags = tags
    }
}

package struct OpenIDProviderRecord: Sendable {
    package let arn: ARN
    package let url: String
    package let clientIDs: [String]
    package let thumbprints: [String]

    package init(arn: ARN, url: String, clientIDs: [String], thumbprints: [String]) {
        self.arn = arn
        self.url = url
        self.clientIDs = clientIDs
        self.thumbprints = thumbprints
    }
}

/// Buckets as other services need them (CloudTrail delivers, GuardDuty reads): implemented by S3.
/// Every call is authorized as the `caller` given and recorded in the trail as that caller's.
package protocol BucketAccess: Sendable {
    /// Stores one object. `headers` may hold `x-amz-acl` and `x-amz-meta-…`.
    func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure)
    /// Reads one object whole.
    /// - Throws: `Failure` with S3's code, or `EntityTooLarge` beyond `bytesMax`.
    func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject
    /// Up to 1,000 keys after `after` in byte order.
    func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing]
    /// Whether the bucket is there, and where.
    func region(ofBucket bucket: String) throws -> Region?
    /// Whether the bucket's policy lets `caller` do `action` on `key` (CloudTrail checks before it
    /// accepts a bucket). `keys` are further condition keys.
    func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool
}

package struct BucketObject: Sendable {
    package let bytes: [UInt8]
    package let eTag: String
    package let contentType: String
    package let metadata: [String: String]

    package init(bytes: [UInt8], eTag: String, contentType: String, metadata: [String: String]) {
        self.bytes = bytes
        self.eTag = eTag
        self.contentType = contentType
        self.metadata = metadata
    }
}

package struct BucketListing: Hashable, Sendable {
    package let key: String
    package let size: Int
    package let eTag: String
    package let modified: Instant

    package init(key: String, size: Int, eTag: String, modified: Instant) {
        self.key = key
        self.size = size
        self.eTag = eTag
        self.modified = modified
    }
}
