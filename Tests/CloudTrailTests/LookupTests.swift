import CloudTrail
import Codecs
import Testing
import Vocabulary

@Suite struct LookupTests {
    private static func find(
        _ house: TestHouse, _ key: String? = nil, _ value: String = "",
        _ more: [(String, JSON)] = [], region: String = "us-east-1"
    ) async -> (ids: [String], token: String?, error: String?) {
        var members = more.map { JSONMember($0.0, $0.1) }
        if let key {
            members.append(
                JSONMember(
                    "LookupAttributes",
                    [["AttributeKey": .string(key), "AttributeValue": .string(value)]]))
        }
        let (answer, error) = await house.call("LookupEvents", .object(members), region: region)
        let ids = (answer["Events"]?.array ?? []).compactMap { $0["EventId"]?.string }
        return (ids.filter { !$0.contains("-") }, answer["NextToken"]?.string, error)
    }

    private static func house() async throws -> TestHouse {
        let house = try TestHouse()
        try await house.record(
            "one", name: "CreateUser", source: "iam.amazonaws.com",
            more: [
                ("requestParameters", ["userName": "bob"]),
                (
                    "userIdentity",
                    ["type": "IAMUser", "userName": "eve", "accessKeyId": "AKIAEXAMPLE"]
                ),
            ])
        house.clock.advance(by: .seconds(60))
        try await house.record(
            "two", name: "GetThing", isReadOnly: true,
            more: [
                (
                    "userIdentity",
                    [
                        "type": "AssumedRole",
                        "arn": "arn:aws:sts::123456789012:assumed-role/r/session",
                    ]
                )
            ])
        house.clock.advance(by: .seconds(60))
        try await house.record(
            "three", name: "PutObject", source: "s3.amazonaws.com",
            more: [("eventCategory", "Data")])
        try await house.record("four", region: "eu-west-1")
        try await house.record("five")
        return house
    }

    @Test(arguments: [
        ("EventId", "one", ["one"]), ("EventName", "CreateUser", ["one"]),
        ("EventName", "createuser", []), ("ReadOnly", "true", ["two"]),
        ("ReadOnly", "false", ["five", "one"]), ("Username", "eve", ["one"]),
        ("Username", "session", ["two"]), ("ResourceType", "AWS::IAM::User", ["one"]),
        ("ResourceName", "bob", ["one"]), ("ResourceName", "eve", []),
        ("EventSource", "thing.amazonaws.com", ["five", "two"]),
        ("AccessKeyId", "AKIAEXAMPLE", ["one"]), ("EventName", "PutObject", []),
    ])
    func `Each attribute finds its management events, newest first`(
        key: String, value: String, expected: [String]
    ) async throws {
        let house = try await Self.house()
        #expect(await Self.find(house, key, value).ids == expected)
    }

    @Test func `A lookup is of its region and its time`() async throws {
        let house = try await Self.house()
        #expect(await Self.find(house).ids == ["five", "two", "one"])
        #expect(await Self.find(house, region: "eu-west-1").ids == ["four"])
        let first: JSON = 1_700_000_000
        #expect(await Self.find(house, nil, "", [("EndTime", first)]).ids == ["one"])
        let range: [(String, JSON)] = [("StartTime", 1_700_000_001), ("EndTime", 1_700_000_060)]
        #expect(await Self.find(house, nil, "", range).ids == ["two"])
        house.clock.advance(by: .seconds(90 * 86_400 - 60))
        #expect(await Self.find(house).ids == ["five", "two"])
    }

    @Test func `Pages neither lose nor repeat, and a token is good for its query alone`()
        async throws
    {
        let house = try TestHouse()
        for number in 0..<7 { try await house.record("e\(number)", name: "Seven") }
        var seen: [String] = []
        var token: String?
        repeat {
            var more: [(String, JSON)] = [("MaxResults", 3)]
            if let token { more.append(("NextToken", .string(token))) }
            let page = await Self.find(house, "EventName", "Seven", more)
            seen += page.ids
            token = page.token
            if let token {
                let other = await Self.find(
                    house, "EventName", "Other", [("NextToken", .string(token))])
                #expect(other.error == "InvalidNextTokenException")
            }
        } while token != nil
        #expect(seen == (0..<7).reversed().map { "e\($0)" })
    }

    /// Blocks of the index, their borders, and what no block holds yet.
    @Test(arguments: [false, true])
    func `A rare event among many is found wherever it stands`(isIndexed: Bool) async throws {
        let house = try TestHouse()
        let rare = [0, 255, 256, 511, 600]
        for number in 0..<601 {
            if number % 100 == 0 { house.clock.advance(by: .seconds(1)) }
            let user = rare.contains(number) ? "r\"are/one" : "u\(number % 7)"
            try await house.record(
                "e\(number)", name: "CreateUser", source: "iam.amazonaws.com",
                more: [
                    ("requestParameters", ["userName": .string(user)]),
                    (
                        "userIdentity",
                        [
                            "type": "AssumedRole",
                            "arn": .string("arn:aws:sts::123456789012:assumed-role/r/s\(number)"),
                        ]
                    ),
                ])
        }
        if isIndexed { try await house.service.catchUpIndex() }
        let found = await Self.find(house, "ResourceName", "r\"are/one").ids
        #expect(found == rare.reversed().map { "e\($0)" })
        for number in [0, 255, 256, 300, 512, 600] {
            #expect(await Self.find(house, "EventId", "e\(number)").ids == ["e\(number)"])
            #expect(await Self.find(house, "Username", "s\(number)").ids == ["e\(number)"])
        }
        #expect(await Self.find(house, "Username", "s601").ids == [])
        var seen: [String] = []
        var token: String?
        repeat {
            let more: [(String, JSON)] = token.map { [("NextToken", .string($0))] } ?? []
            let page = await Self.find(house, nil, "", more)
            seen += page.ids
            token = page.token
        } while token != nil
        #expect(seen == (0..<601).reversed().map { "e\($0)" })
    }

    @Test func `Events are found in the order of their times, not of their places`() async throws {
        let house = try TestHouse()
        for number in 0..<300 {
            // A slow call is recorded when it ends, with the time at which it began.
            house.clock.advance(by: .seconds(number % 3 == 0 ? -5 : 7))
            try await house.record("e\(number)", name: "Slow")
        }
        try await house.service.catchUpIndex()
        var times: [Int64] = []
        var token: String?
        repeat {
            var input: [JSONMember] = []
            if let token { input.append(JSONMember("NextToken", .string(token))) }
            let (answer, _) = await house.call("LookupEvents", .object(input))
            times += (answer["Events"]?.array ?? []).compactMap {
                $0["EventTime"]?.double.map { Int64($0) }
            }
            token = answer["NextToken"]?.string
        } while token != nil
        #expect(times.count == 300)
        #expect(times == times.sorted(by: >))
    }

    @Test(
        arguments: [
            (
                [
                    "LookupAttributes": [
                        ["AttributeKey": "EventName", "AttributeValue": "x"],
                        ["AttributeKey": "EventName", "AttributeValue": "x"],
                    ]
                ], "InvalidLookupAttributesException"
            ),
            (["StartTime": 2, "EndTime": 1], "InvalidTimeRangeException"),
            (["NextToken": "no-token-of-ours"], "InvalidNextTokenException"),
        ] as [(JSON, String)])
    func `A lookup has rules`(input: JSON, code: String) async throws {
        let house = try TestHouse()
        #expect(await house.call("LookupEvents", input).error == code)
    }
}
