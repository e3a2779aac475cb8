package import Codecs

/// Why a definition cannot be used: the member that is wrong, and how.
package struct DefinitionError: Error, Hashable, Sendable, CustomStringConvertible {
    package let member: String
    package let reason: String

    package init(_ member: String, _ reason: String) {
        self.member = member
        self.reason = reason
    }
    package var description: String { "\(member): \(reason)" }
}

/// Deeper nesting of statements is refused.
private let statementDepthMax = 32

extension WebACLDefinition {
    /// Reads the JSON form of the API, as GetWebACL returns it in `WebACL`.
    package init(_ json: JSON) throws(DefinitionError) {
        let bodies = CustomBodies(json["CustomResponseBodies"])
        self.init(
            name: try json.text("Name"), arn: json["ARN"]?.string ?? "",
            labelNamespace: json["LabelNamespace"]?.string ?? "",
            rules: try RuleDefinition.list(json["Rules"], bodies),
            defaultAction: try RuleAction(
                try json.member("DefaultAction"), bodies, insertsUnderPrefix: true),
            metric: json["VisibilityConfig"]?["MetricName"]?.string,
            isSampled: json["VisibilityConfig"]?["SampledRequestsEnabled"]?.bool ?? false)
        isMeasured = json["VisibilityConfig"]?["CloudWatchMetricsEnabled"]?.bool ?? true
        captchaImmunitySeconds = immunity(json["CaptchaConfig"]) ?? Self.immunitySecondsDefault
        challengeImmunitySeconds =
            immunity(json["ChallengeConfig"]) ?? Self.immunitySecondsDefault
        lowReputation = json["OnSourceDDoSProtectionConfig"]?["ALBLowReputationMode"]?.string
            .flatMap { LowReputation(rawValue: $0) }
        tokenDomains = (json["TokenDomains"]?.array ?? []).compactMap(\.string)
        let limits = (json["AssociationConfig"]?["RequestBody"]?.members ?? []).compactMap {
            $0.value["DefaultSizeInspectionLimit"]?.string
        }
        // KB_16, KB_32, KB_48, KB_64
        if let kib = limits.compactMap({ Int($0.dropFirst(3)) }).max() {
            bodyBytesMax = min(64, max(8, kib)) * 1024
        }
    }
}

extension GroupDefinition {
    /// Reads the JSON form of the API, as GetRuleGroup returns it in `RuleGroup`.
    package init(_ json: JSON) throws(DefinitionError) {
        let bodies = CustomBodies(json["CustomResponseBodies"])
        self.init(
            name: try json.text("Name"), arn: json["ARN"]?.string ?? "",
            labelNamespace: json["LabelNamespace"]?.string ?? "",
            rules: try RuleDefinition.list(json["Rules"], bodies))
    }
}

/// The bodies that block actions name by key.
struct CustomBodies {
    private var types: [String: String] = [:]
    private var contents: [String: Bytes] = [:]

    init(_ json: JSON?) {
        for member in json?.members ?? [] {
            let kind = member.value["ContentType"]?.string ?? ""
            types[member.name] =
                switch kind {
                case "TEXT_HTML": "text/html"
                case "APPLICATION_JSON": "application/json"
                default: "text/plain"
                }
            contents[member.name] = Bytes((member.value["Content"]?.string ?? "").utf8)
        }
    }

    func find(_ key: String) -> (type: String, content: Bytes)? {
        guard let type = types[key], let content = contents[key] else { return nil }
        return (type, content)
    }
}

private func immunity(_ json: JSON?) -> Int? {
    json?["ImmunityTimeProperty"]?["ImmunityTime"]?.integer.map { Int($0) }
}

extension RuleDefinition {
    static func list(
        _ json: JSON?, _ bodies: CustomBodies
    ) throws(DefinitionError) -> [RuleDefinition] {
        var rules: [RuleDefinition] = []
        for item in json?.array ?? [] { rules.append(try RuleDefinition(item, bodies)) }
        return rules
    }

    init(_ json: JSON, _ bodies: CustomBodies) throws(DefinitionError) {
        let action = json["Action"]
        self.init(
            try json.text("Name"), priority: Int(json["Priority"]?.integer ?? 0),
            statement: try Statement(try json.member("Statement"), depth: 0),
            action: action == nil
                ? nil : try RuleAction(action ?? .null, bodies, insertsUnderPrefix: true),
            groupOnlyCounts: json["OverrideAction"]?["Count"] != nil,
            labels: (json["RuleLabels"]?.array ?? []).compactMap { $0["Name"]?.string },
            metric: json["VisibilityConfig"]?["MetricName"]?.string,
            isSampled: json["VisibilityConfig"]?["SampledRequestsEnabled"]?.bool ?? false,
            captchaImmunitySeconds: immunity(json["CaptchaConfig"]),
            challengeImmunitySeconds: immunity(json["ChallengeConfig"]))
        isMeasured = json["VisibilityConfig"]?["CloudWatchMetricsEnabled"]?.bool ?? true
    }
}

