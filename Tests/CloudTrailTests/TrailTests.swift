import Codecs
import Dispatch
import Store
import Synchronization
import Testing
import Vocabulary

@Suite struct TrailTests {
    @Test(arguments: [
        ("ab", false), ("abc", true), ("a.b-c_d", true), ("-abc", false), ("abc_", false),
        ("a..b", false), ("a_-b", false), ("a b c", false), ("192.168.5.4", false),
        ("1.2.3.4000", true), (String(repeating: "x", count: 128), true),
        (String(repeating: "x", count: 129), false), ("tráil", false),
    ])
    func `A trail's name keeps AWS's rules`(name: String, isGood: Bool) async throws {
        let house = try TestHouse()
        let (_, error) = await house.call(
            "CreateTrail", ["Name": .string(name), "S3BucketName": "logs"])
        #expect(error == (isGood ? nil : "InvalidTrailNameException"))
    }

    @Test(arguments: [
        ("S3BucketName", "missing-bucket", "S3BucketDoesNotExistException"),
        ("SnsTopicName", "topic", "InsufficientSnsTopicPolicyException"),
        (
            "CloudWatchLogsLogGroupArn", "arn:aws:logs:us-east-1:123456789012:log-group:g:*",
            "InvalidCloudWatchLogsRoleArnException"
        ),
        ("KmsKeyId", "alias/key", "KmsKeyNotFoundException"),
        ("S3KeyPrefix", "/a", "InvalidS3PrefixException"),
    ])
    func `What is not there is refused in CloudTrail's words`(
        member: String, value: String, code: String
    ) async throws {
        let house = try TestHouse()
        let input = JSON.object([
            JSONMember("Name", "main"), JSONMember("S3BucketName", "logs"),
            JSONMember(member, .string(value)),
        ])
        #expect(await house.call("CreateTrail", input).error == code)
    }

    @Test func `A bucket whose policy shuts CloudTrail out is refused`() async throws {
        let house = try TestHouse()
        house.buckets.state.withLock { $0.isLetIn = false }
        let input: JSON = ["Name": "main", "S3BucketName": "logs"]
        #expect(
            await house.call("CreateTrail", input).error == "InsufficientS3BucketPolicyException")
    }

    @Test func `A sixth trail of a region is one too many`() async throws {
        let house = try TestHouse()
        for number in 1...6 {
            let (_, error) = await house.call(
                "CreateTrail", ["Name": .string("trail\(number)"), "S3BucketName": "logs"])
            #expect(error == (number < 6 ? nil : "MaximumNumberOfTrailsExceededException"))
        }
    }

    @Test func `A trail of many regions is seen in each and changed at home alone`() async throws {
        let house = try TestHouse()
        await house.makeTrail([("IsMultiRegionTrail", true)])
        let abroad = "eu-west-1"
        let listed = await house.call("DescribeTrails", [:], region: abroad).answer
        #expect(listed["trailList"]?[0]?["HomeRegion"]?.string == "us-east-1")
        let without = await house.call(
            "DescribeTrails", ["includeShadowTrails": false], region: abroad
        ).answer
        #expect(without["trailList"]?.array == [])
        let named = await house.call("DescribeTrails", ["trailNameList": ["main"]], region: abroad)
        #expect(named.answer["trailList"]?.array == [])
        let arn = JSON.string(TestHouse.arn)
        #expect(await house.call("GetTrail", ["Name": arn], region: abroad).error == nil)
        for name in [arn, "main"] {
            #expect(
                await house.call("StopLogging", ["Name": name], region: abroad).error
                    == "InvalidHomeRegionException")
        }
        #expect(
            await house.call("GetTrail", ["Name": "arn:aws:s3:::x"]).error
                == "CloudTrailARNInvalidException")
        #expect(
            await house.call("GetTrail", ["Name": "nothing"]).error == "TrailNotFoundException")
    }

    @Test func `Tags are added, replaced, removed and limited`() async throws {
        let house = try TestHouse()
        await house.makeTrail([("TagsList", [["Key": "a", "Value": "1"]])])
        let arn = JSON.string(TestHouse.arn)
        await house.call(
            "AddTags",
            [
                "ResourceId": arn,
                "TagsList": [["Key": "a", "Value": "2"], ["Key": "b", "Value": "3"]],
            ])
        await house.call("RemoveTags", ["ResourceId": arn, "TagsList": [["Key": "a"]]])
        let answer = await house.call("ListTags", ["ResourceIdList": [arn]]).answer
        #expect(
            answer["ResourceTagList"]?[0]?["TagsList"] == [["Key": "b", "Value": "3"]])
        let many = JSON.array(
            (0..<50).map { ["Key": .string("k\($0)"), "Value": "v"] })
        #expect(
            await house.call("AddTags", ["ResourceId": arn, "TagsList": many]).error
                == "TagsLimitExceededException")
        #expect(
            await house.call("ListTags", ["ResourceIdList": ["main"]]).error
                == "CloudTrailARNInvalidException")
    }

    @Test func `Insights are not enabled until selectors were put`() async throws {
        let house = try TestHouse()
        await house.makeTrail()
        let name: JSON = ["TrailName": "main"]
        #expect(
            await house.call("GetInsightSelectors", name).error == "InsightNotEnabledException")
        let wanted: JSON = [["InsightType": "ApiCallRateInsight"]]
        let put = await house.call(
            "PutInsightSelectors", ["TrailName": "main", "InsightSelectors": wanted])
        #expect(put.error == nil)
        #expect(
            await house.call("GetInsightSelectors", name).answer["InsightSelectors"] == wanted)
        await house.call(
            "PutEventSelectors",
            ["TrailName": "main", "EventSelectors": [["ReadWriteType": "ReadOnly"]]])
        #expect(
            await house.call(
                "PutInsightSelectors", ["TrailName": "main", "InsightSelectors": wanted]
            ).error == "InvalidInsightSelectorsException")
    }

    @Test func `Calls that write at once share one commit, their events in it`() async throws {
        let house = try TestHouse()
        await house.makeTrail(start: false)
        let held = DispatchSemaphore(value: 0)
        let callers = 40
        let holds = Atomic<Bool>(false)
        async let blocker: Void = house.store.write { _ in
            holds.store(true, ordering: .releasing)
            held.wait()
        }
        while !holds.load(ordering: .acquiring) { try await Task.sleep(for: .milliseconds(1)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<callers {
                group.addTask {
                    let answer = await house.call(
                        "AddTags",
                        [
                            "ResourceId": .string(TestHouse.arn),
                            "TagsList": [["Key": .string("k\(number)")]],
                        ])
                    #expect(answer.error == nil)
                }
            }
            for _ in 0..<60_000 where house.store.waitingCount < callers {
                try await Task.sleep(for: .milliseconds(1))
            }
            #expect(house.store.waitingCount == callers)
            let before = house.store.commitCount
            held.signal()
            try await group.waitForAll()
            #expect(house.store.commitCount - before <= 2)  // the one that held, and all others
        }
        try await blocker
        let events = try house.store.read {
            try $0.row("SELECT count(*) AS count FROM gate_outbox")?.integer("count") ?? 0
        }
        #expect(events >= Int64(callers))
    }
}
