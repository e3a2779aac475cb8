package import Codecs

/// A path into an event, such as `$.detail.items[0].name` or `$.detail['a b']`.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
package struct JSONPath: Hashable, Sendable {
    package static let stepsMax = 256

    private enum Step: Hashable, Sendable {
        case name(String)
        case index(Int)
        /// Each element of an array, or each value of an object.
        case all
    }

    private let steps: [Step]

    /// Nil if the text is no path.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.popFirst() == UInt8(ascii: "$") else { return nil }
        var steps: [Step] = []
        while let first = bytes.popFirst() {
            guard steps.count < Self.stepsMax else { return nil }
            if first == UInt8(ascii: ".") {
                let name = bytes.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") }
                guard !name.isEmpty else { return nil }
                bytes = bytes.dropFirst(name.count)
                let text = String(decoding: name, as: UTF8.self)
                steps.append(text == "*" ? .all : .name(text))
            } else if first == UInt8(ascii: "[") {
                guard let step = Self.bracket(&bytes) else { return nil }
                steps.append(step)
            } else {
                return nil
            }
        }
        self.steps = steps
    }

    /// Behind an opening bracket: a number, a star or a quoted name, and the closing bracket.
    private static func bracket(_ bytes: inout ArraySlice<UInt8>) -> Step? {
        if let quote = bytes.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
            let name = bytes.dropFirst().prefix { $0 != quote }
            bytes = bytes.dropFirst(name.count + 2)
            guard bytes.popFirst() == UInt8(ascii: "]") else { return nil }
            return .name(String(decoding: name, as: UTF8.self))
        }
        let inner = bytes.prefix { $0 != UInt8(ascii: "]") }
        bytes = bytes.dropFirst(inner.count)
        guard bytes.popFirst() == UInt8(ascii: "]") else { return nil }
        let text = String(decoding: inner, as: UTF8.self)
        if text == "*" { return .all }
        guard let index = Int(text), index >= 0 else { return nil }
        return .index(index)
    }

    /// What the path leads to; nil if it leads nowhere.
    package func value(in event: JSON) -> JSON? { Self.value(steps[...], event) }

    private static func value(_ steps: ArraySlice<Step>, _ json: JSON) -> JSON? {
        guard let first = steps.first else { return json }
        let rest = steps.dropFirst()
        switch first {
        case .name(let name): return json[name].flatMap { value(rest, $0) }
        case .index(let index): return json[index].flatMap { value(rest, $0) }
        case .all:
            switch json {
            case .array(let items): return .array(items.compactMap { value(rest, $0) })
            case .object(let members): return .array(members.compactMap { value(rest, $0.value) })
            default: return nil
            }
        }
    }
}
