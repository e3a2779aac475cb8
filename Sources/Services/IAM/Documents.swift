import Codecs
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

// Policy documents between their text, as put, and the engine.

/// Reads and checks a document as AWS does when it is put.
/// - Throws: `MalformedPolicyDocument` with the engine's reason.
@discardableResult
func checkedDocument(_ text: String, _ kind: PolicyKind) throws -> PolicyDocument {
    do {
        return try PolicyDocument(text: text, kind: kind)
    } catch {
        throw IAMFailure.malformedPolicyDocument(error.message)
    }
}

/// A document's length as quotas count it: without white space.
func charactersCounted(_ document: String) -> Int {
    document.unicodeScalars.reduce(0) { $0 + ($1.properties.isWhitespace ? 0 : 1) }
}

extension CompiledPolicy {
    /// Allows nothing.
    static let nothing = CompiledPolicy(PolicyDocument(statements: []), id: "")
}

/// What a stored document is compiled for.
enum DocumentUse: Sendable {
    case identity, trust
    /// A permission that the account's settings give to users.
    case accountRule

    var kind: PolicyKind {
        switch self {
        case .identity: .inline
        case .trust: .trust
        case .accountRule: .resource(service: "iam")
        }
    }
}

extension IAMService {
    /// Compiles a document that was checked when it was put.
    func compiled(_ text: String, id: String, use: DocumentUse) throws -> CompiledPolicy {
        try CompiledPolicy(bytes: Array(text.utf8), kind: use.kind, id: id)
    }

    /// An inline policy, under the name by which the simulator explains it.
    func compiledInline(_ text: String, name: String, of owner: Entity) throws -> CompiledPolicy {
        try compiled(
            text, id: "\(owner.kind.rawValue)_\(owner.name)_\(name)", use: .identity)
    }
}
