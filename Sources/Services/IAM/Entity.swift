import IAMAPI
import Shapes
import Store
import Vocabulary

/// What IAM has names for, with the words of its ARNs and messages.
enum EntityKind: String, Sendable, CaseIterable {
    case user, group, role, policy
    case instanceProfile = "instance-profile"
    case mfaDevice = "mfa"
    case oidcProvider = "oidc-provider"
    case samlProvider = "saml-provider"
    case serverCertificate = "server-certificate"

    /// The first letters of its unique ids; empty where the ARN is the id.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    var idPrefix: String {
        switch self {
        case .user: "AIDA"
        case .group: "AGPA"
        case .role: "AROA"
        case .policy: "ANPA"
        case .instanceProfile: "AIPA"
        case .serverCertificate: "ASCA"
        case .mfaDevice, .oidcProvider, .samlProvider: ""
        }
    }

    /// What the names of its operations call it.
    var noun: String {
        switch self {
        case .user: "User"
        case .group: "Group"
        case .role: "Role"
        case .policy: "Policy"
        case .instanceProfile: "InstanceProfile"
        case .mfaDevice: "MFADevice"
        case .oidcProvider: "OpenIDConnectProvider"
        case .samlProvider: "SAMLProvider"
        case .serverCertificate: "ServerCertificate"
        }
    }

    /// Tag keys of users and roles are one without regard to case; of the rest they are not.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
    var tagKeysIgnoreCase: Bool { self == .user || self == .role }

    func missing(_ name: String) -> Failure {
        switch self {
        case .user, .group, .role:
            IAMFailure.noSuchEntity("The \(rawValue) with name \(name) cannot be found.")
        case .policy:
            IAMFailure.noSuchEntity("Policy \(name) was not found.")
        case .instanceProfile:
            IAMFailure.noSuchEntity("Instance Profile \(name) cannot be found.")
        case .mfaDevice:
            IAMFailure.noSuchEntity("VirtualMFADevice with serial number \(name) doesn't exist.")
        case .oidcProvider:
            IAMFailure.noSuchEntity("OpenIDConnect Provider not found for arn \(name)")
        case .samlProvider:
            IAMFailure.noSuchEntity("Manifest not found for arn \(name)")
        case .serverCertificate:
            IAMFailure.noSuchEntity("The Server Certificate with name \(name) cannot be found.")
        }
    }

    func exists(_ name: String) -> Failure {
        switch self {
        case .user: IAMFailure.entityAlreadyExists("User with name \(name) already exists.")
        case .group: IAMFailure.entityAlreadyExists("Group with name \(name) already exists.")
        case .role: IAMFailure.entityAlreadyExists("Role with name \(name) already exists.")
        case .policy:
            IAMFailure.entityAlreadyExists(
                "A policy called \(name) already exists. Duplicate names are not allowed.")
        case .instanceProfile:
            IAMFailure.entityAlreadyExists("Instance Profile \(name) already exists.")
        case .mfaDevice:
            IAMFailure.entityAlreadyExists(
                "MFADevice entity at the same path and name already exists.")
        case .oidcProvider:
            IAMFailure.entityAlreadyExists("Provider with url https://\(name) already exists.")
        case .samlProvider:
            IAMFailure.entityAlreadyExists("SAMLProvider with name \(name) already exists.")
        case .serverCertificate:
            IAMFailure.entityAlreadyExists(
                "The Server Certificate with name \(name) already exists.")
        }
    }

    /// The ARN of such an entity, there or not.
    func arn(_ account: AccountID, path: String = "/", _ name: String) -> ARN {
        ARN(
            service: "iam", account: account.description,
            resource: rawValue + (path.isEmpty ? "/" : path) + name)
    }
}

/// A named thing: what all kinds have in common.
struct Entity: Sendable {
    var kind: EntityKind
    var account: AccountID
    /// `AIDA…`, `AROA…`, …; the ARN where the kind has no such ids. Never changes.
    var id: String
    var name: String
    var path: String
    var created: Instant
    var description: String?
    /// The permissions boundary's ARN.
    var boundary: String?

    var arn: String { kind.arn(account, path: path, name).description }
}

extension Entity {
    static let columns = "id, account, kind, name, path, created, description, boundary"

