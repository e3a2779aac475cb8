package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

/// Makes a trail that does not log yet. KMS and Organizations are not offered by this server, so
/// that parameters naming their resources are refused.
extension CreateTrail: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try TrailName.check(input.name)
        return try Ask.trail(input.name, call, tags: input.tagsList)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        try TrailRequest.refuseAbsent(
            key: input.kmsKeyId, organization: input.isOrganizationTrail)
        try TrailTags.check(input.tagsList ?? [])
        let isMultiRegion = input.isMultiRegionTrail ?? false
        let includesGlobal = input.includeGlobalServiceEvents ?? true
        try TrailRequest.check(isMultiRegion: isMultiRegion, includesGlobal: includesGlobal)
        let prefix = try TrailRequest.prefix(input.s3KeyPrefix)
        let name = try TrailName(input.name, call)
        // The name first: AWS says so before it looks at the bucket.
        try service.store.read { try checkFree(name, isMultiRegion, call, $0) }
        try service.checkBucket(
            input.s3BucketName, prefix: prefix, arn: name.arn, call,
            kinds: TrailRequest.kinds(validates: input.enableLogFileValidation ?? false))
        let logGroup = TrailRequest.given(input.cloudWatchLogsLogGroupArn)
        let logRole = TrailRequest.given(input.cloudWatchLogsRoleArn)
        try service.checkLogs(
            group: logGroup, role: logRole, trail: name.arn, account: call.account,
            region: call.region)
        let topic = try await service.checkTopic(input.snsTopicName, trail: name.arn, call)
        let tags = (input.tagsList ?? []).map { (key: $0.key, value: $0.value ?? "") }
        let tagText = StoredTrail.tagText(tags)
        return try await commit { transaction in
            try checkFree(name, isMultiRegion, call, transaction)
            try transaction.run(
                """
                INSERT INTO cloudtrail_trails
                    (account, region, name, bucket, prefix, includes_global, is_multi_region,
                     validates, tags, log_group, log_role, topic)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    SQLValue(name.account), SQLValue(name.region), SQLValue(name.name),
                    SQLValue(input.s3BucketName), SQLValue(prefix), SQLValue(includesGlobal),
                    SQLValue(isMultiRegion), SQLValue(input.enableLogFileValidation ?? false),
                    SQLValue(tagText), SQLValue(logGroup), SQLValue(logRole), SQLValue(topic),
                ])
            return Output(
                name: name.name, s3BucketName: input.s3BucketName, s3KeyPrefix: prefix,
                snsTopicName: topic?.split(separator: ":").last.map(String.init),
                snsTopicARN: topic, includeGlobalServiceEvents: includesGlobal,
                isMultiRegionTrail: isMultiRegion,
                trailARN: name.arn,
                logFileValidationEnabled: input.enableLogFileValidation ?? false,
                cloudWatchLogsLogGroupArn: logGroup, cloudWatchLogsRoleArn: logRole,
                isOrganizationTrail: false)
        }
    }

    private static func checkFree(
        _ name: TrailName, _ isMultiRegion: Bool, _ call: Call, _ reading: any Reading
    ) throws {
        let same = try reading.row(
            """
            SELECT 1 AS one FROM cloudtrail_trails
            WHERE account = ? AND name = ? AND (region = ? OR is_multi_region = 1 OR ?)
            """,
            [
                SQLValue(name.account), SQLValue(name.name), SQLValue(name.region),
                SQLValue(isMultiRegion),
            ])
        if same != nil {
            throw CloudTrailFailure.trailAlreadyExists(
                "Trail \(name.name) already exists for customer: \(name.account)")
        }
        let trails = try reading.trails(in: call.region, account: call.account, withShadows: true)
        guard trails.count < CloudTrailService.trailsMax else {
            throw CloudTrailFailure.maximumNumberOfTrailsExceeded(
                "User: \(name.account) already has \(CloudTrailService.trailsMax) trails "
                    + "in \(call.region).")
        }
    }
}

/// What CreateTrail and UpdateTrail ask of their parameters.
enum TrailRequest {
    static let prefixCharactersMax = 200

    /// Refuses what has no service behind it here; an empty text asks for nothing.
    static func refuseAbsent(key: String?, organization: Bool?) throws {
        if let key, !key.isEmpty {
            throw CloudTrailFailure.kmsKeyNotFound("KMS key \(key.prefix(256)) does not exist.")
        }
        if organization == true {
            throw CloudTrailFailure.organizationsNotInUse(
                "Your account is not a member of an organization.")
        }
    }

    /// An empty text says that there is to be none.
    static func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    /// Folders that a trail writes to.
    static func kinds(validates: Bool) -> [String] {
        validates ? ["CloudTrail", "CloudTrail-Digest"] : ["CloudTrail"]
    }

    static func check(isMultiRegion: Bool, includesGlobal: Bool) throws {
        if isMultiRegion, !includesGlobal {
            throw CloudTrailFailure.invalidParameterCombination(
                "Multi-Region trail must include global service events.")
        }
    }

    /// An empty prefix is none.
    /// - Throws: `InvalidS3PrefixException`.
    static func prefix(_ text: String?) throws -> String? {
        guard let text, !text.isEmpty else { return nil }
        guard text.count <= prefixCharactersMax, !text.hasPrefix("/"), !text.hasSuffix("/") else {
            throw CloudTrailFailure.invalidS3Prefix(
                "S3 prefix is not valid: it must not exceed \(prefixCharactersMax) characters, "
                    + "nor begin or end with a slash.")
        }
        return text
    }
}

extension CloudTrailService {
    /// The bucket must be there, and its policy must let CloudTrail in.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
    func checkBucket(
        _ bucket: String, prefix: String?, arn: String, _ call: Call, kinds: [String]
    ) throws {
        guard try buckets.region(ofBucket: bucket) != nil else {
            throw CloudTrailFailure.s3BucketDoesNotExist("S3 bucket \(bucket) does not exist!")
        }
        let source = [
            ("aws:SourceArn", [arn]), ("aws:SourceAccount", [call.account.description]),
        ]
        let owned = source + [("s3:x-amz-acl", ["bucket-owner-full-control"])]
        var isLetIn = try buckets.allows(
            ActionName("s3", "GetBucketAcl"), bucket: bucket, key: nil, keys: source, as: caller)
        for kind in kinds {
            let path = "AWSLogs/\(call.account)/\(kind)/\(call.region)/"
            isLetIn =
                try isLetIn
                && buckets.allows(
                    ActionName("s3", "PutObject"), bucket: bucket,
                    key: StoredTrail.key(path, prefix: prefix), keys: owned, as: caller)
        }
        guard isLetIn else {
            throw CloudTrailFailure.insufficientS3BucketPolicy(
                "Incorrect S3 bucket policy is detected for bucket: \(bucket)")
        }
    }
}
