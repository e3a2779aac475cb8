import S3
import Shapes
import Signatures
import Testing
import Vocabulary

/// What S3 does around its operations.
@Suite struct EdgeTests {
    private func bucket(_ name: String = "box", _ server: TestServer? = nil) async throws
        -> TestServer
    {
        let server = try server ?? TestServer()
        #expect(try await server.send("PUT", "/\(name)").status == 200)
        return server
    }

    @Test func `access logs are delivered where the target lets them in`() async throws {
        let server = try await bucket()
        _ = try await bucket("logs", server)
        let on = try await server.send(
            "PUT", "/box?logging",
            "<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs</TargetBucket>"
                + "<TargetPrefix>box/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>")
        #expect(on.status == 200, "\(on.text)")
        _ = try await server.send("PUT", "/box/a%20b", "hello")
        #expect(try await server.service.deliverAccessLogs() == 0, "nobody lets them in")
        let policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":
            {"Service":"logging.s3.amazonaws.com"},"Action":"s3:PutObject",
            "Resource":"arn:aws:s3:::logs/box/*",
            "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::box"}}}]}
            """
        #expect(try await server.send("PUT", "/logs?policy", policy).status == 204)
        _ = try await server.send("GET", "/box/a%20b")
        _ = try await server.send("GET", "/box/none?versionId=abcdefghijklmnopqrstuvwxyz012345")
        _ = try await server.send("GET", "/logs?list-type=2")
        #expect(try await server.service.deliverAccessLogs() == 1)
        let keys = try await server.send("GET", "/logs?list-type=2").all("Key")
        let key = try #require(keys.first)
        #expect(key.hasPrefix("box/2023-11-14-22-13-20-"))
        let text = try await server.send("GET", "/logs/\(key)").text
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.count == 2)
        let first = lines[0]
        #expect(first[1] == "box")
        #expect(first[2...3].joined(separator: " ") == "[14/Nov/2023:22:13:20 +0000]")
        #expect(
            first[7...12] == ["REST.GET.OBJECT", "a+b", "\"GET", "/box/a%20b", "HTTP/1.1\"", "200"])
        #expect(lines[1].contains("NoSuchVersion"))
        #expect(try await server.service.deliverAccessLogs() == 0, "none is delivered twice")
    }

    @Test func `what ages moves to the class that the rules name`() async throws {
        let server = try await bucket()
        let rules = """
            <LifecycleConfiguration><Rule><ID>age</ID><Status>Enabled</Status>
            <Filter><ObjectSizeGreaterThan>1</ObjectSizeGreaterThan></Filter>
            <Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition>
            <Transition><Days>60</Days><StorageClass>GLACIER</StorageClass></Transition>
            </Rule></LifecycleConfiguration>
            """
        #expect(try await server.send("PUT", "/box?lifecycle", rules).status == 200)
        _ = try await server.send("PUT", "/box/big", "large enough")
        _ = try await server.send("PUT", "/box/small", "s")
        #expect(try await server.service.sweepLifecycle() == 0)
        for (days, storageClass) in [(31, "STANDARD_IA"), (30, "GLACIER")] {
            server.clock.advance(by: .seconds(Int64(days) * 86_400))
            #expect(try await server.service.sweepLifecycle() == 1)
            let head = try await server.send("HEAD", "/box/big")
            #expect(head.headers["x-amz-storage-class"] == storageClass)
        }
        #expect(try await server.service.sweepLifecycle() == 0)
        #expect(try await server.send("GET", "/box/big").code == "InvalidObjectState")
        #expect(
            try await server.send("HEAD", "/box/small").headers["x-amz-storage-class"] == nil)
        let restore = "<RestoreRequest><Days>1</Days></RestoreRequest>"
        #expect(try await server.send("POST", "/box/big?restore", restore).status == 202)
        #expect(try await server.send("GET", "/box/big").text == "large enough")
        server.clock.advance(by: .seconds(3 * 86_400))
        #expect(try await server.send("GET", "/box/big").code == "InvalidObjectState")
    }

    @Test(arguments: [
        ("http://a.example.com", "PUT", "x-amz-date", 200),
        ("http://a.example.com", "DELETE", "", 403),
        ("http://a.example.com", "PUT", "authorization", 403),
        ("http://example.com", "PUT", "", 403),
        ("http://a.example.com.evil.org", "PUT", "", 403),
        ("http://.example.com", "PUT", "", 200),
    ])
    func `a page of another origin may what a rule says`(
        _ each: (String, String, String, Int)
    ) async throws {
        let server = try await bucket()
        let rules = """
            <CORSConfiguration><CORSRule><AllowedOrigin>http://*.example.com</AllowedOrigin>
            <AllowedMethod>PUT</AllowedMethod><AllowedHeader>X-Amz-*</AllowedHeader></CORSRule>
            </CORSConfiguration>
            """
        #expect(try await server.send("PUT", "/box?cors", rules).status == 200)
        var headers = ["Origin": each.0, "Access-Control-Request-Method": each.1]
        if !each.2.isEmpty { headers["Access-Control-Request-Headers"] = each.2 }
        let answer = try await server.send("OPTIONS", "/box/a", headers: headers, as: .nobody)
        #expect(answer.status == each.3, "\(answer.text)")
        #expect((answer.headers["access-control-allow-origin"] != nil) == (each.3 == 200))
    }

    @Test func `a link of the older version signs what S3 signs`() throws {
        let link = try #require(
            LegacyLink(parameters: [
                ("AWSAccessKeyId", "AKIDEXAMPLE"), ("Signature", "x"), ("Expires", "1700003600"),
                ("versionId", "v1"), ("response-content-type", "text/x"), ("list-type", "2"),
            ]))
        let text = link.stringToSign(
            method: "GET", path: "/box/a%20b",
            parameters: [
                ("versionId", "v1"), ("response-content-type", "text/x"), ("list-type", "2"),
                ("acl", nil),
            ],
            headers: [("x-amz-meta-b", "2"), ("host", "h"), ("x-amz-meta-a", "1")])
        #expect(
            text == "GET\n\n\n1700003600\nx-amz-meta-a:1\nx-amz-meta-b:2\n"
                + "/box/a%20b?acl&response-content-type=text/x&versionId=v1")
        #expect(
            TextSignature.version2("text", secret: "key").map { $0 }
                == [
                    0x36, 0x9e, 0x29, 0x59, 0xeb, 0x49, 0x45, 0x03, 0x38, 0xb2, 0x12, 0x74, 0x8f,
                    0x77, 0xd8, 0xde, 0xd7, 0x48, 0x47, 0xbb,
                ])
        #expect(LegacyLink(parameters: [("AWSAccessKeyId", "A"), ("Signature", "x")]) == nil)
    }

    @Test func `a key that is not the caller's to delete is refused by itself`() async throws {
        let server = try await bucket()
        for key in ["mine/a", "yours/b"] { _ = try await server.send("PUT", "/box/\(key)", "x") }
        try server.setUserPolicy(
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:DeleteObject",
            "Resource":"arn:aws:s3:::box/mine/*"}]}
            """)
        let body =
            "<Delete><Object><Key>mine/a</Key></Object><Object><Key>yours/b</Key></Object></Delete>"
        let answer = try await server.send(
            "POST", "/box?delete", body, headers: TestServer.digest(of: body), as: .user)
        #expect(answer.status == 200)
        #expect(answer.all("Key") == ["mine/a", "yours/b"])
        #expect(answer.all("Code") == ["AccessDenied"])
        #expect(try await server.send("GET", "/box?list-type=2").all("Key") == ["yours/b"])
        let bare = try await server.send("POST", "/box?delete", body)
        #expect(bare.code == "InvalidRequest")
    }
}
