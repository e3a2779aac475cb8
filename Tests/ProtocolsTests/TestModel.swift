import Codecs
import Shapes
import Vocabulary

/// A service's model in botocore's JSON form, as schemas; so that cases can be written shortly.
struct TestModel: Sendable {
    let metadata: JSON
    let shapes: JSON

    init(metadata: JSON, shapes: JSON) {
        self.metadata = metadata
        self.shapes = shapes
    }

    var service: ServiceModel {
        func text(_ name: String) -> String? { metadata[name]?.string }
        let names = metadata["protocols"]?.array?.compactMap(\.string) ?? []
        return ServiceModel(
            id: text("serviceId") ?? "Test", signingName: "test", endpointPrefix: "test",
            apiVersion: text("apiVersion") ?? "",
            protocols: names.compactMap(WireProtocol.init(rawValue:)),
            targetPrefix: text("targetPrefix"), jsonVersion: text("jsonVersion"),
            xmlNamespace: text("xmlNamespace"))
    }

    func operation(_ given: JSON) -> OperationModel {
        let input = given["input"]
        let output = given["output"]
        return OperationModel(
            given["name"]?.string ?? "", method: given["http"]?["method"]?.string ?? "POST",
            uri: given["http"]?["requestUri"]?.string ?? "/", input: structure(input?["shape"]),
            output: structure(output?["shape"]),
            status: Int(given["http"]?["responseCode"]?.integer ?? 200),
            resultWrapper: output?["resultWrapper"]?.string,
            inputWrapper: input?["locationName"]?.string)
    }

    func structure(_ name: JSON?) -> StructureSchema {
        guard let name = name?.string, let json = shapes[name] else {
            return EmptyStructure.schema
        }
        let required = json["required"]?.array?.compactMap(\.string) ?? []
        let members = (json["members"]?.members ?? []).map { member in
            self.member(member, isRequired: required.contains(member.name))
        }
        return StructureSchema(
            name, members,
            payload: json["payload"]?.string.flatMap { payload in
                members.firstIndex { $0.name == payload }
            }, xmlName: json["locationName"]?.string, xmlNamespace: namespace(json))
    }

    private func member(_ member: JSONMember, isRequired: Bool) -> Member {
        let json = member.value
        let shape = json["shape"]?.string ?? ""
        let locations: [String: Member.Location] = [
            "header": .header, "headers": .headers, "querystring": .query, "uri": .uri,
            "statusCode": .statusCode,
        ]
        var traits: Member.Traits = isRequired ? .required : []
        for (name, trait) in [
            ("streaming", Member.Traits.streaming), ("flattened", .flattened),
            ("xmlAttribute", .xmlAttribute), ("jsonvalue", .jsonValue),
        ] where json[name]?.bool == true || (name == "streaming" && shapes[shape]?[name] == true) {
            traits.insert(trait)
        }
        let format = (json["timestampFormat"] ?? shapes[shape]?["timestampFormat"])?.string
        let isJSON = json["jsonvalue"]?.bool == true
        return Member(
            member.name, { isJSON ? Schema("JSON", .document) : self.schema(shape) },
            wireName: json["locationName"]?.string,
            location: json["location"]?.string.flatMap { locations[$0] } ?? .body,
            traits: traits, timestampFormat: format.flatMap(TimestampFormat.init(rawValue:)),
            xmlNamespace: namespace(json))
    }

    private func namespace(_ json: JSON) -> XMLNamespace? {
        guard let namespace = json["xmlNamespace"] else { return nil }
        guard let uri = namespace["uri"]?.string ?? namespace.string else { return nil }
        return XMLNamespace(uri, prefix: namespace["prefix"]?.string)
    }

    func schema(_ name: String) -> Schema {
        guard let json = shapes[name] else { return Schema(name, .string) }
        func target(_ part: String) -> @Sendable () -> Schema {
            let name = json[part]?["shape"]?.string ?? ""
            return { self.schema(name) }
        }
        let isFlattened = json["flattened"]?.bool == true
        let kind: Schema.Kind
        switch json["type"]?.string {
        case "structure" where json["document"]?.bool == true: kind = .document
        case "structure": kind = .structure { self.structure(.string(name)) }
        case "list":
            kind = .list(
                ListSchema(
                    target("member"), elementName: json["member"]?["locationName"]?.string,
                    isFlattened: isFlattened))
        case "map":
            kind = .map(
                MapSchema(
                    target("key"), target("value"), keyName: json["key"]?["locationName"]?.string,
                    valueName: json["value"]?["locationName"]?.string, isFlattened: isFlattened))
        case "integer": kind = .integer(bits: 32)
        case "long": kind = .integer(bits: 64)
        case "double", "float": kind = .double
        case "boolean": kind = .boolean
        case "blob": kind = .blob
        case "timestamp":
            kind = .timestamp(
                json["timestampFormat"]?.string.flatMap(TimestampFormat.init(rawValue:)))
        default: kind = .string
        }
        return Schema(name, kind)
    }

    /// A tree written as plain JSON: moments as seconds, blobs as their text.
    func fields(_ json: JSON, _ schema: StructureSchema) -> Fields {
        var fields = Fields(emptyFor: schema)
        for (index, member) in schema.members.enumerated() {
            guard let held = json[member.name], !held.isNull,
                !member.traits.contains(.streaming)
            else { continue }
            fields[index] = value(held, member.schema())
        }
        return fields
    }

    private func value(_ json: JSON, _ schema: Schema) -> Value {
        if json.isNull { return .null }
        switch schema.kind {
        case .boolean: return .bool(json.bool ?? false)
        case .integer: return .integer(json.integer ?? 0)
        case .double:
            switch json.string {
            case "NaN": return .double(.nan)
            case "Infinity": return .double(.infinity)
            case "-Infinity": return .double(-.infinity)
            default: return .double(json.double ?? 0)
            }
        case .string: return .string(json.string ?? "")
        case .blob: return .blob(Array((json.string ?? "").utf8))
        case .timestamp:
            let text = json.string ?? ""
            return .timestamp(
                Instant(iso8601: text) ?? Instant(secondsSince1970: json.double ?? 0))
        case .list(let list): return .list((json.array ?? []).map { value($0, list.element()) })
        case .map(let map):
            return .map(
                (json.members ?? []).map { MapEntry($0.name, value($0.value, map.value())) })
        case .structure(let inner): return .structure(fields(json, inner()))
        case .document: return .document(json)
        }
    }
}

/// A tree as text in which maps are sorted and NaN equals itself.
func shown(_ fields: Fields) -> String {
    "{" + fields.values.map { $0.map(shown) ?? "-" }.joined(separator: ", ") + "}"
}

private func shown(_ value: Value) -> String {
    switch value {
    case .list(let items): "[" + items.map(shown).joined(separator: ", ") + "]"
    case .map(let entries):
        "(" + entries.map { "\($0.key): \(shown($0.value))" }.sorted().joined(separator: ", ") + ")"
    case .structure(let fields): shown(fields)
    case .timestamp(let instant): instant.iso8601Milliseconds
    case .blob(let bytes): "<\(Hex.encode(bytes))>"
    default: "\(value)"
    }
}
