/// What a model says of one shape: its kind, its constraints, its names on the wire.
package struct Schema: Sendable {
    package enum Kind: Sendable {
        case boolean
        case integer(bits: Int)
        case double
        case string
        case blob
        case timestamp(TimestampFormat?)
        case list(ListSchema)
        case map(MapSchema)
        case structure(@Sendable () -> StructureSchema)
        case document
    }

    /// The shape's name in the model.
    package let name: String
    package let kind: Kind
    package let constraint: Constraint
    /// Must never reach a log or a trail.
    package let isSensitive: Bool

    package init(
        _ name: String, _ kind: Kind, _ constraint: Constraint = .none, isSensitive: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.constraint = constraint
        self.isSensitive = isSensitive
    }

    /// The structure's schema, where this is one.
    package var structure: StructureSchema? {
        if case .structure(let schema) = kind { return schema() }
        return nil
    }
}

package enum TimestampFormat: String, Sendable {
    case iso8601, unixTimestamp, rfc822
}

/// The bounds a model sets: on a string's or blob's length, a list's or map's count, a number's
/// value; a pattern that a string matches as a whole; the values an enumeration allows.
package struct Constraint: Sendable {
    package let min: Double?
    package let max: Double?
    package let pattern: String?
    package let values: [String]

    package init(
        min: Double? = nil, max: Double? = nil, pattern: String? = nil, values: [String] = []
    ) {
        self.min = min
        self.max = max
        self.pattern = pattern
        self.values = values
    }

    package static let none = Constraint()
}

/// A list's element. Schemas refer to each other by closures, since models are recursive.
package struct ListSchema: Sendable {
    package let element: @Sendable () -> Schema
    /// The element's XML name where it is not `member`.
    package let elementName: String?
    /// Whether elements stand directly in the parent (XML, Query).
    package let isFlattened: Bool

    package init(
        _ element: @escaping @Sendable () -> Schema, elementName: String? = nil,
        isFlattened: Bool = false
    ) {
        self.element = element
        self.elementName = elementName
        self.isFlattened = isFlattened
    }
}

package struct MapSchema: Sendable {
    package let key: @Sendable () -> Schema
    package let value: @Sendable () -> Schema
    /// XML names where they are not `key` and `value`.
    package let keyName: String?
    package let valueName: String?
    package let isFlattened: Bool

    package init(
        _ key: @escaping @Sendable () -> Schema, _ value: @escaping @Sendable () -> Schema,
        keyName: String? = nil, valueName: String? = nil, isFlattened: Bool = false
    ) {
        self.key = key
        self.value = value
        self.keyName = keyName
        self.valueName = valueName
        self.isFlattened = isFlattened
    }
}

/// A structure: its members in the model's order.
package struct StructureSchema: Sendable {
    package let name: String
    package let members: [Member]
    /// The member that is the whole HTTP body, where the model says so.
    package let payload: Int?
    /// The XML element's own name and namespace, where the shape gives one.
    package let xmlName: String?
    package let xmlNamespace: XMLNamespace?

    package init(
        _ name: String, _ members: [Member], payload: Int? = nil, xmlName: String? = nil,
        xmlNamespace: XMLNamespace? = nil
    ) {
        self.name = name
        self.members = members
        self.payload = payload
        self.xmlName = xmlName
        self.xmlNamespace = xmlNamespace
    }

    /// The place of the member called `name` in the model, or nil.
    package func index(of name: String) -> Int? { members.firstIndex { $0.name == name } }
}

package struct XMLNamespace: Sendable, Hashable {
    package let uri: String
    package let prefix: String?

    package init(_ uri: String, prefix: String? = nil) {
        self.uri = uri
        self.prefix = prefix
    }
}

/// One member of a structure.
package struct Member: Sendable {
    package enum Location: Sendable, Hashable {
        case body
        /// A header of that name (the member's `wireName`).
        case header
        /// All headers that begin with `wireName`, as a map.
        case headers
        /// A parameter of the query string; a map member takes all that no other member takes.
        case query
        /// A label of the URI template.
        case uri
        /// The HTTP status.
        case statusCode
    }

    package struct Traits: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let required = Traits(rawValue: 1)
        /// The body is a stream that never enters the tree.
        package static let streaming = Traits(rawValue: 2)
        package static let flattened = Traits(rawValue: 4)
        package static let xmlAttribute = Traits(rawValue: 8)
        package static let idempotencyToken = Traits(rawValue: 16)
        /// A header that holds base 64 of JSON.
        package static let jsonValue = Traits(rawValue: 32)
        package static let eventPayload = Traits(rawValue: 64)
    }

    /// The member's name in the model, such as `UserName`.
    package let name: String
    /// Its name on the wire: `locationName`, or `name`.
    package let wireName: String
    /// Its name in forms and XML, for services that speak JSON too and there by other names.
    package let queryName: String
    package let location: Location
    package let traits: Traits
    package let timestampFormat: TimestampFormat?
    package let xmlNamespace: XMLNamespace?
    package let schema: @Sendable () -> Schema

    package init(
        _ name: String, _ schema: @escaping @Sendable () -> Schema, wireName: String? = nil,
        queryName: String? = nil, location: Location = .body, traits: Traits = [],
        timestampFormat: TimestampFormat? = nil,
        xmlNamespace: XMLNamespace? = nil
    ) {
        self.name = name
        self.wireName = wireName ?? name
        self.queryName = queryName ?? wireName ?? name
        self.location = location
        self.traits = traits
        self.timestampFormat = timestampFormat
        self.xmlNamespace = xmlNamespace
        self.schema = schema
    }

    package var isRequired: Bool { traits.contains(.required) }

    /// The name as AWS's messages and CloudTrail spell it: a lower first letter, `userName`; a
    /// name that begins with capitals loses all but the last of them, `mfaDevices`.
    package var lowerCamelName: String { Member.lowerCamel(name) }

    package static func lowerCamel(_ name: String) -> String {
        let letters = Array(name)
        guard let first = letters.first, first.isUppercase else { return name }
        var end = 1
        while end < letters.count, letters[end].isUppercase { end += 1 }
        if end > 1, end < letters.count, letters[end].isLowercase { end -= 1 }
        return String(letters[..<end]).lowercased() + String(letters[end...])
    }
}
