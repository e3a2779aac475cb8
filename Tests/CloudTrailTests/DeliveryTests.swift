import CloudTrail
import Codecs
import Testing
import Vocabulary

@Suite struct DeliveryTests {
    @Test func `Files lie under AWS's key layout, one a region`() async throws {
        let house = try TestHouse()
        await house.makeTrail([("S3KeyPrefix", "a/b"), ("IsMultiRegionTrail", true)])
        try await house.record("one")
        try await house.record("two", region: "eu-west-1")
        try await house.deliver()
        let start = "logs/a/b/AWSLogs/123456789012/CloudTrail"
        #expect(house.buckets.keys.count == 2)
        for (key, region) in zip(house.buckets.keys, ["eu-west-1", "us-east-1"]) {
            let expected =
                "\(start)/\(region)/2023/11/14/123456789012_CloudTrail_\(region)_20231114T2213Z_"
            #expect(key.hasPrefix(expected))
            #expect(key.dropFirst(expected.count).count == 16 + ".json.gz".count)
        }
        // The call that started the trail is its first event.
        let first = try house.events(in: house.buckets.keys[1]).first
        #expect(first?["eventName"]?.string == "StartLogging")
    }

    @Test func `What is new is delivered once, whatever fails in between`() async throws {
        for mood in [FakeBuckets.Mood.refusing, .storingButFailing] {
            let house = try TestHouse()
            await house.makeTrail()
            try await house.record("one")
            house.buckets.setMood(mood)
            try await house.deliver()
            let status = await house.call("GetTrailStatus", ["Name": "main"]).answer
            #expect(status["LatestDeliveryError"]?.string == "AccessDenied")
            #expect(status["LatestDeliveryTime"] == nil)
            try await house.record("two")
            house.buckets.setMood(.willing)
            let restarted = house.restarted()
            try await restarted.deliver()
            try await restarted.deliver()
            #expect(try house.deliveredIDs().sorted() == ["one", "two"])
            // The same file was tried twice, and then the next one.
            #expect(house.buckets.puts.count == 3)
            #expect(Set(house.buckets.puts).count == 2)
            let after = await house.call("GetTrailStatus", ["Name": "main"]).answer
            #expect(after["LatestDeliveryError"] == nil)
            #expect(
                after["LatestDeliveryAttemptSucceeded"]?.string == house.clock.now().iso8601)
        }
    }

    @Test func `Between stop and start nothing is delivered`() async throws {
        let house = try TestHouse()
        try await house.record("before")
        await house.makeTrail()
        try await house.record("one")
        await house.call("StopLogging", ["Name": "main"])
        try await house.record("between")
        await house.call("StartLogging", ["Name": "main"])
        try await house.record("two")
        try await house.deliver()
        #expect(try house.deliveredIDs().sorted() == ["one", "two"])
        let names = try house.buckets.keys.flatMap { try house.events(in: $0) }
            .compactMap { $0["eventName"]?.string }
        #expect(names.filter { $0 == "StopLogging" }.count == 1)
    }

    @Test func `Selectors hold from their call on, also for what was not delivered yet`()
        async throws
    {
        let house = try TestHouse()
        await house.makeTrail()
        try await house.record("one")
        await house.call(
            "PutEventSelectors",
            ["TrailName": "main", "EventSelectors": [["ReadWriteType": "ReadOnly"]]])
        try await house.record("two")
        try await house.record("three", isReadOnly: true)
        try await house.deliver()
        #expect(try house.deliveredIDs().sorted() == ["one", "three"])
    }

    @Test func `A planned file goes to the trail's new bucket if the old one is shut`()
        async throws
    {
        let house = try TestHouse()
        await house.makeTrail()
        try await house.record("one")
        house.buckets.setMood(.refusing)
        try await house.deliver()
        await house.call("UpdateTrail", ["Name": "main", "S3BucketName": "other"])
        house.buckets.setMood(.willing)
        try await house.deliver()
        #expect(try house.deliveredIDs() == ["one"])
    }

    @Test func `A deleted trail delivers no more`() async throws {
        let house = try TestHouse()
        await house.makeTrail()
        try await house.record("one")
        house.buckets.setMood(.refusing)
        try await house.deliver()
        await house.call("DeleteTrail", ["Name": "main"])
        house.buckets.setMood(.willing)
        try await house.deliver()
        try await house.service.digest()
        #expect(house.buckets.keys.isEmpty)
        #expect(await house.call("GetTrail", ["Name": "main"]).error == "TrailNotFoundException")
        #expect(try house.verify().isWhole)
    }
}
