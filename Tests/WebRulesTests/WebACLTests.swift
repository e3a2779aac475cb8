import Codecs
import Matching
import Testing
import Vocabulary
import WebRules

/// Short ways to write requests and definitions.
enum Make {
    static let client = IPAddress.v4(0xc633_6407)  // 198.51.100.7
    static let now = Instant(seconds: 1_800_000_000)

    static func request(
        _ target: String = "/", method: String = "GET", headers: [(String, String)] = [],
        body: String = "", client: IPAddress = client, token: TokenFacts = TokenFacts(),
        facts: AddressFacts = AddressFacts(country: "NL", region: "NH", asn: 64_500),
        ja3: String? = nil
    ) -> WebRequest {
        WebRequest(
            id: "r1", method: Array(method.utf8), target: Array(target.utf8),
            headers: headers.map { .init($0.0, $0.1) }, body: Array(body.utf8), client: client,
            facts: { _ in facts }, ja3: ja3, token: token)
    }

    static func acl(_ rules: String, extra: String = "") throws -> WebACL {
        let json = try JSON(
            text: """
                {"Name": "acl", "ARN": "arn:acl", "LabelNamespace": "awswaf:1:webacl:acl:",
                 "DefaultAction": {"Allow": {}}, \(extra)
                 "VisibilityConfig": {"MetricName": "acl", "SampledRequestsEnabled": true},
                 "Rules": [\(rules)]}
                """)
        return try WebACL(
            json: json,
            addressSets: [
                "arn:ips": ["Addresses": ["198.51.100.0/24", "2001:db8::/32"]]
            ],
            patternSets: [
                "arn:res": [
                    "RegularExpressionList": [["RegexString": "^evil"], ["RegexString": "b[ae]d$"]]
                ]
            ], groups: ["arn:group": try JSON(text: group)])
    }

    static func rule(
        _ name: String = "r", _ statement: String, action: String = "\"Block\": {}",
        priority: Int = 0, extra: String = ""
    ) -> String {
        """
        {"Name": "\(name)", "Priority": \(priority), "Statement": \(statement), \(extra)
         "Action": {\(action)}, "VisibilityConfig": {"MetricName": "\(name)"}}
        """
    }

    static func bytes(
        _ search: String, _ field: String, _ position: String = "CONTAINS",
        _ transformations: [String] = ["NONE"]
    ) -> String {
        let list = transformations.enumerated().map {
            "{\"Priority\": \($0.offset), \"Type\": \"\($0.element)\"}"
        }
        return """
            {"ByteMatchStatement": {"SearchString": "\(Base64.encode(search.utf8))",
             "FieldToMatch": {\(field)}, "PositionalConstraint": "\(position)",
             "TextTransformations": [\(list.joined(separator: ","))]}}
            """
    }

    static let group = """
        {"Name": "group", "ARN": "arn:group", "LabelNamespace": "awswaf:1:rulegroup:group:",
         "CustomResponseBodies": {"k": {"ContentType": "TEXT_HTML", "Content": "<b>no</b>"}},
         "Rules": [
          \(rule("counted", bytes("count", "\"UriPath\": {}"), action: "\"Count\": {}")),
          \(rule(
              "blocked", bytes("block", "\"UriPath\": {}"),
              action: """
                  "Block": {"CustomResponse": {"ResponseCode": 429, "CustomResponseBodyKey": "k",
                   "ResponseHeaders": [{"Name": "x", "Value": "y"}]}}
                  """,
              priority: 1, extra: "\"RuleLabels\": [{\"Name\": \"ns:b\"}],"))
         ]}
        """

    static func action(_ acl: WebACL, _ request: WebRequest) -> String {
        acl.evaluate(request, at: now).outcome.name
    }
}

@Suite("Web ACLs")
struct WebACLTests {
    static let agent = ("User-Agent", "curl/8")

