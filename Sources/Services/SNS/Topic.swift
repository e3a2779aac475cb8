import Codecs
import Gate
import Policy
import SNSAPI
import Shapes
import Store
import Vocabulary

/// A topic: where it is and how it is called.
struct TopicName: Hashable, Sendable {
    let account: AccountID
    let region: Region
    let name: String

    init(account: AccountID, region: Region, name: String) {
        self.account = account
        self.region = region
        self.name = name
    }

    /// Nil unless `arn` is the ARN of a topic.
    init?(arn: ARN) {
        guard arn.service == "sns", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains(":")
        else { return nil }
        self.init(account: account, region: region, name: arn.resource)
    }

    /// From the ARN that a client gave as `parameter`.
    init(_ text: String, _ parameter: String = "TopicArn") throws {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).count
        guard parts >= 6 else {
            throw Refusal.invalid(
                parameter, "An ARN must have at least 6 elements, not \(parts)")
        }
        guard let arn = ARN(text), let name = TopicName(arn: arn) else {
            throw Refusal.invalid(parameter)
        }
        self = name
    }

    var isFIFO: Bool { name.hasSuffix(".fifo") }

    var arn: String {
        ARN(
            service: "sns", region: region.description, account: account.description,
            resource: name
        ).description
    }

    var keys: [SQLValue] {
        [.text(account.description), .text(region.description), .text(name)]
    }
}

/// A topic as it is kept.
struct Topic: Sendable {
    let id: Int64
    let name: TopicName
    /// What was set; the rest is as `TopicAttributes` has it.
    var attributes: [String: String]
    let tags: [String: String]
    let deleted: Int64

    init?(_ row: Row) {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { return nil }
        id = row.integer("id")
        name = TopicName(account: account, region: region, name: row.text("name"))
        attributes = TextMap.read(row.text("attributes"))
        tags = TextMap.read(row.text("tags"))
        deleted = row.integer("deleted")
    }

    var isSealed: Bool { attributes["KmsMasterKeyId"] != nil }
    var signatureVersion: String { attributes["SignatureVersion"] ?? "1" }
    var displayName: String { attributes["DisplayName"] ?? "" }

    /// Who may do what: without a policy of its own, everything for the owner's account.
    var policyText: String { attributes["Policy"] ?? TopicPolicy.standard(name) }
    var hasOwnPolicy: Bool { attributes["Policy"] != nil }

    var policy: CompiledPolicy {
        get throws {
            try CompiledPolicy(
                PolicyDocument(text: policyText, kind: .resource(service: "sns")))
        }
    }
}

enum TopicPolicy {
    static func standard(_ name: TopicName) -> String {
        let actions = [
            "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission",
            "DeleteTopic", "Subscribe", "ListSubscriptionsByTopic", "Publish",
        ]
        let json: JSON = [
            "Version": "2008-10-17", "Id": "__default_policy_ID",
            "Statement": [
                [
                    "Effect": "Allow", "Sid": "__default_statement_ID",
                    "Principal": ["AWS": "*"],
                    "Action": .array(actions.map { .string("SNS:\($0)") }),
                    "Resource": .string(name.arn),
                    "Condition": [
                        "StringEquals": ["AWS:SourceOwner": .string(name.account.description)]
                    ],
                ]
            ],
        ]
        return json.text
    }
}

/// Names and texts, as JSON.
enum TextMap {
    static func text(_ map: [String: String]) -> SQLValue {
        SQLValue(
            JSON.object(
                map.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
            ).text)
    }

    static func read(_ text: String) -> [String: String] {
        var map: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            map[member.name] = member.value.string
        }
        return map
    }
}

extension Reading {
    func topic(_ name: TopicName) throws -> Topic? {
        try row(
            "SELECT * FROM sns_topics WHERE account = ? AND region = ? AND name = ?", name.keys
        ).flatMap { Topic($0) }
    }

    func requireTopic(_ name: TopicName) throws -> Topic {
        guard let topic = try topic(name) else { throw Refusal.noTopic }
        return topic
    }

    func topic(id: Int64) throws -> Topic? {
        try row("SELECT * FROM sns_topics WHERE id = ?", [.integer(id)]).flatMap { Topic($0) }
    }
}

extension Call {
    /// An action on a topic, judged with the topic's own policy.
    func target(
        _ name: TopicName, _ reading: any Reading, action: String? = nil,
        keys more: [(String, [String])] = [], requesting tags: [String: String] = [:],
        tagKeys: [String] = []
    ) throws -> Authorization {
        let topic = try reading.topic(name)
        var keys = more
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:RequestTag/\(key)", [value]))
        }
        let names = tagKeys + tags.keys.sorted()
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        for (key, value) in (topic?.tags ?? [:]).sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:ResourceTag/\(key)", [value]))
        }
        return .targets([
            Target(
                ActionName("sns", action ?? operation), on: name.arn, owner: name.account,
                keys: keys, resourcePolicy: try topic?.policy, trailType: "AWS::SNS::Topic")
        ])
    }

    /// An action that knows no resource.
    func target(all resource: String = "*") -> Authorization {
        .targets([Target(ActionName("sns", operation), on: resource)])
    }

    var place: [SQLValue] { [.text(account.description), .text(region.description)] }
}
