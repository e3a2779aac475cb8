import Shapes
import Vocabulary

/// Storage classes. All bytes lie on the same disk; a class decides what S3's rules let a client
/// do: an archived object must be restored before it is read.
/// Source: S3 user guide, "Understanding and managing Amazon S3 storage classes" and "Restoring an
/// archived object".
enum StorageClass {
    static let archived: Set<String> = ["GLACIER", "DEEP_ARCHIVE"]
    static let all: Set<String> = archived.union([
        "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING",
        "GLACIER_IR",
    ])
    /// From warm to cold: lifecycle rules move objects down only.
    private static let coldness = [
        "STANDARD": 0, "REDUCED_REDUNDANCY": 0, "STANDARD_IA": 1, "INTELLIGENT_TIERING": 2,
        "ONEZONE_IA": 3, "GLACIER_IR": 4, "GLACIER": 5, "DEEP_ARCHIVE": 6,
    ]

    static func isColder(_ name: String, than other: String) -> Bool {
        (coldness[name] ?? 0) > (coldness[other] ?? 0)
    }
}

extension ObjectRecord {
    /// Whether the bytes may be read now.
    func isReadable(at now: Instant) -> Bool {
        if detail.archive != nil { return false }
        guard StorageClass.archived.contains(storageClass) else { return true }
        return detail.restoredUntil.map { $0 > now } ?? false
    }

    func requireReadable(at now: Instant) throws(Failure) {
        guard isReadable(at: now) else {
            let failure = Failure(
                "InvalidObjectState",
                "The operation is not valid for the object's storage class", status: 403
            ).with("StorageClass", storageClass)
            throw detail.archive.map { failure.with("AccessTier", $0) } ?? failure
        }
    }

    /// For the source of a copy.
    func requireActive(at now: Instant) throws(Failure) {
        guard isReadable(at: now) else {
            throw Failure(
                "ObjectNotInActiveTierError",
                "The source object of the COPY operation is not in the active tier and is only "
                    + "stored in Amazon Glacier.", status: 403)
        }
    }

    /// `x-amz-restore`
    func restoreHeader(at now: Instant) -> String? {
        guard let until = detail.restoredUntil, until > now else { return nil }
        return "ongoing-request=\"false\", expiry-date=\"\(until.httpDate)\""
    }
}
