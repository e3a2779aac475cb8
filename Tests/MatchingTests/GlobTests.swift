import Matching
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("", "", true), ("", "a", false), ("*", "", true), ("*", "anything", true),
        ("?", "", false), ("?", "a", true), ("?", "é", true), ("?", "ab", false),
        ("??", "é", false), ("*??", "é", false), ("*?", "€", true),
        ("abc", "abc", true), ("abc", "abcd", false), ("abc", "ab", false), ("abc", "aBc", false),
        ("a*", "a", true), ("a*", "abc", true), ("a*", "ba", false),
        ("*c", "abc", true), ("*c", "abcd", false), ("a*c", "ac", true), ("a*c", "abcbc", true),
        ("a*b*c", "aXXbYYc", true), ("a*b*c", "acb", false), ("a**c", "abc", true),
        ("*abc", "ababc", true), ("*aab", "aaaab", true), ("a?c*", "abcd", true),
        ("a?*c", "ac", false), ("a*?c", "abc", true), ("*.*", "a.b", true), ("*.*", "ab", false),
        ("arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y", true),
        ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
        ("arn:aws:s3:::b/*/z", "arn:aws:s3:::b/x/y/z", true),
    ])
    func `a pattern matches whole texts`(pattern: String, text: String, matches: Bool) {
        #expect(Glob(pattern).matches(text) == matches)
        #expect(Glob(pattern).matches(Array(text.utf8)) == matches)
    }

    @Test func `case is ignored on request, for ASCII letters only`() {
        #expect(Glob("S3:Get*", ignoresCase: true).matches("s3:getObject"))
        #expect(Glob("*:GETobject", ignoresCase: true).matches("S3:GetObject"))
        #expect(!Glob("s3:get*").matches("s3:GetObject"))
        #expect(!Glob("@", ignoresCase: true).matches("`"))
        #expect(!Glob("[", ignoresCase: true).matches("{"))
    }

    @Test func `a literal part holds no wildcard`() {
        let glob = Glob(parts: [.literal("a*?"), .anyRun, .literal("z")])
        #expect(glob.matches("a*?z"))
        #expect(glob.matches("a*?-z"))
        #expect(!glob.matches("abcz"))
    }

    @Test func `what a pattern is can be asked`() {
        #expect(Glob("abc").isLiteral)
        #expect(!Glob("ab?").isLiteral)
        #expect(Glob("***").matchesEverything)
        #expect(!Glob("*a").matchesEverything)
        #expect(Glob("S3:Get*", ignoresCase: true).literalPrefix == "s3:get")
        #expect(Glob("a*b?").description == "a*b?")
    }

    @Test func `many runs on a long text stay quick`() {
        let pattern = String(repeating: "a*", count: 500) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 5000)))
    }

    @Test func `agrees with a plain recursive matcher on random patterns`() {
        func plain(_ p: Substring, _ t: Substring) -> Bool {
            guard let first = p.first else { return t.isEmpty }
            if first == "*" {
                return plain(p.dropFirst(), t) || (!t.isEmpty && plain(p, t.dropFirst()))
            }
            guard let head = t.first, first == "?" || first == head else { return false }
            return plain(p.dropFirst(), t.dropFirst())
        }
        var state: UInt64 = 7
        func next(_ count: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33 % count)
        }
        let letters: [Character] = ["a", "b", "é", "*", "?"]
        for _ in 0..<20_000 {
            let pattern = String((0..<next(8)).map { _ in letters[next(5)] })
            let text = String((0..<next(8)).map { _ in letters[next(3)] })
            #expect(Glob(pattern).matches(text) == plain(pattern[...], text[...]))
        }
    }
}
