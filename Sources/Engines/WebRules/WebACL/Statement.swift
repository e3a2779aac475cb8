/// Where a byte match looks.
package enum ByteMatchPosition: String, Hashable, Sendable {
    case exactly = "EXACTLY"
    case startsWith = "STARTS_WITH"
    case endsWith = "ENDS_WITH"
    case contains = "CONTAINS"
    case containsWord = "CONTAINS_WORD"
}

package enum SizeComparison: String, Hashable, Sendable {
    case equal = "EQ"
    case notEqual = "NE"
    case lessOrEqual = "LE"
    case less = "LT"
    case greaterOrEqual = "GE"
    case greater = "GT"

    func holds(_ size: Int, _ limit: Int) -> Bool {
        switch self {
        case .equal: size == limit
        case .notEqual: size != limit
        case .lessOrEqual: size <= limit
        case .less: size < limit
        case .greaterOrEqual: size >= limit
        case .greater: size > limit
        }
    }
}

/// What a rule does where a part of the request is larger than what is inspected.
package enum OversizeHandling: String, Hashable, Sendable {
    case `continue` = "CONTINUE"
    case match = "MATCH"
    case noMatch = "NO_MATCH"
}

package enum JSONFallback: String, Hashable, Sendable {
    case match = "MATCH"
    case noMatch = "NO_MATCH"
    case evaluateAsString = "EVALUATE_AS_STRING"
}

/// Which headers or cookies are looked at.
package struct PairSelection: Hashable, Sendable {
    package enum Names: Hashable, Sendable {
        case all
        case included(Set<Bytes>)
        case excluded(Set<Bytes>)
    }
    package enum Scope: String, Hashable, Sendable {
        case all = "ALL"
        case key = "KEY"
        case value = "VALUE"
    }
    /// In lower case for headers.
    package var names: Names
    package var scope: Scope
    package var oversize: OversizeHandling

    package init(
        names: Names = .all, scope: Scope = .all, oversize: OversizeHandling = .continue
    ) {
        self.names = names
        self.scope = scope
        self.oversize = oversize
    }
}

package struct JSONBodyField: Hashable, Sendable {
    /// JSON pointers as their parts; nil for the whole body.
    package var paths: [[Bytes]]?
    package var scope: PairSelection.Scope
    /// nil inspects what was read before the error.
    package var fallback: JSONFallback?
    package var oversize: OversizeHandling

    package init(
        paths: [[Bytes]]? = nil, scope: PairSelection.Scope = .all,
        fallback: JSONFallback? = nil, oversize: OversizeHandling = .continue
    ) {
        self.paths = paths
        self.scope = scope
        self.fallback = fallback
        self.oversize = oversize
    }
}

/// The part of a request that a statement looks at (`FieldToMatch`).
package enum Field: Hashable, Sendable {
    case singleHeader(Bytes)
    case singleQueryArgument(Bytes)
    case allQueryArguments
    /// One argument, or (nil) all, of a query that is transformed before it is parsed.
    case transformedArguments(Bytes?, TransformationChain)
    case uriPath
    case queryString
    case body(OversizeHandling)
    case method
    case jsonBody(JSONBodyField)
    case headers(PairSelection)
    case cookies(PairSelection)
    case headerOrder(OversizeHandling)
    case ja3(fallbackMatches: Bool)
    case ja4(fallbackMatches: Bool)
    case uriFragment(fallbackMatches: Bool)
    /// Of our own groups: names and values of the query, of the body by its content type, and of
    /// cookies, decoded as an application would; and the values of all headers but cookies.
    case decodedArguments, decodedBody, decodedCookies, headerValues, decodedPath
}

/// A field and what is done to it before it is looked at.
package struct Inspection: Hashable, Sendable {
    package var field: Field
    package var chain: TransformationChain

    package init(_ field: Field, _ transformations: [Transformation] = []) {
        self.field = field
        chain = TransformationChain(transformations)
    }
}

