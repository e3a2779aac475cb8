import Vocabulary

/// The kinds of policy that take part in a decision, in the words of AWS's messages.
package enum PolicySource: String, Hashable, Sendable, CaseIterable {
    case identity = "identity-based policy"
    case resource = "resource-based policy"
    case boundary = "permissions boundary"
    case session = "session policy"
    case serviceControl = "service control policy"
    case resourceControl = "resource control policy"
    case endpoint = "VPC endpoint policy"
    case trust = "role trust policy"
}

/// A statement that applied to a request.
package struct MatchedStatement: Sendable {
    package let source: PolicySource
    package let policy: CompiledPolicy
    /// Which statement of the policy, from 0.
    package let index: Int

    package var statement: PolicyStatement { policy.document.statements[index] }
    package var sid: String? { statement.sid }
    package var isDeny: Bool { statement.effect == .deny }
    package var start: SourcePosition { statement.start }
    package var end: SourcePosition { statement.end }
}

/// What each kind of policy said by itself; nil for a kind of which none is in force.
package struct Verdicts: Hashable, Sendable {
    // Two bits each suffice, but a byte each is plainer: 0 is none.
    private var bytes: UInt64 = 0

    private static func shift(_ source: PolicySource) -> UInt64 {
        switch source {
        case .identity: return 0
        case .resource: return 8
        case .boundary: return 16
        case .session: return 24
        case .serviceControl: return 32
        case .resourceControl: return 40
        case .endpoint: return 48
        case .trust: return 56
        }
    }

    package internal(set) subscript(_ source: PolicySource) -> Decision.Outcome? {
        get {
            switch bytes >> Self.shift(source) & 255 {
            case 1: return .allowed
            case 2: return .implicitlyDenied
            case 3: return .explicitlyDenied
            default: return nil
            }
        }
        set {
            let code: UInt64
            switch newValue {
            case nil: code = 0
            case .allowed: code = 1
            case .implicitlyDenied: code = 2
            case .explicitlyDenied: code = 3
            }
            bytes = bytes & ~(255 << Self.shift(source)) | code << Self.shift(source)
        }
    }
}

/// The answer to a request, and why.
package struct Decision: Sendable {
    package enum Outcome: String, Hashable, Sendable {
        case allowed
        /// A statement denies it.
        case explicitlyDenied
        /// Nothing that would have to allow it does.
        case implicitlyDenied
    }

    package let outcome: Outcome
    /// The kind of policy that allowed or refused; nil where none did: root in its own account, and
    /// the few actions that need no permission.
    package let source: PolicySource?
    /// Every statement that applied, allowing and denying, in the order in which policies are
    /// judged.
    package let matched: [MatchedStatement]
    /// What each kind of policy that is in force said by itself.
    package let verdicts: Verdicts

    package var isAllowed: Bool { outcome == .allowed }

    /// The statements that made the outcome: those denying, or those allowing; none where nothing
    /// allowed.
    package var decisive: [MatchedStatement] {
        switch outcome {
        case .allowed: return matched.filter { !$0.isDeny }
        case .explicitlyDenied: return matched.filter(\.isDeny)
        case .implicitlyDenied: return []
        }
    }

    /// AWS's sentence for a refusal, as `AccessDenied` carries it.
    ///
    /// - Parameter namesReason: false leaves out which kind of policy refused, as AWS does towards
    ///   callers of other accounts.
    package func message(for request: PolicyRequest, namesReason: Bool = true) -> String {
        let action = request.action.description
        let caller =
            request.facts.arn.isEmpty
            ? request.facts.isService ? request.facts.serviceName : "anonymous"
            : request.facts.arn
        var text = "User: \(caller) is not authorized to perform: \(action)"
        // The guide's sentences about trust policies leave the resource out; STS's answers do not.
        text += " on resource: \(request.resource)"
        guard namesReason, let source else { return text }
        switch (outcome, source) {
        case (.allowed, _): return text
        case (.explicitlyDenied, .trust):
            return text + " with an explicit deny in the \(source.rawValue)"
        case (.explicitlyDenied, .identity):
            return text + " with an explicit deny in an \(source.rawValue)"
        case (.explicitlyDenied, _): return text + " with an explicit deny in a \(source.rawValue)"
        case (.implicitlyDenied, _):
            return text + " because no \(source.rawValue) allows the \(action) action"
        }
    }
}

extension PrincipalFacts {
    var serviceName: String {
        guard case .service(let name) = principal.kind else { return "" }
        return name
    }
}
