import Codecs
import MetricsEngine
import Store
import Vocabulary

/// What DescribeAlarmHistory tells: written in the transaction of what it tells of.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_AlarmHistoryItem.html
enum History {
    /// AWS keeps it for 30 days.
    static let keepSeconds: Int64 = 30 * 86_400
    /// The longest data and summary that the API has room for.
    static let dataBytesMax = 4_095
    static let summaryMax = 255

    enum Kind: String {
        case configuration = "ConfigurationUpdate"
        case state = "StateUpdate"
        case action = "Action"
    }

    static func write(
        _ kind: Kind, of alarm: (name: String, type: String), place: [SQLValue], time: Instant,
        summary: String, data: JSON, _ transaction: Transaction
    ) throws {
        var text = data.text
        if text.utf8.count > dataBytesMax { text = shortened(data) }
        try transaction.run(
            """
            INSERT INTO cw_history (account, region, alarm, type, time, kind, summary, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place + [
                .text(alarm.name), .text(alarm.type), SQLValue(time), .text(kind.rawValue),
                .text(String(summary.prefix(summaryMax))), .text(text),
            ])
    }

    /// The data without its largest part, so that they stay JSON.
    private static func shortened(_ data: JSON) -> String {
        guard let members = data.members else { return "{}" }
        let kept = members.filter { $0.value.text.utf8.count < dataBytesMax / 4 }
        return JSON.object(kept).text
    }

    static func stateData(_ old: AlarmStanding, _ new: AlarmStanding) -> JSON {
        [
            "version": "1.0", "oldState": stateJSON(old), "newState": stateJSON(new),
        ]
    }

    private static func stateJSON(_ standing: AlarmStanding) -> JSON {
        var members = [
            JSONMember("stateValue", .string(standing.state.rawValue)),
            JSONMember("stateReason", .string(standing.reason)),
        ]
        if let data = standing.reasonData, let json = try? JSON(text: data) {
            members.append(JSONMember("stateReasonData", json))
        }
        return .object(members)
    }
}
