import Codecs
import Objects
import S3
import Shapes
import Signatures
import Testing

@Suite struct MultipartTests {
    private let big = [UInt8](repeating: 0x61, count: 5 << 20)

    private func start(
        _ headers: [String: String] = [:]
    ) async throws -> (TestServer, String) {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        let made = try await server.send("POST", "/box/k?uploads", headers: headers)
        #expect(made.status == 200, "\(made.text)")
        return (server, try #require(made.first("UploadId")))
    }

    private func complete(
        _ server: TestServer, _ id: String, _ parts: [(Int, String)], inner: String = "",
        headers: [String: String] = [:]
    ) async throws -> TestServer.Answer {
        let body = parts.map {
            "<Part><PartNumber>\($0.0)</PartNumber><ETag>\($0.1)</ETag>\(inner)</Part>"
        }.joined()
        return try await server.send(
            "POST", "/box/k?uploadId=\(id)",
            "<CompleteMultipartUpload>\(body)</CompleteMultipartUpload>", headers: headers)
    }

    @Test func `parts become one object`() async throws {
        let (server, id) = try await start(["x-amz-meta-a": "1"])
        let one = try await server.send("PUT", "/box/k?partNumber=1&uploadId=\(id)", bytes: big)
        #expect(one.status == 200, "\(one.text)")
        let two = try await server.send("PUT", "/box/k?partNumber=3&uploadId=\(id)", "tail")
        let (a, b) = (
            try #require(one.headers["ETag"]), try #require(two.headers["ETag"])
        )
        let parts = try await server.send("GET", "/box/k?uploadId=\(id)")
        #expect(parts.all("PartNumber") == ["1", "3"])
        #expect(try await server.send("GET", "/box?uploads").all("UploadId") == [id])
        let done = try await complete(server, id, [(1, a), (3, b)])
        #expect(done.status == 200, "\(done.text)")
        let digests = ChecksumAlgorithm.md5.of(big) + ChecksumAlgorithm.md5.of("tail".utf8)
        let eTag = Hex.encode(ChecksumAlgorithm.md5.of(digests)) + "-2"
        #expect(done.text.contains(eTag))
        #expect(
            done.first("ChecksumCRC64NVME")
                == Base64.encode(ChecksumAlgorithm.crc64nvme.of(big + Array("tail".utf8))))
        #expect(done.first("ChecksumType") == "FULL_OBJECT")
        let got = try await server.send("GET", "/box/k")
        #expect(got.body == big + Array("tail".utf8))
        #expect(got.headers["ETag"] == "\"\(eTag)\"")
        #expect(got.headers["x-amz-meta-a"] == "1")
        let part = try await server.send("GET", "/box/k?partNumber=2")
        #expect(part.status == 206)
        #expect(part.text == "tail")
        #expect(part.headers["x-amz-mp-parts-count"] == "2")
        #expect(try await server.send("GET", "/box/k?partNumber=3").status == 416)
        #expect(try await server.send("GET", "/box?uploads").all("UploadId") == [])
        try await server.service.collectGarbage()
        #expect(server.files.count == 1)
    }

    @Test func `what does not fit together is refused and changes nothing`() async throws {
        let (server, id) = try await start()
        let small = try await server.send("PUT", "/box/k?partNumber=1&uploadId=\(id)", "small")
        let last = try await server.send("PUT", "/box/k?partNumber=2&uploadId=\(id)", "last")
        let a = try #require(small.headers["ETag"])
        let b = try #require(last.headers["ETag"])
        #expect(try await complete(server, id, [(1, a), (2, b)]).code == "EntityTooSmall")
        #expect(try await complete(server, id, [(2, b), (1, a)]).code == "InvalidPartOrder")
        #expect(try await complete(server, id, [(1, b)]).code == "InvalidPart")
        #expect(try await complete(server, id, [(7, a)]).code == "InvalidPart")
        #expect(try await complete(server, id, []).code == "MalformedXML")
        #expect(try await complete(server, "nope", [(1, a)]).code == "NoSuchUpload")
        let number = try await server.send("PUT", "/box/k?partNumber=10001&uploadId=\(id)", "x")
        #expect(number.code == "InvalidArgument")
        #expect(try await server.send("DELETE", "/box/k?uploadId=\(id)").status == 204)
        #expect(try await server.send("DELETE", "/box/k?uploadId=\(id)").code == "NoSuchUpload")
        #expect(
            try await server.send("PUT", "/box/k?partNumber=1&uploadId=\(id)", "x").code
                == "NoSuchUpload")
        try await server.service.collectGarbage()
        #expect(server.files == [])
    }

    @Test func `a composite checksum is that of the parts' checksums`() async throws {
        let (server, id) = try await start(["x-amz-checksum-algorithm": "SHA256"])
        let sum = ChecksumAlgorithm.sha256.of("only".utf8)
        let missing = try await server.send("PUT", "/box/k?partNumber=1&uploadId=\(id)", "only")
        #expect(missing.code == "InvalidRequest")
        let other = try await server.send(
            "PUT", "/box/k?partNumber=1&uploadId=\(id)", "only",
            headers: [
                "x-amz-checksum-crc32": Base64.encode(ChecksumAlgorithm.crc32.of("only".utf8))
            ])
        #expect(other.code == "InvalidRequest")
        let part = try await server.send(
            "PUT", "/box/k?partNumber=1&uploadId=\(id)", "only",
            headers: ["x-amz-checksum-sha256": Base64.encode(sum)])
        let eTag = try #require(part.headers["ETag"])
        #expect(try await complete(server, id, [(1, eTag)]).code == "InvalidRequest")
        let inner = "<ChecksumSHA256>\(Base64.encode(sum))</ChecksumSHA256>"
        let done = try await complete(server, id, [(1, eTag)], inner: inner)
        #expect(done.status == 200, "\(done.text)")
        #expect(
            done.first("ChecksumSHA256")
                == Base64.encode(ChecksumAlgorithm.sha256.of(sum)) + "-1")
        let attributes = try await server.send(
            "GET", "/box/k?attributes",
            headers: ["x-amz-object-attributes": "ETag,Checksum,ObjectParts,ObjectSize"])
        #expect(attributes.first("ObjectSize") == "4")
        #expect(attributes.first("ChecksumType") == "COMPOSITE")
        #expect(attributes.all("PartNumber") == ["1"])
    }

    @Test func `parts are copied from objects`() async throws {
        let (server, id) = try await start()
        _ = try await server.send("PUT", "/box/source", "0123456789")
        let part = try await server.send(
            "PUT", "/box/k?partNumber=1&uploadId=\(id)",
            headers: ["x-amz-copy-source": "box/source", "x-amz-copy-source-range": "bytes=2-5"])
        #expect(part.status == 200, "\(part.text)")
        let eTag = Hex.encode(ChecksumAlgorithm.md5.of("2345".utf8))
        #expect(part.text.contains(eTag))
        for range in ["bytes=2-10", "bytes=5-2", "bytes=-3", "2-5"] {
            let refused = try await server.send(
                "PUT", "/box/k?partNumber=2&uploadId=\(id)",
                headers: ["x-amz-copy-source": "box/source", "x-amz-copy-source-range": range])
            #expect(refused.code == "InvalidArgument")
        }
        #expect(try await complete(server, id, [(1, "\"\(eTag)\"")]).status == 200)
        #expect(try await server.send("GET", "/box/k").text == "2345")
    }
}
