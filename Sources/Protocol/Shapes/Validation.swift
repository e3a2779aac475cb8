import Codecs
import Matching
import Synchronization

/// Checks a tree against its schema and answers in the words AWS's services use.
package enum Validation {
    /// Nesting deeper than this is refused before it is walked.
    package static let depthMax = 64

    /// All constraint failures of `fields` together, as one message; nil where there are none.
    package static func message(_ fields: Fields, _ schema: StructureSchema) -> String? {
        var failures: [String] = []
        check(fields, schema, path: "", depth: 0, into: &failures)
        guard !failures.isEmpty else { return nil }
        let count = failures.count
        return "\(count) validation error\(count == 1 ? "" : "s") detected: "
            + failures.joined(separator: "; ")
    }

    private static func check(
        _ fields: Fields, _ schema: StructureSchema, path: String, depth: Int,
        into failures: inout [String]
    ) {
        guard depth < depthMax else { return }
        for (index, member) in schema.members.enumerated() {
            let here = path.isEmpty ? member.lowerCamelName : "\(path).\(member.lowerCamelName)"
            guard let value = fields[index], value != .null else {
                if member.isRequired, !member.traits.contains(.streaming) {
                    failures.append(
                        "Value null at '\(here)' failed to satisfy constraint: "
                            + "Member must not be null")
                }
                continue
            }
            check(value, member.schema(), path: here, depth: depth + 1, into: &failures)
        }
    }

    private static func check(
        _ value: Value, _ schema: Schema, path: String, depth: Int, into failures: inout [String]
    ) {
        guard depth < depthMax else { return }
        func fail(_ rule: String) {
            let shown = schema.isSensitive ? "***" : describe(value)
            failures.append(
                "Value '\(shown)' at '\(path)' failed to satisfy constraint: Member must \(rule)")
        }
        let constraint = schema.constraint
        switch (value, schema.kind) {
        case (.string(let text), _):
            checkLength(text.unicodeScalars.count, constraint, fail)
            if let pattern = constraint.pattern, !PatternCache.shared.matches(text, pattern) {
                fail("satisfy regular expression pattern: \(pattern)")
            }
            if !constraint.values.isEmpty, !constraint.values.contains(text) {
                fail("satisfy enum value set: [\(constraint.values.joined(separator: ", "))]")
            }
        case (.blob(let bytes), _): checkLength(bytes.count, constraint, fail)
        case (.integer(let number), _): checkRange(Double(number), constraint, fail)
        case (.double(let number), _): checkRange(number, constraint, fail)
        case (.list(let items), .list(let list)):
            checkLength(items.count, constraint, fail)
            let element = list.element()
            for (index, item) in items.enumerated() where item != .null {
                check(
                    item, element, path: "\(path).\(index + 1).member", depth: depth + 1,
                    into: &failures)
            }
        case (.map(let entries), .map(let map)):
            checkLength(entries.count, constraint, fail)
            let element = map.value()
            let key = map.key()
            for entry in entries {
                check(
                    .string(entry.key), key, path: "\(path).key", depth: depth + 1,
                    into: &failures)
                guard entry.value != .null else { continue }
                check(
                    entry.value, element, path: "\(path).\(entry.key).member",
                    depth: depth + 1, into: &failures)
            }
        case (.structure(let fields), .structure(let inner)):
            check(fields, inner(), path: path, depth: depth, into: &failures)
        default: break
        }
    }

    private static func checkLength(
        _ count: Int, _ constraint: Constraint, _ fail: (String) -> Void
    ) {
        if let min = constraint.min, Double(count) < min {
            fail("have length greater than or equal to \(Int(min))")
        }
        if let max = constraint.max, Double(count) > max {
            fail("have length less than or equal to \(Int(max))")
        }
    }

    private static func checkRange(
        _ number: Double, _ constraint: Constraint, _ fail: (String) -> Void
    ) {
        if let min = constraint.min, number < min {
            fail("have value greater than or equal to \(JSONNumber(min).text)")
        }
        if let max = constraint.max, number > max {
            fail("have value less than or equal to \(JSONNumber(max).text)")
        }
    }

    /// The value as AWS's messages show it, cut to a length that an answer can carry.
    private static func describe(_ value: Value) -> String {
        let shown: String
        switch value {
        case .string(let text): shown = text
        case .integer(let number): shown = String(number)
        case .double(let number): shown = JSONNumber(number).text
        case .bool(let flag): shown = flag ? "true" : "false"
        case .list(let items): shown = "[\(items.prefix(64).map(describe).joined(separator: ", "))]"
        case .blob: shown = "java.nio.HeapByteBuffer"
        default: shown = "{}"
        }
        return shown.count > 1024 ? String(shown.prefix(1024)) + "..." : shown
    }
}

/// Patterns compiled once. The set is that of the models, so it needs no bound of its own.
private final class PatternCache: Sendable {
    static let shared = PatternCache()
    private let compiled = Mutex<[String: RegularExpression?]>([:])

    /// A pattern that PCRE2 cannot hold is not enforced: the service itself checks such members.
    func matches(_ text: String, _ pattern: String) -> Bool {
        let expression = compiled.withLock { cache -> RegularExpression? in
            if let known = cache[pattern] { return known }
            let made = try? RegularExpression(pattern, matchesWhole: true)
            cache[pattern] = .some(made)
            return made
        }
        return expression?.matches(text) ?? true
    }
}
