import Codecs

/// A way into a JSON document: `$.a.b[0]['c d'][*]`.
struct Selector: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
        case everyElement
    }

    let steps: [Step]
    /// As it stood in the pattern.
    let text: String

    /// Takes a selector off the front of `rest`.
    init(_ rest: inout ArraySlice<UInt8>) throws(FilterPatternError) {
        let start = rest
        func invalid() -> FilterPatternError {
            FilterPatternError(
                "Invalid filter pattern: no property selector at '\(Bytes.text(start.prefix(40)))'")
        }
        guard rest.popFirst() == UInt8(ascii: "$") else { throw invalid() }
        var steps: [Step] = []
        while let byte = rest.first {
            if byte == UInt8(ascii: ".") {
                rest.removeFirst()
                if rest.first == UInt8(ascii: "[") { continue }
                let name = rest.prefix { !Self.ends($0) }
                guard !name.isEmpty else { throw invalid() }
                rest = rest.dropFirst(name.count)
                steps.append(.member(Bytes.text(name)))
            } else if byte == UInt8(ascii: "[") {
                rest.removeFirst()
                guard let step = try Self.bracketed(&rest) else { throw invalid() }
                steps.append(step)
            } else {
                break
            }
        }
        guard !steps.isEmpty else { throw invalid() }
        self.steps = steps
        text = Bytes.text(start.prefix(start.count - rest.count))
    }

    private static func bracketed(
        _ rest: inout ArraySlice<UInt8>
    ) throws(FilterPatternError) -> Step? {
        let step: Step
        if let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
            let name = rest.dropFirst().prefix { $0 != quote }
            rest = rest.dropFirst(name.count + 1)
            guard rest.popFirst() == quote else { return nil }
            step = .member(Bytes.text(name))
        } else {
            let inner = rest.prefix { $0 != UInt8(ascii: "]") }
            rest = rest.dropFirst(inner.count)
            if inner.elementsEqual([UInt8(ascii: "*")]) {
                step = .everyElement
            } else if let index = Int(Bytes.text(inner)), index >= 0 {
                step = .element(index)
            } else {
                return nil
            }
        }
        return rest.popFirst() == UInt8(ascii: "]") ? step : nil
    }

    private static let ending = Set(".[]=!<>()&|,\"".utf8)

    private static func ends(_ byte: UInt8) -> Bool {
        Bytes.isSpace(byte) || ending.contains(byte)
    }
}

/// What conditions are judged on: a JSON object, or the columns of a line.
struct Document {
    private let root: JSON

    /// Nil where the message is no JSON object or array.
    init?(_ message: String) {
        guard let first = message.utf8.first(where: { !Bytes.isSpace($0) }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            let json = try? JSON(bytes: Array(message.utf8))
        else { return nil }
        root = json
    }

    init(column: String) { root = .string(column) }

    /// Every value that the selector leads to.
    func values(_ selector: Selector) -> [JSON] {
        var found = [root]
        for step in selector.steps {
            switch step {
            case .member(let name): found = found.compactMap { $0[name] }
            case .element(let index): found = found.compactMap { $0[index] }
            case .everyElement: found = found.flatMap { $0.array ?? [] }
            }
        }
        return found
    }

    func first(_ selector: Selector) -> JSON? { values(selector).first }

    static func text(of value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        case .null: "null"
        case .array, .object: String(decoding: value.bytes, as: UTF8.self)
        }
    }
}
