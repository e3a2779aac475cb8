import Codecs
import Crypto
import Shapes
import Vocabulary

/// One line of an access control list.
struct AccessGrant: Hashable, Sendable {
    enum Grantee: Hashable, Sendable {
        /// An account, by its canonical user id.
        case canonical(String)
        case group(Group)
    }
    enum Group: String, Sendable, CaseIterable {
        case allUsers = "http://acs.amazonaws.com/groups/global/AllUsers"
        case authenticatedUsers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
        case logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery"
    }
    enum Permission: String, Sendable, CaseIterable {
        case fullControl = "FULL_CONTROL"
        case write = "WRITE"
        case writeACP = "WRITE_ACP"
        case read = "READ"
        case readACP = "READ_ACP"
    }

    var grantee: Grantee
    var permission: Permission

    /// To everybody, or to everybody with any account.
    var isPublic: Bool {
        grantee == .group(.allUsers) || grantee == .group(.authenticatedUsers)
    }
}

/// Access control lists: where they come from and what they say.
/// Source: S3 user guide, "Access control list (ACL) overview".
enum Grants {
    /// The canonical user id of an account: 64 hexadecimal digits that tell nothing of it.
    static func canonicalID(of account: AccountID) -> String {
        Hex.encode(SHA256.hash(data: Array("canonical user \(account)".utf8)))
    }

    static func ownersOnly(_ owner: String) -> [AccessGrant] {
        [AccessGrant(grantee: .canonical(owner), permission: .fullControl)]
    }

    /// What a canned list stands for. All objects here belong to the bucket's owner, so the two
    /// lists that name the bucket's owner add nothing to `private`.
    static func canned(_ name: String, owner: String) throws(Failure) -> [AccessGrant] {
        let own = ownersOnly(owner)
        func with(_ group: AccessGrant.Group, _ permissions: AccessGrant.Permission...)
            -> [AccessGrant]
        {
            own + permissions.map { AccessGrant(grantee: .group(group), permission: $0) }
        }
        switch name {
        case "private", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read":
            return own
        case "public-read": return with(.allUsers, .read)
        case "public-read-write": return with(.allUsers, .read, .write)
        case "authenticated-read": return with(.authenticatedUsers, .read)
        case "log-delivery-write": return with(.logDelivery, .write, .readACP)
        default: throw Refusal.invalidArgument("", "x-amz-acl", name)
        }
    }

    /// Headers such as `x-amz-grant-read: id="…", uri="…"`.
    static func parse(
        _ headers: [(AccessGrant.Permission, String?)], known: Set<String>
    ) throws(Failure) -> [AccessGrant] {
        var grants: [AccessGrant] = []
        for (permission, header) in headers {
            guard let header else { continue }
            for item in header.split(separator: ",") {
                let sides = item.split(separator: "=", maxSplits: 1)
                guard sides.count == 2 else {
                    throw Refusal.invalidArgument(
                        "Argument format not recognized", permission.rawValue, header)
                }
                let kind = sides[0].filter { $0 != " " }
                let value = String(sides[1].filter { $0 != "\"" && $0 != " " })
                let grantee: AccessGrant.Grantee
                switch kind {
                case "id": grantee = try canonical(value, known)
                case "uri": grantee = try group(value)
                case "emailAddress": throw unresolvable(value)
                default:
                    throw Refusal.invalidArgument(
                        "Argument format not recognized", permission.rawValue, header)
                }
                grants.append(AccessGrant(grantee: grantee, permission: permission))
            }
        }
        guard grants.count <= Limits.grantsMax else {
            throw Failure("MalformedACLError", "The ACL has more than 100 grants")
        }
        return grants
    }

    static func canonical(
        _ id: String, _ known: Set<String>
    ) throws(Failure) -> AccessGrant.Grantee {
        guard known.contains(id) else {
            throw Refusal.invalidArgument("Invalid id", "CanonicalUser/ID", id)
        }
        return .canonical(id)
    }

    static func group(_ uri: String) throws(Failure) -> AccessGrant.Grantee {
        guard let group = AccessGrant.Group(rawValue: uri) else {
            throw Refusal.invalidArgument("Invalid group uri", "Group/URI", uri)
        }
        return .group(group)
    }

    static func unresolvable(_ address: String) -> Failure {
        Failure(
            "UnresolvableGrantByEmailAddress",
            "The e-mail address you provided does not match any account on record."
        ).with("EmailAddress", address)
    }
}
