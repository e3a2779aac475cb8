import Codecs
import Foundation
import S3
import Shapes
import Testing
import Vocabulary

@Suite struct ReplicationTests {
    private static func server(_ rules: String, role: String = "replicator") async throws
        -> TestServer
    {
        let server = try TestServer()
        let versions =
            "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
        for bucket in ["from", "dest", "other"] {
            _ = try await server.send("PUT", "/\(bucket)")
            _ = try await server.send(
                "PUT", "/\(bucket)?versioning", versions, headers: TestServer.digest(of: versions))
        }
        let text =
            "<ReplicationConfiguration><Role>arn:aws:iam::123456789012:role/\(role)</Role>"
            + "\(rules)</ReplicationConfiguration>"
        let put = try await server.send(
            "PUT", "/from?replication", text, headers: TestServer.digest(of: text))
        #expect(put.status == 200, "\(put.text)")
        return server
    }

    private static func rule(
        _ bucket: String, priority: Int = 1, filter: String = "<Prefix></Prefix>",
        markers: String = "Disabled", more: String = ""
    ) -> String {
        "<Rule><ID>r\(bucket)\(priority)</ID><Priority>\(priority)</Priority>"
            + "<Status>Enabled</Status><Filter>\(filter)</Filter><Destination>"
            + "<Bucket>arn:aws:s3:::\(bucket)</Bucket>\(more)"
            + "</Destination><DeleteMarkerReplication><Status>\(markers)</Status>"
            + "</DeleteMarkerReplication></Rule>"
    }

    @Test func `an object goes along with its version, its data and its words`() async throws {
        let server = try await Self.server(Self.rule("dest"))
        let text = String(repeating: "data ", count: 50_000)
        let put = try await server.send(
            "PUT", "/from/k", text,
            headers: ["x-amz-meta-a": "b", "x-amz-tagging": "t=1", "Content-Type": "text/x"])
        let version = try #require(put.headers["x-amz-version-id"])
        let before = try await server.send("HEAD", "/from/k")
        #expect(before.headers["x-amz-replication-status"] == "PENDING")
        #expect(try await server.send("GET", "/dest/k").status == 404)
        #expect(try await server.service.replicate() == 1)
        #expect(
            try await server.send("HEAD", "/from/k").headers["x-amz-replication-status"]
                == "COMPLETED")
        let replica = try await server.send("GET", "/dest/k")
        #expect(replica.text == text)
        #expect(replica.headers["x-amz-replication-status"] == "REPLICA")
        #expect(replica.headers["x-amz-version-id"] == version)
        #expect(replica.headers["x-amz-meta-a"] == "b")
        #expect(replica.headers["content-type"] == "text/x")
        #expect(replica.headers["etag"] == put.headers["etag"])
        #expect(replica.headers["x-amz-tagging-count"] == "1")

