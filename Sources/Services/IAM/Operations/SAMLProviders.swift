package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// SAML providers.

extension CreateSAMLProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.samlProvider, input.name, path: nil, call, tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let metadata = try SAMLMetadata(input.samlMetadataDocument, now: call.second)
        guard input.assertionEncryptionMode != "Required" || input.addPrivateKey != nil else {
            throw IAMFailure.invalidInput("Required encryption of assertions needs a private key.")
        }
        let provider = service.newEntity(.samlProvider, input.name, path: nil, call)
        try transaction.insert(provider)
        try transaction.run(
            """
            INSERT INTO iam_saml_providers (id, uuid, metadata, valid_until, encryption)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .init(provider.id), .init(service.entropy.uniqueID("ASP", length: 18)),
                .init(input.samlMetadataDocument), .init(metadata.validUntil),
                .init(input.assertionEncryptionMode),
            ])
        if let key = input.addPrivateKey {
            try transaction.addKey(key, to: provider, call, service)
        }
        try transaction.tag(provider, input.tags)
        return Output(
            samlProviderArn: provider.arn, tags: try transaction.tags(of: provider.id).orNil)
    }
}

extension GetSAMLProvider: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.samlProvider, arn: input.samlProviderArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let provider = try snapshot.entity(.samlProvider, arn: input.samlProviderArn, call.account)
        guard
            let row = try snapshot.row(
                """
                SELECT uuid, metadata, valid_until, encryption FROM iam_saml_providers
                WHERE id = ?
                """, [.init(provider.id)])
        else { throw EntityKind.samlProvider.missing(input.samlProviderArn) }
        return Output(
            samlProviderUUID: row.text("uuid"), samlMetadataDocument: row.text("metadata"),
            createDate: provider.created, validUntil: row.instantIfAny("valid_until"),
            tags: try snapshot.tags(of: provider.id).orNil,
            assertionEncryptionMode: row.textIfAny("encryption"),
            privateKeyList: try snapshot.samlKeys(of: provider).orNil)
    }
}

extension ListSAMLProviders: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        return Output(
            samlProviderList: try snapshot.allEntities(.samlProvider, in: call.account).map {
                let row = try snapshot.row(
                    "SELECT valid_until FROM iam_saml_providers WHERE id = ?", [.init($0.id)])
                return IAMShape.SAMLProviderListEntry(
                    arn: $0.arn, validUntil: row?.instantIfAny("valid_until"),
                    createDate: $0.created)
            })
    }
}

extension UpdateSAMLProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.samlProvider, arn: input.samlProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let provider = try transaction.entity(
            .samlProvider, arn: input.samlProviderArn, call.account)
        if let document = input.samlMetadataDocument {
            let metadata = try SAMLMetadata(document, now: call.second)
            try transaction.run(
                "UPDATE iam_saml_providers SET metadata = ?, valid_until = ? WHERE id = ?",
                [.init(document), .init(metadata.validUntil), .init(provider.id)])
        }
        if let removed = input.removePrivateKey {
            let count = try transaction.run(
                "DELETE FROM iam_saml_keys WHERE id = ? AND provider = ?",
                [.init(removed), .init(provider.id)])
            guard count > 0 else {
                throw IAMFailure.noSuchEntity("The private key with id \(removed) cannot be found.")
            }
        }
        if let key = input.addPrivateKey {
            try transaction.addKey(key, to: provider, call, service)
        }
        if let mode = input.assertionEncryptionMode {
            try transaction.run(
                "UPDATE iam_saml_providers SET encryption = ? WHERE id = ?",
                [.init(mode), .init(provider.id)])
        }
        let mode = try transaction.row(
            "SELECT encryption FROM iam_saml_providers WHERE id = ?", [.init(provider.id)])?
            .textIfAny("encryption")
        guard try mode != "Required" || !transaction.samlKeys(of: provider).isEmpty else {
            throw IAMFailure.invalidInput("Required encryption of assertions needs a private key.")
        }
        return Output(samlProviderArn: provider.arn)
    }
}

extension DeleteSAMLProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.samlProvider, arn: input.samlProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let provider = try transaction.entity(
            .samlProvider, arn: input.samlProviderArn, call.account)
        try transaction.delete(provider)
        return Output()
    }
}

extension Reading {
    func samlKeys(of provider: Entity) throws -> [IAMShape.SAMLPrivateKey] {
        try rows(
            "SELECT id, created FROM iam_saml_keys WHERE provider = ? ORDER BY created, id",
            [.init(provider.id)]
        ).map {
            IAMShape.SAMLPrivateKey(keyId: $0.text("id"), timestamp: $0.instant("created"))
        }
    }
}

extension Transaction {
    /// - Throws: `InvalidInput` where the text is no private key; `LimitExceeded`.
    func addKey(_ pem: String, to provider: Entity, _ call: Call, _ service: IAMService) throws {
        guard PEM.isPrivateKey(pem) else {
            throw IAMFailure.invalidInput("The private key is not in PEM format.")
        }
        try Quota(name: "PrivateKeysPerSAMLProvider", max: 2).check(
            try count("iam_saml_keys WHERE provider = ?", [.init(provider.id)]) + 1)
        let id = service.entropy.text(24, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        try run(
            "INSERT INTO iam_saml_keys (id, provider, secret, created) VALUES (?, ?, ?, ?)",
            [
                .init(id), .init(provider.id),
                .init(try service.sealing.seal(pem.utf8, for: id)), .init(call.second),
            ])
    }
}
