import Codecs
import Shapes
import Vocabulary

/// A generated structure as text for the store: JSON with the model's own names, so that a
/// document outlives changes of the wire.
enum Document {
    static func text(_ structure: some Structure) -> String {
        json(.structure(structure.fields), schema(of: structure)).text
    }

    static func read<T: Structure>(_ type: T.Type = T.self, _ text: String) throws -> T {
        let json = try JSON(text: text)
        return try T(shapeValue: try value(json, T.schema))
    }

    private static func schema(of structure: some Structure) -> Schema {
        let schema = type(of: structure).schema
        return Schema(schema.name, .structure({ schema }))
    }

    private static func json(_ value: Value, _ schema: Schema) -> JSON {
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.blob(let bytes), _): return .string(Base64.encode(bytes))
        case (.timestamp(let instant), _): return .number(JSONNumber(instant.nanoseconds))
        case (.list(let items), .list(let list)):
            let element = list.element()
            return .array(items.map { json($0, element) })
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .object(entries.map { JSONMember($0.key, json($0.value, element)) })
        case (.structure(let fields), .structure(let inner)):
            var members: [JSONMember] = []
            for (index, member) in inner().members.enumerated() {
                guard let value = fields[index] else { continue }
                members.append(JSONMember(member.name, json(value, member.schema())))
            }
            return .object(members)
        case (.document(let document), _): return document
        default: return .null
        }
    }

    private static func value(_ json: JSON, _ schema: StructureSchema) throws -> Value {
        var fields = Fields(emptyFor: schema)
        for (index, member) in schema.members.enumerated() {
            guard let part = json[member.name], !part.isNull else { continue }
            fields[index] = try value(part, member.schema())
        }
        return .structure(fields)
    }

    private static func value(_ json: JSON, _ schema: Schema) throws -> Value {
        switch schema.kind {
        case .boolean: return .bool(json.bool ?? false)
        case .integer: return .integer(json.integer ?? 0)
        case .double: return .double(json.double ?? 0)
        case .string: return .string(json.string ?? "")
        case .blob: return .blob(Base64.decode(json.string ?? "") ?? [])
        case .timestamp: return .timestamp(Instant(nanoseconds: json.integer ?? 0))
        case .list(let list):
            let element = list.element()
            return .list(try (json.array ?? []).map { try value($0, element) })
        case .map(let map):
            let element = map.value()
            return .map(
                try (json.members ?? []).map { MapEntry($0.name, try value($0.value, element)) })
        case .structure(let inner): return try value(json, inner())
        case .document: return .document(json)
        }
    }
}
