extension AWSManagedPolicy {
    /// What roles of hosts need.
    static let hostRoles: [(String, String, String, [String])] = [
        (
            "AmazonSSMManagedEC2InstanceDefaultPolicy", "/", "What a managed host needs at least.",
            [
                "ssm:DescribeAssociation", "ssm:GetDocument", "ssm:UpdateInstanceInformation",
                "ssm:ListAssociations", "ssm:ListInstanceAssociations", "ssmmessages:*",
                "ec2messages:*",
            ]
        ),
        (
            "AmazonSSMPatchAssociation", "/", "Lets hosts be patched by an association.",
            [
                "ssm:DescribeEffectivePatchesForPatchBaseline", "ssm:GetPatchBaseline",
                "ssm:DescribePatchBaselines", "tag:GetResources",
            ]
        ),
        (
            "AmazonSSMDirectoryServiceAccess", "/", "Lets hosts join a directory.",
            ["ds:CreateComputer", "ds:DescribeDirectories"]
        ),
        (
            "AmazonEC2RoleforSSM", service, "What a host needs to be managed (superseded).",
            [
                "ssm:*", "ssmmessages:*", "ec2messages:*", "cloudwatch:PutMetricData",
                "ec2:DescribeInstanceStatus", "logs:*",
            ]
        ),
        (
            "AmazonSSMAutomationRole", service, "What automations of Systems Manager need.",
            ["lambda:InvokeFunction", "ec2:*", "cloudformation:*", "ssm:*", "sns:Publish"]
        ),
        (
            "AmazonSSMMaintenanceWindowRole", service, "What maintenance windows need.",
            [
                "ssm:GetAutomationExecution", "ssm:GetParameters", "ssm:ListCommands",
                "ssm:SendCommand", "ssm:StartAutomationExecution", "lambda:InvokeFunction",
                "lambda:GetFunction", "states:DescribeExecution", "states:StartExecution",
            ]
        ),
        (
            "EC2InstanceConnect", "/", "Lets its holder send a key to a host.",
            ["ec2:DescribeInstances", "ec2-instance-connect:SendSSHPublicKey"]
        ),
        (
            "EC2InstanceProfileForImageBuilder", "/", "What a host that builds images needs.",
            ["imagebuilder:GetComponent", "s3:List*", "s3:GetObject"] + writeLogs
        ),
        (
            "EC2InstanceProfileForImageBuilderECRContainerBuilds", "/",
            "What a host that builds container images needs.",
            ["imagebuilder:GetComponent", "imagebuilder:GetContainerRecipe"] + pullImages
                + pushImages + writeLogs
        ),
        (
            "AmazonEC2SpotFleetTaggingRole", service, "Lets spot fleets run and tag hosts.",
            [
                "ec2:DescribeImages", "ec2:DescribeSubnets", "ec2:RequestSpotInstances",
                "ec2:TerminateInstances", "ec2:DescribeInstanceStatus", "ec2:CreateTags",
                "ec2:RunInstances", "elasticloadbalancing:RegisterTargets",
            ]
        ),
        (
            "AmazonEC2SpotFleetAutoscaleRole", service, "Lets spot fleets be scaled.",
            [
                "ec2:DescribeSpotFleetRequests", "ec2:ModifySpotFleetRequest",
                "cloudwatch:DescribeAlarms", "cloudwatch:PutMetricAlarm",
                "cloudwatch:DeleteAlarms",
            ]
        ),
        (
            "AutoScalingNotificationAccessRole", service, "Lets Auto Scaling send notices.",
            ["sqs:SendMessage", "sqs:GetQueueUrl", "sns:Publish"]
        ),
        (
            "AWSElasticBeanstalkWebTier", "/", "What a web host of Elastic Beanstalk needs.",
            [
                "s3:Get*", "s3:List*", "s3:PutObject", "xray:PutTraceSegments",
                "xray:PutTelemetryRecords", "logs:PutLogEvents", "logs:CreateLogStream",
                "elasticbeanstalk:PutInstanceStatistics",
            ]
        ),
        (
            "AWSElasticBeanstalkWorkerTier", "/", "What a worker of Elastic Beanstalk needs.",
            [
                "cloudwatch:PutMetricData", "sqs:ChangeMessageVisibility", "sqs:DeleteMessage",
                "sqs:ReceiveMessage", "sqs:SendMessage", "s3:Get*", "s3:List*", "s3:PutObject",
                "elasticbeanstalk:PutInstanceStatistics",
            ]
        ),
        (
            "AWSElasticBeanstalkMulticontainerDocker", "/", "What a container host there needs.",
            [
                "ecs:Poll", "ecs:StartTask", "ecs:StopTask", "ecs:DiscoverPollEndpoint",
                "ecs:StartTelemetrySession", "ecs:RegisterContainerInstance", "ecs:Submit*",
            ]
        ),
        (
            "AWSElasticBeanstalkEnhancedHealth", service, "Lets Elastic Beanstalk watch health.",
            [
                "elasticloadbalancing:Describe*", "ec2:DescribeInstances",
                "ec2:DescribeInstanceStatus", "autoscaling:Describe*", "sns:Publish",
            ]
        ),
    ]
}
