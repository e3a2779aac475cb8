import Shapes
import WAFV2API

/// The settings of web ACLs and rule groups beside their rules.
enum SettingChecks {
    /// https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
    static let bodiesMax = 50
    static let bodyBytesTotalMax = 51_200
    static let challengeSecondsMin = 300
    static let tokenDomainsMax = 50
    static let apiKeyDomainsMax = 5

    static func visibility(_ config: WAFV2Shape.VisibilityConfig) throws {
        guard config.metricName != "All", config.metricName != "Default_Action" else {
            throw WAFRefusal.invalid(.reserved, .metricName, config.metricName)
        }
    }

    static func bodies(_ bodies: [String: WAFV2Shape.CustomResponseBody]?) throws {
        guard let bodies else { return }
        guard bodies.count <= bodiesMax else {
            throw WAFRefusal.limit("\(bodiesMax) custom response bodies are the most.")
        }
        let total = bodies.values.reduce(0) { $0 + $1.content.utf8.count }
        guard total <= bodyBytesTotalMax else {
            throw WAFRefusal.limit(
                "all custom response bodies together have at most \(bodyBytesTotalMax) bytes.")
        }
    }

    static func challenge(_ config: WAFV2Shape.ChallengeConfig?) throws {
        guard let seconds = config?.immunityTimeProperty?.immunityTime,
            seconds < challengeSecondsMin
        else { return }
        throw WAFRefusal.invalid(.minimum, .challengeConfig, String(seconds))
    }

    /// Domains of a web ACL's tokens or of an API key. A name without a dot is a public suffix.
    static func domains(_ domains: [String]?, max: Int) throws {
        guard let domains else { return }
        guard domains.count <= max else {
            throw WAFRefusal.limit("\(max) token domains are the most.")
        }
        for domain in domains {
            let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
            guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 }),
                !domain.contains("/"), !domain.contains("_"), !publicSuffixes.contains(domain)
            else { throw WAFRefusal.invalid(.format, .tokenDomain, domain) }
        }
    }

    /// Suffixes of two labels under which anyone can register.
    private static let publicSuffixes: Set<String> = [
        "co.uk", "org.uk", "gov.uk", "ac.uk", "com.au", "net.au", "org.au", "gov.au", "co.jp",
        "co.nz", "co.za", "com.br", "com.cn", "co.in", "co.kr", "com.mx", "com.sg", "com.tr",
    ]

    static func dataProtection(_ config: WAFV2Shape.DataProtectionConfig?) throws {
        for protection in config?.dataProtections ?? [] {
            let needsKeys = protection.field.fieldType.hasPrefix("SINGLE_")
            guard (protection.field.fieldKeys ?? []).isEmpty != needsKeys else {
                throw WAFRefusal.invalid(
                    needsKeys ? .missing : .notAllowed, .dataProtection,
                    protection.field.fieldType)
            }
        }
    }

    /// What this server does not do is refused before it is kept.
    static func offered(
        monetization: WAFV2Shape.MonetizationConfig?, analytics: WAFV2Shape.AnalyticsConfig?,
        association: WAFV2Shape.AssociationConfig?
    ) throws {
        if monetization != nil { throw WAFRefusal.notOffered("monetization") }
        if let analytics, analytics.mode != "DISABLED" {
            throw WAFRefusal.notOffered("analytics across regions")
        }
        if association?.challengeJavascriptSdkInjection != nil {
            throw WAFRefusal.notOffered("the injection of scripts into pages")
        }
    }

    static func addresses(_ addresses: [String], version: String) throws {
        guard addresses.count <= AddressText.countMax else {
            throw WAFRefusal.limit("\(AddressText.countMax) addresses are the most of one IP set.")
        }
        for address in addresses where !AddressText.isValid(address, version: version) {
            throw WAFRefusal.invalid(.format, .ipAddress, address)
        }
    }
}
