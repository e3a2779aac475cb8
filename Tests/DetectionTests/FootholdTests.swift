import Detection
import Testing

/// Pairs for the rules about footholds and about trying one after the other, and the daily work
/// that must stay quiet.
@Suite struct FootholdTests {
    private typealias Calls = CallDetectorTests

    private static let allowed =
        "{\"userName\":\"eve\",\"policyArn\":\"arn:aws:iam::aws:policy/X\"}"
    private static let other = "{\"userName\":\"bob\",\"policyArn\":\"arn:aws:iam::aws:policy/X\"}"

    static let pairs: [(rule: String, yes: String, no: String)] = [
        (
            "own-rights-raised", Calls.event("iam:AttachUserPolicy", request: allowed),
            Calls.event("iam:AttachUserPolicy", request: other)
        ),
        (
            "own-rights-raised",
            Calls.session("iam:PutRolePolicy", request: "{\"roleName\":\"deploy\"}"),
            Calls.session("iam:PutRolePolicy", request: "{\"roleName\":\"web\"}")
        ),
        (
            "root-read",
            Calls.event("iam:ListAccountAliases", type: "Root", extra: "\"readOnly\":true,"),
            Calls.event("iam:ListAccountAliases", extra: "\"readOnly\":true,")
        ),
        ("root-session", Calls.event("sts:AssumeRoot"), Calls.event("sts:AssumeRole")),
        (
            "access-key-revived",
            Calls.event(
                "iam:UpdateAccessKey", request: "{\"userName\":\"bob\",\"status\":\"Active\"}"),
            Calls.event(
                "iam:UpdateAccessKey", request: "{\"userName\":\"bob\",\"status\":\"Inactive\"}")
        ),
        ("key-pair", Calls.event("ec2:ImportKeyPair"), Calls.event("ec2:DescribeKeyPairs")),
        (
            "function-url-open",
            Calls.event(
                "lambda:CreateFunctionUrlConfig20150331", request: "{\"authType\":\"NONE\"}"),
            Calls.event(
                "lambda:CreateFunctionUrlConfig20150331", request: "{\"authType\":\"AWS_IAM\"}")
        ),
        (
            "function-url",
            Calls.event(
                "lambda:UpdateFunctionUrlConfig", request: "{\"authType\":\"AWS_IAM\"}"),
            Calls.event("lambda:GetFunctionUrlConfig")
        ),
        (
            "function-made", Calls.event("lambda:CreateFunction20150331"),
            Calls.session("lambda:CreateFunction20150331")
        ),
        (
            "task-credentials",
            Calls.event(
                "ecs:RegisterTaskDefinition",
                request: "{\"containerDefinitions\":[{\"command\":[\"curl "
                    + "169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\"]}]}"),
            Calls.event(
                "ecs:RegisterTaskDefinition",
                request: "{\"containerDefinitions\":[{\"command\":[\"nginx\"]}]}")
        ),
        (
            "host-registered", Calls.event("ssm:CreateActivation"),
            Calls.event("ssm:DeleteActivation")
        ),
        (
            "console-seen", Calls.event("ec2:GetConsoleScreenshot"),
            Calls.event("ec2:DescribeInstances")
        ),
        (
            "snapshot-read", Calls.event("ebs:GetSnapshotBlock"),
            Calls.session("ebs:GetSnapshotBlock")
        ),
        (
            "domain-moved", Calls.event("route53domains:DisableDomainTransferLock"),
            Calls.event("route53domains:EnableDomainTransferLock")
        ),
        (
            "zone-associated", Calls.event("route53:AssociateVPCWithHostedZone"),
            Calls.event("route53:ListHostedZones")
        ),
        ("key-material", Calls.event("kms:ImportKeyMaterial"), Calls.event("kms:Decrypt")),
        ("queue-purged", Calls.event("sqs:PurgeQueue"), Calls.event("sqs:SendMessage")),
        ("mail-prepared", Calls.event("ses:VerifyEmailIdentity"), Calls.event("ses:SendEmail")),
        (
            "file-system-changed", Calls.event("elasticfilesystem:DeleteMountTarget"),
            Calls.event("elasticfilesystem:DescribeMountTargets")
        ),
        ("cluster-changed", Calls.event("eks:DeleteCluster"), Calls.event("eks:ListClusters")),
        (
            "trail-updated", Calls.event("cloudtrail:UpdateTrail"),
            Calls.event("cloudtrail:GetTrail")
        ),
        (
            "findings-changed", Calls.event("securityhub:BatchUpdateFindings"),
            Calls.event("securityhub:GetFindings")
        ),
        (
            "attack-tool", Calls.event("ec2:DescribeRegions", agent: "S3 Browser 9.5.5"),
            Calls.event("ec2:DescribeRegions", agent: "Mozilla/5.0 browser")
        ),
        (
            "session-token", Calls.event("sts:GetSessionToken"),
            Calls.event("sts:GetSessionToken", request: "{\"serialNumber\":\"arn:mfa\"}")
        ),
        (
            "ingress-opened",
            Calls.event("ec2:AuthorizeSecurityGroupIngress", request: open("tcp")),
            Calls.event("ec2:AuthorizeSecurityGroupIngress", request: open("icmp"))
        ),
        (
            "role-trust", Calls.event("iam:CreateRole", request: trust("")),
            Calls.event(
                "iam:CreateRole",
                request: trust(
                    ",\\\"Condition\\\":{\\\"StringEquals\\\":{\\\"sts:ExternalId\\\":\\\"7\\\"}}"))
        ),
        (
            "backups-deleted", Calls.event("backup:DeleteRecoveryPoint"),
            Calls.event("backup:DeleteRecoveryPoint").replacing(
                "\"accountId\":\"111122223333\",\"accessKeyId\"",
                with: "\"invokedBy\":\"backup.amazonaws.com\",\"accountId\":\"111122223333\","
                    + "\"accessKeyId\"")
        ),
        (
            "identity-changed", Calls.event("iam:CreateRole"),
            Calls.event("iam:CreateRole", agent: "APN/1.0 HashiCorp/1.0 Terraform/1.5.7")
        ),
    ]

