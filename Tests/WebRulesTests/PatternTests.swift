import Testing
import WebRules

@Suite("Patterns")
struct PatternTests {
    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("Groups that take no part are empty")
    func captures() throws {
        let pattern = try Pattern("(a)|(b)(c)?")
        #expect(pattern.captures(Self.bytes("xb"))?.map(\.text) == ["b", "", "b"])
        #expect(pattern.captures(Self.bytes("xyz")) == nil)
    }

    @Test("A pattern that runs away is stopped, and that is no match")
    func runaway() throws {
        let pattern = try Pattern("^(?:a+)+$")
        let text = Self.bytes(String(repeating: "a", count: 4_000) + "b")
        #expect(pattern.match(text) == .exceeded)
        #expect(!pattern.matches(text))
    }

    @Test("A set names what matches, with what Vectorscan cannot hold among it")
    func sets() throws {
        let texts = ["abc", "^x", "(?<=a)b", "(z)\\1", "q?$", "[0-9]{3,5}"]
        let set = PatternSet(try texts.map { try Pattern($0) })
        for value in ["abc", "xyz", "ab", "zz", "", "1234", "no", "\u{e9}"] {
            let found = set.matches(in: Self.bytes(value))
            let wanted = try texts.indices.filter {
                try Pattern(texts[$0]).matches(Self.bytes(value))
            }
            #expect(found == wanted, "\(value)")
        }
    }

    @Test("What does not compile says where")
    func errors() {
        let error = #expect(throws: Pattern.SyntaxError.self) { try Pattern("a(b") }
        #expect(error?.offset == 3)
    }
}
