package import Gate
package import S3API
import Shapes
package import Store

extension DeleteObjects: WriteHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let bucket = try service.bucket(for: input, snapshot)
        let objects = input.delete.objects
        guard (1...Limits.deleteKeysMax).contains(objects.count),
            objects.allSatisfy({ !$0.key.isEmpty })
        else { throw Refusal.malformedXML }
        // Each key is judged by itself when its turn comes, and refused by itself.
        _ = bucket
        return .targets([])
    }

    /// One transaction for all, but a key that is refused is reported and keeps none from going.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try BodyDigests.require(call.request)
        try BodyDigests.check(call.request)
        let bucket = try service.bucket(for: input, transaction)
        var deleted: [S3Shape.DeletedObject] = []
        var errors: [S3Shape.Error] = []
        for object in input.delete.objects {
            do {
                try checkKey(object.key)
                let targets = try service.deletionTargets(
                    bucket, key: object.key, version: object.versionId,
                    bypass: input.bypassGovernanceRetention == true, call, transaction)
                for target in targets
                where try !service.authorizer.allows(target, call: call) {
                    throw Refusal.accessDenied
                }
                let deletion = try service.delete(
                    object.key, version: object.versionId, in: bucket,
                    bypass: input.bypassGovernanceRetention == true,
                    expecting: DeletionCondition(
                        eTag: object.eTag, modified: object.lastModifiedTime, size: object.size),
                    call, transaction)
                deleted.append(
                    .init(
                        key: object.key, versionId: object.versionId,
                        deleteMarker: deletion.isMarker ? true : nil,
                        deleteMarkerVersionId: deletion.isMarker ? deletion.version : nil))
            } catch let failure as Failure {
                errors.append(
                    .init(
                        key: object.key, versionId: object.versionId, code: failure.code,
                        message: failure.message))
            }
        }
        service.wakeCollector(after: transaction)
        return Output(
            deleted: input.delete.quiet == true ? nil : deleted, errors: errors)
    }

    private static func checkKey(_ key: String) throws(Failure) {
        guard key.utf8.count <= Limits.keyBytesMax else {
            throw Refusal.keyTooLong(key.utf8.count)
        }
    }
}
