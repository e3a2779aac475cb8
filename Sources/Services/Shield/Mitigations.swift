import Codecs
import Store
import Vocabulary

/// Rules against attacks on their way into web ACLs.
extension ShieldService {
    /// A protection as whoever watches traffic needs it.
    package struct Watched: Sendable, Hashable {
        package let resource: String
        /// The health of the resource says how readily an attack is suspected.
        package let hasHealthCheck: Bool
        /// `BLOCK`, `COUNT`, or nil where attacks are only told of.
        package let response: String?
        package let id: String
    }

    /// What is to be watched now; nothing without a subscription.
    package func watched() throws -> [Watched] {
        try store.read { snapshot in
            guard try snapshot.subscriptionIfAny(account, at: clock.now()) != nil else { return [] }
            return try snapshot.protections(account).map {
                Watched(
                    resource: $0.resource, hasHealthCheck: !$0.checks.isEmpty,
                    response: $0.isResponding ? $0.response : nil, id: $0.id)
            }
        }
    }

    /// Puts these rules in the place of those that stand against attacks on the resource. They are
    /// in force when it returns, if automatic response is enabled.
    /// - Parameter rules: In the API's own JSON but for their action, which is the protection's,
    ///   and their priority.
    package func mitigate(_ resource: String, with rules: MitigationRules) async throws {
        try await store.write { [self] transaction in
            if rules.rules.isEmpty {
                try transaction.run(
                    "DELETE FROM shield_mitigations WHERE resource = ?", [.text(resource)])
            } else {
                let document: JSON = [
                    "rules": .array(rules.rules),
                    "sets": .object(
                        rules.sets.sorted { $0.key < $1.key }.map {
                            JSONMember($0.key, .array($0.value.map { .string($0) }))
                        }),
                ]
                try transaction.run(
                    """
                    INSERT INTO shield_mitigations (resource, rules) VALUES (?, ?)
                    ON CONFLICT (resource) DO UPDATE SET rules = excluded.rules
                    """, [.text(resource), .text(document.text)])
            }
            try transaction.placeRules(self)
        }
    }

    /// Brings the web ACLs to what the protections say, after associations have changed.
    package func placeRules() async throws {
        try await store.write { [self] transaction in try transaction.placeRules(self) }
    }

    /// Rules of attacks that nobody watches any more are withdrawn.
    package func withdrawAll() async throws {
        try await store.write { [self] transaction in
            _ = try transaction.run("DELETE FROM shield_mitigations")
            try transaction.placeRules(self)
        }
    }

    // MARK: Baselines

    package func baseline(of resource: String) throws -> [UInt8]? {
        try store.read {
            try $0.row(
                "SELECT content FROM shield_baselines WHERE resource = ?", [.text(resource)]
            )?.blob("content")
        }
    }

    package func save(baseline content: [UInt8], of resource: String) async throws {
        let now = clock.now()
        try await store.write { transaction in
            _ = try transaction.run(
                """
                INSERT INTO shield_baselines (resource, saved, content) VALUES (?, ?, ?)
                ON CONFLICT (resource) DO UPDATE SET
                    saved = excluded.saved, content = excluded.content
                """, [.text(resource), SQLValue(now), SQLValue(content)])
        }
    }
}

extension Transaction {
    func noteChange(_ service: ShieldService) {
        afterCommit { service.changes.note() }
    }

    /// Every web ACL of a protection with automatic response has one group with the rules of all
    /// its resources; no other web ACL has one.
    func placeRules(_ service: ShieldService) throws {
        var wanted: [String: MitigationRules] = [:]
        for it in try protections(service.account) where it.isResponding {
            guard let acl = try service.place.webACL(of: it.resource, self) else { continue }
            var group = wanted[acl] ?? MitigationRules()
            let kept = try row(
                "SELECT rules FROM shield_mitigations WHERE resource = ?", [.text(it.resource)]
            ).flatMap { try? JSON(text: $0.text("rules")) }
            for (name, set) in (kept?["sets"]?.members ?? []).map({ ($0.name, $0.value) }) {
                group.sets[name] = (set.array ?? []).compactMap(\.string)
            }
            var names = Set(group.rules.map { $0["Name"] })
            let action: JSON = it.response == "BLOCK" ? ["Block": [:]] : ["Count": [:]]
            for rule in kept?["rules"]?.array ?? [] {
                // The widest of each resource come first; what has no room is left out.
                let units = MitigationRules.units(of: rule["Statement"])
                guard group.units + units <= MitigationRules.unitsMax else { continue }
                var members = (rule.members ?? []).filter {
                    $0.name != "Action" && $0.name != "Priority"
                }
                // Two resources may be flooded by the same; names in a group are unique.
                if names.insert(rule["Name"]).inserted == false {
                    members.removeAll { $0.name == "Name" }
                    let name = "\(rule["Name"]?.string ?? "")-\(group.rules.count)"
                    members.append(JSONMember("Name", .string(name)))
                }
                members.append(JSONMember("Action", action))
                members.append(
                    JSONMember("Priority", .number(JSONNumber(group.rules.count))))
                group.rules.append(.object(members))
            }
            wanted[acl] = group
        }
        for acl in try service.place.webACLsWithRules(self) where wanted[acl] == nil {
            try service.place.set(nil, inWebACL: acl, self)
        }
        for (acl, rules) in wanted.sorted(by: { $0.key < $1.key }) {
            try service.place.set(rules, inWebACL: acl, self)
        }
    }
}
