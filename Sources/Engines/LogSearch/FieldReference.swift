/// A field of a message as metric filters name it: `$.path` in JSON, `$column` in a pattern of
/// columns.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
package struct FieldReference: Hashable, Sendable {
    private enum Form: Hashable, Sendable {
        case selector(Selector)
        case column(String)
    }

    private let form: Form

    /// - Throws: for a text that names no field.
    package init(_ text: String) throws(FilterPatternError) {
        guard text.hasPrefix("$"), text.utf8.count > 1 else {
            throw FilterPatternError("Invalid field: \(text.prefix(40))")
        }
        if text.hasPrefix("$.") || text.hasPrefix("$[") {
            var rest = Array(text.utf8)[...]
            let selector = try Selector(&rest)
            guard rest.isEmpty else {
                throw FilterPatternError("Invalid field: \(text.prefix(40))")
            }
            form = .selector(selector)
        } else {
            form = .column(text)
        }
    }

    /// Whether the field can be in messages that the pattern matches: columns must be its own.
    package func belongs(to pattern: FilterPattern) -> Bool {
        switch (form, pattern.form) {
        case (.selector, .columns), (.column, .json): false
        case (.column(let name), .columns(let columns)): columns.names.contains(name)
        case (.selector, _): true
        case (.column, _): false
        }
    }

    /// The field's value in a message that the pattern matches; nil where it has none.
    package func value(in message: String, matching pattern: FilterPattern) -> String? {
        switch form {
        case .selector(let selector):
            return Document(message).flatMap { $0.first(selector) }.map { Document.text(of: $0) }
        case .column(let name):
            return pattern.extract(message)?.first { $0.name == name }?.value
        }
    }
}
