import Codecs
import Foundation
import Objects
import Shapes
import Testing

/// What lies on disk of all objects.
private func disk(_ server: TestServer) throws -> Data {
    try server.files.reduce(into: Data()) { all, name in
        all += try Data(contentsOf: URL(fileURLWithPath: "\(server.folder)/buckets/\(name)"))
    }
}

private func customer(_ byte: UInt8, prefix: String = "x-amz-") -> [String: String] {
    let key = [UInt8](repeating: byte, count: 32)
    let name = "\(prefix)server-side-encryption-customer-"
    return [
        "\(name)algorithm": "AES256", "\(name)key": Base64.encode(key),
        "\(name)key-md5": Base64.encode(ChecksumAlgorithm.md5.of(key)),
    ]
}

@Suite struct EncryptionTests {
    private let secret = String(repeating: "attack at dawn. ", count: 10_000)

    @Test func `bytes of objects, parts and copies are encrypted on disk`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let put = try await server.send("PUT", "/box/a", secret)
        #expect(put.headers["x-amz-server-side-encryption"] == "AES256")
        _ = try await server.send(
            "PUT", "/box/b", headers: ["x-amz-copy-source": "/box/a"])
        let begun = try await server.send("POST", "/box/c?uploads")
        let id = try #require(begun.first("UploadId"))
        let part = try await server.send("PUT", "/box/c?partNumber=1&uploadId=\(id)", secret)
        let eTag = try #require(part.headers["etag"])
        #expect(try disk(server).range(of: Data("attack at dawn".utf8)) == nil)
        let done = try await server.send(
            "POST", "/box/c?uploadId=\(id)",
            "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>\(eTag)</ETag></Part>"
                + "</CompleteMultipartUpload>")
        #expect(done.status == 200)
        for key in ["a", "b", "c"] {
            let whole = try await server.send("GET", "/box/\(key)")
            #expect(whole.text == secret)
            #expect(whole.headers["content-length"] == String(secret.utf8.count))
            let range = try await server.send(
                "GET", "/box/\(key)", headers: ["Range": "bytes=65530-65550"])
            #expect(range.status == 206)
            #expect(range.text == String(secret.dropFirst(65_530).prefix(21)))
        }
        _ = try await server.send("DELETE", "/box/a")
        #expect(try await server.send("GET", "/box/b").text == secret)
    }

    @Test func `a key of the client's own is needed again to read`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let put = try await server.send("PUT", "/box/k", secret, headers: customer(1))
        #expect(put.status == 200)
        #expect(put.headers["x-amz-server-side-encryption-customer-algorithm"] == "AES256")
        #expect(put.headers["x-amz-server-side-encryption"] == nil)
        #expect(try disk(server).range(of: Data("attack at dawn".utf8)) == nil)

        let got = try await server.send("GET", "/box/k", headers: customer(1))
        #expect(got.text == secret)
        let headed = try await server.send("HEAD", "/box/k", headers: customer(1))
        #expect(headed.headers["x-amz-server-side-encryption-customer-key-md5"] != nil)

        let none = try await server.send("GET", "/box/k")
        #expect((none.status, none.code) == (400, "InvalidRequest"))
        #expect(try await server.send("HEAD", "/box/k").status == 400)
        let other = try await server.send("GET", "/box/k", headers: customer(2))
        #expect((other.status, other.code) == (403, "AccessDenied"))

        _ = try await server.send("PUT", "/box/plain", "x")
        let needless = try await server.send("GET", "/box/plain", headers: customer(1))
        #expect(needless.first("Message")?.contains("not applicable") == true)
    }

    @Test func `what a request says of its key is checked`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let name = "x-amz-server-side-encryption-customer-"
        let cases: [(String, (inout [String: String]) -> Void, String)] = [
            ("algorithm", { $0["\(name)algorithm"] = "ROT13" }, "InvalidEncryptionAlgorithmError"),
            ("no algorithm", { $0["\(name)algorithm"] = nil }, "InvalidArgument"),
            ("no key", { $0["\(name)key"] = nil }, "InvalidArgument"),
            ("no hash", { $0["\(name)key-md5"] = nil }, "InvalidArgument"),
            ("short key", { $0["\(name)key"] = "c2hvcnQ=" }, "InvalidArgument"),
            (
                "other hash", { $0["\(name)key-md5"] = "AAAAAAAAAAAAAAAAAAAAAA==" },
                "InvalidArgument"
            ),
            ("both", { $0["x-amz-server-side-encryption"] = "AES256" }, "InvalidArgument"),
        ]
        for (what, change, code) in cases {
            var headers = customer(1)
            change(&headers)
            let answer = try await server.send("PUT", "/box/k", "x", headers: headers)
            #expect(answer.code == code, "\(what): \(answer.text)")
        }
        #expect(server.files.isEmpty)
    }

    @Test func `copies open with the source's key and close with their own`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        _ = try await server.send("PUT", "/box/mine", secret, headers: customer(1))
        let source = ["x-amz-copy-source": "/box/mine"]
        let bare = try await server.send("PUT", "/box/copy", headers: source)
        #expect(bare.code == "InvalidRequest")
        let opened = source.merging(customer(1, prefix: "x-amz-copy-source-")) { $1 }
        #expect(try await server.send("PUT", "/box/copy", headers: opened).status == 200)
        #expect(try await server.send("GET", "/box/copy").text == secret)
        let both = opened.merging(customer(2)) { $1 }
        #expect(try await server.send("PUT", "/box/again", headers: both).status == 200)
        #expect(try await server.send("GET", "/box/again", headers: customer(2)).text == secret)
        #expect(try await server.send("GET", "/box/again", headers: customer(1)).status == 403)
    }

    @Test func `parts of an upload bring the key it was begun with`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let begun = try await server.send("POST", "/box/k?uploads", headers: customer(1))
        let id = try #require(begun.first("UploadId"))
        let path = "/box/k?partNumber=1&uploadId=\(id)"
        #expect(try await server.send("PUT", path, secret).code == "InvalidRequest")
        #expect(
            try await server.send("PUT", path, secret, headers: customer(2)).code
                == "InvalidRequest")
        let part = try await server.send("PUT", path, secret, headers: customer(1))
        #expect(part.status == 200)
        let eTag = try #require(part.headers["etag"])
        let done = try await server.send(
            "POST", "/box/k?uploadId=\(id)",
            "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>\(eTag)</ETag></Part>"
                + "</CompleteMultipartUpload>")
        #expect(done.status == 200)
        #expect(try await server.send("GET", "/box/k").status == 400)
        #expect(try await server.send("GET", "/box/k", headers: customer(1)).text == secret)
    }

    @Test func `keys of the account work by their ARN, what is not there is not found`()
        async throws
    {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let kms = ["x-amz-server-side-encryption": "aws:kms"]
        let put = try await server.send("PUT", "/box/k", secret, headers: kms)
        let key = try #require(put.headers["x-amz-server-side-encryption-aws-kms-key-id"])
        #expect(key.hasPrefix("arn:aws:kms:us-east-1:123456789012:key/"))
        #expect(try await server.send("GET", "/box/k").text == secret)
        let name = "x-amz-server-side-encryption-aws-kms-key-id"
        for own in [key, "alias/aws/s3", String(key.suffix(36))] {
            let again = try await server.send(
                "PUT", "/box/k", "x", headers: kms.merging([name: own]) { $1 })
            #expect(again.headers[name] == key, "\(own)")
        }
        for other in [
            "arn:aws:kms:us-east-1:999999999999:key/11111111-2222-3333-4444-555555555555",
            "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555",
            "arn:aws:kms:us-east-1:123456789012:key/mine",
            "11111111-2222-3333-4444-555555555555", "alias/mine",
        ] {
            let refused = try await server.send(
                "PUT", "/box/k", "x", headers: kms.merging([name: other]) { $1 })
            #expect((refused.status, refused.code) == (400, "KMS.NotFoundException"), "\(other)")
        }
        let whole = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555"
        let named = try await server.send(
            "PUT", "/box/n", secret, headers: kms.merging([name: whole]) { $1 })
        #expect(named.headers[name] == whole)
        #expect(try await server.send("GET", "/box/n").text == secret)
        let context = "x-amz-server-side-encryption-context"
        let bad = try await server.send(
            "PUT", "/box/k", "x", headers: kms.merging([context: "no"]) { $1 })
        #expect(bad.code == "InvalidArgument")
        let good = try await server.send(
            "PUT", "/box/k", "x",
            headers: kms.merging([context: Base64.encode(Array(#"{"a":"b"}"#.utf8))]) { $1 })
        #expect(good.status == 200)
        #expect(try await server.send("GET", "/box/k").text == "x")
    }

    @Test func `a bucket may refuse keys that clients bring`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let rule =
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>"
            + "<SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault>"
            + "<BlockedEncryptionTypes><EncryptionType>SSE-C</EncryptionType>"
            + "</BlockedEncryptionTypes></Rule></ServerSideEncryptionConfiguration>"
        #expect(
            try await server.send(
                "PUT", "/box?encryption", rule, headers: TestServer.digest(of: rule)
            )
            .status == 200)
        #expect(
            try await server.send("PUT", "/box/k", "x", headers: customer(1)).code
                == "AccessDenied")
        #expect(try await server.send("PUT", "/box/k", "x").status == 200)
    }
}
