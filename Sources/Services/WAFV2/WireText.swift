import Codecs
import Shapes
import Vocabulary

/// Trees to and from the API's own JSON, by schema: how definitions are kept in the store, and how
/// the engine reads them.
enum WireText {
    static func json<T: Structure>(_ structure: T) -> JSON { json(structure.fields, T.schema) }

    /// Reads what `json` wrote; members that are missing or of another type stay absent.
    static func read<T: Structure>(_ text: String, as type: T.Type) throws -> T {
        try T(fields: fields(JSON(text: text), T.schema))
    }

    private static func json(_ value: Value, _ schema: Schema) -> JSON {
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.blob(let bytes), _): return .string(Base64.encode(bytes))
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

    private static func json(_ fields: Fields, _ schema: StructureSchema) -> JSON {
        var members: [JSONMember] = []
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index], value != .null else { continue }
            members.append(JSONMember(member.wireName, json(value, member.schema())))
        }
        return .object(members)
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
        case .blob: return json.string.flatMap { Base64.decode($0) }.map { .blob($0) }
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
        case .document: return nil
        }
    }
}