        // A replica is not replicated, what happens to its source's tags is.
        let tags = "<Tagging><TagSet></TagSet></Tagging>"
        _ = try await server.send(
            "PUT", "/from/k?tagging", tags, headers: TestServer.digest(of: tags))
        #expect(try await server.service.replicate() == 1)
        #expect(try await server.send("HEAD", "/dest/k").headers["x-amz-tagging-count"] == nil)
        #expect(
            try await server.send("HEAD", "/dest/k").headers["x-amz-replication-status"]
                == "REPLICA")
        _ = try await server.send("DELETE", "/from/k?versionId=\(version)")
        #expect(try await server.service.replicate() == 0)
        #expect(try await server.send("GET", "/dest/k").text == text)
    }

    @Test func `rules choose by prefix, tags and priority`() async throws {
        let server = try await Self.server(
            Self.rule("dest", filter: "<Prefix>logs/</Prefix>")
                + Self.rule(
                    "other", priority: 2,
                    filter: "<Tag><Key>send</Key><Value>yes</Value></Tag>")
                + Self.rule(
                    "dest", priority: 3, filter: "<Prefix>logs/cold/</Prefix>",
                    more: "<StorageClass>STANDARD_IA</StorageClass>"))
        _ = try await server.send("PUT", "/from/logs/a", "1")
        _ = try await server.send("PUT", "/from/logs/cold/b", "2")
        _ = try await server.send(
            "PUT", "/from/c", "3", headers: ["x-amz-tagging": "send=yes"])
        _ = try await server.send("PUT", "/from/d", "4")
        try await server.service.replicate()
        func has(_ path: String) async throws -> Bool {
            try await server.send("HEAD", path).status == 200
        }
        #expect(try await has("/dest/logs/a"))
        #expect(
            try await server.send("HEAD", "/dest/logs/cold/b").headers["x-amz-storage-class"]
                == "STANDARD_IA")
        #expect(try await has("/other/c"))
        #expect(try await !has("/dest/c"))
        #expect(try await !has("/dest/d"))
        #expect(
            try await server.send("HEAD", "/from/d").headers["x-amz-replication-status"] == nil)
    }

    @Test(arguments: ["Enabled", "Disabled"])
    func `delete markers go along where the rule says so`(_ status: String) async throws {
        let server = try await Self.server(Self.rule("dest", markers: status))
        _ = try await server.send("PUT", "/from/k", "x")
        _ = try await server.send("DELETE", "/from/k")
        try await server.service.replicate()
        #expect(
            try await server.send("GET", "/dest/k").status == (status == "Enabled" ? 404 : 200))
    }

    @Test func `a role that may not, or that is not there, fails`() async throws {
        for role in ["idler", "nobody"] {
            let server = try await Self.server(Self.rule("dest"), role: role)
            _ = try await server.send("PUT", "/from/k", "x")
            try await server.service.replicate()
            #expect(
                try await server.send("HEAD", "/from/k").headers["x-amz-replication-status"]
                    == "FAILED")
            #expect(try await server.send("GET", "/dest/k").status == 404)
        }
    }

    @Test func `changes of tags and lists are announced`() async throws {
        let server = try TestServer()
        _ = try await server.send(
            "PUT", "/box", headers: ["x-amz-object-ownership": "ObjectWriter"])
        _ = try await server.send("DELETE", "/box?publicAccessBlock")
        let wanted =
            "<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>"
        _ = try await server.send(
            "PUT", "/box?notification", wanted, headers: TestServer.digest(of: wanted))
        _ = try await server.send("PUT", "/box/k", "x")
        let tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
        _ = try await server.send(
            "PUT", "/box/k?tagging", tags, headers: TestServer.digest(of: tags))
        _ = try await server.send("DELETE", "/box/k?tagging")
        _ = try await server.send("PUT", "/box/k?acl", headers: ["x-amz-acl": "private"])
        _ = try await server.send(
            "PUT", "/box/k?acl", headers: ["x-amz-acl": "authenticated-read"])
        let news = try await server.announcements()
        #expect(
            news.map(\.kind) == [
                "Object Created", "Object Tags Added", "Object Tags Deleted", "Object ACL Updated",
            ])
        let detail = news[1].detail
        #expect(detail["object"]?["key"]?.string == "k")
        #expect(detail["object"]?["sequencer"] == nil)
        #expect(detail["reason"] == nil)
        #expect(news[0].detail["object"]?["sequencer"] != nil)
    }
}

@Suite struct InventoryTests {
    private static func ask(
        _ server: TestServer, format: String = "CSV", versions: String = "Current",
        fields: String = "<Field>Size</Field><Field>EncryptionStatus</Field>"
    ) async throws -> TestServer.Answer {
        let text =
            "<InventoryConfiguration><Destination><S3BucketDestination><Bucket>arn:aws:s3:::lists"
            + "</Bucket><Format>\(format)</Format><Prefix>inv</Prefix></S3BucketDestination>"
            + "</Destination><IsEnabled>true</IsEnabled><Id>daily</Id><IncludedObjectVersions>"
            + "\(versions)</IncludedObjectVersions><OptionalFields>\(fields)</OptionalFields>"
            + "<Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration>"
        return try await server.send(
            "PUT", "/box?inventory&id=daily", text, headers: TestServer.digest(of: text))
    }

