import Testing
import WebRules

@Suite("Cross-site scripting")
struct CrossSiteScriptingTests {
    @Test("Markup is tokenised as the vectors want", .enabled(if: Vectors.areHere, Vectors.reason))
    func tokens() throws {
        let cases = try SQLInjectionTests.cases("html5")
        #expect(cases.count == 63)
        for item in cases {
            var lexer = HTMLLexer(item.input)
            var lines: [String] = []
            while let token = lexer.next() {
                let text = Array(item.input[token.range])
                lines.append("\(token.kind.rawValue),\(text.count),\(text.text)")
            }
            #expect(
                lines.joined(separator: "\n").trimmingLines == item.expected,
                "\(item.name): \(item.input.text)")
        }
    }

    @Test(
        "Script in any place of a page is found",
        arguments: [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">",
            "<a href=\"&#106;avascript:alert(1)\">", "<a href=\" java\tscript:alert(1)\">",
            "<iframe src=//evil>", "<SCRIPT SRC=//x></SCRIPT>", "<body onload=alert(1)>",
            "<x onclick=alert(1)>", "<img/src/onerror=alert(1)>", "><script>", "<scr\0ipt>",
            "<div style=\"width:expression(alert(1))\">", "<form action=javascript:alert(1)>",
            "<object data=x>", "<!--[if IE]><script>-->", "<math><x xlink:href=javascript:a>",
            "x onerror=alert(1)", "` onerror=alert(1)", "<img src=x onerror\n=alert(1)>",
        ])
    func attacks(input: String) {
        #expect(CrossSiteScripting.detects(Array(input.utf8)))
    }

    @Test(
        "Text and harmless markup are not",
        arguments: [
            "a < b", "1 < 2 and 3 > 2", "<b>bold</b>", "I <3 you", "one=1&only=2", "x=y",
            "<p class=\"a\">text</p>", "<a href=\"https://example.com/\">x</a>", "if (a<b) c=d",
            "Terms: \"on sale\" = yes", "online=yes", "<br/>", "<img src=\"/a.png\" alt=x>", "",
            "javascript: the good parts",
        ])
    func harmless(input: String) {
        #expect(!CrossSiteScripting.detects(Array(input.utf8)))
    }
}
