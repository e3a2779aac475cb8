import Gate
import Policy
import Shapes

/// The limits on what may be passed with a session.
enum SessionPolicy {
    static let charactersMax = 2_048
    /// Allows nothing: the session policy of a federated user who was given none.
    static let none =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"*","Resource":"*"}]}"#

    /// - Throws: `MalformedPolicyDocument` or `PackedPolicyTooLarge`.
    static func check(_ text: String) throws {
        guard text.count <= charactersMax else {
            throw Failure(
                "PackedPolicyTooLarge",
                "The total packed size of the session policies and session tags combined is too "
                    + "large: the policy has \(text.count) of at most \(charactersMax) characters.",
                shape: "PackedPolicyTooLargeException")
        }
        do {
            _ = try PolicyDocument(text: text, kind: .session)
        } catch {
            throw Failure(
                "MalformedPolicyDocument", "\(error)", shape: "MalformedPolicyDocumentException")
        }
    }

    /// How much of the room for policies and tags a session takes, in percent; nil for none.
    static func packedPercent(_ session: Session) -> Int? {
        var size = session.policies.reduce(0) { $0 + $1.utf8.count }
        for (key, value) in session.tags { size += key.utf8.count + value.utf8.count }
        guard size > 0 else { return nil }
        return max(1, min(100, size * 100 / (charactersMax * 4)))
    }
}
