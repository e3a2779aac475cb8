import Codecs

/// What is generated for one service, and under which names.
struct Plan {
    struct Action {
        let name: String
        let json: JSON
        let input: String?
        let output: String?
        let errors: [String]
    }

    let list: OperationList
    let model: Model
    let actions: [Action]
    /// All shapes reached, by name, sorted.
    let shapes: [String]
    /// Structures that are exactly one operation's input or output: generated inside it.
    let nested: [String: String]

    var service: String { list.service }
    var module: String { "\(list.service)API" }
    var namespace: String { "\(list.service)Shape" }
    var schemas: String { "\(list.service)Schema" }

    init(list: OperationList, model: Model) throws {
        self.list = list
        self.model = model
        var actions: [Action] = []
        var uses: [String: Int] = [:]
        var open: [String] = []
        for name in list.operations {
            guard let json = model.operations[name] else {
                throw ForgeError("\(list.model) has no operation \(name)")
            }
            let action = Action(
                name: name, json: json, input: json["input"]?["shape"]?.string,
                output: json["output"]?["shape"]?.string,
                errors: (json["errors"]?.array ?? []).compactMap { $0["shape"]?.string })
            actions.append(action)
            for shape in [action.input, action.output].compactMap({ $0 }) {
                uses[shape, default: 0] += 1
                open.append(shape)
            }
        }
        var seen = Set(open)
        while let name = open.popLast() {
            for target in try model.references(of: name) {
                uses[target, default: 0] += 2  // a member's target is never nested
                if seen.insert(target).inserted { open.append(target) }
            }
        }
        var nested: [String: String] = [:]
        for action in actions {
            if let input = action.input, uses[input] == 1 { nested[input] = "\(action.name).Input" }
            if let output = action.output, uses[output] == 1 {
                nested[output] = "\(action.name).Output"
            }
        }
        self.actions = actions
        self.shapes = seen.sorted()
        self.nested = nested
    }

    func type(_ shape: String) throws -> String { try model.shape(shape)["type"]?.string ?? "" }

    /// The Swift type of a structure shape.
    func structureName(_ shape: String) -> String { nested[shape] ?? "\(namespace).\(shape)" }

    /// The Swift type of any shape.
    func swiftType(_ shape: String) throws -> String {
        let json = try model.shape(shape)
        switch json["type"]?.string {
        case "structure":
            return json["document"]?.bool == true ? "Codecs.JSON" : structureName(shape)
        case "list":
            return "[\(try swiftType(json["member"]?["shape"]?.string ?? ""))]"
        case "map":
            return "[Swift.String: \(try swiftType(json["value"]?["shape"]?.string ?? ""))]"
        case "string", "character": return "Swift.String"
        case "integer", "long", "short", "byte": return "Swift.Int"
        case "double", "float": return "Swift.Double"
        case "boolean": return "Swift.Bool"
        case "timestamp": return "Vocabulary.Instant"
        case "blob": return "Shapes.Blob"
        case let other: throw ForgeError("shape \(shape) has the unknown type \(other ?? "none")")
        }
    }

    /// Whether `target` reaches `source` through structures alone.
    func reaches(_ target: String, _ source: String) throws -> Bool {
        var seen: Set<String> = [target]
        var open = [target]
        while let name = open.popLast() {
            if name == source { return true }
            guard try type(name) == "structure" else { continue }
            for next in try model.references(of: name) where seen.insert(next).inserted {
                open.append(next)
            }
        }
        return false
    }

    /// Whether the shape reaches itself, be it through lists or maps: Swift cannot infer the types
    /// of constants that name each other in a circle.
    func isRecursive(_ shape: String) throws -> Bool {
        var seen: Set<String> = []
        var open = try model.references(of: shape)
        while let name = open.popLast() {
            if name == shape { return true }
            if seen.insert(name).inserted { open += try model.references(of: name) }
        }
        return false
    }
}
