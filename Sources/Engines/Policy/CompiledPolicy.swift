import Matching

/// A policy ready to judge requests. Compile once and share: it never changes.
package final class CompiledPolicy: Sendable {
    /// What the policy is called in explanations: an ARN, a name, or `PolicyInputList.1`.
    package let id: String
    package let document: PolicyDocument
    let statements: [CompiledStatement]
    let actions: ActionIndex

    package init(_ document: PolicyDocument, id: String = "") {
        self.id = id
        self.document = document
        statements = document.statements.map { CompiledStatement($0, version: document.version) }
        actions = ActionIndex(document.statements)
    }

    /// Reads, checks and compiles.
    package convenience init(
        bytes: [UInt8], kind: PolicyKind, id: String = ""
    ) throws(PolicyError) {
        self.init(try PolicyDocument(bytes: bytes, kind: kind), id: id)
    }
}

/// One statement, compiled.
final class CompiledStatement: Sendable {
    let isDeny: Bool
    let conditions: [CompiledCondition]
    let resources: [ResourcePattern]
    private let actions: [Glob]
    private let negatesActions: Bool
    private let negatesResources: Bool
    /// Whether every resource fits, without looking.
    private let takesAnyResource: Bool
    private let principals: PrincipalMatcher?

    init(_ statement: PolicyStatement, version: PolicyDocument.Version) {
        isDeny = statement.effect == .deny
        negatesActions = statement.actions.isNegated
        actions = statement.actions.patterns.map { Glob($0, ignoresCase: true) }
        let patterns = statement.resources?.patterns ?? ["*"]
        negatesResources = statement.resources?.isNegated ?? false
        takesAnyResource = !negatesResources && patterns.contains("*")
        resources = patterns.map {
            ResourcePattern($0, version: version, isResource: true)
        }
        conditions = statement.conditions.map { CompiledCondition($0, version: version) }
        principals = statement.principals.map { PrincipalMatcher($0) }
    }

    /// How the statement, whose actions are known to cover the request's, applies: empty if it
    /// does not.
    func match(_ request: borrowing PreparedRequest) -> PrincipalMatch {
        guard coversResource(request) else { return [] }
        let match = principals?.match(request.facts) ?? .itself
        guard !match.isEmpty else { return [] }
        for index in conditions.indices
        where !conditions[index].holds(request.context, isDeny: isDeny) {
            return []
        }
        return match
    }

    func coversAction(_ request: borrowing PreparedRequest) -> Bool {
        for glob in actions where glob.matches(request.action) { return !negatesActions }
        return negatesActions
    }

    func coversResource(_ request: borrowing PreparedRequest) -> Bool {
        if takesAnyResource { return true }
        for index in resources.indices {
            // A variable that cannot be filled in matches nothing; under NotResource that must not
            // make an Allow apply.
            guard let matches = resources[index].matches(request.resource, request.context)
            else {
                if negatesResources, !isDeny { return false }
                continue
            }
            if matches { return !negatesResources }
        }
        return negatesResources
    }
}
