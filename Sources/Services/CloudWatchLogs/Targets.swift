import CloudWatchLogsAPI
import Codecs
import Gate
import Policy
import Shapes
import Store
import Vocabulary

/// What the service's actions are judged on: ARNs, tags, and resource policies.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
extension Call {
    var onEverything: Authorization { .targets([Target(action, on: "*")]) }

    private var action: ActionName { ActionName("logs", operation) }

    /// The action on a group. AWS judges these on the group's ARN with an empty stream after it:
    /// that is why policies end a group's ARN with `:*`.
    func onGroup(
        _ name: String, tags: [String: String]? = nil, tagKeys: [String] = [],
        _ snapshot: Snapshot
    ) throws -> Authorization {
        try judged(
            name, streamARN(name, ""), keys: requestKeys(tags, tagKeys: tagKeys), snapshot)
    }

    /// The action on a group given by name or identifier.
    func onGroup(
        name: String?, identifier: String?, _ snapshot: Snapshot
    ) throws -> Authorization {
        try onGroup(try GroupName.chosen(name, identifier, self), snapshot)
    }

    /// The action on each of the groups.
    func onGroups(_ names: [String], _ snapshot: Snapshot) throws -> Authorization {
        var targets: [Target] = []
        for name in names {
            if case .targets(let more) = try onGroup(name, snapshot) { targets += more }
        }
        return .targets(targets)
    }

    /// The action on another resource.
    func on(_ arn: String) -> Authorization { .targets([Target(action, on: arn)]) }

    func onStream(_ group: String, _ stream: String, _ snapshot: Snapshot) throws -> Authorization {
        try judged(group, streamARN(group, stream), keys: [], snapshot)
    }

    /// The tagging actions are judged on the very ARN.
    func onTagged(
        _ arn: String, tags: [String: String]? = nil, tagKeys: [String] = [],
        _ snapshot: Snapshot
    ) throws -> Authorization {
        try judged(
            GroupName.of(arn: arn, self), arn, keys: requestKeys(tags, tagKeys: tagKeys), snapshot)
    }

    private func judged(
        _ group: String?, _ arn: String, keys: [(String, [String])], _ snapshot: Snapshot
    ) throws -> Authorization {
        let held = try group.flatMap { try snapshot.groupIfAny($0, self)?.tags } ?? [:]
        let own = held.sorted { $0.key < $1.key }.map {
            ("aws:ResourceTag/\($0.key)", [$0.value])
        }
        var target = Target(action, on: arn, keys: keys + own)
        target.resourcePolicy = try snapshot.resourcePolicy(of: group, self)
        return .targets([target])
    }

    private func requestKeys(
        _ tags: [String: String]?, tagKeys: [String]
    ) -> [(String, [String])] {
        let tags = (tags ?? [:]).sorted { $0.key < $1.key }
        var keys = tags.map { ("aws:RequestTag/\($0.key)", [$0.value]) }
        let names = tagKeys + tags.map(\.key)
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        return keys
    }
}

extension Authorization {
    /// The same with `logs:Unmask` where the caller asks to see what is masked.
    func unmasking(_ isAsked: Bool?) -> Authorization {
        guard isAsked == true, case .targets(let targets) = self else { return self }
        return .targets(
            targets
                + targets.map { target in
                    var more = Target(
                        ActionName("logs", "Unmask"), on: target.resource, keys: target.keys)
                    more.resourcePolicy = target.resourcePolicy
                    return more
                })
    }
}

extension Reading {
    /// The account's policies and the group's own, as one.
    func resourcePolicy(of group: String?, _ call: Call) throws -> CompiledPolicy? {
        let resource = group.map { call.groupARN($0) } ?? ""
        let documents = try rows(
            """
            SELECT document FROM logs_policies
            WHERE account = ? AND region = ? AND resource IN ('', ?) ORDER BY resource, name
            """, call.place + [.text(resource)]
        ).map { $0.text("document") }
        guard !documents.isEmpty else { return nil }
        let statements = try documents.flatMap { text -> [JSON] in
            let statement = try JSON(text: text)["Statement"]
            return statement.map { $0.array ?? [$0] } ?? []
        }
        let whole: JSON = [
            "Version": "2012-10-17",
            "Statement": .array(statements.map { ResourcePolicies.withoutID($0) }),
        ]
        return try CompiledPolicy(bytes: whole.bytes, kind: .resource(service: "logs"))
    }
}

enum ResourcePolicies {
    /// Policies joined into one may use an id twice.
    static func withoutID(_ statement: JSON) -> JSON {
        guard let members = statement.members else { return statement }
        return .object(members.filter { $0.name != "Sid" })
    }

    static func check(_ document: String) throws {
        do {
            _ = try CompiledPolicy(
                bytes: Array(document.utf8), kind: .resource(service: "logs"))
        } catch {
            throw Refusal.invalid("Policy document is invalid: \(error.message)")
        }
    }
}
