import Codecs

extension CloudTrailDetector {
    /// Rules about looking around.
    static let discovery: [CloudTrailDetector] = [
        CloudTrailDetector(
            "account-recon", .discovery,
            on: """
                organizations:DescribeAccount organizations:DescribeOrganization \
                organizations:ListAccounts billingconsole:GetAlternateContact \
                billingconsole:GetContactInformation account:GetAlternateContact \
                account:GetContactInformation iam:GetAccountPasswordPolicy \
                iam:GetAccountAuthorizationDetails iam:GenerateCredentialReport \
                iam:GetCredentialReport
                """,
            routine: true,
            title: "Somebody is finding out what the account is",
            reason: "These calls tell whose account it is, who may do what, and how it is "
                + "guarded; scanners make them, and so do intruders.",
            remedy: "Find out what the caller is."
        ) { call in
            call.event.isFromService || call.event.eventType == "AwsServiceEvent"
                ? nil : Verdict()
        },
        CloudTrailDetector(
            "mail-recon", .discovery,
            on: """
                ses:GetAccountSendingEnabled ses:GetSendQuota ses:ListIdentities \
                ses:GetIdentityVerificationAttributes ses:GetAccount ses:ListEmailIdentities \
                ses:GetSendStatistics
                """,
            routine: true,
            title: "Somebody is finding out whether the account can send mail",
            reason: "Stolen keys are first tried for sending spam.",
            remedy: "Find out what the caller is; if you send no mail, deny the service."
        ) { call in
            call.event.isFromService ? nil : Verdict()
        },
        CloudTrailDetector(
            "group-recon", .reconUsers, severity: 2,
            on: """
                iam:GetGroup iam:GetGroupPolicy iam:ListGroups iam:ListGroupPolicies \
                iam:ListAttachedGroupPolicies iam:ListGroupsForUser
                """,
            routine: true,
            title: "Somebody is finding out who belongs to which group",
            reason: "It shows who is worth becoming.",
            remedy: "Find out what the caller is."
        ),
        CloudTrailDetector(
            "snapshot-recon", .discovery,
            on: "rds:DescribeDBSnapshots rds:DescribeDBClusterSnapshots",
            routine: true,
            title: "Somebody is looking for snapshots that others share",
            reason: "Public and shared snapshots hold data that somebody forgot.",
            remedy: "Find out what the caller is; check that none of yours is shared."
        ) { call in
            call.request["includePublic"]?.isTrue == true
                || call.request["includeShared"]?.isTrue == true ? Verdict() : nil
        },
        CloudTrailDetector(
            "refused-calls", .discovery, on: "", outcome: .refused,
            threshold: Threshold(count: 3, seconds: 600) { call in
                mixed(call.event.eventSource.hash ^ call.event.eventName.hash)
            },
            title: "Somebody is trying what they may do",
            reason: "Three different operations and more were refused within ten minutes; people "
                + "and programs know what they may.",
            remedy: "Find out what the caller is; if the key may have leaked, disable it."
        ) { call in
            // The console's pages ask for much that a user may not see.
            call.event.isFromService || call.event.userAgent.hasPrefix("aws-internal")
                || call.event.userAgent.containsIgnoringCase("console") ? nil : Verdict()
        },
        CloudTrailDetector(
            "instance-recon", .discovery, severity: 5, on: enumerating,
            outcome: .any,
            threshold: Threshold(count: 4, seconds: 1800) { call in
                mixed(call.event.eventSource.hash ^ call.event.eventName.hash)
            },
            routine: true,
            title: "An instance is looking around in the account",
            reason: "The instance's own credentials were used for several calls that enumerate an "
                + "account; programs on instances do their one task.",
            remedy: "Find out which program made the calls; isolate the instance."
        ) { call in
            DetectionEngine.isInstance(call.event) && call.event.invokedBy.isEmpty
                ? Verdict() : nil
        },
        CloudTrailDetector(
            "enumeration", .discovery, on: enumerating, outcome: .attempt,
            threshold: Threshold(count: 10, seconds: 600) { call in
                mixed(call.event.eventSource.hash ^ call.event.eventName.hash)
            },
            routine: true,
            title: "Somebody is enumerating the account",
            reason: "Ten different calls and more that list what there is came within ten minutes.",
            remedy: "If no audit was running, find out what the caller is."
        ) { call in
            call.event.isFromService || call.event.userAgent.containsIgnoringCase("console")
                ? nil : Verdict()
        },
    ]

    /// Calls that tools make which enumerate an account.
    private static let enumerating = """
        sts:GetCallerIdentity s3:ListBuckets s3:ListAllMyBuckets iam:GetAccountSummary \
        iam:ListRoles iam:ListUsers iam:ListGroups iam:ListPolicies iam:ListAccessKeys \
        iam:ListUserPolicies iam:ListAttachedUserPolicies iam:ListRolePolicies \
        iam:ListAttachedRolePolicies iam:ListInstanceProfiles iam:ListMFADevices \
        iam:GetAccountAuthorizationDetails iam:GetUser iam:ListAccountAliases \
        iam:ListVirtualMFADevices iam:ListSAMLProviders iam:ListOpenIDConnectProviders \
        ec2:DescribeInstances ec2:DescribeSnapshots ec2:DescribeVolumes ec2:DescribeImages \
        ec2:DescribeSecurityGroups ec2:DescribeVpcs ec2:DescribeSubnets ec2:DescribeKeyPairs \
        ec2:DescribeRegions ec2:DescribeAddresses ec2:DescribeFlowLogs ec2:DescribeRouteTables \
        cloudtrail:DescribeTrails cloudtrail:ListTrails cloudtrail:GetTrailStatus \
        guardduty:ListDetectors guardduty:GetDetector config:DescribeConfigurationRecorders \
        securityhub:DescribeHub organizations:DescribeOrganization organizations:ListAccounts \
        rds:DescribeDBInstances rds:DescribeDBSnapshots lambda:ListFunctions \
        secretsmanager:ListSecrets ssm:DescribeParameters ssm:DescribeInstanceInformation \
        kms:ListKeys kms:ListAliases ecr:DescribeRepositories eks:ListClusters \
        ecs:ListClusters dynamodb:ListTables sns:ListTopics sqs:ListQueues \
        route53:ListHostedZones cloudformation:DescribeStacks cloudformation:ListStacks \
        elasticloadbalancing:DescribeLoadBalancers ses:GetSendQuota ses:ListIdentities \
        lightsail:GetInstances bedrock:ListFoundationModels servicequotas:ListServiceQuotas
        """
}
