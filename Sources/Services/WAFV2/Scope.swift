import Gate
import Shapes
import Vocabulary

/// What a resource protects: one region's applications, or CloudFront's everywhere.
enum Scope: String {
    case regional = "REGIONAL"
    case cloudFront = "CLOUDFRONT"

    /// CloudFront's resources live in one region alone.
    /// https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateWebACL.html
    static let home = "us-east-1"

    /// - Throws: the refusal of a scope that the call's region does not have.
    init(_ text: String, _ call: Call) throws(Failure) {
        guard let scope = Scope(rawValue: text),
            scope == .regional || call.region.description == Self.home
        else { throw WAFRefusal.invalid(.scope, .scope, text) }
        self = scope
    }

    /// The first part of an ARN's resource.
    var path: String { self == .regional ? "regional" : "global" }
}

/// What can be made, named and locked.
enum EntityKind: String {
    case webACL = "webacl"
    case ruleGroup = "rulegroup"
    case ipSet = "ipset"
    case regexPatternSet = "regexpatternset"

    /// How many an account has in one region and scope.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
    var countMax: Int { self == .regexPatternSet ? 10 : 100 }

    var noun: String {
        switch self {
        case .webACL: "web ACLs"
        case .ruleGroup: "rule groups"
        case .ipSet: "IP sets"
        case .regexPatternSet: "regex pattern sets"
        }
    }

    var field: InvalidField {
        switch self {
        case .webACL: .webACL
        case .ruleGroup: .ruleGroup
        case .ipSet: .ipSet
        case .regexPatternSet: .regexPatternSet
        }
    }
}

/// An ARN of this service: `arn:aws:wafv2:REGION:ACCOUNT:regional/webacl/NAME/ID`.
struct EntityARN {
    let text: String
    let scope: Scope
    let kind: EntityKind
    let name: String
    let id: String

    init(_ kind: EntityKind, _ name: String, id: String, _ scope: Scope, _ call: Call) {
        self.kind = kind
        self.name = name
        self.id = id
        self.scope = scope
        text = call.arn("\(scope.path)/\(kind.rawValue)/\(name)/\(id)").description
    }

    /// Reads an ARN that could name something of the call's account and region.
    /// - Throws: the refusal of a text that is no such ARN.
    init(_ text: String, _ call: Call) throws(Failure) {
        guard let arn = ARN(text), arn.service == "wafv2", !arn.region.isEmpty,
            !arn.account.isEmpty
        else { throw WAFRefusal.invalid(.arn, .resourceARN, text) }
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 4, parts[0] == "regional" || parts[0] == "global",
            let kind = EntityKind(rawValue: parts[1]), !parts[2].isEmpty, !parts[3].isEmpty
        else { throw WAFRefusal.invalid(.arn, .resourceARN, text) }
        self.text = text
        self.kind = kind
        scope = parts[0] == "regional" ? .regional : .cloudFront
        name = parts[2]
        id = parts[3]
    }
}
