import Codecs
import GuardDuty
import Testing
import Vocabulary

/// Findings of what happened: from the trail, from watched buckets, after a restart.
@Suite struct WatchTests {
    private static let stopped = "Stealth:IAMUser/CloudTrailLoggingDisabled"

    @Test func `a stopped trail is found, and a restart finds it no second time`() async throws {
        let house = try TestHouse()
        try await house.record("StopLogging", id: "before the detector")
        let detector = await house.makeDetector()
        try await house.record("StopLogging", id: "one")
        try await house.service.watchOnce()
        var found = await house.findings(detector)
        #expect(found.map { $0["type"]?.string } == [Self.stopped])
        #expect(found.first?["service"]?["count"]?.integer == 1)
        let first = found.first
        for _ in 0..<3 { try await house.restarted().watchOnce() }
        #expect(await house.findings(detector) == found)
        house.clock.advance(by: .seconds(60))
        try await house.record("DeleteTrail", id: "two")
        try await house.restarted().watchOnce()
        found = await house.findings(detector)
        #expect(found.count == 1)
        #expect(found.first?["service"]?["count"]?.integer == 2)
        #expect(found.first?["id"] == first?["id"])
        #expect(found.first?["createdAt"] == first?["createdAt"])
        #expect(found.first?["updatedAt"] != first?["updatedAt"])
        #expect(
            found.first?["service"]?["eventFirstSeen"] == first?["service"]?["eventFirstSeen"])
    }

    @Test func `a disabled detector finds nothing, also not afterwards`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        await house.call("POST", "/detector/\(detector)", ["enable": false])
        try await house.record("StopLogging", id: "one")
        try await house.service.watchOnce()
        await house.call("POST", "/detector/\(detector)", ["enable": true])
        try await house.service.watchOnce()
        #expect(await house.findings(detector).isEmpty)
    }

    @Test func `a filter archives what comes and leaves the rest`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let made = await house.call(
            "POST", "/detector/\(detector)/filter",
            [
                "name": "quiet", "action": "ARCHIVE",
                "findingCriteria": ["criterion": ["type": ["equals": [.string(Self.stopped)]]]],
            ])
        #expect(made.error == nil)
        try await house.record("StopLogging", id: "one")
        try await house.record(
            "ListUsers", source: "iam.amazonaws.com", agent: "Boto3 Linux/6.1-kali1", id: "two")
        try await house.service.watchOnce()
        let archived = await house.findings(detector, ["service.archived": ["equals": ["true"]]])
        #expect(archived.map { $0["type"]?.string } == [Self.stopped])
        let open = await house.findings(detector, ["service.archived": ["equals": ["false"]]])
        // That a filter archives is itself worth a finding.
        #expect(
            Set(open.compactMap { $0["type"]?.string }) == [
                "PenTest:IAMUser/KaliLinux", "DefenseEvasion:IAMUser/AnomalousBehavior",
            ])
    }

    private static func flows(_ count: Int) -> String {
        (0..<count).map {
            "2 123456789012 eni-1 198.51.100.23 10.0.0.5 \(30_000 + $0) 22 6 14 2000 "
                + "\(1_700_000_000 + $0) \(1_700_000_060 + $0) ACCEPT OK"
        }.joined(separator: "\n")
    }

    @Test func `logs in a watched bucket are read once each, also after a restart`() async throws {
        let house = try TestHouse(watched: ["logs/AWSLogs"])
        let detector = await house.makeDetector()
        house.buckets.store("logs/AWSLogs/1.log", Self.flows(60))
        house.buckets.store("logs/elsewhere/1.log", Self.flows(60))
        house.buckets.store("logs/AWSLogs/junk.bin", [0, 1, 2, 3])
        try await house.service.watchOnce()
        let found = await house.findings(detector)
        #expect(found.map { $0["type"]?.string } == ["UnauthorizedAccess:EC2/SSHBruteForce"])
        let count = found.first?["service"]?["count"]?.integer ?? 0
        #expect(count > 5)
        try await house.restarted().watchOnce()
        #expect(await house.findings(detector) == found)
        house.buckets.store(
            "logs/AWSLogs/2.json.gz",
            try Gzip.deflate(
                Array(
                    """
                    {"version":"1.1","account_id":"123456789012","region":"us-east-1","vpc_id":"v",\
                    "query_timestamp":"2023-11-14T22:13:20Z","query_name":"pool.supportxmr.com.",\
                    "query_type":"A","rcode":"NOERROR","answers":[],"srcaddr":"10.0.0.5",\
                    "srcids":{"instance":"i-1"}}
                    """.utf8)))
        try await house.restarted().watchOnce()
        let types = await house.findings(detector).compactMap { $0["type"]?.string }
        #expect(types.sorted().contains("CryptoCurrency:EC2/BitcoinTool.B!DNS"))
        #expect(types.count == 2)
    }

    @Test func `a bucket that refuses is tried again`() async throws {
        let house = try TestHouse(watched: ["logs"])
        let detector = await house.makeDetector()
        house.buckets.store("logs/1.log", Self.flows(60))
        house.buckets.setRefuses(true)
        try await house.service.watchOnce()
        #expect(await house.findings(detector).isEmpty)
        house.buckets.setRefuses(false)
        try await house.restarted().watchOnce()
        #expect(await house.findings(detector).count == 1)
    }

    @Test func `a caller on a threat list is found, one on a trusted list is not`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        house.buckets.store("lists/bad.txt", "198.51.100.0/24\n")
        let made = await house.call(
            "POST", "/detector/\(detector)/threatintelset",
            [
                "name": "bad", "format": "TXT", "activate": true,
                "location": "https://s3.amazonaws.com/lists/bad.txt",
            ])
        #expect(made.error == nil)
        try await house.record("CreateUser", source: "iam.amazonaws.com", id: "one")
        try await house.service.watchOnce()
        let listed =
            ["type": ["equals": ["UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom"]]]
            as JSON
        #expect(await house.findings(detector, listed).count == 1)
        await house.call(
            "POST", "/detector/\(detector)/ipset",
            [
                "name": "good", "format": "TXT", "activate": true,
                "location": "https://s3.amazonaws.com/lists/bad.txt",
            ])
        try await house.record("DeleteUser", source: "iam.amazonaws.com", id: "two")
        try await house.service.watchOnce()
        let after = await house.findings(detector, listed)
        #expect(after.first?["service"]?["count"]?.integer == 1)
    }

    // Exports

    private func export(_ house: TestHouse, _ detector: String) async -> String? {
        await house.call(
            "POST", "/detector/\(detector)/publishingDestination",
            [
                "destinationType": "S3",
                "destinationProperties": ["destinationArn": "arn:aws:s3:::findings/a"],
            ]
        ).answer["destinationId"]?.string
    }

    private func exported(_ house: TestHouse) throws -> [JSON] {
        try house.buckets.keys.flatMap { key -> [JSON] in
            let packed = house.buckets.bytes(key)
            let bytes = try Gzip.inflate(packed, outputBytesMax: 1 << 24)
            return try bytes.split(separator: 0x0a).map { try JSON(bytes: Array($0)) }
        }
    }

    @Test func `a new finding is exported once, a repeat when the time has come`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector([
            ("findingPublishingFrequency", "FIFTEEN_MINUTES")
        ])
        let id = try #require(await export(house, detector))
        try await house.record("StopLogging", id: "one")
        try await house.service.watchOnce()
        try await house.restarted().watchOnce()
        var lines = try exported(house)
        #expect(lines.map { $0["type"]?.string } == [Self.stopped])
        let key = try #require(house.buckets.keys.first)
        #expect(key.hasPrefix("findings/a/AWSLogs/123456789012/GuardDuty/us-east-1/2023/11/14/"))
        #expect(key.hasSuffix(".jsonl.gz"))
        house.clock.advance(by: .seconds(60))
        try await house.record("StopLogging", id: "two")
        try await house.restarted().watchOnce()
        #expect(try exported(house).count == 1)
        house.clock.advance(by: .seconds(15 * 60))
        try await house.restarted().watchOnce()
        lines = try exported(house)
        #expect(lines.compactMap { $0["service"]?["count"]?.integer }.sorted() == [1, 2])
        let status = await house.call(
            "GET", "/detector/\(detector)/publishingDestination/\(id)"
        ).answer
        #expect(status["status"]?.string == "PUBLISHING")
        #expect(status["publishingFailureStartTimestamp"]?.integer == 0)
    }

    @Test func `a destination that refuses says so, and gets everything later`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let id = try #require(await export(house, detector))
        try await house.record("StopLogging", id: "one")
        house.buckets.setRefuses(true)
        try await house.service.watchOnce()
        let place = "/detector/\(detector)/publishingDestination/\(id)"
        var status = await house.call("GET", place).answer
        #expect(status["status"]?.string == "UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY")
        #expect(
            status["publishingFailureStartTimestamp"]?.integer == house.clock.now().milliseconds)
        house.buckets.setRefuses(false)
        try await house.restarted().watchOnce()
        #expect(try exported(house).count == 1)
        // What was put twice lies in one place.
        #expect(Set(house.buckets.puts).count == 1)
        status = await house.call("GET", place).answer
        #expect(status["status"]?.string == "PUBLISHING")
    }

    @Test func `archived findings are not exported`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        _ = await export(house, detector)
        await house.call(
            "POST", "/detector/\(detector)/filter",
            [
                "name": "quiet", "action": "ARCHIVE",
                "findingCriteria": ["criterion": ["severity": ["lessThan": 9]]],
            ])
        try await house.record("StopLogging", id: "one")
        try await house.service.watchOnce()
        #expect(try exported(house).isEmpty)
    }
}
