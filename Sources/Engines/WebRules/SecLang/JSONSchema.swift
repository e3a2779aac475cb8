import Codecs

/// As much of JSON Schema as rules that check bodies need: types, members, items, bounds and
/// choices. Keywords beyond these do not restrict.
package struct JSONSchema: Sendable {
    private let root: JSON

    init?(_ bytes: Bytes) {
        guard let json = try? JSON(bytes: bytes), json.members != nil else { return nil }
        root = json
    }

    func accepts(_ bytes: Bytes) -> Bool {
        guard let value = try? JSON(bytes: bytes) else { return false }
        return Self.accepts(value, root, depth: 0)
    }

    private static let depthMax = 64

    private static func accepts(_ value: JSON, _ schema: JSON, depth: Int) -> Bool {
        guard depth < depthMax else { return false }
        if let allowed = schema.bool { return allowed }
        if let type = schema["type"] {
            let names = type.array?.compactMap(\.string) ?? [type.string ?? ""]
            guard names.contains(where: { isOf($0, value) }) else { return false }
        }
        if let choices = schema["enum"]?.array, !choices.contains(value) { return false }
        if let wanted = schema["const"], wanted != value { return false }
        if let number = value.double {
            if let low = schema["minimum"]?.double, number < low { return false }
            if let high = schema["maximum"]?.double, number > high { return false }
        }
        if let text = value.string {
            let length = text.unicodeScalars.count
            if let low = schema["minLength"]?.integer, length < low { return false }
            if let high = schema["maxLength"]?.integer, length > high { return false }
            if let pattern = schema["pattern"]?.string, let compiled = try? Pattern(pattern),
                !compiled.matches(Bytes(text.utf8))
            {
                return false
            }
        }
        if let items = value.array {
            if let low = schema["minItems"]?.integer, items.count < low { return false }
            if let high = schema["maxItems"]?.integer, items.count > high { return false }
            if let each = schema["items"] {
                for item in items where !accepts(item, each, depth: depth + 1) { return false }
            }
        }
        return value.members.map { acceptsMembers($0, schema, depth) } ?? true
    }

    private static func acceptsMembers(_ all: [JSONMember], _ schema: JSON, _ depth: Int) -> Bool {
        for name in schema["required"]?.array?.compactMap(\.string) ?? []
        where !all.contains(where: { $0.name == name }) {
            return false
        }
        let known = schema["properties"]
        for member in all {
            if let inner = known?[member.name] {
                if !accepts(member.value, inner, depth: depth + 1) { return false }
            } else if let extra = schema["additionalProperties"],
                !accepts(member.value, extra, depth: depth + 1)
            {
                return false
            }
        }
        return true
    }

    private static func isOf(_ type: String, _ value: JSON) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
            ("null", .null), ("number", .number):
            return true
        case ("integer", .number(let number)): return number.integer != nil
        default: return false
        }
    }
}
