import Vocabulary

/// The forms in which a policy may name principals.
enum PrincipalForm {
    static func isHex(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || lowered(byte) &- 0x61 < 6
    }

    /// An account number, a root, user, role, session or federated user ARN, or a unique id.
    static func isAWS(_ text: String) -> Bool {
        if AccountID(text) != nil || isUniqueID(text) { return true }
        guard let arn = ARN(text), !text.contains("*"), !text.contains("?") else { return false }
        guard arn.region.isEmpty else { return false }
        switch (arn.service, arn.resourceType) {
        case ("iam", ""): return arn.resource == "root" && AccountID(arn.account) != nil
        case ("iam", "user"):
            // CloudFront's origin access identities are users of an account of that name.
            return !arn.resourceID.isEmpty
                && (AccountID(arn.account) != nil || arn.account == "cloudfront")
        case ("iam", "role"), ("sts", "federated-user"):
            return !arn.resourceID.isEmpty && AccountID(arn.account) != nil
        case ("sts", "assumed-role"):
            let parts = arn.resourceID.split(separator: "/", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
                && AccountID(arn.account) != nil
        default: return false
        }
    }

    /// `AIDA…`, `AROA…` and the like, as AWS shows a principal that was deleted since.
    static func isUniqueID(_ text: String) -> Bool {
        (16...128).contains(text.utf8.count) && text.hasPrefix("A")
            && ["AIDA", "AROA", "ASCA", "ANPA", "AGPA"].contains(String(text.prefix(4)))
            && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }
    }

    static func isService(_ text: String) -> Bool {
        let isHost = text.utf8.allSatisfy {
            $0 &- 0x30 < 10 || lowered($0) &- 0x61 < 26 || $0 == 0x2d || $0 == 0x2e
        }
        let name = text.lowercased()
        return isHost && !name.hasPrefix(".")
            && [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"].contains {
                name.hasSuffix($0)
            }
    }

    static func isProvider(_ text: String) -> Bool {
        if let arn = ARN(text) {
            return arn.service == "iam" && AccountID(arn.account) != nil
                && ["saml-provider", "oidc-provider"].contains(String(arn.resourceType))
                && !arn.resourceID.isEmpty
        }
        return [
            "accounts.google.com", "www.amazon.com", "graph.facebook.com",
            "cognito-identity.amazonaws.com",
        ].contains(text)
    }
}
