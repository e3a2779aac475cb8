import CloudTrailAPI
import Codecs
import Gate
import Shapes
import Store
import Vocabulary

/// A trail as the store has it.
struct StoredTrail: Sendable {
    let id: Int64
    let account: String
    /// The home region.
    let region: String
    let name: String
    var bucket: String
    var prefix: String?
    var includesGlobal: Bool
    var isMultiRegion: Bool
    var validates: Bool
    /// Nil until selectors were put.
    var selectors: TrailSelectors?
    /// Nil until Insights was enabled.
    var insights: [InsightChoice]?
    var tags: [(key: String, value: String)]
    var isLogging: Bool
    /// Counts the chains of digests: rises whenever validation begins anew.
    var epoch: Int64
    var started: Instant?
    var stopped: Instant?
    let attempted: Instant?
    let delivered: Instant?
    let deliveryError: String?
    let digested: Instant?
    let digestError: String?
    /// ARNs.
    var logGroup: String?
    var logRole: String?
    let logged: Instant?
    let logError: String?
    var topic: String?
    let notified: Instant?
    let notifyAttempted: Instant?
    let notifyError: String?

    init(_ row: Row) {
        id = row.integer("id")
        account = row.text("account")
        region = row.text("region")
        name = row.text("name")
        bucket = row.text("bucket")
        prefix = row.textIfAny("prefix")
        includesGlobal = row.integer("includes_global") != 0
        isMultiRegion = row.integer("is_multi_region") != 0
        validates = row.integer("validates") != 0
        selectors = row.textIfAny("selectors").flatMap { TrailSelectors(text: $0) }
        insights = row.textIfAny("insights").flatMap { try? JSON(text: $0) }?.array?
            .compactMap { InsightChoice($0) }
        tags =
            (try? JSON(text: row.text("tags")))?.members?
            .map { (key: $0.name, value: $0.value.string ?? "") } ?? []
        isLogging = row.integer("is_logging") != 0
        epoch = row.integer("epoch")
        started = row.instantIfAny("started")
        stopped = row.instantIfAny("stopped")
        attempted = row.instantIfAny("attempted")
        delivered = row.instantIfAny("delivered")
        deliveryError = row.textIfAny("delivery_error")
        digested = row.instantIfAny("digested")
        digestError = row.textIfAny("digest_error")
        logGroup = row.textIfAny("log_group")
        logRole = row.textIfAny("log_role")
        logged = row.instantIfAny("logged")
        logError = row.textIfAny("log_error")
        topic = row.textIfAny("topic")
        notified = row.instantIfAny("notified")
        notifyAttempted = row.instantIfAny("notify_attempted")
        notifyError = row.textIfAny("notify_error")
    }

    var arn: String { "arn:aws:cloudtrail:\(region):\(account):trail/\(name)" }

    /// What of the journal it delivers now.
    var rules: TrailRules {
        TrailRules(
            homeRegion: region, isMultiRegion: isMultiRegion, includesGlobal: includesGlobal,
            selectors: selectors ?? .standard)
    }

    /// A key of its bucket.
    func key(_ path: String) -> String { Self.key(path, prefix: prefix) }

    static func key(_ path: String, prefix: String?) -> String {
        prefix.map { $0.isEmpty ? path : "\($0)/\(path)" } ?? path
    }

    var shape: CloudTrailShape.Trail {
        CloudTrailShape.Trail(
            name: name, s3BucketName: bucket, s3KeyPrefix: prefix,
            snsTopicName: topicName, snsTopicARN: topic, includeGlobalServiceEvents: includesGlobal,
            isMultiRegionTrail: isMultiRegion,
            homeRegion: region, trailARN: arn, logFileValidationEnabled: validates,
            cloudWatchLogsLogGroupArn: logGroup, cloudWatchLogsRoleArn: logRole,
            hasCustomEventSelectors: selectors != nil && selectors != .standard,
            hasInsightSelectors: !(insights ?? []).isEmpty, isOrganizationTrail: false)
    }

    /// The name at the end of the topic's ARN.
    var topicName: String? { topic?.split(separator: ":").last.map(String.init) }

    static func tagText(_ tags: [(key: String, value: String)]) -> String {
        JSON.object(tags.map { JSONMember($0.key, .string($0.value)) }).text
    }
}

extension Reading {
    /// Trails whose home is the region, and those of other regions that apply there too.
    func trails(in region: Region, account: AccountID, withShadows: Bool) throws -> [StoredTrail] {
        try rows(
            """
            SELECT * FROM cloudtrail_trails
            WHERE account = ? AND (region = ? OR (is_multi_region = 1 AND ?))
            ORDER BY region <> ?, name, region
            """,
            [
                SQLValue(account.description), SQLValue(region.description),
                SQLValue(withShadows), SQLValue(region.description),
            ]
        ).map { StoredTrail($0) }
    }

    /// The trail of that name whose home is the region it names; nil if there is none.
    func trail(_ name: TrailName, _ call: Call) throws -> StoredTrail? {
        guard name.account == call.account.description else { return nil }
        return try row(
            "SELECT * FROM cloudtrail_trails WHERE account = ? AND region = ? AND name = ?",
            [SQLValue(name.account), SQLValue(name.region), SQLValue(name.name)]
        ).map { StoredTrail($0) }
    }

    /// A trail to look at. An ARN finds it from every region that it applies to.
    /// - Parameter tellsARN: whether a refusal names the trail by its ARN (GetTrailStatus), rather
    ///   than as the call did.
    /// - Throws: `TrailNotFoundException`.
    func readableTrail(
        _ text: String, _ call: Call, tellsARN: Bool = false
    ) throws -> StoredTrail {
        let name = try TrailName(text, call)
        guard let trail = try trail(name, call),
            trail.region == call.region.description || trail.isMultiRegion
        else { throw Self.unknown(tellsARN ? name.arn : name.text, call) }
        return trail
    }

    /// A trail to change, which only its home region may.
    /// - Throws: `TrailNotFoundException`, `InvalidHomeRegionException`.
    func changeableTrail(_ text: String, _ call: Call) throws -> StoredTrail {
        let name = try TrailName(text, call)
        guard let trail = try trail(name, call) else {
            let elsewhere = try row(
                """
                SELECT region FROM cloudtrail_trails
                WHERE account = ? AND name = ? AND is_multi_region = 1
                """, [SQLValue(call.account.description), SQLValue(name.name)])
            if name.account == call.account.description, let home = elsewhere?.text("region") {
                throw Self.foreign(name, home: home)
            }
            throw Self.unknown(name.text, call)
        }
        guard trail.region == call.region.description else {
            throw Self.foreign(name, home: trail.region)
        }
        return trail
    }

    private static func unknown(_ name: String, _ call: Call) -> Failure {
        CloudTrailFailure.trailNotFound(
            "Unknown trail: \(name) for the user: \(call.account)")
    }

    private static func foreign(_ name: TrailName, home: String) -> Failure {
        CloudTrailFailure.invalidHomeRegion(
            "Trail \(name.text) must be updated from its home region: \(home)")
    }
}
