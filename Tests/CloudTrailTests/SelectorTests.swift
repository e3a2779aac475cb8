import Codecs
import Testing

@Suite struct SelectorTests {
    private static func s3(_ bucket: String, _ key: String) -> [(String, JSON)] {
        [
            ("eventCategory", "Data"),
            (
                "resources",
                [
                    ["type": "AWS::S3::Object", "ARN": .string("arn:aws:s3:::\(bucket)/\(key)")],
                    ["type": "AWS::S3::Bucket", "ARN": .string("arn:aws:s3:::\(bucket)")],
                ]
            ),
            ("userIdentity", ["type": "IAMUser", "arn": "arn:aws:iam::123456789012:user/eve"]),
        ]
    }

    /// mw, mr: management; k: of KMS; g: global; e: of another region; the others: S3 data.
    private static func record(in house: TestHouse) async throws {
        try await house.record("mw")
        try await house.record("mr", name: "GetThing", isReadOnly: true)
        try await house.record("k", name: "Decrypt", source: "kms.amazonaws.com", isReadOnly: true)
        try await house.record("g", name: "CreateUser", source: "iam.amazonaws.com")
        try await house.record("e", region: "eu-west-1")
        let source = "s3.amazonaws.com"
        try await house.record("pin", name: "PutObject", source: source, more: s3("b", "in/x"))
        try await house.record("pout", name: "PutObject", source: source, more: s3("b", "out/x"))
        try await house.record(
            "gin", name: "GetObject", source: source, isReadOnly: true, more: s3("b", "in/x"))
        try await house.record("c", name: "PutObject", source: source, more: s3("bb", "in/x"))
        let own: [(String, JSON)] =
            s3("b", "in/y").dropLast() + [
                ("userIdentity", ["type": "AWSService", "invokedBy": "cloudtrail.amazonaws.com"])
            ]
        try await house.record("own", name: "PutObject", source: source, more: own)
    }

    private static func delivered(
        _ selectors: JSON?, _ more: [(String, JSON)] = []
    ) async throws -> Set<String> {
        let house = try TestHouse()
        await house.makeTrail(more)
        if case .object(let members)? = selectors {
            let input = JSON.object([JSONMember("TrailName", "main")] + members)
            let (_, error) = await house.call("PutEventSelectors", input)
            #expect(error == nil)
        }
        try await record(in: house)
        try await house.deliver()
        let ids = try house.deliveredIDs()
        #expect(Set(ids).count == ids.count)
        return Set(ids)
    }

    private static func data(_ fields: [JSON]) -> JSON {
        let all: [JSON] =
            [
                ["Field": "eventCategory", "Equals": ["Data"]],
                ["Field": "resources.type", "Equals": ["AWS::S3::Object"]],
            ] + fields
        return ["AdvancedEventSelectors": [["FieldSelectors": .array(all)]]]
    }

    private static func basic(
        _ type: String, management: Bool, _ values: [String] = [], excluded: [String] = []
    ) -> JSON {
        func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
        let resources: JSON =
            values.isEmpty ? [] : [["Type": "AWS::S3::Object", "Values": list(values)]]
        return [
            "EventSelectors": [
                [
                    "ReadWriteType": .string(type), "IncludeManagementEvents": .bool(management),
                    "DataResources": resources, "ExcludeManagementEventSources": list(excluded),
                ]
            ]
        ]
    }

    static let cases: [(String, JSON?, [String])] = [
        ("standard", nil, ["mw", "mr", "k", "g"]),
        ("writes", basic("WriteOnly", management: true), ["mw", "g"]),
        ("reads", basic("ReadOnly", management: true), ["mr", "k"]),
        (
            "without KMS",
            basic("All", management: true, excluded: ["kms.amazonaws.com"]), ["mw", "mr", "g"]
        ),
        (
            "a folder's writes",
            basic("WriteOnly", management: false, ["arn:aws:s3:::b/in/"]), ["pin"]
        ),
        (
            "a bucket", basic("All", management: false, ["arn:aws:s3:::b/"]),
            ["pin", "pout", "gin"]
        ),
        (
            "all buckets", basic("All", management: false, ["arn:aws:s3"]),
            ["pin", "pout", "gin", "c"]
        ),
        ("advanced data", data([]), ["pin", "pout", "gin", "c"]),
        (
            "advanced writes", data([["Field": "readOnly", "Equals": ["false"]]]),
            ["pin", "pout", "c"]
        ),
        (
            "ARN starts",
            data([["Field": "resources.ARN", "StartsWith": ["arn:aws:s3:::b/in/"]]]),
            ["pin", "gin"]
        ),
        (
            "ARN does not start",
            data([["Field": "resources.ARN", "NotStartsWith": ["arn:aws:s3:::b/"]]]), ["c"]
        ),
        (
            "ARN ends or equals",
            data([
                [
                    "Field": "resources.ARN", "EndsWith": ["out/x"],
                    "Equals": ["arn:aws:s3:::bb/in/x"],
                ]
            ]), ["pout", "c"]
        ),
        (
            "names", data([["Field": "eventName", "NotEquals": ["PutObject"]]]), ["gin"]
        ),
        (
            "who",
            data([["Field": "userIdentity.arn", "NotEndsWith": ["user/eve"]]]), []
        ),
        (
            "advanced management",
            [
                "AdvancedEventSelectors": [
                    [
                        "FieldSelectors": [
                            ["Field": "eventCategory", "Equals": ["Management"]],
                            ["Field": "eventSource", "NotEquals": ["kms.amazonaws.com"]],
                            ["Field": "readOnly", "Equals": ["true"]],
                        ]
                    ]
                ]
            ], ["mr"]
        ),
    ]

