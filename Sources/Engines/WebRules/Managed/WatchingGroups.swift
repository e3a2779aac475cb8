/// Groups that watch clients over time, under AWS's names.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
extension ManagedGroups {
    private static func watching(
        _ name: String, _ space: String, _ prelude: GroupSettings.Prelude,
        _ rules: [RuleDefinition]
    ) -> GroupDefinition {
        var made = group(name, space, rules)
        made.prelude = prelude
        return made
    }

    private static func rule(
        _ name: String, _ signal: Signal, _ labels: [String],
        action: RuleAction = .block(nil)
    ) -> RuleDefinition {
        RuleDefinition(
            name, priority: 0, statement: .signal(signal), action: action,
            labels: labels + [name])
    }

    // MARK: Bot control

    static func botControl(isTargeted: Bool) -> GroupDefinition {
        var list = BotCategory.allCases.map { category in
            rule(
                "Category\(category.rawValue)", .bot(category),
                ["bot:category:\(category.label)"])
        }
        list += [
            rule("SignalAutomatedBrowser", .automatedBrowser, ["signal:automated_browser"]),
            rule("SignalKnownBotDataCenter", .dataCenter, ["signal:known_bot_data_center"]),
            rule(
                "SignalNonBrowserUserAgent", .nonBrowserAgent, ["signal:non_browser_user_agent"]),
        ]
        if isTargeted { list += targeted }
        return watching("BotControlRuleSet", "bot-control", .bots, list)
    }

    /// Verified bots show no token, and need none.
    private static func unverified(_ statement: Statement) -> Statement {
        .and([
            .not(.label("awswaf:managed:aws:bot-control:bot:verified", isNamespace: false)),
            statement,
        ])
    }

    private static let noToken = Statement.or([
        .label("awswaf:managed:token:absent", isNamespace: false),
        .label("awswaf:managed:token:rejected", isNamespace: false),
    ])

    private static let targeted: [RuleDefinition] = {
        let session = RateDefinition.Key.labelNamespace("awswaf:managed:token:id:")
        func perSession(_ limit: Int) -> Statement {
            .rate(
                RateDefinition(limit: limit, aggregate: .custom, keys: [session]), scopeDown: nil)
        }
        var list = [
            RuleDefinition(
                "TGT_VolumetricIpTokenAbsent", priority: 0,
                statement: .rate(
                    RateDefinition(limit: 5, aggregate: .address), scopeDown: unverified(noToken)),
                action: .challenge(insert: []),
                labels: [
                    "targeted:aggregate:volumetric:ip:token_absent", "TGT_VolumetricIpTokenAbsent",
                ]),
            RuleDefinition(
                "TGT_TokenAbsent", priority: 0, statement: unverified(noToken),
                action: .count(insert: []), labels: ["TGT_TokenAbsent"]),
            RuleDefinition(
                "TGT_VolumetricSessionMaximum", priority: 0, statement: perSession(10_000),
                action: .block(nil),
                labels: [
                    "targeted:aggregate:volumetric:session:maximum",
                    "TGT_VolumetricSessionMaximum",
                ]),
            RuleDefinition(
                "TGT_VolumetricSession", priority: 0, statement: perSession(1_000),
                action: .captcha(insert: []),
                labels: ["targeted:aggregate:volumetric:session:high", "TGT_VolumetricSession"]),
            rule(
                "TGT_SignalAutomatedBrowser", .automatedToken,
                ["targeted:signal:automated_browser"], action: .captcha(insert: [])),
            rule(
                "TGT_SignalBrowserInconsistency", .inconsistentToken,
                ["targeted:signal:browser_inconsistency"], action: .captcha(insert: [])),
        ]
        let places: [(TokenPlace, [(String, Int)])] = [
            (.address, [("High", 16), ("Medium", 8), ("Low", 4)]),
            (.country, [("High", 4), ("Medium", 2), ("Low", 1)]),
            (.network, [("High", 8), ("Medium", 4), ("Low", 2)]),
        ]
        for (place, levels) in places {
            for (level, limit) in levels {
                let name = "TGT_TokenReuse\(place.rawValue)\(level)"
                list.append(
                    rule(
                        name, .tokenReuse(place, over: limit),
                        [
                            "targeted:aggregate:volumetric:session:token_reuse:"
                                + "\(place.rawValue.lowercased()):\(level.lowercased())"
                        ], action: .count(insert: [])))
            }
        }
        return list
    }()

