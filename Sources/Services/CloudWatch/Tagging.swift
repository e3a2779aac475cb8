import CloudWatchAPI
import Gate
import Shapes
import Store

/// Tags of whatever has an ARN here.
enum Tagging {
    private static let tagsMax = 50

    static func read(_ arn: String, _ reading: any Reading) throws -> [String: String] {
        let rows = try reading.rows("SELECT key, value FROM cw_tags WHERE arn = ?", [.text(arn)])
        return Dictionary(rows.map { ($0.text("key"), $0.text("value")) }) { _, last in last }
    }

    static func dictionary(_ tags: [CloudWatchShape.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }) { _, last in last }
    }

    static func check(_ tags: [CloudWatchShape.Tag]?) throws {
        guard let tags else { return }
        guard Set(tags.map(\.key)).count == tags.count else {
            throw Refusal.value(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        if let key = tags.map(\.key).first(where: { $0.lowercased().hasPrefix("aws:") }) {
            throw Refusal.value(
                "aws: prefixed tag key names are not allowed for external use: \(key)")
        }
        try check(count: tags.count)
    }

    static func check(count: Int) throws {
        guard count <= tagsMax else {
            throw Refusal.value("The number of tags exceeds the limit of \(tagsMax).")
        }
    }

    static func add(
        _ tags: [CloudWatchShape.Tag]?, to arn: String, _ transaction: Transaction
    ) throws {
        for tag in tags ?? [] {
            try transaction.run(
                """
                INSERT INTO cw_tags (arn, key, value) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET value = excluded.value
                """, [.text(arn), .text(tag.key), .text(tag.value)])
        }
    }

    static func forget(_ arn: String, _ transaction: Transaction) throws {
        try transaction.run("DELETE FROM cw_tags WHERE arn = ?", [.text(arn)])
    }
}