    private static func open(_ name: String) -> String {
        "{\"ipPermissions\":{\"items\":[{\"ipProtocol\":\"\(name)\",\"fromPort\":8,\"toPort\":-1,"
            + "\"ipRanges\":{\"items\":[{\"cidrIp\":\"0.0.0.0/0\"}]}}]}}"
    }

    private static func trust(_ condition: String) -> String {
        "{\"assumeRolePolicyDocument\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
            + "\\\"Principal\\\":{\\\"AWS\\\":\\\"arn:aws:iam::999988887777:root\\\"},\\\"Action\\\":"
            + "\\\"sts:AssumeRole\\\"\(condition)}]}\"}"
    }

    @Test(arguments: pairs)
    func `an event is found and its neighbour is not`(rule: String, yes: String, no: String) {
        #expect(Corpus.rules(yes).contains(rule))
        #expect(!Corpus.rules(no).contains(rule))
    }

    /// Events one second apart, made from their number.
    private func sequence(_ count: Int, _ make: (Int, String) -> String) -> String {
        (0..<count).map { index in
            let second = index % 60 < 10 ? "0\(index % 60)" : "\(index % 60)"
            let minute = index / 60 < 10 ? "0\(index / 60)" : "\(index / 60)"
            return make(index, "2024-05-01T10:\(minute):\(second)Z")
        }.joined(separator: "\n")
    }

    private func logins(_ results: [(user: String, isSuccess: Bool)]) -> String {
        sequence(results.count) { index, time in
            Calls.event(
                "signin:ConsoleLogin",
                response:
                    "{\"ConsoleLogin\":\"\(results[index].isSuccess ? "Success" : "Failure")\"}",
                arn: "arn:aws:iam::111122223333:user/\(results[index].user)",
                additional: "{\"MFAUsed\":\"Yes\"}", time: time, id: index
            ).replacing("\"userName\":\"eve\"", with: "\"userName\":\"\(results[index].user)\"")
        }
    }

    @Test func `one password for many users and one user at last are found`() {
        let sprayed = ["ann", "ben", "cho", "dee", "eli"].map { ($0, false) }
        #expect(Corpus.rules(logins(sprayed)).contains("login-spraying"))
        #expect(!Corpus.rules(logins(Array(sprayed.prefix(2)))).contains("login-spraying"))
        let guessed = Array(repeating: ("ann", false), count: 6) + [("ann", true)]
        #expect(Corpus.rules(logins(guessed)).contains("login-after-failures"))
        #expect(!Corpus.rules(logins(guessed.suffix(3))).contains("login-after-failures"))
    }