extension RuleAction {
    init(
        _ json: JSON, _ bodies: CustomBodies, insertsUnderPrefix: Bool
    ) throws(DefinitionError) {
        func inserted(_ action: JSON) -> [InsertedHeader] {
            (action["CustomRequestHandling"]?["InsertHeaders"]?.array ?? []).compactMap {
                guard let name = $0["Name"]?.string, let value = $0["Value"]?.string else {
                    return nil
                }
                // "it prefixes this name x-amzn-waf-", CustomHTTPHeader in the API reference.
                return InsertedHeader("x-amzn-waf-" + name, value)
            }
        }
        if let action = json["Allow"] {
            self = .allow(insert: inserted(action))
        } else if let action = json["Count"] {
            self = .count(insert: inserted(action))
        } else if let action = json["Captcha"] {
            self = .captcha(insert: inserted(action))
        } else if let action = json["Challenge"] {
            self = .challenge(insert: inserted(action))
        } else if let action = json["Block"] {
            guard let custom = action["CustomResponse"], !custom.isNull else {
                self = .block(nil)
                return
            }
            var response = CustomResponse(
                status: Int(custom["ResponseCode"]?.integer ?? 403),
                headers: (custom["ResponseHeaders"]?.array ?? []).compactMap {
                    guard let name = $0["Name"]?.string, let value = $0["Value"]?.string else {
                        return nil
                    }
                    return InsertedHeader(name, value)
                })
            if let key = custom["CustomResponseBodyKey"]?.string {
                guard let body = bodies.find(key) else {
                    throw DefinitionError("CustomResponseBodyKey", "there is no body \(key)")
                }
                response.contentType = body.type
                response.body = body.content
            }
            self = .block(response)
        } else {
            throw DefinitionError("Action", "no action is given")
        }
    }
}

extension Statement {
    init(_ json: JSON, depth: Int) throws(DefinitionError) {
        guard depth < statementDepthMax else { throw DefinitionError("Statement", "too deep") }
        guard let member = json.members?.first(where: { !$0.value.isNull }) else {
            throw DefinitionError("Statement", "no statement is given")
        }
        let it = member.value
        switch member.name {
        case "ByteMatchStatement":
            let text = try it.text("SearchString")
            guard let search = Base64.decode(text) else {
                throw DefinitionError("SearchString", "no base 64")
            }
            self = .byteMatch(
                search, try it.choice("PositionalConstraint"), try Inspection(it))
        case "RegexMatchStatement":
            self = .regexMatch([try it.text("RegexString")], try Inspection(it))
        case "RegexPatternSetReferenceStatement":
            self = .regexSet(arn: try it.text("ARN"), try Inspection(it))
        case "SizeConstraintStatement":
            self = .size(
                try it.choice("ComparisonOperator"), try it.number("Size"), try Inspection(it))
        case "SqliMatchStatement":
            self = .sqlInjection(
                isEager: it["SensitivityLevel"]?.string == "HIGH", try Inspection(it))
        case "XssMatchStatement": self = .crossSiteScripting(try Inspection(it))
        case "GeoMatchStatement":
            self = .geo(
                Set((it["CountryCodes"]?.array ?? []).compactMap(\.string)),
                try ForwardedAddress(it["ForwardedIPConfig"]))
        case "AsnMatchStatement":
            self = .asn(
                Set((it["AsnList"]?.array ?? []).compactMap { UInt32(exactly: $0.integer ?? -1) }),
                try ForwardedAddress(it["ForwardedIPConfig"]))
        case "IPSetReferenceStatement":
            self = .addressSet(
                arn: try it.text("ARN"), try ForwardedAddress(it["IPSetForwardedIPConfig"]))
        case "LabelMatchStatement":
            self = .label(
                try it.text("Key"), isNamespace: it["Scope"]?.string == "NAMESPACE")
        case "RateBasedStatement": self = try Self.rate(it, depth)
        case "AndStatement": self = .and(try Self.list(it, depth))
        case "OrStatement": self = .or(try Self.list(it, depth))
        case "NotStatement":
            self = .not(try Statement(try it.member("Statement"), depth: depth + 1))
        case "ManagedRuleGroupStatement":
            let target = GroupReference.Target.managed(
                vendor: try it.text("VendorName"), name: try it.text("Name"),
                version: it["Version"]?.string)
            self = .group(try Self.reference(target, it, depth))
        case "RuleGroupReferenceStatement":
            self = .group(try Self.reference(.own(arn: try it.text("ARN")), it, depth))
        default: throw DefinitionError(member.name, "no statement has this name")
        }
    }