    // MARK: Accounts

    static func accountTakeover(_ settings: AccountSettings) -> GroupDefinition {
        watching(
            "ATPRuleSet", "atp", .account(settings),
            [
                // There is no user pool of Cognito behind a listener.
                RuleDefinition(
                    "UnsupportedCognitoIDP", priority: 0, statement: .never, action: .block(nil),
                    labels: ["unsupported:cognito_idp", "UnsupportedCognitoIDP"]),
                much("VolumetricIpHigh", .addressRequests, 20, "aggregate:volumetric:ip:high"),
                much(
                    "VolumetricSession", .sessionRequests, 20, "aggregate:volumetric:session"),
                much(
                    "AttributeCompromisedCredentials", .stolenCredentials, 1,
                    "aggregate:attribute:compromised_credentials"),
                much(
                    "AttributeUsernameTraversal", .usernames, 5,
                    "aggregate:attribute:username_traversal"),
                much(
                    "AttributePasswordTraversal", .passwords, 10,
                    "aggregate:attribute:password_traversal"),
                much(
                    "AttributeLongSession", .halfHours, 12, "aggregate:attribute:long_session"),
                RuleDefinition(
                    "TokenRejected", priority: 0,
                    statement: .signal(.account(.isTokenRejected, over: 0, upTo: nil)),
                    action: .block(nil)),
                much(
                    "SignalMissingCredential", .isMissingCredential, 0,
                    "signal:missing_credential"),
                much(
                    "VolumetricIpFailedLoginResponseHigh", .addressFailures, 10,
                    "aggregate:volumetric:ip:failed_login_response:high"),
                much(
                    "VolumetricSessionFailedLoginResponseHigh", .sessionFailures, 10,
                    "aggregate:volumetric:session:failed_login_response:high"),
            ])
    }

    private static func much(
        _ name: String, _ measure: AccountMeasure, _ limit: Int, upTo: Int? = nil,
        _ label: String, action: RuleAction = .block(nil)
    ) -> RuleDefinition {
        rule(name, .account(measure, over: limit, upTo: upTo), [label], action: action)
    }

    static func accountCreation(_ settings: AccountSettings) -> GroupDefinition {
        let captcha = RuleAction.captcha(insert: [])
        return watching(
            "ACFPRuleSet", "acfp", .account(settings),
            [
                RuleDefinition(
                    "UnsupportedCognitoIDP", priority: 0, statement: .never, action: .block(nil),
                    labels: ["unsupported:cognito_idp", "UnsupportedCognitoIDP"]),
                RuleDefinition(
                    "AllRequests", priority: 0, statement: .signal(.accountPage),
                    action: .challenge(insert: [])),
                much("RiskScoreHigh", .risk, 2, "risk_score:high"),
                much(
                    "SignalCredentialCompromised", .isStolen, 0, "signal:credential_compromised"),
                much(
                    "SignalClientHumanInteractivityAbsentLow", .isPassive, 0,
                    "signal:client:human_interactivity:low", action: captcha),
                rule("AutomatedBrowser", .automatedToken, ["signal:automated_browser"]),
                rule(
                    "BrowserInconsistency", .inconsistentToken, ["signal:browser_inconsistency"],
                    action: captcha),
                much(
                    "VolumetricIpHigh", .addressRequests, 20,
                    "aggregate:volumetric:ip:creation:high", action: captcha),
                much(
                    "VolumetricSessionHigh", .sessionRequests, 10,
                    "aggregate:volumetric:session:creation:high"),
                much(
                    "AttributeUsernameTraversalHigh", .usernames, 10,
                    "aggregate:attribute:username_traversal:creation:high"),
                much(
                    "VolumetricPhoneNumberHigh", .phoneRequests, 10,
                    "aggregate:volumetric:phone_number:high"),
                much(
                    "VolumetricAddressHigh", .streetRequests, 100,
                    "aggregate:volumetric:address:high"),
                much(
                    "VolumetricAddressLow", .streetRequests, 10, upTo: 100,
                    "aggregate:volumetric:address:low", action: captcha),
                much(
                    "VolumetricIPSuccessfulResponse", .addressSuccesses, 10,
                    "aggregate:volumetric:ip:successful_creation_response:high"),
                much(
                    "VolumetricSessionSuccessfulResponse", .sessionSuccesses, 1,
                    "aggregate:volumetric:session:successful_creation_response:low"),
                much(
                    "VolumetricSessionTokenReuseIp", .tokenAddresses, 5,
                    "aggregate:volumetric:session:creation:token_reuse:ip"),
            ])
    }

