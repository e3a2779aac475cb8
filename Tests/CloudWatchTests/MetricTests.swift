import Codecs
import Testing

@Suite("Metrics of the API") struct MetricTests {
    private func statistics(
        _ house: TestHouse, _ members: [(String, JSON)] = []
    ) async -> (answer: JSON, error: String?) {
        var all: [(String, JSON)] = [
            ("Namespace", "n"), ("MetricName", "m"), ("Period", 60),
            ("StartTime", .number(JSONNumber(house.now - 600))),
            ("EndTime", .number(JSONNumber(house.now + 60))),
            ("Statistics", ["Sum", "Average", "Minimum", "Maximum", "SampleCount"]),
        ]
        for (name, value) in members {
            all.removeAll { $0.0 == name }
            if !value.isNull { all.append((name, value)) }
        }
        return await house.call(
            "GetMetricStatistics", .object(all.map { JSONMember($0.0, $0.1) }))
    }

    @Test("What is put is told of by its statistics")
    func statisticsOfValues() async throws {
        let house = try TestHouse()
        await house.call(
            "PutMetricData",
            [
                "Namespace": "n",
                "MetricData": [
                    [
                        "MetricName": "m", "Values": [1, 2, 10], "Counts": [2, 1, 3],
                        "Unit": "Count",
                    ]
                ],
            ])
        let it = await statistics(house).answer
        #expect(it["Label"]?.string == "m")
        let point = try #require(it["Datapoints"]?[0])
        #expect(it["Datapoints"]?.array?.count == 1)
        #expect(point["Sum"]?.double == 34)
        #expect(point["SampleCount"]?.double == 6)
        #expect(point["Minimum"]?.double == 1)
        #expect(point["Maximum"]?.double == 10)
        #expect(point["Unit"]?.string == "Count")
    }

    @Test("Each unit has datapoints of its own")
    func units() async throws {
        let house = try TestHouse()
        await house.put(1, unit: "Seconds")
        await house.put(5, unit: "Count")
        let all = await statistics(house).answer
        #expect(all["Datapoints"]?.array?.count == 2)
        let one = await statistics(house, [("Unit", "Count")]).answer
        #expect(one["Datapoints"]?[0]?["Sum"]?.double == 5)
        #expect(one["Datapoints"]?.array?.count == 1)
    }

    @Test("Periods begin at the start that was asked for")
    func periods() async throws {
        let house = try TestHouse()
        house.advance(600)
        await house.put(1, ago: 170)
        await house.put(2, ago: 10)
        let it = await statistics(
            house,
            [
                ("Period", 300), ("StartTime", .number(JSONNumber(house.now - 240))),
                ("EndTime", .number(JSONNumber(house.now + 60))),
            ]
        ).answer
        #expect(it["Datapoints"]?.array?.count == 1)
        #expect(it["Datapoints"]?[0]?["Sum"]?.double == 3)
        #expect(it["Datapoints"]?[0]?["Timestamp"]?.integer == house.now - 240)
    }

    @Test(
        "What cannot be asked of statistics",
        arguments: [
            ("Statistics", JSON.null, "MissingParameter"),
            ("ExtendedStatistics", ["p90"], "InvalidParameterCombination"),
            ("Period", 45, "InvalidParameterValue"), ("Period", 0, "ValidationError"),
            ("StartTime", 2_000_000_000, "InvalidParameterValue"),
            ("StartTime", 1_700_000_000, "InvalidParameterCombination"),
            ("Statistics", ["Median"], "ValidationError"),
        ] as [(String, JSON, String)])
    func refusedStatistics(member: String, value: JSON, code: String) async throws {
        let house = try TestHouse()
        #expect(await statistics(house, [(member, value)]).error == code)
    }

    @Test(
        "What cannot be put",
        arguments: [
            ([("Value", 1 as JSON), ("Values", [1])], "InvalidParameterCombination"),
            (
                [
                    ("Value", 1),
                    (
                        "StatisticValues",
                        ["Sum": 1, "SampleCount": 1, "Minimum": 1, "Maximum": 1]
                    ),
                ], "InvalidParameterCombination"
            ),
            ([("Values", [1, 2]), ("Counts", [1])], "InvalidParameterValue"),
            ([("Values", [1]), ("Counts", [0])], "InvalidParameterValue"),
            ([], "MissingParameter"), ([("Value", "NaN")], "InvalidParameterValue"),
            ([("Value", 1), ("StorageResolution", 30)], "InvalidParameterValue"),
            ([("Value", 1), ("Unit", "Furlongs")], "ValidationError"),
            ([("Value", 1), ("Timestamp", 1_700_000_000)], "InvalidParameterValue"),
            (
                [
                    ("Value", 1),
                    (
                        "Dimensions",
                        [["Name": "a", "Value": "1"], ["Name": "a", "Value": "2"]]
                    ),
                ], "InvalidParameterValue"
            ),
            (
                [("StatisticValues", ["Sum": 1, "SampleCount": 1, "Minimum": 2, "Maximum": 1])],
                "InvalidParameterValue"
            ),
        ] as [([(String, JSON)], String)])
    func refused(members: [(String, JSON)], code: String) async throws {
        let house = try TestHouse()
        let datum = [JSONMember("MetricName", "m")] + members.map { JSONMember($0.0, $0.1) }
        let put = await house.call(
            "PutMetricData", ["Namespace": "n", "MetricData": [.object(datum)]])
        #expect(put.error == code)
        let listed = await house.call("ListMetrics", ["Namespace": "n"])
        #expect(listed.answer["Metrics"]?.array == [])
    }

