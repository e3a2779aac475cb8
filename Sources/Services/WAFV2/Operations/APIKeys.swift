import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

/// Where API keys are good: one scope of one region.
private struct KeyPlace {
    static let keysMax = 100
    static let version = 1

    let scope: Scope
    let arguments: [SQLValue]
    let text: String
    static let condition = "account = ? AND region = ? AND scope = ?"

    init(_ scope: String, _ call: Call) throws {
        self.scope = try Scope(scope, call)
        arguments = [
            .text(call.account.description), .text(call.region.description),
            .text(self.scope.rawValue),
        ]
        text = "\(call.account) \(call.region) \(self.scope.rawValue)"
    }
}

extension WAFV2Service {
    /// The domains that an API key was made for; nil for what is no key, or one that was deleted.
    package func domains(ofAPIKey key: String) -> [String]? {
        let row = try? store.read { snapshot in
            try snapshot.row(
                "SELECT domains FROM wafv2_api_keys WHERE account = ? AND key = ?",
                [.text(account.description), .text(key)])
        }
        guard let text = row?.text("domains"), let json = try? JSON(text: text) else {
            return nil
        }
        return (json.array ?? []).compactMap(\.string)
    }
}

extension CreateAPIKey: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let place = try KeyPlace(input.scope, call)
        try SettingChecks.domains(input.tokenDomains, max: SettingChecks.apiKeyDomainsMax)
        let held = try transaction.row(
            "SELECT COUNT(*) AS held FROM wafv2_api_keys WHERE \(KeyPlace.condition)",
            place.arguments)
        guard (held?.integer("held") ?? 0) < KeyPlace.keysMax else {
            throw WAFRefusal.limit("\(KeyPlace.keysMax) API keys are the most.")
        }
        let now = service.clock.now()
        let key = try service.apiKeySealer.seal(
            APIKeySealer.Content(domains: input.tokenDomains, created: now), place: place.text,
            service.entropy)
        try transaction.run(
            """
            INSERT INTO wafv2_api_keys (account, region, scope, key, created, domains)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            place.arguments + [
                .text(key), SQLValue(now),
                .text(JSON.array(input.tokenDomains.map { .string($0) }).text),
            ])
        return Output(apiKey: key)
    }
}

extension ListAPIKeys: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let place = try KeyPlace(input.scope, call)
        let rows = try snapshot.rows(
            "SELECT * FROM wafv2_api_keys WHERE \(KeyPlace.condition) ORDER BY created, key",
            place.arguments)
        let page = try Paging.cut(
            rows, marker: input.nextMarker, limit: input.limit,
            PageQuery(call.operation, place.text))
        return Output(
            nextMarker: page.next,
            apiKeySummaries: try page.items.map { row in
                let domains = try JSON(text: row.text("domains")).array ?? []
                return WAFV2Shape.APIKeySummary(
                    tokenDomains: domains.compactMap(\.string), apiKey: row.text("key"),
                    creationTimestamp: row.instant("created"), version: KeyPlace.version)
            })
    }
}

extension GetDecryptedAPIKey: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let place = try KeyPlace(input.scope, call)
        guard let content = service.apiKeySealer.open(input.apiKey, place: place.text) else {
            throw WAFRefusal.invalidResource
        }
        let row = try snapshot.row(
            "SELECT 1 AS one FROM wafv2_api_keys WHERE \(KeyPlace.condition) AND key = ?",
            place.arguments + [.text(input.apiKey)])
        guard row != nil else { throw WAFRefusal.nonexistent }
        return Output(tokenDomains: content.domains, creationTimestamp: content.created)
    }
}

extension DeleteAPIKey: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let place = try KeyPlace(input.scope, call)
        let removed = try transaction.run(
            "DELETE FROM wafv2_api_keys WHERE \(KeyPlace.condition) AND key = ?",
            place.arguments + [.text(input.apiKey)])
        guard removed > 0 else { throw WAFRefusal.nonexistent }
        return Output()
    }
}
