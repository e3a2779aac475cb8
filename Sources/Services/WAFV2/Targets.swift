import Gate
import Policy
import Shapes
import Store
import Vocabulary
import WAFV2API

/// What WAFV2's actions are judged on: ARNs and tags.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html
extension Call {
    /// The action on every resource of the account, where AWS knows none for it.
    var onEverything: Authorization { .targets([Target(action, on: "*")]) }

    private var action: ActionName { ActionName("wafv2", operation) }

    /// The action on what `arns` name, with the tags it has.
    func targets(
        _ arns: [String], tagKeys: [String] = [], requesting tags: [WAFV2Shape.Tag]? = nil,
        keys more: [(String, [String])] = [], _ snapshot: Snapshot
    ) throws -> Authorization {
        let asked = requestKeys(tags, tagKeys: tagKeys) + more
        return .targets(
            try arns.map { arn in
                let held = try snapshot.entity(arn, self)?.tags ?? [:]
                let own = held.sorted { $0.key < $1.key }.map {
                    ("aws:ResourceTag/\($0.key)", [$0.value])
                }
                return Target(action, on: arn, keys: asked + own)
            })
    }

    /// The action on something that an operation names by name and id.
    func targets(
        _ kind: EntityKind, name: String, id: String, scope: String, _ snapshot: Snapshot
    ) throws -> Authorization {
        try targets([EntityARN(kind, name, id: id, try Scope(scope, self), self).text], snapshot)
    }

    /// The action on something that has no id yet.
    func creation(
        _ kind: EntityKind, name: String, scope: String, tags: [WAFV2Shape.Tag]?
    ) throws -> Authorization {
        let arn = EntityARN(kind, name, id: "*", try Scope(scope, self), self)
        return .targets([Target(action, on: arn.text, keys: requestKeys(tags, tagKeys: []))])
    }

    /// The action on a vendor's rule set.
    func onManagedRuleSet(
        _ name: String, id: String, scope: String
    ) throws -> Authorization {
        let place = try Scope(scope, self).path
        return .targets([
            Target(action, on: arn("\(place)/managedruleset/\(name)/\(id)").description)
        ])
    }

    private func requestKeys(
        _ tags: [WAFV2Shape.Tag]?, tagKeys: [String]
    ) -> [(String, [String])] {
        var keys: [(String, [String])] = (tags ?? []).map {
            ("aws:RequestTag/\($0.key)", [$0.value])
        }
        let names = tagKeys + (tags ?? []).map(\.key)
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        return keys
    }
}

extension Authorization {
    /// The same with one target more, where there is one.
    func adding(_ target: Target?) -> Authorization {
        guard let target, case .targets(let targets) = self else { return self }
        return .targets(targets + [target])
    }

    /// The same with the resource's own policy.
    func with(policy: CompiledPolicy?) -> Authorization {
        guard let policy, case .targets(let targets) = self else { return self }
        return .targets(
            targets.map { target in
                var target = target
                target.resourcePolicy = policy
                return target
            })
    }
}
