import Codecs
import Gate
import Policy
import SQSAPI
import Shapes
import Store
import Vocabulary

/// Which attributes a queue has, what they may be, and what they are unless somebody says.
/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
enum QueueAttributes {
    private static let ranges: [String: ClosedRange<Int64>] = [
        "DelaySeconds": 0...900,
        "MaximumMessageSize": 1_024...1_048_576,
        "MessageRetentionPeriod": 60...1_209_600,
        "ReceiveMessageWaitTimeSeconds": 0...20,
        "VisibilityTimeout": 0...43_200,
        "KmsDataKeyReusePeriodSeconds": 60...86_400,
    ]
    private static let standards = [
        "DelaySeconds": "0", "MaximumMessageSize": "1048576", "MessageRetentionPeriod": "345600",
        "ReceiveMessageWaitTimeSeconds": "0", "VisibilityTimeout": "30",
        "SqsManagedSseEnabled": "true",
    ]
    private static let standardsOfFIFO = [
        "FifoQueue": "true", "ContentBasedDeduplication": "false", "DeduplicationScope": "queue",
        "FifoThroughputLimit": "perQueue",
    ]
    private static let told = [
        "QueueArn", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed", "CreatedTimestamp", "LastModifiedTimestamp",
    ]
    private static let free = ["Policy", "RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId"]

    static let settable = Set(
        Array(ranges.keys) + Array(standards.keys) + Array(standardsOfFIFO.keys) + free)
    static let known = settable.union(told)

    static func standard(_ name: String, isFIFO: Bool) -> String? {
        standards[name] ?? (isFIFO ? standardsOfFIFO[name] : nil)
    }

    // MARK: Setting

    /// What becomes of `old` when `new` is set; an empty text takes an attribute away.
    static func setting(
        _ new: [String: String], over old: [String: String], _ name: QueueName,
        isNew: Bool, _ reading: any Reading
    ) throws -> [String: String] {
        var result = old
        for (key, value) in new.sorted(by: { $0.key < $1.key }) {
            guard settable.contains(key) else { throw Refusal.unknownAttribute(key) }
            guard !value.isEmpty else {
                guard free.contains(key) else { throw Refusal.attribute(key) }
                result[key] = nil
                continue
            }
            result[key] = try checked(key, value, name, isNew: isNew, reading)
        }
        // One of the two kinds of encryption: the one that was set last.
        if new["KmsMasterKeyId"].map({ !$0.isEmpty }) == true {
            guard new["SqsManagedSseEnabled"] != "true" else {
                throw Failure(
                    "InvalidAttributeValue",
                    "You can use one type of server-side encryption (SSE) at one time. You can "
                        + "either enable KMS SSE or SQS SSE.", shape: "InvalidAttributeValue")
            }
            result["SqsManagedSseEnabled"] = "false"
        } else if new["SqsManagedSseEnabled"] == "true" {
            result["KmsMasterKeyId"] = nil
        }
        let limit = result["FifoThroughputLimit"] ?? "perQueue"
        let scope = result["DeduplicationScope"] ?? "queue"
        guard limit != "perMessageGroupId" || scope == "messageGroup" else {
            throw Failure(
                "InvalidAttributeValue",
                "The FifoThroughputLimit attribute can be set to perMessageGroupId only when the "
                    + "DeduplicationScope attribute is set to messageGroup.",
                shape: "InvalidAttributeValue")
        }
        return result
    }

    private static func checked(
        _ key: String, _ value: String, _ name: QueueName, isNew: Bool, _ reading: any Reading
    ) throws -> String {
        if let range = ranges[key] {
            guard let number = Int64(value), range.contains(number) else {
                throw Refusal.attribute(key)
            }
            return String(number)
        }
        switch key {
        case "FifoQueue":
            guard value == "true", name.isFIFO else {
                throw isNew ? Refusal.unknownAttribute(key) : Refusal.attribute(key)
            }
            return value
        case "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit":
            guard name.isFIFO else { throw Refusal.unknownAttribute(key) }
            let allowed: [String]
            switch key {
            case "DeduplicationScope": allowed = ["messageGroup", "queue"]
            case "FifoThroughputLimit": allowed = ["perQueue", "perMessageGroupId"]
            default: allowed = ["true", "false"]
            }
            guard allowed.contains(value) else { throw Refusal.attribute(key) }
            return value
        case "SqsManagedSseEnabled":
            guard value == "true" || value == "false" else { throw Refusal.attribute(key) }
            return value
        case "KmsMasterKeyId":
            // Messages are sealed under the server's own key; it knows no other.
            guard value == "alias/aws/sqs" || value.hasSuffix(":alias/aws/sqs") else {
                throw Failure(
                    "KMS.NotFoundException", "Key '\(value)' does not exist.",
                    shape: "KmsNotFound")
            }
            return value
        case "Policy": return try policy(value)
        case "RedrivePolicy":
            try check(redrive: value, of: name, reading)
            return value
        default:
            try check(allow: value)
            return value
        }
    }

