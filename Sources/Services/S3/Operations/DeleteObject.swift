package import Gate
package import S3API
import Shapes
package import Store
import Vocabulary

extension DeleteObject: WriteHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let bucket = try service.bucket(for: input, snapshot)
        return .targets(
            try service.deletionTargets(
                bucket, key: input.key, version: input.versionId,
                bypass: input.bypassGovernanceRetention == true, call, snapshot))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, transaction)
        let deletion = try service.delete(
            input.key, version: input.versionId, in: bucket,
            bypass: input.bypassGovernanceRetention == true,
            expecting: DeletionCondition(
                eTag: input.ifMatch, modified: input.ifMatchLastModifiedTime,
                size: input.ifMatchSize), call, transaction)
        service.wakeCollector(after: transaction)
        return Output(
            deleteMarker: deletion.isMarker ? true : nil, versionId: deletion.version)
    }
}

/// What a deletion expects of the object.
struct DeletionCondition {
    var eTag: String?
    var modified: Instant?
    var size: Int?

    var isEmpty: Bool { eTag == nil && modified == nil && size == nil }

    func check(_ object: ObjectRecord?, key: String) throws(Failure) {
        guard !isEmpty else { return }
        guard let object, !object.isMarker else { throw Refusal.noSuchKey(key) }
        if eTag != nil,
            case .fails = Conditions(ifMatch: eTag).outcome(
                eTag: object.eTag, modified: object.modified)
        {
            throw Refusal.preconditionFailed("If-Match")
        }
        if let modified, modified.seconds != object.modified.seconds {
            throw Refusal.preconditionFailed("x-amz-if-match-last-modified-time")
        }
        if let size, Int64(size) != object.size {
            throw Refusal.preconditionFailed("x-amz-if-match-size")
        }
    }
}

extension S3Service {
    func deletionTargets(
        _ bucket: BucketRecord, key: String, version: String?, bypass: Bool, _ call: Call,
        _ reading: any Reading
    ) throws -> [Target] {
        var keys: [(String, [String])] = []
        if let version { keys.append(("s3:versionid", [version])) }
        var actions = [version == nil ? "DeleteObject" : "DeleteObjectVersion"]
        if bypass { actions.append("BypassGovernanceRetention") }
        return try actions.map { action in
            var target = try target(
                action, on: bucket, key: key, version: version, call: call, reading: reading,
                keys: keys)
            if action != "BypassGovernanceRetention" { target.trailType = "AWS::S3::Object" }
            return target
        }
    }

    /// Deletes a key or one version of it. What is not there is deleted already.
    func delete(
        _ key: String, version: String?, in bucket: BucketRecord, bypass: Bool,
        expecting condition: DeletionCondition, _ call: Call, _ transaction: Transaction
    ) throws -> Deletion {
        guard let version else {
            let current = try transaction.latest(bucket.name, key)
            try condition.check(current, key: key)
            let deletion = try transaction.deleteCurrent(
                key, in: bucket, at: call.time, entropy: entropy)
            if current != nil || deletion.isMarker {
                try transaction.tell(
                    ObjectNews(
                        kind: .deleted, key: key,
                        eTag: deletion.isMarker ? nil : current?.eTag,
                        version: deletion.version, isMarker: deletion.isMarker,
                        reason: "DeleteObject"),
                    of: bucket, by: call, at: call.time, entropy)
            }
            return deletion
        }
        guard !version.isEmpty else { throw Refusal.invalidVersion(version) }
        let found = try transaction.version(bucket.name, key, version)
        try condition.check(found, key: key)
        guard let found else { return Deletion(version: version) }
        guard !found.detail.lock.protects(at: call.time, bypass: bypass) else {
            throw Refusal.blockedByObjectLock
        }
        try transaction.remove(found, at: call.time)
        try transaction.tell(
            ObjectNews(
                kind: .deleted, key: key, eTag: found.isMarker ? nil : found.eTag,
                version: version, isMarker: false, reason: "DeleteObject"),
            of: bucket, by: call, at: call.time, entropy)
        return Deletion(isMarker: found.isMarker, version: version)
    }
}