/// Takes the address from a header instead of the connection.
package struct ForwardedAddress: Hashable, Sendable {
    package enum Position: String, Hashable, Sendable {
        case first = "FIRST"
        case last = "LAST"
        case any = "ANY"
    }
    /// In lower case.
    package var header: Bytes
    package var fallbackMatches: Bool
    package var position: Position

    package init(header: Bytes, fallbackMatches: Bool, position: Position = .first) {
        self.header = header
        self.fallbackMatches = fallbackMatches
        self.position = position
    }
}

/// A rate-based statement.
package struct RateDefinition: Hashable, Sendable {
    package enum Key: Hashable, Sendable {
        case address
        case forwardedAddress
        case header(Bytes, TransformationChain)
        case cookie(Bytes, TransformationChain)
        case queryArgument(Bytes, TransformationChain)
        case queryString(TransformationChain)
        case uriPath(TransformationChain)
        case method
        case labelNamespace(String)
        case ja3(fallbackMatches: Bool)
        case ja4(fallbackMatches: Bool)
        case asn
    }
    package enum Aggregate: String, Hashable, Sendable {
        case address = "IP"
        case forwardedAddress = "FORWARDED_IP"
        case custom = "CUSTOM_KEYS"
        case constant = "CONSTANT"
    }
    package var limit: Int
    package var windowSeconds: Int
    package var aggregate: Aggregate
    /// For custom keys.
    package var keys: [Key]
    package var forwarded: ForwardedAddress?

    package init(
        limit: Int, windowSeconds: Int = 300, aggregate: Aggregate, keys: [Key] = [],
        forwarded: ForwardedAddress? = nil
    ) {
        self.limit = limit
        self.windowSeconds = windowSeconds
        self.aggregate = aggregate
        self.keys = keys
        self.forwarded = forwarded
    }
}

/// A reference to a rule group, with what the web ACL changes in it.
package struct GroupReference: Sendable {
    package enum Target: Hashable, Sendable {
        case own(arn: String)
        case managed(vendor: String, name: String, version: String?)
    }
    package var target: Target
    /// By the name of the rule.
    package var overrides: [String: RuleAction]
    package var scopeDown: Statement?
    package var settings = GroupSettings()

    package init(
        _ target: Target, overrides: [String: RuleAction] = [:], scopeDown: Statement? = nil
    ) {
        self.target = target
        self.overrides = overrides
        self.scopeDown = scopeDown
    }
}

/// The condition of a rule: WAFv2's 16 statements, and a few that only our own groups use.
package indirect enum Statement: Sendable {
    case byteMatch(Bytes, ByteMatchPosition, Inspection)
    case regexMatch([String], Inspection)
    case regexSet(arn: String, Inspection)
    case size(SizeComparison, Int, Inspection)
    /// `isEager` is sensitivity HIGH.
    case sqlInjection(isEager: Bool, Inspection)
    case crossSiteScripting(Inspection)
    case geo(Set<String>, ForwardedAddress?)
    case asn(Set<UInt32>, ForwardedAddress?)
    case addressSet(arn: String, ForwardedAddress?)
    case label(String, isNamespace: Bool)
    case rate(RateDefinition, scopeDown: Statement?)
    case and([Statement])
    case or([Statement])
    case not(Statement)
    case group(GroupReference)
    /// Whether a list that the operator keeps holds the client's address.
    case listed(String)
    /// Patterns that ignore case; an own group's.
    case patterns([String], Inspection)
    case never
    /// What only groups that watch clients can tell.
    case signal(Signal)
}

/// What a rule does with a request that matches.
package enum RuleAction: Hashable, Sendable {
    case allow(insert: [InsertedHeader])
    case block(CustomResponse?)
    case count(insert: [InsertedHeader])
    case captcha(insert: [InsertedHeader])
    case challenge(insert: [InsertedHeader])

    package var name: String {
        switch self {
        case .allow: "ALLOW"
        case .block: "BLOCK"
        case .count: "COUNT"
        case .captcha: "CAPTCHA"
        case .challenge: "CHALLENGE"
        }
    }
}

