import Codecs

extension CloudTrailDetector {
    /// Rules about the making and changing of credentials.
    static let credentials: [CloudTrailDetector] = [
        CloudTrailDetector(
            "access-key-for-other", .persistence, on: "iam:CreateAccessKey",
            title: "Somebody made an access key for another user",
            reason: "Whoever made the key can act as that user from now on, from anywhere.",
            remedy: "If it was not agreed on, delete the key and look at what it was used for."
        ) { call in
            guard let user = call.named("userName"), !isSelf(user, call) else { return nil }
            return Verdict(user)
        },
        CloudTrailDetector(
            "root-access-key", .persistence, severity: 8, on: "iam:CreateAccessKey",
            title: "An access key was made for the root user",
            reason: "Such a key may do anything, from anywhere, without MFA.",
            remedy: "Delete the key; use roles instead."
        ) { call in
            call.event.identityType == "Root" && call.named("userName") == nil ? Verdict() : nil
        },
        CloudTrailDetector(
            "login-profile", .persistence,
            on: "iam:CreateLoginProfile iam:UpdateLoginProfile",
            title: "Somebody set the console password of another user",
            reason: "Whoever set the password can sign in as that user.",
            remedy: "If it was not agreed on, reset the password and end the user's sessions."
        ) { call in
            guard let user = call.named("userName"), !isSelf(user, call) else { return nil }
            // A password that must be changed at once is how helpdesks reset one.
            let isReset =
                call.event.eventName == "UpdateLoginProfile"
                && call.request["passwordResetRequired"]?.isTrue == true
            return isReset ? nil : Verdict(user)
        },
        CloudTrailDetector(
            "own-password", .persistence, severity: 1, on: "iam:ChangePassword",
            title: "A user changed their password",
            reason: "It is mostly nothing; after a stranger's sign-in it is how they stay.",
            remedy: "Nothing, unless the sign-in before it is strange."
        ),
        CloudTrailDetector(
            "root-password", .persistence, severity: 8, on: "signin:PasswordUpdated",
            title: "The root user's password was changed",
            reason: "Whoever changed it can sign in as root.",
            remedy: "If it was not you, recover the account with AWS at once."
        ) { call in
            call.event.identityType == "Root" && !loginFailed(call) ? Verdict() : nil
        },
        CloudTrailDetector(
            "mfa-removed", .defenseEvasion,
            on: "iam:DeactivateMFADevice iam:DeleteVirtualMFADevice",
            routine: true,
            title: "A second factor was taken away",
            reason: "What remains is a password or a key.",
            remedy: "Ask the user; put the second factor back."
        ) { call in
            Verdict(call.named("userName", "serialNumber") ?? "")
        },
        CloudTrailDetector(
            "key-quarantined", .credentialAccess, severity: 8,
            on: "iam:AttachUserPolicy iam:PutUserPolicy", countsServices: true,
            title: "AWS has found an access key in the open and put it in quarantine",
            reason: "The key was published, on a code forge for example; others have it too.",
            remedy: "Delete the key, look at everything it was used for, and find the leak."
        ) { call in
            let isQuarantine =
                call.named("policyArn")?.contains("AWSCompromisedKeyQuarantine") == true
                || ["AWSExposedCredentialPolicy", "AWSCompromisedKeyQuarantine"].contains {
                    call.named("policyName")?.hasPrefix($0) == true
                }
            return isQuarantine ? Verdict(call.named("userName") ?? "") : nil
        },
        CloudTrailDetector(
            "identity-provider", .persistence,
            on: """
                iam:CreateSAMLProvider iam:UpdateSAMLProvider iam:DeleteSAMLProvider \
                iam:CreateOpenIDConnectProvider iam:UpdateOpenIDConnectProviderThumbprint \
                iam:AddClientIDToOpenIDConnectProvider iam:UploadSigningCertificate \
                sso:CreateTrustedTokenIssuer sso:AssociateDirectory sso:DisassociateDirectory \
                sso:DisableExternalIdPConfigurationForDirectory \
                sso:EnableExternalIdPConfigurationForDirectory \
                sso-directory:DisableExternalIdPConfigurationForDirectory \
                sso-directory:EnableExternalIdPConfigurationForDirectory
                """,
            routine: true,
            title: "Who may vouch for users was changed",
            reason: "Whoever holds the provider can make anybody a user of this account.",
            remedy: "Compare the provider's document with the one that was agreed on."
        ) { call in
            Verdict(call.named("name", "sAMLProviderArn", "url") ?? "")
        },
        CloudTrailDetector(
            "roles-anywhere", .persistence,
            on: "rolesanywhere:CreateTrustAnchor rolesanywhere:UpdateTrustAnchor "
                + "rolesanywhere:CreateProfile rolesanywhere:UpdateProfile "
                + "rolesanywhere:EnableTrustAnchor",
            title: "Certificates of an authority were given access to roles",
            reason: "Whoever holds the authority's key can use the roles from anywhere, for years.",
            remedy: "If it was not agreed on, delete the trust anchor and the profile."
        ) { call in
            Verdict(call.named("name") ?? "")
        },
        CloudTrailDetector(
            "federation-token", .initialAccess, on: "sts:GetFederationToken",
            title: "A user made a federation token",
            reason: "The token outlives the key it was made with, and can open the console.",
            remedy: "If your federation does not work this way, disable the user and deny the "
                + "token's session."
        ) { call in
            Verdict(call.named("name") ?? "")
        },
        CloudTrailDetector(
            "session-token", .initialAccess, severity: 2, on: "sts:GetSessionToken",
            title: "A user made a session token from an access key",
            reason: "The token outlives the key; attackers make one to stay a little longer.",
            remedy: "Look at what the session did, if the key may have leaked."
        ) { call in
            // With the code of a second factor it is how people turn their key into a session.
            call.event.identityType == "IAMUser" && call.named("serialNumber") == nil
                ? Verdict() : nil
        },
        CloudTrailDetector(
            "signin-token", .initialAccess, on: "signin:GetSigninToken",
            title: "A program turned credentials into a console sign-in",
            reason: "That is how keys are turned into a browser session without a password.",
            remedy: "Look at what the session did; if you have no such program, disable the "
                + "credentials."
        ) { call in
            // The access portal of IAM Identity Center does so for everybody, by its Java client.
            call.event.userAgent.hasPrefix("Jersey/") || call.event.isFromService ? nil : Verdict()
        },
        CloudTrailDetector(
            "device-code", .initialAccess, severity: 2, on: "sso:CreateToken", outcome: .any,
            title: "An access token was fetched by device code",
            reason: "Phishing by device code ends with this call; so does every `aws sso login`.",
            remedy: "Compare the address with where the user is."
        ) { call in
            call.named("grantType")?.hasSuffix("device_code") == true ? Verdict() : nil
        },
    ]

    /// Whether `user` is who calls: by name, or by the session's name of somebody signed in through
    /// a directory.
    static func isSelf(_ user: String, _ call: Call) -> Bool {
        call.event.userName.matches(user)
            || call.event.identityARN.string.split(separator: "/").last.map(String.init) == user
    }

    /// Whether a person called rather than a program that is meant to: a user of IAM, root, a
    /// federated user, or a session of IAM Identity Center.
    static func isPerson(_ call: Call) -> Bool {
        call.event.identityType == "IAMUser" || call.event.identityType == "Root"
            || call.event.identityType == "FederatedUser"
            || call.event.identityARN.containsIgnoringCase("awsreservedsso")
    }
}