    @Test(
        "Each field is found where it stands",
        arguments: [
            ("\"SingleHeader\": {\"Name\": \"user-AGENT\"}", "curl/8", true),
            ("\"SingleHeader\": {\"Name\": \"x-none\"}", "", false),
            ("\"SingleQueryArgument\": {\"Name\": \"Q\"}", "one", true),
            ("\"SingleQueryArgument\": {\"Name\": \"r\"}", "one", false),
            ("\"AllQueryArguments\": {}", "two", true), ("\"AllQueryArguments\": {}", "q", false),
            ("\"UriPath\": {}", "/a/b", true), ("\"UriPath\": {}", "q=", false),
            ("\"QueryString\": {}", "q=one&r=two", true), ("\"QueryString\": {}", "#", false),
            ("\"UriFragment\": {}", "frag", true), ("\"Method\": {}", "POST", true),
            ("\"Body\": {}", "\"k\"", true),
            (
                "\"JsonBody\": {\"MatchPattern\": {\"All\": {}}, \"MatchScope\": \"ALL\"}", "k",
                true
            ),
            (
                "\"JsonBody\": {\"MatchPattern\": {\"All\": {}}, \"MatchScope\": \"VALUE\"}", "k",
                false
            ),
            (
                """
                "JsonBody": {"MatchPattern": {"IncludedPaths": ["/a/0/k"]}, "MatchScope": "VALUE"}
                """, "deep", true
            ),
            (
                """
                "JsonBody": {"MatchPattern": {"IncludedPaths": ["/b"]}, "MatchScope": "ALL"}
                """, "deep", false
            ),
            (
                """
                "Headers": {"MatchPattern": {"All": {}}, "MatchScope": "KEY",
                 "OversizeHandling": "CONTINUE"}
                """, "User-Agent", true
            ),
            (
                """
                "Headers": {"MatchPattern": {"ExcludedHeaders": ["user-agent"]},
                 "MatchScope": "ALL", "OversizeHandling": "CONTINUE"}
                """, "curl", false
            ),
            (
                """
                "Cookies": {"MatchPattern": {"IncludedCookies": ["sid"]}, "MatchScope": "VALUE",
                 "OversizeHandling": "CONTINUE"}
                """, "abc", true
            ),
            (
                """
                "Cookies": {"MatchPattern": {"IncludedCookies": ["SID"]}, "MatchScope": "VALUE",
                 "OversizeHandling": "CONTINUE"}
                """, "abc", false
            ),
            ("\"HeaderOrder\": {\"OversizeHandling\": \"MATCH\"}", "user-agent:cookie", true),
            ("\"JA3Fingerprint\": {\"FallbackBehavior\": \"NO_MATCH\"}", "0ff1ce", true),
            ("\"JA4Fingerprint\": {\"FallbackBehavior\": \"MATCH\"}", "none", true),
            ("\"JA4Fingerprint\": {\"FallbackBehavior\": \"NO_MATCH\"}", "none", false),
        ])
    func fields(field: String, search: String, matches: Bool) throws {
        let acl = try Make.acl(Make.rule("r", Make.bytes(search, field)))
        let request = Make.request(
            "/a/b?q=one&r=two#frag", method: "POST",
            headers: [Self.agent, ("Cookie", "sid=abc; t=1")], body: #"{"a": [{"k": "deep"}]}"#,
            ja3: "0ff1ce")
        #expect(Make.action(acl, request) == (matches ? "BLOCK" : "ALLOW"), "\(field)")
    }

    @Test(
        "Positions are where AWS says",
        arguments: [
            ("EXACTLY", "/admin", true), ("EXACTLY", "/adm", false),
            ("STARTS_WITH", "/adm", true), ("ENDS_WITH", "min", true), ("ENDS_WITH", "adm", false),
            ("CONTAINS", "dmi", true), ("CONTAINS_WORD", "admin", true),
            ("CONTAINS_WORD", "dmin", false),
        ])
    func positions(position: String, search: String, matches: Bool) throws {
        let acl = try Make.acl(Make.rule("r", Make.bytes(search, "\"UriPath\": {}", position)))
        #expect((Make.action(acl, Make.request("/admin")) == "BLOCK") == matches)
    }

