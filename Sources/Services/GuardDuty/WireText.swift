import Codecs
import Shapes
import Vocabulary

/// Trees to and from GuardDuty's own JSON, by schema: how documents are kept in the store.
enum WireText {
    static func json(_ value: Value, _ schema: Schema) -> JSON {
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.timestamp(let instant), _):
            return .number(JSONNumber(instant.secondsSince1970))
        case (.list(let items), .list(let list)):
            let element = list.element()
            return .array(items.map { json($0, element) })
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .object(entries.map { JSONMember($0.key, json($0.value, element)) })
        case (.structure(let fields), .structure(let inner)): return json(fields, inner())
        default: return .null
        }
    }

    static func json(_ fields: Fields, _ schema: StructureSchema) -> JSON {
        var members: [JSONMember] = []
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index] else { continue }
            members.append(JSONMember(member.wireName, json(value, member.schema())))
        }
        return .object(members)
    }

    static func json<T: Structure>(_ structure: T) -> JSON { json(structure.fields, T.schema) }

    /// Reads a structure; members that are missing or of another type stay absent.
    static func read<T: Structure>(_ json: JSON, as type: T.Type) throws -> T {
        try T(fields: fields(json, T.schema))
    }

    private static func fields(_ json: JSON, _ schema: StructureSchema) -> Fields {
        var fields = Fields(emptyFor: schema)
        for (index, member) in schema.members.enumerated() {
            guard let part = json[member.wireName] else { continue }
            fields[index] = value(part, member.schema())
        }
        return fields
    }

    private static func value(_ json: JSON, _ schema: Schema) -> Value? {
        switch schema.kind {
        case .boolean: return json.bool.map { .bool($0) }
        case .integer: return json.integer.map { .integer($0) }
        case .double: return json.double.map { .double($0) }
        case .string: return json.string.map { .string($0) }
        case .timestamp: return json.double.map { .timestamp(Instant(secondsSince1970: $0)) }
        case .list(let list):
            let element = list.element()
            return json.array.map { .list($0.compactMap { value($0, element) }) }
        case .map(let map):
            let element = map.value()
            return json.members.map {
                .map(
                    $0.compactMap { entry in
                        value(entry.value, element).map { MapEntry(entry.name, $0) }
                    })
            }
        case .structure(let inner):
            return json.members == nil ? nil : .structure(fields(json, inner()))
        case .blob, .document: return nil
        }
    }
}

/// Tags as they are kept.
enum TagText {
    /// A resource has at most 50 tags, and none whose key AWS keeps for itself.
    /// https://docs.aws.amazon.com/guardduty/latest/APIReference/API_TagResource.html
    static func check(_ tags: [String: String]?) throws {
        let tags = tags ?? [:]
        guard tags.count <= 50, !tags.keys.contains(where: { $0.hasPrefix("aws:") }) else {
            throw Refusal.invalid("tags")
        }
    }

    static func json(_ tags: [String: String]?) -> String {
        JSON.object(
            (tags ?? [:]).sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        ).text
    }

    static func read(_ text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            tags[member.name] = member.value.string
        }
        return tags
    }
}
