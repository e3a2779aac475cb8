// LogSearch: does a log message match a filter pattern?
//
// One engine for searches, and for whatever judges messages as they arrive. A pattern is compiled
// once and then asked of many messages. It knows no log group, no clock and no storage.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html

/// Why a text is no filter pattern.
package struct FilterPatternError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

/// A compiled filter pattern.
package struct FilterPattern: Sendable {
    /// The longest pattern, in bytes.
    package static let bytesMax = 4096
    /// How deep conditions may be nested.
    static let depthMax = 32
    /// Regular expressions in a pattern of JSON conditions or columns.
    static let regexesMax = 2

    enum Form: Sendable {
        case everything
        case terms(TermPattern)
        case json(Condition)
        case columns(ColumnPattern)
    }

    let form: Form

    /// Compiles a pattern: terms, `{ conditions }` on JSON, or `[columns]`.
    package init(_ text: String) throws(FilterPatternError) {
        guard text.utf8.count <= Self.bytesMax else {
            throw FilterPatternError("Invalid filter pattern: it is too long")
        }
        let bytes = Bytes.trimmed(Array(text.utf8)[...])
        switch (bytes.first, bytes.last) {
        case (nil, _): form = .everything
        case (UInt8(ascii: "{"), UInt8(ascii: "}")) where bytes.count >= 2:
            var parser = ConditionParser(bytes.dropFirst().dropLast(), .selectors)
            form = .json(try parser.whole())
        case (UInt8(ascii: "["), UInt8(ascii: "]")) where bytes.count >= 2:
            form = .columns(try ColumnPattern(bytes.dropFirst().dropLast()))
        case (UInt8(ascii: "{"), _), (UInt8(ascii: "["), _):
            throw FilterPatternError("Invalid filter pattern: a closing bracket is missing")
        default:
            let terms = try TermPattern(bytes)
            form = terms.isEmpty ? .everything : .terms(terms)
        }
    }

    /// Whether every message matches.
    package var matchesEverything: Bool {
        if case .everything = form { return true }
        return false
    }

    /// Whether the message matches.
    package func matches(_ message: String) -> Bool {
        switch form {
        case .everything: return true
        case .terms(let terms): return terms.matches(message)
        case .json(let condition):
            guard let document = Document(message) else { return false }
            return condition.holds(in: document)
        case .columns(let columns): return columns.row(message) != nil
        }
    }

    /// Whether the message with these bytes matches. Terms are looked for without making a text of
    /// them.
    package func matches(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch form {
        case .everything: true
        case .terms(let terms): terms.matches(utf8: bytes)
        case .json, .columns: matches(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Texts of which each message that matches holds every one, as its bytes: what stands in
    /// `TextFilter`s can be asked for them. Empty where the pattern promises none.
    package var neededTexts: [[UInt8]] {
        switch form {
        case .everything, .columns: []
        case .terms(let terms): terms.neededTexts
        case .json(let condition): condition.neededTexts
        }
    }

    /// What the pattern's columns and selectors find in a message that matches; nil for others.
    package func extract(_ message: String) -> [(name: String, value: String)]? {
        switch form {
        case .everything: return []
        case .terms(let terms): return terms.matches(message) ? [] : nil
        case .json(let condition):
            guard let document = Document(message), condition.holds(in: document) else {
                return nil
            }
            return condition.selectors.compactMap { selector in
                document.first(selector).map { (selector.text, Document.text(of: $0)) }
            }
        case .columns(let columns):
            return columns.row(message).map { columns.named($0) }
        }
    }
}
