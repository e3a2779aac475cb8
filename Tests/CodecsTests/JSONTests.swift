import Codecs
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a":[1,2.50,-3e9,true,false,null,"x\n"],"b":{}}"#, "[]", "0", #""é""#,
    ])
    func `What was read is written again to the byte`(text: String) throws {
        #expect(try JSON(text: text).text == text)
    }

    @Test(arguments: [
        ("", JSONError.Reason.unexpectedEnd), ("{", .unexpectedEnd), ("[1,]", .unexpectedByte),
        ("01", .badNumber), ("1.", .badNumber), (#""\x""#, .badEscape), ("1 2", .trailingBytes),
        (String(repeating: "[", count: 200), .tooDeep), ("\"a\u{1}\"", .unexpectedByte),
        ("nul", .unexpectedEnd),
    ])
    func `A text that is no JSON says why`(text: String, reason: JSONError.Reason) {
        #expect { try JSON(text: text) } throws: { ($0 as? JSONError)?.reason == reason }
    }

    @Test func `Surrogate pairs join and lone surrogates are replaced`() throws {
        #expect(try JSON(text: #""\ud83d\ude00""#) == "😀")
        #expect(try JSON(text: #""\ud83dx""#) == "\u{fffd}x")
    }
}
