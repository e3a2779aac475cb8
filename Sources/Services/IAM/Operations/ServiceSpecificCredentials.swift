package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Service-specific credentials: names and passwords, and API keys, for one service each.

extension CreateServiceSpecificCredential: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        var keys = [(serviceNameKey, [input.serviceName.lowercased()])]
        if let days = input.credentialAgeDays {
            keys.append(("iam:ServiceSpecificCredentialAgeDays", [String(days)]))
        }
        return try on(.user, input.userName, call, snapshot, keys: keys)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        let place = try CredentialService(named: input.serviceName)
        try Quota.serviceCredentialsPerUser.check(
            try transaction.count(
                "iam_service_credentials WHERE user = ? AND service = ?",
                [.init(user.id), .init(place.rawValue)]) + 1)
        let id = service.entropy.uniqueID("ACCA")
        let password = ServiceCredential.newPassword(service.entropy)
        let expires = input.credentialAgeDays.map { call.second + .seconds($0 * 86_400) }
        try transaction.run(
            """
            INSERT INTO iam_service_credentials
                (id, account, user, service, login, hash, active, created, expires)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
            """,
            [
                .init(id), .init(call.account.description), .init(user.id),
                .init(place.rawValue), .init(try transaction.freeLogin(user, place)),
                .init(ServiceCredential.hash(password, id: id)), .init(call.second),
                .init(expires),
            ])
        let made = try transaction.serviceCredential(id, of: user)
        return Output(
            serviceSpecificCredential: made.shape(password: password, call.second))
    }
}

extension ListServiceSpecificCredentials: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        guard input.allUsers == true else { return try onUser(input.userName, call, snapshot) }
        return .targets([
            Target(action, on: EntityKind.user.arn(call.account, "*").description)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let isForAll = input.allUsers == true
        if isForAll, input.userName != nil {
            throw invalid("AllUsers cannot be specified together with UserName.")
        }
        var query = "\(ServiceCredential.source) WHERE c.account = ?"
        var arguments: [SQLValue] = [.init(call.account.description)]
        var owner: String?
        if !isForAll {
            let user = try snapshot.credentialUser(input.userName, call)
            query += " AND c.user = ?"
            arguments.append(.init(user.id))
            owner = user.id
        }
        var place: CredentialService?
        if let name = input.serviceName, !name.isEmpty {
            let known = try CredentialService(named: name)
            query += " AND c.service = ?"
            arguments.append(.init(known.rawValue))
            place = known
        }
        let part = try Part(
            of: try snapshot.rows(query, arguments).map(ServiceCredential.init), input.marker,
            input.maxItems, PageQuery(model.name, owner, place?.rawValue)
        ) { $0.id }
        return Output(
            serviceSpecificCredentials: part.items.map { $0.metadata(call.second) },
            marker: part.marker, isTruncated: part.isTruncated)
    }
}

extension UpdateServiceSpecificCredential: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onCredential(input.serviceSpecificCredentialId, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        // A credential expires when its time has come, and not otherwise.
        guard input.status != "Expired" else {
            throw IAMFailure.invalidInput(
                "Status of a service-specific credential must be Active or Inactive.")
        }
        let user = try transaction.credentialUser(input.userName, call)
        let found = try transaction.serviceCredential(
            input.serviceSpecificCredentialId, of: user)
        try transaction.run(
            "UPDATE iam_service_credentials SET active = ? WHERE id = ?",
            [.init(input.status == "Active"), .init(found.id)])
        return Output()
    }
}

extension ResetServiceSpecificCredential: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onCredential(input.serviceSpecificCredentialId, input.userName, call, snapshot)
    }

    /// Only the password changes: name, status and expiry stay.
    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.credentialUser(input.userName, call)
        let found = try transaction.serviceCredential(
            input.serviceSpecificCredentialId, of: user)
        let password = ServiceCredential.newPassword(service.entropy)
        try transaction.run(
            "UPDATE iam_service_credentials SET hash = ? WHERE id = ?",
            [.init(ServiceCredential.hash(password, id: found.id)), .init(found.id)])
        return Output(
            serviceSpecificCredential: found.shape(password: password, call.second))
    }
}

extension DeleteServiceSpecificCredential: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onCredential(input.serviceSpecificCredentialId, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.credentialUser(input.userName, call)
        let found = try transaction.serviceCredential(
            input.serviceSpecificCredentialId, of: user)
        try transaction.run(
            "DELETE FROM iam_service_credentials WHERE id = ?", [.init(found.id)])
        return Output()
    }
}

private let serviceNameKey = "iam:ServiceSpecificCredentialServiceName"

extension Handler where Service == IAMService {
    /// The user, with the credential's service as a condition key.
    fileprivate static func onCredential(
        _ id: String, _ userName: String?, _ call: Call, _ snapshot: Snapshot
    ) throws -> Authorization {
        let row = try snapshot.row(
            "SELECT service FROM iam_service_credentials WHERE id = ? AND account = ?",
            [.init(id), .init(call.account.description)])
        let keys = row.map { [(serviceNameKey, [$0.text("service")])] } ?? []
        return try onUser(userName, call, snapshot, keys: keys)
    }
}

extension Reading {
    /// Root has no service-specific credentials.
    fileprivate func credentialUser(_ name: String?, _ call: Call) throws -> Entity {
        guard case .user(let user) = try subject(name, call) else {
            throw invalid("Must specify userName when calling with non-User credentials")
        }
        return user
    }
}
