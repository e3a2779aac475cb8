import CloudWatch
import Codecs
import Gate
import Testing

@Suite("Metric streams") struct StreamTests {
    @discardableResult
    private func put(
        _ house: TestHouse, _ members: [(String, JSON)] = []
    ) async -> String? {
        var all: [(String, JSON)] = [
            ("Name", "s"), ("FirehoseArn", "arn:aws:s3:::b/p"),
            ("RoleArn", "arn:aws:iam::123456789012:role/r"), ("OutputFormat", "json"),
        ]
        for (name, value) in members {
            all.removeAll { $0.0 == name }
            if !value.isNull { all.append((name, value)) }
        }
        return await house.call(
            "PutMetricStream", .object(all.map { JSONMember($0.0, $0.1) })
        ).error
    }

    @Test("A minute becomes a file of lines, once")
    func lines() async throws {
        let house = try TestHouse()
        #expect(await put(house, [("IncludeFilters", [["Namespace": "n"]])]) == nil)
        await house.put(1)
        await house.put(3)
        await house.put(9, namespace: "other")
        house.advance(90)
        try await house.service.turnOnce()
        try await house.service.turnOnce()
        #expect(house.buckets.all.count == 1)
        let (key, bytes) = try #require(house.buckets.all.first)
        #expect(key.hasPrefix("b/p/2026/01/01/00/s-2026-01-01-00-00-00-"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 1)
        let line = try JSON(text: String(try #require(lines.first)))
        #expect(line["metric_stream_name"]?.string == "s")
        #expect(line["metric_name"]?.string == "m")
        #expect(line["timestamp"]?.integer == TestHouse.start * 1_000)
        #expect(line["value"]?["sum"]?.double == 4)
        #expect(line["value"]?["count"]?.double == 2)
    }

    @Test("A file that could not be put is put when it can be, under the same name")
    func retried() async throws {
        let house = try TestHouse()
        await put(house, [("FirehoseArn", "arn:aws:s3:::missing")])
        await house.put(1)
        house.advance(90)
        try await house.service.turnOnce()
        #expect(house.buckets.all.isEmpty)
        await put(house, [("FirehoseArn", "arn:aws:firehose:us-east-1:0:deliverystream/b")])
        house.advance(5)
        try await house.service.turnOnce()
        #expect(house.buckets.all.keys.allSatisfy { $0.hasPrefix("b/2026/") })
        #expect(house.buckets.all.count == 1)
    }

    @Test("OpenTelemetry's forms begin with their length", arguments: ["0.7", "1.0"])
    func openTelemetry(version: String) async throws {
        let house = try TestHouse()
        await put(house, [("OutputFormat", .string("opentelemetry" + version))])
        await house.put(1)
        house.advance(90)
        try await house.service.turnOnce()
        let bytes = try #require(house.buckets.all.values.first)
        var length = 0
        var shift = 0
        var index = 0
        while bytes[index] >= 0x80 {
            length |= Int(bytes[index] & 0x7f) << shift
            shift += 7
            index += 1
        }
        length |= Int(bytes[index]) << shift
        #expect(length == bytes.count - index - 1)
        #expect(String(decoding: bytes, as: UTF8.self).contains("amazonaws.com/n/m"))
    }

    @Test(
        "What no stream can be is refused",
        arguments: [
            ("FirehoseArn", "arn:aws:sqs:us-east-1:0:q" as JSON, "InvalidParameterValue"),
            ("RoleArn", "arn:aws:iam::123456789012:user/u", "InvalidParameterValue"),
            ("OutputFormat", "xml", "ValidationError"), ("Name", .null, "ValidationError"),
            (
                "StatisticsConfigurations",
                [
                    [
                        "IncludeMetrics": [["Namespace": "n", "MetricName": "m"]],
                        "AdditionalStatistics": ["Median"],
                    ]
                ], "InvalidParameterValue"
            ),
        ] as [(String, JSON, String)])
    func refused(member: String, value: JSON, code: String) async throws {
        let house = try TestHouse()
        #expect(await put(house, [(member, value)]) == code)
    }

    @Test("Filters in and out exclude each other")
    func filters() async throws {
        let house = try TestHouse()
        let filter: JSON = [["Namespace": "n"]]
        #expect(
            await put(house, [("IncludeFilters", filter), ("ExcludeFilters", filter)])
                == "InvalidParameterCombination")
    }
}

@Suite("Insight rules, dashboards and detectors") struct InsightTests {
    private let json =
        #"{"Schema":{"Name":"CloudWatchLogRule","Version":1},"LogGroupNames":["g*"],"#
        + #""LogFormat":"JSON","Contribution":{"Keys":["$.ip"],"ValueOf":"$.bytes","#
        + #""Filters":[{"Match":"$.status","In":[200]}]},"AggregateOn":"Sum"}"#

    private func report(_ house: TestHouse) async -> JSON {
        await house.call(
            "GetInsightRuleReport",
            [
                "RuleName": "r", "Period": 60, "StartTime": .number(JSONNumber(house.now - 120)),
                "EndTime": .number(JSONNumber(house.now)),
                "Metrics": ["UniqueContributors", "Sum"],
            ]
        ).answer
    }

