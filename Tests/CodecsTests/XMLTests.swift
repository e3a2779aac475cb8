import Codecs
import Testing

@Suite struct XMLTests {
    static func read(_ text: String, _ limits: XMLLimits = XMLLimits()) throws -> XMLElement {
        try XMLElement(bytes: Array(text.utf8), limits: limits)
    }

    @Test(arguments: [
        ("<a/>", XMLElement("a")),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c --><a></a>\n<?p i?>", XMLElement("a")),
        ("\u{feff}<a>x</a >", XMLElement("a", text: "x")),
        (
            "<a>1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&apos;</a>",
            XMLElement("a", text: "1 < 2 && 3 > 2 \"'")
        ),
        ("<a>&#233;&#xe9;&#x1F600;&#13;</a>", XMLElement("a", text: "éé😀\r")),
        ("<a><![CDATA[<b>&amp;]]>c</a>", XMLElement("a", text: "<b>&amp;c")),
        ("<a>x\r\ny\rz</a>", XMLElement("a", text: "x\ny\nz")),
        (
            "<a b='1' c = \"x&amp;\ty\"/>",
            XMLElement(
                "a", attributes: [XMLAttribute("b", "1"), XMLAttribute("c", "x& y")])
        ),
        (
            "<a xmlns='urn:1'><b/><c xmlns=''/><p:d xmlns:p='urn:2' p:e='f'/></a>",
            XMLElement(
                "a", namespace: "urn:1",
                children: [
                    XMLElement("b", namespace: "urn:1"), XMLElement("c"),
                    XMLElement(
                        "d", namespace: "urn:2",
                        attributes: [XMLAttribute("e", "f", namespace: "urn:2")]),
                ])
        ),
        (
            "<a>1<b>2</b>3<!-- 4 --></a>",
            XMLElement("a", text: "13", children: [XMLElement("b", text: "2")])
        ),
    ])
    func `A document becomes its elements`(text: String, expected: XMLElement) throws {
        #expect(try Self.read(text) == expected)
    }

    @Test(arguments: [
        ("", XMLError.Reason.noRoot, 0), ("<!-- x -->", .noRoot, 10), ("x", .unexpectedByte, 0),
        ("<a", .unexpectedEnd, 2), ("<a>", .unexpectedEnd, 3), ("<a></b>", .mismatchedTag, 3),
        ("<a/><b/>", .trailingContent, 4), ("<a b/>", .unexpectedByte, 4),
        ("<a b='1' b='2'/>", .duplicateAttribute, 9), ("<a b='<'/>", .unexpectedByte, 6),
        ("<a b='1'c='2'/>", .unexpectedByte, 8), ("<1a/>", .badName, 1),
        ("<a>&nbsp;</a>", .badReference, 3), ("<a>&#0;</a>", .badReference, 3),
        ("<a>&#xD800;</a>", .badReference, 3), ("<a>&#x110000;</a>", .badReference, 3),
        ("<a>& b</a>", .badReference, 3), ("<a>\u{1}</a>", .badCharacter, 3),
        ("<p:a/>", .unboundPrefix, 1), ("<a><b></a>", .mismatchedTag, 6),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", .doctype, 0),
        ("<a><!DOCTYPE b></a>", .doctype, 3), ("<a><![CDATA[x</a>", .unexpectedEnd, 17),
        ("<?xml version='1.0' encoding='UTF-16'?><a/>", .encoding, 0),
    ])
    func `What is not well formed is refused where it fails`(
        text: String, reason: XMLError.Reason, offset: Int
    ) {
        #expect(throws: XMLError(reason: reason, offset: offset)) { try Self.read(text) }
    }

    @Test func `Bytes that are no UTF-8 are refused`() {
        let bytes = Array("<a>".utf8) + [0xc3, 0x28] + Array("</a>".utf8)
        #expect(throws: XMLError(reason: .badUTF8, offset: 3)) { try XMLElement(bytes: bytes) }
    }

    @Test(arguments: [
        (String(repeating: "<a>", count: 100_000), XMLError.Reason.tooDeep),
        ("<a>" + String(repeating: "<b/>", count: 20) + "</a>", .tooManyElements),
        ("<a b='' c='' d='' e=''/>", .tooManyAttributes),
    ])
    func `A document over a bound is refused`(text: String, reason: XMLError.Reason) {
        let limits = XMLLimits(depthMax: 30, elementsMax: 20, attributesMax: 3)
        let deep = reason == .tooDeep ? XMLLimits() : limits
        #expect { try Self.read(text, deep) } throws: { ($0 as? XMLError)?.reason == reason }
    }

    @Test func `Depth at the bound is read`() throws {
        let limits = XMLLimits(depthMax: 3)
        #expect(try Self.read("<a><b><c/></b></a>", limits).children[0].children.count == 1)
        #expect(throws: XMLError(reason: .tooDeep, offset: 9)) {
            try Self.read("<a><b><c><d/></c></b></a>", limits)
        }
    }

    @Test(arguments: [
        "plain", "a<b>&\"'c", "line\nend\tand\rreturn", "é😀", "\u{1}\u{1f}", "]]>", " spaced ",
    ])
    func `What was written is read again`(text: String) throws {
        let element = XMLElement(
            "a", namespace: "urn:x", attributes: [XMLAttribute("b", text)],
            children: [XMLElement("c", namespace: "urn:x", text: text), XMLElement("d")])
        #expect(try XMLElement(bytes: element.bytes) == element)
    }

    @Test func `Text is escaped as S3 does`() {
        var writer = XMLWriter(hasDeclaration: true)
        writer.element("Key", "a\r\"<&>", [("xmlns", "urn:s3")])
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Key xmlns=\"urn:s3\">a&#13;&quot;&lt;&amp;&gt;</Key>")
    }
}
