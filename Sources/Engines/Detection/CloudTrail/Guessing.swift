import Codecs

extension CloudTrailDetector {
    /// Different users that may fail to sign in from one address within an hour, and failures of
    /// one user that may come before a success.
    static let sprayedUsersMin = 4
    static let failuresBeforeSuccess = 4

    /// Rules about trying one after the other: users, passwords, roles, buckets, regions.
    static let guessing: [CloudTrailDetector] = [
        CloudTrailDetector(
            "login-spraying", .initialAccess, on: "signin:ConsoleLogin", outcome: .any,
            byAddress: true,
            title: "One address is trying the passwords of several users",
            reason: "Sign-ins of four users and more failed from one address within an hour, as "
                + "happens when one password is tried on many.",
            remedy: "Block the address; require MFA; look for a sign-in that succeeded."
        ) { call in
            guard failed(call) else { return nil }
            let who = call.event.userName.isEmpty ? call.event.principalID : call.event.userName
            let seen = call.history.distinct(
                mixed(call.event.sourceIPAddress.hash ^ 0x5), value: who.hash,
                at: call.event.time, within: 3600, count: CallHistory.valuesMax)
            return seen >= sprayedUsersMin
                ? Verdict("", [JSONMember("users", count: seen)]) : nil
        },
        CloudTrailDetector(
            "login-after-failures", .initialAccess, on: "signin:ConsoleLogin", outcome: .any,
            title: "A sign-in succeeded after several that failed",
            reason: "Whoever guesses long enough is let in at last.",
            remedy: "Ask the user; if it was not them, reset the password and end the sessions."
        ) { call in
            let result = call.response["ConsoleLogin"]?.string
            let name = call.event.userName.isEmpty ? call.event.principalID : call.event.userName
            guard result != nil, !name.isEmpty else { return nil }
            let isSuccess = result == "Success"
            // A success is noted as 0, so that asking changes no count.
            let seen = call.history.distinct(
                mixed(name.hash ^ call.account.hash ^ 0x6),
                value: isSuccess ? 0 : call.event.eventID.hash | 1, at: call.event.time,
                within: 3600, count: CallHistory.valuesMax)
            return isSuccess && seen > failuresBeforeSuccess
                ? Verdict("", [JSONMember("failuresBefore", count: seen - 1)]) : nil
        },
        CloudTrailDetector(
            "principal-guessing", .discovery, severity: 5,
            on: "iam:UpdateAssumeRolePolicy s3:PutBucketPolicy kms:PutKeyPolicy "
                + "sns:AddPermission lambda:AddPermission",
            outcome: .any,
            threshold: Threshold(count: 5, seconds: 600, value: nil),
            title: "Somebody is finding out which users and roles another account has",
            reason: "A policy that names a principal that is not there is refused; so policies are "
                + "put one after the other to see which names are accepted.",
            remedy: "Find out what the caller is; if the key may have leaked, disable it."
        ) { call in
            call.event.errorCode.containsIgnoringCase("malformedpolicy")
                || call.event.errorMessage.containsIgnoringCase("invalid principal")
                ? Verdict() : nil
        },
        CloudTrailDetector(
            "roles-tried", .privilegeEscalation, on: "sts:AssumeRole", outcome: .refused,
            threshold: Threshold(count: 4, seconds: 600) { call in
                stableHash(call.named("roleArn") ?? call.event.errorMessage.string)
            },
            title: "Somebody is trying to assume one role after the other",
            reason: "Four different roles and more refused the caller within ten minutes.",
            remedy: "Find out what the caller is; if the key may have leaked, disable it."
        ),
        CloudTrailDetector(
            "buckets-tried", .discovery,
            on: """
                s3:ListObjects s3:ListObjectsV2 s3:ListBucket s3:GetBucketAcl s3:GetBucketPolicy \
                s3:GetBucketLocation s3:HeadBucket s3:GetObject s3:PutObject \
                s3:ListBucketVersions
                """, outcome: .any,
            threshold: Threshold(count: 8, seconds: 600) { call in
                stableHash(call.bucket ?? "")
            },
            title: "Somebody is guessing the names of buckets",
            reason: "Eight different buckets and more refused the caller, or were not there, "
                + "within ten minutes.",
            remedy: "Find out what the caller is; check that none of your buckets is open."
        ) { call in
            guard call.event.denied || call.event.errorCode == "NoSuchBucket" else { return nil }
            return call.bucket == nil ? nil : Verdict()
        },
        CloudTrailDetector(
            "buckets-enumerated", .discovery,
            on: """
                s3:GetBucketAcl s3:GetBucketPolicy s3:GetBucketPolicyStatus \
                s3:GetBucketPublicAccessBlock s3:GetBucketVersioning s3:GetBucketEncryption \
                s3:GetBucketLogging s3:GetBucketLocation s3:GetPublicAccessBlock
                """, outcome: .attempt,
            threshold: Threshold(count: 15, seconds: 300) { call in
                stableHash(call.bucket ?? "")
            }, routine: true,
            title: "Somebody is looking into the settings of one bucket after the other",
            reason: "The settings of fifteen buckets and more were read within five minutes, as "
                + "tools do that look for an open one.",
            remedy: "If no audit was running, find out what the caller is."
        ) { call in
            call.event.isFromService || call.event.userAgent.containsIgnoringCase("console")
                || call.bucket == nil ? nil : Verdict()
        },
        CloudTrailDetector(
            "regions-walked", .discovery,
            on: """
                ec2:DescribeInstances ec2:DescribeVpcs ec2:DescribeSecurityGroups \
                servicequotas:GetServiceQuota servicequotas:ListServiceQuotas \
                lambda:ListFunctions guardduty:ListDetectors bedrock:ListFoundationModels \
                cloudtrail:DescribeTrails
                """, outcome: .any,
            threshold: Threshold(count: 8, seconds: 300) { call in
                call.event.awsRegion.hash
            }, routine: true,
            title: "Somebody is asking the same of one region after the other",
            reason: "Eight regions and more were asked within five minutes; whoever works here "
                + "knows where.",
            remedy: "If no audit was running, find out what the caller is."
        ) { call in
            call.event.isFromService ? nil : Verdict()
        },
        CloudTrailDetector(
            "models-tried", .computeResources,
            on: """
                bedrock:InvokeModel bedrock:InvokeModelWithResponseStream bedrock:Converse \
                bedrock:ConverseStream
                """, outcome: .any,
            threshold: Threshold(count: 2, seconds: 3600) { call in
                stableHash(call.named("modelId") ?? "")
            },
            title: "Somebody is trying which generative models a key may use",
            reason: "Different models refused the caller; stolen keys are tried so before they "
                + "are sold.",
            remedy: "Find out what the caller is; if the key may have leaked, disable it."
        ) { call in
            call.event.denied || call.event.errorCode == "ValidationException"
                ? Verdict(call.named("modelId") ?? "") : nil
        },
        CloudTrailDetector(
            "attack-tool", .discovery, severity: 5, on: "", outcome: .any,
            title: "A call came from a tool for attacks or for picking through accounts",
            reason: "The program names itself in its calls; nobody works with it by chance.",
            remedy: "If no test was agreed on, disable the credentials and look at their other "
                + "calls."
        ) { call in
            call.agent.contains(.tool)
                || call.agent.contains(.trufflehog) && call.event.eventName != "GetCallerIdentity"
                ? Verdict() : nil
        },
    ]
}
