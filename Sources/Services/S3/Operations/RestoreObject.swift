import Gate
package import S3API
import Shapes
import Vocabulary

extension RestoreObject: ObjectWriteHandler {
    package static let action = "RestoreObject"
    package static let versionAction = "RestoreObject"
    private static let daysMax = 36_500

    /// The copy is there at once: nothing has to be fetched from a shelf.
    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        guard let request = input.restoreRequest else { throw Refusal.malformedXML }
        guard request.type == nil, request.selectParameters == nil, request.outputLocation == nil
        else { throw Refusal.notImplemented("SELECT") }
        let object = change.object
        if object.detail.archive != nil {
            // It goes back to where it is read often, and stays until it is idle again.
            guard request.days == nil else {
                throw Refusal.invalidArgument(
                    "Days is not supported for this storage class", "Days",
                    String(request.days ?? 0))
            }
            var detail = object.detail
            detail.archive = nil
            detail.accessed = change.call.time
            try change.save(detail)
            change.call.reply.setStatus(202)
            return Output()
        }
        guard StorageClass.archived.contains(object.storageClass) else {
            throw Failure(
                "InvalidObjectState",
                "Restore is not allowed for the object's current storage class", status: 403
            ).with("StorageClass", object.storageClass)
        }
        guard let days = request.days else { throw Refusal.malformedXML }
        guard (1...daysMax).contains(days) else {
            throw Failure(
                "InvalidArgument", "Days must be a positive integer of at most \(daysMax)")
        }
        let tier = request.glacierJobParameters?.tier ?? request.tier ?? "Standard"
        if object.storageClass == "DEEP_ARCHIVE", tier == "Expedited" {
            throw Refusal.invalidArgument(
                "Retrieval option is not supported by this storage class", "Tier", tier)
        }
        let wasRestored = object.isReadable(at: change.call.time)
        var detail = object.detail
        // The copy goes at the first midnight after its days are over.
        let day: Int64 = 86_400
        let end = change.call.time.seconds + Int64(days) * day
        detail.restoredUntil = Instant(seconds: (end / day + 1) * day)
        try change.save(detail)
        if !wasRestored { change.call.reply.setStatus(202) }
        return Output()
    }
}
