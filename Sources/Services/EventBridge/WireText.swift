import Codecs
import Shapes
import Vocabulary

/// Shapes to and from JSON of their own wire names: how documents are kept in the store.
enum WireText {
    static func json<T: Structure>(_ structure: T) -> JSON { json(structure.fields, T.schema) }

    /// Reads a structure; members that are missing or of another type stay absent.
    static func read<T: Structure>(_ text: String, as type: T.Type) throws -> T {
        try T(fields: fields(try JSON(text: text), T.schema))
    }

    /// One structure as another whose members have the same wire names.
    static func convert<A: Structure, B: Structure>(_ value: A, to type: B.Type) throws -> B {
        try B(fields: fields(json(value), B.schema))
    }

    static func read<T: Structure>(_ json: JSON, as type: T.Type) throws -> T {
        try T(fields: fields(json, T.schema))
    }

    private static func json(_ fields: Fields, _ schema: StructureSchema) -> JSON {
        .object(
            schema.members.enumerated().compactMap { index, member in
                fields[index].map { JSONMember(member.wireName, json($0, member.schema())) }
            })
    }

    private static func json(_ value: Value, _ schema: Schema) -> JSON {
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.timestamp(let instant), _): return .number(JSONNumber(instant.secondsSince1970))
        case (.list(let items), .list(let list)):
            return .array(items.map { json($0, list.element()) })
        case (.map(let entries), .map(let map)):
            return .object(entries.map { JSONMember($0.key, json($0.value, map.value())) })
        case (.structure(let fields), .structure(let inner)): return json(fields, inner())
        default: return .null
        }
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
            return json.array.map { .list($0.compactMap { value($0, list.element()) }) }
        case .map(let map):
            return json.members.map { members in
                .map(
                    members.compactMap { entry in
                        value(entry.value, map.value()).map { MapEntry(entry.name, $0) }
                    })
            }
        case .structure(let inner):
            return json.members == nil ? nil : .structure(fields(json, inner()))
        case .blob, .document: return nil
        }
    }
}
