extension AWSManagedPolicy {
    /// Policies of administrators and of IAM.
    static let administration: [AWSManagedPolicy] = [
        AWSManagedPolicy(
            "AdministratorAccess", "Provides full access to AWS services and resources.",
            .allow(["*"])),
        AWSManagedPolicy(
            "PowerUserAccess",
            "Provides full access to AWS services and resources, but does not allow management of "
                + "users and groups.",
            .allowAllBut(["iam:*", "organizations:*", "account:*"]),
            .allow([
                "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles",
                "organizations:DescribeOrganization", "account:GetAccountInformation",
                "account:GetPrimaryEmail", "account:ListRegions",
            ])),
        AWSManagedPolicy(
            "IAMFullAccess", "Provides full access to IAM.",
            .allow([
                "iam:*", "organizations:DescribeAccount", "organizations:DescribeOrganization",
                "organizations:DescribeOrganizationalUnit", "organizations:DescribePolicy",
                "organizations:ListChildren", "organizations:ListParents",
                "organizations:ListPoliciesForTarget", "organizations:ListRoots",
                "organizations:ListPolicies", "organizations:ListTargetsForPolicy",
            ])),
        AWSManagedPolicy(
            "IAMReadOnlyAccess", "Provides read-only access to IAM.",
            .allow([
                "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails",
                "iam:Get*", "iam:List*", "iam:SimulateCustomPolicy",
                "iam:SimulatePrincipalPolicy",
            ])),
        AWSManagedPolicy(
            "IAMUserChangePassword", "Lets an IAM user change its own password.",
            .allow(["iam:ChangePassword"], on: ["arn:aws:iam::*:user/${aws:username}"]),
            .allow(["iam:GetAccountPasswordPolicy"])),
        AWSManagedPolicy(
            "IAMUserSSHKeys", "Lets an IAM user manage its own SSH keys.",
            .allow(
                [
                    "iam:DeleteSSHPublicKey", "iam:GetSSHPublicKey", "iam:ListSSHPublicKeys",
                    "iam:UpdateSSHPublicKey", "iam:UploadSSHPublicKey",
                ], on: ["arn:aws:iam::*:user/${aws:username}"])),
        AWSManagedPolicy(
            "IAMSelfManageServiceSpecificCredentials",
            "Lets an IAM user manage its own service-specific credentials.",
            .allow(
                [
                    "iam:CreateServiceSpecificCredential", "iam:ListServiceSpecificCredentials",
                    "iam:UpdateServiceSpecificCredential",
                    "iam:DeleteServiceSpecificCredential",
                    "iam:ResetServiceSpecificCredential",
                ], on: ["arn:aws:iam::*:user/${aws:username}"])),
        AWSManagedPolicy(
            "IAMAccessAdvisorReadOnly",
            "Grants access to the last accessed information of IAM.",
            .allow([
                "iam:List*", "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRolePolicy",
                "iam:GetUserPolicy", "iam:GetGroupPolicy",
                "iam:GenerateServiceLastAccessedDetails", "iam:GetServiceLastAccessedDetails",
                "iam:GetServiceLastAccessedDetailsWithEntities",
            ])),
        AWSManagedPolicy(
            "AWSDenyAll", "Denies every action.", .deny(["*"])),
        AWSManagedPolicy(
            "AccessAnalyzerServiceRolePolicy", path: "/aws-service-role/",
            "Lets Access Analyzer read the metadata of resources.",
            .allow([
                "iam:Get*", "iam:List*", "s3:GetBucketAcl", "s3:GetBucketPolicy",
                "s3:GetBucketPolicyStatus", "s3:GetBucketPublicAccessBlock",
                "s3:GetAccountPublicAccessBlock", "s3:ListAllMyBuckets", "kms:DescribeKey",
                "kms:GetKeyPolicy", "kms:ListGrants", "kms:ListKeyPolicies", "kms:ListKeys",
                "lambda:GetPolicy", "lambda:ListFunctions", "sqs:GetQueueAttributes",
                "sqs:ListQueues", "secretsmanager:DescribeSecret",
                "secretsmanager:GetResourcePolicy", "secretsmanager:ListSecrets",
                "sns:GetTopicAttributes", "sns:ListTopics",
            ])),
    ]
}
