package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Long-term access keys.

extension CreateAccessKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.subject(input.userName, call)
        try Quota.accessKeysPerUser.check(
            try transaction.count("iam_access_keys WHERE owner = ?", [.init(subject.id)]) + 1)
        let (id, secret) = IAMService.makeAccessKey(service.entropy, of: call.account)
        try transaction.insertAccessKey(
            id, secret: secret, owner: subject.id, call.account, call.second, service.sealing)
        return Output(
            accessKey: IAMShape.AccessKey(
                userName: subject.name, accessKeyId: id, status: "Active", secretAccessKey: secret,
                createDate: call.second))
    }
}

extension ListAccessKeys: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let subject = try snapshot.subject(input.userName, call)
        let keys = try snapshot.accessKeys(of: subject.id)
        let part = try Part(
            of: keys, input.marker, input.maxItems, PageQuery("ListAccessKeys", subject.id)
        ) { $0.id }
        return Output(
            accessKeyMetadata: part.items.map {
                IAMShape.AccessKeyMetadata(
                    userName: subject.name, accessKeyId: $0.id, status: $0.status,
                    createDate: $0.created)
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateAccessKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard input.status != "Expired" else {
            throw invalid("Status of an access key must be Active or Inactive.")
        }
        let subject = try transaction.subject(input.userName, call)
        let changed = try transaction.run(
            "UPDATE iam_access_keys SET active = ?, changed = ? WHERE id = ? AND owner = ?",
            [
                .init(input.status == "Active"), .init(call.second), .init(input.accessKeyId),
                .init(subject.id),
            ])
        guard changed > 0 else { throw HeldKey.missing(input.accessKeyId) }
        return Output()
    }
}

extension DeleteAccessKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.subject(input.userName, call)
        let deleted = try transaction.run(
            "DELETE FROM iam_access_keys WHERE id = ? AND owner = ?",
            [.init(input.accessKeyId), .init(subject.id)])
        guard deleted > 0 else { throw HeldKey.missing(input.accessKeyId) }
        return Output()
    }
}

extension GetAccessKeyLastUsed: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onKeyOwner(input.accessKeyId, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        guard
            let row = try snapshot.row(
                """
                SELECT owner, used, used_service, used_region FROM iam_access_keys
                WHERE id = ? AND account = ?
                """, [.init(input.accessKeyId), .init(call.account.description)])
        else { throw HeldKey.missing(input.accessKeyId) }
        let noted = service.uses.key(input.accessKeyId)
        let user = try snapshot.entity(id: row.text("owner"))
        return Output(
            userName: user?.name,
            accessKeyLastUsed: IAMShape.AccessKeyLastUsed(
                lastUsedDate: (noted?.time ?? row.instantIfAny("used")).map {
                    Instant(seconds: $0.seconds)
                },
                serviceName: noted?.service ?? row.textIfAny("used_service") ?? "N/A",
                region: noted?.region ?? row.textIfAny("used_region") ?? "N/A"))
    }
}

/// An access key as listings know it.
struct HeldKey: Sendable {
    let id: String
    let isActive: Bool
    let created: Instant
    let used: Instant?
    let usedService: String?
    let usedRegion: String?

    var status: String { isActive ? "Active" : "Inactive" }

    static func missing(_ id: String) -> Failure {
        IAMFailure.noSuchEntity("The Access Key with id \(id) cannot be found.")
    }
}

extension Reading {
    /// The keys of a user or root, the oldest first.
    func accessKeys(of owner: String) throws -> [HeldKey] {
        try rows(
            """
            SELECT id, active, created, used, used_service, used_region FROM iam_access_keys
            WHERE owner = ? ORDER BY created, id
            """, [.init(owner)]
        ).map {
            HeldKey(
                id: $0.text("id"), isActive: $0.flag("active"), created: $0.instant("created"),
                used: $0.instantIfAny("used"), usedService: $0.textIfAny("used_service"),
                usedRegion: $0.textIfAny("used_region"))
        }
    }
}

extension GetAccessKeyLastUsed {
    /// The resource is the user who holds the key.
    static func onKeyOwner(
        _ id: String, _ call: Call, _ snapshot: Snapshot
    ) throws -> Authorization {
        let owner = try snapshot.row(
            "SELECT owner FROM iam_access_keys WHERE id = ? AND account = ?",
            [.init(id), .init(call.account.description)])?.text("owner")
        let user = try owner.flatMap { try snapshot.entity(id: $0) }
        return .targets([try target(action, user, otherwise: "*", snapshot, [])])
    }
}
