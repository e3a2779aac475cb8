import CloudWatchAPI
import Events
import Foundation
import MetricsEngine
import Protocols
import Shapes
import Store
import Vocabulary

/// When alarms are muted.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Schedule.html
struct MuteSchedule {
    private static let durations: ClosedRange<Int64> = 60...(15 * 86_400)

    private let schedules: [ScheduleExpression]
    private let duration: Int64
    private let zone: TimeZone
    let isOnce: Bool

    /// - Throws: a failure in AWS's words.
    init(_ schedule: CloudWatchShape.Schedule) throws {
        guard let read = Self.expressions(schedule.expression) else {
            throw Refusal.validation(
                "The schedule expression \(schedule.expression) is not valid.")
        }
        schedules = read
        isOnce = schedule.expression.hasPrefix("at(")
        guard let duration = Self.seconds(schedule.duration), Self.durations.contains(duration)
        else {
            throw Refusal.validation(
                "The duration \(schedule.duration) is not valid. It must be an ISO 8601 duration "
                    + "between PT1M and P15D.")
        }
        self.duration = duration
        guard let zone = TimeZone(identifier: schedule.timezone ?? "UTC") else {
            throw Refusal.validation("The timezone \(schedule.timezone ?? "") is not valid.")
        }
        self.zone = zone
    }

    /// Whether a window is open at `time`.
    func isActive(at time: Instant) -> Bool {
        let before = time - .seconds(duration)
        return schedules.contains { next($0, after: before).map { $0 <= time } ?? false }
    }

    /// Whether no window will ever open again.
    func isOver(at time: Instant) -> Bool {
        let before = time - .seconds(duration)
        return schedules.allSatisfy { next($0, after: before) == nil }
    }

    private func next(_ schedule: ScheduleExpression, after time: Instant) -> Instant? {
        schedule.next(after: time, start: Instant(seconds: 0)) { moment in
            zone.secondsFromGMT(
                for: Date(timeIntervalSince1970: Double(moment.seconds)))
        }
    }

    /// `at(2026-11-24T18:00)`, or `cron(…)` of five fields: minutes, hours, day of month, month,
    /// day of week. Where both days are given, either will do, as cron has it.
    private static func expressions(_ text: String) -> [ScheduleExpression]? {
        guard text.hasSuffix(")") else { return nil }
        if text.hasPrefix("at(") {
            let time = text.dropFirst(3).dropLast()
            let whole = time.utf8.count == 16 ? "at(\(time):00)" : text
            return ScheduleExpression(whole, ofScheduler: true).map { [$0] }
        }
        guard text.hasPrefix("cron(") else { return nil }
        let fields = text.dropFirst(5).dropLast().split(separator: " ").map(String.init)
        guard fields.count == 5, let week = weekdays(fields[4]) else { return nil }
        func made(_ day: String, _ weekday: String) -> ScheduleExpression? {
            ScheduleExpression("cron(\(fields[0]) \(fields[1]) \(day) \(fields[3]) \(weekday) *)")
        }
        let isAnyDay = ["*", "?"].contains(fields[2])
        let isAnyWeekday = ["*", "?"].contains(fields[4])
        var all: [ScheduleExpression?] = []
        if isAnyDay, isAnyWeekday { all.append(made("*", "?")) }
        if !isAnyDay { all.append(made(fields[2], "?")) }
        if !isAnyWeekday { all.append(made("?", week)) }
        let known = all.compactMap { $0 }
        return known.count == all.count ? known : nil
    }

    /// Cron counts days of the week from 0 (and again 7) for Sunday; EventBridge's from 1.
    private static func weekdays(_ text: String) -> String? {
        var result = ""
        var number = ""
        var isAfterMark = false
        func flush() -> Bool {
            defer { number = "" }
            guard !number.isEmpty else { return true }
            guard !isAfterMark else {
                result += number
                return true
            }
            guard let day = Int(number), (0...7).contains(day) else { return false }
            result += String(day % 7 + 1)
            return true
        }
        for character in text {
            if character.isNumber {
                number.append(character)
                continue
            }
            guard flush() else { return nil }
            isAfterMark = character == "/" || character == "#"
            result.append(character)
        }
        return flush() ? result : nil
    }