    @Test(
        "Statements decide as they should",
        arguments: [
            (#"{"GeoMatchStatement": {"CountryCodes": ["NL"]}}"#, true),
            (#"{"GeoMatchStatement": {"CountryCodes": ["US"]}}"#, false),
            (#"{"AsnMatchStatement": {"AsnList": [64500]}}"#, true),
            (#"{"AsnMatchStatement": {"AsnList": [64501]}}"#, false),
            (#"{"IPSetReferenceStatement": {"ARN": "arn:ips"}}"#, true),
            (
                """
                {"IPSetReferenceStatement": {"ARN": "arn:ips", "IPSetForwardedIPConfig":
                 {"HeaderName": "X-Forwarded-For", "FallbackBehavior": "NO_MATCH",
                  "Position": "FIRST"}}}
                """, false
            ),
            (
                """
                {"IPSetReferenceStatement": {"ARN": "arn:ips", "IPSetForwardedIPConfig":
                 {"HeaderName": "X-Forwarded-For", "FallbackBehavior": "NO_MATCH",
                  "Position": "LAST"}}}
                """, true
            ),
            (
                """
                {"IPSetReferenceStatement": {"ARN": "arn:ips", "IPSetForwardedIPConfig":
                 {"HeaderName": "X-Bad", "FallbackBehavior": "MATCH", "Position": "FIRST"}}}
                """, true
            ),
            (
                """
                {"IPSetReferenceStatement": {"ARN": "arn:ips", "IPSetForwardedIPConfig":
                 {"HeaderName": "X-None", "FallbackBehavior": "MATCH", "Position": "FIRST"}}}
                """, false
            ),
            (
                """
                {"RegexMatchStatement": {"RegexString": "^/a\\\\d+$", "FieldToMatch":
                 {"UriPath": {}}, "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}
                """, true
            ),
            (
                """
                {"RegexPatternSetReferenceStatement": {"ARN": "arn:res", "FieldToMatch":
                 {"SingleQueryArgument": {"Name": "q"}},
                 "TextTransformations": [{"Priority": 0, "Type": "LOWERCASE"}]}}
                """, true
            ),
            (
                """
                {"SizeConstraintStatement": {"FieldToMatch": {"QueryString": {}}, "Size": 12,
                 "ComparisonOperator": "EQ",
                 "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}
                """, true
            ),
            (
                """
                {"SqliMatchStatement": {"FieldToMatch": {"AllQueryArguments": {}},
                 "TextTransformations": [{"Priority": 0, "Type": "URL_DECODE"}]}}
                """, true
            ),
            (
                """
                {"XssMatchStatement": {"FieldToMatch": {"AllQueryArguments": {}},
                 "TextTransformations": [{"Priority": 0, "Type": "URL_DECODE"}]}}
                """, false
            ),
        ])
    func statements(statement: String, matches: Bool) throws {
        let acl = try Make.acl(Make.rule("r", statement))
        let request = Make.request(
            "/a12?q=SoBad&s='%20or%201=1--",
            headers: [("X-Forwarded-For", "203.0.113.9, 198.51.100.8"), ("X-Bad", "zzz")])
        let sized = Make.request("/a12?q=bad&r=567&", headers: request.headersAsText)
        let isSize = statement.contains("SizeConstraint")
        #expect((Make.action(acl, isSize ? sized : request) == "BLOCK") == matches, "\(statement)")
    }

    @Test("And, or and not combine, and nest")
    func logic() throws {
        let a = Make.bytes("a", "\"UriPath\": {}")
        let b = Make.bytes("b", "\"UriPath\": {}")
        let acl = try Make.acl(
            Make.rule(
                "r",
                """
                {"AndStatement": {"Statements": [\(a),
                 {"NotStatement": {"Statement": \(b)}},
                 {"OrStatement": {"Statements": [\(b), \(Make.bytes("c", "\"UriPath\": {}"))]}}]}}
                """))
        #expect(Make.action(acl, Make.request("/ac")) == "BLOCK")
        #expect(Make.action(acl, Make.request("/abc")) == "ALLOW")
        #expect(Make.action(acl, Make.request("/a")) == "ALLOW")
    }

    @Test("Rules run by priority, labels reach only later ones, and the first to decide ends it")
    func order() throws {
        let label = """
            {"LabelMatchStatement": {"Scope": "LABEL", "Key": "ns:seen"}}
            """
        let space = """
            {"LabelMatchStatement": {"Scope": "NAMESPACE", "Key": "ns:"}}
            """
        let acl = try Make.acl(
            [
                Make.rule("late", space, priority: 9),
                Make.rule("early", label, priority: 1),
                Make.rule(
                    "counts", Make.bytes("x", "\"UriPath\": {}"),
                    action: """
                        "Count": {"CustomRequestHandling":
                         {"InsertHeaders": [{"Name": "seen", "Value": "1"}]}}
                        """,
                    priority: 5, extra: "\"RuleLabels\": [{\"Name\": \"ns:seen\"}],"),
            ].joined(separator: ","))
        let verdict = acl.evaluate(Make.request("/x"), at: Make.now)
        #expect(verdict.terminatingRule == "late")
        #expect(verdict.labels == ["awswaf:1:webacl:acl:ns:seen"])
        #expect(verdict.nonTerminatingRules.map(\.id) == ["counts"])
        #expect(verdict.insertedHeaders == [InsertedHeader("x-amzn-waf-seen", "1")])
        let other = acl.evaluate(Make.request("/y"), at: Make.now)
        #expect(other.terminatingRule == "Default_Action")
        #expect(other.outcome == .allow)
    }

    @Test("A rule group decides, is counted, or has its rules overridden")
    func groups() throws {
        func reference(_ extra: String, _ override: String) -> String {
            """
            {"Name": "g", "Priority": 0, "OverrideAction": {"\(override)": {}},
             "Statement": {"RuleGroupReferenceStatement": {"ARN": "arn:group"\(extra)}},
             "VisibilityConfig": {"MetricName": "g"}}
            """
        }
        let plain = try Make.acl(reference("", "None"))
        let verdict = plain.evaluate(Make.request("/count-block"), at: Make.now)
        #expect(
            verdict.outcome
                == .block(
                    CustomResponse(
                        status: 429, headers: [InsertedHeader("x", "y")], contentType: "text/html",
                        body: Array("<b>no</b>".utf8))))
        #expect(verdict.terminatingRule == "g")
        #expect(verdict.terminatingKind == "GROUP")
        #expect(verdict.groups.first?.terminatingRule?.id == "blocked")
        #expect(verdict.groups.first?.nonTerminatingRules.map(\.id) == ["counted"])
        #expect(verdict.labels == ["awswaf:1:rulegroup:group:ns:b"])
        let counted = try Make.acl(reference("", "Count"))
        let second = counted.evaluate(Make.request("/block"), at: Make.now)
        #expect(second.outcome == .allow)
        #expect(second.nonTerminatingRules.map(\.id) == ["g"])
        #expect(second.labels == ["awswaf:1:rulegroup:group:ns:b"])
        let overridden = try Make.acl(
            reference(
                """
                , "RuleActionOverrides": [{"Name": "blocked", "ActionToUse": {"Count": {}}}]
                """, "None"))
        let third = overridden.evaluate(Make.request("/block"), at: Make.now)
        #expect(third.outcome == .allow)
        #expect(third.groups.first?.nonTerminatingRules.first?.overriddenAction == "BLOCK")
    }

    @Test("A query is transformed before it is parsed, where a rule says so")
    func preParsed() throws {
        func acl(_ field: String, _ before: String) throws -> WebACL {
            try Make.acl(
                Make.rule(
                    "r",
                    """
                    {"ByteMatchStatement": {"SearchString": "ZXZpbA==", "FieldToMatch": \(field),
                     "PositionalConstraint": "EXACTLY", \(before)
                     "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}
                    """))
        }
        let decode = """
            "PreParseTextTransformations": [{"Priority": 0, "Type": "URL_DECODE"}],
            """
        let one = "{\"SingleQueryArgument\": {\"Name\": \"q\"}}"
        let all = "{\"AllQueryArguments\": {}}"
        // What hides a second argument in the first one's value is seen once it is decoded.
        let hidden = Make.request("/?a=1%26q=evil")
        #expect(try acl(one, "").evaluate(hidden, at: Make.now).outcome == .allow)
        for field in [one, all] {
            let verdict = try acl(field, decode).evaluate(hidden, at: Make.now)
            #expect(verdict.outcome.name == "BLOCK")
        }
        #expect(
            try acl(one, decode).evaluate(Make.request("/?r=evil"), at: Make.now).outcome == .allow)
        #expect(throws: DefinitionError.self) { try acl("{\"UriPath\": {}}", decode) }
    }

    @Test("A CAPTCHA stops who has no token and counts who has a fresh one")
    func tokens() throws {
        let acl = try Make.acl(
            Make.rule("r", Make.bytes("/", "\"UriPath\": {}"), action: "\"Captcha\": {}"))
        let none = acl.evaluate(Make.request(), at: Make.now)
        #expect(none.outcome == .captcha)
        #expect(none.responseStatus == 405)
        #expect(none.captcha?.failure == .missing)
        let fresh = TokenFacts(failure: nil, captchaSolved: Make.now - .seconds(299))
        let passed = acl.evaluate(Make.request(token: fresh), at: Make.now)
        #expect(passed.outcome == .allow)
        #expect(passed.nonTerminatingRules.first?.captcha?.solved == Make.now - .seconds(299))
        let stale = TokenFacts(failure: nil, captchaSolved: Make.now - .seconds(301))
        let stopped = acl.evaluate(Make.request(token: stale), at: Make.now)
        #expect(stopped.captcha?.failure == .expired)
    }

    @Test("Oversize bodies are handled as the field says")
    func oversize() throws {
        let body = String(repeating: "a", count: 8_192) + "needle"
        for (handling, action) in [
            ("CONTINUE", "ALLOW"), ("MATCH", "BLOCK"), ("NO_MATCH", "ALLOW"),
        ] {
            let acl = try Make.acl(
                Make.rule(
                    "r", Make.bytes("needle", "\"Body\": {\"OversizeHandling\": \"\(handling)\"}")))
            let verdict = acl.evaluate(Make.request(method: "POST", body: body), at: Make.now)
            #expect(verdict.outcome.name == action)
            #expect(verdict.oversizeFields == ["REQUEST_BODY"])
        }
        let larger = try Make.acl(
            Make.rule("r", Make.bytes("needle", "\"Body\": {}")),
            extra: """
                "AssociationConfig": {"RequestBody": {"APPLICATION_LOAD_BALANCER":
                 {"DefaultSizeInspectionLimit": "KB_64"}}},
                """)
        #expect(Make.action(larger, Make.request(method: "POST", body: body)) == "BLOCK")
    }

    @Test(
        "Broken JSON falls back as the field says",
        arguments: [("MATCH", "BLOCK"), ("NO_MATCH", "ALLOW"), ("EVALUATE_AS_STRING", "BLOCK")])
    func brokenJSON(fallback: String, action: String) throws {
        let field = """
            "JsonBody": {"MatchPattern": {"All": {}}, "MatchScope": "ALL",
             "InvalidFallbackBehavior": "\(fallback)"}
            """
        let acl = try Make.acl(Make.rule("r", Make.bytes("evil", field)))
        let request = Make.request(method: "POST", body: #"{"a" "b", evil"#)
        #expect(Make.action(acl, request) == action)
    }

    @Test("What a definition refers to and is not there is refused with its name")
    func missing() throws {
        #expect(throws: DefinitionError("ARN", "there is no IP set arn:none")) {
            try Make.acl(Make.rule("r", #"{"IPSetReferenceStatement": {"ARN": "arn:none"}}"#))
        }
        #expect(throws: DefinitionError("Type", "no text transformation is called ROT13")) {
            try Make.acl(Make.rule("r", Make.bytes("x", "\"UriPath\": {}", "CONTAINS", ["ROT13"])))
        }
    }

    @Test("A geo match labels what it looks at")
    func geoLabels() throws {
        let acl = try Make.acl(Make.rule("r", #"{"GeoMatchStatement": {"CountryCodes": ["US"]}}"#))
        #expect(
            acl.evaluate(Make.request(), at: Make.now).labels == [
                "awswaf:clientip:geo:country:NL", "awswaf:clientip:geo:region:NL-NH",
            ])
    }

    @Test("The log record has AWS's members")
    func log() throws {
        let acl = try Make.acl(
            Make.rule(
                "sql",
                """
                {"SqliMatchStatement": {"FieldToMatch": {"QueryString": {}},
                 "TextTransformations": [{"Priority": 0, "Type": "URL_DECODE"}]}}
                """))
        let request = Make.request("/p?id=1'%20or%201=1--", headers: [Self.agent])
        let verdict = acl.evaluate(request, at: Make.now)
        let record = verdict.logRecord(
            of: request, by: acl, at: Make.now, source: ("ALB", "app/x"))
        #expect(record["timestamp"]?.integer == 1_800_000_000_000)
        #expect(record["action"]?.string == "BLOCK")
        #expect(record["terminatingRuleId"]?.string == "sql")
        let detail = record["terminatingRuleMatchDetails"]?[0]
        #expect(detail?["conditionType"]?.string == "SQL_INJECTION")
        #expect(detail?["location"]?.string == "QUERY_STRING")
        #expect(record["httpRequest"]?["clientIp"]?.string == "198.51.100.7")
        #expect(record["httpRequest"]?["args"]?.string == "id=1'%20or%201=1--")
        #expect(record["ruleGroupList"] == .array([]))
    }
}

extension WebRequest {
    var headersAsText: [(String, String)] { headers.map { ($0.name.text, $0.value.text) } }
}
