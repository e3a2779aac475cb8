/// The rule groups that come with the engine, under AWS's names and with its labels. Which attacks
/// a rule looks for follows the purpose that AWS documents for it; how it looks for them is our
/// own: the tokenisers of this module, and the patterns of `ManagedPatterns`.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
///
/// Attacks of a kind for which AWS has no rule stand where their effect belongs: splitting of
/// responses and server-side includes with cross-site scripting, external entities with the
/// inclusion of remote files, template and expression languages with Java's remote execution,
/// queries of other kinds than SQL with the extended SQL patterns, mail headers with PHP.
package enum ManagedGroups {
    /// Versions of a group; those without versions ignore the name.
    static func definition(
        vendor: String, name: String, _ version: String?, _ settings: GroupSettings
    ) -> GroupDefinition? {
        guard vendor == "AWS", version.map({ $0.hasPrefix("Version_") }) ?? true else { return nil }
        switch name {
        case "AWSManagedRulesBotControlRuleSet":
            return botControl(isTargeted: settings.inspectsTargeted)
        case "AWSManagedRulesATPRuleSet":
            return settings.account.map(accountTakeover)
        case "AWSManagedRulesACFPRuleSet":
            return settings.account.map(accountCreation)
        case "AWSManagedRulesAntiDDoSRuleSet":
            return antiDDoS(settings.flood ?? FloodSettings())
        default: return all[name]
        }
    }

    /// The names of the groups that can be evaluated.
    package static var names: [String] { all.keys.sorted() }

    package static let all: [String: GroupDefinition] = {
        let groups =
            [
                common, knownBadInputs, sql, linux, unix, windows, php, wordPress, admin,
                reputation,
                anonymous,
            ] + watchingGroups
        return Dictionary(groups.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    }()

    // MARK: Where rules look

    /// A part of the request, by the suffix that AWS gives the rules on it.
    enum Place {
        case arguments, body, path, cookie, query, headers

        var field: Field {
            switch self {
            case .arguments, .query: .decodedArguments
            case .body: .decodedBody
            case .path: .decodedPath
            case .cookie: .decodedCookies
            case .headers: .headerValues
            }
        }
    }

    /// Undone before patterns are tried: encoding twice over, base 64, odd forms of ASCII,
    /// entities, nulls, white space and case.
    private static let text: [Transformation] = [
        .plainPercent, .plainBase64, .plainPercent, .plainOverlong, .htmlEntityDecode,
        .removeNulls, .compressWhitespace, .lowercase,
    ]
    /// The same, line ends kept.
    private static let lines: [Transformation] = [
        .plainPercent, .plainBase64, .plainPercent, .plainOverlong, .lowercase,
    ]
    private static let shell: [Transformation] = [
        .plainPercent, .plainBase64, .plainPercent, .plainOverlong, .plainShell,
        .compressWhitespace, .lowercase,
    ]
    private static let tokens: [Transformation] = [.plainPercent, .plainBase64, .plainPercent]
    private static let entities: [Transformation] = [
        .plainPercent, .plainBase64, .plainPercent, .htmlEntityDecode, .removeNulls,
    ]

    private static func patterns(
        _ list: [String], _ place: Place, _ chain: [Transformation] = text
    ) -> Statement {
        .patterns(list, Inspection(place.field, chain))
    }

    private static func rule(
        _ name: String, _ statement: Statement, label: String? = nil,
        action: RuleAction = .block(nil)
    ) -> RuleDefinition {
        RuleDefinition(
            name, priority: 0, statement: statement, action: action, labels: [label ?? name])
    }

    static func group(
        _ name: String, _ space: String, _ rules: [RuleDefinition]
    ) -> GroupDefinition {
        var ordered = rules
        for index in ordered.indices { ordered[index].priority = index }
        return GroupDefinition(
            name: "AWSManagedRules\(name)", arn: "AWS#AWSManagedRules\(name)",
            labelNamespace: "awswaf:managed:aws:\(space):", rules: ordered)
    }

    /// AWS spells labels by the name of the rule, its last part in mixed case.
    private static let labelEndings = [
        "HEADER": "Header", "QUERYSTRING": "QueryString", "BODY": "Body", "URIPATH": "URIPath",
        "COOKIE": "Cookie", "QUERYARGUMENTS": "QueryArguments",
    ]

    /// One rule for each place, by AWS's scheme of names.
    private static func rules(
        _ name: String, _ places: [(String, Place)], _ statement: (Place) -> Statement
    ) -> [RuleDefinition] {
        places.map { ending, place in
            rule(
                "\(name)_\(ending)", statement(place),
                label: "\(name)_\(labelEndings[ending] ?? ending)")
        }
    }

    // MARK: The groups

    private static let common: GroupDefinition = {
        var list = [
            rule(
                "NoUserAgent_HEADER",
                .not(.size(.greater, 0, Inspection(.singleHeader(Bytes("user-agent"))))),
                label: "NoUserAgent_Header"),
            rule(
                "UserAgent_BadBots_HEADER",
                .patterns(
                    ManagedPatterns.badBots,
                    Inspection(.singleHeader(Bytes("user-agent")), [.lowercase])),
                label: "BadBots_Header"),
            rule(
                "SizeRestrictions_QUERYSTRING",
                .size(.greater, 2_048, Inspection(.queryString)),
                label: "SizeRestrictions_QueryString"),
            rule(
                "SizeRestrictions_Cookie_HEADER",
                .size(.greater, 10_240, Inspection(.singleHeader(Bytes("cookie")))),
                label: "SizeRestrictions_Cookie_Header"),
            rule(
                "SizeRestrictions_BODY", .size(.greater, 8_192, Inspection(.body(.continue))),
                label: "SizeRestrictions_Body"),
            rule(
                "SizeRestrictions_URIPATH", .size(.greater, 1_024, Inspection(.uriPath)),
                label: "SizeRestrictions_URIPath"),
        ]
        list += rules(
            "EC2MetaDataSSRF",
            [
                ("BODY", .body), ("COOKIE", .cookie), ("URIPATH", .path),
                ("QUERYARGUMENTS", .arguments),
            ]
        ) { patterns(ManagedPatterns.metadata, $0) }
        list += rules(
            "GenericLFI", [("QUERYARGUMENTS", .arguments), ("URIPATH", .path), ("BODY", .body)]
        ) { patterns(ManagedPatterns.localFiles, $0) }
        list += rules(
            "RestrictedExtensions", [("URIPATH", .path), ("QUERYARGUMENTS", .arguments)]
        ) { patterns(ManagedPatterns.restrictedExtensions, $0) }
        list += rules(
            "GenericRFI", [("QUERYARGUMENTS", .arguments), ("BODY", .body), ("URIPATH", .path)]
        ) { place in
            .or([
                patterns(ManagedPatterns.remoteFiles, place),
                patterns(ManagedPatterns.externalEntities, place),
            ])
        }
        list += rules(
            "CrossSiteScripting",
            [
                ("COOKIE", .cookie), ("QUERYARGUMENTS", .arguments), ("BODY", .body),
                ("URIPATH", .path),
            ]
        ) { place in
            let splits =
                place == .body ? ManagedPatterns.splitBodies : ManagedPatterns.splitResponses
            return .or([
                .crossSiteScripting(Inspection(place.field, tokens)),
                .crossSiteScripting(Inspection(place.field, entities)),
                patterns(ManagedPatterns.scripts, place),
                patterns(splits, place, lines),
            ])
        }
        return group("CommonRuleSet", "core-rule-set", list)
    }()

    private static let fourPlaces: [(String, Place)] = [
        ("HEADER", .headers), ("BODY", .body), ("URIPATH", .path), ("QUERYSTRING", .query),
    ]

    private static let knownBadInputs: GroupDefinition = {
        var list = rules("JavaDeserializationRCE", fourPlaces) { place in
            let gadgets = patterns(ManagedPatterns.java, place)
            if place == .headers { return gadgets }
            return .or([gadgets, patterns(ManagedPatterns.templates, place)])
        }
        list += [
            rule(
                "Host_localhost_HEADER",
                .patterns(
                    [#"^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)(?::\d+)?$"#],
                    Inspection(.singleHeader(Bytes("host")), [.lowercase])),
                label: "Host_Localhost_Header"),
            rule(
                "PROPFIND_METHOD",
                .byteMatch(Bytes("propfind"), .exactly, Inspection(.method, [.lowercase])),
                label: "Propfind_Method"),
            rule(
                "ExploitablePaths_URIPATH", patterns(ManagedPatterns.exploitablePaths, .path),
                label: "ExploitablePaths_URIPath"),
        ]
        let order = [fourPlaces[0], fourPlaces[3], fourPlaces[1], fourPlaces[2]]
        list += rules("Log4JRCE", order) { patterns(ManagedPatterns.log4j, $0) }
        list.append(
            rule(
                "ReactJSRCE_BODY", patterns(ManagedPatterns.react, .body),
                label: "ReactJSRCE_Body"))
        return group("KnownBadInputsRuleSet", "known-bad-inputs", list)
    }()

    private static let sql: GroupDefinition = {
        let places: [(String, Place)] = [
            ("QUERYARGUMENTS", .arguments), ("BODY", .body), ("COOKIE", .cookie),
            ("URIPATH", .path),
        ]
        var list: [RuleDefinition] = []
        for place in places {
            list += rules("SQLi", [place]) {
                .or([
                    .sqlInjection(isEager: false, Inspection($0.field, tokens)),
                    .sqlInjection(
                        isEager: false, Inspection($0.field, tokens + [.replaceComments])),
                ])
            }
            list += rules("SQLiExtendedPatterns", [place]) {
                .or([
                    patterns(ManagedPatterns.sql, $0),
                    patterns(ManagedPatterns.otherQueries, $0),
                ])
            }
        }
        return group("SQLiRuleSet", "sql-database", list)
    }()

    private static let linux = group(
        "LinuxRuleSet", "linux-os",
        rules("LFI", [("URIPATH", .path), ("QUERYSTRING", .query), ("HEADER", .headers)]) {
            patterns(ManagedPatterns.linuxFiles, $0, shell)
        })

    private static let unix = group(
        "UnixRuleSet", "posix-os",
        rules(
            "UNIXShellCommandsVariables",
            [("QUERYSTRING", .query), ("BODY", .body), ("HEADER", .headers)]
        ) { place in
            switch place {
            // The files that commands read are told in bodies too; paths go with the query.
            case .body:
                .or([
                    patterns(ManagedPatterns.unixShell, place, shell),
                    patterns(ManagedPatterns.linuxFiles, place, shell),
                ])
            case .query:
                .or([
                    patterns(ManagedPatterns.unixShell, place, shell),
                    patterns(ManagedPatterns.unixShell, .path, shell),
                ])
            default: patterns(ManagedPatterns.unixShell, place, shell)
            }
        })

    private static let windowsPlaces: [(String, Place)] = [
        ("COOKIE", .cookie), ("QUERYARGUMENTS", .arguments), ("BODY", .body),
    ]

    private static let windows: GroupDefinition = {
        var list = rules("WindowsShellCommands", windowsPlaces) {
            patterns(ManagedPatterns.windowsShell, $0, shell)
        }
        list += rules("PowerShellCommands", windowsPlaces) {
            patterns(ManagedPatterns.powerShell, $0, shell)
        }
        return group("WindowsRuleSet", "windows-os", list)
    }()

    private static let php = group(
        "PHPRuleSet", "php-app",
        rules(
            "PHPHighRiskMethodsVariables",
            [("HEADER", .headers), ("QUERYSTRING", .query), ("BODY", .body)]
        ) { place in
            let risky = patterns(ManagedPatterns.php, place)
            if place == .headers { return risky }
            var list = [risky, patterns(ManagedPatterns.mail, place, lines)]
            if place == .query {
                list += [
                    patterns(ManagedPatterns.mail, .path, lines),
                    patterns(ManagedPatterns.php, .path),
                ]
            }
            return .or(list)
        })

    private static let wordPress = group(
        "WordPressRuleSet", "wordpress-app",
        [
            rule(
                "WordPressExploitableCommands_QUERYSTRING",
                .patterns(
                    ManagedPatterns.wordPressCommands,
                    Inspection(.queryString, [.plainPercent, .lowercase])),
                label: "WordPressExploitableCommands_QueryString"),
            rule(
                "WordPressExploitablePaths_URIPATH",
                patterns(ManagedPatterns.wordPressPaths, .path),
                label: "WordPressExploitablePaths_URIPath"),
        ])

    private static let admin = group(
        "AdminProtectionRuleSet", "admin-protection",
        [
            rule(
                "AdminProtection_URIPATH", patterns(ManagedPatterns.adminPaths, .path),
                label: "AdminProtection_URIPath")
        ])

    private static let reputation = group(
        "AmazonIpReputationList", "amazon-ip-list",
        [
            rule("AWSManagedIPReputationList", .listed("AWSManagedIPReputationList")),
            rule("AWSManagedReconnaissanceList", .listed("AWSManagedReconnaissanceList")),
            rule(
                "AWSManagedIPDDoSList", .listed("AWSManagedIPDDoSList"),
                action: .count(insert: [])),
        ])

    private static let anonymous = group(
        "AnonymousIpList", "anonymous-ip-list",
        [
            rule("AnonymousIPList", .listed("AnonymousIPList")),
            rule("HostingProviderIPList", .listed("HostingProviderIPList")),
        ])
}
