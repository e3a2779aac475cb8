package import Codecs
package import Shapes

/// Structures as the JSON of their own wire names: how configurations are kept in the store.
package enum StoredJSON {
    package static func bytes<T: Structure>(_ structure: T) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONBody.write(structure.fields, T.schema, into: &bytes)
        return bytes
    }

    package static func text<T: Structure>(_ structure: T) -> String {
        String(decoding: bytes(structure), as: UTF8.self)
    }

    /// Reads what `text` wrote.
    package static func read<T: Structure>(_ text: String, as type: T.Type) throws -> T {
        try read(JSON(text: text), as: type)
    }

    package static func read<T: Structure>(_ json: JSON, as type: T.Type) throws -> T {
        try T(fields: JSONBody.read(json, T.schema))
    }

    /// One structure as another whose members have the same wire names.
    package static func convert<A: Structure, B: Structure>(
        _ value: A, to type: B.Type
    ) throws -> B {
        try read(JSON(bytes: bytes(value)), as: type)
    }
}
