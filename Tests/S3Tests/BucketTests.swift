import S3
import Shapes
import Signatures
import Testing
import Vocabulary

@Suite struct BucketTests {
    @Test func `a bucket is made, found, listed and deleted`() async throws {
        let server = try TestServer()
        let made = try await server.send("PUT", "/logs-1")
        #expect(made.status == 200)
        #expect(made.headers["Location"] == "/logs-1")
        #expect(try await server.send("HEAD", "/logs-1").status == 200)
        #expect(
            try await server.send("HEAD", "/logs-1").headers["x-amz-bucket-region"] == "us-east-1")
        let list = try await server.send("GET", "/")
        #expect(list.all("Name") == ["logs-1"])
        let location = try await server.send("GET", "/logs-1?location")
        #expect(location.status == 200)
        #expect(location.text.contains("<LocationConstraint"))
        #expect(!location.text.contains("us-east-1"))
        #expect(try await server.send("DELETE", "/logs-1").status == 204)
        let gone = try await server.send("GET", "/logs-1")
        #expect(gone.status == 404)
        #expect(gone.code == "NoSuchBucket")
        #expect(gone.first("BucketName") == "logs-1")
    }

    @Test(arguments: [
        "ab", "UPPER", "-a-b", "a-b-", "a..b", "192.168.5.4", "xn--abc", "abc-s3alias", "a_b_c",
        String(repeating: "a", count: 64),
    ])
    func `a name that is no bucket's is refused`(_ name: String) async throws {
        let answer = try await TestServer().send("PUT", "/\(name)")
        #expect(answer.status == 400)
        #expect(answer.code == "InvalidBucketName")
    }

    @Test(arguments: ["abc", "a.b.c", "1-2", "192.168.5", String(repeating: "a", count: 63)])
    func `a name that may be a bucket's is taken`(_ name: String) async throws {
        #expect(try await TestServer().send("PUT", "/\(name)").status == 200)
    }

    @Test func `where a bucket may be made depends on the endpoint's region`() async throws {
        let server = try TestServer()
        func create(_ name: String, _ location: String?, from region: String) async throws
            -> TestServer.Answer
        {
            try await server.send(
                "PUT", "/\(name)",
                location.map {
                    "<CreateBucketConfiguration><LocationConstraint>\($0)</LocationConstraint>"
                        + "</CreateBucketConfiguration>"
                } ?? "", region: region)
        }
        #expect(try await create("one", "eu-west-1", from: "eu-west-1").status == 200)
        #expect(try await server.send("GET", "/one?location").text.contains(">eu-west-1<"))
        #expect(try await create("two", "eu-west-1", from: "us-east-1").status == 200)
        let none = try await create("three", nil, from: "eu-west-1")
        #expect(none.code == "IllegalLocationConstraintException")
        let other = try await create("four", "eu-central-1", from: "eu-west-1")
        #expect(other.code == "IllegalLocationConstraintException")
        #expect(try await create("five", "us-east-1", from: "us-east-1").status == 400)
        let again = try await create("one", "eu-west-1", from: "eu-west-1")
        #expect(again.status == 409)
        #expect(again.code == "BucketAlreadyOwnedByYou")
        #expect(try await server.send("PUT", "/six").status == 200)
        #expect(try await server.send("PUT", "/six").status == 200)
    }

    @Test func `a new bucket is closed`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/new")
        let block = try await server.send("GET", "/new?publicAccessBlock")
        for name in [
            "BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets",
        ] {
            #expect(block.first(name) == "true")
        }
        #expect(
            try await server.send("GET", "/new?ownershipControls").first("ObjectOwnership")
                == "BucketOwnerEnforced")
        #expect(try await server.send("GET", "/new?encryption").first("SSEAlgorithm") == "AES256")
        #expect(try await server.send("GET", "/new?requestPayment").first("Payer") == "BucketOwner")
        #expect(try await server.send("GET", "/new?acl").all("Permission") == ["FULL_CONTROL"])
        #expect(try await server.send("GET", "/new?versioning").first("Status") == nil)
        #expect(try await server.send("GET", "/new?logging").status == 200)
        #expect(try await server.send("GET", "/new?notification").status == 200)
        #expect(try await server.send("GET", "/new?accelerate").status == 200)
    }

    @Test(arguments: [
        ("cors", "NoSuchCORSConfiguration"), ("lifecycle", "NoSuchLifecycleConfiguration"),
        ("policy", "NoSuchBucketPolicy"), ("policyStatus", "NoSuchBucketPolicy"),
        ("replication", "ReplicationConfigurationNotFoundError"),
        ("tagging", "NoSuchTagSet"), ("website", "NoSuchWebsiteConfiguration"),
        ("object-lock", "ObjectLockConfigurationNotFoundError"),
        ("analytics&id=x", "NoSuchConfiguration"), ("metrics&id=x", "NoSuchConfiguration"),
    ])
    func `what was never set is said to be missing`(_ each: (String, String)) async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/new")
        let answer = try await server.send("GET", "/new?\(each.0)")
        #expect(answer.status == 404)
        #expect(answer.code == each.1)
    }

    @Test(arguments: [
        (
            "cors",
            "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod>"
                + "<AllowedOrigin>*</AllowedOrigin><MaxAgeSeconds>3</MaxAgeSeconds></CORSRule>"
                + "</CORSConfiguration>", "<AllowedOrigin>*</AllowedOrigin>"
        ),
        (
            "tagging",
            "<Tagging><TagSet><Tag><Key>a</Key><Value>b c</Value></Tag></TagSet></Tagging>",
            "<Key>a</Key><Value>b c</Value>"
        ),
        (
            "website",
            "<WebsiteConfiguration><IndexDocument><Suffix>i.html</Suffix></IndexDocument>"
                + "</WebsiteConfiguration>", "<Suffix>i.html</Suffix>"
        ),
        (
            "versioning",
            "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>",
            "<Status>Enabled</Status>"
        ),
        (
            "lifecycle",
            "<LifecycleConfiguration><Rule><ID>x</ID><Status>Enabled</Status>"
                + "<Filter><Prefix>a/</Prefix></Filter><Expiration><Days>3</Days></Expiration>"
                + "</Rule></LifecycleConfiguration>", "<Days>3</Days>"
        ),
        (
            "requestPayment",
            "<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>",
            "<Payer>Requester</Payer>"
        ),
        (
            "accelerate",
            "<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>",
            "<Status>Enabled</Status>"
        ),
        (
            "ownershipControls",
            "<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule>"
                + "</OwnershipControls>", "ObjectWriter"
        ),
        (
            "notification",
            "<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>",
            "EventBridgeConfiguration"
        ),
        (
            "metrics&id=m", "<MetricsConfiguration><Id>m</Id></MetricsConfiguration>", "<Id>m</Id>"
        ),
        (
            "logging",
            "<BucketLoggingStatus><LoggingEnabled><TargetBucket>new</TargetBucket>"
                + "<TargetPrefix>l/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>",
            "<TargetPrefix>l/</TargetPrefix>"
        ),
    ])
    func `what is set is given back`(_ each: (String, String, String)) async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/new")
        let put = try await server.send("PUT", "/new?\(each.0)", each.1)
        #expect((200...204).contains(put.status), "\(put.text)")
        let got = try await server.send("GET", "/new?\(each.0)")
        #expect(got.status == 200)
        #expect(got.text.contains(each.2), "\(got.text)")
    }

    @Test(arguments: [
        ("cors", "<CORSConf", 400, "MalformedXML"),
        (
            "tagging",
            "<Tagging><TagSet><Tag><Key>aws:x</Key><Value>b</Value></Tag></TagSet></Tagging>", 400,
            "InvalidTag"
        ),
        (
            "lifecycle",
            "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter/></Rule>"
                + "</LifecycleConfiguration>", 400, "InvalidRequest"
        ),
        (
            "acl", "<AccessControlPolicy><AccessControlList/></AccessControlPolicy>", 400,
            "AccessControlListNotSupported"
        ),
        (
            "object-lock",
            "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>"
                + "</ObjectLockConfiguration>", 409, "InvalidBucketState"
        ),
        (
            "encryption",
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>"
                + "<SSEAlgorithm>rot13</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule>"
                + "</ServerSideEncryptionConfiguration>", 400, "MalformedXML"
        ),
        ("policy", "{}", 400, "MalformedPolicy"),
        ("policy", "not json", 400, "MalformedPolicy"),
    ])
    func `what cannot be set is refused in S3's words`(
        _ each: (String, String, Int, String)
    ) async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/new")
        let put = try await server.send("PUT", "/new?\(each.0)", each.1)
        #expect(put.status == each.2)
        #expect(put.code == each.3, "\(put.text)")
    }

    @Test func `a digest that does not fit the body is refused`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/new")
        let body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
        let wrong = try await server.send(
            "PUT", "/new?versioning", body, headers: ["Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="])
        #expect(wrong.code == "BadDigest")
        let malformed = try await server.send(
            "PUT", "/new?versioning", body, headers: ["Content-MD5": "x"])
        #expect(malformed.code == "InvalidDigest")
        let sum = try await server.send(
            "PUT", "/new?versioning", body, headers: ["x-amz-checksum-crc32": "AAAAAA=="])
        #expect(sum.code == "BadDigest")
    }

    @Test func `a bucket with anything in it stays`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/full")
        _ = try await server.send("PUT", "/full/a", "x")
        let refused = try await server.send("DELETE", "/full")
        #expect(refused.status == 409)
        #expect(refused.code == "BucketNotEmpty")
        _ = try await server.send("DELETE", "/full/a")
        #expect(try await server.send("DELETE", "/full").status == 204)
    }

    @Test func `another owner is not answered`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/mine")
        let answer = try await server.send(
            "GET", "/mine?versioning", headers: ["x-amz-expected-bucket-owner": "999999999999"])
        #expect(answer.status == 403)
        #expect(answer.code == "AccessDenied")
    }

    @Test func `the account's own block joins the bucket's`() async throws {
        let server = try TestServer()
        let account = ["x-amz-account-id": "123456789012"]
        let path = "/v20180820/configuration/publicAccessBlock"
        let none = try await server.send("GET", path, headers: account)
        #expect(none.status == 404)
        #expect(none.text.contains("NoSuchPublicAccessBlockConfiguration"))
        let body =
            "<PublicAccessBlockConfiguration><BlockPublicPolicy>true</BlockPublicPolicy>"
            + "</PublicAccessBlockConfiguration>"
        #expect(try await server.send("PUT", path, body, headers: account).status == 200)
        let got = try await server.send("GET", path, headers: account)
        #expect(got.first("BlockPublicPolicy") == "true")
        #expect(got.first("BlockPublicAcls") == "false")
        _ = try await server.send("PUT", "/open")
        _ = try await server.send("DELETE", "/open?publicAccessBlock")
        let policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
            "Action":"s3:GetObject","Resource":"arn:aws:s3:::open/*"}]}
            """
        #expect(try await server.send("PUT", "/open?policy", policy).status == 403)
        #expect(try await server.send("DELETE", path, headers: account).status == 204)
        #expect(try await server.send("PUT", "/open?policy", policy).status == 204)
        #expect(
            try await server.send("GET", "/open?policyStatus").first("IsPublic") == "true")
    }
}