    /// `P2DT12H`
    private static func seconds(_ text: String) -> Int64? {
        var rest = Substring(text)
        guard rest.first == "P" else { return nil }
        rest.removeFirst()
        var total: Int64 = 0
        var isTime = false
        var parts = 0
        while !rest.isEmpty {
            if rest.first == "T" {
                guard !isTime else { return nil }
                isTime = true
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let count = Int64(digits), count < 1_000_000 else { return nil }
            rest = rest.dropFirst(digits.count)
            let units: [Character: Int64] =
                isTime ? ["H": 3_600, "M": 60, "S": 1] : ["D": 86_400, "W": 604_800]
            guard let unit = rest.popFirst().flatMap({ units[$0] }) else { return nil }
            total += count * unit
            parts += 1
        }
        return parts > 0 ? total : nil
    }
}

/// One mute rule of the store.
struct MuteRecord {
    let name: String
    let config: PutAlarmMuteRule.Input
    let updated: Instant
    private let schedule: MuteSchedule

    init(_ row: Row) throws {
        name = row.text("name")
        config = try StoredJSON.read(row.text("config"), as: PutAlarmMuteRule.Input.self)
        updated = row.instant("updated")
        schedule = try MuteSchedule(config.rule.schedule)
    }

    var type: String { schedule.isOnce ? "ONE_TIME" : "RECURRING" }

    func isActive(at time: Instant) -> Bool {
        if let start = config.startDate, time < start { return false }
        if let end = config.expireDate, time >= end { return false }
        return schedule.isActive(at: time)
    }

    func mutes(_ alarm: String) -> Bool {
        config.muteTargets?.alarmNames.contains(alarm) ?? false
    }

    func status(at time: Instant) -> String {
        if let end = config.expireDate, time >= end { return "EXPIRED" }
        if isActive(at: time) { return "ACTIVE" }
        return schedule.isOver(at: time) ? "EXPIRED" : "SCHEDULED"
    }
}

enum MuteRules {
    private static let batchMax = 100

    /// The name of a rule that mutes the alarm now; nil if none does.
    static func active(
        for alarm: AlarmRecord, at time: Instant, _ reading: any Reading
    ) throws -> String? {
        let rows = try reading.rows(
            "SELECT * FROM cw_mutes WHERE account = ? AND region = ?", alarm.place)
        return try rows.lazy.map { try MuteRecord($0) }
            .first { $0.mutes(alarm.name) && $0.isActive(at: time) }?.name
    }

    /// Carries out what was kept back, where the window is over and the alarm is not again what it
    /// was before.
    static func release(_ service: CloudWatchService) async throws {
        let ids = try service.store.read {
            try $0.rows("SELECT alarm FROM cw_muted LIMIT ?", [SQLValue(batchMax)])
        }.map { $0.integer("alarm") }
        guard !ids.isEmpty else { return }
        let change = StateChange(service: service, now: service.clock.now())
        let over = try service.store.read { snapshot in
            try ids.filter { id in
                guard let alarm = try snapshot.alarm(id: id) else { return true }
                return try active(for: alarm, at: change.now, snapshot) == nil
            }
        }
        guard !over.isEmpty else { return }
        try await service.store.write { transaction in
            for id in over {
                let row = try transaction.row(
                    "SELECT * FROM cw_muted WHERE alarm = ?", [.integer(id)])
                guard let row else { continue }
                try transaction.run("DELETE FROM cw_muted WHERE alarm = ?", [.integer(id)])
                guard let alarm = try transaction.alarm(id: id) else { continue }
                let previous = AlarmState(rawValue: row.text("previous")) ?? .insufficientData
                guard alarm.standing.state != previous else { continue }
                var old = alarm.standing
                old.state = previous
                try change.act(
                    alarm, on: alarm.standing.state, from: old, isAfterMuteWindow: true,
                    transaction)
            }
        }
    }
}
