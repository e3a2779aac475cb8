import Codecs
import Matching
import Testing
import Vocabulary
import WebRules

@Suite("SecLang")
struct SecLangTests {
    /// Files that vectors name and that are not among them.
    static let files: [String: String] = [
        "pmFromFile-01.dat": "abc\ndef\nghi\nxxx yyy zzz\n",
        "testdata/schema.json": """
        {"type": "object", "required": ["name", "age"],
         "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
        """,
    ]

    @Test("All operator vectors hold", .enabled(if: Vectors.areHere, Vectors.reason))
    func operators() throws {
        var count = 0
        for file in try Vectors.names("seclang/operators") {
            for item in try Vectors.cases("seclang/operators/\(file)") {
                let name = item["name"]?.string ?? ""
                let argument = item["param"]?.string ?? ""
                var text = item["input"]?.string ?? ""
                if name == "containsWord" { text = text.replacing("\\0", with: "\0") }
                let input = Vectors.unescaped(text)
                count += 1
                let made = try? SecOperator(
                    name: name, argument: argument, file: { Self.files[$0].map { Array($0.utf8) } })
                guard let op = made else {
                    // What cannot be compiled is refused when it is loaded, and matches nothing.
                    #expect(item["ret"]?.integer == 0, "\(name) \(argument)")
                    continue
                }
                let outcome = op.evaluate(input, argument: Array(argument.utf8))
                #expect(
                    outcome.matches == (item["ret"]?.integer == 1),
                    "\(name) \(argument) on \(input.text.debugDescription)")
                let groups = item["re_groups"]?.array?.compactMap(\.string)
                if let groups { #expect(outcome.captures.map(\.text) == groups) }
            }
        }
        #expect(count == 3_934)
    }

    static let now = Instant(seconds: 1_800_000_000)

    static func run(
        _ rules: String, _ request: WebRequest = Make.request(), response: SecResponse? = nil
    ) throws -> SecTransaction {
        let set = try SecRuleSet(files: [("test.conf", rules)])
        var transaction = SecTransaction(set, request, at: now)
        transaction.runRequest()
        if let response { transaction.run(response) }
        transaction.runLogging()
        return transaction
    }

    static func ids(
        _ rules: String, _ request: WebRequest = Make.request(), response: SecResponse? = nil
    ) throws -> [Int] {
        try run(rules, request, response: response).matches.map(\.id)
    }

    @Test(
        "Variables hold what they name",
        arguments: [
            ("ARGS:q \"@streq a b\"", true), ("ARGS_GET:Q \"@streq a b\"", true),
            ("ARGS_POST:x \"@streq y\"", true), ("&ARGS \"@eq 2\"", true),
            ("ARGS_NAMES \"@streq x\"", true), ("ARGS|!ARGS:q \"@streq a b\"", false),
            ("ARGS:/^q/ \"@streq a b\"", true), ("ARGS:/^z/ \"@streq a b\"", false),
            ("REQUEST_HEADERS:User-Agent \"@contains curl\"", true),
            ("REQUEST_HEADERS_NAMES \"@streq User-Agent\"", true),
            ("REQUEST_COOKIES:sid \"@streq 1\"", true), ("REQUEST_METHOD \"@streq POST\"", true),
            ("REQUEST_FILENAME \"@streq /p/f.php\"", true),
            ("REQUEST_BASENAME \"@streq f.php\"", true),
            ("REQUEST_URI \"@beginsWith /p/f.php?q\"", true),
            ("QUERY_STRING \"@streq q=a+b\"", true), ("REQUEST_PROTOCOL \"@streq HTTP/1.1\"", true),
            ("REQUEST_LINE \"@rx ^POST /p\"", true), ("REQUEST_BODY \"@streq x=y\"", true),
            ("REMOTE_ADDR \"@ipMatch 198.51.100.0/24\"", true),
            ("REQBODY_PROCESSOR \"@streq URLENCODED\"", true),
            ("&REQUEST_COOKIES:none \"@eq 0\"", true),
            ("ARGS_COMBINED_SIZE \"@eq 6\"", true), ("!ARGS:q \"@rx .\"", false),
        ])
    func variables(rule: String, matches: Bool) throws {
        let request = Make.request(
            "/p/f.php?q=a+b", method: "POST",
            headers: [
                ("User-Agent", "curl/8"), ("Cookie", "sid=1"),
                ("Content-Type", "application/x-www-form-urlencoded"),
            ], body: "x=y")
        let found = try Self.ids("SecRule \(rule) \"id:1,phase:2,pass\"", request)
        #expect(found == (matches ? [1] : []), "\(rule)")
    }

