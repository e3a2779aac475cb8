import IAMAPI

/// A limit of AWS's, under the name that its refusals use.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct Quota: Sendable {
    let name: String
    let max: Int

    /// - Throws: `LimitExceeded` if `count` is more than the quota.
    func check(_ count: Int) throws {
        guard count <= max else {
            throw IAMFailure.limitExceeded("Cannot exceed quota for \(name): \(max)")
        }
    }

    static func entities(_ kind: EntityKind) -> Quota? {
        switch kind {
        case .user: Quota(name: "UsersPerAccount", max: 5000)
        case .group: Quota(name: "GroupsPerAccount", max: 300)
        case .role: Quota(name: "RolesPerAccount", max: 1000)
        case .policy: Quota(name: "CustomerManagedPoliciesPerAccount", max: 1500)
        case .instanceProfile: Quota(name: "InstanceProfilesPerAccount", max: 1000)
        case .oidcProvider: Quota(name: "OpenIdConnectProvidersPerAccount", max: 100)
        case .samlProvider: Quota(name: "SAMLProvidersPerAccount", max: 100)
        case .serverCertificate: Quota(name: "ServerCertificatesPerAccount", max: 20)
        case .mfaDevice: nil
        }
    }

    static func attachedPolicies(_ kind: EntityKind) -> Quota {
        switch kind {
        case .user: Quota(name: "PoliciesPerUser", max: 10)
        case .group: Quota(name: "PoliciesPerGroup", max: 10)
        default: Quota(name: "PoliciesPerRole", max: 10)
        }
    }

    /// Characters of all inline policies together, white space not counted.
    static func inlineCharacters(_ kind: EntityKind) -> Int {
        switch kind {
        case .user: 2048
        case .group: 5120
        default: 10240
        }
    }

    static let accessKeysPerUser = Quota(name: "AccessKeysPerUser", max: 2)
    static let groupsPerUser = Quota(name: "GroupsPerUser", max: 10)
    static let signingCertificatesPerUser = Quota(name: "CertificatesPerUser", max: 2)
    static let sshKeysPerUser = Quota(name: "SSHPublicKeysPerUser", max: 5)
    /// For each service.
    static let serviceCredentialsPerUser = Quota(
        name: "ServiceSpecificCredentialsPerUser", max: 2)
    static let mfaDevicesPerUser = Quota(name: "MFADevicesPerUser", max: 8)
    static let rolesPerInstanceProfile = Quota(name: "InstanceSessionsPerInstanceProfile", max: 1)
    static let policySize = Quota(name: "PolicySize", max: 6144)
    static let trustPolicySize = Quota(name: "ACLSizePerRole", max: 2048)
    static let clientIDsPerProvider = Quota(name: "ClientIdsPerOpenIdConnectProvider", max: 100)
    static let thumbprintsPerProvider = 5
    static let versionsPerPolicy = 5
    static let tagsPerEntity = 50
}
