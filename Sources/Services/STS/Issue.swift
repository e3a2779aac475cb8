import Gate
import STSAPI
import Shapes
import Vocabulary

extension STSService {
    static let secretAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// Makes temporary credentials for a principal with that session.
    func issue(_ principal: Principal, session: Session) throws -> STSShape.Credentials {
        let keyID = entropy.uniqueID("ASIA", of: principal.account, length: 16)
        let secret = entropy.text(40, from: Self.secretAlphabet)
        let caller = Caller(
            principal: principal, accessKeyID: keyID, tags: session.tags, session: session)
        return STSShape.Credentials(
            accessKeyId: keyID, secretAccessKey: secret,
            sessionToken: try tokens.seal(caller, secret: secret), expiration: session.expiresAt)
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
        func refusal(_ reason: String) -> Failure {
            Failure("AccessDenied", "MultiFactorAuthentication failed\(reason)", status: 403)
        }
        if serial == nil, code == nil { return false }
        guard let serial, let code else {
            throw refusal(", must provide both MFA serial number and one time pass code.")
        }
        guard try identities.hasMFADevice(serial: serial, user: caller.principal) else {
            throw refusal(
                ", unable to validate MFA code.  Please verify your MFA serial number is valid and "
                    + "associated with this user.")
        }
        let isRight = try await identities.verifyMFA(
            serial: serial, code: code, user: caller.principal, now: clock.now())
        guard isRight else { throw refusal(" with invalid MFA one time pass code. ") }
        return true
    }
}
