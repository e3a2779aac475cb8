extension ManagedGroup {
    /// Every group, by name.
    static let all: [ManagedGroup] = (baseline + applications + reputation + paid)
        .sorted { $0.name < $1.name }

    private static let baseline = [
        ManagedGroup(
            "AWSManagedRulesCommonRuleSet", 700, "core-rule-set",
            "Attacks that any web application meets: injection of markup, inclusion of files, "
                + "requests beyond usual sizes, tools of attackers.",
            [
                "NoUserAgent_HEADER=NoUserAgent_Header", "UserAgent_BadBots_HEADER=BadBots_Header",
                "SizeRestrictions_QUERYSTRING=SizeRestrictions_QueryString",
                "SizeRestrictions_Cookie_HEADER=SizeRestrictions_Cookie_Header",
                "SizeRestrictions_BODY=SizeRestrictions_Body",
                "SizeRestrictions_URIPATH=SizeRestrictions_URIPath",
                "EC2MetaDataSSRF_BODY=EC2MetaDataSSRF_Body",
                "EC2MetaDataSSRF_COOKIE=EC2MetaDataSSRF_Cookie",
                "EC2MetaDataSSRF_URIPATH=EC2MetaDataSSRF_URIPath",
                "EC2MetaDataSSRF_QUERYARGUMENTS=EC2MetaDataSSRF_QueryArguments",
                "GenericLFI_QUERYARGUMENTS=GenericLFI_QueryArguments",
                "GenericLFI_URIPATH=GenericLFI_URIPath", "GenericLFI_BODY=GenericLFI_Body",
                "RestrictedExtensions_URIPATH=RestrictedExtensions_URIPath",
                "RestrictedExtensions_QUERYARGUMENTS=RestrictedExtensions_QueryArguments",
                "GenericRFI_QUERYARGUMENTS=GenericRFI_QueryArguments",
                "GenericRFI_BODY=GenericRFI_Body", "GenericRFI_URIPATH=GenericRFI_URIPath",
                "CrossSiteScripting_COOKIE=CrossSiteScripting_Cookie",
                "CrossSiteScripting_QUERYARGUMENTS=CrossSiteScripting_QueryArguments",
                "CrossSiteScripting_BODY=CrossSiteScripting_Body",
                "CrossSiteScripting_URIPATH=CrossSiteScripting_URIPath",
            ]),
        ManagedGroup(
            "AWSManagedRulesAdminProtectionRuleSet", 100, "admin-protection",
            "Paths of administration pages.",
            ["AdminProtection_URIPATH=AdminProtection_URIPath"]),
        ManagedGroup(
            "AWSManagedRulesKnownBadInputsRuleSet", 200, "known-bad-inputs",
            "Inputs that are known to exploit or to look for weaknesses.",
            [
                "JavaDeserializationRCE_HEADER=JavaDeserializationRCE_Header",
                "JavaDeserializationRCE_BODY=JavaDeserializationRCE_Body",
                "JavaDeserializationRCE_URIPATH=JavaDeserializationRCE_URIPath",
                "JavaDeserializationRCE_QUERYSTRING=JavaDeserializationRCE_QueryString",
                "Host_localhost_HEADER=Host_Localhost_Header", "PROPFIND_METHOD=Propfind_Method",
                "ExploitablePaths_URIPATH=ExploitablePaths_URIPath",
                "Log4JRCE_HEADER=Log4JRCE_Header", "Log4JRCE_QUERYSTRING=Log4JRCE_QueryString",
                "Log4JRCE_BODY=Log4JRCE_Body", "Log4JRCE_URIPATH=Log4JRCE_URIPath",
                "ReactJSRCE_BODY=ReactJSRCE_Body",
            ]),
    ]

    private static let applications = [
        ManagedGroup(
            "AWSManagedRulesSQLiRuleSet", 200, "sql-database",
            "SQL that is injected into a request.",
            [
                "SQLi_QUERYARGUMENTS=SQLi_QueryArguments",
                "SQLiExtendedPatterns_QUERYARGUMENTS=SQLiExtendedPatterns_QueryArguments",
                "SQLi_BODY=SQLi_Body", "SQLiExtendedPatterns_BODY=SQLiExtendedPatterns_Body",
                "SQLi_COOKIE=SQLi_Cookie",
                "SQLiExtendedPatterns_COOKIE=SQLiExtendedPatterns_Cookie",
                "SQLi_URIPATH=SQLi_URIPath",
                "SQLiExtendedPatterns_URIPATH=SQLiExtendedPatterns_URIPath",
            ]),
        ManagedGroup(
            "AWSManagedRulesLinuxRuleSet", 200, "linux-os",
            "Exploits of Linux, such as the reading of its files.",
            [
                "LFI_URIPATH=LFI_URIPath", "LFI_QUERYSTRING=LFI_QueryString",
                "LFI_HEADER=LFI_Header",
            ]),
        ManagedGroup(
            "AWSManagedRulesUnixRuleSet", 100, "posix-os",
            "Commands of POSIX shells in requests.",
            [
                "UNIXShellCommandsVariables_QUERYSTRING=UNIXShellCommandsVariables_QueryString",
                "UNIXShellCommandsVariables_BODY=UNIXShellCommandsVariables_Body",
                "UNIXShellCommandsVariables_HEADER=UNIXShellCommandsVariables_Header",
            ]),
        ManagedGroup(
            "AWSManagedRulesWindowsRuleSet", 200, "windows-os",
            "Commands of Windows shells in requests.",
            [
                "WindowsShellCommands_COOKIE=WindowsShellCommands_Cookie",
                "WindowsShellCommands_QUERYARGUMENTS=WindowsShellCommands_QueryArguments",
                "WindowsShellCommands_BODY=WindowsShellCommands_Body",
                "PowerShellCommands_COOKIE=PowerShellCommands_Cookie",
                "PowerShellCommands_QUERYARGUMENTS=PowerShellCommands_QueryArguments",
                "PowerShellCommands_BODY=PowerShellCommands_Body",
            ]),
        ManagedGroup(
            "AWSManagedRulesPHPRuleSet", 100, "php-app",
            "Exploits of PHP, such as calls of its dangerous functions.",
            [
                "PHPHighRiskMethodsVariables_HEADER=PHPHighRiskMethodsVariables_Header",
                "PHPHighRiskMethodsVariables_QUERYSTRING=PHPHighRiskMethodsVariables_QueryString",
                "PHPHighRiskMethodsVariables_BODY=PHPHighRiskMethodsVariables_Body",
            ]),
        ManagedGroup(
            "AWSManagedRulesWordPressRuleSet", 100, "wordpress-app",
            "Exploits of WordPress sites.",
            [
                "WordPressExploitableCommands_QUERYSTRING=WordPressExploitableCommands_QueryString",
                "WordPressExploitablePaths_URIPATH=WordPressExploitablePaths_URIPath",
            ]),
    ]

    private static let reputation = [
        ManagedGroup(
            "AWSManagedRulesAmazonIpReputationList", 25, "amazon-ip-list",
            "Addresses that take part in attacks.", isVersioned: false,
            [
                "AWSManagedIPReputationList", "AWSManagedReconnaissanceList",
                "AWSManagedIPDDoSList",
            ], other: ["AWSManagedIPDDoSList": "COUNT"]),
        ManagedGroup(
            "AWSManagedRulesAnonymousIpList", 50, "anonymous-ip-list",
            "Addresses of services that hide who asks.", isVersioned: false,
            ["AnonymousIPList", "HostingProviderIPList"]),
    ]

    /// Those that watch clients over time.
    private static let paid = [
        ManagedGroup(
            "AWSManagedRulesBotControlRuleSet", 50, "bot-control",
            "Traffic of bots, told apart by what they are for.", isOffered: false,
            [
                "CategoryAdvertising", "CategoryArchiver", "CategoryContentFetcher",
                "CategoryEmailClient", "CategoryHttpLibrary", "CategoryLinkChecker",
                "CategoryMiscellaneous", "CategoryMonitoring", "CategoryPagePreview",
                "CategoryScrapingFramework", "CategorySearchEngine", "CategorySecurity",
                "CategorySeo", "CategorySocialMedia", "CategoryWebhooks", "CategoryAI",
                "SignalAutomatedBrowser", "SignalKnownBotDataCenter", "SignalNonBrowserUserAgent",
            ]),
        ManagedGroup(
            "AWSManagedRulesATPRuleSet", 50, "atp",
            "Attempts to take over accounts at a login page.", isOffered: false,
            [
                "UnsupportedCognitoIDP", "VolumetricIpHigh", "VolumetricSession",
                "AttributeCompromisedCredentials", "AttributeUsernameTraversal",
                "AttributePasswordTraversal", "AttributeLongSession", "TokenRejected",
                "SignalMissingCredential",
            ]),
        ManagedGroup(
            "AWSManagedRulesACFPRuleSet", 50, "acfp",
            "Attempts to make fraudulent accounts at a registration page.", isOffered: false,
            [
                "UnsupportedCognitoIDP", "AllRequests", "RiskScoreHigh",
                "SignalCredentialCompromised", "SignalClientHumanInteractivityAbsentLow",
                "AutomatedBrowser", "BrowserInconsistency", "VolumetricIpHigh",
                "VolumetricSessionHigh", "AttributeUsernameTraversalHigh",
                "VolumetricPhoneNumberHigh", "VolumetricAddressHigh", "VolumetricAddressLow",
            ],
            other: [
                "AllRequests": "CHALLENGE", "SignalClientHumanInteractivityAbsentLow": "CAPTCHA",
                "BrowserInconsistency": "CAPTCHA", "VolumetricIpHigh": "CAPTCHA",
                "VolumetricAddressLow": "CAPTCHA",
            ]),
        ManagedGroup(
            "AWSManagedRulesAntiDDoSRuleSet", 50, "anti-ddos",
            "Requests that take part in a flood.", isOffered: false,
            ["ChallengeAllDuringEvent", "ChallengeDDoSRequests", "DDoSRequests"],
            other: [
                "ChallengeAllDuringEvent": "CHALLENGE", "ChallengeDDoSRequests": "CHALLENGE",
            ]),
    ]
}
