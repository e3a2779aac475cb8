import Codecs
import Foundation
import Testing

/// Public test vectors that lie beside the project, where they can be had.
enum Vectors {
    /// The folder, or nil where this machine has none.
    static let folder: URL? = {
        var place = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { place.deleteLastPathComponent() }
        let found = place.deletingLastPathComponent()
            .appendingPathComponent("shared/data/waf", isDirectory: true)
        return FileManager.default.fileExists(atPath: found.path) ? found : nil
    }()

    static let areHere = folder != nil
    static let reason: Comment = "needs the public vectors in ../shared/data/waf"

    static func bytes(_ path: String) throws -> [UInt8] {
        let place = try #require(folder).appendingPathComponent(path)
        return [UInt8](try Data(contentsOf: place))
    }

    static func names(_ path: String) throws -> [String] {
        let place = try #require(folder).appendingPathComponent(path)
        return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    }

    static func cases(_ path: String) throws -> [JSON] {
        try JSON(bytes: try bytes(path)).array ?? []
    }

    /// The vectors write bytes that JSON cannot hold as `\xHH`, and a null also as `\u0000`.
    static func unescaped(_ text: String, alsoHex: Bool = true) -> [UInt8] {
        let input = [UInt8](text.utf8)
        var output: [UInt8] = []
        var index = 0
        while index < input.count {
            if input[index] == 0x5c, index + 5 < input.count,
                Array(input[index...(index + 5)]) == Array("\\u0000".utf8)
            {
                output.append(0)
                index += 6
            } else if alsoHex, input[index] == 0x5c, index + 3 < input.count,
                input[index + 1] == 0x78,
                let value = UInt8(
                    String(decoding: input[(index + 2)...(index + 3)], as: UTF8.self), radix: 16)
            {
                output.append(value)
                index += 4
            } else {
                output.append(input[index])
                index += 1
            }
        }
        return output
    }
}