    init(_ row: Row) {
        kind = EntityKind(rawValue: row.text("kind")) ?? .user
        account = AccountID(row.text("account")) ?? .standard
        id = row.text("id")
        name = row.text("name")
        path = row.text("path")
        created = row.instant("created")
        description = row.textIfAny("description")
        boundary = row.textIfAny("boundary")
    }
}

extension Reading {
    /// The entity with exactly this name; nil if there is none.
    func entityIfAny(
        _ kind: EntityKind, _ name: String, _ account: AccountID
    ) throws -> Entity? {
        try row(
            """
            SELECT \(Entity.columns) FROM iam_entities
            WHERE account = ? AND kind = ? AND name = ? COLLATE NOCASE AND name = ?
            """,
            [.init(account.description), .init(kind.rawValue), .init(name), .init(name)]
        ).map(Entity.init)
    }

    /// The entity with exactly this name.
    /// - Throws: `NoSuchEntity`.
    func entity(_ kind: EntityKind, _ name: String, _ account: AccountID) throws -> Entity {
        guard let found = try entityIfAny(kind, name, account) else { throw kind.missing(name) }
        return found
    }

    func entity(id: String) throws -> Entity? {
        try row("SELECT \(Entity.columns) FROM iam_entities WHERE id = ?", [.init(id)])
            .map(Entity.init)
    }

    /// The entity of the kind that `arn` names, its path included.
    /// - Throws: `NoSuchEntity`, naming the ARN.
    func entity(_ kind: EntityKind, arn: String, _ account: AccountID) throws -> Entity {
        guard let found = try entityIfAny(kind, arn: arn, account) else { throw kind.missing(arn) }
        return found
    }

    /// The entity of the kind that `arn` names, its path included; nil if there is none.
    func entityIfAny(
        _ kind: EntityKind, arn text: String, _ account: AccountID
    ) throws -> Entity? {
        guard let arn = ARN(text), arn.account == account.description, arn.service == "iam",
            arn.resourceType == kind.rawValue
        else { return nil }
        let id = String(arn.resourceID)
        // A provider's name is its URL, and a device's begins with its path: both hold slashes.
        let isWhole = kind == .oidcProvider || kind == .mfaDevice
        let name = isWhole ? id : String(id.split(separator: "/").last ?? "")
        let found = try entityIfAny(kind, name, account)
        return found?.arn == text ? found : nil
    }

    func count(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        Int(try row("SELECT count(*) AS n FROM \(sql)", arguments)?.integer("n") ?? 0)
    }

    func count(_ kind: EntityKind, in account: AccountID) throws -> Int {
        try count(
            "iam_entities WHERE account = ? AND kind = ?",
            [.init(account.description), .init(kind.rawValue)])
    }
}

extension Transaction {
    /// Adds an entity, within the quota of its kind.
    /// - Throws: `EntityAlreadyExists` where the name is taken, in whatever case; `LimitExceeded`.
    func insert(_ entity: Entity) throws {
        let taken = try count(
            "iam_entities WHERE account = ? AND kind = ? AND name = ? COLLATE NOCASE",
            [
                .init(entity.account.description), .init(entity.kind.rawValue),
                .init(entity.name),
            ])
        guard taken == 0 else { throw entity.kind.exists(entity.name) }
        if let quota = Quota.entities(entity.kind) {
            try quota.check(try count(entity.kind, in: entity.account) + 1)
        }
        try run(
            "INSERT INTO iam_entities (\(Entity.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                .init(entity.id), .init(entity.account.description), .init(entity.kind.rawValue),
                .init(entity.name), .init(entity.path), .init(entity.created),
                .init(entity.description), .init(entity.boundary),
            ])
    }

    /// Gives the entity another name or path; its id stays.
    /// - Throws: `EntityAlreadyExists`.
    func rename(_ entity: Entity, name: String?, path: String?) throws {
        let newName = name ?? entity.name
        let taken = try count(
            """
            iam_entities WHERE account = ? AND kind = ? AND name = ? COLLATE NOCASE AND id <> ?
            """,
            [
                .init(entity.account.description), .init(entity.kind.rawValue), .init(newName),
                .init(entity.id),
            ])
        guard taken == 0 else { throw entity.kind.exists(newName) }
        try run(
            "UPDATE iam_entities SET name = ?, path = ? WHERE id = ?",
            [.init(newName), .init(path ?? entity.path), .init(entity.id)])
    }

    func delete(_ entity: Entity) throws {
        try run("DELETE FROM iam_entities WHERE id = ?", [.init(entity.id)])
    }
}
