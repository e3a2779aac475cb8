package import Codecs
package import Vocabulary

/// A tree as CloudTrail records it: lower first letters, readable times, no secrets.
package enum Record {
    /// What stands in place of a sensitive value.
    package static let hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The present members of `fields`; null where there are none, as CloudTrail writes it.
    package static func json(_ fields: Fields, _ schema: StructureSchema) -> JSON {
        var members: [JSONMember] = []
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index], !member.traits.contains(.streaming) else { continue }
            members.append(
                JSONMember(member.lowerCamelName, json(value, member.schema(), depth: 0)))
        }
        return members.isEmpty ? .null : .object(members)
    }

    private static func json(_ value: Value, _ schema: Schema, depth: Int) -> JSON {
        guard depth < Validation.depthMax else { return .null }
        if schema.isSensitive { return .string(hidden) }
        switch (value, schema.kind) {
        case (.null, _): return .null
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.blob(let bytes), _): return .string(Base64.encode(bytes))
        case (.timestamp(let instant), _): return .string(readable(instant))
        case (.list(let items), .list(let list)):
            let element = list.element()
            return .array(items.map { json($0, element, depth: depth + 1) })
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .object(
                entries.map { JSONMember($0.key, json($0.value, element, depth: depth + 1)) })
        case (.structure(let fields), .structure(let inner)):
            let schema = inner()
            var members: [JSONMember] = []
            for (index, member) in schema.members.enumerated() {
                guard let value = fields[index] else { continue }
                members.append(
                    JSONMember(
                        member.lowerCamelName, json(value, member.schema(), depth: depth + 1)))
            }
            return .object(members)
        case (.document(let document), _): return document
        default: return .null
        }
    }

    /// `Mar 24, 2014 9:11:59 PM`
    package static func readable(_ instant: Instant) -> String {
        let t = CivilTime(instant)
        let hour = t.hour % 12 == 0 ? 12 : t.hour % 12
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
        return "\(months[t.month - 1]) \(t.day), \(t.year) \(hour):\(two(t.minute)):"
            + "\(two(t.second)) \(t.hour < 12 ? "AM" : "PM")"
    }
}
