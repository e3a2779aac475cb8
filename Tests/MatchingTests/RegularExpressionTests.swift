import Matching
import Testing

@Suite struct RegularExpressionTests {
    @Test(arguments: [
        (#"[\w+=,.@-]+"#, "ana@x", true), (#"[\w+=,.@-]+"#, "a b", false),
        (#"[\u0020-\u007E]*"#, "plain", true), (#"[\u0020-\u007E]*"#, "é", false),
        (#"\p{Alnum}+"#, "a1", true), (#"[\p{Alnum}_]+"#, "a_1", true),
        (#"[\p{Alnum}_]+"#, "a-1", false),
    ])
    func `AWS's patterns match whole texts`(pattern: String, text: String, fits: Bool) throws {
        let expression = try RegularExpression(pattern, matchesWhole: true)
        #expect(expression.matches(text) == fits)
    }

    @Test func `A pattern that does not compile says where`() {
        #expect(throws: RegularExpression.SyntaxError.self) { try RegularExpression("a(b") }
    }

    @Test func `A runaway pattern ends`() throws {
        let expression = try RegularExpression("(a+)+$", matchesWhole: true)
        #expect(!expression.matches(String(repeating: "a", count: 64) + "b"))
    }
}
