import Detection
import Matching
import Testing

/// What the labelled events do not show: pairs of an event that must be found and its nearest
/// neighbour that must not.
@Suite struct CallDetectorTests {
    static func event(
        _ name: String, request: String = "null", response: String = "null",
        type: String = "IAMUser", principal: String = "AIDAEXAMPLE",
        arn: String = "arn:aws:iam::111122223333:user/eve", address: String = "198.51.100.7",
        agent: String = "aws-cli/2.15", error: String = "", additional: String = "null",
        time: String = "2024-05-01T10:00:00Z", id: Int = 1, extra: String = ""
    ) -> String {
        let parts = name.split(separator: ":")
        let failure = error.isEmpty ? "" : "\"errorCode\":\"\(error)\","
        return "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"type\":\"\(type)\",\"principalId\":"
            + "\"\(principal)\",\"arn\":\"\(arn)\",\"accountId\":\"111122223333\",\"accessKeyId\":"
            + "\"AKIAEXAMPLE\",\"userName\":\"eve\"},\"eventTime\":\"\(time)\",\"eventSource\":"
            + "\"\(parts[0]).amazonaws.com\",\"eventName\":\"\(parts[1])\",\(failure)"
            + "\"awsRegion\":\"eu-central-1\",\"sourceIPAddress\":\"\(address)\",\"userAgent\":"
            + "\"\(agent)\",\"requestParameters\":\(request),\"responseElements\":\(response),"
            + "\"additionalEventData\":\(additional),\"eventID\":\"e-\(id)\",\(extra)"
            + "\"recipientAccountId\":\"111122223333\"}"
    }

    /// A session of a role: programs' unless its name is an e-mail address.
    static func session(
        _ name: String, request: String = "null", of role: String = "deploy",
        session: String = "run-1", agent: String = "aws-cli/2.15", error: String = "",
        time: String = "2024-05-01T10:00:00Z", id: Int = 1, extra: String = ""
    ) -> String {
        event(
            name, request: request, type: "AssumedRole", principal: "AROA:\(session)",
            arn: "arn:aws:sts::111122223333:assumed-role/\(role)/\(session)", agent: agent,
            error: error, time: time, id: id, extra: extra
        ).replacing(
            "\"userName\":\"eve\"}",
            with: "\"sessionContext\":{\"sessionIssuer\":{\"type\":\"Role\",\"arn\":"
                + "\"arn:aws:iam::111122223333:role/\(role)\",\"userName\":\"\(role)\"}}}")
    }

