import CloudTrailAPI
import Codecs
package import Gate
import Shapes
import Store
import Vocabulary

/// Whom trails write to beside buckets: log groups, through a role, and topics.
package struct TrailNeighbours: Sendable {
    let roles: ServiceRoles?
    let logs: (any LogGroupAccess)?
    let topics: (any Notifier)?

    /// What is nil is refused where a trail names it.
    package init(
        roles: ServiceRoles? = nil, logs: (any LogGroupAccess)? = nil,
        topics: (any Notifier)? = nil
    ) {
        self.roles = roles
        self.logs = logs
        self.topics = topics
    }
}

/// A log group as trails name it.
struct LogGroupName: Sendable {
    let arn: String
    let name: String

    /// - Throws: `InvalidCloudWatchLogsLogGroupArnException` unless it is a group of the trail's
    ///   own account and region: `arn:aws:logs:<region>:<account>:log-group:<name>:*`.
    init(_ text: String, account: AccountID, region: Region) throws {
        guard let arn = ARN(text), arn.service == "logs", arn.resource.hasPrefix("log-group:"),
            arn.resource.hasSuffix(":*")
        else {
            throw CloudTrailFailure.invalidCloudWatchLogsLogGroupArn(
                "CloudTrail cannot validate the specified log group ARN. "
                    + "Log group ARN must end with :*")
        }
        guard arn.region == region.description, arn.account == account.description else {
            throw CloudTrailFailure.invalidCloudWatchLogsLogGroupArn(
                "CloudTrail cannot validate the specified log group ARN: the log group must be in "
                    + "the trail's own account and home region.")
        }
        self.arn = text
        name = String(arn.resource.dropFirst("log-group:".count).dropLast(2))
    }

    static func stream(_ account: AccountID, _ region: Region) -> String {
        "\(account)_CloudTrail_\(region)"
    }
}

extension CloudTrailService {
    private static let logActions = ["CreateLogStream", "PutLogEvents"]
    private static let roleSession = "CloudTrail"

    /// The group and the role must come together, the group must be there, and the role must
    /// trust CloudTrail and let it write.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
    func checkLogs(
        group: String?, role: String?, trail arn: String, account: AccountID, region: Region
    ) throws {
        guard group != nil || role != nil else { return }
        guard let group else {
            throw CloudTrailFailure.invalidCloudWatchLogsLogGroupArn(
                "You must specify a log group ARN when you specify a CloudWatch Logs role.")
        }
        let name = try LogGroupName(group, account: account, region: region)
        guard let role else {
            throw CloudTrailFailure.invalidCloudWatchLogsRoleArn(
                "You must specify a role ARN when you specify a CloudWatch Logs log group.")
        }
        guard let roleARN = ARN(role), roleARN.service == "iam",
            roleARN.resource.hasPrefix("role/")
        else {
            throw CloudTrailFailure.invalidCloudWatchLogsRoleArn(
                "The CloudWatch Logs role ARN \(role.prefix(256)) is not valid.")
        }
        let isThere = try neighbours.logs?.hasLogGroup(
            name.name, account: account, region: region)
        guard isThere == true else {
            throw CloudTrailFailure.invalidCloudWatchLogsLogGroupArn(
                "CloudTrail cannot validate the specified log group ARN: "
                    + "the log group does not exist.")
        }
        switch try mayLog(to: name, through: roleARN, trail: arn, account, region) {
        case .allowed: return
        case .untrusted:
            throw CloudTrailFailure.invalidCloudWatchLogsRoleArn(
                "Access denied. Check the trust relationships for your role.")
        case .denied:
            throw CloudTrailFailure.invalidCloudWatchLogsLogGroupArn(
                "Access denied. Check the permissions for your role.")
        }
    }

    private enum Verdict { case allowed, untrusted, denied }

    private func mayLog(
        to group: LogGroupName, through role: ARN, trail arn: String, _ account: AccountID,
        _ region: Region
    ) throws -> Verdict {
        let now = clock.now()
        guard let roles = neighbours.roles,
            let caller = try roles.caller(
                taking: role, as: Self.principal, session: Self.roleSession, source: ARN(arn),
                region: region, at: now)
        else { return .untrusted }
        let stream = LogGroupName.stream(account, region)
        let isAllowed = try roles.allows(
            caller, Self.logActions.map { ActionName("logs", $0) },
            on: "arn:aws:logs:\(region):\(account):log-group:\(group.name):log-stream:\(stream)",
            region: region, at: now)
        return isAllowed ? .allowed : .denied
    }

    // MARK: - Delivery to log groups

    /// Batches of one trail that wait; beyond it the oldest are given up.
    private static let batchesMax = 1_000
    /// Of one append: below what PutLogEvents takes.
    private static let linesMax = 1_000
    private static let lineBytesMax = 256 << 10
    private static let appendBytesMax = 900_000

    /// Writes what waits, oldest first. What is refused stays for the next round and is told by
    /// GetTrailStatus.
    func putLogs(_ trail: StoredTrail) async throws {
        guard trail.logGroup != nil else { return }
        let ids = try store.read {
            try $0.rows(
                "SELECT id FROM cloudtrail_log_batches WHERE trail = ? ORDER BY id DESC",
                [SQLValue(trail.id)]
            ).map { $0.integer("id") }
        }
        for id in ids.dropFirst(Self.batchesMax) { try await forgetBatch(id) }
        for id in ids.prefix(Self.batchesMax).reversed() {
            let row = try store.read {
                try $0.row("SELECT * FROM cloudtrail_log_batches WHERE id = ?", [SQLValue(id)])
            }
            guard let row else { continue }
            do {
                try await append(row, of: trail)
            } catch let failure as Failure {
                try await noteLogs(of: trail, failure: failure)
                return
            }
            try await forgetBatch(id)
            try await noteLogs(of: trail, failure: nil)
        }
    }

