import Codecs
package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// OpenID Connect providers.

extension CreateOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.oidcProvider, OpenIDProvider.name(input.url), path: nil, call, tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let name = try OpenIDProvider.checkedName(input.url)
        let provider = service.newEntity(.oidcProvider, name, path: nil, call)
        let clients = (input.clientIDList ?? []).unique()
        let thumbprints = (input.thumbprintList ?? []).map { $0.lowercased() }.unique()
        try OpenIDProvider.check(thumbprints)
        try Quota.clientIDsPerProvider.check(clients.count)
        try transaction.insert(provider)
        try transaction.run(
            "INSERT INTO iam_oidc_providers (id, clients, thumbprints) VALUES (?, ?, ?)",
            [
                .init(provider.id), .init(OpenIDProvider.text(clients)),
                .init(OpenIDProvider.text(thumbprints)),
            ])
        try transaction.tag(provider, input.tags)
        return Output(
            openIDConnectProviderArn: provider.arn,
            tags: try transaction.tags(of: provider.id).orNil)
    }
}

extension GetOpenIDConnectProvider: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let provider = try snapshot.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        let lists = try snapshot.providerLists(provider)
        return Output(
            url: provider.name, clientIDList: lists.clients, thumbprintList: lists.thumbprints,
            createDate: provider.created, tags: try snapshot.tags(of: provider.id))
    }
}

extension ListOpenIDConnectProviders: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let providers = try snapshot.allEntities(.oidcProvider, in: call.account)
        return Output(
            openIDConnectProviderList: providers.map {
                IAMShape.OpenIDConnectProviderListEntry(arn: $0.arn)
            })
    }
}

extension DeleteOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        // Documented not to fail for a provider that is gone.
        let provider = try transaction.entityIfAny(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        if let provider { try transaction.delete(provider) }
        return Output()
    }
}

extension AddClientIDToOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let provider = try transaction.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        var clients = try transaction.providerLists(provider).clients
        guard !clients.contains(input.clientID) else { return Output() }
        clients.append(input.clientID)
        try Quota.clientIDsPerProvider.check(clients.count)
        try transaction.set("clients", clients, of: provider)
        return Output()
    }
}

extension RemoveClientIDFromOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let provider = try transaction.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        let clients = try transaction.providerLists(provider).clients
        try transaction.set("clients", clients.filter { $0 != input.clientID }, of: provider)
        return Output()
    }
}

extension UpdateOpenIDConnectProviderThumbprint: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let provider = try transaction.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        let thumbprints = input.thumbprintList.map { $0.lowercased() }.unique()
        try OpenIDProvider.check(thumbprints)
        try transaction.set("thumbprints", thumbprints, of: provider)
        return Output()
    }
}

/// The rules of a provider's URL and lists.
enum OpenIDProvider {
    /// The URL without its scheme: the provider's name and the end of its ARN.
    static func name(_ url: String) -> String {
        url.hasPrefix("https://") ? String(url.dropFirst(8)) : url
    }

    /// - Throws: `ValidationError` unless it is an HTTPS URL without port, query and fragment.
    static func checkedName(_ url: String) throws -> String {
        let name = name(url)
        let host = name.prefix { $0 != "/" }
        let isWellFormed =
            url.hasPrefix("https://") && !host.isEmpty && host.contains(".")
            && name.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            && !name.contains { "?#:\\\"<>".contains($0) }
        guard isWellFormed else { throw invalid("Invalid Open ID Connect Provider URL") }
        return name
    }

    static func check(_ thumbprints: [String]) throws {
        guard thumbprints.count <= Quota.thumbprintsPerProvider else {
            throw IAMFailure.invalidInput("Thumbprint list must contain fewer than 5 entries.")
        }
        guard thumbprints.allSatisfy({ Hex.decode($0)?.count == 20 }) else {
            throw invalid("Thumbprint must be the SHA-1 of a certificate in hexadecimal.")
        }
    }

    static func text(_ list: [String]) -> String {
        JSON.array(list.map { .string($0) }).text
    }
}

extension Reading {
    func providerLists(
        _ provider: Entity
    ) throws -> (clients: [String], thumbprints: [String]) {
        guard
            let row = try row(
                "SELECT clients, thumbprints FROM iam_oidc_providers WHERE id = ?",
                [.init(provider.id)])
        else { return ([], []) }
        func list(_ column: String) throws -> [String] {
            try JSON(text: row.text(column)).array?.compactMap(\.string) ?? []
        }
        return (try list("clients"), try list("thumbprints"))
    }
}

extension Transaction {
    /// - Parameter column: `clients` or `thumbprints`.
    func set(_ column: String, _ list: [String], of provider: Entity) throws {
        try run(
            "UPDATE iam_oidc_providers SET \(column) = ? WHERE id = ?",
            [.init(OpenIDProvider.text(list)), .init(provider.id)])
    }
}
