import CloudTrail
import Codecs
import Synchronization
import Testing
import Vocabulary

@Suite struct DigestTests {
    /// A house whose trail has delivered three log files under three digests.
    private static func proven() async throws -> TestHouse {
        let house = try TestHouse()
        await house.makeTrail()
        for id in ["one", "two", "three"] {
            try await house.record(id)
            house.clock.advance(by: .seconds(60))
            try await house.deliver()
            house.clock.advance(by: .seconds(3540))
            try await house.service.digest()
        }
        return house
    }

    private static func digests(_ house: TestHouse) -> [String] {
        house.buckets.keys.filter { $0.contains("/CloudTrail-Digest/") }
    }

    private static func files(_ house: TestHouse) -> [String] {
        house.buckets.keys.filter { $0.contains("/CloudTrail/") }
    }

    private static func content(_ house: TestHouse, _ place: String) throws -> JSON {
        let object = try #require(house.buckets.state.withLock { $0.objects[place] })
        return try JSON(bytes: Gzip.inflate(object.bytes, outputBytesMax: 1 << 24))
    }

    @Test func `Each digest names its files and its forerunner`() async throws {
        let house = try await Self.proven()
        let keys = Self.digests(house)
        let files = Self.files(house)
        #expect(keys.count == 3 && files.count == 3)
        let start = "AWSLogs/123456789012/CloudTrail-Digest/us-east-1/2023/11/14/"
        #expect(
            keys[0] == "logs/" + start
                + "123456789012_CloudTrail-Digest_us-east-1_main_us-east-1_20231114T231320Z.json.gz"
        )
        var previous: String?
        for (key, file) in zip(keys, files) {
            let digest = try Self.content(house, key)
            #expect(
                digest.members?.map(\.name) == [
                    "awsAccountId", "digestStartTime", "digestEndTime", "digestS3Bucket",
                    "digestS3Object", "digestPublicKeyFingerprint", "digestSignatureAlgorithm",
                    "newestEventTime", "oldestEventTime", "previousDigestS3Bucket",
                    "previousDigestS3Object", "previousDigestHashValue",
                    "previousDigestHashAlgorithm", "previousDigestSignature", "logFiles",
                ])
            #expect(digest["logFiles"]?.array?.count == 1)
            let named = digest["logFiles"]?[0]?["s3Object"]?.string
            #expect(named.map { "logs/\($0)" } == file)
            #expect(digest["previousDigestS3Object"]?.string.map { "logs/\($0)" } == previous)
            previous = key
        }
        let found = try house.verify()
        #expect(found.isWhole, "\(found.problems)")
        #expect((found.digests, found.files, found.chains) == (3, 3, 1))
        let status = await house.call("GetTrailStatus", ["Name": "main"]).answer
        #expect(status["LatestDigestDeliveryTime"] != nil)
    }

    @Test func `An hour without events has its digest too`() async throws {
        let house = try TestHouse()
        await house.makeTrail()
        house.clock.advance(by: .seconds(3600))
        try await house.service.digest()
        let digest = try Self.content(house, #require(Self.digests(house).first))
        #expect(digest["logFiles"]?.array == [])
        #expect(digest["newestEventTime"] == .null)
        #expect(digest["previousDigestSignature"] == .null)
        // Three hours without a server are one digest.
        house.clock.advance(by: .seconds(3 * 3600 + 5))
        try await house.restarted().digest()
        #expect(Self.digests(house).count == 2)
        #expect(try house.verify().isWhole)
    }

    @Test func `Stopping ends a chain, and starting begins another`() async throws {
        let house = try await Self.proven()
        await house.call("StopLogging", ["Name": "main"])
        try await house.deliver()
        house.clock.advance(by: .seconds(10))
        try await house.service.digest()
        try await house.service.digest()
        #expect(Self.digests(house).count == 4)
        await house.call("StartLogging", ["Name": "main"])
        try await house.record("four")
        try await house.deliver()
        house.clock.advance(by: .seconds(3600))
        try await house.service.digest()
        #expect(Self.digests(house).count == 5)
        let last = try Self.content(house, #require(Self.digests(house).last))
        #expect(last["previousDigestS3Object"] == .null)
        let found = try house.verify()
        #expect(found.isWhole && found.chains == 2, "\(found.problems)")
    }

    @Test func `A digest that could not be put is put later, unchanged`() async throws {
        let house = try TestHouse()
        await house.makeTrail()
        house.clock.advance(by: .seconds(3600))
        house.buckets.setMood(.refusing)
        try await house.service.digest()
        try await house.service.digest()
        #expect(house.buckets.puts.count == 1)
        let status = await house.call("GetTrailStatus", ["Name": "main"]).answer
        #expect(status["LatestDigestDeliveryError"]?.string == "AccessDenied")
        house.buckets.setMood(.willing)
        try await house.restarted().deliver()
        #expect(Self.digests(house).count == 1)
        #expect(try house.verify().isWhole)
    }

    @Test func `Public keys are listed for their time`() async throws {
        let house = try await Self.proven()
        let digest = try Self.content(house, #require(Self.digests(house).first))
        let key = await house.call("ListPublicKeys", [:]).answer["PublicKeyList"]
        #expect(key?.array?.count == 1)
        #expect(key?[0]?["Fingerprint"] == digest["digestPublicKeyFingerprint"])
        let der = key?[0]?["Value"]?.string.flatMap { Base64.decode($0) } ?? []
        // PKCS #1: a sequence that begins with the modulus of 257 bytes.
        #expect(der.starts(with: [0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00]))
        let old = await house.call("ListPublicKeys", ["StartTime": 1, "EndTime": 2]).answer
        #expect(old["PublicKeyList"]?.array == [])
        #expect(
            await house.call("ListPublicKeys", ["StartTime": 2, "EndTime": 1]).error
                == "InvalidTimeRangeException")
    }

    enum Tampering: CaseIterable, Sendable {
        case editLog, removeLog, addLog, editDigest, removeDigest, removeLastDigest, swapDigests
        case forgeSignature, addDigest, breakLog

        /// What the copy alone shows: an end that was cut off, or a young file, has no witness.
        var kindsOfCopy: Set<DeliveryProblem.Kind> {
            switch self {
            case .removeLastDigest: []
            case .addDigest, .swapDigests: [.swapped, .chain, .signature]
            default: kinds
            }
        }

        var kinds: Set<DeliveryProblem.Kind> {
            switch self {
            case .editLog, .breakLog: [.altered]
            case .removeLog, .removeDigest: [.removed]
            case .addLog, .addDigest: [.added]
            case .editDigest: [.altered, .signature]
            case .removeLastDigest: [.truncated]
            case .swapDigests: [.swapped]
            case .forgeSignature: [.signature]
            }
        }
    }

    /// Verifies the bucket's content by itself.
    private static func verifyCopy(
        _ house: TestHouse, until: Instant? = nil
    ) async throws -> DeliveryVerification {
        let answer = await house.call("ListPublicKeys", [:]).answer
        let keys = try #require(DigestPublicKeys(answer))
        return try DeliveryVerification(
            copyOf: TestHouse.bucket, house.buckets, keys: keys, until: until)
    }

    @Test func `A copy of the bucket is proven without the server`() async throws {
        let house = try await Self.proven()
        let end = house.clock.now()
        let found = try await Self.verifyCopy(house, until: Instant(seconds: end.seconds - 3600))
        #expect(found.problems == [])
        #expect((found.digests, found.chains, found.files) == (3, 1, 3))
        #expect(found.notes == [])
        let late = try await Self.verifyCopy(house, until: Instant(seconds: end.seconds + 3600))
        #expect(late.problems.map(\.kind) == [.truncated])
    }

    @Test func `A copy without metadata leaves the newest digest unproven, and says so`()
        async throws
    {
        let house = try await Self.proven()
        house.buckets.state.withLock { state in
            for (key, object) in state.objects {
                state.objects[key] = DeliveredObject(bytes: object.bytes, metadata: [:])
            }
        }
        let found = try await Self.verifyCopy(house)
        #expect(found.problems == [])
        #expect(found.notes.count == 1)
        #expect(found.notes.first?.hasPrefix(Self.newest(house)) == true)
    }

    private static func newest(_ house: TestHouse) -> String {
        String(digests(house).last?.dropFirst(TestHouse.bucket.count + 1) ?? "?")
    }

    @Test func `A time without logging is noted, not blamed`() async throws {
        let house = try await Self.proven()
        await house.call("StopLogging", ["Name": "main"])
        try await house.deliver()
        try await house.service.digest()
        house.clock.advance(by: .seconds(7200))
        await house.call("StartLogging", ["Name": "main"])
        try await house.record("four")
        try await house.deliver()
        house.clock.advance(by: .seconds(3601))
        try await house.service.digest()
        let found = try await Self.verifyCopy(house)
        #expect(found.problems == [])
        #expect(found.notes.contains { $0.contains("a new chain") })
        #expect(try house.verify().problems == [])
    }

    @Test(arguments: Tampering.allCases)
    func `Verification names what was tampered with`(what: Tampering) async throws {
        let house = try await Self.proven()
        let digests = Self.digests(house)
        let files = Self.files(house)
        func edit(_ place: String, _ from: String, _ to: String) throws {
            try house.buckets.state.withLock { state in
                let object = try #require(state.objects[place])
                let bytes = try Gzip.inflate(object.bytes, outputBytesMax: 1 << 24)
                let text = String(decoding: bytes, as: UTF8.self)
                    .replacing(from, with: to)
                state.objects[place] = DeliveredObject(
                    bytes: try Gzip.deflate(Array(text.utf8)), metadata: object.metadata)
            }
        }
        func change(_ body: (inout [String: DeliveredObject]) -> Void) {
            house.buckets.state.withLock { body(&$0.objects) }
        }
        var place = digests[1]
        switch what {
        case .editLog:
            place = files[1]
            try edit(place, "CreateThing", "DeleteThing")
        case .breakLog:
            place = files[1]
            change { $0[place] = DeliveredObject(bytes: [1, 2, 3], metadata: [:]) }
        case .removeLog:
            place = files[1]
            change { $0[place] = nil }
        case .addLog:
            place = files[1].replacing(".json.gz", with: "x.json.gz")
            change { $0[place] = $0[files[1]] }
        case .addDigest:
            place = digests[1].replacing("20Z.json.gz", with: "21Z.json.gz")
            change { $0[place] = $0[digests[1]] }
        case .editDigest: try edit(place, "SHA-256", "SHA-257")
        case .removeDigest: change { $0[place] = nil }
        case .removeLastDigest:
            place = digests[2]
            change { $0[place] = nil }
        case .swapDigests:
            change {
                let other = $0[digests[0]]
                $0[digests[0]] = $0[place]
                $0[place] = other
            }
        case .forgeSignature:
            change {
                guard let object = $0[place] else { return }
                var metadata = object.metadata
                metadata["signature"] = String(repeating: "ab", count: 256)
                $0[place] = DeliveredObject(bytes: object.bytes, metadata: metadata)
            }
        }
        let copy = try await Self.verifyCopy(house)
        #expect(Set(copy.problems.map(\.kind)) == what.kindsOfCopy, "\(copy.problems)")
        let found = try house.verify()
        #expect(Set(found.problems.map(\.kind)) == what.kinds, "\(found.problems)")
        #expect(found.problems.contains { "\($0.bucket)/\($0.key)" == place })
        if ![.addLog, .addDigest, .swapDigests].contains(what) {
            #expect(found.problems.allSatisfy { $0.since != nil })
        }
    }
}
