package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Server certificates.

extension UploadServerCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(
            .serverCertificate, input.serverCertificateName, path: input.path, call,
            tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let certificate = try PEM.certificate(input.certificateBody)
        try PEM.check(privateKey: input.privateKey, of: certificate)
        if let chain = input.certificateChain { try PEM.check(chain: chain) }
        let entity = service.newEntity(
            .serverCertificate, input.serverCertificateName, path: input.path, call)
        try transaction.insert(entity)
        try transaction.run(
            """
            INSERT INTO iam_server_certificates (id, body, chain, private_key, expires)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .init(entity.id), .init(PEM.trimmed(input.certificateBody)),
                .init(input.certificateChain.map(PEM.trimmed)),
                .init(try service.sealing.seal(input.privateKey.utf8, for: entity.id)),
                .init(PEM.expiration(certificate)),
            ])
        try transaction.tag(entity, input.tags)
        return Output(
            serverCertificateMetadata: try transaction.certificateMetadata(entity),
            tags: try transaction.tags(of: entity.id).orNil)
    }
}

extension GetServerCertificate: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.serverCertificate, input.serverCertificateName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        let row = try snapshot.row(
            "SELECT body, chain FROM iam_server_certificates WHERE id = ?", [.init(entity.id)])
        return Output(
            serverCertificate: IAMShape.ServerCertificate(
                serverCertificateMetadata: try snapshot.certificateMetadata(entity),
                certificateBody: row?.text("body") ?? "", certificateChain: row?.textIfAny("chain"),
                tags: try snapshot.tags(of: entity.id).orNil))
    }
}

extension ListServerCertificates: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([
            Target(
                action,
                on: EntityKind.serverCertificate.arn(
                    call.account, path: input.pathPrefix ?? "/", ""
                ).description)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let part = try snapshot.entities(
            .serverCertificate, in: call.account, pathPrefix: input.pathPrefix,
            marker: input.marker,
            maxItems: input.maxItems)
        return Output(
            serverCertificateMetadataList: try part.items.map {
                try snapshot.certificateMetadata($0)
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateServerCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onRenamed(
            .serverCertificate, input.serverCertificateName, input.newServerCertificateName,
            input.newPath, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        try transaction.rename(
            entity, name: input.newServerCertificateName, path: input.newPath)
        return Output()
    }
}

extension DeleteServerCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.serverCertificate, input.serverCertificateName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        try transaction.delete(entity)
        return Output()
    }
}

extension Reading {
    func certificateMetadata(_ entity: Entity) throws -> IAMShape.ServerCertificateMetadata {
        let row = try row(
            "SELECT expires FROM iam_server_certificates WHERE id = ?", [.init(entity.id)])
        return IAMShape.ServerCertificateMetadata(
            path: entity.path, serverCertificateName: entity.name,
            serverCertificateId: entity.id, arn: entity.arn, uploadDate: entity.created,
            expiration: row?.instantIfAny("expires"))
    }
}
