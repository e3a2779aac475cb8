import Codecs
import Shapes

/// Writes the Swift of one plan.
struct Emitter {
    let plan: Plan

    private static let reserved: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else",
        "enum", "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
        "Type", "Protocol",
    ]
    /// Members of `Structure` that a property must not hide.
    private static let taken: Set<String> = ["schema", "fields", "shapeValue", "hashValue"]

    static func property(_ member: String) -> String {
        let name = Member.lowerCamel(member)
        if taken.contains(name) { return "\(name)Value" }
        return escaped(name)
    }

    static func escaped(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }

    /// A shape's name among the schemas; `Type` and `Protocol` cannot be spelled after a dot.
    static func schema(_ shape: String) -> String {
        ["Type", "Protocol", "self", "init"].contains(shape) ? "\(shape)Shape" : escaped(shape)
    }

    /// Path and content of each file.
    func files() throws -> [(String, String)] {
        let folder = "Sources/APIs/\(plan.module)"
        return [
            ("\(folder)/\(plan.module).swift", try service()),
            ("\(folder)/Operations.swift", try operations()),
            ("\(folder)/Structures.swift", try structures()),
            ("\(folder)/Schemas.swift", try schemas()),
            ("\(folder)/Failures.swift", try failures()),
            (
                "Sources/Services/\(plan.list.handlers)/\(plan.service)OperationTable.swift",
                table()
            ),
        ]
    }

    private func header(_ what: String, imports: [String]) -> String {
        """
        // swift-format-ignore-file
        // Written by forge from \(plan.list.model) for the operations in Sources/APIs. Not edited.
        // \(what)

        \(imports.joined(separator: "\n"))


        """
    }

    /// Shapes, and of the others those that the text names.
    private func imports(for text: String) -> [String] {
        ["Codecs", "Shapes", "Vocabulary"]
            .filter { $0 == "Shapes" || text.contains("\($0).") }
            .map { "package import \($0)" }
    }

    private func literal(_ text: String) -> String {
        guard text.contains("\\") || text.contains("\"") else { return "\"\(text)\"" }
        var hashes = "#"
        while text.contains("\"\(hashes)") || text.contains("\\\(hashes)") { hashes += "#" }
        return "\(hashes)\"\(text)\"\(hashes)"
    }

    private func service() throws -> String {
        let m = plan.model.metadata
        func text(_ key: String) -> String? { m[key]?.string }
        let id = text("serviceId") ?? plan.service
        var protocols = m["protocols"]?.array?.compactMap(\.string) ?? []
        if protocols.isEmpty { protocols = [text("protocol") ?? ""] }
        let names = try protocols.map { name -> String in
            switch name {
            case "query": return ".query"
            case "json": return ".json"
            case "rest-json": return ".restJSON"
            case "rest-xml": return ".restXML"
            case "smithy-rpc-v2-cbor": return ".rpcV2CBOR"
            default: throw ForgeError("\(id): unknown protocol \(name)")
            }
        }
        var arguments = [
            "id: \(literal(id))",
            "signingName: \(literal(text("signingName") ?? text("endpointPrefix") ?? ""))",
            "endpointPrefix: \(literal(text("endpointPrefix") ?? ""))",
            "apiVersion: \(literal(text("apiVersion") ?? ""))",
            "protocols: [\(names.joined(separator: ", "))]",
        ]
        for key in ["targetPrefix", "jsonVersion", "xmlNamespace"] {
            if let value = text(key) { arguments.append("\(key): \(literal(value))") }
        }
        return header(
            "What the model says of the service.", imports: ["package import Shapes"])
                + """
                package enum \(plan.module)Model {
                    package static let service = Shapes.ServiceModel(
                        \(arguments.joined(separator: ",\n        ")))
                }

                """
    }

    private func operations() throws -> String {
        var text = ""
        for action in plan.actions {
            let http = action.json["http"]
            var arguments = ["\"\(action.name)\""]
            arguments.append("method: \(literal(http?["method"]?.string ?? "POST"))")
            arguments.append("uri: \(literal(http?["requestUri"]?.string ?? "/"))")
            arguments.append("input: Input.schema")
            arguments.append("output: Output.schema")
            if let status = http?["responseCode"]?.integer { arguments.append("status: \(status)") }
            if let wrapper = action.json["output"]?["resultWrapper"]?.string {
                arguments.append("resultWrapper: \(literal(wrapper))")
            }
            if let wrapper = action.json["input"]?["locationName"]?.string {
                arguments.append("inputWrapper: \(literal(wrapper))")
            }
            if let uri = action.json["input"]?["xmlNamespace"]?["uri"]?.string {
                arguments.append("inputNamespace: Shapes.XMLNamespace(\(literal(uri)))")
            }
            text += "package enum \(action.name): Shapes.Operation {\n"
            for (role, shape) in [("Input", action.input), ("Output", action.output)] {
                guard let shape else {
                    text += "    package typealias \(role) = Shapes.EmptyStructure\n"
                    continue
                }
                if plan.nested[shape] == nil {
                    text += "    package typealias \(role) = \(plan.structureName(shape))\n"
                } else {
                    text += try structure(shape, named: role)
                }
            }
            text += "    package static let model = Shapes.OperationModel(\n        "
            text += arguments.joined(separator: ", ") + ")\n}\n\n"
        }
        return header("One type an operation.", imports: imports(for: text)) + text
    }

    private func structures() throws -> String {
        var text = "package enum \(plan.namespace) {}\n\n"
        for shape in plan.shapes where plan.nested[shape] == nil {
            guard try plan.type(shape) == "structure" else { continue }
            text += "extension \(plan.namespace) {\n\(try structure(shape, named: shape))}\n\n"
        }
        return header("The structures that operations share.", imports: imports(for: text)) + text
    }

    private func structure(_ shape: String, named name: String) throws -> String {
        let json = try plan.model.shape(shape)
        let required = Set((json["required"]?.array ?? []).compactMap(\.string))
        let members = json["members"]?.members ?? []
        var properties: [(name: String, type: String, optional: Bool, index: Int)] = []
        for (index, member) in members.enumerated() {
            if member.value["streaming"]?.bool == true { continue }
            let target = member.value["shape"]?.string ?? ""
            if try plan.model.shape(target)["eventstream"]?.bool == true { continue }
            var type = try plan.swiftType(target)
            if try plan.type(target) == "structure", try plan.reaches(target, shape) {
                type = "Shapes.Indirect<\(type)>"
            }
            properties.append(
                (Emitter.property(member.name), type, !required.contains(member.name), index))
        }
        var text = "    package struct \(Emitter.escaped(name)): Shapes.Structure {\n"
        for p in properties {
            text += "        package var \(p.name): \(p.type)\(p.optional ? "?" : "")\n"
        }
        let parameters = properties.map { p in
            "\(p.name): \(p.type)\(p.optional ? "? = nil" : "")"
        }
        text += "        package init(\(parameters.joined(separator: ", "))) {\n"
        for p in properties { text += "            self.\(p.name) = \(p.name)\n" }
        text += "        }\n"
        text += "        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {\n"
        for p in properties {
            let reader = p.optional ? "optional" : "required"
            text += "            self.\(p.name) = try fields.\(reader)(\(p.index))\n"
        }
        text += "        }\n        package var fields: Shapes.Fields {\n"
        if properties.isEmpty {
            text += "            Shapes.Fields(emptyFor: Self.schema)\n"
        } else {
            text += "            var fields = Shapes.Fields(emptyFor: Self.schema)\n"
            for p in properties {
                text +=
                    "            fields[\(p.index)] = self.\(p.name)\(p.optional ? "?" : "")"
                    + ".shapeValue\n"
            }
            text += "            return fields\n"
        }
        text += "        }\n"
        text += try structureSchema(shape, members: members, required: required)
        return text + "    }\n"
    }

    private func structureSchema(
        _ shape: String, members: [JSONMember], required: Set<String>
    ) throws -> String {
        let json = try plan.model.shape(shape)
        let type = try plan.isRecursive(shape) ? ": Shapes.StructureSchema" : ""
        var text = "        package static let schema\(type) = Shapes.StructureSchema(\n"
        text += "            \"\(shape)\",\n            ["
        for member in members {
            let isRequired = required.contains(member.name)
            text += "\n                \(try memberSchema(member, isRequired: isRequired)),"
        }
        text += members.isEmpty ? "]" : "\n            ]"
        if let payload = json["payload"]?.string,
            let index = members.firstIndex(where: { $0.name == payload })
        {
            text += ", payload: \(index)"
        }
        if let name = json["locationName"]?.string { text += ", xmlName: \(literal(name))" }
        if let namespace = try namespace(json) { text += ", xmlNamespace: \(namespace)" }
        return text + ")\n"
    }

    private func namespace(_ json: JSON) throws -> String? {
        guard let namespace = json["xmlNamespace"] else { return nil }
        guard let uri = namespace["uri"]?.string ?? namespace.string else { return nil }
        let prefix = namespace["prefix"]?.string.map { ", prefix: \(literal($0))" } ?? ""
        return "Shapes.XMLNamespace(\(literal(uri))\(prefix))"
    }

    private func memberSchema(_ member: JSONMember, isRequired: Bool) throws -> String {
        let json = member.value
        let target = json["shape"]?.string ?? ""
        let shape = try plan.model.shape(target)
        var arguments = [
            "\"\(member.name)\"", "{ \(plan.schemas).\(Emitter.schema(target)) }",
        ]
        // A list's or map's own location name is its flattened form's element name.
        if let name = json["locationName"]?.string, name != member.name {
            arguments.append("wireName: \(literal(name))")
        }
        if let name = json["queryName"]?.string { arguments.append("queryName: \(literal(name))") }
        switch json["location"]?.string {
        case "header": arguments.append("location: .header")
        case "headers": arguments.append("location: .headers")
        case "querystring": arguments.append("location: .query")
        case "uri": arguments.append("location: .uri")
        case "statusCode": arguments.append("location: .statusCode")
        case nil: break
        case let other: throw ForgeError("\(member.name): unknown location \(other ?? "")")
        }
        var traits: [String] = []
        if isRequired { traits.append(".required") }
        let streams = json["streaming"]?.bool == true || shape["eventstream"]?.bool == true
        if streams { traits.append(".streaming") }
        if json["flattened"]?.bool == true { traits.append(".flattened") }
        if json["xmlAttribute"]?.bool == true { traits.append(".xmlAttribute") }
        if json["idempotencyToken"]?.bool == true { traits.append(".idempotencyToken") }
        if json["jsonvalue"]?.bool == true { traits.append(".jsonValue") }
        if json["eventpayload"]?.bool == true { traits.append(".eventPayload") }
        if !traits.isEmpty { arguments.append("traits: [\(traits.joined(separator: ", "))]") }
        if let format = json["timestampFormat"]?.string ?? shape["timestampFormat"]?.string {
            arguments.append("timestampFormat: .\(format)")
        }
        if let namespace = try namespace(json) { arguments.append("xmlNamespace: \(namespace)") }
        return "Shapes.Member(\(arguments.joined(separator: ", ")))"
    }

    private func schemas() throws -> String {
        var text = header(
            "The schema of every shape, by its name in the model.",
            imports: ["package import Shapes"])
        text += "package enum \(plan.schemas) {\n"
        for shape in plan.shapes {
            let type = try plan.isRecursive(shape) ? ": Shapes.Schema" : ""
            text += "    package static let \(Emitter.schema(shape))\(type) = Shapes.Schema("
            text += "\"\(shape)\", \(try kind(shape))"
            let json = try plan.model.shape(shape)
            if let constraint = constraint(json) { text += ", \(constraint)" }
            if json["sensitive"]?.bool == true { text += ", isSensitive: true" }
            text += ")\n"
        }
        return text + "}\n"
    }

    private func kind(_ shape: String) throws -> String {
        let json = try plan.model.shape(shape)
        func target(_ part: String) -> String {
            let name = Emitter.schema(json[part]?["shape"]?.string ?? "")
            return "{ \(plan.schemas).\(name) }"
        }
        func named(_ part: String, _ label: String) -> String {
            json[part]?["locationName"]?.string.map { ", \(label): \(literal($0))" } ?? ""
        }
        let flattened = json["flattened"]?.bool == true ? ", isFlattened: true" : ""
        switch json["type"]?.string {
        case "structure": return ".structure({ \(plan.structureName(shape)).schema })"
        case "list":
            return ".list(Shapes.ListSchema(\(target("member"))"
                + "\(named("member", "elementName"))\(flattened)))"
        case "map":
            return ".map(Shapes.MapSchema(\(target("key")), \(target("value"))"
                + "\(named("key", "keyName"))\(named("value", "valueName"))\(flattened)))"
        case "string", "character": return ".string"
        case "integer", "short", "byte":
            return ".integer(bits: \(plan.list.wide.contains(shape) ? 64 : 32))"
        case "long": return ".integer(bits: 64)"
        case "double", "float": return ".double"
        case "boolean": return ".boolean"
        case "blob": return ".blob"
        case "timestamp":
            return ".timestamp(\(json["timestampFormat"]?.string.map { ".\($0)" } ?? "nil"))"
        case let other: throw ForgeError("shape \(shape) has the unknown type \(other ?? "none")")
        }
    }

    private func constraint(_ json: JSON) -> String? {
        var parts: [String] = []
        if let min = json["min"]?.double { parts.append("min: \(JSONNumber(min).text)") }
        if let max = json["max"]?.double { parts.append("max: \(JSONNumber(max).text)") }
        if let pattern = json["pattern"]?.string { parts.append("pattern: \(literal(pattern))") }
        if let values = json["enum"]?.array?.compactMap(\.string), !values.isEmpty {
            parts.append("values: [\(values.map(literal).joined(separator: ", "))]")
        }
        return parts.isEmpty ? nil : "Shapes.Constraint(\(parts.joined(separator: ", ")))"
    }

    private func failures() throws -> String {
        var text = header(
            "The errors that the listed operations declare.", imports: ["package import Shapes"])
        text += "package enum \(plan.service)Failure {\n"
        let shapes = Set(plan.actions.flatMap(\.errors)).sorted()
        // CloudWatch has a LimitExceededException and a LimitExceededFault.
        let short = Dictionary(grouping: shapes.map(shortName)) { $0 }
        for shape in shapes {
            let json = try plan.model.shape(shape)
            let code = json["error"]?["code"]?.string ?? shape
            let isFault = json["fault"]?.bool == true
            let status = json["error"]?["httpStatusCode"]?.integer ?? (isFault ? 500 : 400)
            var name = shortName(shape)
            if short[name]?.count != 1 { name = Member.lowerCamel(shape) }
            text += "    package static func \(Emitter.escaped(name))(_ message: Swift.String) "
            text += "-> Shapes.Failure {\n"
            text += "        Shapes.Failure(\(literal(code)), message, status: \(status), "
            text += "shape: \(literal(shape)))\n    }\n"
        }
        return text + "}\n"
    }

    /// `ResourceNotFoundException` is `resourceNotFound`.
    private func shortName(_ shape: String) -> String {
        let name = Member.lowerCamel(shape)
        let suffix = ["Exception", "Fault"].first { name.hasSuffix($0) } ?? ""
        return String(name.dropLast(suffix.count))
    }

    private func table() -> String {
        var text = header(
            "Every listed operation; one without a handler does not compile.",
            imports: ["package import Gate", "import \(plan.module)"])
        text += "extension \(plan.list.handlers)Service {\n"
        let name =
            plan.service == plan.list.handlers
            ? "operations" : "operationsOf\(plan.service)"
        text += "    package static let \(name): [AnyOperation<\(plan.list.handlers)Service>] = [\n"
        for action in plan.actions {
            text += "        \(plan.module).\(action.name).erased,\n"
        }
        return text + "    ]\n}\n"
    }
}
