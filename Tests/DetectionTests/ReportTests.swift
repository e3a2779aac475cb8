import Codecs
import Detection
import Foundation
import Testing
import Vocabulary

@Suite struct ReportTests {
    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("garrison-" + SystemEntropy().uuid())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func investigate(_ files: [String: [UInt8]]) throws -> Investigation {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files {
            let path = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: path)
        }
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("loop"), withDestinationURL: folder)
        return Investigation([folder.path], clock: SystemClock())
    }

    @Test func `a folder of mixed logs is read, loops and strangers among it`() throws {
        let event = CloudTrailReaderTests.event
        let investigation = try Self.investigate([
            "a/trail.json": Array("{\"Records\":[\(event)]}".utf8),
            "a/b/trail.json.gz": try Gzip.deflate(Array("[\(event)]".utf8)),
            "flow.log": Array((FlowReaderTests.line + "\nbroken\n").utf8),
            "dns.ndjson": Array(DNSTests.query("abc.ngrok.io").utf8),
            "notes.txt": Array("buy milk\n".utf8),
            "empty": [],
            "damaged.gz": [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        ])
        #expect(investigation.files == 7)
        #expect(investigation.counts.events == 2)
        #expect(investigation.counts.flows == 1)
        #expect(investigation.counts.queries == 1)
        #expect(investigation.unread.count == 3)
        #expect(investigation.broken.map(\.records) == [1])
        #expect(investigation.findings.map(\.severity) == [5, 2])
        #expect(investigation.findings.map(\.count) == [1, 2])
        let text = TextReport(investigation).text
        for part in ["FINDINGS: 2", "TIMELINE BY ACTOR", "NOT READ: 3", "records/s", "×2"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `what is hostile in a log stays text in every report`() throws {
        let hostile = "<script>alert(1)</script>\\u001b[31m\\\"'&"
        let event = CloudTrailReaderTests.event
            .replacing("\"arn:aws:iam::111122223333:user/eve\"", with: "\"\(hostile)\"")
            .replacing("\"main\"", with: "\"\(hostile)\"")
        let investigation = try Self.investigate(["<b>.json": Array(event.utf8)])
        #expect(investigation.findings.count == 1)
        let html = String(decoding: HTMLReport(investigation).bytes, as: UTF8.self)
        #expect(!html.contains("<script"))
        #expect(!html.contains("\u{1b}"))
        #expect(!html.contains("<b>"))
        #expect(html.contains("&lt;script&gt;"))
        for outside in ["http://", "https://", "src=", "url(", "@import"] {
            #expect(!html.contains(outside), "\(outside)")
        }
        #expect(!TextReport(investigation).text.contains("\u{1b}"))
        let json = try JSON(bytes: investigation.json.bytes)
        #expect(json["findings"]?.array?.count == 1)
        let lines = String(decoding: investigation.lines, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines { _ = try JSON(text: String(line)) }
    }

    @Test func `a finding has the form that GetFindings gives`() throws {
        let finding = try #require(Corpus.findings(Array(CloudTrailReaderTests.event.utf8)).first)
        let json = finding.json(detectorID: "d")
        #expect(json["schemaVersion"]?.string == "2.0")
        #expect(json["accountId"]?.string == "111122223333")
        #expect(json["type"]?.string == "Stealth:IAMUser/CloudTrailLoggingDisabled")
        #expect(json["severity"]?.double == 2)
        #expect(json.member("resource", "accessKeyDetails", "userName") == "eve")
        #expect(json.member("service", "action", "actionType") == "AWS_API_CALL")
        #expect(
            json.member("service", "action", "awsApiCallAction", "remoteIpDetails", "ipAddressV4")
                == "198.51.100.7")
        #expect(json.member("service", "eventFirstSeen") == "2024-05-01T10:00:00.000Z")
        #expect(json["id"]?.string?.count == 32)
    }
}

extension JSON {
    fileprivate func member(_ path: String...) -> String? {
        var value: JSON? = self
        for name in path { value = value?[name] }
        return value?.string
    }
}

@Suite struct FixtureTests {
    @Test func `the small logs that README shows tell their story`() {
        let path = Corpus.root.appendingPathComponent("Tests/Fixtures/logs").path
        let investigation = Investigation([path], clock: SystemClock())
        #expect(investigation.unread.isEmpty)
        #expect(investigation.broken.isEmpty)
        let rules = Set(investigation.findings.map(\.info.rule))
        let expected: Set<String> = [
            "login-without-mfa", "trail-stopped", "admin-attached", "access-key-for-other",
            "snapshot-shared", "bucket-block-off", "bucket-anonymous", "refused-calls",
            "agent-kali", "ssh-brute-force", "port-scan", "mining-name", "metadata-rebind",
            "tunnel-name", "generated-names",
        ]
        #expect(expected.subtracting(rules).isEmpty)
        #expect(investigation.actors.contains { $0.actor.hasSuffix("user/mallory") })
    }
}