    // MARK: Floods

    static func antiDDoS(_ settings: FloodSettings) -> GroupDefinition {
        let challengeable = Statement.label(
            "awswaf:managed:aws:anti-ddos:challengeable-request", isNamespace: false)
        func challenge(_ name: String, _ signal: Signal) -> RuleDefinition {
            RuleDefinition(
                name, priority: 0, statement: .and([challengeable, .signal(signal)]),
                action: .challenge(insert: []), labels: [name])
        }
        return watching(
            "AntiDDoSRuleSet", "anti-ddos", .flood(settings),
            [
                challenge("ChallengeAllDuringEvent", .floodEvent),
                challenge("ChallengeDDoSRequests", .flood(settings.challengeFrom)),
                rule("DDoSRequests", .flood(settings.blockFrom), []),
            ])
    }

    /// The groups as they are described: with all rules that settings can switch on.
    static let watchingGroups: [GroupDefinition] = [
        botControl(isTargeted: true),
        accountTakeover(AccountSettings(space: "atp", path: "/")),
        accountCreation(AccountSettings(space: "acfp", path: "/")), antiDDoS(FloodSettings()),
    ]

    /// Labels that a group adds beside those of its rules.
    static func moreLabels(of name: String) -> [String] {
        func levels(_ names: [String], _ levels: [String]) -> [String] {
            names.flatMap { name in levels.map { "aggregate:\(name):\($0)" } }
        }
        switch name {
        case "AWSManagedRulesBotControlRuleSet":
            return ["bot:verified", "bot:unverified"]
                + Set(Bots.all.map { "bot:name:\($0.name)" }).sorted()
                + Set(Bots.all.map { "bot:organization:\($0.organization)" }).sorted()
        case "AWSManagedRulesATPRuleSet":
            return ["signal:credential_compromised"]
                + ["aggregate:volumetric:session:token_reuse:ip"]
                + levels(["volumetric:ip"], ["medium", "low"])
                + levels(
                    ["ip", "session"].flatMap {
                        ["volumetric:\($0):failed_login_response"]
                    }, ["medium", "low"])
                + levels(
                    ["ip", "session"].map { "volumetric:\($0):successful_login_response" },
                    ["high", "medium", "low"])
        case "AWSManagedRulesACFPRuleSet":
            return ["risk_score:medium", "signal:missing_credential"]
                + levels(
                    [
                        "volumetric:ip:creation", "volumetric:session:creation",
                        "attribute:username_traversal:creation", "volumetric:phone_number",
                    ], ["medium", "low"])
                + levels(
                    ["ip", "session"].map { "volumetric:\($0):failed_creation_response" },
                    ["high", "medium", "low"])
        case "AWSManagedRulesAntiDDoSRuleSet":
            return [
                "challengeable-request", "event-detected", "ddos-request",
                "high-suspicion-ddos-request", "medium-suspicion-ddos-request",
                "low-suspicion-ddos-request",
            ]
        default: return []
        }
    }
}
