import Matching
import Vocabulary

extension PolicyDocument {
    /// Whether S3 calls this bucket policy public: unless every grant is to fixed principals or
    /// under a condition that fixes where the call comes from (S3 User Guide, "The meaning of
    /// public"). It is meant for bucket policies; other policies name no principal and are not
    /// public.
    package var isPublic: Bool { statements.contains { $0.isPublicGrant } }
}

extension PolicyStatement {
    /// Whether this statement alone would make its policy public.
    package var isPublicGrant: Bool {
        guard effect == .allow, let principals else { return false }
        let isFixed = !principals.isNegated && principals.principals.allSatisfy { $0.isFixed }
        return !isFixed && !conditions.contains { $0.fixesCaller }
    }
}

extension NamedPrincipal {
    /// Everyone is not fixed, and no more are the identity providers that anyone may join.
    fileprivate var isFixed: Bool {
        switch self {
        case .everyone: return false
        case .federated(let provider): return ARN(provider) != nil
        case .aws, .service, .canonicalUser: return true
        }
    }
}

extension ConditionElement {
    /// Keys that, held to fixed values, say who may call or from where.
    private static let fixingKeys: Set<String> = [
        "aws:principalarn", "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths",
        "aws:principalservicename", "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce",
        "aws:sourceowner", "aws:sourceaccount", "aws:userid",
        "s3:x-amz-server-side-encryption-aws-kms-key-id", "s3:dataaccesspointaccount",
    ]

    /// Whether the condition lets only fixed callers through. One that a missing key satisfies does
    /// not.
    fileprivate var fixesCaller: Bool {
        guard !values.isEmpty, !`operator`.ifExists, `operator`.quantifier != .forAllValues else {
            return false
        }
        let name = key.lowercased()
        switch `operator`.base {
        case .ipAddress:
            return name == "aws:sourceip" && values.allSatisfy { Self.isNarrow($0) }
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnEquals, .arnLike:
            if name == "s3:dataaccesspointarn" {
                return values.allSatisfy { Self.namesAccessPointAccount($0) }
            }
            return Self.fixingKeys.contains(name) && values.allSatisfy { Self.isFixed($0) }
        default: return false
        }
    }

    private static func isFixed(_ value: String) -> Bool {
        !value.contains("*") && !value.contains("?") && !value.contains("${")
    }

    /// Ranges broader than /8 (IPv4) and /32 (IPv6) count as the public.
    private static func isNarrow(_ value: String) -> Bool {
        guard let range = CIDR(value) else { return false }
        return range.prefix >= (range.network.isV6 ? 32 : 8)
    }

    /// In a bucket policy the name of the access point may be a wildcard if its account is fixed.
    private static func namesAccessPointAccount(_ value: String) -> Bool {
        guard let arn = ARN(value), !value.contains("${") else { return false }
        return AccountID(arn.account) != nil && isFixed(arn.region) && isFixed(arn.service)
            && arn.resourceType == "accesspoint"
    }
}
