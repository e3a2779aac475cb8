import Codecs
import Matching
import Testing
import Vocabulary
import WebRules

/// Groups that watch clients over time.
@Suite("Groups that watch clients")
struct WatchingTests {
    private static let browser =
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36"
    private static let googleHome = IPAddress.v4(0x42f9_4001)  // 66.249.64.1

    private static func acl(_ name: String, _ config: String = "") throws -> WebACL {
        let configs = config.isEmpty ? "" : ", \"ManagedRuleGroupConfigs\": [\(config)]"
        return try Make.acl(
            """
            {"Name": "g", "Priority": 0, "OverrideAction": {"None": {}},
             "VisibilityConfig": {"MetricName": "g"},
             "Statement": {"ManagedRuleGroupStatement": {
                 "VendorName": "AWS", "Name": "AWSManagedRules\(name)"\(configs)}}}
            """)
    }

    private static func visit(
        _ agent: String, target: String = "/", method: String = "GET", body: String = "",
        client: IPAddress = Make.client, token: TokenFacts = TokenFacts(),
        facts: AddressFacts = AddressFacts(country: "NL", asn: 64_500), ja4: String? = nil,
        language: Bool = true
    ) -> WebRequest {
        var headers = [("User-Agent", agent)]
        if language { headers.append(("Accept-Language", "en")) }
        var request = Make.request(
            target, method: method, headers: headers, body: body, client: client, token: token,
            facts: facts)
        request.ja4 = ja4
        return request
    }

    private static func good(
        _ id: String = "session-1", isInteractive: Bool = true
    ) -> TokenFacts {
        var token = TokenFacts(failure: nil, challengeSolved: Make.now, id: id)
        token.isInteractive = isInteractive
        return token
    }

    private static func rule(_ verdict: Verdict) -> String? {
        verdict.groups.first?.terminatingRule?.id
    }

    // MARK: Bots

