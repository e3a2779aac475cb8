import S3
import Shapes
import Signatures
import Testing
import Vocabulary

@Suite struct VersionTests {
    private func bucket(lock: Bool = false) async throws -> TestServer {
        let server = try TestServer()
        _ = try await server.send(
            "PUT", "/box", headers: lock ? ["x-amz-bucket-object-lock-enabled": "true"] : [:])
        return server
    }

    private func setVersioning(_ status: String, _ server: TestServer) async throws {
        let answer = try await server.send(
            "PUT", "/box?versioning",
            "<VersioningConfiguration><Status>\(status)</Status></VersioningConfiguration>")
        #expect(answer.status == 200)
    }

    private func put(_ key: String, _ body: String, _ server: TestServer) async throws -> String {
        server.clock.advance(by: .seconds(1))
        let answer = try await server.send("PUT", "/box/\(key)", body)
        #expect(answer.status == 200)
        return answer.headers["x-amz-version-id"] ?? ""
    }

    @Test func `versions stay until they are named, and markers hide them`() async throws {
        let server = try await bucket()
        #expect(try await put("a", "0", server) == "")
        try await setVersioning("Enabled", server)
        let one = try await put("a", "1", server)
        let two = try await put("a", "2", server)
        #expect(one.utf8.count == 32 && one != two)
        #expect(try await server.send("GET", "/box/a").text == "2")
        #expect(try await server.send("GET", "/box/a?versionId=\(one)").text == "1")
        #expect(try await server.send("GET", "/box/a?versionId=null").text == "0")
        let deleted = try await server.send("DELETE", "/box/a")
        #expect(deleted.headers["x-amz-delete-marker"] == "true")
        let marker = try #require(deleted.headers["x-amz-version-id"])
        let gone = try await server.send("GET", "/box/a")
        #expect(gone.status == 404)
        #expect(gone.headers["x-amz-delete-marker"] == "true")
        let direct = try await server.send("GET", "/box/a?versionId=\(marker)")
        #expect(direct.status == 405)
        #expect(direct.headers["Allow"] == "DELETE")
        let versions = try await server.send("GET", "/box?versions")
        #expect(versions.all("VersionId") == [two, one, "null", marker])
        #expect(versions.text.contains("<DeleteMarker>"))
        #expect(try await server.send("GET", "/box?list-type=2").all("Key") == [])
        let back = try await server.send("DELETE", "/box/a?versionId=\(marker)")
        #expect(back.headers["x-amz-delete-marker"] == "true")
        #expect(try await server.send("GET", "/box/a").text == "2")
        _ = try await server.send("DELETE", "/box/a?versionId=\(two)")
        #expect(try await server.send("GET", "/box/a").text == "1")
        #expect(try await server.send("GET", "/box/a?versionId=\(two)").code == "NoSuchVersion")
        #expect(try await server.send("GET", "/box/a?versionId=").status == 400)
    }

    @Test func `suspended, the null version is replaced and others stay`() async throws {
        let server = try await bucket()
        try await setVersioning("Enabled", server)
        let one = try await put("a", "1", server)
        try await setVersioning("Suspended", server)
        #expect(try await put("a", "2", server) == "null")
        #expect(try await put("a", "3", server) == "null")
        #expect(try await server.send("GET", "/box?versions").all("VersionId") == ["null", one])
        let deleted = try await server.send("DELETE", "/box/a")
        #expect(deleted.headers["x-amz-version-id"] == "null")
        let versions = try await server.send("GET", "/box?versions")
        #expect(versions.all("VersionId") == [one, "null"])
        try await server.service.collectGarbage()
        #expect(server.files.count == 1)
    }

    @Test func `versions are listed in pages without loss`() async throws {
        let server = try await bucket()
        try await setVersioning("Enabled", server)
        var all: [String] = []
        for key in ["a", "b", "c"] {
            var ids: [String] = []
            for body in ["1", "2", "3"] { ids.append(try await put(key, body, server)) }
            all += ids.reversed()
        }
        var seen: [String] = []
        var query = ""
        for _ in 0..<10 {
            let page = try await server.send("GET", "/box?versions&max-keys=2\(query)")
            seen += page.all("VersionId")
            guard page.first("IsTruncated") == "true" else { break }
            let key = try #require(page.first("NextKeyMarker"))
            let version = try #require(page.first("NextVersionIdMarker"))
            query = "&key-marker=\(key)&version-id-marker=\(version)"
        }
        #expect(seen == all)
    }

