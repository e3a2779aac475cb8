extension AWSManagedPolicy {
    /// What deployments and services of data need of roles.
    static let dataRoles: [(String, String, String, [String])] = [
        (
            "AWSCodeDeployRole", service, "What CodeDeploy needs of hosts.",
            [
                "autoscaling:*", "ec2:DescribeInstances", "ec2:DescribeInstanceStatus",
                "ec2:TerminateInstances", "tag:GetResources", "sns:Publish",
                "cloudwatch:DescribeAlarms", "elasticloadbalancing:*",
            ]
        ),
        (
            "AWSCodeDeployRoleForECS", "/", "What CodeDeploy needs of containers.",
            [
                "ecs:DescribeServices", "ecs:CreateTaskSet", "ecs:UpdateServicePrimaryTaskSet",
                "ecs:DeleteTaskSet", "elasticloadbalancing:DescribeTargetGroups",
                "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:ModifyListener",
                "elasticloadbalancing:DescribeRules", "elasticloadbalancing:ModifyRule",
                "lambda:InvokeFunction", "cloudwatch:DescribeAlarms", "sns:Publish",
                "s3:GetObject", "s3:GetObjectVersion",
            ]
        ),
        (
            "AWSCodeDeployRoleForLambda", service, "What CodeDeploy needs of functions.",
            [
                "cloudwatch:DescribeAlarms", "lambda:UpdateAlias", "lambda:GetAlias",
                "lambda:GetProvisionedConcurrencyConfig", "lambda:InvokeFunction",
                "sns:Publish",
            ]
        ),
        (
            "AWSCodeDeployDeployerAccess", "/", "Lets its holder deploy.",
            [
                "codedeploy:Batch*", "codedeploy:CreateDeployment", "codedeploy:Get*",
                "codedeploy:List*", "codedeploy:RegisterApplicationRevision",
            ]
        ),
        (
            "AWSCodeBuildDeveloperAccess", "/", "Lets its holder build.",
            [
                "codebuild:StartBuild", "codebuild:StopBuild", "codebuild:StartBuildBatch",
                "codebuild:StopBuildBatch", "codebuild:RetryBuild", "codebuild:BatchGet*",
                "codebuild:GetResourcePolicy", "codebuild:List*", "logs:GetLogEvents",
            ]
        ),
        (
            "AWSCodeCommitPowerUser", "/", "Lets its holder use repositories.",
            [
                "codecommit:Batch*", "codecommit:Create*", "codecommit:Describe*",
                "codecommit:Get*", "codecommit:Git*", "codecommit:List*", "codecommit:Merge*",
                "codecommit:Post*", "codecommit:Put*", "codecommit:Update*",
            ]
        ),
        (
            "AWSGlueServiceRole", service, "What Glue needs to run jobs.",
            [
                "glue:*", "s3:GetBucketLocation", "s3:ListBucket", "s3:ListAllMyBuckets",
                "s3:GetBucketAcl", "ec2:Describe*", "ec2:CreateTags", "ec2:DeleteTags",
                "iam:ListRolePolicies", "iam:GetRole", "iam:GetRolePolicy",
                "cloudwatch:PutMetricData",
            ] + writeLogs
        ),
        (
            "AmazonElasticMapReduceRole", service, "What EMR needs to run clusters.",
            [
                "ec2:*", "iam:GetRole", "iam:ListRolePolicies", "iam:PassRole", "s3:Get*",
                "s3:List*", "sdb:*", "sqs:*", "cloudwatch:*",
            ]
        ),
        (
            "AmazonElasticMapReduceforEC2Role", service, "What hosts of EMR need.",
            [
                "cloudwatch:*", "dynamodb:*", "ec2:Describe*", "elasticmapreduce:Describe*",
                "elasticmapreduce:List*", "glue:*", "kinesis:*", "rds:Describe*", "s3:*",
                "sdb:*", "sns:*", "sqs:*",
            ]
        ),
        (
            "AmazonEMRServicePolicy_v2", service, "What EMR needs to run clusters.",
            ["ec2:*", "sqs:CreateQueue", "sqs:DeleteQueue", "cloudwatch:*"]
        ),
        (
            "AmazonEMRFullAccessPolicy_v2", "/", "Provides full access to EMR.",
            ["elasticmapreduce:*", "cloudwatch:GetMetricStatistics", "ec2:Describe*"]
        ),
        (
            "AWSBatchServiceRole", service, "What Batch needs to run jobs.",
            [
                "ec2:*", "autoscaling:*", "ecs:*", "logs:*", "iam:GetInstanceProfile",
                "iam:GetRole", "iam:PassRole",
            ]
        ),
        (
            "AWSBackupServiceRolePolicyForBackup", service, "What Backup needs to back up.",
            [
                "backup:*", "ec2:CreateSnapshot", "ec2:Describe*", "ec2:CreateTags",
                "rds:*Snapshot*", "dynamodb:*Backup*", "dynamodb:DescribeTable",
                "elasticfilesystem:Backup", "tag:GetResources", "kms:DescribeKey",
            ]
        ),
        (
            "AWSBackupServiceRolePolicyForRestores", service, "What Backup needs to restore.",
            [
                "backup:*", "ec2:CreateVolume", "ec2:RunInstances", "ec2:Describe*",
                "rds:RestoreDB*", "rds:Describe*", "dynamodb:RestoreTableFromBackup",
                "elasticfilesystem:Restore",
            ]
        ),
        (
            "AWSBackupServiceRolePolicyForS3Backup", "/", "What Backup needs to back up buckets.",
            ["s3:Get*", "s3:List*", "events:*", "cloudwatch:GetMetricData"]
        ),
        (
            "AWSBackupServiceRolePolicyForS3Restore", "/", "What Backup needs to restore buckets.",
            ["s3:*"]
        ),
        (
            "AmazonRDSEnhancedMonitoringRole", service, "Lets RDS write metrics of hosts.",
            writeLogs + [
                "logs:PutRetentionPolicy", "logs:DescribeLogStreams",
                "logs:GetLogEvents",
            ]
        ),
        (
            "AmazonRDSDirectoryServiceAccess", service, "Lets RDS use a directory.",
            [
                "ds:DescribeDirectories", "ds:AuthorizeApplication", "ds:UnauthorizeApplication",
                "ds:GetAuthorizedApplicationDetails",
            ]
        ),
        (
            "AmazonDMSVPCManagementRole", service, "Lets DMS manage interfaces.",
            useNetworkInterfaces + [
                "ec2:DescribeVpcs", "ec2:DescribeSecurityGroups",
                "ec2:ModifyNetworkInterfaceAttribute", "ec2:DescribeAvailabilityZones",
            ]
        ),
        (
            "AmazonDMSCloudWatchLogsRole", service, "Lets DMS write logs.",
            writeLogs + ["logs:DescribeLogGroups", "logs:DescribeLogStreams"]
        ),
        (
            "AmazonDMSRedshiftS3Role", service, "Lets DMS use buckets for Redshift.",
            [
                "s3:CreateBucket", "s3:ListBucket", "s3:GetObject", "s3:PutObject",
                "s3:DeleteObject",
            ]
        ),
        (
            "AWSTransferLoggingAccess", service, "Lets Transfer Family write logs.",
            writeLogs + ["logs:DescribeLogStreams"]
        ),
        (
            "AmazonAPIGatewayPushToCloudWatchLogs", service, "Lets API Gateway write logs.",
            writeLogs + [
                "logs:DescribeLogGroups", "logs:DescribeLogStreams",
                "logs:GetLogEvents", "logs:FilterLogEvents",
            ]
        ),
        ("AWSAppSyncPushToCloudWatchLogs", service, "Lets AppSync write logs.", writeLogs),
        ("AmazonSNSRole", service, "Lets SNS write logs of deliveries.", writeLogs),
        (
            "AmazonS3ObjectLambdaExecutionRolePolicy", service, "Lets a function answer for S3.",
            ["s3-object-lambda:WriteGetObjectResponse"] + writeLogs
        ),
        (
            "AWSIoTThingsRegistration", service, "Lets things be registered in bulk.",
            ["iot:*"]
        ),
        (
            "AWSIoTLogging", service, "Lets IoT write logs.",
            writeLogs + [
                "logs:PutMetricFilter", "logs:PutRetentionPolicy",
                "logs:GetLogEvents", "logs:DeleteLogStream",
            ]
        ),
        (
            "AWSIoTRuleActions", service, "Lets rules of IoT act.",
            [
                "dynamodb:PutItem", "kinesis:PutRecord", "firehose:PutRecord", "sns:Publish",
                "sqs:SendMessage", "s3:PutObject", "cloudwatch:PutMetricData",
            ]
        ),
        (
            "AWSConfigRulesExecutionRole", service, "What functions of Config rules need.",
            ["s3:GetObject", "config:Put*", "config:Get*", "config:List*", "config:Describe*"]
        ),
        (
            "AmazonElasticFileSystemClientFullAccess", "/",
            "Lets clients use file systems as root.",
            [
                "elasticfilesystem:ClientMount", "elasticfilesystem:ClientRootAccess",
                "elasticfilesystem:ClientWrite", "elasticfilesystem:DescribeMountTargets",
            ]
        ),
        (
            "AmazonElasticFileSystemClientReadWriteAccess", "/", "Lets clients use file systems.",
            [
                "elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite",
                "elasticfilesystem:DescribeMountTargets",
            ]
        ),
        (
            "AmazonElasticFileSystemClientReadOnlyAccess", "/", "Lets clients read file systems.",
            ["elasticfilesystem:ClientMount", "elasticfilesystem:DescribeMountTargets"]
        ),
        (
            "AWSSecretsManagerClientReadOnlyAccess", "/", "Lets clients read secrets.",
            [
                "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret",
                "secretsmanager:BatchGetSecretValue", "secretsmanager:ListSecrets",
            ]
        ),
    ]
}
