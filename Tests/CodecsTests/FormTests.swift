import Codecs
import Testing

@Suite struct FormTests {
    @Test(
        arguments: [
            ("", []), ("a=1&b=2", [FormPair("a", "1"), FormPair("b", "2")]),
            ("b=2&a=1&b=", [FormPair("b", "2"), FormPair("a", "1"), FormPair("b", "")]),
            ("acl", [FormPair("acl", "")]), ("&&a=b=c&", [FormPair("a", "b=c")]),
            ("a+b=c%2Bd%20e", [FormPair("a b", "c+d e")]), ("k=%C3%A9", [FormPair("k", "é")]),
        ] as [(String, [FormPair])])
    func `Pairs keep their order`(text: String, pairs: [FormPair]) throws {
        #expect(try Form.parse(query: text) == pairs)
    }

    @Test(arguments: [
        ("a=%", FormError.Reason.badEscape, 0), ("a=%zz", .badEscape, 0), ("a=%4", .badEscape, 0),
        ("x=1&a=%ff", .badUTF8, 4), ("1&2&3&4", .tooManyPairs, 6),
    ])
    func `What is no form is refused`(text: String, reason: FormError.Reason, offset: Int) {
        #expect(throws: FormError(reason: reason, offset: offset)) {
            try Form.parse(query: text, pairsMax: 3)
        }
    }

    @Test(arguments: [
        ("AZaz09-._~", "AZaz09-._~"), ("a b+c/d", "a%20b%2Bc%2Fd"), ("é", "%C3%A9"),
        ("!'()*", "%21%27%28%29%2A"),
    ])
    func `Only unreserved characters stay`(plain: String, encoded: String) {
        #expect(PercentCoding.encode(plain) == encoded)
        #expect(PercentCoding.decode(encoded) == plain)
    }

    @Test func `Slashes and pluses are as the caller says`() {
        #expect(PercentCoding.encode("a/b c", keepsSlash: true) == "a/b%20c")
        #expect(PercentCoding.decode("a+b") == "a+b")
        #expect(PercentCoding.decode("a+b", plusIsSpace: true) == "a b")
        #expect(PercentCoding.decode("%ff") == nil)
    }
}