/// A header for the request on its way to the application. The name has its prefix already.
package struct InsertedHeader: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

package struct CustomResponse: Hashable, Sendable {
    package var status: Int
    package var headers: [InsertedHeader]
    /// MIME type and text, of the body that the action names.
    package var contentType: String?
    package var body: Bytes?

    package init(
        status: Int = 403, headers: [InsertedHeader] = [], contentType: String? = nil,
        body: Bytes? = nil
    ) {
        self.status = status
        self.headers = headers
        self.contentType = contentType
        self.body = body
    }
}

/// One rule of a web ACL or a rule group.
package struct RuleDefinition: Sendable {
    package var name: String
    package var priority: Int
    package var statement: Statement
    /// nil for rules that refer to a group.
    package var action: RuleAction?
    /// Whether a group's result is only counted.
    package var groupOnlyCounts: Bool
    /// As they stand in the rule, without the namespace.
    package var labels: [String]
    package var metric: String
    package var isSampled: Bool
    package var isMeasured = true
    package var captchaImmunitySeconds: Int?
    package var challengeImmunitySeconds: Int?

    package init(
        _ name: String, priority: Int, statement: Statement, action: RuleAction?,
        groupOnlyCounts: Bool = false, labels: [String] = [], metric: String? = nil,
        isSampled: Bool = true, captchaImmunitySeconds: Int? = nil,
        challengeImmunitySeconds: Int? = nil
    ) {
        self.name = name
        self.priority = priority
        self.statement = statement
        self.action = action
        self.groupOnlyCounts = groupOnlyCounts
        self.labels = labels
        self.metric = metric ?? name
        self.isSampled = isSampled
        self.captchaImmunitySeconds = captchaImmunitySeconds
        self.challengeImmunitySeconds = challengeImmunitySeconds
    }
}

/// A rule group.
package struct GroupDefinition: Sendable {
    package var name: String
    package var arn: String
    /// With a colon at its end.
    package var labelNamespace: String
    package var rules: [RuleDefinition]
    /// What is looked for before the rules run.
    var prelude = GroupSettings.Prelude.none

    package init(name: String, arn: String, labelNamespace: String, rules: [RuleDefinition]) {
        self.name = name
        self.arn = arn
        self.labelNamespace = labelNamespace
        self.rules = rules
    }
}

/// A web ACL as it was defined.
package struct WebACLDefinition: Sendable {
    package var name: String
    package var arn: String
    package var labelNamespace: String
    package var rules: [RuleDefinition]
    package var defaultAction: RuleAction
    package var metric: String
    package var isSampled: Bool
    package var isMeasured = true
    package var captchaImmunitySeconds: Int
    package var challengeImmunitySeconds: Int
    /// How much of a body is inspected.
    package var bodyBytesMax: Int
    package var tokenDomains: [String]
    /// When addresses that take part in floods are stopped before any rule looks.
    package var lowReputation: LowReputation?

    package enum LowReputation: String, Hashable, Sendable {
        case always = "ALWAYS_ON"
        case duringFloods = "ACTIVE_UNDER_DDOS"
    }

    /// AWS's default immunity.
    package static let immunitySecondsDefault = 300

    package init(
        name: String, arn: String = "", labelNamespace: String = "", rules: [RuleDefinition],
        defaultAction: RuleAction = .allow(insert: []), metric: String? = nil,
        isSampled: Bool = true, bodyBytesMax: Int = 8_192
    ) {
        self.name = name
        self.arn = arn
        self.labelNamespace = labelNamespace
        self.rules = rules
        self.defaultAction = defaultAction
        self.metric = metric ?? name
        self.isSampled = isSampled
        captchaImmunitySeconds = Self.immunitySecondsDefault
        challengeImmunitySeconds = Self.immunitySecondsDefault
        self.bodyBytesMax = bodyBytesMax
        tokenDomains = []
    }
}