    static let pairs: [(rule: String, yes: String, no: String)] = [
        (
            "agent-kali",
            event("ec2:DescribeRegions", agent: "Boto3/1.7 Linux/5.10.0-kali7-amd64"),
            event("ec2:DescribeRegions", agent: "Boto3/1.7 Linux/5.10.0-amd64")
        ),
        (
            "agent-kali-s3",
            event("s3:ListBuckets", agent: "aws-cli/2 Linux/5.10-kali1"),
            event("s3:ListBuckets", agent: "aws-cli/2 Linux/5.10")
        ),
        (
            "agent-parrot", event("ec2:DescribeRegions", agent: "Boto3 Linux/6.1-parrot1"),
            event("ec2:DescribeRegions", agent: "Boto3 Linux/6.1")
        ),
        (
            "agent-pentoo", event("ec2:DescribeRegions", agent: "Boto3 Linux/6.1-pentoo"),
            event("ec2:DescribeRegions", agent: "Boto3 Linux/6.1-gentoo")
        ),
        (
            "password-policy", event("iam:DeleteAccountPasswordPolicy"),
            event(
                "iam:UpdateAccountPasswordPolicy",
                request: "{\"minimumPasswordLength\":16,\"requireSymbols\":true,"
                    + "\"requireNumbers\":true,\"requireUppercaseCharacters\":true,"
                    + "\"requireLowercaseCharacters\":true}")
        ),
        (
            "account-block-off",
            event(
                "s3:PutAccountPublicAccessBlock",
                request: "{\"accountId\":\"111122223333\",\"PublicAccessBlockConfiguration\":"
                    + "{\"BlockPublicAcls\":false,\"IgnorePublicAcls\":true,"
                    + "\"BlockPublicPolicy\":true,\"RestrictPublicBuckets\":true}}"),
            event(
                "s3:PutAccountPublicAccessBlock",
                request: "{\"PublicAccessBlockConfiguration\":{\"BlockPublicAcls\":true,"
                    + "\"IgnorePublicAcls\":true,\"BlockPublicPolicy\":true,"
                    + "\"RestrictPublicBuckets\":true}}")
        ),
        (
            "bucket-public",
            event(
                "s3:PutBucketAcl",
                request: "{\"bucketName\":\"b\",\"x-amz-acl\":[\"authenticated-read\"]}"),
            event("s3:PutBucketAcl", request: "{\"bucketName\":\"b\",\"x-amz-acl\":[\"private\"]}")
        ),
        (
            "bucket-anonymous",
            event(
                "s3:PutBucketAcl",
                request: "{\"bucketName\":\"b\",\"AccessControlPolicy\":{\"AccessControlList\":"
                    + "{\"Grant\":{\"Grantee\":{\"URI\":"
                    + "\"http://acs.amazonaws.com/groups/global/AllUsers\"}}}}}"),
            event(
                "s3:PutBucketAcl",
                request: "{\"bucketName\":\"b\",\"AccessControlPolicy\":{\"AccessControlList\":"
                    + "{\"Grant\":{\"Grantee\":{\"URI\":"
                    + "\"http://acs.amazonaws.com/groups/s3/LogDelivery\"}}}}}")
        ),
        (
            "bucket-other-account",
            event(
                "s3:PutBucketPolicy",
                request: "{\"bucketName\":\"b\",\"bucketPolicy\":{\"Statement\":[{\"Effect\":"
                    + "\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"},"
                    + "\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}}"),
            event(
                "s3:PutBucketPolicy",
                request: "{\"bucketName\":\"b\",\"bucketPolicy\":{\"Statement\":[{\"Effect\":"
                    + "\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"},"
                    + "\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}}")
        ),
        (
            "instance-credentials-outside",
            event(
                "ec2:DescribeInstances", type: "AssumedRole", principal: "AROA:i-0abc",
                arn: "arn:aws:sts::111122223333:assumed-role/web/i-0abc"),
            event(
                "ec2:DescribeInstances", type: "AssumedRole", principal: "AROA:i-0abc",
                arn: "arn:aws:sts::111122223333:assumed-role/web/i-0abc", address: "52.29.1.1")
        ),
        (
            "admin-policy",
            event(
                "iam:PutUserPolicy",
                request: "{\"userName\":\"eve\",\"policyDocument\":\"{\\\"Statement\\\":{"
                    + "\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":"
                    + "\\\"*\\\"}}\"}"),
            event(
                "iam:PutUserPolicy",
                request: "{\"userName\":\"eve\",\"policyDocument\":\"{\\\"Statement\\\":{"
                    + "\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":"
                    + "\\\"*\\\"}}\"}")
        ),
        (
            "replication-set",
            event(
                "s3:PutBucketReplication",
                request: "{\"bucketName\":\"b\",\"ReplicationConfiguration\":{\"Rule\":"
                    + "{\"Destination\":{\"Account\":\"999988887777\"}}}}"),
            event(
                "s3:PutBucketReplication",
                request: "{\"bucketName\":\"b\",\"ReplicationConfiguration\":{\"Rule\":"
                    + "{\"Destination\":{\"Account\":\"111122223333\"}}}}")
        ),
        (
            "metadata-weakened",
            event(
                "ec2:ModifyInstanceMetadataOptions",
                request: "{\"ModifyInstanceMetadataOptionsRequest\":{\"InstanceId\":\"i-1\","
                    + "\"HttpTokens\":\"optional\"}}"),
            event(
                "ec2:ModifyInstanceMetadataOptions",
                request: "{\"ModifyInstanceMetadataOptionsRequest\":{\"InstanceId\":\"i-1\","
                    + "\"HttpTokens\":\"required\"}}")
        ),
        (
            "notebook-scripts",
            event("sagemaker:UpdateNotebookInstanceLifecycleConfig"),
            event("sagemaker:DescribeNotebookInstanceLifecycleConfig")
        ),
        (
            "mfa-removed", event("iam:DeactivateMFADevice", request: "{\"userName\":\"eve\"}"),
            event("iam:EnableMFADevice", request: "{\"userName\":\"eve\"}")
        ),
        (
            "objects-deleted-by-batch",
            event("s3:DeleteObjects", request: "{\"bucketName\":\"b\"}"),
            event("s3:ListObjects", request: "{\"bucketName\":\"b\"}")
        ),
        (
            "trail-bucket-expires",
            event(
                "s3:PutBucketLifecycle",
                request: "{\"bucketName\":\"b\",\"LifecycleConfiguration\":{\"Rule\":{\"Status\":"
                    + "\"Enabled\",\"Expiration\":{\"Days\":1}}}}"),
            event(
                "s3:PutBucketLifecycle",
                request: "{\"bucketName\":\"b\",\"LifecycleConfiguration\":{\"Rule\":{\"Status\":"
                    + "\"Enabled\",\"Expiration\":{\"Days\":365}}}}")
        ),
    ]

    @Test(arguments: pairs)
    func `an event is found and its neighbour is not`(rule: String, yes: String, no: String) {
        #expect(Corpus.rules(yes).contains(rule))
        #expect(!Corpus.rules(no).contains(rule))
    }

    @Test(arguments: [
        ("iam:CreateUser", "UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom"),
        ("iam:ListUsers", "Recon:IAMUser/MaliciousIPCaller.Custom"),
        ("s3:GetObject", "UnauthorizedAccess:S3/MaliciousIPCaller.Custom"),
    ])
    func `calls from listed addresses are found`(call: String, type: String) {
        func types(_ purpose: ThreatList.Purpose, _ range: String) -> [String] {
            let list = ThreatList(
                name: "l", purpose: purpose, addresses: [CIDR(range)].compactMap { $0 })
            let text = Self.event(call, request: "{\"bucketName\":\"b\"}")
            return Corpus.findings(Array(text.utf8), lists: ThreatLists([list])).map(\.type)
        }
        #expect(types(.threat, "198.51.100.0/24").contains(type))
        #expect(!types(.threat, "198.51.101.0/24").contains(type))
        #expect(
            types(.tor, "198.51.100.7/32")
                .contains(type.replacing("MaliciousIPCaller.Custom", with: "TorIPCaller")))
        #expect(types(.trusted, "198.51.100.7/32").isEmpty)
    }

    @Test func `signing in from two networks is found and from one is not`() {
        func login(_ address: String, _ minute: Int) -> String {
            Self.event(
                "signin:ConsoleLogin", response: "{\"ConsoleLogin\":\"Success\"}",
                address: address, additional: "{\"MFAUsed\":\"Yes\"}",
                time: "2024-05-01T10:\(minute):00Z")
        }
        let rule = "login-from-two-places"
        #expect(
            Corpus.rules("\(login("198.51.100.7", 10))\n\(login("203.0.113.9", 20))").contains(rule)
        )
        #expect(
            !Corpus.rules("\(login("198.51.100.7", 10))\n\(login("198.51.7.9", 20))").contains(rule)
        )
    }

    @Test func `many deletions of one caller are found and few are not`() {
        func deletions(_ count: Int) -> String {
            (0..<count).map {
                Self.event(
                    "s3:DeleteObject", request: "{\"bucketName\":\"b\",\"key\":\"k\($0)\"}", id: $0)
            }.joined(separator: "\n")
        }
        #expect(Corpus.rules(deletions(25)).contains("objects-deleted"))
        #expect(!Corpus.rules(deletions(10)).contains("objects-deleted"))
    }

    @Test func `an instance that looks around is found`() {
        let calls = [
            "sts:GetCallerIdentity", "s3:ListBuckets", "iam:ListRoles", "iam:ListUsers",
            "ec2:DescribeSnapshots", "cloudtrail:DescribeTrails",
        ]
        func events(_ principal: String) -> String {
            calls.map {
                Self.event(
                    $0, type: "AssumedRole", principal: principal,
                    arn: "arn:aws:sts::111122223333:assumed-role/web/x", address: "10.0.0.7")
            }.joined(separator: "\n")
        }
        #expect(Corpus.rules(events("AROA:i-0abc")).contains("instance-recon"))
        #expect(!Corpus.rules(events("AROA:deploy")).contains("instance-recon"))
    }

    @Test func `repeats raise the count of one finding`() throws {
        let text = (0..<7).map {
            Self.event(
                "cloudtrail:StopLogging", request: "{\"name\":\"t\"}",
                time: "2024-05-01T10:0\($0):00Z")
        }.joined(separator: "\n")
        let findings = Corpus.findings(Array(text.utf8))
        #expect(findings.map(\.count) == [7])
        #expect(findings.first.map { $0.lastSeen - $0.firstSeen } == 360)
    }

    @Test func `state that is saved goes on in another engine`() throws {
        let deletions = (0..<25).map {
            Self.event(
                "s3:DeleteObject", request: "{\"bucketName\":\"b\",\"key\":\"k\($0)\"}", id: $0)
        }
        let first = DetectionEngine()
        _ = try #require(LogFiles(sink: first))
            .read(Array(deletions[..<15].joined(separator: "\n").utf8), named: "a")
        let second = DetectionEngine()
        second.restore(first.snapshot())
        _ = try #require(LogFiles(sink: second))
            .read(Array(deletions[15...].joined(separator: "\n").utf8), named: "b")
        #expect(second.findings.map(\.info.rule).contains("objects-deleted"))
    }

    @Test func `every detector says what it is, once`() {
        let all = DetectionEngine.detectors
        #expect(Set(all.map(\.rule)).count == all.count)
        #expect(Set(all.map(\.type.name)).count >= 60)
        for info in all {
            #expect(!info.title.isEmpty && !info.reason.isEmpty && !info.remedy.isEmpty)
            #expect((1...8.9).contains(info.severity))
        }
    }
}