    static func policy(_ text: String) throws -> String {
        guard let json = try? JSON(text: text) else { throw Refusal.attribute("Policy") }
        do {
            _ = try PolicyDocument(text: text, kind: .resource(service: "sqs"))
        } catch {
            throw Failure(
                "InvalidAttributeValue",
                "Invalid value for the parameter Policy. Reason: \(error.message)",
                shape: "InvalidAttributeValue")
        }
        return json.text
    }

    private static func check(
        redrive text: String, of name: QueueName, _ reading: any Reading
    ) throws {
        func fail(_ reason: String) -> Failure {
            Refusal.value(text, of: "RedrivePolicy", reason)
        }
        guard let json = try? JSON(text: text), json.members != nil else {
            throw fail("Redrive policy is not a valid JSON map.")
        }
        guard json["deadLetterTargetArn"] != nil else {
            throw fail("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
        }
        guard json["maxReceiveCount"] != nil else {
            throw fail("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
        }
        guard let policy = RedrivePolicy(text) else {
            throw fail(
                "Invalid value for maxReceiveCount: "
                    + "\(json["maxReceiveCount"]?.string ?? json["maxReceiveCount"]?.text ?? "")"
                    + ", valid values are from 1 to \(RedrivePolicy.receivesMax) both inclusive.")
        }
        guard let target = QueueName(arn: policy.target) else {
            throw fail("Invalid value for deadLetterTargetArn.")
        }
        guard target.region == name.region, target.account == name.account,
            let found = try reading.queue(target)
        else { throw fail("Dead letter target does not exist.") }
        guard target.isFIFO == name.isFIFO else {
            throw fail("Dead-letter queue must be same type of queue as the source.")
        }
        guard found.admits(deadLettersOf: name.arn) else {
            throw fail("Dead letter target does not allow this source queue.")
        }
    }

    private static func check(allow text: String) throws {
        func fail(_ reason: String) -> Failure {
            Refusal.value(text, of: "RedriveAllowPolicy", reason)
        }
        guard let json = try? JSON(text: text), json.members != nil else {
            throw fail(
                "Amazon SQS can't create the redrive allow policy, as it's in an unsupported "
                    + "format.")
        }
        guard let permission = json["redrivePermission"]?.string,
            ["allowAll", "denyAll", "byQueue"].contains(permission)
        else { throw fail("Invalid value for redrivePermission.") }
        let sources = json["sourceQueueArns"]?.array
        if permission == "byQueue" {
            guard let sources, (1...10).contains(sources.count),
                sources.allSatisfy({ $0.string.flatMap { QueueName(arn: $0) } != nil })
            else { throw fail("Invalid value for sourceQueueArns.") }
        } else if sources != nil {
            throw fail("sourceQueueArns is only allowed with redrivePermission byQueue.")
        }
    }
}

extension Queue {
    /// Whether the queue takes the dead letters of another.
    func admits(deadLettersOf arn: String) -> Bool {
        guard let text = attributes["RedriveAllowPolicy"], let json = try? JSON(text: text) else {
            return true
        }
        switch json["redrivePermission"]?.string {
        case "denyAll": return false
        case "byQueue":
            return (json["sourceQueueArns"]?.array ?? []).contains { $0.string == arn }
        default: return true
        }
    }

    /// Everything there is to tell of the queue, or what was asked for.
    func told(_ names: [String], now: Instant, _ reading: any Reading) throws -> [String: String] {
        let isAll = names.contains("All")
        var found: [String: String] = [:]
        for key in QueueAttributes.known where isAll || names.contains(key) {
            found[key] = value(key)
        }
        if isAll || names.contains("QueueArn") { found["QueueArn"] = name.arn }
        if isAll || names.contains("CreatedTimestamp") {
            found["CreatedTimestamp"] = String(created.seconds)
        }
        if isAll || names.contains("LastModifiedTimestamp") {
            found["LastModifiedTimestamp"] = String(modified.seconds)
        }
        if found["KmsMasterKeyId"] != nil, found["KmsDataKeyReusePeriodSeconds"] == nil {
            found["KmsDataKeyReusePeriodSeconds"] = "300"
        }
        func count(_ key: String, _ condition: String, _ arguments: [SQLValue]) throws {
            guard isAll || names.contains(key) else { return }
            let row = try reading.row(
                "SELECT COUNT(*) AS n FROM sqs_messages WHERE queue = ? AND \(condition)",
                [.integer(id)] + arguments)
            found[key] = String(row?.integer("n") ?? 0)
        }
        try count("ApproximateNumberOfMessages", "visible <= ?", [SQLValue(now)])
        try count(
            "ApproximateNumberOfMessagesNotVisible", "visible > ? AND received > 0",
            [SQLValue(now)])
        try count(
            "ApproximateNumberOfMessagesDelayed", "visible > ? AND received = 0", [SQLValue(now)])
        return found
    }
}