    @Test("Bodies are read by their type")
    func bodies() throws {
        let json = Make.request(
            method: "POST", headers: [("Content-Type", "application/json")],
            body: #"{"a": {"b": [1, "evil"]}}"#)
        #expect(
            try Self.ids(#"SecRule ARGS:json.a.b "@streq evil" "id:1,phase:2,pass""#, json) == [1])
        let broken = Make.request(
            method: "POST", headers: [("Content-Type", "application/json")], body: "{")
        #expect(try Self.ids(#"SecRule REQBODY_ERROR "!@eq 0" "id:1,phase:2,pass""#, broken) == [1])
        let xml = Make.request(
            method: "POST", headers: [("Content-Type", "text/xml")],
            body: #"<a x="attr"><b>te</b>xt</a>"#)
        let rules = """
            SecRule XML:/* "@streq text" "id:1,phase:2,pass"
            SecRule XML://@* "@streq attr" "id:2,phase:2,pass"
            """
        #expect(try Self.ids(rules, xml) == [1, 2])
        let form = Make.request(
            method: "POST", headers: [("Content-Type", "multipart/form-data; boundary=b")],
            body: "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.php\"\r\n\r\n"
                + "<?php\r\n--b\r\nContent-Disposition: form-data; name=\"v\"\r\n\r\n1\r\n--b--\r\n"
        )
        let files = """
            SecRule FILES "@endsWith .php" "id:1,phase:2,pass"
            SecRule FILES_NAMES "@streq f" "id:2,phase:2,pass"
            SecRule ARGS:v "@streq 1" "id:3,phase:2,pass"
            SecRule MULTIPART_STRICT_ERROR "!@eq 0" "id:4,phase:2,pass"
            SecRule FILES_COMBINED_SIZE "@eq 5" "id:5,phase:2,pass"
            """
        #expect(try Self.ids(files, form) == [1, 2, 3, 5])
    }

    @Test("Chains match whole, and captures and scores are kept")
    func chains() throws {
        let rules = #"""
            SecAction "id:1,phase:1,nolog,pass,setvar:tx.score=0,setvar:tx.step=5"
            SecRule ARGS:q "@rx ^(a)(b)" "id:2,phase:2,capture,pass,chain,msg:'saw %{TX.1}',\
                logdata:'%{MATCHED_VAR_NAME}=%{MATCHED_VAR}'"
                SecRule TX:2 "@streq b" "setvar:'tx.score=+%{tx.step}'"
            SecRule ARGS:q "@rx ^a" "id:3,phase:2,pass,chain"
                SecRule ARGS:none "@rx ." "setvar:tx.score=+100"
            SecRule TX:score "@ge 5" "id:4,phase:2,deny,status:418"
            SecRule ARGS "@rx ." "id:5,phase:2,pass"
            """#
        let transaction = try Self.run(rules, Make.request("/?q=abc"))
        #expect(transaction.matches.map(\.id) == [1, 2, 4])
        #expect(transaction.matches[1].message == "saw a")
        #expect(transaction.variable("score") == "5")
        #expect(transaction.intervention == SecIntervention(action: .deny, status: 418, rule: 4))
    }

    @Test("Markers, controls and exclusions steer what runs")
    func flow() throws {
        let rules = """
            SecAction "id:1,phase:2,pass,skipAfter:END"
            SecAction "id:2,phase:2,pass"
            SecMarker END
            SecAction "id:3,phase:2,pass,ctl:ruleRemoveById=4-5,ctl:ruleRemoveTargetById=7;ARGS:q"
            SecAction "id:4,phase:2,pass"
            SecAction "id:6,phase:2,pass,tag:'x',ctl:ruleRemoveByTag=^gone$"
            SecRule ARGS "@rx a" "id:7,phase:2,pass"
            SecAction "id:8,phase:2,pass,tag:gone"
            SecRuleRemoveById 9
            SecAction "id:10,phase:2,pass,ctl:ruleEngine=Off"
            SecAction "id:11,phase:2,pass"
            """
        #expect(try Self.ids(rules, Make.request("/?q=a")) == [1, 3, 6, 10])
    }

    @Test("Transformations, multiMatch and negation decide what an operator sees")
    func values() throws {
        let rules = """
            SecRule ARGS "@streq abc" "id:1,phase:2,pass,t:none,t:lowercase"
            SecRule ARGS "@streq ABC" "id:2,phase:2,pass,t:none,t:lowercase"
            SecRule ARGS "@streq ABC" "id:3,phase:2,pass,t:none,t:lowercase,multiMatch"
            SecRule ARGS "!@rx ^x" "id:4,phase:2,pass"
            SecRule ARGS "@within AABCC" "id:5,phase:2,pass"
            SecRule ARGS "@pm zzz abc" "id:6,phase:2,pass,capture,msg:'%{TX.0}'"
            """
        let transaction = try Self.run(rules, Make.request("/?q=ABC"))
        #expect(transaction.matches.map(\.id) == [1, 3, 4, 5, 6])
        #expect(transaction.matches.last?.message == "ABC")
    }

    @Test("Responses are judged, and persistent collections outlive a request")
    func persistence() throws {
        let set = try SecRuleSet(
            files: [
                (
                    "x",
                    """
                    SecAction "id:1,phase:1,nolog,pass,initcol:ip=%{REMOTE_ADDR}"
                    SecRule RESPONSE_STATUS "@eq 500" "id:2,phase:3,pass,setvar:ip.bad=+1,\\
                        expirevar:ip.bad=60"
                    SecRule RESPONSE_BODY "@contains secret" "id:3,phase:4,deny"
                    SecRule IP:bad "@ge 1" "id:4,phase:1,deny"
                    """
                )
            ])
        let store = SecCollections()
        var first = SecTransaction(set, Make.request(), at: Self.now, store: store)
        first.runRequest()
        first.run(SecResponse(status: 500, body: Array("a secret".utf8)))
        #expect(first.matches.map(\.id) == [1, 2, 3])
        var second = SecTransaction(set, Make.request(), at: Self.now + .seconds(59), store: store)
        second.runRequest()
        #expect(second.intervention?.rule == 4)
        var third = SecTransaction(set, Make.request(), at: Self.now + .seconds(61), store: store)
        third.runRequest()
        #expect(third.intervention == nil)
    }

    @Test("A web ACL refers to a rule set, and mixes both worlds")
    func mixed() throws {
        let set = try SecRuleSet(
            files: [
                (
                    "x",
                    """
                    SecRule ARGS "@contains note" "id:7,phase:2,pass,log"
                    SecRule ARGS "@contains stop" "id:8,phase:2,deny,status:406"
                    """
                )
            ])
        var references = WebACLReferences()
        references.ruleSets["CRS"] = set
        let group = GroupReference(.managed(vendor: "OWASP", name: "CRS", version: nil))
        let acl = try WebACL(
            WebACLDefinition(
                name: "acl",
                rules: [
                    RuleDefinition("crs", priority: 0, statement: .group(group), action: nil),
                    RuleDefinition(
                        "noted", priority: 1,
                        statement: .label("crs:7", isNamespace: false), action: .block(nil)),
                ]), references)
        #expect(acl.evaluate(Make.request("/?q=note"), at: Self.now).terminatingRule == "noted")
        let stopped = acl.evaluate(Make.request("/?q=stop"), at: Self.now)
        #expect(stopped.outcome == .block(CustomResponse(status: 406)))
        #expect(stopped.groups.first?.terminatingRule?.id == "8")
        #expect(acl.evaluate(Make.request("/?q=x"), at: Self.now).outcome == .allow)
    }

    @Test(
        "What cannot be read is refused with its line",
        arguments: [
            ("SecRule ARGS \"@nope x\" \"id:1\"", 1, "there is no operator nope"),
            ("\nSecNope x", 2, "there is no directive SecNope"),
            ("SecRule ARGS \"@rx (\" \"id:1\"", 1, "missing closing parenthesis"),
            ("SecAction \"id:1,t:nope\"", 1, "there is no transformation nope"),
            ("SecAction \"id:1", 1, "a quote is not closed"),
            ("SecRule ARGS \"@pmFromFile none\" \"id:1\"", 1, "there is no file none"),
        ])
    func errors(text: String, line: Int, reason: String) {
        let error = #expect(throws: SecLangError.self) {
            try SecRuleSet(files: [("f", text)])
        }
        #expect(error?.line == line)
        #expect(error?.reason.contains(reason) ?? false, "\(error?.reason ?? "")")
    }
}
