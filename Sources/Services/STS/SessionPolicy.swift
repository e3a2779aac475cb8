import Gate
import Policy
import STSAPI
import Shapes
import Vocabulary

/// The limits on what may be passed with a session.
enum SessionPolicy {
    static let charactersMax = 2_048
    static let managedMax = 10
    /// Room for policies, names of managed ones and tags together. AWS packs them in a form of its
    /// own and tells only how full it is.
    private static let packedBytesMax = 4 * charactersMax
    /// Allows nothing: the session policy of a federated user who was given none.
    static let none =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"*","Resource":"*"}]}"#

    /// - Throws: `MalformedPolicyDocument` or `PackedPolicyTooLarge`.
    static func check(_ text: String) throws {
        let count = text.unicodeScalars.count
        guard count <= charactersMax else { throw tooLarge(percent: count * 100 / charactersMax) }
        do {
            _ = try PolicyDocument(text: text, kind: .session)
        } catch {
            throw Failure(
                "MalformedPolicyDocument", "\(error)", shape: "MalformedPolicyDocumentException")
        }
    }

    /// How much of the room is taken, in percent; nil where nothing is.
    /// - Throws: `PackedPolicyTooLarge`.
    static func packedPercent(
        inline: String?, managed: [STSShape.PolicyDescriptorType]?, tags: [String: String]
    ) throws -> Int? {
        var size = inline?.utf8.count ?? 0
        for arn in (managed ?? []).compactMap(\.arn) { size += arn.utf8.count }
        for (key, value) in tags { size += key.utf8.count + value.utf8.count + 4 }
        guard size > 0 else { return nil }
        let percent = (size * 100 + packedBytesMax - 1) / packedBytesMax
        guard percent <= 100 else { throw tooLarge(percent: percent) }
        return percent
    }

    private static func tooLarge(percent: Int) -> Failure {
        Failure(
            "PackedPolicyTooLarge",
            "Packed policy consumes \(percent)% of allotted space, please use smaller policy.",
            shape: "PackedPolicyTooLargeException")
    }
}

extension STSService {
    /// Policies that narrow a session: the inline one and the named managed ones.
    /// - Throws: `MalformedPolicyDocument`, `PackedPolicyTooLarge`, or a `ValidationError` for a
    ///   managed policy that is not there.
    func sessionPolicies(
        inline: String?, managed: [STSShape.PolicyDescriptorType]?
    ) throws -> [String] {
        var texts: [String] = []
        if let inline {
            try SessionPolicy.check(inline)
            texts.append(inline)
        }
        let names = (managed ?? []).compactMap(\.arn)
        guard names.count <= SessionPolicy.managedMax else {
            throw Failure(
                "ValidationError",
                "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: "
                    + "Member must have length less than or equal to \(SessionPolicy.managedMax)")
        }
        for name in names {
            guard let arn = ARN(name), let text = try identities.managedPolicy(arn: arn) else {
                throw Failure("ValidationError", "ARN \(name) is not valid or does not exist.")
            }
            texts.append(text)
        }
        return texts
    }
}
