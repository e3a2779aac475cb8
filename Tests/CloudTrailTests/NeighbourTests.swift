import CloudTrail
import Codecs
import Gate
import Synchronization
import Testing
import Vocabulary

@Suite struct NeighbourTests {
    private static let group = "arn:aws:logs:us-east-1:123456789012:log-group:calls:*"
    private static let role = "arn:aws:iam::123456789012:role/writer"

    static let refused: [(String?, String?, String)] = [
        (nil, role, "InvalidCloudWatchLogsLogGroupArnException"),
        (group, nil, "InvalidCloudWatchLogsRoleArnException"),
        ("calls", role, "InvalidCloudWatchLogsLogGroupArnException"),
        (String(group.dropLast(2)), role, "InvalidCloudWatchLogsLogGroupArnException"),
        (
            group.replacing("calls", with: "other"), role,
            "InvalidCloudWatchLogsLogGroupArnException"
        ),
        (
            group.replacing("us-east-1", with: "eu-west-1"), role,
            "InvalidCloudWatchLogsLogGroupArnException"
        ),
        (group, "writer", "InvalidCloudWatchLogsRoleArnException"),
        (group, role + "s", "InvalidCloudWatchLogsRoleArnException"),
        (
            group, role.replacing("writer", with: "stranger"),
            "InvalidCloudWatchLogsRoleArnException"
        ),
        (
            group, role.replacing("writer", with: "idle"),
            "InvalidCloudWatchLogsLogGroupArnException"
        ),
    ]

    @Test(arguments: refused)
    func `a log group and its role are looked at before they are taken`(
        _ group: String?, _ role: String?, _ code: String
    ) async throws {
        let house = try TestHouse()
        var members = [JSONMember("Name", "main"), JSONMember("S3BucketName", "logs")]
        if let group { members.append(JSONMember("CloudWatchLogsLogGroupArn", .string(group))) }
        if let role { members.append(JSONMember("CloudWatchLogsRoleArn", .string(role))) }
        let (_, error) = await house.call("CreateTrail", .object(members))
        #expect(error == code)
    }

    @Test func `events go to the log group as they go to the bucket, and wait while it refuses`()
        async throws
    {
        let house = try TestHouse()
        await house.makeTrail([
            ("CloudWatchLogsLogGroupArn", .string(Self.group)),
            ("CloudWatchLogsRoleArn", .string(Self.role)),
        ])
        let (trail, _) = await house.call("GetTrail", ["Name": "main"])
        #expect(trail["Trail"]?["CloudWatchLogsLogGroupArn"]?.string == Self.group)
        #expect(trail["Trail"]?["CloudWatchLogsRoleArn"]?.string == Self.role)
        house.logs.state.withLock { $0.refuses = true }
        try await house.record("one")
        try await house.deliver()
        #expect(try house.deliveredIDs() == ["one"])
        var (status, _) = await house.call("GetTrailStatus", ["Name": "main"])
        #expect(
            status["LatestCloudWatchLogsDeliveryError"]?.string == "ResourceNotFoundException")
        #expect(status["LatestCloudWatchLogsDeliveryTime"] == nil)
        house.logs.state.withLock { $0.refuses = false }
        try await house.record("two")
        try await house.deliver()
        let lines = house.logs.state.withLock { $0.lines }
        #expect(Array(lines.keys) == ["123456789012_CloudTrail_us-east-1"])
        let ids = try lines.values.joined().map { try JSON(text: $0.message)["eventID"]?.string }
        #expect(ids.compactMap(\.self).filter { !$0.contains("-") } == ["one", "two"])
        (status, _) = await house.call("GetTrailStatus", ["Name": "main"])
        #expect(status["LatestCloudWatchLogsDeliveryError"] == nil)
        #expect(status["LatestCloudWatchLogsDeliveryTime"] != nil)

        await house.call(
            "UpdateTrail",
            ["Name": "main", "CloudWatchLogsLogGroupArn": "", "CloudWatchLogsRoleArn": ""])
        let (bare, _) = await house.call("GetTrail", ["Name": "main"])
        #expect(bare["Trail"]?["CloudWatchLogsLogGroupArn"] == nil)
        try await house.record("three")
        try await house.deliver()
        #expect(
            house.logs.state.withLock { $0.lines.values.joined().count }
                == lines.values
                .joined().count)
    }

    @Test func `a log group does not wait for the bucket`() async throws {
        let house = try TestHouse()
        await house.makeTrail([
            ("CloudWatchLogsLogGroupArn", .string(Self.group)),
            ("CloudWatchLogsRoleArn", .string(Self.role)),
        ])
        house.buckets.setMood(.refusing)
        for id in ["one", "two"] {
            try await house.record(id)
            try await house.deliver()
        }
        let lines = house.logs.state.withLock { $0.lines.values.joined().map(\.message) }
        #expect(lines.filter { $0.contains("\"one\"") || $0.contains("\"two\"") }.count == 2)
        #expect(try house.deliveredIDs().isEmpty)
        house.buckets.setMood(.willing)
        try await house.deliver()
        #expect(try house.deliveredIDs() == ["one", "two"])
        #expect(house.logs.state.withLock { $0.lines.values.joined().count } == lines.count)
    }

    @Test func `a topic is tried, told of each file, and may be named by name or ARN`()
        async throws
    {
        let house = try TestHouse()
        for (name, code) in [
            ("other", "InsufficientSnsTopicPolicyException"),
            ("not a name", "InvalidSnsTopicNameException"),
            ("arn:aws:sqs:us-east-1:123456789012:files", "InvalidSnsTopicNameException"),
        ] {
            let (_, error) = await house.call(
                "CreateTrail",
                ["Name": "main", "S3BucketName": "logs", "SnsTopicName": .string(name)])
            #expect(error == code, "\(name)")
        }
        await house.makeTrail([("SnsTopicName", "files")])
        let (trail, _) = await house.call("GetTrail", ["Name": "main"])
        #expect(trail["Trail"]?["SnsTopicName"]?.string == "files")
        #expect(
            trail["Trail"]?["SnsTopicARN"]?.string == "arn:aws:sns:us-east-1:123456789012:files")
        try await house.record("one")
        try await house.deliver()
        let messages = house.topics.messages.withLock { $0 }
        #expect(messages.count == 2)
        #expect(messages.first == "CloudTrail validation message.")
        let told = try JSON(text: messages.last ?? "")
        #expect(told["s3Bucket"]?.string == "logs")
        let key = try #require(told["s3ObjectKey"]?[0]?.string)
        #expect(house.buckets.keys.contains("logs/\(key)"))
        let (status, _) = await house.call("GetTrailStatus", ["Name": "main"])
        #expect(status["LatestNotificationTime"] != nil)
    }

    @Test func `lookups refuse in CloudTrail's own words`() async throws {
        let house = try TestHouse()
        for (input, code) in [
            (["MaxResults": 51] as JSON, "InvalidMaxResultsException"),
            (["MaxResults": 0], "InvalidMaxResultsException"),
            (["NextToken": "x"], "InvalidNextTokenException"),
            (["StartTime": 1_700_000_100, "EndTime": 1_700_000_000], "InvalidTimeRangeException"),
            (["EventCategory": "other"], "InvalidEventCategoryException"),
            (
                ["LookupAttributes": [["AttributeKey": "Color", "AttributeValue": "red"]]],
                "InvalidLookupAttributesException"
            ),
        ] {
            let (_, error) = await house.call("LookupEvents", input)
            #expect(error == code)
        }
    }
}
