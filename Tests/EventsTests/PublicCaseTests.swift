import Codecs
import Events
import Foundation
import Testing

/// The public cases and scenarios of event-ruler, where they are at hand.
enum PublicCases {
    static let folder: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.appending(path: "shared/data/eventbridge")
    }()
    static let isPresent = FileManager.default.fileExists(atPath: folder.path)
    static let reason: Comment = "needs the public cases in ../shared/data/eventbridge"

    static func read(_ name: String) throws -> [JSON] {
        let data = try Data(contentsOf: folder.appending(path: name))
        return try JSON(bytes: Array(data)).array ?? []
    }
}

@Suite(.enabled(if: PublicCases.isPresent, PublicCases.reason))
struct PublicCaseTests {
    /// The cases do not say what is right: by their names, these must not match.
    static let misses: Set<String> = [
        "flat: 2-field exists, one missing", "flat: exact mismatch", "objarray: split",
        "objarray: 3-field, split 3 ways", "objarray: exact split", "objarray: prefix split",
        "primarray: no match", "nested: inner split", "nested: outer split", "nested2: split leaf",
        "mixed: array+scalar fail", "exists-false: present", "empty object", "empty array",
        "primarray: large + scalar, no match", "primarray: empty prim array",
        "mixed: obj-array split + prim-array", "suffix match split",
    ]

    @Test func `each of the cases is decided`() throws {
        let cases = try PublicCases.read("correctness-cases.json")
        #expect(cases.count >= 51)
        for one in cases {
            let name = try #require(one["name"]?.string)
            let pattern = try EventPattern(text: try #require(one["rule"]).text)
            let event = try #require(one["event"]).bytes
            #expect(try pattern.matches(event) == !Self.misses.contains(name), "\(name)")
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `each of the scenarios is decided at every size`() throws {
        let scenarios = try PublicCases.read("perf-scenarios.json")
        #expect(scenarios.count >= 16)
        for one in scenarios {
            let name = try #require(one["name"]?.string)
            let generator = try #require(one["generator"]?.string)
            let pattern = try EventPattern(text: try #require(one["rule"]).text)
            for size in try #require(one["sizes"]?.array).compactMap(\.integer) {
                let event = try #require(Self.event(generator, Int(size)), "\(generator)")
                let matches = try pattern.matches(Array(event.utf8))
                #expect(
                    matches == (one["expectedMatches"]?.integer == 1), "\(name), size \(size)")
            }
        }
    }

    private static func list(_ size: Int, _ element: (Int) -> String) -> String {
        "[" + (0..<size).map(element).joined(separator: ",") + "]"
    }

    private static func texts(_ size: Int, _ stem: String = "t") -> String {
        list(size) { "\"\(stem)\($0)\"" }
    }

    /// Events of the shapes that the scenarios name.
    private static func event(_ generator: String, _ size: Int) -> String? {
        switch generator {
        case "primArrayPlusScalar": "{\"d\":{\"tags\":\(texts(size)),\"type\":\"GROUP\"}}"
        case "primArrayOnly": "{\"d\":{\"tags\":\(texts(size))}}"
        case "objArrayBothFields": "{\"d\":\(list(size) { "{\"a\":\($0),\"b\":\($0)}" })}"
        case "objArrayLastValid":
            "{\"d\":\(list(size) { $0 == size - 1 ? "{\"a\":1,\"b\":2}" : "{\"a\":\($0)}" })}"
        case "objArrayAllPartial":
            "{\"d\":\(list(size) { $0 % 2 == 0 ? "{\"a\":\($0)}" : "{\"b\":\($0)}" })}"
        case "customerLike":
            "{\"detail\":{\"data\":{\"name\":\(texts(size)),\"domains\":{\"email\":"
                + "\(texts(size))},\"type\":\"GROUP\"},\"context\":{\"companyId\":\"c\","
                + "\"userId\":\"u\",\"email\":\"e\"}}}"
        case "primInsideObjArray":
            "{\"detail\":[{\"data\":{\"name\":\(texts(size)),\"type\":\"GROUP\"}}]}"
        case "noObjArrayLargePrim":
            "{\"detail\":{\"data\":{\"name\":\(texts(size)),\"type\":\"GROUP\"}}}"
        case "nested2Level":
            "{\"a\":"
                + list(size) { outer in
                    "{\"b\":\(list(10) { "{\"x\":\(outer),\"y\":\($0)}" })}"
                } + "}"
        case "deepNestedPrim":
            "{\"a\":\(list(3) { _ in "{\"b\":{\"tags\":\(texts(size)),\"type\":\"x\"}}" })}"
        case "wideRulePrimArray": "{\"d\":{\"a\":\(texts(size)),\"b\":\"x\",\"c\":\"y\"}}"
        case "twoPrimArrays": "{\"tags\":\(texts(size)),\"cats\":\(texts(size, "c")),\"v\":\"1\"}"
        case "controlScalar": "{\"a\":1,\"b\":2}"
        default: nil
        }
    }
}
