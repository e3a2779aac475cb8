import Codecs

/// A service model as botocore ships it.
struct Model {
    let metadata: JSON
    let operations: [String: JSON]
    let shapes: [String: JSON]

    init(json: JSON) throws {
        guard let metadata = json["metadata"], let operations = json["operations"]?.members,
            let shapes = json["shapes"]?.members
        else { throw ForgeError("the file is no service model") }
        self.metadata = metadata
        self.operations = Dictionary(operations.map { ($0.name, $0.value) }) { a, _ in a }
        self.shapes = Dictionary(shapes.map { ($0.name, $0.value) }) { a, _ in a }
    }

    func shape(_ name: String) throws -> JSON {
        guard let shape = shapes[name] else { throw ForgeError("no shape \(name)") }
        return shape
    }

    /// The shapes that `name` refers to directly.
    func references(of name: String) throws -> [String] {
        let shape = try shape(name)
        var found = (shape["members"]?.members ?? []).compactMap { $0.value["shape"]?.string }
        for part in ["member", "key", "value"] {
            if let target = shape[part]?["shape"]?.string { found.append(target) }
        }
        return found
    }
}