    @Test("AWS's own namespaces are not for everybody")
    func namespaces() async throws {
        let house = try TestHouse()
        let put = await house.call(
            "PutMetricData",
            ["Namespace": "AWS/EC2", "MetricData": [["MetricName": "m", "Value": 1]]])
        #expect(put.error == "InvalidParameterValue")
    }

    @Test("Metrics are listed by namespace, name and dimensions")
    func listed() async throws {
        let house = try TestHouse()
        for value in ["x", "y"] {
            await house.call(
                "PutMetricData",
                [
                    "Namespace": "n",
                    "MetricData": [
                        [
                            "MetricName": "m", "Value": 1,
                            "Dimensions": [["Name": "d", "Value": .string(value)]],
                        ]
                    ],
                ])
        }
        await house.put(1, "other")
        func count(_ input: JSON) async -> Int? {
            await house.call("ListMetrics", input).answer["Metrics"]?.array?.count
        }
        #expect(await count([:]) == 3)
        #expect(await count(["MetricName": "m"]) == 2)
        #expect(await count(["Dimensions": [["Name": "d"]]]) == 2)
        #expect(await count(["Dimensions": [["Name": "d", "Value": "x"]]]) == 1)
        #expect(await count(["RecentlyActive": "PT3H"]) == 3)
        #expect(await count(["Namespace": "none"]) == 0)
        let bad = await house.call("ListMetrics", ["NextToken": "x"])
        #expect(bad.error == "InvalidParameterValue")
    }

    private func query(_ house: TestHouse, _ members: [(String, JSON)]) -> JSON {
        var all: [(String, JSON)] = [
            ("StartTime", .number(JSONNumber(house.now - 600))),
            ("EndTime", .number(JSONNumber(house.now + 60))),
            (
                "MetricDataQueries",
                [
                    [
                        "Id": "q",
                        "MetricStat": [
                            "Metric": ["Namespace": "n", "MetricName": "m"], "Period": 60,
                            "Stat": "Sum",
                        ],
                    ]
                ]
            ),
        ]
        for (name, value) in members {
            all.removeAll { $0.0 == name }
            all.append((name, value))
        }
        return .object(all.map { JSONMember($0.0, $0.1) })
    }

    @Test("GetMetricData gives values, newest first unless asked otherwise")
    func data() async throws {
        let house = try TestHouse()
        house.advance(300)
        await house.put(1, ago: 120)
        await house.put(2, ago: 60)
        let down = await house.call("GetMetricData", query(house, [])).answer
        let result = try #require(down["MetricDataResults"]?[0])
        #expect(result["Id"]?.string == "q")
        #expect(result["Label"]?.string == "m")
        #expect(result["StatusCode"]?.string == "Complete")
        #expect(result["Values"]?.array?.compactMap(\.double) == [2, 1])
        let up = await house.call(
            "GetMetricData", query(house, [("ScanBy", "TimestampAscending")])
        ).answer
        let values = up["MetricDataResults"]?[0]?["Values"]?.array
        #expect(values?.compactMap(\.double) == [1, 2])
        #expect(down["Messages"]?.array == [])
    }

    @Test("What cannot be asked of GetMetricData")
    func refusedQueries() async throws {
        let house = try TestHouse()
        let same = JSON.number(JSONNumber(house.now))
        let stat: JSON = [
            "Metric": ["Namespace": "n", "MetricName": "m"], "Period": 60, "Stat": "Sum",
        ]
        let cases: [[(String, JSON)]] = [
            [("StartTime", same), ("EndTime", same)],
            [("EndTime", .number(JSONNumber(house.now - 900)))],
            [("MetricDataQueries", [])],
            [("MetricDataQueries", [["Id": "Q", "MetricStat": stat]])],
            [("MetricDataQueries", [["Id": "q"]])],
            [("MetricDataQueries", [["Id": "q", "Expression": "1+1", "MetricStat": stat]])],
            [
                (
                    "MetricDataQueries",
                    [["Id": "q", "MetricStat": stat], ["Id": "q", "MetricStat": stat]]
                )
            ],
            [("MetricDataQueries", [["Id": "q", "MetricStat": stat, "ReturnData": false]])],
            [("LabelOptions", ["Timezone": "CET"])], [("MaxDatapoints", 0)],
        ]
        for members in cases {
            let it = await house.call("GetMetricData", query(house, members))
            #expect(it.error == "ValidationError", "\(members)")
        }
        let bad = await house.call("GetMetricData", query(house, [("NextToken", "x")]))
        #expect(bad.error == "InvalidNextToken")
    }
}
