import Events
import Testing

@Suite struct EventPatternTests {
    @Test(arguments: PatternCase.all)
    func `a pattern matches what it says and not its near miss`(it: PatternCase) throws {
        let pattern = try EventPattern(text: it.pattern)
        #expect(try pattern.matches(Array(it.event.utf8)) == it.matches, "\(it.pattern)")
    }

    @Test func `all patterns of a bus together match as each does alone`() throws {
        let patterns = try PatternCase.all.map { try EventPattern(text: $0.pattern) }
        var together = EventMatcher(PatternSet(patterns))
        for event in PatternCase.all.map(\.event) {
            let bytes = Array(event.utf8)
            let alone = try patterns.indices.filter { try patterns[$0].matches(bytes) }
            #expect(try together.match(bytes).sorted() == alone, "\(event)")
        }
    }

    @Test(arguments: [
        "", "[]", "\"x\"", "{", "{\"a\"", "{\"a\":", "{\"a\":\"x", "{\"a\":\"x\\", "{\"a\":[1,",
        "{\"a\":{\"b\":[{\"c\":1}", "{\"a\":x:}", "{\"a\" 1}", "{a:1}", "{\"a\":1}}", "{\"b\":[",
        "{\"b\":\"", "{\"a\":}", "{\"a\":1 2}",
    ])
    func `what is no event is refused`(text: String) throws {
        let pattern = try EventPattern(text: #"{"a":["x"],"c":{"d":["x"]}}"#)
        #expect(throws: EventError.self) { try pattern.matches(Array(text.utf8)) }
    }

    @Test func `nesting is bounded`() throws {
        let pattern = try EventPattern(text: #"{"a":["x"]}"#)
        let deep = "{\"a\":" + String(repeating: "[", count: 100_000)
        #expect(throws: EventError.self) { try pattern.matches(Array(deep.utf8)) }
    }

    @Test func `ten thousand rules are told apart`() throws {
        let count = 10_000
        let patterns = try (0..<count).map { index in
            try EventPattern(
                text: "{\"source\":[\"app\"],\"detail\":{\"id\":[\"i\(index)\"],"
                    + "\"name\":[{\"prefix\":\"n\"}]}}")
        }
        var matcher = EventMatcher(PatternSet(patterns))
        for index in [0, 1, 777, count - 1] {
            let event = "{\"source\":\"app\",\"detail\":{\"id\":\"i\(index)\",\"name\":\"nn\"}}"
            #expect(try matcher.match(Array(event.utf8)) == [index])
        }
    }
}

@Suite struct PatternRefusalTests {
    struct Case: Sendable {
        let pattern: String
        let reason: String
        init(_ pattern: String, _ reason: String) {
            self.pattern = pattern
            self.reason = reason
        }
    }

    static let cases = [
        Case("[]", "Filter is not an object"),
        Case("{}", "Empty objects are not allowed"),
        Case(#"{"a":{}}"#, "Empty objects are not allowed"),
        Case(#"{"a":[]}"#, "Empty arrays are not allowed"),
        Case(#"{"a":"x"}"#, "\"a\" must be an object or an array"),
        Case(#"{"a":[["x"]]}"#, "Match value must be String, number, true, false, or null"),
        Case(#"{"a":[{"like":"x"}]}"#, "Unrecognized match type like"),
        Case(#"{"a":[{}]}"#, "Match expression name not found"),
        Case(#"{"a":[{"prefix":1}]}"#, "prefix match pattern must be a string"),
        Case(#"{"a":[{"prefix":{"x":"y"}}]}"#, "Unsupported prefix pattern: x"),
        Case(#"{"a":[{"suffix":1}]}"#, "suffix match pattern must be a string"),
        Case(#"{"a":[{"prefix":"x","suffix":"y"}]}"#, "Only one key allowed in match expression"),
        Case(
            #"{"a":[{"exists":"yes"}]}"#, "exists match pattern must be either true or false."),
        Case(#"{"a":[{"wildcard":"a**b"}]}"#, "Consecutive wildcard characters at pos 2"),
        Case(#"{"a":[{"wildcard":"a\\b"}]}"#, "Invalid escape character at pos 2"),
        Case(#"{"a":[{"numeric":"<"}]}"#, "Value of numeric must be an array."),
        Case(#"{"a":[{"numeric":["<"]}]}"#, "Value of < must be numeric"),
        Case(#"{"a":[{"numeric":["=","1"]}]}"#, "Value of equals must be numeric"),
        Case(#"{"a":[{"numeric":["~",1]}]}"#, "Unrecognized numeric range operator: ~"),
        Case(#"{"a":[{"numeric":[1]}]}"#, "Invalid member in numeric match: 1"),
        Case(#"{"a":[{"numeric":["=",1,2]}]}"#, "Too many elements in numeric expression"),
        Case(#"{"a":[{"numeric":[">",1,">",2]}]}"#, "Bad numeric range operator: >"),
        Case(#"{"a":[{"numeric":[">",2,"<",2]}]}"#, "Bottom must be less than top"),
        Case(
            #"{"a":[{"numeric":[">",1,"<",2,3]}]}"#, "Too many terms in numeric range expression"),
        Case(
            #"{"a":[{"anything-but":["x",1]}]}"#,
            "Inside anything but list, either all values are number or string, mixed type is not "
                + "supported"),
        Case(
            #"{"a":[{"anything-but":[null]}]}"#,
            "Inside anything but list, start|null|boolean is not supported."),
        Case(
            #"{"a":[{"anything-but":null}]}"#,
            "Value of anything-but must be an array or single string/number value."),
        Case(#"{"a":[{"anything-but":{"x":"y"}}]}"#, "Unsupported anything-but pattern: x"),
        Case(#"{"a":[{"anything-but":{"prefix":""}}]}"#, "Null prefix/suffix not allowed"),
        Case(
            #"{"$or":[{"a":["x"]}]}"#, "There must have at least 2 Objects in $or relationship."),
        Case(#"{"$or":{"a":["x"]}}"#, "It must be an Array followed with $or."),
        Case(
            #"{"$or":["x","y"]}"#,
            "Only JSON object is allowed in array of $or relationship."),
        Case(
            #"{"$or":[{"prefix":["x"]},{"a":["x"]}]}"#,
            "prefix is Ruler reserved fieldName which cannot be used inside $or."),
    ]

    @Test(arguments: cases)
    func `a pattern that says nothing sensible is refused with the reason`(it: Case) {
        let error = #expect(throws: EventPatternError.self) { try EventPattern(text: it.pattern) }
        let start = "Event pattern is not valid. Reason: \(it.reason)\n at [Source: (String)\""
        #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        Case(#"{"a":[{"cidr":"10.0.0.0"}]}"#, "Malformed CIDR, one '/' required"),
        Case(#"{"a":[{"cidr":"10.0.0.0/x"}]}"#, "Malformed CIDR, mask bits must be an integer"),
        Case(
            #"{"a":[{"cidr":"10.0.0.0/-1"}]}"#, "Malformed CIDR, mask bits must not be negative"),
        Case(#"{"a":[{"cidr":"10.0.0.0/32"}]}"#, "IPv4 mask bits must be < 32"),
        Case(#"{"a":[{"cidr":"2001:db8::/128"}]}"#, "IPv6 mask bits must be < 128"),
        Case(#"{"a":[{"cidr":"x/8"}]}"#, "Nonstandard IP address: x"),
        Case(
            "{\"a\":[{\"wildcard\":\"*" + String(repeating: "a", count: 10) + "\"}]}",
            "Rule is too complex - try using fewer wildcard characters or fewer repeating "
                + "character sequences after a wildcard character"),
    ])
    func `some reasons name no place`(it: Case) {
        let error = #expect(throws: EventPatternError.self) { try EventPattern(text: it.pattern) }
        #expect(error?.reason == it.reason)
    }

    @Test func `the place is the line and column behind the value's opening mark`() {
        let text = "{\n  \"pipeline\": {\n      \"slug\": \"some-pipeline\"\n  }\n}"
        let error = #expect(throws: EventPatternError.self) { try EventPattern(text: text) }
        #expect(
            error?.reason
                == "\"slug\" must be an object or an array\n at [Source: (String)\"\(text)\"; "
                + "line: 3, column: 16]")
    }

    @Test(arguments: [
        (#"{"a": [{"EXISTS": true}]}"#, "Unrecognized match type EXISTS", 23, false),
        (#"{"a": [{"NUMERIC": ["=", 5]}]}"#, "Unrecognized match type NUMERIC", 21, false),
        (
            #"{"a": [{"anything-but": {"prefix": [1]}}]}"#,
            "prefix/suffix match pattern must be a string", 38, true
        ),
    ])
    func `names stand where their values begin, and lists name the place twice`(
        text: String, reason: String, column: Int, isTwice: Bool
    ) {
        let place = "\n at [Source: (String)\"\(text)\"; line: 1, column: \(column)]"
        let error = #expect(throws: EventPatternError.self) { try EventPattern(text: text) }
        #expect(error?.reason == reason + place + (isTwice ? place : ""))
    }

    @Test(arguments: [
        "", "{", "{\"a\"", "{\"a\":", "{\"a\":[", "{\"a\":[\"x\"", "{\"a\":[\"x\"]", "{a:[1]}",
        "{\"a\":[01]}", "{\"a\":[1.]}", "{\"a\":[tru]}", "{\"a\":[\"x\",]}", "{\"a\":[\"x\"],}",
        "{\"a\":[\"\\q\"]}", "{\"a\" [1]}", "{\"a\":[1 2]}", "nonsense",
    ])
    func `what is no JSON is refused`(text: String) {
        #expect(throws: EventPatternError.self) { try EventPattern(text: text) }
    }

    @Test func `alternatives multiply up to a bound`() {
        let one = #"{"$or":[{"a":["1"]},{"a":["2"]},{"a":["3"]},{"a":["4"]}]}"#
        func nested(_ depth: Int) -> String {
            let inner = (0..<depth).map { level in
                "\"l\(level)\":{\"$or\":[{\"a\":[1]},{\"b\":[2]},{\"c\":[3]},{\"d\":[4]}]}"
            }
            return "{\(inner.joined(separator: ","))}"
        }
        #expect(throws: Never.self) { try EventPattern(text: one) }
        #expect(throws: Never.self) { try EventPattern(text: nested(4)) }
        #expect(throws: EventPatternError.self) { try EventPattern(text: nested(6)) }
    }
}