    @Test("Bots are known by what they call themselves, and let through from where they live")
    func bots() throws {
        let acl = try Self.acl("BotControlRuleSet")
        let google = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
        let cases: [(String, IPAddress, String?)] = [
            (Self.browser, Make.client, nil),
            (google, Make.client, "CategorySearchEngine"),
            (google, Self.googleHome, nil),
            ("curl/8.5.0", Make.client, "CategoryHttpLibrary"),
            ("python-requests/2.32", Self.googleHome, "CategoryHttpLibrary"),
            ("Scrapy/2.11 (+https://scrapy.org)", Make.client, "CategoryScrapingFramework"),
            ("Mozilla/5.0 (compatible; AhrefsBot/7.0)", Make.client, "CategorySeo"),
            ("Mozilla/5.0 (compatible; GPTBot/1.2)", Make.client, "CategoryAI"),
            ("something of my own/1", Make.client, "SignalNonBrowserUserAgent"),
            ("", Make.client, "SignalNonBrowserUserAgent"),
            (
                "Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/130.0", Make.client,
                "SignalAutomatedBrowser"
            ),
        ]
        for (agent, client, expected) in cases {
            let verdict = acl.evaluate(Self.visit(agent, client: client), at: Make.now)
            #expect(Self.rule(verdict) == expected, "\(agent)")
        }
        let verified = acl.evaluate(Self.visit(google, client: Self.googleHome), at: Make.now)
        let space = "awswaf:managed:aws:bot-control:bot:"
        for label in [
            "verified", "name:googlebot", "organization:google", "category:search_engine",
        ] { #expect(verified.labels.contains(space + label)) }
        #expect(!verified.labels.contains { $0.contains(":signal:") })
    }

    @Test("Addresses of hosting and libraries that borrow a browser's name are signals")
    func signals() throws {
        let acl = try Self.acl("BotControlRuleSet")
        let hosted = Self.visit(Self.browser, facts: AddressFacts(asn: 14_061))
        #expect(Self.rule(acl.evaluate(hosted, at: Make.now)) == "SignalKnownBotDataCenter")
        let listed = acl.evaluate(
            Self.visit(Self.browser), at: Make.now, lists: { name, _ in name.hasPrefix("Hosting") })
        #expect(Self.rule(listed) == "SignalKnownBotDataCenter")
        let cases: [(String?, Bool, String?)] = [
            ("t13d1516h2_8daaf6152771_b186095e22b6", false, nil),
            ("t13d181100_e8a523a41297_ef7df7f74e48", true, nil),
            ("t13d181100_e8a523a41297_ef7df7f74e48", false, "SignalAutomatedBrowser"),
            (nil, false, nil),
        ]
        for (ja4, language, expected) in cases {
            let request = Self.visit(Self.browser, ja4: ja4, language: language)
            #expect(Self.rule(acl.evaluate(request, at: Make.now)) == expected)
        }
    }

    @Test("The state of the token is in labels")
    func tokens() throws {
        let acl = try Self.acl("BotControlRuleSet")
        let cases: [(TokenFacts, [String])] = [
            (TokenFacts(), ["token:absent", "captcha:absent"]),
            (TokenFacts(failure: .invalid), ["token:rejected", "token:rejected:invalid"]),
            (
                TokenFacts(failure: .domainMismatch),
                ["token:rejected", "token:rejected:domain_mismatch"]
            ),
            (Self.good("me"), ["token:accepted", "token:id:me", "captcha:rejected:not_solved"]),
            (
                TokenFacts(failure: nil, challengeSolved: Make.now - .seconds(301)),
                ["token:rejected", "token:rejected:expired"]
            ),
        ]
        for (token, labels) in cases {
            let verdict = acl.evaluate(Self.visit(Self.browser, token: token), at: Make.now)
            for label in labels {
                #expect(verdict.labels.contains("awswaf:managed:" + label), "\(label)")
            }
        }
        // Only groups that watch clients look at the token.
        let other = try Self.acl("SQLiRuleSet").evaluate(Self.visit(Self.browser), at: Make.now)
        #expect(!other.labels.contains { $0.contains("token") })
    }

    @Test("The targeted level challenges clients without tokens and counts shared ones")
    func targeted() throws {
        let acl = try Self.acl(
            "BotControlRuleSet",
            "{\"AWSManagedRulesBotControlRuleSet\": {\"InspectionLevel\": \"TARGETED\"}}")
        let counters = RateCounters()
        let outcomes = (0..<7).map { _ in
            acl.evaluate(Self.visit(Self.browser), at: Make.now, counters: counters).outcome.name
        }
        #expect(
            outcomes == ["ALLOW", "ALLOW", "ALLOW", "ALLOW", "ALLOW", "CHALLENGE", "CHALLENGE"])
        var automated = Self.good()
        automated.isAutomated = true
        #expect(
            acl.evaluate(Self.visit(Self.browser, token: automated), at: Make.now).outcome
                == .captcha)
        var last = acl.evaluate(Self.visit(Self.browser), at: Make.now)
        for index in 0..<5 {
            last = acl.evaluate(
                Self.visit(
                    Self.browser, client: .v4(0xc633_6400 + UInt32(index)), token: Self.good("s")),
                at: Make.now, counters: counters)
        }
        #expect(last.outcome == .allow)
        #expect(last.labels.contains { $0.hasSuffix("token_reuse:ip:low") })
        #expect(!last.labels.contains { $0.hasSuffix("token_reuse:ip:medium") })
    }

    // MARK: Accounts

    private static let logins = """
        {"AWSManagedRulesATPRuleSet": {"LoginPath": "/login", "RequestInspection": {
            "PayloadType": "JSON", "UsernameField": {"Identifier": "/form/name"},
            "PasswordField": {"Identifier": "/form/password"}},
          "ResponseInspection": {"StatusCode": {"SuccessCodes": [200], "FailureCodes": [401]}}}}
        """

    private static func login(
        _ name: String, _ password: String, client: IPAddress = Make.client,
        token: TokenFacts = good(), path: String = "/login", method: String = "POST"
    ) -> WebRequest {
        visit(
            browser, target: path, method: method,
            body: "{\"form\": {\"name\": \"\(name)\", \"password\": \"\(password)\"}}",
            client: client, token: token)
    }

    @Test("Logins are counted by address, session, name and password")
    func takeover() throws {
        let acl = try Self.acl("ATPRuleSet", Self.logins)
        func last(_ count: Int, _ make: (Int) -> WebRequest) -> String? {
            let counters = RateCounters()
            var rule: String?
            for index in 0..<count {
                rule = Self.rule(acl.evaluate(make(index), at: Make.now, counters: counters))
            }
            return rule
        }
        func session(_ index: Int) -> TokenFacts { Self.good("s\(index)") }
        func address(_ index: Int) -> IPAddress { .v4(0xc633_6400 + UInt32(index)) }
        let same = { (index: Int) in Self.login("me", "secret", token: session(index)) }
        #expect(last(20, same) == nil)
        #expect(last(21, same) == "VolumetricIpHigh")
        let one = { (index: Int) in Self.login("me", "secret", client: address(index)) }
        #expect(last(20, one) == nil)
        #expect(last(21, one) == "VolumetricSession")
        let names = { (index: Int) in Self.login("user\(index)", "secret") }
        #expect(last(5, names) == nil)
        #expect(last(6, names) == "AttributeUsernameTraversal")
        let words = { (index: Int) in
            Self.login("me", "try\(index)", client: address(index), token: session(index))
        }
        #expect(last(10, words) == nil)
        #expect(last(11, words) == "AttributePasswordTraversal")
        #expect(last(1) { _ in Self.login("", "secret") } == "SignalMissingCredential")
        #expect(
            last(1) { _ in Self.login("me", "x", token: TokenFacts(failure: .invalid)) }
                == "TokenRejected")
        // Elsewhere, and otherwise, nothing is counted.
        #expect(last(50) { _ in Self.login("me", "secret", path: "/other") } == nil)
        #expect(last(50) { _ in Self.login("me", "secret", method: "GET") } == nil)
    }

    @Test("Failed logins count by what the application answers, until they are forgotten")
    func failures() throws {
        let acl = try Self.acl("ATPRuleSet", Self.logins)
        let counters = RateCounters()
        func attempt(_ index: Int, _ status: Int, at time: Instant = Make.now) -> String? {
            var token = Self.good("s\(index)")
            token.challengeSolved = time
            let request = Self.login("user", "p", token: token)
            let verdict = acl.evaluate(request, at: time, counters: counters)
            if let watch = verdict.watch {
                counters.learn(
                    watch, of: acl.name, status: status, headers: [], body: [], at: time)
            }
            return Self.rule(verdict)
        }
        for index in 0..<11 { #expect(attempt(index, 401) == nil) }
        #expect(attempt(11, 401) == "VolumetricIpFailedLoginResponseHigh")
        #expect(attempt(12, 200, at: Make.now + .seconds(700)) == nil)
    }

    @Test("Stolen credentials are labelled, and blocked when a session goes on with them")
    func stolen() throws {
        let acl = try Self.acl("ATPRuleSet", Self.logins)
        let counters = RateCounters()
        var request = Self.login("Me@example.com", "hunter2")
        request.isStolen = { $0 == Bytes("me@example.com".utf8) && $1 == Bytes("hunter2".utf8) }
        let first = acl.evaluate(request, at: Make.now, counters: counters)
        #expect(Self.rule(first) == nil)
        #expect(first.labels.contains("awswaf:managed:aws:atp:signal:credential_compromised"))
        let second = acl.evaluate(request, at: Make.now, counters: counters)
        #expect(Self.rule(second) == "AttributeCompromisedCredentials")
    }

    private static let signups = """
        {"AWSManagedRulesACFPRuleSet": {"CreationPath": "/create", "RegistrationPagePath": "/join",
          "RequestInspection": {"PayloadType": "FORM_ENCODED", "UsernameField":
            {"Identifier": "user"}, "PasswordField": {"Identifier": "pass"},
            "PhoneNumberFields": [{"Identifier": "phone"}],
            "AddressFields": [{"Identifier": "street"}]}}}
        """

    @Test("Registrations want a token, a person, and not one telephone for all")
    func creation() throws {
        let acl = try Self.acl("ACFPRuleSet", Self.signups)
        func sign(
            _ index: Int, token: TokenFacts? = nil, phone: String = "", _ counters: RateCounters
        ) -> Verdict {
            acl.evaluate(
                Self.visit(
                    Self.browser, target: "/create", method: "POST",
                    body: "user=u\(index)&pass=p&phone=\(phone)",
                    client: .v4(0xc633_6400 + UInt32(index)),
                    token: token ?? Self.good("s\(index)")), at: Make.now, counters: counters)
        }
        let fresh = RateCounters()
        #expect(sign(0, token: TokenFacts(), fresh).outcome == .challenge)
        let page = Self.visit(Self.browser, target: "/join")
        #expect(acl.evaluate(page, at: Make.now).outcome == .challenge)
        let known = Self.visit(Self.browser, target: "/join", token: Self.good())
        #expect(acl.evaluate(known, at: Make.now).outcome == .allow)
        #expect(sign(0, fresh).outcome == .allow)
        #expect(
            Self.rule(sign(0, token: Self.good(isInteractive: false), fresh))
                == "SignalClientHumanInteractivityAbsentLow")
        let counters = RateCounters()
        var rule: String?
        for index in 0..<11 {
            // However it is written, it is one number.
            rule = Self.rule(
                sign(index, phone: index % 2 == 0 ? "%2B31-20-555" : "31 20 555", counters))
        }
        #expect(rule == "VolumetricPhoneNumberHigh")
    }

    // MARK: Floods

    @Test("A flood is noticed in seconds; its clients are stopped and others challenged")
    func floods() throws {
        let config = """
            {"AWSManagedRulesAntiDDoSRuleSet": {"ClientSideActionConfig": {"Challenge": {
                "UsageOfAction": "ENABLED", "ExemptUriRegularExpressions":
                    [{"RegexString": "^/api/"}]}}}}
            """
        let acl = try Self.acl("AntiDDoSRuleSet", config)
        let counters = RateCounters()
        func visit(_ client: UInt32, _ path: String, at time: Instant) -> Verdict {
            acl.evaluate(
                Self.visit(Self.browser, target: path, client: .v4(client)), at: time,
                counters: counters)
        }
        var time = Make.now
        for second in 0..<120 {
            for index in 0..<10 {
                let verdict = visit(UInt32(1_000 + second % 40 * 10 + index), "/", at: time)
                #expect(verdict.outcome == .allow)
            }
            time = time + .seconds(1)
        }
        var blockedAt: Int?
        for second in 0..<15 {
            for index in 0..<600 {
                let verdict = visit(7, "/api/x", at: time + .milliseconds(index))
                if verdict.outcome.name == "BLOCK", blockedAt == nil { blockedAt = second }
            }
            time = time + .seconds(1)
        }
        #expect((blockedAt ?? 99) <= 3)
        let other = visit(5_000, "/", at: time)
        #expect(other.outcome == .challenge)
        #expect(other.labels.contains("awswaf:managed:aws:anti-ddos:event-detected"))
        let api = visit(5_001, "/api/y", at: time)
        #expect(api.outcome == .allow)
        // It ends a minute after the flood does.
        for _ in 0..<80 {
            for index in 0..<10 { _ = visit(UInt32(2_000 + index), "/api/z", at: time) }
            time = time + .seconds(1)
        }
        #expect(visit(5_000, "/", at: time).outcome == .allow)
    }

    @Test("Addresses that take part in floods are stopped always, or while one lasts")
    func lowReputation() throws {
        func outcome(_ mode: String, isListed: Bool) throws -> Verdict {
            let acl = try Make.acl(
                "",
                extra: """
                    "OnSourceDDoSProtectionConfig": {"ALBLowReputationMode": "\(mode)"},
                    """)
            return acl.evaluate(
                Self.visit(Self.browser), at: Make.now,
                lists: { name, _ in isListed && name == "AWSManagedIPDDoSList" })
        }
        let stopped = try outcome("ALWAYS_ON", isListed: true)
        #expect(stopped.outcome.name == "BLOCK")
        #expect(stopped.terminatingRule == "AWSManagedIPDDoSList")
        #expect(try outcome("ALWAYS_ON", isListed: false).outcome == .allow)
        #expect(try outcome("ACTIVE_UNDER_DDOS", isListed: true).outcome == .allow)
    }

    // MARK: Descriptions

    @Test("Every group that is described can be evaluated, and adds no label that is not")
    func catalogue() throws {
        #expect(ManagedGroups.catalogue.count == 15)
        for group in ManagedGroups.catalogue {
            #expect(!group.rules.isEmpty, "\(group.name)")
            #expect(group.labelNamespace.hasPrefix("awswaf:managed:aws:"))
            #expect(Set(group.rules.map(\.name)).count == group.rules.count)
            #expect(Set(group.labels).count == group.labels.count)
        }
        let bots = ManagedGroups.description(of: "AWSManagedRulesBotControlRuleSet")
        #expect(bots?.labels.contains("awswaf:managed:aws:bot-control:bot:name:googlebot") == true)
    }
}
