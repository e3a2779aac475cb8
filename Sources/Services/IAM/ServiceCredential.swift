import Codecs
import Crypto
import IAMAPI
import Shapes
import Store
import Vocabulary

/// A service that takes credentials of its own instead of access keys.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html
enum CredentialService: String, CaseIterable, Sendable {
    case codeCommit = "codecommit.amazonaws.com"
    case keyspaces = "cassandra.amazonaws.com"
    case bedrock = "bedrock.amazonaws.com"
    case logs = "logs.amazonaws.com"

    /// What the tokens of a service that takes API keys begin with; nil where a name and a
    /// password are asked for.
    var tokenPrefix: String? {
        switch self {
        case .codeCommit, .keyspaces: nil
        case .bedrock: "ABSK"
        case .logs: "ACWL"
        }
    }

    /// The service of that name, in whatever case.
    /// - Throws: `NotSupportedService`.
    init(named name: String) throws {
        guard let known = Self(rawValue: name.lowercased()) else {
            throw IAMFailure.serviceNotSupported(
                "No such service \(name) is supported for Service Specific Credentials")
        }
        self = known
    }
}

/// A service-specific credential as it is kept: everything but the password.
struct ServiceCredential: Sendable {
    let id: String
    let user: String
    /// The user's name now; a rename changes it and leaves `login`.
    let userName: String
    let service: String
    /// `jane-at-123456789012`: the name to sign in with, or the public part of an API key.
    let login: String
    let isActive: Bool
    let created: Instant
    let expires: Instant?

    static let source = """
        SELECT c.id, c.user, e.name, c.service, c.login, c.active, c.created, c.expires
        FROM iam_service_credentials c JOIN iam_entities e ON e.id = c.user
        """

    init(_ row: Row) {
        id = row.text("id")
        user = row.text("user")
        userName = row.text("name")
        service = row.text("service")
        login = row.text("login")
        isActive = row.flag("active")
        created = row.instant("created")
        expires = row.instantIfAny("expires")
    }

    static func missing(_ id: String) -> Failure {
        IAMFailure.noSuchEntity("No such credential \(id) exists")
    }

    var tokenPrefix: String? { CredentialService(rawValue: service)?.tokenPrefix }

    func status(_ now: Instant) -> String {
        if let expires, expires <= now { return "Expired" }
        return isActive ? "Active" : "Inactive"
    }

    func metadata(_ now: Instant) -> IAMShape.ServiceSpecificCredentialMetadata {
        let isToken = tokenPrefix != nil
        return IAMShape.ServiceSpecificCredentialMetadata(
            userName: userName, status: status(now), serviceUserName: isToken ? nil : login,
            serviceCredentialAlias: isToken ? login : nil, createDate: created,
            expirationDate: expires, serviceSpecificCredentialId: id, serviceName: service)
    }

    /// The only answer that shows the password.
    func shape(password: String, _ now: Instant) -> IAMShape.ServiceSpecificCredential {
        guard let tokenPrefix else {
            return IAMShape.ServiceSpecificCredential(
                createDate: created, expirationDate: expires, serviceName: service,
                serviceUserName: login, servicePassword: password,
                serviceSpecificCredentialId: id, userName: userName, status: status(now))
        }
        let token = tokenPrefix + Base64.encode(Array("\(login):\(password)".utf8))
        return IAMShape.ServiceSpecificCredential(
            createDate: created, expirationDate: expires, serviceName: service,
            serviceCredentialAlias: login, serviceCredentialSecret: token,
            serviceSpecificCredentialId: id, userName: userName, status: status(now))
    }

    /// 45 random bytes, which are 60 letters of base 64 without padding.
    static func newPassword(_ entropy: any Entropy) -> String {
        Base64.encode(entropy.bytes(45))
    }

    /// What is kept of a password. It has 360 random bits, so that no guess needs slowing down;
    /// the id keeps equal ones apart.
    static func hash(_ password: String, id: String) -> [UInt8] {
        Array(SHA256.hash(data: Array("\(id):\(password)".utf8)))
    }
}

extension Reading {
    /// - Throws: `NoSuchEntity` where there is none, and `ValidationError` where it is another
    ///   user's.
    func serviceCredential(_ id: String, of user: Entity) throws -> ServiceCredential {
        guard
            let row = try row(
                "\(ServiceCredential.source) WHERE c.id = ? AND c.account = ?",
                [.init(id), .init(user.account.description)])
        else { throw ServiceCredential.missing(id) }
        let found = ServiceCredential(row)
        guard found.user == user.id else {
            throw invalid("Credential \(id) does not belong to user \(user.name).")
        }
        return found
    }

    /// A name to sign in with that no credential of the service has: after the first,
    /// `jane+1-at-123456789012` and so on. A former holder of the user's name may have the first.
    func freeLogin(_ user: Entity, _ service: CredentialService) throws -> String {
        var suffix = ""
        var number = 0
        while true {
            let login = "\(user.name)\(suffix)-at-\(user.account)"
            let taken = try count(
                "iam_service_credentials WHERE account = ? AND service = ? AND login = ?",
                [
                    .init(user.account.description), .init(service.rawValue), .init(login),
                ])
            if taken == 0 { return login }
            number += 1
            suffix = "+\(number)"
        }
    }
}

extension IAMTables {
    static let serviceCredentials = """
        CREATE TABLE iam_service_credentials (
            id TEXT PRIMARY KEY, account TEXT NOT NULL,
            user TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            service TEXT NOT NULL, login TEXT NOT NULL, hash BLOB NOT NULL,
            active INTEGER NOT NULL, created INTEGER NOT NULL, expires INTEGER,
            UNIQUE (account, service, login)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_service_credentials_by_user ON iam_service_credentials (user);
        """
}
