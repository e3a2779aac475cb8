extension AWSManagedPolicy {
    /// Full and read-only access to one service each, as people attach them.
    static let services: [AWSManagedPolicy] =
        fullAccess.map { name, title, actions in
            AWSManagedPolicy(name, "Provides full access to \(title).", .allow(actions))
        }
        + readOnly.map { name, title, services in
            AWSManagedPolicy(
                name, "Provides read-only access to \(title).",
                .allow(services.flatMap { ["\($0):Describe*", "\($0):Get*", "\($0):List*"] }))
        }

    /// Name, what it is about, and the actions that it allows.
    private static let fullAccess: [(String, String, [String])] = [
        (
            "AmazonEC2FullAccess", "EC2",
            [
                "ec2:*", "elasticloadbalancing:*", "cloudwatch:*", "autoscaling:*",
                "iam:CreateServiceLinkedRole",
            ]
        ),
        ("AmazonVPCFullAccess", "VPC", ["ec2:*"]),
        (
            "AmazonRDSFullAccess", "RDS",
            [
                "rds:*", "application-autoscaling:*", "cloudwatch:Describe*", "cloudwatch:Get*",
                "cloudwatch:List*", "ec2:Describe*", "sns:List*", "logs:DescribeLogStreams",
                "logs:GetLogEvents",
            ]
        ),
        (
            "AmazonRDSDataFullAccess", "the data interface of RDS",
            ["rds-data:*", "dbqms:*", "secretsmanager:GetRandomPassword", "tag:GetResources"]
        ),
        (
            "AmazonDynamoDBFullAccess", "DynamoDB",
            [
                "dynamodb:*", "dax:*", "application-autoscaling:*", "cloudwatch:*",
                "iam:GetRole", "iam:ListRoles", "kms:DescribeKey", "kms:ListAliases",
            ]
        ),
        (
            "AmazonDynamoDBFullAccess_v2", "DynamoDB",
            ["dynamodb:*", "dax:*", "application-autoscaling:*", "cloudwatch:*"]
        ),
        ("AmazonDAXFullAccess", "DAX", ["dax:*"]),
        ("AmazonKinesisFullAccess", "Kinesis", ["kinesis:*"]),
        ("AmazonKinesisFirehoseFullAccess", "Firehose", ["firehose:*"]),
        (
            "AmazonKinesisAnalyticsFullAccess", "Kinesis Analytics",
            [
                "kinesisanalytics:*", "kinesis:List*", "kinesis:Describe*", "firehose:Describe*",
                "firehose:List*", "logs:GetLogEvents",
            ]
        ),
        ("AmazonKinesisVideoStreamsFullAccess", "Kinesis Video Streams", ["kinesisvideo:*"]),
        (
            "AWSLambda_FullAccess", "Lambda",
            [
                "lambda:*", "cloudformation:DescribeStacks", "cloudformation:ListStackResources",
                "cloudwatch:ListMetrics", "cloudwatch:GetMetricData", "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets", "ec2:DescribeVpcs", "kms:ListAliases", "iam:GetPolicy",
                "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy",
                "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:ListRoles",
                "logs:DescribeLogGroups", "states:DescribeStateMachine",
                "states:ListStateMachines", "tag:GetResources", "xray:GetTraceSummaries",
                "xray:BatchGetTraces",
            ]
        ),
        (
            "AmazonECS_FullAccess", "ECS",
            [
                "ecs:*", "application-autoscaling:*", "autoscaling:*", "cloudformation:*",
                "cloudwatch:*", "ec2:Describe*", "elasticloadbalancing:*", "events:*",
                "iam:ListRoles", "logs:*", "servicediscovery:*", "sns:ListTopics",
            ]
        ),
        (
            "AmazonEC2ContainerRegistryFullAccess", "ECR",
            ["ecr:*", "cloudtrail:LookupEvents"]
        ),
        (
            "AmazonElasticContainerRegistryPublicFullAccess", "ECR Public",
            ["ecr-public:*", "sts:GetServiceBearerToken"]
        ),
        ("AmazonElastiCacheFullAccess", "ElastiCache", ["elasticache:*"]),
        (
            "AmazonElasticFileSystemFullAccess", "EFS",
            [
                "elasticfilesystem:*", "ec2:Describe*", "ec2:CreateNetworkInterface",
                "ec2:DeleteNetworkInterface", "ec2:ModifyNetworkInterfaceAttribute",
                "kms:DescribeKey", "kms:ListAliases",
            ]
        ),
        ("AmazonFSxFullAccess", "FSx", ["fsx:*", "ec2:Describe*", "ds:DescribeDirectories"]),
        ("AmazonGlacierFullAccess", "Glacier", ["glacier:*"]),
        ("AWSStorageGatewayFullAccess", "Storage Gateway", ["storagegateway:*"]),
        ("AmazonS3OutpostsFullAccess", "S3 on Outposts", ["s3-outposts:*"]),
        (
            "AmazonRoute53FullAccess", "Route 53",
            [
                "route53:*", "route53domains:*", "cloudfront:ListDistributions",
                "elasticloadbalancing:DescribeLoadBalancers", "s3:ListBucket",
                "s3:GetBucketLocation", "s3:GetBucketWebsite", "ec2:DescribeVpcs",
                "ec2:DescribeRegions", "sns:ListTopics", "cloudwatch:DescribeAlarms",
            ]
        ),
        (
            "AmazonRoute53DomainsFullAccess", "Route 53 domains",
            ["route53:CreateHostedZone", "route53domains:*"]
        ),
        (
            "AmazonRoute53ResolverFullAccess", "Route 53 Resolver",
            ["route53resolver:*", "ec2:Describe*"]
        ),
        (
            "CloudFrontFullAccess", "CloudFront",
            [
                "cloudfront:*", "acm:ListCertificates", "iam:ListServerCertificates",
                "waf:ListWebACLs", "waf:GetWebACL", "wafv2:ListWebACLs", "wafv2:GetWebACL",
                "kinesis:ListStreams", "s3:ListAllMyBuckets",
            ]
        ),
        ("AWSCloudFormationFullAccess", "CloudFormation", ["cloudformation:*"]),
        (
            "AmazonRedshiftFullAccess", "Redshift",
            [
                "redshift:*", "redshift-serverless:*", "ec2:Describe*", "cloudwatch:*",
                "sns:List*",
            ]
        ),
        ("AmazonAthenaFullAccess", "Athena", ["athena:*", "glue:*Database*", "glue:*Table*"]),
        ("AWSGlueConsoleFullAccess", "Glue", ["glue:*", "iam:ListRoles", "s3:ListAllMyBuckets"]),
        (
            "AmazonSageMakerFullAccess", "SageMaker",
            [
                "sagemaker:*", "ecr:*", "logs:*", "cloudwatch:*", "ec2:Describe*",
                "iam:ListRoles",
            ]
        ),
        ("AmazonBedrockFullAccess", "Bedrock", ["bedrock:*", "kms:DescribeKey"]),
        ("AWSStepFunctionsFullAccess", "Step Functions", ["states:*"]),
        (
            "AWSStepFunctionsConsoleFullAccess", "Step Functions in the console",
            ["states:*", "iam:ListRoles", "lambda:ListFunctions"]
        ),
        ("AmazonAPIGatewayAdministrator", "API Gateway", ["apigateway:*"]),
        ("AmazonAPIGatewayInvokeFullAccess", "calling APIs of API Gateway", ["execute-api:*"]),
        (
            "AmazonCognitoPowerUser", "Cognito",
            [
                "cognito-identity:*", "cognito-idp:*", "cognito-sync:*", "iam:ListRoles",
                "sns:ListPlatformApplications",
            ]
        ),
        ("AmazonSESFullAccess", "SES", ["ses:*"]),
        ("AmazonMQFullAccess", "MQ", ["mq:*", "ec2:Describe*", "logs:*"]),
        ("AmazonMSKFullAccess", "MSK", ["kafka:*", "kafka-cluster:*", "ec2:Describe*"]),
        ("AWSCodeBuildAdminAccess", "CodeBuild", ["codebuild:*", "codestar-connections:*"]),
        ("AWSCodeCommitFullAccess", "CodeCommit", ["codecommit:*"]),
        ("AWSCodeDeployFullAccess", "CodeDeploy", ["codedeploy:*"]),
        ("AWSCodePipeline_FullAccess", "CodePipeline", ["codepipeline:*"]),
        ("AWSCertificateManagerFullAccess", "Certificate Manager", ["acm:*"]),
        ("AWSPrivateCAFullAccess", "Private CA", ["acm-pca:*"]),
        (
            "AmazonSSMFullAccess", "Systems Manager",
            [
                "ssm:*", "ec2messages:*", "ssmmessages:*", "cloudwatch:PutMetricData",
                "ds:CreateComputer", "ds:DescribeDirectories", "ec2:DescribeInstanceStatus",
                "logs:*",
            ]
        ),
        (
            "AutoScalingFullAccess", "Auto Scaling",
            [
                "autoscaling:*", "cloudwatch:PutMetricAlarm", "ec2:Describe*",
                "elasticloadbalancing:Describe*",
            ]
        ),
        (
            "AutoScalingConsoleFullAccess", "Auto Scaling in the console",
            ["autoscaling:*", "cloudwatch:*", "ec2:Describe*", "elasticloadbalancing:Describe*"]
        ),
        (
            "ElasticLoadBalancingFullAccess", "load balancers",
            [
                "elasticloadbalancing:*", "ec2:Describe*", "acm:ListCertificates",
                "iam:ListServerCertificates", "wafv2:GetWebACL", "wafv2:ListWebACLs",
            ]
        ),
        ("AmazonOpenSearchServiceFullAccess", "OpenSearch", ["es:*"]),
        ("AmazonESFullAccess", "Elasticsearch", ["es:*"]),
        (
            "AmazonElasticMapReduceFullAccess", "EMR",
            ["elasticmapreduce:*", "cloudwatch:*", "ec2:*", "s3:*", "sdb:*"]
        ),
        ("AWSXrayFullAccess", "X-Ray", ["xray:*"]),
        ("AWSBackupFullAccess", "Backup", ["backup:*", "backup-storage:*"]),
        (
            "AWSOrganizationsFullAccess", "Organizations",
            ["organizations:*", "account:*"]
        ),
        ("AWSSupportAccess", "Support", ["support:*", "supportplans:Get*"]),
        ("AWSSupportPlansFullAccess", "support plans", ["supportplans:*"]),
        ("AWSAppSyncAdministrator", "AppSync", ["appsync:*", "iam:ListRoles"]),
        (
            "AWSBatchFullAccess", "Batch",
            [
                "batch:*", "cloudwatch:GetMetricStatistics", "ec2:Describe*", "ecs:Describe*",
                "ecs:List*", "logs:Describe*", "logs:Get*", "iam:ListRoles",
            ]
        ),
        ("AWSIoTFullAccess", "IoT", ["iot:*", "iotjobsdata:*"]),
        ("AWSDirectoryServiceFullAccess", "Directory Service", ["ds:*", "ec2:Describe*"]),
        ("AWSDataSyncFullAccess", "DataSync", ["datasync:*", "ec2:Describe*"]),
        ("AWSTransferFullAccess", "Transfer Family", ["transfer:*"]),
        (
            "AdministratorAccess-AWSElasticBeanstalk", "Elastic Beanstalk",
            [
                "elasticbeanstalk:*", "autoscaling:*", "cloudformation:*", "ec2:*",
                "elasticloadbalancing:*", "s3:*", "sns:*", "sqs:*",
            ]
        ),
        (
            "AdministratorAccess-Amplify", "Amplify",
            ["amplify:*", "amplifybackend:*", "appsync:*", "cognito-idp:*"]
        ),
        ("CloudWatchSyntheticsFullAccess", "CloudWatch Synthetics", ["synthetics:*"]),
        ("CloudWatchInternetMonitorFullAccess", "Internet Monitor", ["internetmonitor:*"]),
        ("CloudWatchNetworkMonitorFullAccess", "Network Monitor", ["networkmonitor:*"]),
        (
            "ResourceGroupsandTagEditorFullAccess", "resource groups and tags",
            ["resource-groups:*", "tag:*"]
        ),
        ("ServiceQuotasFullAccess", "Service Quotas", ["servicequotas:*"]),
        ("AWSHealthFullAccess", "Health", ["health:*"]),
        ("AWSCloudShellFullAccess", "CloudShell", ["cloudshell:*"]),
        ("AWSCloudMapFullAccess", "Cloud Map", ["servicediscovery:*", "route53:*"]),
        ("AWSAppRunnerFullAccess", "App Runner", ["apprunner:*"]),
        ("AmazonWorkSpacesAdmin", "WorkSpaces", ["workspaces:*", "kms:DescribeKey"]),
        ("AmazonConnect_FullAccess", "Connect", ["connect:*", "ds:*"]),
        ("AmazonRekognitionFullAccess", "Rekognition", ["rekognition:*"]),
        ("AmazonTextractFullAccess", "Textract", ["textract:*"]),
        ("AmazonTranscribeFullAccess", "Transcribe", ["transcribe:*"]),
        ("ComprehendFullAccess", "Comprehend", ["comprehend:*"]),
        ("TranslateFullAccess", "Translate", ["translate:*"]),
        ("AmazonPollyFullAccess", "Polly", ["polly:*"]),
        ("AmazonLexFullAccess", "Lex", ["lex:*"]),
        ("AmazonTimestreamFullAccess", "Timestream", ["timestream:*"]),
        ("AmazonKeyspacesFullAccess", "Keyspaces", ["cassandra:*"]),
        ("AmazonDocDBFullAccess", "DocumentDB", ["rds:*", "docdb-elastic:*"]),
        ("NeptuneFullAccess", "Neptune", ["rds:*", "neptune-db:*"]),
        ("AmazonPrometheusFullAccess", "Prometheus", ["aps:*"]),
        ("AWSGrafanaAccountAdministrator", "Grafana", ["grafana:*"]),
        ("AWSNetworkManagerFullAccess", "Network Manager", ["networkmanager:*"]),
        (
            "AWSNetworkFirewallFullAccess", "Network Firewall",
            ["network-firewall:*", "ec2:Describe*"]
        ),
        (
            "AWSFMAdminFullAccess", "Firewall Manager",
            ["fms:*", "waf:*", "waf-regional:*", "wafv2:*", "shield:*"]
        ),
        ("IAMAccessAnalyzerFullAccess", "Access Analyzer", ["access-analyzer:*"]),
        ("AWSAuditManagerAdministratorAccess", "Audit Manager", ["auditmanager:*"]),
        ("AmazonSecurityLakeAdministrator", "Security Lake", ["securitylake:*"]),
        ("AmazonInspectorFullAccess", "Inspector Classic", ["inspector:*"]),
        ("AmazonEventBridgeSchedulerFullAccess", "EventBridge Scheduler", ["scheduler:*"]),
        ("AmazonEventBridgePipesFullAccess", "EventBridge Pipes", ["pipes:*"]),
        ("AmazonEventBridgeSchemasFullAccess", "EventBridge Schemas", ["schemas:*"]),
        ("AWSImageBuilderFullAccess", "Image Builder", ["imagebuilder:*"]),
        ("AWSResourceAccessManagerFullAccess", "Resource Access Manager", ["ram:*"]),
        (
            "AWSServiceCatalogAdminFullAccess", "Service Catalog",
            ["servicecatalog:*", "cloudformation:*"]
        ),
        (
            "AWSSSOMasterAccountAdministrator", "IAM Identity Center",
            ["sso:*", "sso-directory:*", "identitystore:*"]
        ),
        ("AWSDataExchangeFullAccess", "Data Exchange", ["dataexchange:*"]),
        ("AWSAppMeshFullAccess", "App Mesh", ["appmesh:*"]),
        ("AWSDeviceFarmFullAccess", "Device Farm", ["devicefarm:*"]),
        ("GlobalAcceleratorFullAccess", "Global Accelerator", ["globalaccelerator:*"]),
        ("AmazonQuickSightFullAccess", "QuickSight", ["quicksight:*"]),
        ("AWSProtonFullAccess", "Proton", ["proton:*"]),
        ("AWSResilienceHubFullAccess", "Resilience Hub", ["resiliencehub:*"]),
    ]

    /// Name, what it is about, and the services whose descriptions and lists may be read.
    private static let readOnly: [(String, String, [String])] = [
        (
            "AmazonEC2ReadOnlyAccess", "EC2",
            ["ec2", "elasticloadbalancing", "cloudwatch", "autoscaling"]
        ),
        ("AmazonVPCReadOnlyAccess", "VPC", ["ec2"]),
        ("AmazonRDSReadOnlyAccess", "RDS", ["rds", "cloudwatch"]),
        ("AmazonDynamoDBReadOnlyAccess", "DynamoDB", ["dynamodb", "dax", "cloudwatch"]),
        ("AmazonDAXReadOnlyAccess", "DAX", ["dax"]),
        ("AmazonKinesisReadOnlyAccess", "Kinesis", ["kinesis"]),
        ("AmazonKinesisFirehoseReadOnlyAccess", "Firehose", ["firehose"]),
        ("AmazonKinesisAnalyticsReadOnly", "Kinesis Analytics", ["kinesisanalytics"]),
        ("AWSLambda_ReadOnlyAccess", "Lambda", ["lambda", "logs", "cloudwatch"]),
        ("AmazonElastiCacheReadOnlyAccess", "ElastiCache", ["elasticache"]),
        ("AmazonElasticFileSystemReadOnlyAccess", "EFS", ["elasticfilesystem"]),
        ("AmazonFSxReadOnlyAccess", "FSx", ["fsx"]),
        ("AmazonGlacierReadOnlyAccess", "Glacier", ["glacier"]),
        ("AWSStorageGatewayReadOnlyAccess", "Storage Gateway", ["storagegateway"]),
        ("AmazonRoute53ReadOnlyAccess", "Route 53", ["route53"]),
        ("AmazonRoute53DomainsReadOnlyAccess", "Route 53 domains", ["route53domains"]),
        ("AmazonRoute53ResolverReadOnlyAccess", "Route 53 Resolver", ["route53resolver"]),
        ("CloudFrontReadOnlyAccess", "CloudFront", ["cloudfront"]),
        ("AWSCloudFormationReadOnlyAccess", "CloudFormation", ["cloudformation"]),
        ("AmazonRedshiftReadOnlyAccess", "Redshift", ["redshift"]),
        ("AmazonSageMakerReadOnly", "SageMaker", ["sagemaker"]),
        ("AmazonBedrockReadOnly", "Bedrock", ["bedrock"]),
        ("AWSStepFunctionsReadOnlyAccess", "Step Functions", ["states"]),
        ("AmazonCognitoReadOnly", "Cognito", ["cognito-identity", "cognito-idp"]),
        ("AmazonSESReadOnlyAccess", "SES", ["ses"]),
        ("AmazonMQReadOnlyAccess", "MQ", ["mq"]),
        ("AmazonMSKReadOnlyAccess", "MSK", ["kafka"]),
        ("AWSCodeBuildReadOnlyAccess", "CodeBuild", ["codebuild"]),
        ("AWSCodeCommitReadOnly", "CodeCommit", ["codecommit"]),
        ("AWSCodeDeployReadOnlyAccess", "CodeDeploy", ["codedeploy"]),
        ("AWSCodePipeline_ReadOnlyAccess", "CodePipeline", ["codepipeline"]),
        ("AWSCertificateManagerReadOnly", "Certificate Manager", ["acm"]),
        ("AWSPrivateCAReadOnly", "Private CA", ["acm-pca"]),
        ("AmazonSSMReadOnlyAccess", "Systems Manager", ["ssm"]),
        ("AutoScalingReadOnlyAccess", "Auto Scaling", ["autoscaling"]),
        ("ElasticLoadBalancingReadOnly", "load balancers", ["elasticloadbalancing"]),
        ("AmazonOpenSearchServiceReadOnlyAccess", "OpenSearch", ["es"]),
        ("AmazonESReadOnlyAccess", "Elasticsearch", ["es"]),
        ("AmazonElasticMapReduceReadOnlyAccess", "EMR", ["elasticmapreduce"]),
        ("AWSXrayReadOnlyAccess", "X-Ray", ["xray"]),
        ("AWSBackupAuditAccess", "what Backup reports", ["backup"]),
        ("AWSOrganizationsReadOnlyAccess", "Organizations", ["organizations", "account"]),
        ("AWSIoTConfigReadOnlyAccess", "the settings of IoT", ["iot"]),
        ("AWSDirectoryServiceReadOnlyAccess", "Directory Service", ["ds"]),
        ("AWSDataSyncReadOnlyAccess", "DataSync", ["datasync"]),
        ("AWSTransferReadOnlyAccess", "Transfer Family", ["transfer"]),
        ("AWSElasticBeanstalkReadOnly", "Elastic Beanstalk", ["elasticbeanstalk"]),
        ("CloudWatchSyntheticsReadOnlyAccess", "CloudWatch Synthetics", ["synthetics"]),
        (
            "ResourceGroupsandTagEditorReadOnlyAccess", "resource groups and tags",
            ["resource-groups", "tag"]
        ),
        ("ServiceQuotasReadOnlyAccess", "Service Quotas", ["servicequotas"]),
        ("AWSCloudMapReadOnlyAccess", "Cloud Map", ["servicediscovery"]),
        ("AWSAppRunnerReadOnlyAccess", "App Runner", ["apprunner"]),
        ("AmazonConnectReadOnlyAccess", "Connect", ["connect"]),
        ("AmazonTimestreamReadOnlyAccess", "Timestream", ["timestream"]),
        ("AmazonKeyspacesReadOnlyAccess", "Keyspaces", ["cassandra"]),
        ("AmazonDocDBReadOnlyAccess", "DocumentDB", ["rds"]),
        ("NeptuneReadOnlyAccess", "Neptune", ["rds"]),
        ("AWSNetworkManagerReadOnlyAccess", "Network Manager", ["networkmanager"]),
        ("AWSNetworkFirewallReadOnlyAccess", "Network Firewall", ["network-firewall"]),
        ("AWSFMAdminReadOnlyAccess", "Firewall Manager", ["fms"]),
        ("IAMAccessAnalyzerReadOnlyAccess", "Access Analyzer", ["access-analyzer"]),
        ("AmazonInspectorReadOnlyAccess", "Inspector Classic", ["inspector"]),
        ("AmazonEventBridgeSchedulerReadOnlyAccess", "EventBridge Scheduler", ["scheduler"]),
        ("AmazonEventBridgePipesReadOnlyAccess", "EventBridge Pipes", ["pipes"]),
        ("AmazonEventBridgeSchemasReadOnlyAccess", "EventBridge Schemas", ["schemas"]),
        ("AWSImageBuilderReadOnlyAccess", "Image Builder", ["imagebuilder"]),
        ("AWSResourceAccessManagerReadOnlyAccess", "Resource Access Manager", ["ram"]),
        ("AWSSSOReadOnly", "IAM Identity Center", ["sso", "sso-directory", "identitystore"]),
        ("AWSBillingReadOnlyAccess", "bills and costs", ["billing", "ce", "budgets", "cur"]),
        ("AWSAccountUsageReportAccess", "usage reports", ["cur"]),
        ("GlobalAcceleratorReadOnlyAccess", "Global Accelerator", ["globalaccelerator"]),
    ]
}
