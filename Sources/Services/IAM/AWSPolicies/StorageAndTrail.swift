import Codecs

extension AWSManagedPolicy {
    /// Buckets, keys, the trail and its logs.
    static let storageAndTrail: [AWSManagedPolicy] = [
        AWSManagedPolicy(
            "AmazonS3FullAccess", "Provides full access to all buckets.",
            .allow(["s3:*", "s3-object-lambda:*"])),
        AWSManagedPolicy(
            "AmazonS3ReadOnlyAccess", "Provides read-only access to all buckets.",
            .allow([
                "s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*",
                "s3-object-lambda:List*",
            ])),
        AWSManagedPolicy(
            "AWSCloudTrail_FullAccess", "Provides full access to CloudTrail.",
            .allow(
                [
                    "sns:AddPermission", "sns:CreateTopic", "sns:SetTopicAttributes",
                    "sns:GetTopicAttributes",
                ], on: ["arn:aws:sns:*:*:aws-cloudtrail-logs*"]),
            .allow(["sns:ListTopics"]),
            .allow(
                ["s3:CreateBucket", "s3:PutBucketPolicy", "s3:PutBucketPublicAccessBlock"],
                on: ["arn:aws:s3:::aws-cloudtrail-logs*"]),
            .allow(["s3:ListAllMyBuckets", "s3:GetBucketLocation", "s3:GetBucketPolicy"]),
            .allow(["cloudtrail:*"]),
            .allow(
                ["logs:CreateLogGroup"], on: ["arn:aws:logs:*:*:log-group:aws-cloudtrail-logs*"]),
            .allow(["iam:ListRoles", "iam:GetRolePolicy", "iam:GetUser"]),
            .allow(
                ["iam:PassRole"], on: ["arn:aws:iam::*:role/*"],
                when: ["StringEquals": ["iam:PassedToService": "cloudtrail.amazonaws.com"]]),
            .allow([
                "kms:CreateKey", "kms:CreateAlias", "kms:ListKeys", "kms:ListAliases",
                "lambda:ListFunctions", "dynamodb:ListGlobalTables", "dynamodb:ListTables",
            ])),
        AWSManagedPolicy(
            "AWSCloudTrail_ReadOnlyAccess", "Provides read-only access to CloudTrail.",
            .allow([
                "cloudtrail:Get*", "cloudtrail:Describe*", "cloudtrail:List*",
                "cloudtrail:LookupEvents",
            ])),
        AWSManagedPolicy(
            "CloudWatchFullAccess", "Provides full access to CloudWatch.",
            .allow([
                "autoscaling:Describe*", "cloudwatch:*", "logs:*", "sns:*", "iam:GetPolicy",
                "iam:GetPolicyVersion", "iam:GetRole", "oam:ListSinks",
            ]),
            .linkedRole("events.amazonaws.com")),
        AWSManagedPolicy(
            "CloudWatchFullAccessV2", "Provides full access to CloudWatch.",
            .allow([
                "autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribePolicies",
                "cloudwatch:*", "logs:*", "sns:CreateTopic", "sns:ListSubscriptions",
                "sns:ListSubscriptionsByTopic", "sns:ListTopics", "sns:Subscribe",
                "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "oam:ListSinks",
                "rum:*", "synthetics:*", "xray:*",
            ]),
            .linkedRole("application-signals.cloudwatch.amazonaws.com")),
        AWSManagedPolicy(
            "CloudWatchReadOnlyAccess", "Provides read-only access to CloudWatch.",
            .allow([
                "autoscaling:Describe*", "cloudwatch:BatchGet*", "cloudwatch:Describe*",
                "cloudwatch:GenerateQuery", "cloudwatch:Get*", "cloudwatch:List*", "logs:Get*",
                "logs:List*", "logs:StartQuery", "logs:StopQuery", "logs:Describe*",
                "logs:TestMetricFilter", "logs:FilterLogEvents", "logs:StartLiveTail",
                "logs:StopLiveTail", "oam:ListSinks", "sns:Get*", "sns:List*", "rum:Get*",
                "rum:List*", "synthetics:Describe*", "synthetics:Get*", "synthetics:List*",
                "xray:BatchGet*", "xray:Get*", "xray:List*",
            ])),
        AWSManagedPolicy(
            "CloudWatchLogsFullAccess", "Provides full access to CloudWatch Logs.",
            .allow(["logs:*", "cloudwatch:GenerateQuery"])),
        AWSManagedPolicy(
            "CloudWatchLogsReadOnlyAccess", "Provides read-only access to CloudWatch Logs.",
            .allow([
                "logs:Describe*", "logs:Get*", "logs:List*", "logs:StartQuery", "logs:StopQuery",
                "logs:TestMetricFilter", "logs:FilterLogEvents", "logs:StartLiveTail",
                "logs:StopLiveTail", "cloudwatch:GenerateQuery",
            ])),
        AWSManagedPolicy(
            "CloudWatchAgentServerPolicy", "What the CloudWatch agent on a server needs.",
            .allow([
                "cloudwatch:PutMetricData", "ec2:DescribeVolumes", "ec2:DescribeTags",
                "logs:PutLogEvents", "logs:PutRetentionPolicy", "logs:DescribeLogStreams",
                "logs:DescribeLogGroups", "logs:CreateLogStream", "logs:CreateLogGroup",
                "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
                "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
            ]),
            .allow(["ssm:GetParameter"], on: ["arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*"])),
    ]
}
