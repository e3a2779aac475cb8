import S3
import Shapes
import Signatures
import Testing

@Suite struct AccessTests {
    private func bucket() async throws -> TestServer {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        _ = try await server.send("PUT", "/box/a", "hello")
        return server
    }

    private func allow(_ actions: String, _ resource: String) -> String {
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[\(actions)],
        "Resource":"\(resource)"}]}
        """
    }

    @Test func `without a policy a user may nothing, and is told what it lacks`() async throws {
        let server = try await bucket()
        let denied = try await server.send("GET", "/box/a", as: .user)
        #expect(denied.status == 403)
        #expect(denied.code == "AccessDenied")
        #expect(denied.text.contains("s3:GetObject"))
        try server.setUserPolicy(allow("\"s3:GetObject\"", "arn:aws:s3:::box/*"))
        #expect(try await server.send("GET", "/box/a", as: .user).text == "hello")
        #expect(try await server.send("PUT", "/box/a", "x", as: .user).status == 403)
        let missing = try await server.send("GET", "/box/none", as: .user)
        #expect(missing.status == 403)
        #expect(missing.text.contains("s3:ListBucket"))
        try server.setUserPolicy(allow("\"s3:GetObject\",\"s3:ListBucket\"", "*"))
        #expect(try await server.send("GET", "/box/none", as: .user).status == 404)
    }

    @Test func `a listing's prefix can be the condition`() async throws {
        let server = try await bucket()
        try server.setUserPolicy(
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket",
            "Resource":"*","Condition":{"StringLike":{"s3:prefix":"home/*"}}}]}
            """)
        #expect(
            try await server.send("GET", "/box?list-type=2&prefix=home/x", as: .user).status == 200)
        #expect(try await server.send("GET", "/box?list-type=2", as: .user).status == 403)
    }

    private let open = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
        "Action":"s3:GetObject","Resource":"arn:aws:s3:::box/*"}]}
        """

    @Test func `a public policy is refused while blocked and ends when blocked`() async throws {
        let server = try await bucket()
        #expect(try await server.send("GET", "/box/a", as: .nobody).status == 403)
        #expect(try await server.send("PUT", "/box?policy", open).status == 403)
        _ = try await server.send("DELETE", "/box?publicAccessBlock")
        #expect(try await server.send("PUT", "/box?policy", open).status == 204)
        #expect(try await server.send("GET", "/box/a", as: .nobody).text == "hello")
        #expect(try await server.send("DELETE", "/box/a", as: .nobody).status == 403)
        _ = try await server.send(
            "PUT", "/box?publicAccessBlock",
            "<PublicAccessBlockConfiguration><RestrictPublicBuckets>true</RestrictPublicBuckets>"
                + "</PublicAccessBlockConfiguration>")
        #expect(try await server.send("GET", "/box/a", as: .nobody).status == 403)
        #expect(try await server.send("GET", "/box/a", as: .user).text == "hello")
    }

    @Test func `a deny outweighs root's own rights`() async throws {
        let server = try await bucket()
        let deny = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
            "Action":"s3:DeleteObject","Resource":"arn:aws:s3:::box/*"}]}
            """
        #expect(try await server.send("PUT", "/box?policy", deny).status == 204)
        #expect(try await server.send("DELETE", "/box/a").status == 403)
        #expect(try await server.send("GET", "/box?policyStatus").first("IsPublic") == "false")
    }

    @Test func `lists open what they say, unless they are ignored`() async throws {
        let server = try await bucket()
        _ = try await server.send(
            "PUT", "/box?ownershipControls",
            "<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule>"
                + "</OwnershipControls>")
        let publicRead = ["x-amz-acl": "public-read"]
        #expect(try await server.send("PUT", "/box/a?acl", headers: publicRead).status == 403)
        _ = try await server.send("DELETE", "/box?publicAccessBlock")
        #expect(try await server.send("PUT", "/box/a?acl", headers: publicRead).status == 200)
        #expect(try await server.send("GET", "/box/a", as: .nobody).text == "hello")
        #expect(
            try await server.send("GET", "/box/a?acl").all("Permission") == [
                "FULL_CONTROL", "READ",
            ])
        #expect(try await server.send("GET", "/box?list-type=2", as: .nobody).status == 403)
        _ = try await server.send("PUT", "/box?acl", headers: publicRead)
        #expect(try await server.send("GET", "/box?list-type=2", as: .nobody).status == 200)
        let enforce = try await server.send(
            "PUT", "/box?ownershipControls",
            "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership>"
                + "</Rule></OwnershipControls>")
        #expect(enforce.code == "InvalidBucketAclWithObjectOwnership")
        _ = try await server.send(
            "PUT", "/box?publicAccessBlock",
            "<PublicAccessBlockConfiguration><IgnorePublicAcls>true</IgnorePublicAcls>"
                + "</PublicAccessBlockConfiguration>")
        #expect(try await server.send("GET", "/box/a", as: .nobody).status == 403)
    }

    @Test(arguments: [
        (#""Principal":"*""#, "", true), (#""Principal":{"AWS":"*"}"#, "", true),
        (#""Principal":{"AWS":"arn:aws:iam::123456789012:root"}"#, "", false),
        (#""Principal":{"Service":"cloudtrail.amazonaws.com"}"#, "", false),
        (
            #""Principal":"*""#,
            #","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, false
        ),
        (#""Principal":"*""#, #","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, true),
        (#""Principal":"*""#, #","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/7"}}"#, true),
        (
            #""Principal":"*""#,
            #","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#, false
        ),
        (
            #""Principal":"*""#,
            #","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}"#, true
        ),
        (#""Principal":"*""#, #","Condition":{"StringLike":{"aws:SourceArn":"arn:*"}}"#, true),
        (#""Principal":"*""#, #","Condition":{"StringNotEquals":{"aws:SourceVpc":"v"}}"#, true),
        (#""Principal":"*""#, #","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#, true),
    ])
    func `a policy is public unless it is bound to somebody`(
        _ each: (String, String, Bool)
    ) async throws {
        let server = try await bucket()
        _ = try await server.send("DELETE", "/box?publicAccessBlock")
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\#(each.0),"#
            + #""Action":"s3:GetObject","Resource":"arn:aws:s3:::box/*"\#(each.1)}]}"#
        let put = try await server.send("PUT", "/box?policy", policy)
        #expect(put.status == 204, "\(put.text)")
        #expect(
            try await server.send("GET", "/box?policyStatus").first("IsPublic")
                == (each.2 ? "true" : "false"))
        #expect(try await server.send("GET", "/box?policy").text == policy)
    }
}
