import Testing
import WebRules

@Suite("SQL injection")
struct SQLInjectionTests {
    struct Case {
        let name: String
        let input: [UInt8]
        let expected: String
    }

    static func cases(_ kind: String) throws -> [Case] {
        try Vectors.names("libinjection/tests").filter { $0.hasPrefix("test-\(kind)-") }.map {
            let bytes = try Vectors.bytes("libinjection/tests/\($0)")
            let input = Array("--INPUT--\n".utf8)
            let expected = Array("--EXPECTED--".utf8)
            let start = try #require(bytes.firstRange(of: input)).upperBound
            let end = try #require(bytes[start...].firstRange(of: expected)).lowerBound
            var text = Array(bytes[start..<end])
            while let last = text.last, last == 0x0a || last == 0x0d { text.removeLast() }
            let rest = String(decoding: bytes[(end + expected.count)...], as: UTF8.self)
            return Case(name: $0, input: text, expected: rest.trimmingLines)
        }
    }

    static func text(_ token: SQLToken) -> String {
        var value = token.value
        switch token.kind {
        case .string:
            if token.open != 0 { value.insert(token.open, at: 0) }
            if token.close != 0 { value.append(token.close) }
        case .variable:
            if token.open != 0 { value.insert(token.open, at: 0) }
            if token.close != 0 { value.append(token.close) }
            value = [UInt8](repeating: 0x40, count: token.signs) + value
        default: break
        }
        return "\(Character(Unicode.Scalar(token.kind.rawValue))) \(value.text)"
    }

    @Test("Tokens are those of the vectors", .enabled(if: Vectors.areHere, Vectors.reason))
    func tokens() throws {
        let cases = try Self.cases("tokens")
        #expect(cases.count == 249)
        for item in cases {
            var lexer = SQLLexer(item.input)
            var lines: [String] = []
            while let token = lexer.next() { lines.append(Self.text(token)) }
            #expect(lines.joined(separator: "\n").trimmingLines == item.expected, "\(item.name)")
        }
    }

    @Test("Folding is that of the vectors", .enabled(if: Vectors.areHere, Vectors.reason))
    func folding() throws {
        let cases = try Self.cases("folding")
        #expect(cases.count == 118)
        for item in cases {
            let folding = SQLFolding(item.input)
            let lines = folding.tokens.map(Self.text).joined(separator: "\n")
            // What is only evil is told by its letter alone.
            let wanted = item.expected.split(separator: "\n").map { $0 == "X" ? "X" : String($0) }
            let mine = lines.split(separator: "\n").map { $0.hasPrefix("X ") ? "X" : String($0) }
            #expect(
                mine.map(\.trimmingLines) == wanted.map(\.trimmingLines),
                "\(item.name): \(item.input.text)")
        }
    }

    @Test("Injections are found as the vectors want", .enabled(if: Vectors.areHere, Vectors.reason))
    func vectors() throws {
        let cases = try Self.cases("sqli")
        #expect(cases.count == 50)
        for item in cases {
            let found = SQLInjection.fingerprint(item.input)?.text ?? ""
            #expect(found == item.expected, "\(item.name): \(item.input.text)")
        }
    }

    @Test(
        "Known false positives are let through", .enabled(if: Vectors.areHere, Vectors.reason))
    func falsePositives() throws {
        let lines = try Vectors.bytes("libinjection/false_positives.txt").split(separator: 0x0a)
        for line in lines where line.first != UInt8(ascii: "#") {
            let input = Array(line)
            let decoded = Transformation.urlDecode.apply(input) ?? input
            for value in [input, decoded] {
                let found = SQLInjection.fingerprint(value)
                #expect(found == nil, "\(found?.text ?? ""): \(value.text)")
                #expect(!CrossSiteScripting.detects(value), "XSS: \(value.text)")
            }
        }
    }

    @Test(
        "Classic injections are found",
        arguments: [
            "1' OR '1'='1", "' OR 1=1--", "admin'--", "1 UNION SELECT username,password FROM users",
            "1; DROP TABLE users", "1' AND SLEEP(5)#", "1 AND (SELECT 1 FROM dual)=1",
            "') OR ('a'='a", "1 ORDER BY 10--", "'; EXEC xp_cmdshell('dir')--",
            "1;WAITFOR DELAY '0:0:5'--", "' UNION ALL SELECT NULL,NULL--", "1/**/UNION/**/SELECT 1",
            "\" or \"\"=\"", "1' AND 1=(SELECT COUNT(*) FROM tabname); --", "-1 OR 17-7=10",
            "1 and extractvalue(1,concat(0x7e,version()))", "x' AND email IS NULL; --",
            "SELECT * FROM users", "1 || (select 1)", "1 or true--", "' or ''='",
            "ascii(substring(version() from 1 for 1))", "1 AND 1=1 UNION ALL SELECT 1,2",
        ])
    func classics(input: String) {
        #expect(SQLInjection.detects(Array(input.utf8)))
    }

    @Test(
        "Ordinary text is not",
        arguments: [
            "O'Brien", "it's a test", "Select your size from the list", "1 and 2", "rock 'n' roll",
            "the union of states", "drop me a line", "a=b&c=d", "C:\\Users\\x", "5 or 6 apples",
            "5' 10\" tall", "Update: the delivery is late", "foo@example.com", "f(x) = 2x + 1",
            "https://example.com/a?b=c", "insert coin", "2024-01-01", "#hashtag", "-- signed, me",
            "Order by phone", "count (see below)", "(555) 123-4567", "grant access to group",
        ])
    func ordinary(input: String) {
        #expect(SQLInjection.fingerprint(Array(input.utf8))?.text == nil)
    }
}

extension StringProtocol {
    var trimmingLines: String {
        var text = Substring(self)
        while let last = text.unicodeScalars.last, last == "\n" || last == "\r" || last == " " {
            text.unicodeScalars.removeLast()
        }
        while let first = text.unicodeScalars.first, first == "\n" || first == "\r" {
            text.unicodeScalars.removeFirst()
        }
        return String(text)
    }
}
