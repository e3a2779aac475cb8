import CloudWatch
import Codecs
import Gate
import Testing
import Vocabulary

@Suite("Alarms") struct AlarmTests {
    @Test("An alarm is described as it was put, unchecked at first")
    func described() async throws {
        let house = try TestHouse()
        #expect(await house.putAlarm().error == nil)
        let alarm = try #require(await house.alarm())
        #expect(alarm["StateValue"]?.string == "INSUFFICIENT_DATA")
        #expect(alarm["StateReason"]?.string == "Unchecked: Initial alarm creation")
        #expect(
            alarm["AlarmArn"]?.string == "arn:aws:cloudwatch:us-east-1:123456789012:alarm:a")
        #expect(alarm["ActionsEnabled"]?.bool == true)
        #expect(alarm["Dimensions"]?.array == [])
        #expect(alarm["TreatMissingData"] == nil)
        #expect(alarm["DatapointsToAlarm"] == nil)
    }

    @Test(
        "What no alarm can be is refused",
        arguments: [
            ("Statistic", JSON.null, "ValidationError"),
            ("Namespace", .null, "ValidationError"),
            ("Period", 45, "ValidationError"),
            ("Period", .null, "ValidationError"),
            ("Threshold", .null, "ValidationError"),
            ("EvaluationPeriods", 1_441, "ValidationError"),
            ("DatapointsToAlarm", 2, "ValidationError"),
            ("ExtendedStatistic", "p90", "ValidationError"),
            ("TreatMissingData", "never", "ValidationError"),
            ("EvaluateLowSampleCountPercentile", "maybe", "ValidationError"),
            ("ComparisonOperator", "GreaterThanUpperThreshold", "ValidationError"),
            ("ComparisonOperator", "Greater", "ValidationError"),
            ("AlarmActions", ["not-an-arn"], "ValidationError"),
            ("AlarmActions", ["arn:aws:sns:eu-west-1:123456789012:t"], "ValidationError"),
            ("EvaluationInterval", 60, "ValidationError"),
            ("ThresholdMetricId", "ad1", "ValidationError"),
        ] as [(String, JSON, String)])
    func refused(member: String, value: JSON, code: String) async throws {
        let house = try TestHouse()
        #expect(await house.putAlarm("a", [(member, value)]).error == code)
        #expect(await house.alarm() == nil)
    }

    @Test("Near misses of what is refused are taken")
    func taken() async throws {
        let house = try TestHouse()
        let cases: [[(String, JSON)]] = [
            [("Period", 10)], [("Period", 20)], [("EvaluationPeriods", 1_440)],
            [("DatapointsToAlarm", 1)], [("Statistic", .null), ("ExtendedStatistic", "tm90")],
            [("TreatMissingData", "notBreaching")],
            [("AlarmActions", ["arn:aws:sns:us-east-1:123456789012:t"])],
            [("AlarmActions", ["https://example.com/hook"])],
        ]
        for (index, members) in cases.enumerated() {
            #expect(await house.putAlarm("a\(index)", members).error == nil, "\(members)")
        }
    }

    @Test("Data above the threshold alarm once, and tell topic, history and event")
    func alarms() async throws {
        let house = try TestHouse()
        let topic: JSON = ["arn:aws:sns:us-east-1:123456789012:t"]
        await house.putAlarm("a", [("AlarmActions", topic), ("AlarmDescription", "d")])
        _ = try await house.announcements("")
        house.advance(60)
        await house.put(20, ago: 50)
        house.advance(30)
        for _ in 0..<3 {
            try await house.service.turnOnce()
            house.advance(1)
        }
        #expect(await house.state() == "ALARM")
        let message = try #require(house.notifier.messages.first)
        #expect(house.notifier.messages.count == 1)
        #expect(message.subject == "ALARM: \"a\" in US East (N. Virginia)")
        #expect(message.source == "arn:aws:cloudwatch:us-east-1:123456789012:alarm:a")
        #expect(message.body["NewStateValue"]?.string == "ALARM")
        #expect(message.body["OldStateValue"]?.string == "INSUFFICIENT_DATA")
        #expect(message.body["Region"]?.string == "US East (N. Virginia)")
        #expect(message.body["Trigger"]?["Statistic"]?.string == "AVERAGE")
        #expect(message.body["Trigger"]?["Threshold"] == .number(JSONNumber(checked: "10.0")))
        let states = await house.history("StateUpdate")
        #expect(states.count == 1)
        #expect(
            states.first?["HistorySummary"]?.string
                == "Alarm updated from INSUFFICIENT_DATA to ALARM")
        let actions = await house.history("Action")
        #expect(
            actions.first?["HistorySummary"]?.string
                == "Successfully executed action arn:aws:sns:us-east-1:123456789012:t")
        let events = try await house.announcements("CloudWatch Alarm State Change")
        #expect(events.count == 1)
        let event = try #require(events.first)
        #expect(event["state"]?["value"]?.string == "ALARM")
        #expect(event["previousState"]?["value"]?.string == "INSUFFICIENT_DATA")
        #expect(event["configuration"]?["description"]?.string == "d")
        let metric = event["configuration"]?["metrics"]?[0]?["metricStat"]
        #expect(metric?["metric"]?["name"]?.string == "m")
        #expect(metric?["stat"]?.string == "Average")
    }

    @Test("A kill between evaluations neither repeats nor loses an action")
    func afterKill() async throws {
        let house = try TestHouse()
        await house.putAlarm(
            "a", [("AlarmActions", ["arn:aws:sns:us-east-1:123456789012:t"])])
        house.advance(60)
        await house.put(20, ago: 50)
        house.advance(5)
        // The change is committed, its action not yet carried out.
        await house.call(
            "SetAlarmState", ["AlarmName": "a", "StateValue": "ALARM", "StateReason": "r"])
        let second = try house.afterKill()
        try await second.service.turnOnce()
        #expect(second.notifier.messages.count == 1)
        let third = try second.afterKill()
        third.advance(60)
        try await third.service.turnOnce()
        #expect(third.notifier.messages.isEmpty)
    }

    @Test("Setting a state needs an alarm, JSON and one of three states")
    func setState() async throws {
        let house = try TestHouse()
        func set(_ name: String, _ state: String, _ data: String? = nil) async -> String? {
            var members = [
                JSONMember("AlarmName", .string(name)), JSONMember("StateValue", .string(state)),
                JSONMember("StateReason", "r"),
            ]
            if let data { members.append(JSONMember("StateReasonData", .string(data))) }
            return await house.call("SetAlarmState", .object(members)).error
        }
        await house.putAlarm()
        #expect(await set("b", "OK") == "ResourceNotFound")
        #expect(await set("a", "BAD") == "ValidationError")
        #expect(await set("a", "OK", "{") == "InvalidFormat")
        #expect(await set("a", "OK", "{\"a\":1}") == nil)
        #expect(await house.alarm()?["StateReasonData"]?.string == "{\"a\":1}")
        #expect(await house.history("StateUpdate").count == 1)
        #expect(await set("a", "OK") == nil)
        #expect(await house.history("StateUpdate").count == 1)
    }

    @Test("Actions that are switched off are not carried out")
    func disabled() async throws {
        let house = try TestHouse()
        await house.putAlarm(
            "a", [("AlarmActions", ["arn:aws:sns:us-east-1:123456789012:t"])])
        await house.call("DisableAlarmActions", ["AlarmNames": ["a"]])
        #expect(await house.alarm()?["ActionsEnabled"]?.bool == false)
        await house.call(
            "SetAlarmState", ["AlarmName": "a", "StateValue": "ALARM", "StateReason": "r"])
        try await house.service.turnOnce()
        #expect(house.notifier.messages.isEmpty)
        await house.call("EnableAlarmActions", ["AlarmNames": ["a", "none"]])
        #expect(await house.alarm()?["ActionsEnabled"]?.bool == true)
    }

    @Test("A webhook that fails is tried again; a topic that is missing is not")
    func retries() async throws {
        let house = try TestHouse()
        await house.putAlarm(
            "a",
            [
                (
                    "AlarmActions",
                    ["https://example.com/hook", "arn:aws:sns:us-east-1:123456789012:gone"]
                )
            ])
        house.web.willAnswer(503)
        house.notifier.goMissing()
        await house.call(
            "SetAlarmState", ["AlarmName": "a", "StateValue": "ALARM", "StateReason": "r"])
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 1)
        let failed = await house.history("Action")
        #expect(failed.count == 1)
        #expect(
            failed.first?["HistorySummary"]?.string?.hasPrefix(
                "Failed to execute action arn:aws:sns:us-east-1:123456789012:gone") == true)
        house.advance(6)
        try await house.service.turnOnce()
        #expect(house.web.requests.count == 2)
        let body = try JSON(bytes: try #require(house.web.requests.last).body)
        #expect(body["source"]?.string == "aws.cloudwatch")
        #expect(body["alarmData"]?["state"]?["value"]?.string == "ALARM")
        #expect(await house.history("Action").count == 2)
    }

    @Test("Alarms are deleted all or not at all, and those a composite names not at all")
    func deletion() async throws {
        let house = try TestHouse()
        await house.putAlarm("a")
        await house.putAlarm("b")
        #expect(
            await house.call("DeleteAlarms", ["AlarmNames": ["a", "x"]]).error
                == "ResourceNotFound")
        #expect(await house.alarm("a") != nil)
        await house.call("PutCompositeAlarm", ["AlarmName": "c", "AlarmRule": "ALARM(a)"])
        #expect(
            await house.call("DeleteAlarms", ["AlarmNames": ["a"]]).error == "ValidationError")
        #expect(await house.call("DeleteAlarms", ["AlarmNames": ["a", "c"]]).error == nil)
        #expect(await house.alarm("a") == nil)
        #expect(await house.alarm("b") != nil)
    }

    @Test("Pages of alarms join to all of them, and a token of another call is refused")
    func pages() async throws {
        let house = try TestHouse()
        for index in 0..<5 { await house.putAlarm("a\(index)") }
        await house.putAlarm("b")
        var names: [String] = []
        var token: String?
        repeat {
            var input = [JSONMember("AlarmNamePrefix", "a"), JSONMember("MaxRecords", 2)]
            if let token { input.append(JSONMember("NextToken", .string(token))) }
            let it = await house.call("DescribeAlarms", .object(input)).answer
            names += (it["MetricAlarms"]?.array ?? []).compactMap { $0["AlarmName"]?.string }
            token = it["NextToken"]?.string
        } while token != nil
        #expect(names == ["a0", "a1", "a2", "a3", "a4"])
        let bad = await house.call("DescribeAlarms", ["NextToken": "x"])
        #expect(bad.error == "InvalidNextToken")
    }

    @Test("Alarms are found by the metric they watch")
    func forMetric() async throws {
        let house = try TestHouse()
        await house.putAlarm("a")
        await house.putAlarm("b", [("Dimensions", [["Name": "d", "Value": "v"]])])
        let plain = await house.call(
            "DescribeAlarmsForMetric", ["Namespace": "n", "MetricName": "m"])
        #expect(plain.answer["MetricAlarms"]?.array?.count == 1)
        let other = await house.call(
            "DescribeAlarmsForMetric",
            [
                "Namespace": "n", "MetricName": "m",
                "Dimensions": [["Name": "d", "Value": "v"]], "Statistic": "Average",
            ])
        #expect(other.answer["MetricAlarms"]?[0]?["AlarmName"]?.string == "b")
    }
}
