import Codecs
import Objects
import S3
import Shapes
import Signatures
import Testing
import Vocabulary

@Suite struct ObjectTests {
    private func bucket(_ name: String = "box") async throws -> TestServer {
        let server = try TestServer()
        #expect(try await server.send("PUT", "/\(name)").status == 200)
        return server
    }

    @Test func `an object comes back with what it was given`() async throws {
        let server = try await bucket()
        let put = try await server.send(
            "PUT", "/box/a/b%20c.txt", "hello",
            headers: [
                "Content-Type": "text/plain", "Cache-Control": "no-cache",
                "x-amz-meta-Team": "red", "x-amz-tagging": "k=v%201&l=",
            ])
        #expect(put.status == 200, "\(put.text)")
        #expect(put.headers["ETag"] == "\"5d41402abc4b2a76b9719d911017c592\"")
        #expect(put.headers["x-amz-server-side-encryption"] == "AES256")
        #expect(put.headers["x-amz-version-id"] == nil)
        #expect(put.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        #expect(
            put.headers["x-amz-checksum-crc64nvme"]
                == Base64.encode(ChecksumAlgorithm.crc64nvme.of("hello".utf8)))
        let got = try await server.send("GET", "/box/a/b%20c.txt")
        #expect(got.status == 200)
        #expect(got.text == "hello")
        #expect(got.headers["Content-Type"] == "text/plain")
        #expect(got.headers["Cache-Control"] == "no-cache")
        #expect(got.headers["x-amz-meta-team"] == "red")
        #expect(got.headers["x-amz-tagging-count"] == "2")
        #expect(got.headers["Accept-Ranges"] == "bytes")
        #expect(got.headers["Last-Modified"] == "Tue, 14 Nov 2023 22:13:20 GMT")
        let head = try await server.send("HEAD", "/box/a/b%20c.txt")
        #expect(head.status == 200)
        #expect(head.headers["Content-Length"] == "5")
        #expect(
            server.files.count == 1 && server.files[0].hasPrefix("box/a/b c.txt~"),
            "\(server.files)")
        #expect(try await server.send("DELETE", "/box/a/b%20c.txt").status == 204)
        #expect(try await server.send("DELETE", "/box/a/b%20c.txt").status == 204)
        let gone = try await server.send("GET", "/box/a/b%20c.txt")
        #expect(gone.status == 404)
        #expect(gone.code == "NoSuchKey")
        #expect(gone.first("Key") == "a/b c.txt")
        try await server.service.collectGarbage()
        #expect(server.files == [])
    }

    @Test(arguments: [
        ("bytes=0-4", 206, "01234", "bytes 0-4/10"), ("bytes=5-", 206, "56789", "bytes 5-9/10"),
        ("bytes=-3", 206, "789", "bytes 7-9/10"), ("bytes=-99", 206, "0123456789", "bytes 0-9/10"),
        ("bytes=8-99", 206, "89", "bytes 8-9/10"), ("bytes=0-0", 206, "0", "bytes 0-0/10"),
        ("bytes=10-", 416, nil, nil), ("bytes=-0", 416, nil, nil),
        ("bytes=5-2", 200, "0123456789", nil), ("bytes=1-2,4-5", 200, "0123456789", nil),
        ("lines=1-2", 200, "0123456789", nil), ("bytes=x", 200, "0123456789", nil),
        ("bytes=99999999999999999999-", 416, nil, nil),
    ])
    func `a range gives those bytes`(_ each: (String, Int, String?, String?)) async throws {
        let server = try await bucket()
        _ = try await server.send("PUT", "/box/digits", "0123456789")
        let got = try await server.send("GET", "/box/digits", headers: ["Range": each.0])
        #expect(got.status == each.1)
        #expect(got.headers["Content-Range"] == each.3)
        if let text = each.2 {
            #expect(got.text == text)
        } else {
            #expect(got.code == "InvalidRange")
        }
    }

    @Test(arguments: [
        (["If-Match": "\"x\""], 412), (["If-Match": "*"], 200),
        (["If-Match": "\"5d41402abc4b2a76b9719d911017c592\""], 200),
        (["If-None-Match": "\"5d41402abc4b2a76b9719d911017c592\""], 304),
        (["If-None-Match": "\"x\", \"5d41402abc4b2a76b9719d911017c592\""], 304),
        (["If-None-Match": "x"], 200),
        (["If-Modified-Since": "Tue, 14 Nov 2023 22:13:20 GMT"], 304),
        (["If-Modified-Since": "Tue, 14 Nov 2023 22:13:19 GMT"], 200),
        (["If-Unmodified-Since": "Tue, 14 Nov 2023 22:13:19 GMT"], 412),
        (
            [
                "If-Match": "5d41402abc4b2a76b9719d911017c592",
                "If-Unmodified-Since": "Tue, 14 Nov 2023 22:13:19 GMT",
            ], 200
        ),
        (
            [
                "If-None-Match": "x", "If-Modified-Since": "Tue, 14 Nov 2023 22:13:20 GMT",
            ], 200
        ),
    ])
    func `a condition decides whether the object is sent`(
        _ each: ([String: String], Int)
    ) async throws {
        let server = try await bucket()
        _ = try await server.send("PUT", "/box/a", "hello")
        for method in ["GET", "HEAD"] {
            #expect(
                try await server.send(method, "/box/a", headers: each.0).status == each.1)
        }
    }

    @Test func `a write can ask for what stands there`() async throws {
        let server = try await bucket()
        let first = try await server.send("PUT", "/box/a", "1", headers: ["If-None-Match": "*"])
        #expect(first.status == 200)
        let second = try await server.send("PUT", "/box/a", "2", headers: ["If-None-Match": "*"])
        #expect(second.status == 412)
        #expect(second.code == "PreconditionFailed")
        #expect(try await server.send("GET", "/box/a").text == "1")
        let wrong = try await server.send("PUT", "/box/a", "3", headers: ["If-Match": "\"x\""])
        #expect(wrong.status == 412)
        let right = try await server.send(
            "PUT", "/box/a", "4", headers: ["If-Match": first.headers["ETag"] ?? ""])
        #expect(right.status == 200)
        let missing = try await server.send("PUT", "/box/b", "5", headers: ["If-Match": "\"x\""])
        #expect(missing.code == "NoSuchKey")
        try await server.service.collectGarbage()
        #expect(server.files.count == 1)
    }

    @Test(
        arguments: [
            (["Content-MD5": "XUFAKrxLKna5cZ2REBfFkg=="], 200, nil),
            (["Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="], 400, "BadDigest"),
            (["Content-MD5": "zzz"], 400, "InvalidDigest"),
            (["x-amz-checksum-crc32": "NhCmhg=="], 200, nil),
            (["x-amz-checksum-crc32": "AAAAAA=="], 400, "BadDigest"),
            (["x-amz-checksum-crc32": "AAAA"], 400, "InvalidRequest"),
            (["x-amz-checksum-sha1": "qvTGHdzF6KLavt4PO0gs2a6pQ00="], 200, nil),
            (["x-amz-checksum-sha256": "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="], 200, nil),
            (["x-amz-checksum-crc32c": "mnG7TA=="], 200, nil),
            (
                ["x-amz-checksum-crc32": "NhCmhg==", "x-amz-checksum-crc32c": "mnG7TA=="], 400,
                "InvalidRequest"
            ),
            (["x-amz-sdk-checksum-algorithm": "CRC32"], 400, "InvalidRequest"),
            (["x-amz-server-side-encryption": "rot13"], 400, "InvalidArgument"),
            (["x-amz-storage-class": "SHELF"], 400, "InvalidStorageClass"),
            (["x-amz-acl": "public-read"], 400, "AccessControlListNotSupported"),
            (["x-amz-acl": "bucket-owner-full-control"], 200, nil),
            (["x-amz-tagging": "a=1&a=2"], 400, "InvalidArgument"),
            (["x-amz-object-lock-legal-hold": "ON"], 400, "InvalidRequest"),
            (["x-amz-meta-big": String(repeating: "x", count: 2100)], 400, "MetadataTooLarge"),
        ] as [([String: String], Int, String?)])
    func `what a put promises is held against it`(
        _ each: ([String: String], Int, String?)
    ) async throws {
        let server = try await bucket()
        let put = try await server.send("PUT", "/box/a", "hello", headers: each.0)
        #expect(put.status == each.1, "\(put.text)")
        #expect(put.code == each.2)
        #expect(server.files.count == (each.1 == 200 ? 1 : 0))
    }

    @Test func `a key of 1024 bytes is the longest`() async throws {
        let server = try await bucket()
        let long = String(repeating: "k", count: 1024)
        #expect(try await server.send("PUT", "/box/\(long)", "x").status == 200)
        let longer = try await server.send("PUT", "/box/\(long)k", "x")
        #expect(longer.status == 400)
        #expect(longer.code == "KeyTooLongError")
    }

    @Test func `a copy keeps or replaces what the source carries`() async throws {
        let server = try await bucket()
        _ = try await server.send(
            "PUT", "/box/from%3F", "hello",
            headers: ["x-amz-meta-a": "1", "Content-Type": "text/x", "x-amz-tagging": "t=1"])
        let source = ["x-amz-copy-source": "/box/from%3F"]
        let copied = try await server.send("PUT", "/box/to", headers: source)
        #expect(copied.status == 200, "\(copied.text)")
        #expect(copied.first("ETag")?.contains("5d41402abc4b2a76b9719d911017c592") == true)
        let to = try await server.send("GET", "/box/to")
        #expect(to.text == "hello")
        #expect(to.headers["x-amz-meta-a"] == "1")
        #expect(to.headers["Content-Type"] == "text/x")
        #expect(to.headers["x-amz-tagging-count"] == "1")
        let replaced = try await server.send(
            "PUT", "/box/to",
            headers: source.merging([
                "x-amz-metadata-directive": "REPLACE", "x-amz-meta-b": "2",
                "x-amz-tagging-directive": "REPLACE",
            ]) { $1 })
        #expect(replaced.status == 200)
        let again = try await server.send("HEAD", "/box/to")
        #expect(again.headers["x-amz-meta-a"] == nil)
        #expect(again.headers["x-amz-meta-b"] == "2")
        #expect(again.headers["x-amz-tagging-count"] == nil)
        let onItself = try await server.send("PUT", "/box/from%3F", headers: source)
        #expect(onItself.code == "InvalidRequest")
        let unmet = try await server.send(
            "PUT", "/box/no",
            headers: source.merging(["x-amz-copy-source-if-match": "\"x\""]) { $1 })
        #expect(unmet.status == 412)
        let missing = try await server.send(
            "PUT", "/box/no", headers: ["x-amz-copy-source": "box/none"])
        #expect(missing.code == "NoSuchKey")
        #expect(
            try await server.send("PUT", "/box/no", headers: ["x-amz-copy-source": "x"]).code
                == "InvalidArgument")
        try await server.service.collectGarbage()
        #expect(server.files.count == 2)
    }

    @Test func `many are deleted at once, and quietly if asked`() async throws {
        let server = try await bucket()
        for key in ["a", "b", "c"] { _ = try await server.send("PUT", "/box/\(key)", key) }
        func delete(_ quiet: String, _ keys: String...) async throws -> TestServer.Answer {
            let objects = keys.map { "<Object><Key>\($0)</Key></Object>" }.joined()
            let body = "<Delete>\(quiet)\(objects)</Delete>"
            return try await server.send(
                "POST", "/box?delete", body, headers: TestServer.digest(of: body))
        }
        let loud = try await delete("", "a", "none")
        #expect(loud.status == 200, "\(loud.text)")
        #expect(loud.all("Key") == ["a", "none"])
        let quiet = try await delete("<Quiet>true</Quiet>", "b")
        #expect(!quiet.text.contains("<Deleted>"))
        #expect(try await server.send("GET", "/box?list-type=2").all("Key") == ["c"])
    }

    @Test func `a presigned link works until it expires`() async throws {
        let server = try await bucket()
        _ = try await server.send("PUT", "/box/a", "hello")
        let link = server.follow("GET", "/box/a", expires: 60)
        let target = "\(link.path)?\(link.query)"
        #expect(try await server.deliver(link, target, []).text == "hello")
        server.clock.advance(by: .seconds(61))
        let late = try await server.deliver(link, target, [])
        #expect(late.status == 403)
        #expect(late.code == "AccessDenied")
    }

    @Test func `virtual hosts name the bucket`() async throws {
        let server = try await bucket()
        _ = try await server.send("PUT", "/box/a", "hello")
        for host in ["box.s3.us-east-1.amazonaws.com", "box.s3.localhost:4566", "box.localhost"] {
            #expect(
                try await server.send("GET", "/a", headers: ["Host": host]).text == "hello")
        }
    }

    @Test func `tags of an object are set, read and removed`() async throws {
        let server = try await bucket()
        _ = try await server.send("PUT", "/box/a", "x")
        let body = "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>"
        #expect(try await server.send("PUT", "/box/a?tagging", body).status == 200)
        #expect(try await server.send("GET", "/box/a?tagging").all("Value") == ["v"])
        #expect(try await server.send("DELETE", "/box/a?tagging").status == 204)
        #expect(try await server.send("GET", "/box/a?tagging").all("Value") == [])
        #expect(try await server.send("GET", "/box/none?tagging").code == "NoSuchKey")
    }
}
