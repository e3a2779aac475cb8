import Codecs

extension CloudTrailDetector {
    /// Rules about lesser ways to stay, to raise one's rights and to do damage.
    static let footholds: [CloudTrailDetector] = [
        CloudTrailDetector(
            "own-rights-raised", .privilegeEscalation,
            on: "iam:AttachUserPolicy iam:PutUserPolicy iam:AttachRolePolicy iam:PutRolePolicy",
            title: "Somebody gave themselves more rights",
            reason: "The caller attached a policy to the very user or role that it is.",
            remedy: "If it was not agreed on, take the policy back and look at what was done."
        ) { call in
            if let user = call.named("userName") {
                return call.event.identityType == "IAMUser" && call.event.userName.matches(user)
                    ? Verdict(user) : nil
            }
            guard let role = call.named("roleName"), !call.event.issuerName.isEmpty,
                call.event.issuerName.matches(role)
            else { return nil }
            return Verdict(role)
        },
        CloudTrailDetector(
            "root-session", .shortTermRoot, on: "sts:AssumeRoot",
            title: "Somebody took a session of a member account's root user",
            reason: "The session may do what only root can, such as opening a bucket that a policy "
                + "has locked.",
            remedy: "Check that the task was agreed on; look at what the session did."
        ) { call in
            Verdict(call.named("targetPrincipal") ?? "")
        },
        CloudTrailDetector(
            "access-key-revived", .persistence, severity: 2, on: "iam:UpdateAccessKey",
            routine: true,
            title: "An access key of another user was made active again",
            reason: "Keys that somebody switched off lie forgotten.",
            remedy: "If it was not agreed on, delete the key and look at what it was used for."
        ) { call in
            guard call.named("status") == "Active", let user = call.named("userName"),
                !isSelf(user, call)
            else { return nil }
            return Verdict(user)
        },
        CloudTrailDetector(
            "key-pair", .persistence, severity: 2, on: "ec2:ImportKeyPair ec2:CreateKeyPair",
            routine: true,
            title: "Somebody made or brought a key for signing in to instances",
            reason: "Instances that are started with it are theirs.",
            remedy: "Check that the caller works that way."
        ) { call in
            Verdict(call.named("keyName") ?? "")
        },
        CloudTrailDetector(
            "function-url-open", .resourcePermissions,
            on: "lambda:CreateFunctionUrlConfig lambda:UpdateFunctionUrlConfig",
            title: "A function may be called by everybody through an address of its own",
            reason: "The address asks for no sign-in.",
            remedy: "Require IAM for it, or delete it."
        ) { call in
            call.named("authType") == "NONE" ? Verdict(call.named("functionName") ?? "") : nil
        },
        CloudTrailDetector(
            "function-url", .resourcePermissions, severity: 2,
            on: "lambda:CreateFunctionUrlConfig lambda:UpdateFunctionUrlConfig", routine: true,
            title: "A function got an address of its own",
            reason: "It can be called from the Internet by whoever may sign in.",
            remedy: "Check that it needs one."
        ) { call in
            call.named("authType") == "NONE" ? nil : Verdict(call.named("functionName") ?? "")
        },
        CloudTrailDetector(
            "function-made", .persistence, severity: 2, on: "lambda:CreateFunction",
            routine: true,
            title: "A person made a function",
            reason: "With a role that it is given, a function does what its maker may not.",
            remedy: "Check what its role may."
        ) { call in
            isPerson(call) ? Verdict(call.named("functionName") ?? "") : nil
        },
        CloudTrailDetector(
            "task-credentials", .credentialAccess, severity: 8,
            on: "ecs:RegisterTaskDefinition ecs:RunTask ecs:DescribeTaskDefinition",
            title: "A task is made that fetches the credentials of its container",
            reason: "Its command asks the address at which containers get their role's keys, and "
                + "sends on what it finds.",
            remedy: "Delete the task definition; revoke the sessions of its role."
        ) { call in
            let request = call.event.requestParameters
            let text = request.isEmpty ? call.event.responseElements : request
            return text.containsIgnoringCase("container_credentials_relative_uri")
                || text.containsIgnoringCase("169.254.170.2")
                ? Verdict(call.named("family") ?? "") : nil
        },
        CloudTrailDetector(
            "host-registered", .persistence, severity: 2, on: "ssm:CreateActivation",
            routine: true,
            title: "Hosts outside may be registered with Systems Manager",
            reason: "A host that is registered gets credentials of a role, and commands reach it.",
            remedy: "Check that somebody brings hosts of their own."
        ),
        CloudTrailDetector(
            "console-seen", .discovery,
            on: "ec2:GetConsoleScreenshot ec2:GetConsoleOutput ec2:GetLaunchTemplateData",
            outcome: .attempt, routine: true,
            title: "Somebody looked at the console of an instance",
            reason: "Consoles and templates show what starts, and sometimes its passwords.",
            remedy: "Find out who looked and what for."
        ) { call in
            call.event.isFromService ? nil : Verdict(call.named("instanceId") ?? "")
        },
        CloudTrailDetector(
            "snapshot-read", .exfiltration, severity: 5,
            on: "ebs:GetSnapshotBlock ebs:ListSnapshotBlocks ebs:ListChangedBlocks",
            title: "A person is reading a snapshot block by block",
            reason: "So a disk leaves without being shared or attached.",
            remedy: "Find out who reads it; take the permission away."
        ) { call in
            isPerson(call) ? Verdict(call.named("snapshotId") ?? "") : nil
        },
        CloudTrailDetector(
            "disks-deleted", .impact, severity: 8, on: "ec2:DeleteSnapshot ec2:DeleteVolume",
            threshold: Threshold(count: 10, seconds: 600) { call in
                stableHash(call.named("snapshotId", "volumeId") ?? "")
            }, routine: true,
            title: "Many disks or snapshots are being deleted",
            reason: "Ten and more were deleted within ten minutes; who extorts takes the copies "
                + "first.",
            remedy: "If nobody asked for it, disable the credentials; look into the recycle bin."
        ) { call in
            // Lambda functions and roles that tidy up do so as their daily work.
            isPerson(call) ? Verdict() : nil
        },
        CloudTrailDetector(
            "domain-moved", .impact, severity: 5,
            on: """
                route53domains:DisableDomainTransferLock route53domains:TransferDomain \
                route53domains:TransferDomainToAnotherAwsAccount route53domains:DeleteDomain \
                route53domains:AcceptDomainTransferFromAnotherAwsAccount route53:DisableDomainLock \
                route53:DisableDomainTransferLock route53:TransferDomainToAnotherAwsAccount
                """, outcome: .attempt,
            title: "A domain was unlocked or given away",
            reason: "Whoever holds the domain gets the mail and the visitors.",
            remedy: "Put the lock back; cancel the transfer if nobody asked for it."
        ) { call in
            Verdict(call.named("domainName") ?? "")
        },
        CloudTrailDetector(
            "zone-associated", .persistence, severity: 2,
            on: "route53:AssociateVPCWithHostedZone", routine: true,
            title: "A network was given another's private names",
            reason: "Whoever writes the zone decides where the network's names lead.",
            remedy: "Check whose zone and whose network it is."
        ),
        CloudTrailDetector(
            "key-material", .impact, severity: 2, on: "kms:ImportKeyMaterial", routine: true,
            title: "Somebody brought their own material for an encryption key",
            reason: "What is encrypted with it can be lost by letting the material expire.",
            remedy: "Check that your keys are made that way."
        ) { call in
            Verdict(call.named("keyId") ?? "")
        },
        CloudTrailDetector(
            "queue-purged", .impact, severity: 2, on: "sqs:PurgeQueue", routine: true,
            title: "A queue was emptied",
            reason: "Messages that nobody had taken yet are gone.",
            remedy: "Ask the caller."
        ) { call in
            Verdict(call.named("queueUrl") ?? "")
        },
        CloudTrailDetector(
            "mail-prepared", .impact, severity: 2,
            on: """
                ses:UpdateAccountSendingEnabled ses:PutAccountDetails ses:VerifyEmailIdentity \
                ses:VerifyDomainIdentity ses:CreateEmailIdentity ses:PutAccountSendingAttributes \
                ses:DeleteIdentity ses:DeleteEmailIdentity
                """, routine: true,
            title: "Somebody is making the account ready to send mail",
            reason: "Stolen keys are used for sending spam and for phishing.",
            remedy: "Check that mail is to be sent from this account."
        ) { call in
            Verdict(call.named("emailAddress", "domain", "emailIdentity") ?? "")
        },
        CloudTrailDetector(
            "file-system-changed", .impact, severity: 2,
            on: "elasticfilesystem:DeleteMountTarget elasticfilesystem:DeleteAccessPoint",
            routine: true,
            title: "A way to a file system was taken away",
            reason: "Hosts that used it stand still.",
            remedy: "Ask the caller."
        ) { call in
            Verdict(call.named("mountTargetId", "fileSystemId", "accessPointId") ?? "")
        },
        CloudTrailDetector(
            "cluster-changed", .impact, severity: 2,
            on: "eks:CreateCluster eks:DeleteCluster ecs:DeleteCluster", routine: true,
            title: "A cluster was made or deleted",
            reason: "It is mostly work; beside other findings of the same caller it is damage, or "
                + "mining.",
            remedy: "Look at the caller's other findings."
        ) { call in
            Verdict(call.named("name", "clusterName") ?? "")
        },
        CloudTrailDetector(
            "trail-updated", .loggingModified, severity: 2, on: "cloudtrail:UpdateTrail",
            routine: true,
            title: "A trail was changed",
            reason: "A change may lead the events into a stranger's bucket.",
            remedy: "Check where the trail delivers to."
        ) { call in
            Verdict(call.named("name") ?? "")
        },
    ]
}
