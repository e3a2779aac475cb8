extension AWSManagedPolicy {
    /// The policies of service-linked roles.
    static let linked: [AWSManagedPolicy] = [
        linked(
            "AmazonGuardDutyServiceRolePolicy", "What GuardDuty needs to read of resources.",
            [
                "ec2:DescribeInstances", "ec2:DescribeImages", "ec2:DescribeVpcEndpoints",
                "ec2:DescribeSubnets", "ec2:DescribeVpcPeeringConnections",
                "ec2:DescribeTransitGatewayAttachments", "organizations:ListAccounts",
                "organizations:DescribeAccount", "organizations:DescribeOrganization",
                "s3:GetBucketPublicAccessBlock", "s3:GetEncryptionConfiguration",
                "s3:GetBucketTagging", "s3:GetAccountPublicAccessBlock", "s3:ListAllMyBuckets",
                "s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:GetBucketPolicyStatus",
                "lambda:GetFunctionConfiguration", "lambda:ListTags", "eks:ListClusters",
                "eks:DescribeCluster",
            ]),
        linked(
            "AWSConfigServiceRolePolicy", "What Config needs to record resources.",
            [
                "acm:Describe*", "acm:List*", "cloudtrail:Describe*", "cloudtrail:Get*",
                "cloudtrail:List*", "config:Put*", "config:Get*", "ec2:Describe*",
                "guardduty:Get*", "guardduty:List*", "iam:Get*", "iam:List*",
                "iam:GenerateCredentialReport", "kms:Describe*", "kms:List*",
                "s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:ListAllMyBuckets",
                "s3:GetAccountPublicAccessBlock", "wafv2:Get*", "wafv2:List*",
            ]),
        linked(
            "CloudTrailServiceRolePolicy", "What CloudTrail needs of an organization.",
            [
                "cloudtrail:*", "organizations:DescribeAccount",
                "organizations:DescribeOrganization", "organizations:ListAccounts",
                "organizations:ListAWSServiceAccessForOrganization",
                "organizations:ListDelegatedAdministrators",
            ]),
        linked(
            "AWSSecurityHubServiceRolePolicy", "What Security Hub needs to check resources.",
            [
                "cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus",
                "cloudtrail:GetEventSelectors", "cloudwatch:DescribeAlarms", "config:Describe*",
                "config:BatchGetResourceConfig", "config:SelectResourceConfig",
                "iam:GenerateCredentialReport", "iam:GetCredentialReport", "organizations:List*",
                "organizations:DescribeAccount", "organizations:DescribeOrganization",
                "logs:DescribeMetricFilters", "sns:ListSubscriptionsByTopic",
            ]),
        linked(
            "AmazonInspector2ServiceRolePolicy", "What Inspector needs to read of resources.",
            [
                "ec2:Describe*", "ecr:BatchGet*", "ecr:Describe*", "ecr:Get*", "ecr:List*",
                "lambda:GetFunction", "lambda:ListFunctions", "organizations:Describe*",
                "organizations:List*", "ssm:DescribeInstanceInformation", "ssm:ListAssociations",
                "cloudwatch:GetMetricData", "codeguru-security:*",
            ]),
        linked(
            "AmazonMacieServiceRolePolicy", "What Macie needs to read buckets.",
            [
                "iam:ListAccountAliases", "organizations:DescribeAccount",
                "organizations:ListAccounts", "s3:GetAccountPublicAccessBlock",
                "s3:ListAccessPoints",
                "s3:ListAllMyBuckets", "s3:GetBucket*", "s3:GetEncryptionConfiguration",
                "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration",
                "s3:ListBucket", "s3:GetObject*",
            ]),
        linked(
            "AWSShieldServiceRolePolicy", "What Shield needs to mitigate at the application layer.",
            ["wafv2:Get*", "wafv2:List*", "wafv2:UpdateWebACL", "cloudfront:ListDistributions"]),
        linked(
            "WAFV2LoggingServiceRolePolicy", "What WAF needs to deliver logs.",
            [
                "firehose:PutRecord", "firehose:PutRecordBatch",
                "organizations:DescribeOrganization",
            ]),
        linked(
            "AmazonEventBridgeApiDestinationsServiceRolePolicy",
            "What EventBridge needs of the secrets of connections.",
            [
                "secretsmanager:CreateSecret", "secretsmanager:UpdateSecret",
                "secretsmanager:DescribeSecret", "secretsmanager:DeleteSecret",
                "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
            ]),
        linked(
            "CloudWatchEventsServiceRolePolicy", "What alarms need to act on hosts.",
            [
                "cloudwatch:DescribeAlarms", "ec2:DescribeInstance*", "ec2:RebootInstances",
                "ec2:StopInstances", "ec2:TerminateInstances",
            ]),
        linked(
            "AWSOrganizationsServiceTrustPolicy",
            "Lets Organizations make the service-linked roles of trusted services.",
            ["iam:CreateServiceLinkedRole"]),
        linked(
            "AWSTrustedAdvisorServiceRolePolicy", "What Trusted Advisor needs for its checks.",
            [
                "cloudtrail:Describe*", "cloudtrail:GetTrailStatus",
                "cloudwatch:GetMetricStatistics",
                "ec2:Describe*", "iam:GenerateCredentialReport", "iam:GetAccountPasswordPolicy",
                "iam:GetAccountSummary", "iam:GetCredentialReport", "iam:List*",
                "s3:GetAccountPublicAccessBlock", "s3:GetBucketAcl", "s3:GetBucketPolicy",
                "s3:GetBucketPolicyStatus", "s3:GetBucketPublicAccessBlock",
                "s3:ListAllMyBuckets",
            ]),
    ]

    private static func linked(
        _ name: String, _ description: String, _ actions: [String]
    ) -> AWSManagedPolicy {
        AWSManagedPolicy(
            name, path: "/aws-service-role/", description, .allow(actions))
    }
}
