import Codecs
import Testing
import WebRules

@Suite("Text transformations")
struct TransformationTests {
    @Test("All SecLang transformation vectors hold", .enabled(if: Vectors.areHere, Vectors.reason))
    func vectors() throws {
        var count = 0
        for file in try Vectors.names("seclang/transformations") {
            for item in try Vectors.cases("seclang/transformations/\(file)") {
                let name = try #require(file.split(separator: ".").first)
                let transformation = try #require(Transformation(secLang: String(name)))
                let text = try #require(item["input"]?.string)
                let output = try #require(item["output"]?.string)
                // The escapes under test are not undone on the way in.
                let isEscape = ["escapeSeqDecode", "jsDecode", "cssDecode"].contains(name)
                let input = Vectors.unescaped(text, alsoHex: !isEscape)
                let result = transformation.apply(input)
                let wanted = Vectors.unescaped(output)
                #expect(
                    (result ?? input) == wanted,
                    "\(name) of \(text.debugDescription): \((result ?? input).text)")
                #expect(result == nil || result != input || name == "length")
                count += 1
            }
        }
        #expect(count == 358)
    }

    @Test("All 31 names of AWS are known")
    func names() {
        #expect(Transformation.awsNames.count == 31)
        #expect(Transformation(aws: "NOPE") == nil)
    }

    @Test(
        "AWS transformations do what their description says",
        arguments: [
            ("COMPRESS_WHITE_SPACE", "a \t\r\n b", "a b"),
            ("HTML_ENTITY_DECODE", "&lt;&#x41;&#66;&quot;&gt", "<AB\">"),
            ("CMD_LINE", "C^md \"/c\" ,;dir (x", "cmd/c dir(x"),
            ("CMD_LINE_UNIX", "c\\a't' ^x /etc", "cat ^x/etc"),
            ("CMD_LINE_WIN", "C^MD a\\b", "cmd a\\b"),
            ("URL_DECODE", "a%20b+c%zz", "a b c%zz"),
            ("URL_DECODE_UNI", "%u0041%uff21%u0141", "AAA"),
            ("BASE64_DECODE", "aGVsbG8=", "hello"),
            ("BASE64_DECODE_EXT", "aG*Vs.bG8", "hello"),
            ("HEX_DECODE", "616263", "abc"), ("HEX_DECODE", "61626", "61626"),
            ("REPLACE_COMMENTS", "a/*x*/b/*", "a b "),
            ("ESCAPE_SEQ_DECODE", "\\x41\\102\\q", "ABq"),
            ("SQL_HEX_DECODE", "=0x414243 0x4", "=ABC 0x4"),
            ("CSS_DECODE", "ja\\vascript\\41 b", "javascriptAb"),
            ("JS_DECODE", "\\u0041\\x42\\103\\'", "ABC'"),
            ("JS_DECODE_EXT", "\\u{1F600}\\u00e9", "😀é"),
            ("NORMALIZE_PATH", "/a/./b/../c//d", "/a/c/d"),
            ("NORMALIZE_PATH_WIN", "\\a\\..\\b", "/b"),
            ("REMOVE_NULLS", "a\0b", "ab"), ("REPLACE_NULLS", "a\0b", "a b"),
            ("UTF8_TO_UNICODE", "é", "%u00e9"), ("REMOVE_WHITESPACE", "a b\tc", "abc"),
            ("TRIM", " a ", "a"), ("TRIM_LEFT", " a ", "a "), ("TRIM_RIGHT", " a ", " a"),
            ("REMOVE_COMMENTS_CHAR", "a/*b*/--c#", "abc"), ("UPPERCASE", "aZ1", "AZ1"),
            ("LOWERCASE", "aZ1", "az1"), ("NONE", "x", "x"),
        ])
    func described(name: String, input: String, output: String) throws {
        let transformation = try #require(Transformation(aws: name))
        let bytes = Array(input.utf8)
        #expect((transformation.apply(bytes) ?? bytes) == Array(output.utf8))
    }

    @Test(
        "Digests are those of the standards",
        arguments: [
            (Transformation.md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
            (.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func digests(transformation: Transformation, input: String, output: String) {
        #expect(Hex.encode(transformation.apply(Array(input.utf8)) ?? []) == output)
    }

    @Test("A changed result differs from its input, and an unchanged one is not copied")
    func changes() {
        var seed: UInt64 = 7
        for _ in 0..<300 {
            let input = (0..<24).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let alphabet = Array("a%u0\\x41/*-#&lt;+ ..'\"^".utf8) + [0, 0xa0, 0xc3]
                return alphabet[Int(seed >> 33) % alphabet.count]
            }
            for transformation in Transformation.allCases {
                if let output = transformation.apply(input) { #expect(output != input) }
            }
        }
    }

    @Test("A chain says whether it changed anything, and no-ops do not make it another chain")
    func chains() {
        let chain = TransformationChain([.none, .urlDecode, .lowercase])
        #expect(chain == TransformationChain([.urlDecode, .lowercase]))
        #expect(chain.apply(Array("a%41".utf8)) == (Array("aa".utf8), true))
        #expect(chain.apply(Array("abc".utf8)).changed == false)
    }
}
