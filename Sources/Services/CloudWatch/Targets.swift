import Gate
import Policy
import Store
import Vocabulary

/// What the service's actions are judged on: ARNs, tags and the keys of their requests.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html
extension Call {
    /// ARNs say `cloudwatch`, although requests are signed for `monitoring`.
    func cloudWatchARN(_ resource: String, isGlobal: Bool = false) -> String {
        ARN(
            service: "cloudwatch", region: isGlobal ? "" : region.description,
            account: account.description, resource: resource
        ).description
    }

    func alarmARN(_ name: String) -> String { cloudWatchARN("alarm:\(name)") }
    func dashboardARN(_ name: String) -> String {
        cloudWatchARN("dashboard/\(name)", isGlobal: true)
    }
    func streamARN(_ name: String) -> String { cloudWatchARN("metric-stream/\(name)") }
    func insightRuleARN(_ name: String) -> String { cloudWatchARN("insight-rule/\(name)") }
    func muteRuleARN(_ name: String) -> String { cloudWatchARN("alarm-mute-rule:\(name)") }

    var place: [SQLValue] { [.text(account.description), .text(region.description)] }

    var action: ActionName { ActionName("cloudwatch", operation) }

    var onEverything: Authorization { onEverything() }

    func onEverything(keys: [(String, [String])] = []) -> Authorization {
        .targets([Target(action, on: "*", keys: keys)])
    }

    /// The action on each of these, with the tags they have and those they are to get.
    func on(
        _ arns: [String], tags: [String: String]? = nil, tagKeys: [String] = [],
        keys: [(String, [String])] = [], _ reading: any Reading
    ) throws -> Authorization {
        let asked = requestKeys(tags, tagKeys: tagKeys) + keys
        guard !arns.isEmpty else { return .targets([Target(action, on: "*", keys: asked)]) }
        return .targets(
            try arns.map { arn in
                let own = try Tagging.read(arn, reading).sorted { $0.key < $1.key }.map {
                    ("aws:ResourceTag/\($0.key)", [$0.value])
                }
                return Target(action, on: arn, keys: asked + own)
            })
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
    /// The same with `cloudwatch:TagResource` on the resource, where tags come with it.
    func tagging(_ isAsked: Bool) -> Authorization {
        guard isAsked, case .targets(let targets) = self else { return self }
        return .targets(
            targets
                + targets.map {
                    Target(
                        ActionName("cloudwatch", "TagResource"), on: $0.resource, keys: $0.keys)
                })
    }
}
