/// Roles of services that this server does not speak, yet whose roles people make with
/// infrastructure as code before they use the service.
extension ServiceLinkedRole {
    private static let scaling = "AWSServiceRoleForApplicationAutoScaling_"
    private static let scalingPolicy = "AWSApplicationAutoscaling"

    /// The service's name before `.amazonaws.com`, the role, its policy, and what that allows.
    static let rows: [(String, String, String, [String])] = [
        (
            "autoscaling", "AWSServiceRoleForAutoScaling", "AutoScalingServiceRolePolicy",
            ["ec2:*", "elasticloadbalancing:*", "cloudwatch:*", "sns:Publish", "events:*"]
        ),
        (
            "autoscaling-plans", "AWSServiceRoleForAutoScalingPlans_EC2AutoScaling",
            "AWSAutoScalingPlansEC2AutoScalingPolicy", ["autoscaling:*", "cloudwatch:*"]
        ),
        (
            "custom-resource.application-autoscaling", scaling + "CustomResource",
            scalingPolicy + "CustomResourcePolicy", ["execute-api:Invoke", "cloudwatch:*"]
        ),
        (
            "dynamodb.application-autoscaling", scaling + "DynamoDBTable",
            scalingPolicy + "DynamoDBTablePolicy",
            ["dynamodb:DescribeTable", "dynamodb:UpdateTable", "cloudwatch:*"]
        ),
        (
            "ecs.application-autoscaling", scaling + "ECSService",
            scalingPolicy + "ECSServicePolicy",
            ["ecs:DescribeServices", "ecs:UpdateService", "cloudwatch:*"]
        ),
        (
            "rds.application-autoscaling", scaling + "RDSCluster",
            scalingPolicy + "RDSClusterPolicy", ["rds:*", "cloudwatch:*"]
        ),
        (
            "lambda.application-autoscaling", scaling + "LambdaConcurrency",
            scalingPolicy + "LambdaConcurrencyPolicy",
            [
                "lambda:PutProvisionedConcurrencyConfig", "lambda:GetProvisionedConcurrencyConfig",
                "lambda:DeleteProvisionedConcurrencyConfig", "cloudwatch:*",
            ]
        ),
        (
            "ec2.application-autoscaling", scaling + "EC2SpotFleetRequest",
            scalingPolicy + "EC2SpotFleetRequestPolicy",
            ["ec2:DescribeSpotFleetRequests", "ec2:ModifySpotFleetRequest", "cloudwatch:*"]
        ),
        (
            "elasticbeanstalk", "AWSServiceRoleForElasticBeanstalk",
            "AWSElasticBeanstalkServiceRolePolicy",
            [
                "cloudformation:Describe*", "ec2:Describe*", "autoscaling:Describe*",
                "elasticloadbalancing:Describe*", "sqs:GetQueueAttributes",
            ]
        ),
        (
            "maintenance.elasticbeanstalk", "AWSServiceRoleForElasticBeanstalkMaintenance",
            "AWSElasticBeanstalkMaintenance", ["cloudformation:*", "ec2:*"]
        ),
        (
            "managedupdates.elasticbeanstalk", "AWSServiceRoleForElasticBeanstalkManagedUpdates",
            "AWSElasticBeanstalkManagedUpdatesServiceRolePolicy", ["elasticbeanstalk:*"]
        ),
        (
            "elasticloadbalancing", "AWSServiceRoleForElasticLoadBalancing",
            "AWSElasticLoadBalancingServiceRolePolicy", ["ec2:*", "logs:*"]
        ),
        (
            "ecs", "AWSServiceRoleForECS", "AmazonECSServiceRolePolicy",
            ["ec2:*", "elasticloadbalancing:*", "servicediscovery:*", "autoscaling:*"]
        ),
        (
            "eks", "AWSServiceRoleForAmazonEKS", "AmazonEKSServiceRolePolicy",
            ["ec2:*", "iam:ListAttachedRolePolicies", "eks:UpdateClusterVersion"]
        ),
        (
            "eks-nodegroup", "AWSServiceRoleForAmazonEKSNodegroup",
            "AWSServiceRoleForAmazonEKSNodegroup", ["ec2:*", "autoscaling:*"]
        ),
        (
            "eks-fargate", "AWSServiceRoleForAmazonEKSForFargate",
            "AmazonEKSForFargateServiceRolePolicy",
            ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:Describe*"]
        ),
        (
            "rds", "AWSServiceRoleForRDS", "AmazonRDSServiceRolePolicy",
            ["rds:CrossRegionCommunication", "ec2:*", "sns:Publish", "logs:*", "cloudwatch:*"]
        ),
        (
            "spot", "AWSServiceRoleForEC2Spot", "AWSEC2SpotServiceRolePolicy",
            [
                "ec2:DescribeInstances", "ec2:StartInstances", "ec2:StopInstances",
                "ec2:RunInstances",
            ]
        ),
        (
            "spotfleet", "AWSServiceRoleForEC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy",
            ["ec2:*", "elasticloadbalancing:RegisterTargets"]
        ),
        ("ec2fleet", "AWSServiceRoleForEC2Fleet", "AWSEC2FleetServiceRolePolicy", ["ec2:*"]),
        (
            "es", "AWSServiceRoleForAmazonElasticsearchService",
            "AmazonElasticsearchServiceRolePolicy", ["ec2:*"]
        ),
        (
            "opensearchservice", "AWSServiceRoleForAmazonOpenSearchService",
            "AmazonOpenSearchServiceRolePolicy", ["ec2:*", "cloudwatch:PutMetricData"]
        ),
        (
            "elasticache", "AWSServiceRoleForElastiCache", "ElastiCacheServiceRolePolicy",
            ["ec2:*", "cloudwatch:PutMetricData"]
        ),
        (
            "redshift", "AWSServiceRoleForRedshift", "AmazonRedshiftServiceLinkedRolePolicy",
            ["ec2:*", "secretsmanager:*"]
        ),
        (
            "replicator.lambda", "AWSServiceRoleForLambdaReplicator", "AWSLambdaReplicator",
            ["lambda:CreateFunction", "lambda:DeleteFunction", "lambda:DisableReplication"]
        ),
        (
            "logger.cloudfront", "AWSServiceRoleForCloudFrontLogger", "AWSCloudFrontLogger",
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        ),
        (
            "ops.apigateway", "AWSServiceRoleForAPIGateway", "APIGatewayServiceRolePolicy",
            ["elasticloadbalancing:*", "xray:Put*", "acm:Describe*", "ec2:Describe*"]
        ),
        (
            "ssm", "AWSServiceRoleForAmazonSSM", "AmazonSSMServiceRolePolicy",
            ["ssm:*", "ec2:Describe*", "tag:GetResources", "config:*"]
        ),
        ("kafka", "AWSServiceRoleForKafka", "KafkaServiceRolePolicy", ["ec2:*"]),
        (
            "backup", "AWSServiceRoleForBackup", "AWSBackupServiceLinkedRolePolicyForBackup",
            ["backup:*", "ec2:*Snapshot*", "tag:GetResources"]
        ),
        (
            "batch", "AWSServiceRoleForBatch", "BatchServiceRolePolicy",
            ["ec2:*", "ecs:*", "autoscaling:*", "logs:*"]
        ),
        (
            "support", "AWSServiceRoleForSupport", "AWSSupportServiceRolePolicy",
            ["ec2:Describe*", "s3:GetBucketLocation", "rds:Describe*"]
        ),
        (
            "sso", "AWSServiceRoleForSSO", "AWSSSOServiceRolePolicy",
            ["iam:*Role*", "iam:*SAMLProvider*", "organizations:Describe*"]
        ),
        (
            "fms", "AWSServiceRoleForFMS", "FMSServiceRolePolicy",
            ["waf:*", "wafv2:*", "shield:*", "config:*", "ec2:Describe*"]
        ),
        (
            "transitgateway", "AWSServiceRoleForVPCTransitGateway",
            "AWSVPCTransitGatewayServiceRolePolicy", ["ec2:*NetworkInterface*"]
        ),
        (
            "waf", "AWSServiceRoleForWAFLogging", "WAFLoggingServiceRolePolicy",
            ["firehose:PutRecord", "firehose:PutRecordBatch"]
        ),
        (
            "waf-regional", "AWSServiceRoleForWAFRegionalLogging",
            "WAFRegionalLoggingServiceRolePolicy",
            ["firehose:PutRecord", "firehose:PutRecordBatch"]
        ),
        (
            "network-firewall", "AWSServiceRoleForNetworkFirewall",
            "AWSNetworkFirewallServiceRolePolicy", ["ec2:*VpcEndpoint*", "ec2:Describe*"]
        ),
        (
            "inspector", "AWSServiceRoleForAmazonInspector", "AmazonInspectorServiceRolePolicy",
            ["ec2:Describe*", "elasticloadbalancing:Describe*"]
        ),
        ("dax", "AWSServiceRoleForDAX", "DAXServiceRolePolicy", ["ec2:*"]),
        (
            "globalaccelerator", "AWSServiceRoleForGlobalAccelerator",
            "AWSGlobalAcceleratorSLRPolicy", ["ec2:*NetworkInterface*"]
        ),
        (
            "malware-protection.guardduty",
            "AWSServiceRoleForAmazonGuardDutyMalwareProtection",
            "AmazonGuardDutyMalwareProtectionServiceRolePolicy",
            ["ec2:Describe*", "ec2:CreateSnapshot", "ec2:DeleteSnapshot", "kms:CreateGrant"]
        ),
        (
            "ram", "AWSServiceRoleForResourceAccessManager",
            "AWSResourceAccessManagerServiceRolePolicy", ["organizations:Describe*"]
        ),
        (
            "cloudwatch-crossaccount", "AWSServiceRoleForCloudWatchCrossAccount",
            "CloudWatch-CrossAccountAccess", ["sts:AssumeRole"]
        ),
        (
            "config-conforms", "AWSServiceRoleForConfigConforms",
            "ConfigConformsServiceRolePolicy", ["config:*", "s3:Get*", "s3:PutObject"]
        ),
        (
            "config-multiaccountsetup", "AWSServiceRoleForConfigMultiAccountSetup",
            "AWSConfigMultiAccountSetupPolicy", ["config:*", "organizations:List*"]
        ),
        (
            "email.cognito-idp", "AWSServiceRoleForAmazonCognitoIdpEmailService",
            "AmazonCognitoIdpEmailServiceRolePolicy", ["ses:SendEmail", "ses:List*"]
        ),
        (
            "securitylake", "AWSServiceRoleForSecurityLake", "SecurityLakeServiceLinkedRole",
            ["organizations:Describe*", "s3:*", "lakeformation:*", "cloudtrail:*"]
        ),
        (
            "resource-explorer-2", "AWSServiceRoleForResourceExplorer",
            "AWSResourceExplorerServiceRolePolicy", ["resource-explorer-2:*", "tag:*"]
        ),
        (
            "vpc-lattice", "AWSServiceRoleForVpcLattice", "AWSVpcLatticeServiceRolePolicy",
            ["cloudwatch:PutMetricData"]
        ),
        (
            "connect", "AWSServiceRoleForAmazonConnect", "AmazonConnectServiceLinkedRolePolicy",
            ["connect:*", "s3:GetObject", "s3:PutObject", "logs:*"]
        ),
        (
            "lexv2", "AWSServiceRoleForLexV2Bots", "AmazonLexV2BotPolicy",
            ["polly:SynthesizeSpeech"]
        ),
        (
            "channels.lexv2", "AWSServiceRoleForLexV2Channels", "AmazonLexChannelsPolicy",
            ["lex:RecognizeText"]
        ),
    ]

    /// Services of which an account may hold several roles, told apart by a suffix.
    static let suffixed: Set<String> = [
        "autoscaling.amazonaws.com", "connect.amazonaws.com", "lexv2.amazonaws.com",
        "channels.lexv2.amazonaws.com",
    ]
}

extension AWSManagedPolicy {
    /// The policies of those roles.
    static let otherLinked: [AWSManagedPolicy] = ServiceLinkedRole.rows.map {
        AWSManagedPolicy(
            $0.2, path: "/aws-service-role/", "What the service needs that the role is linked to.",
            .allow($0.3))
    }
}
