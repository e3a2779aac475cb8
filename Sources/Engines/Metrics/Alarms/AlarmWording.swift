import Codecs
import Vocabulary

/// StateReason and StateReasonData as CloudWatch writes them.
struct AlarmWording {
    let rule: AlarmRule
    let previous: AlarmState
    let outcome: AlarmOutcome
    let now: Int64

    /// `5.0`, `0.25`.
    static func number(_ value: Double) -> String {
        value.isFinite ? "\(value)" : (value < 0 ? "-Infinity" : "Infinity")
    }

    var reason: String {
        let real = outcome.judged.filter { $0.value != nil }
        let total = rule.evaluationPeriods
        if real.isEmpty {
            switch rule.missingData {
            case .breaching, .notBreaching:
                let what = rule.missingData == .breaching ? "Breaching" : "NonBreaching"
                let few = outcome.filled == 1
                return "Threshold Crossed: no datapoints were received for "
                    + "\(total) \(total == 1 ? "period" : "periods") and \(outcome.filled) missing "
                    + "\(few ? "datapoint was" : "datapoints were") treated as [\(what)]."
            case .missing, .ignore:
                return "Insufficient Data: \(total) "
                    + "\(total == 1 ? "datapoint was" : "datapoints were") unknown."
            }
        }
        let isAlarm = outcome.state == .alarm
        let told = isAlarm ? real.filter(\.isBreaching) : real.filter { !$0.isBreaching }
        let shown = told.isEmpty ? real : told
        let values = shown.map { "\(Self.number($0.value ?? 0)) (\(Self.shortTime($0.time)))" }
        let list = "[\(values.joined(separator: ", "))]"
        let isOne = shown.count == 1
        let isCrossed = shown.first?.isBreaching ?? false
        let verb = "\(isOne ? "was" : "were") \(isCrossed ? "" : "not ")\(comparison(shown))"
        var text = "Threshold Crossed: \(shown.count) "
        if rule.tellsOfCounts {
            let needed = isAlarm ? rule.datapointsToAlarm : total - rule.datapointsToAlarm + 1
            text += "out of the last \(total) datapoints \(list) \(verb) (minimum \(needed) "
            text += "\(needed == 1 ? "datapoint" : "datapoints") for "
            text += "\(isAlarm ? "OK -> ALARM" : "ALARM -> OK") transition)."
        } else {
            text += "\(isOne ? "datapoint" : "datapoints") \(list) \(verb)."
        }
        if outcome.filled > 0, rule.missingData == .breaching || rule.missingData == .notBreaching {
            let what = rule.missingData == .breaching ? "Breaching" : "NonBreaching"
            let were = outcome.filled == 1 ? "datapoint was" : "datapoints were"
            text.removeLast()
            text += ", and \(outcome.filled) missing \(were) treated as [\(what)]."
        }
        return text
    }

    private func comparison(_ points: [AlarmPoint]) -> String {
        let threshold = "(\(Self.number(rule.threshold ?? 0)))"
        func bounds(_ values: [Double?]) -> String {
            "[" + values.map { Self.number($0 ?? 0) }.joined(separator: ", ") + "]"
        }
        switch rule.comparison {
        case .greaterThan: return "greater than the threshold \(threshold)"
        case .greaterThanOrEqual: return "greater than or equal to the threshold \(threshold)"
        case .lessThan: return "less than the threshold \(threshold)"
        case .lessThanOrEqual: return "less than or equal to the threshold \(threshold)"
        case .outsideBand:
            return "less than the lower thresholds \(bounds(points.map(\.lower))) or greater than "
                + "the upper thresholds \(bounds(points.map(\.upper)))"
        case .belowBand: return "less than the lower thresholds \(bounds(points.map(\.lower)))"
        case .aboveBand:
            return "greater than the upper thresholds \(bounds(points.map(\.upper)))"
        }
    }

    /// `24/11/26 18:00:00`, as reasons show times.
    static func shortTime(_ seconds: Int64) -> String {
        let time = CivilTime(Instant(seconds: seconds))
        return "\(two(time.day))/\(two(time.month))/\(two(time.year % 100)) "
            + "\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    }

    /// `2026-11-24T18:00:00.000+0000`, as reason data show times.
    static func longTime(_ seconds: Int64) -> String {
        let time = CivilTime(Instant(seconds: seconds))
        return "\(time.year)-\(two(time.month))-\(two(time.day))T\(two(time.hour)):"
            + "\(two(time.minute)):\(two(time.second)).000+0000"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The JSON of StateReasonData.
    func reasonData(statistic: String?, unit: String?) -> String {
        let real = outcome.judged.filter { $0.value != nil }.sorted { $0.time < $1.time }
        var members: [JSONMember] = [
            JSONMember("version", "1.0"),
            JSONMember("queryDate", .string(Self.longTime(now))),
        ]
        if let first = real.first {
            members.append(JSONMember("startDate", .string(Self.longTime(first.time))))
        }
        if let unit { members.append(JSONMember("unit", .string(unit))) }
        if let statistic { members.append(JSONMember("statistic", .string(statistic))) }
        members.append(JSONMember("period", .number(JSONNumber(rule.period))))
        members.append(
            JSONMember("recentDatapoints", .array(real.map { Self.json($0.value ?? 0) })))
        if rule.thresholdMetricID == nil {
            members.append(JSONMember("threshold", Self.json(rule.threshold ?? 0)))
        } else {
            members.append(
                JSONMember("recentLowerThresholds", .array(real.map { Self.json($0.lower ?? 0) })))
            members.append(
                JSONMember("recentUpperThresholds", .array(real.map { Self.json($0.upper ?? 0) })))
        }
        members.append(
            JSONMember(
                "evaluatedDatapoints",
                .array(
                    outcome.judged.map { point in
                        var one = [JSONMember("timestamp", .string(Self.longTime(point.time)))]
                        if let count = point.sampleCount {
                            one.append(JSONMember("sampleCount", Self.json(count)))
                        }
                        if let value = point.value {
                            one.append(JSONMember("value", Self.json(value)))
                        }
                        return .object(one)
                    })))
        return String(decoding: JSON.object(members).bytes, as: UTF8.self)
    }

    /// CloudWatch writes every number with a fraction.
    private static func json(_ value: Double) -> JSON {
        .number(JSONNumber(checked: value.isFinite ? "\(value)" : "0.0"))
    }
}