    @Test(arguments: cases)
    func `A trail delivers what its selectors select`(
        name: String, selectors: JSON?, expected: [String]
    ) async throws {
        #expect(try await Self.delivered(selectors) == Set(expected), "\(name)")
    }

    @Test func `Regions and global services are the trail's own choice`() async throws {
        #expect(
            try await Self.delivered(nil, [("IsMultiRegionTrail", true)])
                == ["mw", "mr", "k", "g", "e"])
        #expect(
            try await Self.delivered(nil, [("IncludeGlobalServiceEvents", false)])
                == ["mw", "mr", "k"])
        let house = try TestHouse()
        let both: JSON = [
            "Name": "main", "S3BucketName": "logs", "IsMultiRegionTrail": true,
            "IncludeGlobalServiceEvents": false,
        ]
        #expect(
            await house.call("CreateTrail", both).error == "InvalidParameterCombinationException")
    }

    @Test(
        arguments: [
            [:],
            [
                "EventSelectors": [
                    ["DataResources": [["Type": "AWS::Moon::Rock", "Values": ["x"]]]]
                ]
            ],
            [
                "EventSelectors": [
                    ["DataResources": [["Type": "AWS::S3::Object", "Values": ["x"]]]]
                ]
            ],
            [
                "EventSelectors": [
                    ["DataResources": [["Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::b"]]]]
                ]
            ],
            [
                "EventSelectors": [
                    ["DataResources": [["Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::*"]]]]
                ]
            ],
            [
                "EventSelectors": [
                    [
                        "DataResources": [
                            ["Type": "AWS::Lambda::Function", "Values": ["arn:aws:lambda:*"]]
                        ]
                    ]
                ]
            ],
            ["EventSelectors": [["ExcludeManagementEventSources": ["s3.amazonaws.com"]]]],
            ["EventSelectors": [[:], [:], [:], [:], [:], [:]]],
            [
                "AdvancedEventSelectors": [
                    [
                        "FieldSelectors": [
                            ["Field": "resources.type", "Equals": ["AWS::S3::Object"]]
                        ]
                    ]
                ]
            ],
            [
                "AdvancedEventSelectors": [
                    ["FieldSelectors": [["Field": "eventCategory", "Equals": ["Weather"]]]]
                ]
            ],
            [
                "AdvancedEventSelectors": [
                    ["FieldSelectors": [["Field": "eventCategory", "Equals": ["Data"]]]]
                ]
            ],
            data([["Field": "moonPhase", "Equals": ["full"]]]),
            data([["Field": "readOnly", "NotEquals": ["true"]]]),
            data([["Field": "resources.ARN"]]),
            data([["Field": "resources.type", "Equals": ["AWS::S3::Object"]]]),
            data([
                [
                    "Field": "resources.ARN",
                    "Equals": .array((0..<501).map { .string("arn:aws:s3:::b/\($0)") }),
                ]
            ]),
            [
                "EventSelectors": [["ReadWriteType": "All"]],
                "AdvancedEventSelectors": [
                    ["FieldSelectors": [["Field": "eventCategory", "Equals": ["Management"]]]]
                ],
            ],
        ] as [JSON])
    func `Selectors that AWS refuses are refused`(selectors: JSON) async throws {
        let house = try TestHouse()
        await house.makeTrail()
        let input = JSON.object([JSONMember("TrailName", "main")] + (selectors.members ?? []))
        #expect(
            await house.call("PutEventSelectors", input).error == "InvalidEventSelectorsException")
    }
}
