package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// SSH public keys of users.

extension UploadSSHPublicKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let key = try SSHPublicKey(input.sshPublicKeyBody)
        let user = try transaction.entity(.user, input.userName, call.account)
        let doubled = try transaction.count(
            "iam_ssh_keys WHERE user = ? AND fingerprint = ?",
            [.init(user.id), .init(key.fingerprint)])
        guard doubled == 0 else {
            throw IAMFailure.duplicateSSHPublicKey(
                "The SSH public key is already associated with user \(user.name).")
        }
        try Quota.sshKeysPerUser.check(
            try transaction.count("iam_ssh_keys WHERE user = ?", [.init(user.id)]) + 1)
        let id = service.entropy.uniqueID("APKA")
        try transaction.run(
            """
            INSERT INTO iam_ssh_keys (id, user, body, fingerprint, active, created)
            VALUES (?, ?, ?, ?, 1, ?)
            """,
            [
                .init(id), .init(user.id), .init(input.sshPublicKeyBody), .init(key.fingerprint),
                .init(call.second),
            ])
        return Output(
            sshPublicKey: IAMShape.SSHPublicKey(
                userName: user.name, sshPublicKeyId: id, fingerprint: key.fingerprint,
                sshPublicKeyBody: input.sshPublicKeyBody, status: "Active", uploadDate: call.second)
        )
    }
}

extension GetSSHPublicKey: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let user = try snapshot.entity(.user, input.userName, call.account)
        guard
            let row = try snapshot.row(
                """
                SELECT body, fingerprint, active, created FROM iam_ssh_keys
                WHERE id = ? AND user = ?
                """, [.init(input.sshPublicKeyId), .init(user.id)])
        else { throw SSHPublicKey.missing(input.sshPublicKeyId) }
        let key = try SSHPublicKey(row.text("body"))
        return Output(
            sshPublicKey: IAMShape.SSHPublicKey(
                userName: user.name, sshPublicKeyId: input.sshPublicKeyId,
                fingerprint: row.text("fingerprint"),
                sshPublicKeyBody: input.encoding == "PEM" ? key.pem : key.line,
                status: row.flag("active") ? "Active" : "Inactive",
                uploadDate: row.instant("created")))
    }
}

extension ListSSHPublicKeys: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        guard case .user(let user) = try snapshot.subject(input.userName, call) else {
            throw invalid("Must specify userName when calling with non-User credentials")
        }
        let keys = try snapshot.rows(
            "SELECT id, active, created FROM iam_ssh_keys WHERE user = ?", [.init(user.id)]
        ).map {
            IAMShape.SSHPublicKeyMetadata(
                userName: user.name, sshPublicKeyId: $0.text("id"),
                status: $0.flag("active") ? "Active" : "Inactive", uploadDate: $0.instant("created")
            )
        }
        let part = try Part(
            of: keys, input.marker, input.maxItems, PageQuery("ListSSHPublicKeys", user.id)
        ) { $0.sshPublicKeyId }
        return Output(
            sshPublicKeys: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateSSHPublicKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard input.status != "Expired" else {
            throw invalid("Status of a public key must be Active or Inactive.")
        }
        let user = try transaction.entity(.user, input.userName, call.account)
        let changed = try transaction.run(
            "UPDATE iam_ssh_keys SET active = ? WHERE id = ? AND user = ?",
            [.init(input.status == "Active"), .init(input.sshPublicKeyId), .init(user.id)])
        guard changed > 0 else { throw SSHPublicKey.missing(input.sshPublicKeyId) }
        return Output()
    }
}

extension DeleteSSHPublicKey: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        let deleted = try transaction.run(
            "DELETE FROM iam_ssh_keys WHERE id = ? AND user = ?",
            [.init(input.sshPublicKeyId), .init(user.id)])
        guard deleted > 0 else { throw SSHPublicKey.missing(input.sshPublicKeyId) }
        return Output()
    }
}
