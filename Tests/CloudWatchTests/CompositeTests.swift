import CloudWatch
import Codecs
import Gate
import Testing

@Suite("Composite alarms and mute rules") struct CompositeTests {
    private func set(_ house: TestHouse, _ name: String, _ state: String) async {
        await house.call(
            "SetAlarmState",
            ["AlarmName": .string(name), "StateValue": .string(state), "StateReason": "r"])
    }

    @Test("A composite alarm follows its children and says who brought it about")
    func follows() async throws {
        let house = try TestHouse()
        await house.putAlarm("a", [("TreatMissingData", "ignore")])
        await house.putAlarm("b", [("TreatMissingData", "ignore")])
        let arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:b"
        let put = await house.call(
            "PutCompositeAlarm",
            [
                "AlarmName": "c", "AlarmRule": .string("ALARM(a) OR ALARM(\"\(arn)\")"),
                "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:t"],
            ])
        #expect(put.error == nil)
        try await house.service.turnOnce()
        #expect(await house.state("c", type: "CompositeAlarm") == "OK")
        house.advance(1)
        await set(house, "b", "ALARM")
        try await house.service.turnOnce()
        let alarm = try #require(await house.alarm("c", type: "CompositeAlarm"))
        #expect(alarm["StateValue"]?.string == "ALARM")
        #expect(
            alarm["StateReason"]?.string?.hasPrefix("\(arn) transitioned to ALARM at ") == true)
        let data = try JSON(text: try #require(alarm["StateReasonData"]?.string))
        #expect(data["triggeringAlarms"]?[0]?["arn"]?.string == arn)
        let message = try #require(house.notifier.messages.first)
        #expect(message.body["TriggeringChildren"]?[0]?["Arn"]?.string == arn)
        house.advance(1)
        await set(house, "a", "ALARM")
        await set(house, "b", "OK")
        try await house.service.turnOnce()
        #expect(await house.state("c", type: "CompositeAlarm") == "ALARM")
        #expect(house.notifier.messages.count == 1)
    }

    @Test("Rules of alarms that do not exist, and suppressors without periods, are refused")
    func refused() async throws {
        let house = try TestHouse()
        await house.putAlarm("a")
        func put(_ members: [(String, JSON)]) async -> String? {
            let all = [("AlarmName", "c" as JSON)] + members
            return await house.call(
                "PutCompositeAlarm", .object(all.map { JSONMember($0.0, $0.1) })
            ).error
        }
        #expect(await put([("AlarmRule", "ALARM(x)")]) == "ValidationError")
        #expect(await put([("AlarmRule", "ALARM(a) OR")]) == "ValidationError")
        #expect(
            await put([("AlarmRule", "ALARM(a)"), ("ActionsSuppressor", "a")])
                == "ValidationError")
        #expect(
            await put([("AlarmRule", "ALARM(a)"), ("ActionsSuppressorWaitPeriod", 5)])
                == "ValidationError")
        #expect(await put([("AlarmRule", "FALSE")]) == nil)
        #expect(await house.putAlarm("c").error == "ValidationError")
    }

    @Test("A suppressor in ALARM keeps actions back until it has left and the extension is over")
    func suppressed() async throws {
        let house = try TestHouse()
        await house.putAlarm("a", [("TreatMissingData", "ignore")])
        await house.putAlarm("s", [("TreatMissingData", "ignore")])
        await house.call(
            "PutCompositeAlarm",
            [
                "AlarmName": "c", "AlarmRule": "ALARM(a)", "ActionsSuppressor": "s",
                "ActionsSuppressorWaitPeriod": 10, "ActionsSuppressorExtensionPeriod": 20,
                "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:t"],
            ])
        await set(house, "s", "ALARM")
        await set(house, "a", "ALARM")
        try await house.service.turnOnce()
        let held = try #require(await house.alarm("c", type: "CompositeAlarm"))
        #expect(held["StateValue"]?.string == "ALARM")
        #expect(held["ActionsSuppressedBy"]?.string == "Alarm")
        #expect(house.notifier.messages.isEmpty)
        await set(house, "s", "OK")
        try await house.service.turnOnce()
        let waiting = try #require(await house.alarm("c", type: "CompositeAlarm"))
        #expect(waiting["ActionsSuppressedBy"]?.string == "ExtensionPeriod")
        house.advance(21)
        try await house.service.turnOnce()
        #expect(house.notifier.messages.count == 1)
        let free = try #require(await house.alarm("c", type: "CompositeAlarm"))
        #expect(free["ActionsSuppressedBy"] == nil)
    }

    @Test("Children and parents are told of with what AWS tells of them")
    func relatives() async throws {
        let house = try TestHouse()
        await house.putAlarm("a")
        await house.call("PutCompositeAlarm", ["AlarmName": "c", "AlarmRule": "ALARM(a)"])
        let children = await house.call("DescribeAlarms", ["ChildrenOfAlarmName": "c"]).answer
        #expect(children["MetricAlarms"]?[0]?["AlarmName"]?.string == "a")
        #expect(children["MetricAlarms"]?[0]?["StateValue"]?.string == "INSUFFICIENT_DATA")
        let parents = await house.call("DescribeAlarms", ["ParentsOfAlarmName": "a"]).answer
        #expect(parents["CompositeAlarms"]?[0]?["AlarmName"]?.string == "c")
        #expect(parents["CompositeAlarms"]?[0]?["StateValue"] == nil)
        let mixed = await house.call(
            "DescribeAlarms", ["ChildrenOfAlarmName": "c", "StateValue": "OK"])
        #expect(mixed.error == "InvalidParameterCombination")
    }

    @Test("While a mute rule is active nothing is told; after it, what still is")
    func muted() async throws {
        let house = try TestHouse()
        await house.putAlarm(
            "a",
            [
                ("AlarmActions", ["arn:aws:sns:us-east-1:123456789012:t"]),
                ("TreatMissingData", "ignore"),
            ])
        let put = await house.call(
            "PutAlarmMuteRule",
            [
                "Name": "r",
                "Rule": [
                    "Schedule": ["Expression": "at(2026-01-01T00:00)", "Duration": "PT10M"]
                ],
                "MuteTargets": ["AlarmNames": ["a"]],
            ])
        #expect(put.error == nil)
        house.advance(60)
        let rule = await house.call("GetAlarmMuteRule", ["AlarmMuteRuleName": "r"]).answer
        #expect(rule["Status"]?.string == "ACTIVE")
        #expect(rule["MuteType"]?.string == "ONE_TIME")
        await set(house, "a", "ALARM")
        try await house.service.turnOnce()
        #expect(await house.state() == "ALARM")
        #expect(house.notifier.messages.isEmpty)
        house.advance(600)
        try await house.service.turnOnce()
        try await house.service.turnOnce()
        #expect(house.notifier.messages.count == 1)
        #expect(
            house.notifier.messages.first?.body["ActionExecutedAfterMuteWindow"]?.bool == true)
        let after = await house.call("GetAlarmMuteRule", ["AlarmMuteRuleName": "r"]).answer
        #expect(after["Status"]?.string == "EXPIRED")
    }

    @Test(
        "Schedules of mute rules: what is none is refused",
        arguments: [
            ("cron(0 2 * * *)", "PT1H", nil, true), ("cron(0 2 * * SUN)", "P15D", nil, true),
            ("cron(0 1 1 * *)", "P1DT2H", "Europe/Berlin", true),
            ("cron(0 2 * * 0-5)", "PT1M", nil, true), ("cron(0 2 * *)", "PT1H", nil, false),
            ("rate(1 hour)", "PT1H", nil, false), ("cron(0 2 * * *)", "PT30S", nil, false),
            ("cron(0 2 * * *)", "P16D", nil, false), ("cron(0 2 * * *)", "1h", nil, false),
            ("cron(0 2 * * *)", "PT1H", "Mars/Base", false),
            ("at(2026-13-01T00:00)", "PT1H", nil, false),
        ] as [(String, String, String?, Bool)])
    func schedules(
        expression: String, duration: String, zone: String?, isValid: Bool
    ) async throws {
        let house = try TestHouse()
        var schedule = [
            JSONMember("Expression", .string(expression)),
            JSONMember("Duration", .string(duration)),
        ]
        if let zone { schedule.append(JSONMember("Timezone", .string(zone))) }
        let put = await house.call(
            "PutAlarmMuteRule", ["Name": "r", "Rule": ["Schedule": .object(schedule)]])
        #expect(put.error == (isValid ? nil : "ValidationError"))
    }
}