    private static func list(_ it: JSON, _ depth: Int) throws(DefinitionError) -> [Statement] {
        var statements: [Statement] = []
        for item in it["Statements"]?.array ?? [] {
            statements.append(try Statement(item, depth: depth + 1))
        }
        guard !statements.isEmpty else { throw DefinitionError("Statements", "none is given") }
        return statements
    }

    private static func reference(
        _ target: GroupReference.Target, _ it: JSON, _ depth: Int
    ) throws(DefinitionError) -> GroupReference {
        var overrides: [String: RuleAction] = [:]
        for rule in it["ExcludedRules"]?.array ?? [] {
            overrides[try rule.text("Name")] = .count(insert: [])
        }
        for rule in it["RuleActionOverrides"]?.array ?? [] {
            overrides[try rule.text("Name")] = try RuleAction(
                try rule.member("ActionToUse"), CustomBodies(nil), insertsUnderPrefix: true)
        }
        let scope = it["ScopeDownStatement"]
        var made = GroupReference(
            target, overrides: overrides,
            scopeDown: scope == nil ? nil : try Statement(scope ?? .null, depth: depth + 1))
        made.settings = try GroupSettings(it["ManagedRuleGroupConfigs"])
        return made
    }

    private static func rate(_ it: JSON, _ depth: Int) throws(DefinitionError) -> Statement {
        var keys: [RateDefinition.Key] = []
        for key in it["CustomKeys"]?.array ?? [] { keys.append(try RateDefinition.Key(key)) }
        let scope = it["ScopeDownStatement"]
        return .rate(
            RateDefinition(
                limit: try it.number("Limit"),
                windowSeconds: Int(it["EvaluationWindowSec"]?.integer ?? 300),
                aggregate: try it.choice("AggregateKeyType"), keys: keys,
                forwarded: try ForwardedAddress(it["ForwardedIPConfig"])),
            scopeDown: scope == nil ? nil : try Statement(scope ?? .null, depth: depth + 1))
    }
}

extension RateDefinition.Key {
    init(_ json: JSON) throws(DefinitionError) {
        guard let member = json.members?.first(where: { !$0.value.isNull }) else {
            throw DefinitionError("CustomKeys", "no key is given")
        }
        let it = member.value
        switch member.name {
        case "Header": self = .header(try it.name("Name"), try TransformationChain(it))
        case "Cookie":
            self = .cookie(Bytes(try it.text("Name").utf8), try TransformationChain(it))
        case "QueryArgument":
            self = .queryArgument(try it.name("Name"), try TransformationChain(it))
        case "QueryString": self = .queryString(try TransformationChain(it))
        case "UriPath": self = .uriPath(try TransformationChain(it))
        case "HTTPMethod": self = .method
        case "ForwardedIP": self = .forwardedAddress
        case "IP": self = .address
        case "LabelNamespace": self = .labelNamespace(try it.text("Namespace"))
        case "JA3Fingerprint": self = .ja3(fallbackMatches: it.fallbackMatches)
        case "JA4Fingerprint": self = .ja4(fallbackMatches: it.fallbackMatches)
        case "ASN": self = .asn
        default: throw DefinitionError(member.name, "no key has this name")
        }
    }
}

extension ForwardedAddress {
    init?(_ json: JSON?) throws(DefinitionError) {
        guard let json, !json.isNull else { return nil }
        self.init(
            header: try json.name("HeaderName"), fallbackMatches: json.fallbackMatches,
            position: json["Position"] == nil ? .first : try json.choice("Position"))
    }
}

extension TransformationChain {
    /// By ascending priority.
    init(
        _ json: JSON, in member: String = "TextTransformations"
    ) throws(DefinitionError) {
        let list = (json[member]?.array ?? [])
            .sorted { ($0["Priority"]?.integer ?? 0) < ($1["Priority"]?.integer ?? 0) }
        var steps: [Transformation] = []
        for item in list {
            let name = try item.text("Type")
            guard let step = Transformation(aws: name) else {
                throw DefinitionError("Type", "no text transformation is called \(name)")
            }
            steps.append(step)
        }
        self.init(steps)
    }
}

