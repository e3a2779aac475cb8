/// A JSON value (RFC 8259). Objects keep their order and may hold a name twice, as the text did.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSON])
    case object([JSONMember])
}

/// One name and value of an object.
package struct JSONMember: Hashable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
        self.name = name
        self.value = value
    }
}

/// A number in its own digits, so that nothing is lost between reading and writing.
package struct JSONNumber: Hashable, Sendable {
    /// The digits as they stood, such as `1.50` or `1e9`.
    package let text: String

    package init(_ value: Int64) { text = String(value) }
    package init(_ value: Int) { text = String(value) }
    /// Integral values are written without a fraction. NaN and infinities have no JSON form and
    /// become 0: callers that may hold one write a string instead.
    package init(_ value: Double) {
        if !value.isFinite {
            text = "0"
        } else if value == value.rounded(), abs(value) < 9.0e15 {
            text = String(Int64(value))
        } else {
            text = "\(value)"
        }
    }
    /// For the parser: `text` has been checked against the grammar.
    package init(checked text: String) { self.text = text }

    package var integer: Int64? {
        if let value = Int64(text) { return value }
        guard let value = Double(text), value == value.rounded(), abs(value) < 9.2e18 else {
            return nil
        }
        return Int64(value)
    }
    package var double: Double { Double(text) ?? 0 }
}

extension JSON {
    /// The value of the member `name`; the last one if it stands there twice.
    package subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }
    package subscript(_ index: Int) -> JSON? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
    package var string: String? {
        if case .string(let value) = self { return value }
        return nil
    }
    package var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }
    package var integer: Int64? {
        if case .number(let value) = self { return value.integer }
        return nil
    }
    package var double: Double? {
        if case .number(let value) = self { return value.double }
        return nil
    }
    package var array: [JSON]? {
        if case .array(let value) = self { return value }
        return nil
    }
    package var members: [JSONMember]? {
        if case .object(let value) = self { return value }
        return nil
    }
    package var isNull: Bool { self == .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByFloatLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
    package init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { JSONMember($0.0, $0.1) })
    }
    package init(nilLiteral: ()) { self = .null }
}