    @Test(arguments: [
        ("roles-tried", "sts:AssumeRole", "AccessDenied", 6, 2),
        (
            "principal-guessing", "iam:UpdateAssumeRolePolicy", "MalformedPolicyDocumentException",
            7, 3
        ),
        ("buckets-tried", "s3:ListObjects", "NoSuchBucket", 12, 4),
        ("buckets-enumerated", "s3:GetBucketAcl", "", 20, 8),
        ("disks-deleted", "ec2:DeleteSnapshot", "", 14, 5),
        ("models-tried", "bedrock:InvokeModel", "AccessDeniedException", 3, 1),
        ("secrets-fetched", "secretsmanager:GetSecretValue", "", 8, 3),
    ])
    func `one after the other is found, a few are not`(
        rule: String, call: String, error: String, many: Int, few: Int
    ) {
        func text(_ count: Int) -> String {
            sequence(count) { index, time in
                Calls.event(
                    call,
                    request:
                        "{\"roleArn\":\"r\(index)\",\"bucketName\":\"b\(index)\",\"snapshotId\":"
                        + "\"s\(index)\",\"modelId\":\"m\(index)\",\"secretId\":\"x\(index)\"}",
                    error: error, time: time, id: index)
            }
        }
        #expect(Corpus.rules(text(many)).contains(rule))
        #expect(!Corpus.rules(text(few)).contains(rule))
    }

    @Test func `one region after the other is found`() {
        func text(_ count: Int) -> String {
            sequence(count) { index, time in
                Calls.event("ec2:DescribeInstances", time: time, id: index)
                    .replacing("eu-central-1", with: "region-\(index)")
            }
        }
        #expect(Corpus.rules(text(10)).contains("regions-walked"))
        #expect(!Corpus.rules(text(4)).contains("regions-walked"))
    }

    @Test func `a program that deletes what it wrote is left alone`() {
        func text(_ calls: [String]) -> String {
            sequence(120) { index, time in
                Calls.session(
                    calls[index % calls.count],
                    request: "{\"bucketName\":\"lake\",\"key\":\"_temporary/\(index)\"}",
                    of: "spark",
                    time: time, id: index)
            }
        }
        #expect(Corpus.rules(text(["s3:DeleteObject"])).contains("objects-deleted"))
        #expect(Corpus.rules(text(["s3:PutObject", "s3:DeleteObject"])).isEmpty)
    }

    @Test func `a program that fetches the secrets it was given is left alone`() {
        func text(_ listing: Bool) -> String {
            let head = listing ? Calls.session("secretsmanager:ListSecrets", of: "eso") + "\n" : ""
            return head
                + sequence(12) { index, time in
                    Calls.session(
                        "secretsmanager:GetSecretValue", request: "{\"secretId\":\"s\(index)\"}",
                        of: "eso", time: time, id: index)
                }
        }
        #expect(!Corpus.rules(text(false)).contains("secrets-fetched"))
        #expect(Corpus.rules(text(true)).contains("secrets-fetched"))
    }

    @Test func `the runs of one role fold into one finding, people stay apart`() {
        func text(_ names: [String], _ role: String) -> [Int] {
            let lines = names.enumerated().map { index, name in
                Calls.session("iam:CreateRole", of: role, session: name, id: index)
            }
            return Corpus.findings(Array(lines.joined(separator: "\n").utf8)).map(\.count)
        }
        #expect(text(["run-1", "run-2", "run-3"], "deploy") == [3])
        #expect(text(["ann@example.com", "ben@example.com"], "admin") == [1, 1])
        #expect(text(["ann", "ben"], "AWSReservedSSO_Admin_0") == [1, 1])
    }

    @Test func `what Terraform does all day gives no finding`() {
        let agent = "APN/1.0 HashiCorp/1.0 Terraform/1.5.7 (+https://www.terraform.io)"
        let calls = [
            "ec2:CreateVpc", "ec2:CreateSecurityGroup", "ec2:CreateRoute", "ec2:RunInstances",
            "iam:CreateRole", "iam:AttachRolePolicy", "iam:CreateInstanceProfile",
            "s3:PutBucketPolicy", "s3:DeleteBucket", "kms:ScheduleKeyDeletion",
            "logs:DeleteLogGroup", "events:RemoveTargets", "monitoring:DeleteAlarms",
            "ec2:TerminateInstances", "iam:DeleteRole", "lambda:AddPermission20150331v2",
            "cloudtrail:CreateTrail", "config:PutConfigurationRecorder", "rds:DeleteDBInstance",
        ]
        let lines = calls.enumerated().map { index, call in
            Calls.session(
                call, request: "{\"bucketName\":\"b\",\"roleName\":\"web\"}", agent: agent,
                id: index)
        }
        #expect(Corpus.rules(lines.joined(separator: "\n")).isEmpty)
        // What is grave is found whoever does it.
        let grave = Calls.session("cloudtrail:StopLogging", agent: agent)
        #expect(Corpus.rules(grave).contains("trail-stopped"))
    }
}
