import Codecs
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

// Trust policies. The users and roles of the account that one names are kept by their unique ids:
// a renamed user stays trusted, and a new user of an old name is not.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html

extension Reading {
    /// Checks a trust policy: the language, its length, and that the account's own users and roles
    /// among its principals are there.
    /// - Returns: Those users and roles: unique ids by ARN.
    /// - Throws: `MalformedPolicyDocument`, `LimitExceeded`.
    func checkTrust(_ text: String, _ account: AccountID) throws -> [String: String] {
        let document = try checkedDocument(text, .trust)
        try Quota.trustPolicySize.check(charactersCounted(text))
        var trusted: [String: String] = [:]
        for principal in document.statements.flatMap({ $0.principals?.principals ?? [] }) {
            guard case .aws(let name) = principal, let arn = ARN(name),
                arn.service == "iam", arn.account == account.description,
                let kind = EntityKind(rawValue: String(arn.resourceType)),
                kind == .user || kind == .role
            else { continue }
            let short = String(arn.resourceID.split(separator: "/").last ?? "")
            guard let found = try entityIfAny(kind, short, account), found.arn == name else {
                throw IAMFailure.malformedPolicyDocument(
                    "Invalid principal in policy: \"AWS\":\"\(name)\"")
            }
            trusted[name] = found.id
        }
        return trusted
    }

    /// The document as it stands today: a principal that was renamed has its new ARN, one that is
    /// gone its unique id.
    func currentTrust(_ text: String, trusted: String) throws -> String {
        var renamed: [String: String] = [:]
        for member in try JSON(text: trusted).members ?? [] {
            guard let id = member.value.string else { continue }
            let now = try entity(id: id)?.arn ?? id
            if now != member.name { renamed[member.name] = now }
        }
        guard !renamed.isEmpty else { return text }
        return Trust.renaming(renamed, in: try JSON(text: text)).text
    }
}

enum Trust {
    /// The ids by ARN, as they are stored.
    static func text(_ trusted: [String: String]) -> String {
        JSON.object(
            trusted.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        ).text
    }

    /// Replaces AWS principals by name; conditions and all else stay as they are.
    static func renaming(_ names: [String: String], in document: JSON) -> JSON {
        func renamed(_ value: JSON) -> JSON {
            switch value {
            case .string(let name): .string(names[name] ?? name)
            case .array(let items): .array(items.map(renamed))
            default: value
            }
        }
        func members(_ value: JSON, _ change: (JSONMember) -> JSON) -> JSON {
            guard case .object(let all) = value else { return value }
            return .object(all.map { JSONMember($0.name, change($0)) })
        }
        func statement(_ value: JSON) -> JSON {
            members(value) { member in
                guard member.name == "Principal" || member.name == "NotPrincipal" else {
                    return member.value
                }
                return members(member.value) { $0.name == "AWS" ? renamed($0.value) : $0.value }
            }
        }
        return members(document) { member in
            guard member.name == "Statement" else { return member.value }
            if case .array(let all) = member.value { return .array(all.map(statement)) }
            return statement(member.value)
        }
    }
}
