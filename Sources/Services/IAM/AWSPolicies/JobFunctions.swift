extension AWSManagedPolicy {
    /// Reading everything, what auditors need, and metadata alone.
    static let jobFunctions: [AWSManagedPolicy] = [
        AWSManagedPolicy(
            "ReadOnlyAccess", "Provides read-only access to AWS services and resources.",
            .allow(readers(of: securityServices + otherServices)),
            .allow([
                "cloudtrail:LookupEvents", "logs:FilterLogEvents", "logs:StartQuery",
                "logs:StopQuery", "logs:TestMetricFilter", "iam:GenerateCredentialReport",
                "iam:GenerateServiceLastAccessedDetails", "iam:SimulateCustomPolicy",
                "iam:SimulatePrincipalPolicy", "sts:GetAccessKeyInfo", "sts:GetCallerIdentity",
                "sts:GetSessionToken", "dynamodb:BatchGetItem", "dynamodb:Query",
                "dynamodb:Scan", "config:SelectResourceConfig", "config:BatchGetResourceConfig",
                "events:TestEventPattern", "wafv2:CheckCapacity", "inspector2:BatchGet*",
                "macie2:BatchGetCustomDataIdentifiers", "macie2:TestCustomDataIdentifier",
            ])),
        AWSManagedPolicy(
            "SecurityAudit",
            "Provides read access to the security configuration of services and resources. Meant "
                + "for software and people that audit.",
            .allow(securityConfiguration),
            .allow(
                ["apigateway:GET"],
                on: [
                    "arn:aws:apigateway:*::/apis", "arn:aws:apigateway:*::/restapis",
                    "arn:aws:apigateway:*::/restapis/*/authorizers",
                    "arn:aws:apigateway:*::/restapis/*/stages",
                ])),
        AWSManagedPolicy(
            "ViewOnlyAccess", path: "/job-function/",
            "Lists resources and their metadata in all services; no contents.",
            .allow(viewers)),
        AWSManagedPolicy(
            "SupportUser", path: "/job-function/",
            "Lets its holder open support cases and look at resources to solve them.",
            .allow(["support:*"] + viewers)),
    ]

    /// Services that this product speaks, now or in time.
    private static let securityServices = [
        "access-analyzer", "acm", "aoss", "cloudtrail", "cloudwatch", "config", "detective", "ec2",
        "ecr", "events", "guardduty", "iam", "inspector2", "kms", "lambda", "logs", "macie2",
        "network-firewall", "organizations", "route53", "route53resolver", "s3", "s3-outposts",
        "scheduler", "schemas", "secretsmanager", "securityhub", "securitylake", "shield", "sns",
        "sqs", "ssm", "tag", "trustedadvisor", "waf", "waf-regional", "wafv2",
    ]

    private static let otherServices = [
        "apigateway", "athena", "autoscaling", "backup", "cloudformation", "cloudfront", "dynamodb",
        "ecs", "eks", "elasticache", "elasticfilesystem", "elasticloadbalancing", "es", "firehose",
        "glue", "kinesis", "rds", "redshift", "sagemaker", "servicequotas", "states", "xray",
    ]

    private static func readers(of services: [String]) -> [String] {
        services.flatMap { ["\($0):Describe*", "\($0):Get*", "\($0):List*"] }
    }

    /// What an audit reads: settings and policies, not contents.
    private static let securityConfiguration = [
        "access-analyzer:Get*", "access-analyzer:List*", "acm:Describe*", "acm:List*",
        "autoscaling:Describe*", "backup:List*", "backup:Describe*", "cloudformation:Describe*",
        "cloudformation:GetStackPolicy", "cloudformation:GetTemplate", "cloudformation:List*",
        "cloudfront:Get*", "cloudfront:List*", "cloudtrail:DescribeTrails",
        "cloudtrail:GetEventSelectors", "cloudtrail:GetInsightSelectors",
        "cloudtrail:GetTrail", "cloudtrail:GetTrailStatus", "cloudtrail:ListChannels",
        "cloudtrail:ListEventDataStores", "cloudtrail:ListTags", "cloudtrail:ListTrails",
        "cloudtrail:LookupEvents", "cloudwatch:Describe*", "cloudwatch:GetDashboard",
        "cloudwatch:ListDashboards", "cloudwatch:ListTagsForResource",
        "config:BatchGetAggregateResourceConfig", "config:BatchGetResourceConfig",
        "config:Deliver*", "config:Describe*", "config:Get*", "config:List*", "detective:Get*",
        "detective:List*", "dynamodb:DescribeTable", "dynamodb:ListTables", "ec2:Describe*",
        "ec2:GetEbsEncryptionByDefault", "ec2:GetEbsDefaultKmsKeyId",
        "ec2:GetSnapshotBlockPublicAccessState", "ecr:Describe*", "ecr:GetRepositoryPolicy",
        "ecr:GetRegistryScanningConfiguration", "ecs:Describe*", "ecs:List*", "eks:Describe*",
        "eks:List*", "elasticfilesystem:Describe*", "elasticloadbalancing:Describe*",
        "events:Describe*", "events:List*", "events:TestEventPattern",
        "guardduty:DescribeMalwareScans",
        "guardduty:Get*", "guardduty:List*", "iam:GenerateCredentialReport",
        "iam:GenerateServiceLastAccessedDetails", "iam:Get*", "iam:List*",
        "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy", "inspector2:BatchGet*",
        "inspector2:Get*", "inspector2:List*", "kms:Describe*", "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus", "kms:List*", "lambda:GetFunctionConfiguration",
        "lambda:GetPolicy", "lambda:GetFunctionUrlConfig", "lambda:List*", "logs:Describe*",
        "logs:ListTagsForResource", "logs:ListTagsLogGroup", "macie2:Describe*",
        "macie2:GetAutomatedDiscoveryConfiguration", "macie2:GetMacieSession",
        "macie2:ListClassificationJobs", "network-firewall:Describe*", "network-firewall:List*",
        "organizations:Describe*", "organizations:List*", "rds:Describe*",
        "rds:ListTagsForResource", "redshift:Describe*", "route53:Get*", "route53:List*",
        "route53resolver:Get*", "route53resolver:List*", "s3:GetAccelerateConfiguration",
        "s3:GetAccessPoint*", "s3:GetAccountPublicAccessBlock", "s3:GetBucket*",
        "s3:GetEncryptionConfiguration", "s3:GetInventoryConfiguration",
        "s3:GetLifecycleConfiguration", "s3:GetObjectAcl", "s3:GetObjectVersionAcl",
        "s3:GetReplicationConfiguration", "s3:ListAccessPoints", "s3:ListAllMyBuckets",
        "secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy",
        "secretsmanager:ListSecrets", "secretsmanager:ListSecretVersionIds",
        "securityhub:Describe*",
        "securityhub:Get*", "securityhub:List*", "servicequotas:Get*", "servicequotas:List*",
        "shield:Describe*", "shield:List*", "shield:GetSubscriptionState",
        "sns:GetTopicAttributes", "sns:ListSubscriptions*", "sns:ListTagsForResource",
        "sns:ListTopics", "sqs:GetQueueAttributes", "sqs:ListQueues", "sqs:ListQueueTags",
        "ssm:Describe*", "ssm:GetServiceSetting", "ssm:List*", "sts:GetCallerIdentity",
        "tag:GetResources", "tag:GetTagKeys", "trustedadvisor:Describe*",
        "trustedadvisor:Get*", "trustedadvisor:List*", "waf:Get*", "waf:List*",
        "waf-regional:Get*", "waf-regional:List*", "wafv2:Describe*", "wafv2:Get*",
        "wafv2:List*",
    ]

    private static let viewers = [
        "acm:ListCertificates", "athena:List*", "autoscaling:Describe*",
        "cloudformation:DescribeStacks", "cloudformation:ListStack*", "cloudfront:List*",
        "cloudtrail:DescribeTrails", "cloudtrail:LookupEvents", "cloudtrail:ListTrails",
        "cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*", "config:Describe*",
        "config:List*", "dynamodb:DescribeTable", "dynamodb:ListTables", "ec2:Describe*",
        "ecr:DescribeRepositories", "ecr:ListImages", "ecs:List*", "eks:ListClusters",
        "elasticloadbalancing:Describe*", "events:List*", "guardduty:List*",
        "guardduty:GetDetector", "guardduty:GetFindingsStatistics", "iam:List*",
        "iam:GetAccountSummary", "iam:GetLoginProfile", "inspector2:List*", "kms:ListAliases",
        "kms:ListKeys", "lambda:List*", "logs:Describe*", "macie2:List*",
        "network-firewall:List*", "organizations:List*", "rds:Describe*", "route53:List*",
        "s3:ListAllMyBuckets", "s3:ListBucket", "s3:ListMultipartUploadParts",
        "secretsmanager:ListSecrets", "securityhub:Describe*", "securityhub:List*",
        "shield:List*", "sns:List*", "sqs:ListQueues", "ssm:List*", "tag:GetResources",
        "trustedadvisor:Describe*", "waf:List*", "waf-regional:List*", "wafv2:List*",
    ]
}
