package import Vocabulary

/// Why a statement matched: what AWS shows for SQL and script injection alone.
package struct MatchDetail: Hashable, Sendable {
    /// `SQL_INJECTION` or `XSS`.
    package let condition: String
    package let sensitivity: String?
    package let location: String
    package let data: [String]
    /// The name of the header, cookie or argument, where the field names one.
    package let fieldName: String?
}

/// What happened with a CAPTCHA or a challenge.
package struct TokenResponse: Hashable, Sendable {
    /// 0 where the token was good.
    package var responseCode: Int
    package var solved: Instant?
    package var failure: TokenFacts.Failure?
}

/// A rule that matched without ending the evaluation.
package struct NonTerminatingRule: Hashable, Sendable {
    package var id: String
    package var action: String
    package var details: [MatchDetail]
    package var overriddenAction: String?
    package var captcha: TokenResponse?
    package var challenge: TokenResponse?
}

/// What a rule group said.
package struct GroupReport: Hashable, Sendable {
    package var id: String
    package var terminatingRule: NonTerminatingRule?
    package var nonTerminatingRules: [NonTerminatingRule] = []
}

/// What a rate-based rule that matched counted by.
package struct RateReport: Hashable, Sendable {
    package var id: String
    package var name: String
    package var limitKey: String
    package var limit: Int
    package var windowSeconds: Int
    /// Name and value of the custom keys.
    package var custom: [(key: String, name: String?, value: String)]

    package static func == (a: RateReport, b: RateReport) -> Bool {
        a.name == b.name && a.id == b.id && a.limitKey == b.limitKey
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The part that one rule had, for metrics and samples.
package struct RuleHit: Hashable, Sendable {
    package var metric: String
    /// Of the rule group that holds the rule.
    package var group: String?
    package var action: String
    package var isSampled: Bool
    /// Whether metrics are wanted of the rule.
    package var isMeasured = true
    /// The action was CAPTCHA or Challenge, and the request had what it asks for.
    package var hasValidToken = false
}

/// What is to be done with a request, and everything that the log, samples and metrics tell of it.
package struct Verdict: Sendable {
    package enum Outcome: Hashable, Sendable {
        case allow
        case block(CustomResponse)
        /// 405 with a puzzle, or a plain answer where the client takes no HTML.
        case captcha
        /// 202 with a script.
        case challenge

        package var name: String {
            switch self {
            case .allow: "ALLOW"
            case .block: "BLOCK"
            case .captcha: "CAPTCHA"
            case .challenge: "CHALLENGE"
            }
        }
    }
    package var outcome: Outcome = .allow
    /// For the request to the application.
    package var insertedHeaders: [InsertedHeader] = []
    /// Whole, in the order in which rules added them.
    package var labels: [String] = []
    package var terminatingRule = "Default_Action"
    /// REGULAR, RATE_BASED, GROUP or MANAGED_RULE_GROUP.
    package var terminatingKind = "REGULAR"
    package var terminatingDetails: [MatchDetail] = []
    package var groups: [GroupReport] = []
    package var rates: [RateReport] = []
    package var nonTerminatingRules: [NonTerminatingRule] = []
    package var hits: [RuleHit] = []
    package var captcha: TokenResponse?
    package var challenge: TokenResponse?
    package var oversizeFields: [String] = []
    package var bodyBytesInspected = 0
    /// The answer to this request is to be counted.
    package internal(set) var watch: AnswerWatch?

    /// The status that stopped the request; nil where it passed.
    package var responseStatus: Int? {
        switch outcome {
        case .allow: nil
        case .block(let response): response.status
        case .captcha: 405
        case .challenge: 202
        }
    }
}
