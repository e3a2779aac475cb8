package import Codecs
package import Vocabulary

/// A protocol-neutral value, shaped by a `Schema`.
package indirect enum Value: Hashable, Sendable {
    /// A hole in a sparse list or map.
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(Instant)
    case list([Value])
    /// Entries in the order they came, or by key when they were made from a dictionary.
    case map([MapEntry])
    case structure(Fields)
    /// Free-form JSON.
    case document(JSON)
}

package struct MapEntry: Hashable, Sendable {
    package var key: String
    package var value: Value

    package init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }
}

/// The members of one structure, by their place in its schema; nil where absent.
package struct Fields: Hashable, Sendable {
    package var values: [Value?]

    package init(_ values: [Value?]) { self.values = values }
    /// All members of `schema`, absent.
    package init(emptyFor schema: StructureSchema) {
        values = Array(repeating: nil, count: schema.members.count)
    }

    package subscript(_ index: Int) -> Value? {
        get { values.indices.contains(index) ? values[index] : nil }
        set { values[index] = newValue }
    }

    /// The member at `index`, or nil where absent.
    package func optional<T: ShapeValue>(_ index: Int) throws(ShapeError) -> T? {
        guard let value = self[index], value != .null else { return nil }
        return try T(shapeValue: value)
    }

    /// The member at `index`.
    /// - Throws: `ShapeError.missing` where absent; validation has refused such input before.
    package func required<T: ShapeValue>(_ index: Int) throws(ShapeError) -> T {
        guard let value = self[index], value != .null else { throw .missing(index: index) }
        return try T(shapeValue: value)
    }
}

/// Why a tree does not make the struct it was read for. Validation makes these unreachable for
/// input from outside; one that is seen is a defect in a protocol.
package enum ShapeError: Error, Hashable, Sendable {
    case missing(index: Int)
    case wrongType(expected: String)
}

/// What a generated member may be.
package protocol ShapeValue: Sendable {
    init(shapeValue: Value) throws(ShapeError)
    var shapeValue: Value { get }
}

/// A generated struct.
package protocol Structure: ShapeValue {
    static var schema: StructureSchema { get }
    init(fields: Fields) throws(ShapeError)
    var fields: Fields { get }
}

extension Structure {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .structure(let fields) = shapeValue else {
            throw .wrongType(expected: Self.schema.name)
        }
        try self.init(fields: fields)
    }
    package var shapeValue: Value { .structure(fields) }
}

/// The input or output of an operation that has none.
package struct EmptyStructure: Structure {
    package static let schema = StructureSchema("Unit", [])
    package init() {}
    package init(fields: Fields) throws(ShapeError) {}
    package var fields: Fields { Fields([]) }
}

/// Bytes, as a member.
package struct Blob: ShapeValue {
    package var bytes: [UInt8]
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .blob(let bytes) = shapeValue else { throw .wrongType(expected: "blob") }
        self.bytes = bytes
    }
    package var shapeValue: Value { .blob(bytes) }
}

extension Bool: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .bool(let value) = shapeValue else { throw .wrongType(expected: "boolean") }
        self = value
    }
    package var shapeValue: Value { .bool(self) }
}

extension Int: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .integer(let value) = shapeValue else { throw .wrongType(expected: "integer") }
        self = Int(value)
    }
    package var shapeValue: Value { .integer(Int64(self)) }
}

extension Double: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        switch shapeValue {
        case .double(let value): self = value
        case .integer(let value): self = Double(value)
        default: throw .wrongType(expected: "double")
        }
    }
    package var shapeValue: Value { .double(self) }
}

extension String: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .string(let value) = shapeValue else { throw .wrongType(expected: "string") }
        self = value
    }
    package var shapeValue: Value { .string(self) }
}

extension Instant: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .timestamp(let value) = shapeValue else {
            throw .wrongType(expected: "timestamp")
        }
        self = value
    }
    package var shapeValue: Value { .timestamp(self) }
}

extension JSON: ShapeValue {
    package init(shapeValue: Shapes.Value) throws(ShapeError) {
        guard case .document(let value) = shapeValue else {
            throw .wrongType(expected: "document")
        }
        self = value
    }
    package var shapeValue: Shapes.Value { .document(self) }
}

extension Array: ShapeValue where Element: ShapeValue {
    package init(shapeValue: Value) throws(ShapeError) {
        guard case .list(let values) = shapeValue else { throw .wrongType(expected: "list") }
        self.init()
        reserveCapacity(values.count)
        for value in values where value != .null { append(try Element(shapeValue: value)) }
    }
    package var shapeValue: Shapes.Value { .list(map(\.shapeValue)) }
}

extension Dictionary: ShapeValue where Key == String, Value: ShapeValue {
    package init(shapeValue: Shapes.Value) throws(ShapeError) {
        guard case .map(let entries) = shapeValue else { throw .wrongType(expected: "map") }
        self.init(minimumCapacity: entries.count)
        for entry in entries where entry.value != .null {
            self[entry.key] = try Value(shapeValue: entry.value)
        }
    }
    package var shapeValue: Shapes.Value {
        .map(sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.shapeValue) })
    }
}

/// A member through which a structure reaches itself; Swift's structs cannot hold their own kind.
package indirect enum Indirect<Wrapped: ShapeValue>: ShapeValue {
    case value(Wrapped)

    package init(_ value: Wrapped) { self = .value(value) }
    package init(shapeValue: Value) throws(ShapeError) {
        self = .value(try Wrapped(shapeValue: shapeValue))
    }
    package var wrapped: Wrapped {
        switch self {
        case .value(let value): return value
        }
    }
    package var shapeValue: Value { wrapped.shapeValue }
}
