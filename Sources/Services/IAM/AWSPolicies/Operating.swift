import Codecs

extension AWSManagedPolicy {
    /// Events, configuration, the web firewall, messages and hosts.
    static let operations: [AWSManagedPolicy] = [
        AWSManagedPolicy(
            "AmazonEventBridgeFullAccess", "Provides full access to EventBridge.",
            .allow(["events:*", "schemas:*", "scheduler:*", "pipes:*"]),
            .linkedRole("apidestinations.events.amazonaws.com"),
            .linkedRole("schemas.amazonaws.com"),
            .allow(
                ["iam:PassRole"], on: ["arn:aws:iam::*:role/*"],
                when: [
                    "StringLike": [
                        "iam:PassedToService": [
                            "events.amazonaws.com", "scheduler.amazonaws.com",
                            "pipes.amazonaws.com",
                        ]
                    ]
                ])),
        AWSManagedPolicy(
            "AmazonEventBridgeReadOnlyAccess", "Provides read-only access to EventBridge.",
            .allow([
                "events:Describe*", "events:List*", "events:TestEventPattern",
                "schemas:Describe*", "schemas:List*", "schemas:Get*", "schemas:Search*",
                "scheduler:Get*", "scheduler:List*", "pipes:Describe*", "pipes:List*",
            ])),
        AWSManagedPolicy(
            "CloudWatchEventsFullAccess", "Provides full access to CloudWatch Events.",
            .allow(["events:*"]),
            .allow(
                ["iam:PassRole"], on: ["arn:aws:iam::*:role/AWS_Events_Invoke_Targets"])),
        AWSManagedPolicy(
            "CloudWatchEventsReadOnlyAccess", "Provides read-only access to CloudWatch Events.",
            .allow(["events:Describe*", "events:List*", "events:TestEventPattern"])),
        AWSManagedPolicy(
            "AWSWAFFullAccess", "Provides full access to WAF.",
            .allow([
                "waf:*", "waf-regional:*", "wafv2:*", "elasticloadbalancing:SetWebACL",
                "apigateway:SetWebACL", "logs:DescribeLogGroups",
                "logs:DescribeResourcePolicies", "logs:PutResourcePolicy",
                "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "s3:GetBucketPolicy",
                "s3:PutBucketPolicy",
            ])),
        AWSManagedPolicy(
            "AWSWAFReadOnlyAccess", "Provides read-only access to WAF.",
            .allow([
                "waf:Get*", "waf:List*", "waf-regional:Get*", "waf-regional:List*",
                "wafv2:Get*", "wafv2:List*", "wafv2:Describe*", "wafv2:CheckCapacity",
            ])),
        AWSManagedPolicy(
            "AWSConfigUserAccess", "Provides access to use Config, and to read what it recorded.",
            .allow([
                "config:Get*", "config:Describe*", "config:Deliver*", "config:List*",
                "config:Select*", "tag:GetResources", "tag:GetTagKeys",
                "cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus",
                "cloudtrail:LookupEvents",
            ])),
        AWSManagedPolicy(
            "AWS_ConfigRole", path: "/service-role/",
            "What a role needs through which Config records resources.",
            .allow([
                "acm:Describe*", "acm:List*", "cloudtrail:Describe*", "cloudtrail:Get*",
                "cloudtrail:List*", "cloudwatch:Describe*", "config:Put*", "config:Get*",
                "config:List*", "config:Describe*", "config:Select*", "ec2:Describe*",
                "events:Describe*", "events:List*", "guardduty:Get*", "guardduty:List*",
                "iam:Get*", "iam:List*", "iam:GenerateCredentialReport", "inspector2:Get*",
                "inspector2:List*", "kms:Describe*", "kms:GetKeyPolicy",
                "kms:GetKeyRotationStatus", "kms:List*", "lambda:GetPolicy",
                "lambda:GetFunction", "lambda:List*", "logs:Describe*", "macie2:Get*",
                "organizations:Describe*", "organizations:List*", "s3:GetAccountPublicAccessBlock",
                "s3:GetAccelerateConfiguration", "s3:GetBucket*", "s3:GetEncryptionConfiguration",
                "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration",
                "s3:ListAllMyBuckets", "s3:ListBucket", "secretsmanager:Describe*",
                "secretsmanager:GetResourcePolicy", "secretsmanager:ListSecrets",
                "shield:Describe*", "sns:GetTopicAttributes", "sns:List*",
                "sqs:GetQueueAttributes", "sqs:List*", "waf:Get*", "waf:List*", "wafv2:Get*",
                "wafv2:List*",
            ])),
        AWSManagedPolicy(
            "AWSShieldDRTAccessPolicy", path: "/service-role/",
            "Lets the Shield response team look at and change protections.",
            .allow([
                "cloudfront:List*", "cloudfront:Get*", "cloudwatch:Describe*",
                "cloudwatch:Get*", "cloudwatch:List*", "ec2:DescribeAddresses",
                "elasticloadbalancing:Describe*", "route53:List*", "route53:GetHostedZone",
                "shield:*", "waf:*", "waf-regional:*", "wafv2:*",
            ])),
        AWSManagedPolicy(
            "AmazonSNSFullAccess", "Provides full access to SNS.", .allow(["sns:*"])),
        AWSManagedPolicy(
            "AmazonSNSReadOnlyAccess", "Provides read-only access to SNS.",
            .allow(["sns:GetTopicAttributes", "sns:List*", "sns:CheckIfPhoneNumberIsOptedOut"])),
        AWSManagedPolicy(
            "AmazonSQSFullAccess", "Provides full access to SQS.", .allow(["sqs:*"])),
        AWSManagedPolicy(
            "AmazonSQSReadOnlyAccess", "Provides read-only access to SQS.",
            .allow(["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:List*"])),
        AWSManagedPolicy(
            "AWSKeyManagementServicePowerUser", "Lets its holder use and tag keys of KMS.",
            .allow([
                "kms:CreateAlias", "kms:CreateKey", "kms:DeleteAlias", "kms:Describe*",
                "kms:GenerateRandom", "kms:Get*", "kms:List*", "kms:TagResource",
                "kms:UntagResource", "iam:ListGroups", "iam:ListRoles", "iam:ListUsers",
            ])),
        AWSManagedPolicy(
            "SecretsManagerReadWrite", "Provides full access to Secrets Manager.",
            .allow([
                "secretsmanager:*", "kms:DescribeKey", "kms:ListAliases", "kms:ListKeys",
                "lambda:ListFunctions", "tag:GetResources",
            ])),
        AWSManagedPolicy(
            "AmazonSSMManagedInstanceCore", "What a host needs to be managed by Systems Manager.",
            .allow([
                "ssm:DescribeAssociation", "ssm:GetDeployablePatchSnapshotForInstance",
                "ssm:GetDocument", "ssm:DescribeDocument", "ssm:GetManifest",
                "ssm:GetParameter", "ssm:GetParameters", "ssm:ListAssociations",
                "ssm:ListInstanceAssociations", "ssm:PutInventory",
                "ssm:PutComplianceItems", "ssm:PutConfigurePackageResult",
                "ssm:UpdateAssociationStatus", "ssm:UpdateInstanceAssociationStatus",
                "ssm:UpdateInstanceInformation", "ssmmessages:*", "ec2messages:*",
            ])),
        AWSManagedPolicy(
            "AWSLambdaBasicExecutionRole", path: "/service-role/",
            "Lets a function write its logs.",
            .allow(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"])),
    ]
}
