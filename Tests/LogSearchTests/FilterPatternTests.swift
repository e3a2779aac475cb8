import LogSearch
import Testing

@Suite struct FilterPatternTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pattern: String
        let message: String
        let matches: Bool

        init(_ pattern: String, _ message: String, _ matches: Bool) {
            self.pattern = pattern
            self.message = message
            self.matches = matches
        }
        var testDescription: String { "\(pattern) on \(message)" }
    }

    static let terms = [
        Case("", "anything", true),
        Case("  ", "anything", true),
        Case("ERROR", "[ERROR 400] BAD REQUEST", true),
        Case("ERROR", "Exiting with ERRORCODE: -1", true),
        Case("ERROR", "[error 400] bad request", false),
        Case("ERROR ARGUMENTS", "[ERROR] INVALID ARGUMENTS", true),
        Case("ERROR ARGUMENTS", "[ERROR] INVALID", false),
        Case("\"INTERNAL SERVER\"", "500 INTERNAL SERVER ERROR", true),
        Case("\"INTERNAL SERVER\"", "500 SERVER INTERNAL ERROR", false),
        Case("\"say \\\"hi\\\"\"", "they say \"hi\"", true),
        Case("?ERROR ?WARN", "a WARN b", true),
        Case("?ERROR ?WARN", "a INFO b", false),
        Case("?ERROR GET", "a GET b", true),
        Case("?ERROR GET", "a ERROR b", false),
        Case("ERROR -ARGUMENTS", "[ERROR 400] BAD REQUEST", true),
        Case("ERROR -ARGUMENTS", "[ERROR] INVALID ARGUMENTS", false),
        Case("-\"bad request\"", "a bad request", false),
        Case("-\"bad request\"", "a good request", true),
        Case("%AUTHORIZED%", "[ERROR 401] UNAUTHORIZED", true),
        Case("%^AUTHORIZED%", "[ERROR 401] UNAUTHORIZED", false),
        Case("%user-[0-9]{2}%", "by user-42", true),
        Case("%user-[0-9]{2}%", "by user-4", false),
    ]

    @Test(arguments: terms) func `terms are looked for anywhere`(_ it: Case) throws {
        #expect(try FilterPattern(it.pattern).matches(it.message) == it.matches)
    }

    private static let event = """
        {"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111","bandwidth":75,"ratio":1.5,
        "flag":true,"off":false,"nothing":null,"code":"404","arrayKey":["value","another"],
        "objectList":[{"name":"a","id":1},{"name":"b","id":2}],"a.b":{"c d":"x"},
        "errorCode":"Client.UnauthorizedOperation","userIdentity":{"type":"Root"}}
        """

    static let json = [
        Case("{ $.eventType = \"UpdateTrail\" }", event, true),
        Case("{$.eventType=UpdateTrail}", event, true),
        Case("{ $.eventType = \"UpdateTrai\" }", event, false),
        Case("{ $.eventType = \"Update*\" }", event, true),
        Case("{ $.eventType = *Trail }", event, true),
        Case("{ $.eventType != \"UpdateTrail\" }", event, false),
        Case("{ $.eventType != \"CreateTrail\" }", event, true),
        Case("{ $.missing != \"x\" }", event, false),
        Case("{ $.sourceIPAddress != 123.123.* }", event, true),
        Case("{ $.sourceIPAddress = 111.111.* }", event, true),
        Case("{ $.bandwidth > 74 }", event, true),
        Case("{ $.bandwidth > 75 }", event, false),
        Case("{ $.bandwidth >= 75 }", event, true),
        Case("{ $.bandwidth < 7.6e1 }", event, true),
        Case("{ $.bandwidth <= 74 }", event, false),
        Case("{ $.bandwidth = 75.0 }", event, true),
        Case("{ $.bandwidth != 75 }", event, false),
        Case("{ $.bandwidth = 7* }", event, true),
        Case("{ $.ratio = 1.5 }", event, true),
        Case("{ $.code = 404 }", event, true),
        Case("{ $.code > 400 }", event, false),
        Case("{ $.flag IS TRUE }", event, true),
        Case("{ $.flag IS FALSE }", event, false),
        Case("{ $.off IS FALSE }", event, true),
        Case("{ $.nothing IS NULL }", event, true),
        Case("{ $.flag IS NULL }", event, false),
        Case("{ $.missing IS NULL }", event, false),
        Case("{ $.missing NOT EXISTS }", event, true),
        Case("{ $.nothing NOT EXISTS }", event, false),
        Case("{ $.userIdentity.invokedBy NOT EXISTS }", event, true),
        Case("{ $.arrayKey[0] = \"value\" }", event, true),
        Case("{ $.arrayKey[1] = \"value\" }", event, false),
        Case("{ $.arrayKey[9] = \"value\" }", event, false),
        Case("{ $.arrayKey[*] = \"another\" }", event, true),
        Case("{ $.objectList[1].id = 2 }", event, true),
        Case("{ $.objectList[*].id > 1 }", event, true),
        Case("{ $.objectList[*].id > 2 }", event, false),
        Case("{ $.['a.b'].['c d'] = x }", event, true),
        Case("{ $['a.b']['c d'] = y }", event, false),
        Case("{ $.eventType = %^Up.*l$% }", event, true),
        Case("{ $.eventType = \"x\" || $.flag IS TRUE && $.off IS TRUE }", event, false),
        Case("{ ($.eventType = \"x\" || $.flag IS TRUE) && $.off IS FALSE }", event, true),
        Case("{ $.eventType = \"UpdateTrail\" }", "no JSON", false),
        Case("{ $.eventType = \"UpdateTrail\" }", "{\"eventType\":", false),
        // From the CIS benchmark.
        Case(
            "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }",
            event, true),
        Case(
            """
            { $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && \
            $.eventType != "AwsServiceEvent" }
            """, event, true),
        Case(
            "{($.eventName=CreateTrail)||($.eventName=UpdateTrail)||($.eventName=StopLogging)}",
            "{\"eventName\":\"StopLogging\"}", true),
    ]

    @Test(arguments: json) func `conditions are judged on JSON`(_ it: Case) throws {
        #expect(try FilterPattern(it.pattern).matches(it.message) == it.matches)
    }

    private static let line =
        "127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534"

    static let columns = [
        Case("[ip, id, user, time, request, status, bytes]", line, true),
        Case("[ip, id, user, time, request, status]", line, false),
        Case("[ip, id, user, time, request, status, bytes, more]", line, false),
        Case("[ip, id, user, time, request, status=4*, bytes]", line, true),
        Case("[ip, id, user, time, request, status=5*, bytes]", line, false),
        Case("[..., status=4*, bytes > 1000]", line, true),
        Case("[..., status=4*, bytes > 2000]", line, false),
        Case("[ip, ...]", line, true),
        Case("[ip=127.*, ..., bytes]", line, true),
        Case("[ip!=127.*, ..., bytes]", line, false),
        Case("[..., request = \"*html*\", status = 404 || status = 410, bytes]", line, true),
        Case("[..., status = 400 || status = 410, bytes]", line, false),
        Case("[..., request = %index\\.[a-z]{4}%, status, bytes]", line, true),
        Case("[,,user=frank,,,,]", line, true),
        Case("[status = 404, bytes = 1534 && status = 4*]", "404 1534", true),
    ]

    @Test(arguments: columns) func `columns are judged on lines`(_ it: Case) throws {
        #expect(try FilterPattern(it.pattern).matches(it.message) == it.matches)
    }

    @Test(arguments: [
        "foo/bar", "\"open", "{ $.a }", "{ $.a = }", "{ a = 1 }", "{ $.a > x }", "{ $.a = 1",
        "{ }", "{ $.a = 1 && }", "{ ($.a = 1 }", "{ $.a IS 1 }", "{ $.a NOT NULL }", "{ $. = 1 }",
        "{ $.a[x] = 1 }", "[a, ..., ...]", "[a = ]", "[a", "%open", "%(a)%", "%a!%", "%[%",
        "{ $.a = %1% || $.a = %2% || $.a = %3% }", "-", "?", "[a = 1 && b = 2]",
    ])
    func `what is no pattern is refused`(_ pattern: String) {
        #expect(throws: FilterPatternError.self) { try FilterPattern(pattern) }
    }

    @Test func `nesting is bounded`() {
        let deep =
            String(repeating: "(", count: 200) + "$.a = 1" + String(repeating: ")", count: 200)
        #expect(throws: FilterPatternError("Invalid filter pattern: nested too deep")) {
            try FilterPattern("{ \(deep) }")
        }
    }

    @Test func `columns and selectors say what they found`() throws {
        let row = try FilterPattern("[ip, ..., status, bytes]").extract("10.0.0.1 a b 200 17")
        #expect(row?.map(\.name) == ["$ip", "$2", "$3", "$status", "$bytes"])
        #expect(row?.map(\.value) == ["10.0.0.1", "a", "b", "200", "17"])
        let json = try FilterPattern("{ $.a = 1 && $.b[0] = \"x\" }").extract(
            "{\"a\":1,\"b\":[\"x\"]}")
        #expect(json?.map(\.name) == ["$.a", "$.b[0]"])
        #expect(json?.map(\.value) == ["1", "x"])
        #expect(try FilterPattern("{ $.a = 2 }").extract("{\"a\":1}") == nil)
    }
}
