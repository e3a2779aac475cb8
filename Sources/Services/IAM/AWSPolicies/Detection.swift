import Codecs

extension AWSManagedPolicy {
    /// Services that find what is wrong.
    static let detection: [AWSManagedPolicy] = [
        AWSManagedPolicy(
            "AmazonGuardDutyFullAccess", "Provides full access to GuardDuty.",
            .allow(["guardduty:*"]), guardDutyRole, guardDutyOrganization,
            .allow(["iam:GetRole"], on: [guardDutyScanRole])),
        AWSManagedPolicy(
            "AmazonGuardDutyFullAccess_v2", "Provides full access to GuardDuty.",
            .allow(["guardduty:*"]), guardDutyRole, guardDutyOrganization,
            .allow(["iam:GetRole"], on: [guardDutyScanRole]),
            .allow(
                ["iam:PassRole"], on: ["arn:aws:iam::*:role/*"],
                when: [
                    "StringEquals": [
                        "iam:PassedToService": "malware-protection-plan.guardduty.amazonaws.com"
                    ]
                ])),
        AWSManagedPolicy(
            "AmazonGuardDutyReadOnlyAccess", "Provides read-only access to GuardDuty.",
            .allow([
                "guardduty:Describe*", "guardduty:Get*", "guardduty:List*",
                "organizations:ListDelegatedAdministrators",
                "organizations:ListAWSServiceAccessForOrganization",
                "organizations:DescribeOrganizationalUnit", "organizations:DescribeAccount",
                "organizations:DescribeOrganization", "organizations:ListAccounts",
            ])),
        AWSManagedPolicy(
            "AmazonInspector2FullAccess", "Provides full access to Inspector.",
            .allow(["inspector2:*"]), .linkedRole("inspector2.amazonaws.com"),
            .allow([
                "organizations:EnableAWSServiceAccess",
                "organizations:RegisterDelegatedAdministrator",
                "organizations:ListDelegatedAdministrators",
                "organizations:ListAWSServiceAccessForOrganization",
                "organizations:DescribeOrganizationalUnit", "organizations:DescribeAccount",
                "organizations:DescribeOrganization",
            ])),
        AWSManagedPolicy(
            "AmazonInspector2ReadOnlyAccess", "Provides read-only access to Inspector.",
            .allow([
                "inspector2:BatchGet*", "inspector2:List*", "inspector2:Describe*",
                "inspector2:Get*", "inspector2:Search*",
                "organizations:ListDelegatedAdministrators",
                "organizations:DescribeOrganization",
            ])),
        AWSManagedPolicy(
            "AmazonMacieFullAccess", "Provides full access to Macie.",
            .allow(["macie2:*"]), .linkedRole("macie.amazonaws.com"),
            .allow(["pricing:GetProducts"])),
        AWSManagedPolicy(
            "AmazonMacieReadOnlyAccess", "Provides read-only access to Macie.",
            .allow([
                "macie2:Describe*", "macie2:Get*", "macie2:List*",
                "macie2:BatchGetCustomDataIdentifiers", "macie2:SearchResources",
            ])),
        AWSManagedPolicy(
            "AWSSecurityHubFullAccess", "Provides full access to Security Hub.",
            .allow(["securityhub:*"]), .linkedRole("securityhub.amazonaws.com"),
            .allow([
                "guardduty:GetDetector", "guardduty:ListDetectors",
                "inspector2:BatchGetAccountStatus",
            ])),
        AWSManagedPolicy(
            "AWSSecurityHubReadOnlyAccess", "Provides read-only access to Security Hub.",
            .allow([
                "securityhub:BatchGet*", "securityhub:Get*", "securityhub:List*",
                "securityhub:Describe*",
            ])),
        AWSManagedPolicy(
            "AmazonDetectiveFullAccess", "Provides full access to Detective.",
            .allow([
                "detective:*", "organizations:DescribeOrganization", "organizations:ListAccounts",
                "guardduty:ArchiveFindings", "guardduty:GetFindings", "guardduty:ListDetectors",
            ])),
    ]

    private static let guardDutyScanRole =
        "arn:aws:iam::*:role/*AWSServiceRoleForAmazonGuardDutyMalwareProtection"

    private static let guardDutyRole = Statement.allow(
        ["iam:CreateServiceLinkedRole"],
        when: [
            "StringLike": [
                "iam:AWSServiceName": [
                    "guardduty.amazonaws.com", "malware-protection.guardduty.amazonaws.com",
                ]
            ]
        ])

    private static let guardDutyOrganization = Statement.allow([
        "organizations:EnableAWSServiceAccess", "organizations:RegisterDelegatedAdministrator",
        "organizations:ListDelegatedAdministrators",
        "organizations:ListAWSServiceAccessForOrganization",
        "organizations:DescribeOrganizationalUnit", "organizations:DescribeAccount",
        "organizations:DescribeOrganization", "organizations:ListAccounts",
    ])
}