    @Test func `a list comes once a day, if the target lets S3 in`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        _ = try await server.send("PUT", "/lists")
        _ = try await server.send("PUT", "/box/a%22b", "12345")
        _ = try await server.send("PUT", "/box/dir/c", "1")
        #expect(try await Self.ask(server).status < 300)
        #expect(try await server.service.deliverInventories() == 0)
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"#
            + #""s3.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::lists/*","#
            + #""Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::box"}}}]}"#
        _ = try await server.send("PUT", "/lists?policy", policy)
        #expect(try await server.service.deliverInventories() == 1)
        #expect(try await server.service.deliverInventories() == 0)
        let keys = try await server.send("GET", "/lists?list-type=2").all("Key")
        #expect(keys.count == 3)
        let place = try #require(keys.first { $0.hasSuffix("manifest.json") })
        #expect(place == "inv/box/daily/2023-11-14T22-13Z/manifest.json")
        let manifest = try JSON(text: try await server.send("GET", "/lists/\(place)").text)
        #expect(manifest["fileSchema"]?.string == "Bucket, Key, Size, EncryptionStatus")
        #expect(manifest["sourceBucket"]?.string == "box")
        let file = try #require(manifest["files"]?[0]?["key"]?.string)
        let packed = try await server.send("GET", "/lists/\(file)")
        let text = try Gzip.inflate(packed.body, outputBytesMax: 1 << 20)
        #expect(
            String(decoding: text, as: UTF8.self)
                == "\"box\",\"a%22b\",\"5\",\"SSE-S3\"\n\"box\",\"dir%2Fc\",\"1\",\"SSE-S3\"\n")
        let sum = try await server.send(
            "GET", "/lists/\(place.replacing(".json", with: ".checksum"))")
        #expect(sum.text.count == 32)
        server.clock.advance(by: .seconds(86_400))
        #expect(try await server.service.deliverInventories() == 1)
    }

    @Test func `forms that are not written are refused`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        #expect(try await Self.ask(server, format: "Parquet").code == "NotImplemented")
        #expect(
            try await Self.ask(server, fields: "<Field>ObjectAccessControlList</Field>").code
                == "NotImplemented")
    }
}

@Suite struct TieringTests {
    @Test func `what nobody reads is archived, and comes back when it is restored`() async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        func ask(_ tier: String, _ days: Int) async throws -> TestServer.Answer {
            let text =
                "<IntelligentTieringConfiguration><Id>t</Id><Status>Enabled</Status><Tiering>"
                + "<AccessTier>\(tier)</AccessTier><Days>\(days)</Days></Tiering>"
                + "</IntelligentTieringConfiguration>"
            return try await server.send("PUT", "/box?intelligent-tiering&id=t", text)
        }
        #expect(try await ask("ARCHIVE_ACCESS", 89).status == 400)
        #expect(try await ask("DEEP_ARCHIVE_ACCESS", 90).status == 400)
        #expect(try await ask("ARCHIVE_ACCESS", 90).status == 200)
        let text = String(repeating: "x", count: 200_000)
        let tiered = ["x-amz-storage-class": "INTELLIGENT_TIERING"]
        for key in ["idle", "read"] {
            _ = try await server.send("PUT", "/box/\(key)", text, headers: tiered)
        }
        _ = try await server.send("PUT", "/box/small", "x", headers: tiered)
        _ = try await server.send("PUT", "/box/plain", text)
        server.clock.advance(by: .seconds(60 * 86_400))
        #expect(try await server.send("GET", "/box/read").status == 200)
        server.clock.advance(by: .seconds(31 * 86_400))
        #expect(try await server.service.sweepTiering() == 1)
        let refused = try await server.send("GET", "/box/idle")
        #expect((refused.status, refused.code) == (403, "InvalidObjectState"))
        #expect(refused.first("AccessTier") == "ARCHIVE_ACCESS")
        #expect(
            try await server.send("HEAD", "/box/idle").headers["x-amz-archive-status"]
                == "ARCHIVE_ACCESS")
        for key in ["read", "small", "plain"] {
            #expect(try await server.send("GET", "/box/\(key)").status == 200)
        }
        let body = "<RestoreRequest/>"
        #expect(try await server.send("POST", "/box/idle?restore", body).status == 202)
        #expect(try await server.send("GET", "/box/idle").text == text)
        #expect(try await server.service.sweepTiering() == 0)
    }
}