extension Inspection {
    init(_ json: JSON) throws(DefinitionError) {
        self.init(try Field(try json.member("FieldToMatch")))
        chain = try TransformationChain(json)
        let before = try TransformationChain(json, in: "PreParseTextTransformations")
        guard !before.steps.isEmpty else { return }
        switch field {
        case .singleQueryArgument(let name): field = .transformedArguments(name, before)
        case .allQueryArguments: field = .transformedArguments(nil, before)
        default:
            throw DefinitionError("PreParseTextTransformations", "the field is not parsed")
        }
    }
}

extension Field {
    init(_ json: JSON) throws(DefinitionError) {
        guard let member = json.members?.first(where: { !$0.value.isNull }) else {
            throw DefinitionError("FieldToMatch", "no field is given")
        }
        let it = member.value
        switch member.name {
        case "SingleHeader": self = .singleHeader(try it.name("Name"))
        case "SingleQueryArgument": self = .singleQueryArgument(try it.name("Name"))
        case "AllQueryArguments": self = .allQueryArguments
        case "UriPath": self = .uriPath
        case "QueryString": self = .queryString
        case "Body": self = .body(try it.oversize)
        case "Method": self = .method
        case "JsonBody":
            let paths = it["MatchPattern"]?["IncludedPaths"]?.array
            self = .jsonBody(
                JSONBodyField(
                    paths: paths.map { $0.compactMap(\.string).map(Self.pointer) },
                    scope: try it.choice("MatchScope"),
                    fallback: it["InvalidFallbackBehavior"] == nil
                        ? nil : try it.choice("InvalidFallbackBehavior"),
                    oversize: try it.oversize))
        case "Headers": self = .headers(try PairSelection(it, "Headers", isLowered: true))
        case "Cookies": self = .cookies(try PairSelection(it, "Cookies", isLowered: false))
        case "HeaderOrder": self = .headerOrder(try it.oversize)
        case "JA3Fingerprint": self = .ja3(fallbackMatches: it.fallbackMatches)
        case "JA4Fingerprint": self = .ja4(fallbackMatches: it.fallbackMatches)
        case "UriFragment": self = .uriFragment(fallbackMatches: it.fallbackMatches)
        default: throw DefinitionError(member.name, "no field has this name")
        }
    }

    /// The parts of a JSON pointer (RFC 6901).
    private static func pointer(_ text: String) -> [Bytes] {
        text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            Bytes($0.replacing("~1", with: "/").replacing("~0", with: "~").utf8)
        }
    }
}

extension PairSelection {
    init(_ json: JSON, _ what: String, isLowered: Bool) throws(DefinitionError) {
        let pattern = try json.member("MatchPattern")
        func names(_ list: JSON) -> Set<Bytes> {
            Set(
                (list.array ?? []).compactMap(\.string).map {
                    isLowered ? Bytes($0.utf8).lowered : Bytes($0.utf8)
                })
        }
        let chosen: Names
        if let list = pattern["Included\(what)"], !list.isNull {
            chosen = .included(names(list))
        } else if let list = pattern["Excluded\(what)"], !list.isNull {
            chosen = .excluded(names(list))
        } else {
            chosen = .all
        }
        self.init(
            names: chosen, scope: try json.choice("MatchScope"), oversize: try json.oversize)
    }
}

extension JSON {
    fileprivate func member(_ name: String) throws(DefinitionError) -> JSON {
        guard let value = self[name], !value.isNull else {
            throw DefinitionError(name, "it is missing")
        }
        return value
    }
    fileprivate func text(_ name: String) throws(DefinitionError) -> String {
        guard let value = self[name]?.string else { throw DefinitionError(name, "it is missing") }
        return value
    }
    fileprivate func name(_ name: String) throws(DefinitionError) -> Bytes {
        Bytes(try text(name).utf8).lowered
    }
    fileprivate func number(_ name: String) throws(DefinitionError) -> Int {
        guard let value = self[name]?.integer else { throw DefinitionError(name, "it is missing") }
        return Int(value)
    }
    fileprivate func choice<Choice: RawRepresentable<String>>(
        _ name: String
    ) throws(DefinitionError) -> Choice {
        let value = try text(name)
        guard let choice = Choice(rawValue: value) else {
            throw DefinitionError(name, "\(value) is none of its values")
        }
        return choice
    }
    fileprivate var oversize: OversizeHandling {
        get throws(DefinitionError) {
            self["OversizeHandling"] == nil ? .continue : try choice("OversizeHandling")
        }
    }
    fileprivate var fallbackMatches: Bool { self["FallbackBehavior"]?.string == "MATCH" }
}
