import Gate
import ShieldAPI
import Store
import Vocabulary

/// What Shield's actions are judged on: ARNs and tags.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsshield.html
extension Call {
    /// The action on every resource of the account, where AWS knows none for it.
    var onEverything: Authorization { .targets([Target(action, on: "*")]) }

    var action: ActionName { ActionName("shield", operation) }

    func onProtection(id: String, _ snapshot: Snapshot) throws -> Authorization {
        let tags = try snapshot.protectionIfAny(id: id, self)?.tags
        return on(ShieldARN.protection(id, self), tags: tags)
    }

    /// The action on the protection of a resource; on any where there is none.
    func onProtection(of resource: String, _ snapshot: Snapshot) throws -> Authorization {
        let found = try snapshot.protectionIfAny(resource: resource, account)
        return on(ShieldARN.protection(found?.id ?? "*", self), tags: found?.tags)
    }

    func onGroup(_ id: String, _ snapshot: Snapshot) throws -> Authorization {
        on(ShieldARN.group(id, self), tags: try snapshot.groupIfAny(id, self)?.tags)
    }

    func on(
        _ arn: String, tags: [String: String]? = nil, requesting: [ShieldShape.Tag]? = nil,
        tagKeys: [String] = []
    ) -> Authorization {
        var keys: [(String, [String])] = (requesting ?? []).compactMap { tag in
            tag.key.map { ("aws:RequestTag/\($0)", [tag.value ?? ""]) }
        }
        let names = tagKeys + (requesting ?? []).compactMap(\.key)
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        for (key, value) in (tags ?? [:]).sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:ResourceTag/\(key)", [value]))
        }
        return .targets([Target(action, on: arn, keys: keys)])
    }
}
