extension AWSManagedPolicy {
    /// What people of one profession need.
    static let jobs: [(String, String, String, [String])] = [
        (
            "Billing", "/job-function/", "Lets its holder see and pay bills.",
            [
                "account:GetAccountInformation", "aws-portal:*Billing", "aws-portal:*Usage",
                "aws-portal:*PaymentMethods", "billing:*", "budgets:*", "ce:*", "cur:*",
                "freetier:*", "invoicing:*", "payments:*", "pricing:*",
                "purchase-orders:*", "sustainability:GetCarbonFootprintSummary", "tax:*",
            ]
        ),
        (
            "DatabaseAdministrator", "/job-function/", "Lets its holder run databases.",
            [
                "cloudwatch:*", "dynamodb:*", "ec2:Describe*", "elasticache:*", "iam:ListRoles",
                "iam:GetRole", "kms:ListKeys", "lambda:List*", "logs:*", "rds:*",
                "redshift:*", "s3:List*", "s3:Get*", "sns:List*",
            ]
        ),
        (
            "DataScientist", "/job-function/", "Lets its holder analyse data.",
            [
                "autoscaling:*", "cloudwatch:*", "datapipeline:*", "dynamodb:*",
                "ec2:Describe*", "elasticmapreduce:*", "es:*", "firehose:*", "glue:*",
                "kinesis:*", "lambda:*", "machinelearning:*", "rds:*", "redshift:*",
                "s3:*", "sagemaker:*", "sns:*",
            ]
        ),
        (
            "NetworkAdministrator", "/job-function/", "Lets its holder run networks.",
            [
                "autoscaling:Describe*", "cloudfront:*", "cloudwatch:*", "directconnect:*",
                "ec2:*", "elasticloadbalancing:*", "logs:Describe*", "logs:GetLogEvents",
                "networkmanager:*", "route53:*", "route53domains:*", "sns:*",
            ]
        ),
        (
            "SystemAdministrator", "/job-function/", "Lets its holder run systems.",
            [
                "acm:Describe*", "acm:Get*", "acm:List*", "autoscaling:*", "cloudtrail:*",
                "cloudwatch:*", "codecommit:*", "codedeploy:*", "codepipeline:*",
                "config:*", "ds:*", "ec2:*", "elasticloadbalancing:*", "events:*",
                "iam:Get*", "iam:List*", "inspector:*", "kinesis:*", "kms:List*",
                "lambda:*", "logs:*", "rds:*", "route53:*", "route53domains:*", "s3:*",
                "ses:*", "sns:*", "sqs:*", "trustedadvisor:*",
            ]
        ),
        (
            "AWSAccountActivityAccess", "/", "Lets its holder see the account's activity.",
            ["account:GetAccountInformation", "aws-portal:ViewUsage", "billing:Get*"]
        ),
        (
            "AWSAccountManagementFullAccess", "/",
            "Provides full access to the account's settings.",
            ["account:*"]
        ),
        (
            "AWSAccountManagementReadOnlyAccess", "/", "Lets its holder read account settings.",
            ["account:Get*", "account:List*"]
        ),
        (
            "AWSArtifactReportsReadOnlyAccess", "/", "Lets its holder read audit reports.",
            ["artifact:Get*", "artifact:List*"]
        ),
    ]
}
