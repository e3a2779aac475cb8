package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// The account as a whole.

extension CreateAccountAlias: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard AccountID(input.accountAlias) == nil else {
            throw IAMFailure.invalidInput("An account alias must not be a 12-digit number.")
        }
        try transaction.ensureAccount(call.account)
        let taken = try transaction.count(
            "iam_accounts WHERE alias = ?", [.init(input.accountAlias)])
        guard taken == 0 else {
            throw IAMFailure.entityAlreadyExists(
                "The account alias \(input.accountAlias) already exists.")
        }
        // There is one alias; a new one takes the place of the old.
        try transaction.run(
            "UPDATE iam_accounts SET alias = ? WHERE account = ?",
            [.init(input.accountAlias), .init(call.account.description)])
        return Output()
    }
}

extension ListAccountAliases: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let alias = try snapshot.row(
            "SELECT alias FROM iam_accounts WHERE account = ?", [.init(call.account.description)])?
            .textIfAny("alias")
        return Output(accountAliases: alias.map { [$0] } ?? [], isTruncated: false)
    }
}

extension DeleteAccountAlias: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let deleted = try transaction.run(
            "UPDATE iam_accounts SET alias = NULL WHERE account = ? AND alias = ?",
            [.init(call.account.description), .init(input.accountAlias)])
        guard deleted > 0 else {
            throw IAMFailure.noSuchEntity(
                "The account alias \(input.accountAlias) cannot be found.")
        }
        return Output()
    }
}

extension SetSecurityTokenServicePreferences: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        try transaction.ensureAccount(call.account)
        try transaction.run(
            "UPDATE iam_accounts SET token_version = ? WHERE account = ?",
            [
                .init(input.globalEndpointTokenVersion == "v2Token" ? 2 : 1),
                .init(call.account.description),
            ])
        return Output()
    }
}

extension GetAccountSummary: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let account = call.account
        let owner = SQLValue(account.description)
        func count(_ kind: EntityKind) throws -> Int { try snapshot.count(kind, in: account) }
        let mfaOfRoot = try snapshot.count("iam_mfa_devices WHERE owner = ?", [owner])
        let versions = try snapshot.count(
            """
            iam_policy_versions WHERE policy IN
                (SELECT id FROM iam_entities WHERE account = ? AND kind = 'policy')
            """, [owner])
        let mfaInUse = try snapshot.count(
            """
            iam_mfa_devices WHERE owner IS NOT NULL AND id IN
                (SELECT id FROM iam_entities WHERE account = ? AND kind = 'mfa')
            """, [owner])
        let tokenVersion = try snapshot.row(
            "SELECT token_version FROM iam_accounts WHERE account = ?", [owner])?
            .integer("token_version")
        let keysOfRoot = try snapshot.count("iam_access_keys WHERE owner = ?", [owner])
        let certificatesOfRoot = try snapshot.count(
            "iam_signing_certificates WHERE owner = ?", [owner])
        let summary = [
            "Users": try count(.user), "UsersQuota": 5000,
            "Groups": try count(.group), "GroupsQuota": 300,
            "Roles": try count(.role), "RolesQuota": 1000,
            "Policies": try count(.policy), "PoliciesQuota": 1500,
            "InstanceProfiles": try count(.instanceProfile), "InstanceProfilesQuota": 1000,
            "ServerCertificates": try count(.serverCertificate), "ServerCertificatesQuota": 20,
            "Providers": try count(.oidcProvider) + count(.samlProvider),
            "MFADevices": try count(.mfaDevice), "MFADevicesInUse": mfaInUse,
            "PolicyVersionsInUse": versions, "PolicyVersionsInUseQuota": 10000,
            "VersionsPerPolicyQuota": Quota.versionsPerPolicy,
            "AccountMFAEnabled": mfaOfRoot > 0 ? 1 : 0,
            "AccountAccessKeysPresent": keysOfRoot > 0 ? 1 : 0,
            "AccountSigningCertificatesPresent": certificatesOfRoot > 0 ? 1 : 0,
            "AccountPasswordPresent": 0,
            "AccessKeysPerUserQuota": Quota.accessKeysPerUser.max,
            "SigningCertificatesPerUserQuota": Quota.signingCertificatesPerUser.max,
            "GroupsPerUserQuota": Quota.groupsPerUser.max,
            "AttachedPoliciesPerUserQuota": Quota.attachedPolicies(.user).max,
            "AttachedPoliciesPerGroupQuota": Quota.attachedPolicies(.group).max,
            "AttachedPoliciesPerRoleQuota": Quota.attachedPolicies(.role).max,
            "UserPolicySizeQuota": Quota.inlineCharacters(.user),
            "GroupPolicySizeQuota": Quota.inlineCharacters(.group),
            "RolePolicySizeQuota": Quota.inlineCharacters(.role),
            "AssumeRolePolicySizeQuota": Quota.trustPolicySize.max,
            "PolicySizeQuota": Quota.policySize.max,
            "GlobalEndpointTokenVersion": Int(tokenVersion ?? 1),
        ]
        return Output(summaryMap: summary)
    }
}
