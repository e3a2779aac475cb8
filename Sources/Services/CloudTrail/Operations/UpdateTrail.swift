package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension UpdateTrail: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        try TrailRequest.refuseAbsent(
            key: input.kmsKeyId, organization: input.isOrganizationTrail)
        let prefix = try TrailRequest.prefix(input.s3KeyPrefix)
        let before = try service.store.read { try $0.changeableTrail(input.name, call) }
        var wanted = try merged(input, prefix, into: before)
        try service.checkBucket(
            wanted.bucket, prefix: wanted.prefix, arn: wanted.arn, call,
            kinds: TrailRequest.kinds(validates: wanted.validates))
        if input.cloudWatchLogsLogGroupArn != nil || input.cloudWatchLogsRoleArn != nil {
            try service.checkLogs(
                group: wanted.logGroup, role: wanted.logRole, trail: wanted.arn,
                account: call.account, region: call.region)
        }
        if let topic = input.snsTopicName {
            wanted.topic = try await service.checkTopic(topic, trail: wanted.arn, call)
        }
        let topic = wanted.topic
        let end = service.journalEnd
        return try await commit { transaction in
            let old = try transaction.changeableTrail(input.name, call)
            var new = try merged(input, prefix, into: old)
            if input.snsTopicName != nil { new.topic = topic }
            if new.validates, !old.validates { new.epoch += 1 }
            try write(new, transaction)
            if new.isLogging, new.rules != old.rules || new.validates != old.validates {
                try transaction.endPeriod(of: old, with: call.eventID)
                try transaction.beginPeriod(
                    of: new, with: call.eventID, includesStart: false, at: end)
                if new.validates { try transaction.beginChain(of: new, at: call.time) }
            }
            return Output(
                name: new.name, s3BucketName: new.bucket, s3KeyPrefix: new.prefix,
                snsTopicName: new.topicName, snsTopicARN: new.topic,
                includeGlobalServiceEvents: new.includesGlobal,
                isMultiRegionTrail: new.isMultiRegion, trailARN: new.arn,
                logFileValidationEnabled: new.validates,
                cloudWatchLogsLogGroupArn: new.logGroup, cloudWatchLogsRoleArn: new.logRole,
                isOrganizationTrail: false)
        }
    }

    private static func merged(
        _ input: Input, _ prefix: String?, into old: StoredTrail
    ) throws -> StoredTrail {
        var new = old
        if let bucket = input.s3BucketName { new.bucket = bucket }
        if input.s3KeyPrefix != nil { new.prefix = prefix }
        if let value = input.isMultiRegionTrail { new.isMultiRegion = value }
        if let value = input.includeGlobalServiceEvents { new.includesGlobal = value }
        if let value = input.enableLogFileValidation { new.validates = value }
        if let group = input.cloudWatchLogsLogGroupArn { new.logGroup = TrailRequest.given(group) }
        if let role = input.cloudWatchLogsRoleArn { new.logRole = TrailRequest.given(role) }
        try TrailRequest.check(
            isMultiRegion: new.isMultiRegion, includesGlobal: new.includesGlobal)
        return new
    }

    private static func write(_ trail: StoredTrail, _ transaction: Transaction) throws {
        try transaction.run(
            """
            UPDATE cloudtrail_trails
            SET bucket = ?, prefix = ?, includes_global = ?, is_multi_region = ?, validates = ?,
                epoch = ?, log_group = ?, log_role = ?, topic = ?
            WHERE id = ?
            """,
            [
                SQLValue(trail.bucket), SQLValue(trail.prefix), SQLValue(trail.includesGlobal),
                SQLValue(trail.isMultiRegion), SQLValue(trail.validates), SQLValue(trail.epoch),
                SQLValue(trail.logGroup), SQLValue(trail.logRole), SQLValue(trail.topic),
                SQLValue(trail.id),
            ])
        guard trail.logGroup == nil else { return }
        try transaction.run(
            "DELETE FROM cloudtrail_log_batches WHERE trail = ?", [SQLValue(trail.id)])
    }
}

extension DeleteTrail: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        let trail = try transaction.changeableTrail(input.name, call)
        // What was delivered stays known; what was not will not be. A file just on its way keeps
        // its row, or it would look like one that somebody added.
        for table in ["cloudtrail_files", "cloudtrail_digests"] {
            try transaction.run(
                "UPDATE \(table) SET content = NULL WHERE trail = ? AND delivered IS NULL",
                [SQLValue(trail.id)])
        }
        try transaction.run("DELETE FROM cloudtrail_trails WHERE id = ?", [SQLValue(trail.id)])
        return Output()
    }
}
