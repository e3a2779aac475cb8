import Codecs

extension CloudTrailDetector {
    /// Rules about who may do what.
    static let permissions: [CloudTrailDetector] = [
        CloudTrailDetector(
            "admin-attached", .privilegeEscalation,
            on: "iam:AttachUserPolicy iam:AttachRolePolicy iam:AttachGroupPolicy",
            title: "Somebody was given full access",
            reason: "The policy allows everything, or everything about identities.",
            remedy: "If it was not agreed on, detach it and look at what was done with it."
        ) { call in
            guard let policy = call.named("policyArn") else { return nil }
            let full = ["/AdministratorAccess", "/IAMFullAccess", "/PowerUserAccess"]
            return full.contains { policy.hasSuffix($0) }
                ? Verdict(call.named("userName", "roleName", "groupName") ?? "") : nil
        },
        CloudTrailDetector(
            "admin-policy", .privilegeEscalation,
            on: """
                iam:PutUserPolicy iam:PutRolePolicy iam:PutGroupPolicy iam:CreatePolicy \
                iam:CreatePolicyVersion
                """,
            title: "A policy was written that allows everything",
            reason: "A statement allows every action on every resource, or all of IAM.",
            remedy: "If it was not agreed on, take it back and look at what was done with it."
        ) { call in
            guard let document = call.request["policyDocument"],
                PolicyText(document)?.allowsEverything == true
            else { return nil }
            return Verdict(call.named("userName", "roleName", "groupName", "policyName") ?? "")
        },
        CloudTrailDetector(
            "policy-version", .privilegeEscalation, on: "iam:SetDefaultPolicyVersion",
            routine: true,
            title: "An older version of a policy was put in force",
            reason: "Forgotten versions may allow more than the one before.",
            remedy: "Compare the versions."
        ) { call in
            Verdict(call.named("policyArn") ?? "")
        },
        CloudTrailDetector(
            "group-joined", .privilegeEscalation, severity: 2, on: "iam:AddUserToGroup",
            routine: true,
            title: "A user was added to a group",
            reason: "The user has the group's permissions from now on.",
            remedy: "Check that it was agreed on."
        ) { call in
            Verdict(call.named("groupName") ?? "")
        },
        CloudTrailDetector(
            "role-trust", .persistence, severity: 8,
            on: "iam:UpdateAssumeRolePolicy iam:CreateRole",
            title: "A role may now be assumed from outside the account",
            reason: "Another account, or anybody, can come back through it at any time.",
            remedy: "If the other side is not yours, put the trust policy back and revoke the "
                + "role's sessions."
        ) { call in
            guard
                let document = call.request["policyDocument"]
                    ?? call.request["assumeRolePolicyDocument"],
                let policy = PolicyText(document)
            else { return nil }
            let exposure = policy.exposure(account: call.account.string)
            guard exposure != .none else { return nil }
            return Verdict(
                call.named("roleName") ?? "", [JSONMember("trusts", .string("\(exposure)"))])
        },
        CloudTrailDetector(
            "identity-changed", .userPermissions, severity: 2,
            on: """
                iam:CreateUser iam:CreateRole iam:CreateGroup iam:DeleteUser iam:DeleteRole \
                iam:DeleteGroup iam:UpdateUser iam:UpdateRole iam:AttachUserPolicy \
                iam:AttachRolePolicy iam:AttachGroupPolicy iam:DetachUserPolicy \
                iam:DetachRolePolicy iam:DetachGroupPolicy iam:PutUserPolicy iam:PutRolePolicy \
                iam:PutGroupPolicy iam:DeleteUserPolicy iam:DeleteRolePolicy \
                iam:DeleteGroupPolicy iam:CreatePolicy iam:CreatePolicyVersion iam:DeletePolicy \
                iam:DeletePolicyVersion iam:PutUserPermissionsBoundary \
                iam:DeleteUserPermissionsBoundary iam:DeleteRolePermissionsBoundary \
                iam:CreateInstanceProfile iam:AddRoleToInstanceProfile \
                ec2:AssociateIamInstanceProfile ec2:ReplaceIamInstanceProfileAssociation
                """,
            routine: true,
            title: "Users, roles or policies were changed",
            reason: "It is mostly work; beside other findings of the same caller it is how they "
                + "stay.",
            remedy: "Look at the caller's other findings."
        ) { call in
            Verdict(
                call.named("userName", "roleName", "groupName", "policyName", "policyArn") ?? "")
        },
        CloudTrailDetector(
            "admin-role-assumed", .privilegeEscalation, severity: 2, on: "sts:AssumeRole",
            title: "A user with a long-term key assumed a role of administrators",
            reason: "The role's name says that it may do everything; people should come to it "
                + "through sign-in with a second factor.",
            remedy: "Check that the user may; require MFA in the role's trust policy."
        ) { call in
            guard call.event.identityType == "IAMUser", call.event.mfaAuthenticated != "true",
                let role = call.named("roleArn")?.split(separator: "/").last,
                role.lowercased().contains("admin")
            else { return nil }
            return Verdict(String(role))
        },
        CloudTrailDetector(
            "organization-left", .defenseEvasion,
            on: """
                organizations:LeaveOrganization organizations:RemoveAccountFromOrganization \
                organizations:DetachPolicy organizations:DisablePolicyType \
                organizations:DeletePolicy organizations:DeleteOrganization account:CloseAccount \
                organizations:DisableAWSServiceAccess \
                organizations:DeregisterDelegatedAdministrator
                """, outcome: .attempt,
            title: "An account tried to leave its organization or shed the organization's policies",
            reason: "Outside the organization, its guardrails and its trail no longer hold.",
            remedy: "Deny these actions by policy; look at what else the caller did."
        ),
        CloudTrailDetector(
            "region-enabled", .persistence, on: "account:EnableRegion cloudtrail:EnableRegion",
            title: "A region was enabled",
            reason: "Attackers work where nobody looks.",
            remedy: "Disable it if nobody asked for it."
        ) { call in
            Verdict(call.named("RegionName", "regionName") ?? "")
        },
    ]
}
