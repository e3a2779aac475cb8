import Codecs

extension CloudTrailDetector {
    /// Rules about resource policies that let strangers in.
    static let policies: [CloudTrailDetector] = [
        CloudTrailDetector(
            "bucket-anonymous", .bucketAnonymous,
            on: "s3:PutBucketPolicy s3:PutBucketAcl "
                + "s3:PutObjectAcl s3:CreateBucket",
            title: "A bucket was opened to everybody",
            reason: "Nobody must sign in to reach what is in it.",
            remedy: "Take the policy or grant back and switch on the public access block."
        ) { call in
            guard let bucket = call.bucket else { return nil }
            if call.event.eventName == "PutBucketPolicy" {
                guard let json = call.request["bucketPolicy"] ?? call.request["policy"],
                    let policy = PolicyText(json),
                    policy.exposure(account: call.account.string) == .everybody
                else { return nil }
                return Verdict(bucket)
            }
            return grants(call, "AllUsers", ["public-read", "public-read-write"])
                ? Verdict(bucket) : nil
        },
        CloudTrailDetector(
            "bucket-public", .bucketPublic, on: "s3:PutBucketAcl s3:PutObjectAcl s3:CreateBucket",
            title: "A bucket was opened to everybody with an AWS account",
            reason: "Anybody can have an AWS account.",
            remedy: "Take the grant back and switch on the public access block."
        ) { call in
            guard let bucket = call.bucket,
                grants(call, "AuthenticatedUsers", ["authenticated-read"])
            else { return nil }
            return Verdict(bucket)
        },
        CloudTrailDetector(
            "bucket-other-account", .exfiltrationS3, on: "s3:PutBucketPolicy",
            title: "A bucket was opened to another account",
            reason: "The other account can read what is in it, for as long as the policy stands.",
            remedy: "If the account is not yours or a partner's, take the policy back."
        ) { call in
            guard let bucket = call.bucket,
                let json = call.request["bucketPolicy"] ?? call.request["policy"],
                let policy = PolicyText(json),
                case .account(let other) = policy.exposure(account: call.account.string)
            else { return nil }
            return Verdict(bucket, [JSONMember("account", .string(other))])
        },
        CloudTrailDetector(
            "resource-opened", .resourcePermissions,
            on: """
                sqs:SetQueueAttributes sqs:CreateQueue sqs:AddPermission \
                sns:SetTopicAttributes sns:AddPermission sns:CreateTopic \
                ecr:SetRepositoryPolicy ecr:SetRegistryPolicy ecr-public:SetRepositoryPolicy \
                kms:PutKeyPolicy kms:CreateKey secretsmanager:PutResourcePolicy \
                es:CreateElasticsearchDomain es:UpdateElasticsearchDomainConfig \
                es:CreateDomain es:UpdateDomainConfig glacier:SetVaultAccessPolicy \
                backup:PutBackupVaultAccessPolicy elasticfilesystem:PutFileSystemPolicy \
                lambda:AddLayerVersionPermission logs:PutResourcePolicy glue:PutResourcePolicy \
                events:PutPermission ssm:ModifyDocumentPermission ses:PutIdentityPolicy \
                codeartifact:PutDomainPermissionsPolicy \
                codeartifact:PutRepositoryPermissionsPolicy dynamodb:PutResourcePolicy \
                kinesis:PutResourcePolicy s3:PutAccessPointPolicy \
                mediastore:PutContainerPolicy redshift:PutResourcePolicy
                """, countsServices: true,
            title: "A resource was opened to strangers",
            reason: "Its policy lets in everybody, or another account, without a condition.",
            remedy: "Take the policy back, or add a condition that names your organization."
        ) { call in
            guard let exposure = exposure(call) else { return nil }
            let name = call.named(
                "queueUrl", "topicArn", "repositoryName", "keyId", "secretId", "domainName",
                "vaultName", "backupVaultName", "fileSystemId", "layerName", "name")
            return Verdict(name ?? "", [JSONMember("lets", .string(exposure))])
        },
        CloudTrailDetector(
            "build-project-public", .resourcePermissions,
            on: "codebuild:UpdateProjectVisibility",
            title: "A build project was made public",
            reason: "Everybody can read its logs, which hold what the build printed.",
            remedy: "Make it private; change the secrets that were printed."
        ) { call in
            call.named("projectVisibility") == "PUBLIC_READ"
                ? Verdict(call.named("projectArn") ?? "") : nil
        },
        CloudTrailDetector(
            "function-permission", .resourcePermissions, severity: 2, on: "lambda:AddPermission",
            routine: true,
            title: "Somebody else was allowed to call a function",
            reason: "It is how functions are tied to services, and how a back door is left.",
            remedy: "Check whom the statement names."
        ) { call in
            isStranger(call) ? nil : Verdict(call.named("functionName") ?? "")
        },
        CloudTrailDetector(
            "function-opened", .resourcePermissions, on: "lambda:AddPermission",
            title: "A function may be called by strangers",
            reason: "The statement lets in everybody or another account.",
            remedy: "Remove the statement if nobody asked for it."
        ) { call in
            isStranger(call) ? Verdict(call.named("functionName") ?? "") : nil
        },
    ]

    /// Whether a grant in the request is for a group, or a canned ACL of these is set.
    private static func grants(_ call: Call, _ group: String, _ canned: [String]) -> Bool {
        let acl = call.request["x-amz-acl"]?.texts ?? []
        if acl.contains(where: canned.contains) { return true }
        for name in [
            "x-amz-grant-read", "x-amz-grant-write", "x-amz-grant-full-control",
            "x-amz-grant-write-acp", "x-amz-grant-read-acp",
        ] {
            let texts = call.request[name]?.texts ?? []
            if texts.contains(where: { $0.contains("global/\(group)") }) { return true }
        }
        return call.request["AccessControlPolicy"]?.text.contains("global\\/\(group)") == true
            || call.request["AccessControlPolicy"]?.text.contains("global/\(group)") == true
    }

    /// Whom the policy in a request lets in, wherever the service keeps it.
    private static func exposure(_ call: Call) -> String? {
        let request = call.request
        let candidates: [JSON?] = [
            request["policy"], request["policyText"], request["resourcePolicy"],
            request["accessPolicies"], request["policyDocument"],
            request["attributes"]?["Policy"], request["policyInJson"],
            request["attributeName"]?.string == "Policy" ? request["attributeValue"] : nil,
        ]
        for candidate in candidates {
            guard let candidate, let policy = PolicyText(candidate) else { continue }
            switch policy.exposure(account: call.account.string) {
            case .everybody: return "everybody"
            case .account(let id): return "account \(id)"
            case .none: continue
            }
        }
        let names = ["accountIdsToAdd", "aWSAccountIds", "aWSAccountId", "principal"]
        for name in names {
            for value in request[name]?.texts ?? [] where !call.account.matches(value) {
                if value == "*" || value.lowercased() == "all" { return "everybody" }
                if value.utf8.count == 12, value.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
                    return "account \(value)"
                }
            }
        }
        return nil
    }

    /// Whether a permission on a function names everybody or another account.
    private static func isStranger(_ call: Call) -> Bool {
        guard let principal = call.named("principal") else { return false }
        if principal == "*" { return call.request["principalOrgID"]?.string == nil }
        let parts = principal.split(separator: ":", omittingEmptySubsequences: false)
        let id = parts.count > 4 ? String(parts[4]) : principal
        return id.utf8.count == 12 && id.utf8.allSatisfy({ $0 &- 0x30 < 10 })
            && !call.account.matches(id)
    }
}