    @Test("Contributors are those of the lines that pass, the largest first")
    func contributors() async throws {
        let house = try TestHouse()
        house.advance(120)
        await house.call(
            "PutInsightRule", ["RuleName": "r", "RuleDefinition": .string(json)])
        let time = (house.now - 30) * 1_000
        let lines = [
            #"{"ip":"1.1.1.1","bytes":5,"status":200}"#,
            #"{"ip":"2.2.2.2","bytes":7,"status":200}"#,
            #"{"ip":"1.1.1.1","bytes":6,"status":200}"#,
            #"{"ip":"3.3.3.3","bytes":99,"status":500}"#, #"{"ip":"4.4.4.4","status":200}"#,
            "no json",
        ]
        house.logs.put("g1", lines.map { LogLine(milliseconds: time, message: $0) })
        house.logs.put("other", [LogLine(milliseconds: time, message: lines[0])])
        let it = await report(house)
        #expect(it["AggregateValue"]?.double == 18)
        #expect(it["ApproximateUniqueCount"]?.integer == 2)
        #expect(it["Contributors"]?[0]?["Keys"] == ["1.1.1.1"])
        #expect(it["Contributors"]?[0]?["ApproximateAggregateValue"]?.double == 11)
        #expect(it["MetricDatapoints"]?.array?.count == 2)
        #expect(it["MetricDatapoints"]?[1]?["UniqueContributors"]?.double == 2)
        await house.call("DisableInsightRules", ["RuleNames": ["r"]])
        #expect(await report(house)["Contributors"]?.array == [])
    }

    @Test("Lines in the common log format are told by their columns")
    func common() async throws {
        let house = try TestHouse()
        house.advance(120)
        let rule =
            #"{"Schema":{"Name":"CloudWatchLogRule","Version":1},"LogGroupNames":["g"],"#
            + #""LogFormat":"CLF","Fields":{"1":"ip","6":"status"},"Contribution":{"Keys":["ip"],"#
            + #""Filters":[{"Match":"status","GreaterThan":399}]},"AggregateOn":"Count"}"#
        await house.call(
            "PutInsightRule", ["RuleName": "r", "RuleDefinition": .string(rule)])
        let line = #"9.9.9.9 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 404 12"#
        house.logs.put("g", [LogLine(milliseconds: (house.now - 30) * 1_000, message: line)])
        let it = await report(house)
        #expect(it["Contributors"]?[0]?["Keys"] == ["9.9.9.9"])
        #expect(it["AggregationStatistic"]?.string == "SampleCount")
    }

    @Test(
        "Definitions that are none",
        arguments: [
            "{}", "x", #"{"Schema":{"Name":"Other","Version":1}}"#,
            #"{"Schema":{"Name":"CloudWatchLogRule","Version":1},"LogGroupNames":["g"],"#
                + #""LogFormat":"JSON","Contribution":{"Keys":[]},"AggregateOn":"Count"}"#,
            #"{"Schema":{"Name":"CloudWatchLogRule","Version":1},"LogGroupNames":["g"],"#
                + #""LogFormat":"JSON","Contribution":{"Keys":["$.a"]},"AggregateOn":"Sum"}"#,
        ])
    func definitions(text: String) async throws {
        let house = try TestHouse()
        let put = await house.call(
            "PutInsightRule", ["RuleName": "r", "RuleDefinition": .string(text)])
        #expect(put.error == "InvalidParameterValue")
    }

    @Test(
        "Dashboards: errors are refused by their path, unknown properties told",
        arguments: [
            (#"{"widgets":[]}"#, nil, 0), (#"{}"#, "", 0), (#"{"widgets":{}}"#, "/widgets", 0),
            (#"{"widgets":[{"properties":{}}]}"#, "/widgets/0", 0),
            (#"{"widgets":[{"type":"text","properties":{"markdown":"x"}}]}"#, nil, 0),
            (#"{"widgets":[{"type":"text","properties":{}}]}"#, "/widgets/0/properties", 0),
            (
                #"{"widgets":[{"type":"text","x":24,"y":0,"properties":{"markdown":"x"}}]}"#,
                "/widgets/0/x", 0
            ),
            (
                #"{"widgets":[{"type":"metric","properties":{"region":"r","metrics":[["n","m","d"]]}}]}"#,
                "/widgets/0/properties/metrics/0", 0
            ),
            (#"{"widgets":[],"color":1}"#, nil, 1),
        ] as [(String, String?, Int)])
    func dashboards(body: String, path: String?, warnings: Int) async throws {
        let house = try TestHouse()
        let put = await house.call(
            "PutDashboard", ["DashboardName": "d", "DashboardBody": .string(body)])
        if let path {
            #expect(put.error == "InvalidParameterInput")
            #expect(put.answer["dashboardValidationMessages"]?[0]?["DataPath"]?.string == path)
        } else {
            #expect(put.error == nil)
            #expect(put.answer["DashboardValidationMessages"]?.array?.count == warnings)
        }
    }

    @Test("A metric has one detector for each statistic")
    func detectors() async throws {
        let house = try TestHouse()
        for stat in ["Sum", "Average", "Sum"] {
            await house.call(
                "PutAnomalyDetector",
                ["Namespace": "n", "MetricName": "m", "Stat": .string(stat)])
        }
        let all = await house.call("DescribeAnomalyDetectors").answer
        #expect(all["AnomalyDetectors"]?.array?.count == 2)
        let both = await house.call(
            "PutAnomalyDetector",
            [
                "Namespace": "n",
                "SingleMetricAnomalyDetector": [
                    "Namespace": "n", "MetricName": "m", "Stat": "Sum",
                ],
            ])
        #expect(both.error == "InvalidParameterCombination")
        let missing = await house.call(
            "DeleteAnomalyDetector",
            ["Namespace": "n", "MetricName": "x", "Stat": "Sum"])
        #expect(missing.error == "ResourceNotFoundException")
    }
}
