package import Codecs

/// Turns an event into what a target is told: paths pick values out of it, a template places them.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
package struct InputTransformer: Sendable {
    /// What a template knows beside the event's own values.
    package struct Surroundings: Sendable {
        package let ruleARN: String
        package let ruleName: String
        /// When the event came in, as ISO 8601.
        package let ingestionTime: String

        package init(ruleARN: String, ruleName: String, ingestionTime: String) {
            self.ruleARN = ruleARN
            self.ruleName = ruleName
            self.ingestionTime = ingestionTime
        }
    }

    /// Why a template or its paths cannot be used.
    package enum Refusal: Error, Hashable, Sendable {
        case path(name: String, path: String)
        case placeholder(String)
    }

    private enum Part: Hashable, Sendable {
        case text(String)
        /// A placeholder, and whether it stands inside quotation marks.
        case value(String, isQuoted: Bool)
    }

    static let predefined: Set<String> = [
        "aws.events.rule-arn", "aws.events.rule-name", "aws.events.event.ingestion-time",
        "aws.events.event", "aws.events.event.json",
    ]

    private let paths: [String: JSONPath]
    private let parts: [Part]
    /// Whether the template is a JSON object or array rather than a text.
    private let isObject: Bool

    package init(paths: [String: String], template: String) throws(Refusal) {
        var read: [String: JSONPath] = [:]
        for (name, path) in paths.sorted(by: { $0.key < $1.key }) {
            guard let parsed = JSONPath(path) else { throw .path(name: name, path: path) }
            read[name] = parsed
        }
        self.paths = read
        parts = Self.parts(of: template)
        let first = template.utf8.first { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }
        isObject = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        for case .value(let name, _) in parts
        where read[name] == nil && !Self.predefined.contains(name) {
            throw .placeholder(name)
        }
    }

    private static func parts(of template: String) -> [Part] {
        var parts: [Part] = []
        var text: [UInt8] = []
        var isQuoted = false
        let bytes = Array(template.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                text += bytes[index...index + 1]
                index += 2
                continue
            }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "<"), let end = placeholderEnd(bytes, after: index) {
                parts.append(.text(String(decoding: text, as: UTF8.self)))
                text = []
                let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
                parts.append(.value(name, isQuoted: isQuoted))
                index = end + 1
                continue
            }
            text.append(byte)
            index += 1
        }
        parts.append(.text(String(decoding: text, as: UTF8.self)))
        return parts
    }

    /// Where the name behind `<` ends, if it is one: letters, digits, `_`, `-` and dots.
    private static func placeholderEnd(_ bytes: [UInt8], after start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"): return index > start + 1 ? index : nil
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f, 0x2d, 0x2e: index += 1
            default: return nil
            }
        }
        return nil
    }

    /// What the target is told of `event`; nil if a template that is a JSON object makes no JSON
    /// of it, as when it puts quotation marks around an object.
    package func apply(to event: JSON, _ surroundings: Surroundings) -> String? {
        var result: [UInt8] = []
        for part in parts {
            switch part {
            case .text(let text): result += Array(text.utf8)
            case .value(let name, let isQuoted):
                let value = value(name, event, surroundings)
                if isQuoted {
                    result += isObject ? Self.embedded(value) : Self.unquoted(value)
                } else {
                    (value ?? .string("")).write(into: &result)
                }
            }
        }
        if isObject, (try? JSON(bytes: result)) == nil { return nil }
        return String(decoding: result, as: UTF8.self)
    }

    private func value(_ name: String, _ event: JSON, _ surroundings: Surroundings) -> JSON? {
        if let path = paths[name] { return path.value(in: event) }
        switch name {
        case "aws.events.rule-arn": return .string(surroundings.ruleARN)
        case "aws.events.rule-name": return .string(surroundings.ruleName)
        case "aws.events.event.ingestion-time": return .string(surroundings.ingestionTime)
        case "aws.events.event.json": return event
        case "aws.events.event":
            let members = (event.members ?? []).filter { $0.name != "detail" }.map {
                JSONMember($0.name == "detail-type" ? "detailType" : $0.name, $0.value)
            }
            return .object(members)
        default: return nil
        }
    }

    /// A value inside a quoted text: a string's own characters, anything else as its JSON.
    private static func embedded(_ value: JSON?) -> [UInt8] {
        switch value {
        case nil: []
        case .string(let text): Array(JSON.string(text).bytes.dropFirst().dropLast())
        case let other?: other.bytes
        }
    }

    /// The same in a template that is a text: without the quotation marks of what is no string.
    private static func unquoted(_ value: JSON?) -> [UInt8] {
        if case .string = value { return embedded(value) }
        return embedded(value).filter { $0 != UInt8(ascii: "\"") }
    }
}