    @Test func `a lock keeps a version, and only its rules let it go`() async throws {
        let server = try await bucket(lock: true)
        #expect(try await server.send("GET", "/box?versioning").first("Status") == "Enabled")
        let suspend = try await server.send(
            "PUT", "/box?versioning",
            "<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>")
        #expect(suspend.code == "InvalidBucketState")
        let put = try await server.send(
            "PUT", "/box/a", "x",
            headers: [
                "x-amz-object-lock-mode": "GOVERNANCE",
                "x-amz-object-lock-retain-until-date": "2023-12-01T00:00:00Z",
            ].merging(TestServer.digest(of: "x")) { $1 })
        #expect(put.status == 200, "\(put.text)")
        let version = try #require(put.headers["x-amz-version-id"])
        let target = "/box/a?versionId=\(version)"
        #expect(
            try await server.send("HEAD", "/box/a").headers["x-amz-object-lock-mode"]
                == "GOVERNANCE")
        #expect(try await server.send("DELETE", "/box/a").status == 204)
        let refused = try await server.send("DELETE", target)
        #expect(refused.status == 403)
        #expect(refused.code == "AccessDenied")
        func retain(_ mode: String, _ until: String, bypass: Bool = false) async throws -> Int {
            try await server.send(
                "PUT", "/box/a?retention&versionId=\(version)",
                "<Retention><Mode>\(mode)</Mode><RetainUntilDate>\(until)</RetainUntilDate>"
                    + "</Retention>",
                headers: bypass ? ["x-amz-bypass-governance-retention": "true"] : [:]
            ).status
        }
        #expect(try await retain("GOVERNANCE", "2023-11-20T00:00:00Z") == 403)
        #expect(try await retain("GOVERNANCE", "2023-11-20T00:00:00Z", bypass: true) == 200)
        #expect(try await retain("COMPLIANCE", "2023-11-21T00:00:00Z") == 200)
        #expect(try await retain("COMPLIANCE", "2023-11-20T12:00:00Z", bypass: true) == 403)
        #expect(try await retain("COMPLIANCE", "2020-01-01T00:00:00Z") == 400)
        let hard = try await server.send(
            "DELETE", target, headers: ["x-amz-bypass-governance-retention": "true"])
        #expect(hard.status == 403)
        let hold = "/box/a?legal-hold&versionId=\(version)"
        _ = try await server.send("PUT", hold, "<LegalHold><Status>ON</Status></LegalHold>")
        server.clock.advance(by: .seconds(30 * 86_400))
        #expect(try await server.send("DELETE", target).status == 403)
        _ = try await server.send("PUT", hold, "<LegalHold><Status>OFF</Status></LegalHold>")
        #expect(try await server.send("GET", hold).first("Status") == "OFF")
        #expect(try await server.send("DELETE", target).status == 204)
    }

    @Test func `a bucket's default retention falls on new objects`() async throws {
        let server = try await bucket(lock: true)
        let set = try await server.send(
            "PUT", "/box?object-lock",
            "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule>"
                + "<DefaultRetention><Mode>COMPLIANCE</Mode><Days>2</Days></DefaultRetention>"
                + "</Rule></ObjectLockConfiguration>")
        #expect(set.status == 200, "\(set.text)")
        let version = try await put("a", "x", server)
        let found = try await server.send("GET", "/box/a?retention")
        #expect(found.first("Mode") == "COMPLIANCE")
        #expect(found.first("RetainUntilDate")?.hasPrefix("2023-11-16T22:13:21") == true)
        #expect(try await server.send("DELETE", "/box/a?versionId=\(version)").status == 403)
        server.clock.advance(by: .seconds(2 * 86_400 + 1))
        #expect(try await server.send("DELETE", "/box/a?versionId=\(version)").status == 204)
    }

    @Test func `lifecycle ends what is due and nothing else`() async throws {
        let server = try await bucket()
        let rules = """
            <LifecycleConfiguration>
            <Rule><ID>tmp</ID><Status>Enabled</Status><Filter><Prefix>tmp/</Prefix></Filter>
            <Expiration><Days>1</Days></Expiration>
            <AbortIncompleteMultipartUpload><DaysAfterInitiation>1</DaysAfterInitiation>
            </AbortIncompleteMultipartUpload></Rule>
            <Rule><ID>off</ID><Status>Disabled</Status><Filter/>
            <Expiration><Days>1</Days></Expiration></Rule>
            <Rule><ID>old</ID><Status>Enabled</Status><Filter/>
            <NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays>
            </NoncurrentVersionExpiration></Rule></LifecycleConfiguration>
            """
        let set = try await server.send("PUT", "/box?lifecycle", rules)
        #expect(set.status == 200, "\(set.text)")
        _ = try await put("tmp/a", "x", server)
        _ = try await put("keep", "1", server)
        let head = try await server.send("HEAD", "/box/tmp/a")
        #expect(
            head.headers["x-amz-expiration"]
                == "expiry-date=\"Thu, 16 Nov 2023 00:00:00 GMT\", rule-id=\"tmp\"")
        #expect(try await server.send("POST", "/box/tmp/b?uploads").status == 200)
        #expect(try await server.service.sweepLifecycle() == 0)
        server.clock.set(try #require(Instant(iso8601: "2023-11-16T00:00:00Z")))
        #expect(try await server.service.sweepLifecycle() == 2)
        #expect(try await server.send("GET", "/box?list-type=2").all("Key") == ["keep"])
        #expect(try await server.send("GET", "/box?uploads").all("UploadId") == [])
        try await setVersioning("Enabled", server)
        _ = try await put("keep", "2", server)
        #expect(try await server.service.sweepLifecycle() == 0)
        server.clock.advance(by: .seconds(3 * 86_400))
        #expect(try await server.service.sweepLifecycle() == 1)
        #expect(try await server.send("GET", "/box/keep").text == "2")
        #expect(try await server.send("GET", "/box?versions").all("VersionId").count == 1)
    }
}
