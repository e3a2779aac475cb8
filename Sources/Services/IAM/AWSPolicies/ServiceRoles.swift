extension AWSManagedPolicy {
    /// What roles of hosts, functions, containers and services need.
    static let serviceRoles: [AWSManagedPolicy] =
        (functionRoles + hostRoles + dataRoles + jobs).map { name, path, purpose, actions in
            AWSManagedPolicy(name, path: path, purpose, .allow(actions))
        } + [
            // Put on users whose keys were found in public: nothing that costs or persists.
            AWSManagedPolicy(
                "AWSCompromisedKeyQuarantineV2", "Denies what leaked credentials are abused for.",
                .deny(abused)),
            AWSManagedPolicy(
                "AWSCompromisedKeyQuarantineV3", "Denies what leaked credentials are abused for.",
                .deny(abused)),
        ]

    private static let abused = [
        "cloudtrail:LookupEvents", "ec2:RequestSpotInstances", "ec2:RunInstances",
        "ec2:StartInstances", "iam:AddUserToGroup", "iam:AttachGroupPolicy",
        "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:ChangePassword",
        "iam:CreateAccessKey", "iam:CreateInstanceProfile", "iam:CreateLoginProfile",
        "iam:CreatePolicyVersion", "iam:CreateRole", "iam:CreateUser",
        "iam:DetachUserPolicy", "iam:PassRole", "iam:PutGroupPolicy", "iam:PutRolePolicy",
        "iam:PutUserPermissionsBoundary", "iam:PutUserPolicy",
        "iam:SetDefaultPolicyVersion", "iam:UpdateAccessKey",
        "iam:UpdateAccountPasswordPolicy", "iam:UpdateAssumeRolePolicy",
        "iam:UpdateLoginProfile", "iam:UpdateUser", "lambda:AddLayerVersionPermission",
        "lambda:AddPermission", "lambda:CreateFunction", "lambda:GetPolicy",
        "lambda:ListTags", "lambda:PutProvisionedConcurrencyConfig", "lambda:TagResource",
        "lambda:UntagResource", "lambda:UpdateFunctionCode", "lightsail:Create*",
        "lightsail:Delete*", "lightsail:DownloadDefaultKeyPair",
        "lightsail:GetInstanceAccessDetails", "lightsail:Start*", "lightsail:Update*",
        "organizations:CreateAccount", "organizations:CreateOrganization",
        "organizations:InviteAccountToOrganization", "s3:DeleteBucket", "s3:DeleteObject",
        "s3:DeleteObjectVersion", "s3:PutLifecycleConfiguration", "s3:PutBucketAcl",
        "s3:PutBucketOwnershipControls", "s3:DeleteBucketPolicy",
        "s3:ObjectOwnerOverrideToBucketOwner",
        "s3:PutAccountPublicAccessBlock", "s3:PutBucketPolicy", "s3:ListAllMyBuckets",
        "ses:*",
    ]

    static let service = "/service-role/"
    static let writeLogs = [
        "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ]
    static let pullImages = [
        "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
        "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage",
    ]
    static let readImages =
        pullImages + [
            "ecr:GetRepositoryPolicy", "ecr:DescribeRepositories", "ecr:ListImages",
            "ecr:DescribeImages", "ecr:GetLifecyclePolicy", "ecr:GetLifecyclePolicyPreview",
            "ecr:ListTagsForResource", "ecr:DescribeImageScanFindings",
        ]
    static let pushImages = [
        "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
        "ecr:PutImage",
    ]
    static let useNetworkInterfaces = [
        "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces",
        "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses",
        "ec2:UnassignPrivateIpAddresses", "ec2:DescribeSubnets",
    ]

    /// Name, path, what it is for, and the actions that it allows.
    private static let functionRoles: [(String, String, String, [String])] = [
        // Functions.
        (
            "AWSLambdaVPCAccessExecutionRole", service, "Lets a function run in a VPC.",
            writeLogs + useNetworkInterfaces
        ),
        (
            "AWSLambdaDynamoDBExecutionRole", service, "Lets a function read table streams.",
            writeLogs + [
                "dynamodb:DescribeStream", "dynamodb:GetRecords",
                "dynamodb:GetShardIterator", "dynamodb:ListStreams",
            ]
        ),
        (
            "AWSLambdaKinesisExecutionRole", service, "Lets a function read streams.",
            writeLogs + [
                "kinesis:DescribeStream", "kinesis:DescribeStreamSummary",
                "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards",
                "kinesis:ListStreams", "kinesis:SubscribeToShard",
            ]
        ),
        (
            "AWSLambdaSQSQueueExecutionRole", service, "Lets a function take from queues.",
            writeLogs + ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        ),
        (
            "AWSLambdaMSKExecutionRole", service, "Lets a function read Kafka topics.",
            writeLogs + useNetworkInterfaces + [
                "kafka:DescribeCluster",
                "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers",
                "ec2:DescribeVpcs", "ec2:DescribeSecurityGroups",
            ]
        ),
        (
            "AWSLambdaENIManagementAccess", service, "Lets a function have interfaces.",
            useNetworkInterfaces
        ),
        ("AWSLambdaRole", service, "Lets its holder call functions.", ["lambda:InvokeFunction"]),
        (
            "AWSLambdaExecute", "/", "Lets a function write logs, and put and get objects.",
            ["logs:*", "s3:GetObject", "s3:PutObject"]
        ),
        (
            "AWSLambdaInvocation-DynamoDB", "/", "Lets table streams call functions.",
            [
                "lambda:InvokeFunction", "dynamodb:DescribeStream", "dynamodb:GetRecords",
                "dynamodb:GetShardIterator", "dynamodb:ListStreams",
            ]
        ),
        (
            "CloudWatchLambdaInsightsExecutionRolePolicy", "/", "Lets a function report on itself.",
            writeLogs
        ),
        (
            "CloudWatchLambdaApplicationSignalsExecutionRolePolicy", "/",
            "Lets a function send its traces.", ["xray:PutTraceSegments"] + writeLogs
        ),
        (
            "CloudWatchAgentAdminPolicy", "/", "Lets the CloudWatch agent be set up.",
            [
                "cloudwatch:PutMetricData", "ec2:DescribeTags", "logs:PutLogEvents",
                "logs:PutRetentionPolicy", "logs:DescribeLogStreams", "logs:DescribeLogGroups",
                "logs:CreateLogStream", "logs:CreateLogGroup", "ssm:GetParameter",
                "ssm:PutParameter",
            ]
        ),
        (
            "AWSXRayDaemonWriteAccess", "/", "Lets the X-Ray daemon send traces.",
            [
                "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
                "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
            ]
        ),
        (
            "AWSXrayWriteOnlyAccess", "/", "Lets its holder send traces.",
            [
                "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
                "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
            ]
        ),
        (
            "AmazonPrometheusRemoteWriteAccess", "/", "Lets its holder write metrics.",
            ["aps:RemoteWrite"]
        ),
        (
            "AmazonPrometheusQueryAccess", "/", "Lets its holder read metrics.",
            ["aps:GetLabels", "aps:GetMetricMetadata", "aps:GetSeries", "aps:QueryMetrics"]
        ),

        // Containers.
        ("AmazonEC2ContainerRegistryReadOnly", "/", "Lets its holder read images.", readImages),
        (
            "AmazonEC2ContainerRegistryPullOnly", "/", "Lets its holder pull images.",
            pullImages + ["ecr:BatchImportUpstreamImage"]
        ),
        (
            "AmazonEC2ContainerRegistryPowerUser", "/", "Lets its holder read and push images.",
            readImages + pushImages
        ),
        (
            "AmazonECSTaskExecutionRolePolicy", service, "Lets tasks pull images and write logs.",
            pullImages + ["logs:CreateLogStream", "logs:PutLogEvents"]
        ),
        (
            "AmazonEC2ContainerServiceforEC2Role", service, "What a host of ECS needs.",
            pullImages + [
                "ec2:DescribeTags", "ecs:CreateCluster",
                "ecs:DeregisterContainerInstance", "ecs:DiscoverPollEndpoint", "ecs:Poll",
                "ecs:RegisterContainerInstance", "ecs:StartTelemetrySession",
                "ecs:UpdateContainerInstancesState", "ecs:Submit*", "ecs:TagResource",
                "logs:CreateLogStream", "logs:PutLogEvents",
            ]
        ),
        (
            "AmazonEC2ContainerServiceRole", service, "What the scheduler of ECS needs.",
            [
                "ec2:AuthorizeSecurityGroupIngress", "ec2:Describe*",
                "elasticloadbalancing:DeregisterInstancesFromLoadBalancer",
                "elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:Describe*",
                "elasticloadbalancing:RegisterInstancesWithLoadBalancer",
                "elasticloadbalancing:RegisterTargets",
            ]
        ),
        (
            "AmazonEC2ContainerServiceAutoscaleRole", service, "Lets ECS services be scaled.",
            [
                "ecs:DescribeServices", "ecs:UpdateService", "cloudwatch:DescribeAlarms",
                "cloudwatch:PutMetricAlarm",
            ]
        ),
        (
            "AmazonEC2ContainerServiceEventsRole", service, "Lets events run tasks.",
            ["ecs:RunTask", "ecs:TagResource"]
        ),
        (
            "AmazonECSInfrastructureRolePolicyForVolumes", service, "Lets ECS manage volumes.",
            [
                "ec2:CreateVolume", "ec2:DeleteVolume", "ec2:AttachVolume", "ec2:DetachVolume",
                "ec2:DescribeVolumes", "ec2:DescribeAvailabilityZones", "ec2:CreateTags",
            ]
        ),
        (
            "AmazonEKSClusterPolicy", "/", "What a cluster of EKS needs.",
            [
                "autoscaling:DescribeAutoScalingGroups", "autoscaling:UpdateAutoScalingGroup",
                "ec2:AttachVolume", "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateRoute",
                "ec2:CreateSecurityGroup", "ec2:CreateTags", "ec2:CreateVolume",
                "ec2:DeleteRoute", "ec2:DeleteSecurityGroup", "ec2:DeleteVolume",
                "ec2:Describe*", "ec2:DetachVolume", "ec2:ModifyInstanceAttribute",
                "ec2:ModifyVolume", "ec2:RevokeSecurityGroupIngress",
                "elasticloadbalancing:*", "kms:DescribeKey",
            ]
        ),
        (
            "AmazonEKSServicePolicy", "/", "What EKS needs to run clusters.",
            [
                "ec2:CreateNetworkInterface", "ec2:CreateNetworkInterfacePermission",
                "ec2:DeleteNetworkInterface", "ec2:DescribeInstances",
                "ec2:DescribeNetworkInterfaces", "ec2:DetachNetworkInterface",
                "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs",
                "eks:UpdateClusterVersion", "logs:PutLogEvents",
            ]
        ),
        (
            "AmazonEKSWorkerNodePolicy", "/", "What a node of EKS needs.",
            [
                "ec2:DescribeInstances", "ec2:DescribeInstanceTypes", "ec2:DescribeRouteTables",
                "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVolumes",
                "ec2:DescribeVolumesModifications", "ec2:DescribeVpcs", "eks:DescribeCluster",
                "eks-auth:AssumeRoleForPodIdentity",
            ]
        ),
        (
            "AmazonEKSWorkerNodeMinimalPolicy", "/", "The least that a node of EKS needs.",
            ["eks-auth:AssumeRoleForPodIdentity"]
        ),
        (
            "AmazonEKS_CNI_Policy", "/", "What the network plugin of EKS needs.",
            [
                "ec2:AssignPrivateIpAddresses", "ec2:AttachNetworkInterface",
                "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
                "ec2:DescribeInstances", "ec2:DescribeTags", "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeInstanceTypes", "ec2:DescribeSubnets",
                "ec2:DetachNetworkInterface", "ec2:ModifyNetworkInterfaceAttribute",
                "ec2:UnassignPrivateIpAddresses", "ec2:CreateTags",
            ]
        ),
        (
            "AmazonEKSVPCResourceController", "/", "Lets EKS manage interfaces of nodes.",
            [
                "ec2:CreateNetworkInterfacePermission", "ec2:CreateNetworkInterface",
                "ec2:DetachNetworkInterface", "ec2:ModifyNetworkInterfaceAttribute",
                "ec2:DeleteNetworkInterface", "ec2:AttachNetworkInterface",
                "ec2:UnassignPrivateIpAddresses", "ec2:AssignPrivateIpAddresses",
            ]
        ),
        (
            "AmazonEKSFargatePodExecutionRolePolicy", "/", "Lets pods on Fargate pull images.",
            pullImages
        ),
        (
            "AmazonEKSLocalOutpostClusterPolicy", "/", "What a local cluster of EKS needs.",
            ["ec2:Describe*", "ecr:*", "ssmmessages:*", "logs:*", "secretsmanager:*"]
        ),
        (
            "AmazonEKSComputePolicy", "/", "Lets EKS manage nodes.",
            [
                "ec2:CreateFleet", "ec2:RunInstances", "ec2:CreateLaunchTemplate",
                "ec2:CreateTags", "iam:AddRoleToInstanceProfile", "iam:PassRole",
            ]
        ),
        (
            "AmazonEKSBlockStoragePolicy", "/", "Lets EKS manage volumes.",
            [
                "ec2:CreateVolume", "ec2:CreateSnapshot", "ec2:AttachVolume", "ec2:DetachVolume",
                "ec2:ModifyVolume", "ec2:DeleteVolume", "ec2:DeleteSnapshot", "ec2:Describe*",
                "ec2:CreateTags",
            ]
        ),
        (
            "AmazonEKSLoadBalancingPolicy", "/", "Lets EKS manage load balancers.",
            [
                "elasticloadbalancing:*", "ec2:Describe*", "ec2:CreateSecurityGroup",
                "ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress",
                "ec2:DeleteSecurityGroup", "ec2:CreateTags",
            ]
        ),
        (
            "AmazonEKSNetworkingPolicy", "/", "Lets EKS manage network interfaces.",
            useNetworkInterfaces + ["ec2:CreateTags", "ec2:AttachNetworkInterface"]
        ),
        (
            "AmazonEBSCSIDriverPolicy", service, "What the EBS driver of a cluster needs.",
            [
                "ec2:CreateSnapshot", "ec2:AttachVolume", "ec2:DetachVolume", "ec2:ModifyVolume",
                "ec2:Describe*", "ec2:CreateTags", "ec2:DeleteTags", "ec2:CreateVolume",
                "ec2:DeleteVolume", "ec2:DeleteSnapshot",
            ]
        ),
        (
            "AmazonEFSCSIDriverPolicy", service, "What the EFS driver of a cluster needs.",
            [
                "elasticfilesystem:DescribeAccessPoints", "elasticfilesystem:DescribeFileSystems",
                "elasticfilesystem:DescribeMountTargets", "ec2:DescribeAvailabilityZones",
                "elasticfilesystem:CreateAccessPoint", "elasticfilesystem:TagResource",
                "elasticfilesystem:DeleteAccessPoint",
            ]
        ),
        (
            "AWSAppRunnerServicePolicyForECRAccess", service, "Lets App Runner pull images.",
            pullImages + ["ecr:DescribeImages"]
        ),
    ]
}
