import Codecs
import Shapes

/// Query's parameters as a tree: `Tags.member.1.Key` is a path through it.
enum QueryReading {
    /// Names in all parameters together: each may become a node, which is larger than its text.
    private static let namesMax = 100_000

    static func input(_ route: Route) throws(Failure) -> Fields {
        var root = QueryNode()
        var names = 0
        for pair in route.parameters where pair.name != "Action" && pair.name != "Version" {
            let path = pair.name.split(separator: ".", omittingEmptySubsequences: false)
            // Three names a level at most: the member, `entry` or `member`, the index.
            names += path.count
            guard path.count <= route.limits.depthMax * 3, names <= namesMax else {
                throw route.dialect.malformedBody(.tooDeep)
            }
            root.insert(pair.value, at: path[...])
        }
        do throws(Mismatch) {
            return try structure(root, route.operation.input, route.limits.depthMax)
        } catch {
            throw route.dialect.malformedBody(error)
        }
    }

    private static func structure(
        _ node: QueryNode, _ schema: StructureSchema, _ depthLeft: Int
    ) throws(Mismatch) -> Fields {
        guard depthLeft > 0 else { throw .tooDeep }
        var fields = Fields(emptyFor: schema)
        guard !node.children.isEmpty else { return fields }
        for (index, member) in schema.members.enumerated() {
            let shape = member.schema()
            let isFlattened = member.traits.contains(.flattened)
            let plain = node.children[member.queryName]
            switch shape.kind {
            case .list(let list) where list.isFlattened || isFlattened:
                // A flattened list goes by its element's name, where it has one.
                guard let child = list.elementName.flatMap({ node.children[$0] }) ?? plain else {
                    continue
                }
                fields[index] = .list(try items(child, list.element(), depthLeft - 1))
            case .map(let map) where map.isFlattened || isFlattened:
                guard let child = plain else { continue }
                fields[index] = .map(try entries(child, map, depthLeft - 1))
            default:
                guard let child = plain else { continue }
                fields[index] = try value(
                    child, shape, member.format(.iso8601), depthLeft - 1)
            }
        }
        return fields
    }

    private static func value(
        _ node: QueryNode, _ schema: Schema, _ format: TimestampFormat, _ depthLeft: Int
    ) throws(Mismatch) -> Value? {
        guard depthLeft > 0 else { throw .tooDeep }
        switch schema.kind {
        case .structure(let inner):
            return .structure(try structure(node, inner(), depthLeft))
        case .list(let list):
            // `Name=` alone is how an empty list is sent.
            guard let child = node.children[list.elementName ?? "member"] else {
                return node.text == "" ? .list([]) : nil
            }
            return .list(try items(child, list.element(), depthLeft))
        case .map(let map):
            guard let child = node.children["entry"] else {
                return node.text == "" ? .map([]) : nil
            }
            return .map(try entries(child, map, depthLeft))
        default:
            guard let text = node.text else { return nil }
            return try TextScalar.read(text, schema, format)
        }
    }

    private static func items(
        _ node: QueryNode, _ schema: Schema, _ depthLeft: Int
    ) throws(Mismatch) -> [Value] {
        var values: [Value] = []
        for child in node.numbered {
            values.append(try value(child, schema, schema.format(.iso8601), depthLeft - 1) ?? .null)
        }
        return values
    }

    private static func entries(
        _ node: QueryNode, _ map: MapSchema, _ depthLeft: Int
    ) throws(Mismatch) -> [MapEntry] {
        var values: [MapEntry] = []
        let schema = map.value()
        for child in node.numbered {
            guard let key = child.children[map.keyName ?? "key"]?.text else {
                throw Mismatch("A map's entry lacks its key")
            }
            guard let held = child.children[map.valueName ?? "value"] else {
                throw Mismatch("A map's entry lacks its value")
            }
            values.append(
                MapEntry(
                    key, try value(held, schema, schema.format(.iso8601), depthLeft - 1) ?? .null))
        }
        return values
    }
}

/// What stands under one name.
private struct QueryNode {
    var text: String?
    var children: [String: QueryNode] = [:]

    mutating func insert(_ value: String, at path: ArraySlice<Substring>) {
        guard let name = path.first else {
            text = value
            return
        }
        children[String(name), default: QueryNode()].insert(value, at: path.dropFirst())
    }

    /// The children by number; gaps are closed.
    var numbered: [QueryNode] {
        children.compactMap { name, node in Int(name).map { ($0, node) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }
}
