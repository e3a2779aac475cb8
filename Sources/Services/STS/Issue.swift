import Gate
import STSAPI
import Shapes
import Vocabulary

extension STSService {
    static let keyAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    static let secretAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// Makes temporary credentials for a principal with that session.
    func issue(_ principal: Principal, session: Session) throws -> STSShape.Credentials {
        let keyID = "ASIA" + entropy.text(16, from: Self.keyAlphabet)
        let secret = entropy.text(40, from: Self.secretAlphabet)
        let caller = Caller(
            principal: principal, accessKeyID: keyID, tags: session.tags, session: session)
        return STSShape.Credentials(
            accessKeyId: keyID, secretAccessKey: secret,
            sessionToken: try tokens.seal(caller, secret: secret), expiration: session.expiresAt)
    }

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
        guard names.count <= 10 else {
            throw Failure(
                "ValidationError",
                "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: "
                    + "Member must have length less than or equal to 10")
        }
        for name in names {
            guard let arn = ARN(name), let text = try identities.managedPolicy(arn: arn) else {
                throw Failure("ValidationError", "ARN \(name) is not valid or does not exist.")
            }
            texts.append(text)
        }
        return texts
    }

    /// Session tags, checked: at most 50, no key twice without regard to case, no `aws:` prefix.
    func sessionTags(_ tags: [STSShape.Tag]?) throws -> [String: String] {
        var result: [String: String] = [:]
        var seen: Set<String> = []
        for tag in tags ?? [] {
            guard seen.insert(tag.key.lowercased()).inserted else {
                throw Failure(
                    "InvalidParameterValue",
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw Failure(
                    "ValidationError", "Tag keys that begin with 'aws:' are reserved.")
            }
            result[tag.key] = tag.value
        }
        return result
    }

    /// Checks the MFA code that a request names, if it names one. Returns whether it did.
    func requireMFA(
        serial: String?, code: String?, caller: Caller
    ) async throws -> Bool {
        switch (serial, code) {
        case (nil, nil): return false
        case (let serial?, let code?):
            guard
                try await identities.verifyMFA(
                    serial: serial, code: code, user: caller.principal, now: clock.now())
            else {
                throw Failure(
                    "AccessDenied",
                    "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
                    status: 403)
            }
            return true
        default:
            throw Failure(
                "ValidationError", "SerialNumber and TokenCode must be provided together.")
        }
    }
}