    private func append(_ row: Row, of trail: StoredTrail) async throws {
        guard let logs = neighbours.logs, let group = trail.logGroup,
            let role = trail.logRole.flatMap({ ARN($0) }), let account = AccountID(trail.account),
            let region = Region(trail.region)
        else { throw Failure("ResourceNotFoundException", "The log group is not there.") }
        let name = try LogGroupName(group, account: account, region: region)
        guard try mayLog(to: name, through: role, trail: trail.arn, account, region) == .allowed
        else { throw Failure("AccessDenied", "The role does not let CloudTrail write.") }
        let text = try Gzip.inflate(row.blob("content"), outputBytesMax: 64 << 20)
        let stream = LogGroupName.stream(account, Region(row.text("region")) ?? region)
        var lines: [LogLine] = []
        var bytes = 0
        for event in (try? JSON(bytes: text))?["Records"]?.array ?? [] {
            let line = event.text
            let size = line.utf8.count + 26
            guard size <= Self.lineBytesMax else { continue }
            if lines.count == Self.linesMax || bytes + size > Self.appendBytesMax {
                try await logs.append(
                    lines, toGroup: name.name, stream: stream, account: account, region: region)
                lines = []
                bytes = 0
            }
            let time = event["eventTime"]?.string.flatMap { Instant(iso8601: $0) } ?? clock.now()
            lines.append(LogLine(milliseconds: time.seconds * 1000, message: line))
            bytes += size
        }
        guard !lines.isEmpty else { return }
        try await logs.append(
            lines, toGroup: name.name, stream: stream, account: account, region: region)
    }

    private func forgetBatch(_ id: Int64) async throws {
        try await store.write { transaction in
            _ = try transaction.run(
                "DELETE FROM cloudtrail_log_batches WHERE id = ?", [SQLValue(id)])
        }
    }

    private func noteLogs(of trail: StoredTrail, failure: Failure?) async throws {
        let now = clock.now()
        let code = failure?.code
        try await store.write { transaction in
            _ = try transaction.run(
                """
                UPDATE cloudtrail_trails
                SET logged = COALESCE(?, logged), log_error = ? WHERE id = ?
                """,
                [code == nil ? SQLValue(now) : .null, SQLValue(code), SQLValue(trail.id)])
        }
    }

    // MARK: - Topics

    /// The ARN of the topic that a trail names; nil for none. CloudTrail tries it by sending a
    /// message, as AWS does.
    /// - Throws: `InvalidSnsTopicNameException`, `InsufficientSnsTopicPolicyException`.
    func checkTopic(_ text: String?, trail arn: String, _ call: Call) async throws -> String? {
        guard let text, !text.isEmpty else { return nil }
        let topic: ARN
        if text.hasPrefix("arn:") {
            guard let arn = ARN(text), arn.service == "sns", !arn.resource.isEmpty else {
                throw CloudTrailFailure.invalidSnsTopicName("Invalid SNS topic ARN: \(text)")
            }
            topic = arn
        } else {
            let isName =
                text.utf8.count <= 256
                && text.utf8.allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5a).contains($0)
                        || (0x61...0x7a).contains($0) || $0 == UInt8(ascii: "-")
                        || $0 == UInt8(ascii: "_")
                }
            guard isName else {
                throw CloudTrailFailure.invalidSnsTopicName(
                    "SNS topic name is not valid: \(text.prefix(256))")
            }
            topic = ARN(
                service: "sns", region: call.region.description,
                account: call.account.description, resource: text)
        }
        let refusal = CloudTrailFailure.insufficientSnsTopicPolicy(
            "SNS Topic does not exist or the topic policy is incorrect!")
        guard let topics = neighbours.topics else { throw refusal }
        do {
            try await topics.publish(
                toTopic: topic, subject: nil, message: "CloudTrail validation message.",
                service: Self.principal, source: ARN(arn))
        } catch {
            throw refusal
        }
        return topic.description
    }

    /// Tells the trail's topic of a file that its bucket has now.
    func notify(_ trail: StoredTrail, bucket: String, key: String) async throws {
        guard let topic = trail.topic.flatMap({ ARN($0) }), let topics = neighbours.topics
        else { return }
        let message: JSON = ["s3Bucket": .string(bucket), "s3ObjectKey": [.string(key)]]
        var code: String?
        do {
            try await topics.publish(
                toTopic: topic, subject: nil, message: message.text, service: Self.principal,
                source: ARN(trail.arn))
        } catch {
            code = (error as? Failure)?.code ?? "InternalFailure"
        }
        let now = clock.now()
        let failure = code
        try await store.write { transaction in
            _ = try transaction.run(
                """
                UPDATE cloudtrail_trails SET notify_attempted = ?1,
                    notified = CASE WHEN ?2 IS NULL THEN ?1 ELSE notified END, notify_error = ?2
                WHERE id = ?3
                """, [SQLValue(now), SQLValue(failure), SQLValue(trail.id)])
        }
    }
}
