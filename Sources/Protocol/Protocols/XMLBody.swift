import Codecs
import Shapes
import Vocabulary

/// Trees as XML elements, by the names and shapes that schemas give: what Query's answers and
/// REST-XML's bodies share.
struct XMLBody {
    /// Whether moments carry milliseconds even where they are zero, as S3 writes them.
    let hasMilliseconds: Bool

    // MARK: Writing

    /// The members of `fields` that belong in a body, as children of the element last opened.
    func write(
        _ fields: Fields, _ schema: StructureSchema, into writer: inout XMLWriter,
        where isIncluded: (Member) -> Bool = { _ in true }
    ) {
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index], value != .null, isIncluded(member),
                !member.traits.contains(.xmlAttribute)
            else { continue }
            write(value, as: member, into: &writer)
        }
    }

    private func write(_ value: Value, as member: Member, into writer: inout XMLWriter) {
        let schema = member.schema()
        let isFlattened = member.traits.contains(.flattened)
        switch (value, schema.kind) {
        case (.list(let items), .list(let list)) where list.isFlattened || isFlattened:
            let element = list.element()
            for item in items {
                write(item, element, list.elementName ?? member.queryName, into: &writer)
            }
        case (.map(let entries), .map(let map)) where map.isFlattened || isFlattened:
            for entry in entries { write(entry, map, member.queryName, into: &writer) }
        default:
            write(
                value, schema, member.queryName, member.timestampFormat, member.xmlNamespace,
                into: &writer)
        }
    }

    /// One element called `name` that holds `value`.
    func write(
        _ value: Value, _ schema: Schema, _ name: String, _ format: TimestampFormat? = nil,
        _ namespace: XMLNamespace? = nil, into writer: inout XMLWriter
    ) {
        switch (value, schema.kind) {
        case (.structure(let fields), .structure(let inner)):
            let structure = inner()
            writer.open(
                name, attributes(fields, structure, namespace ?? structure.xmlNamespace))
            write(fields, structure, into: &writer)
            writer.close(name)
        case (.list(let items), .list(let list)):
            let element = list.element()
            writer.open(name, declaration(namespace))
            for item in items {
                write(item, element, list.elementName ?? "member", into: &writer)
            }
            writer.close(name)
        case (.map(let entries), .map(let map)):
            writer.open(name, declaration(namespace))
            for entry in entries { write(entry, map, "entry", into: &writer) }
            writer.close(name)
        case (.timestamp(let instant), .timestamp(let own)):
            let chosen = format ?? own ?? .iso8601
            let text =
                chosen == .iso8601 && hasMilliseconds
                ? instant.iso8601Milliseconds : TextScalar.text(instant, chosen)
            writer.element(name, text, declaration(namespace))
        case (.null, _): break
        default:
            writer.element(
                name, TextScalar.write(value) ?? "", declaration(namespace))
        }
    }

    private func write(
        _ entry: MapEntry, _ map: MapSchema, _ name: String, into writer: inout XMLWriter
    ) {
        writer.open(name)
        writer.element(map.keyName ?? "key", entry.key)
        write(entry.value, map.value(), map.valueName ?? "value", into: &writer)
        writer.close(name)
    }

    private func declaration(_ namespace: XMLNamespace?) -> [(String, String)] {
        guard let namespace else { return [] }
        return [(namespace.prefix.map { "xmlns:\($0)" } ?? "xmlns", namespace.uri)]
    }

    /// A structure's namespace and its members that are attributes.
    func attributes(
        _ fields: Fields, _ schema: StructureSchema, _ namespace: XMLNamespace?
    ) -> [(String, String)] {
        var found = declaration(namespace)
        for (index, member) in schema.members.enumerated()
        where member.traits.contains(.xmlAttribute) {
            guard let value = fields[index] else { continue }
            guard let text = TextScalar.write(value, member.format(.iso8601)) else { continue }
            found.append((member.queryName, text))
        }
        return found
    }

    // MARK: Reading

    /// The members of `schema` that `element` holds.
    /// - Parameter isStrict: refuses elements that the schema does not know, as S3 does.
    static func read(
        _ element: XMLElement, _ schema: StructureSchema, isStrict: Bool, depth: Int = 0,
        where isIncluded: (Member) -> Bool = { _ in true }
    ) throws(Mismatch) -> Fields {
        guard depth < Validation.depthMax - 2 else { throw .tooDeep }
        var fields = Fields(emptyFor: schema)
        var known: Set<String> = []
        for (index, member) in schema.members.enumerated() where isIncluded(member) {
            if member.traits.contains(.xmlAttribute) {
                let name = member.queryName.split(separator: ":").last.map(String.init) ?? ""
                guard let text = element.attribute(name) else { continue }
                fields[index] = try TextScalar.read(
                    text, member.schema(), member.format(.iso8601))
                continue
            }
            known.insert(member.queryName)
            fields[index] = try read(
                element, member, isStrict: isStrict, depth: depth, &known)
        }
        if isStrict, let odd = element.children.first(where: { !known.contains($0.name) }) {
            throw Mismatch("Unexpected element \(odd.name) in \(element.name)")
        }
        return fields
    }

    private static func read(
        _ element: XMLElement, _ member: Member, isStrict: Bool, depth: Int,
        _ known: inout Set<String>
    ) throws(Mismatch) -> Value? {
        let schema = member.schema()
        let isFlattened = member.traits.contains(.flattened)
        switch schema.kind {
        case .list(let list) where list.isFlattened || isFlattened:
            if let name = list.elementName { known.insert(name) }
            let found = element.children.filter {
                $0.name == member.queryName || $0.name == list.elementName
            }
            guard !found.isEmpty else { return nil }
            return .list(try items(found, list.element(), isStrict: isStrict, depth: depth))
        case .map(let map) where map.isFlattened || isFlattened:
            let found = element.children.filter { $0.name == member.queryName }
            guard !found.isEmpty else { return nil }
            return .map(try entries(found, map, isStrict: isStrict, depth: depth))
        default:
            guard let child = element.child(member.queryName) else { return nil }
            return try read(
                child, schema, member.format(.iso8601), isStrict: isStrict,
                depth: depth + 1)
        }
    }

    /// The value that `element` is.
    static func read(
        _ element: XMLElement, _ schema: Schema, _ format: TimestampFormat, isStrict: Bool,
        depth: Int
    ) throws(Mismatch) -> Value {
        guard depth < Validation.depthMax - 2 else { throw .tooDeep }
        switch schema.kind {
        case .structure(let inner):
            return .structure(
                try read(element, inner(), isStrict: isStrict, depth: depth))
        case .list(let list):
            let name = list.elementName ?? "member"
            if isStrict, let odd = element.children.first(where: { $0.name != name }) {
                throw Mismatch("Unexpected element \(odd.name) in \(element.name)")
            }
            return .list(
                try items(
                    element.children.filter { $0.name == name }, list.element(),
                    isStrict: isStrict, depth: depth))
        case .map(let map):
            return .map(
                try entries(
                    element.children.filter { $0.name == "entry" }, map, isStrict: isStrict,
                    depth: depth))
        default:
            guard element.children.isEmpty else {
                throw Mismatch("Unexpected element in \(element.name)")
            }
            return try TextScalar.read(element.text, schema, format)
        }
    }

    private static func items(
        _ found: [XMLElement], _ schema: Schema, isStrict: Bool, depth: Int
    ) throws(Mismatch) -> [Value] {
        var values: [Value] = []
        for child in found {
            values.append(
                try read(
                    child, schema, schema.format(.iso8601), isStrict: isStrict, depth: depth + 1))
        }
        return values
    }

    private static func entries(
        _ found: [XMLElement], _ map: MapSchema, isStrict: Bool, depth: Int
    ) throws(Mismatch) -> [MapEntry] {
        var values: [MapEntry] = []
        for child in found {
            guard let key = child.child(map.keyName ?? "key"),
                let value = child.child(map.valueName ?? "value")
            else { throw Mismatch("An entry of \(child.name) lacks its key or value") }
            values.append(
                MapEntry(
                    key.text,
                    try read(
                        value, map.value(), map.value().format(.iso8601), isStrict: isStrict,
                        depth: depth + 1)))
        }
        return values
    }
}
