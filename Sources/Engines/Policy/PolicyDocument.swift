/// A policy as it was written, read and checked: see `init(bytes:kind:)`.
package struct PolicyDocument: Hashable, Sendable {
    /// The version of the policy language.
    package enum Version: String, Hashable, Sendable {
        /// The language without policy variables; also that of a document that names no version.
        case v2008 = "2008-10-17"
        case v2012 = "2012-10-17"
    }

    package let version: Version
    package let id: String?
    package let statements: [PolicyStatement]

    package init(version: Version = .v2012, id: String? = nil, statements: [PolicyStatement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }
}

/// One statement of a policy.
package struct PolicyStatement: Hashable, Sendable {
    package enum Effect: Hashable, Sendable { case allow, deny }

    package var sid: String?
    package var effect: Effect
    /// `Principal` or `NotPrincipal`; nil in policies that belong to a principal.
    package var principals: PrincipalElement?
    /// `Action` or `NotAction`.
    package var actions: PatternElement
    /// `Resource` or `NotResource`; nil in role trust policies.
    package var resources: PatternElement?
    package var conditions: [ConditionElement]
    /// Where the statement's opening brace stands in the document.
    package var start: SourcePosition
    /// The position after its closing brace.
    package var end: SourcePosition

    package init(
        sid: String? = nil, effect: Effect, principals: PrincipalElement? = nil,
        actions: PatternElement, resources: PatternElement?, conditions: [ConditionElement] = [],
        start: SourcePosition = SourcePosition(line: 1, column: 1),
        end: SourcePosition = SourcePosition(line: 1, column: 1)
    ) {
        self.sid = sid
        self.effect = effect
        self.principals = principals
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
        self.start = start
        self.end = end
    }
}

/// A place in a document; lines and columns are counted in characters from 1.
package struct SourcePosition: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// `Action`, `Resource` or one of their opposites.
package struct PatternElement: Hashable, Sendable {
    /// Whether it is `NotAction` or `NotResource`.
    package let isNegated: Bool
    package let patterns: [String]

    package init(_ patterns: [String], isNegated: Bool = false) {
        self.patterns = patterns
        self.isNegated = isNegated
    }
}

/// `Principal` or `NotPrincipal`.
package struct PrincipalElement: Hashable, Sendable {
    package let isNegated: Bool
    package let principals: [NamedPrincipal]

    package init(_ principals: [NamedPrincipal], isNegated: Bool = false) {
        self.principals = principals
        self.isNegated = isNegated
    }
}

/// A principal as a policy names it.
package enum NamedPrincipal: Hashable, Sendable {
    /// `"*"` or `{"AWS": "*"}`: everyone, also without signature.
    case everyone
    /// An account number, an ARN, or a unique id such as `AIDA…`.
    case aws(String)
    /// A service, such as `cloudtrail.amazonaws.com`.
    case service(String)
    /// An identity provider: its ARN, or the name of one that AWS knows.
    case federated(String)
    /// An S3 canonical user id.
    case canonicalUser(String)
}

/// One operator, key and list of values of a `Condition`.
package struct ConditionElement: Hashable, Sendable {
    package let `operator`: ConditionOperator
    package let key: String
    package let values: [String]

    package init(_ operator: ConditionOperator, key: String, values: [String]) {
        self.operator = `operator`
        self.key = key
        self.values = values
    }
}

/// What a policy document is put as; each place has its own rules and its own words for errors.
package enum PolicyKind: Hashable, Sendable {
    /// A managed policy of IAM (also what a permissions boundary is): version 2012-10-17 only.
    case managed
    /// An inline policy of a user, group or role, or the input of the policy simulator.
    case inline
    /// A policy handed to AssumeRole and its kin.
    case session
    /// A role's trust policy.
    case trust
    /// The policy of the S3 bucket of that name.
    case bucket(name: String)
    /// A policy of any other resource; `service` is the prefix of its actions.
    case resource(service: String)
    /// A service control policy of an organization.
    case serviceControl
    /// A resource control policy of an organization.
    case resourceControl
    /// The policy of a VPC endpoint.
    case endpoint
}

/// Why a document is refused: the message of `MalformedPolicyDocument` (IAM, STS) or of
/// `MalformedPolicy` (S3).
package struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String

    package init(_ message: String) { self.message = message }
    package var description: String { message }
}
