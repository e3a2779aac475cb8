import CloudWatchLogsAPI
import Codecs

/// Tags in the store, and what a tag may be.
enum TagText {
    private static let tagsMax = 50

    static func read(_ text: String) -> [String: String] {
        let members = (try? JSON(text: text))?.members ?? []
        return Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { _, last in last }
    }

    static func json(_ tags: [String: String]) -> String {
        let members = tags.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        return String(decoding: JSON.object(members).bytes, as: UTF8.self)
    }

    static func check(_ added: [String: String]) throws {
        for key in added.keys.sorted() where key.lowercased().hasPrefix("aws:") {
            throw Refusal.invalid(
                "Tag keys that begin with 'aws:' are reserved for system use: \(key)")
        }
    }

    static func check(count: Int) throws {
        guard count <= tagsMax else {
            throw CloudWatchLogsFailure.tooManyTags(
                "A resource can have no more than \(tagsMax) tags.")
        }
    }
}
