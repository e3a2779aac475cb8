import Shapes
import Vocabulary

/// Retention and legal hold of one object version.
/// Source: S3 user guide, "Locking objects with Object Lock".
struct ObjectLock: Hashable, Sendable {
    enum Mode: String, Sendable {
        case governance = "GOVERNANCE"
        case compliance = "COMPLIANCE"
    }

    var mode: Mode?
    var retainUntil: Instant?
    var legalHold: Bool?

    /// Whether the version may not be deleted for good. `bypass` is the caller's wish, already
    /// authorized, to pass governance mode.
    func protects(at now: Instant, bypass: Bool) -> Bool {
        if legalHold == true { return true }
        guard let mode, let retainUntil, retainUntil > now else { return false }
        return mode == .compliance || !bypass
    }

    /// Whether the retention may become `next` (nil: be taken away).
    func allows(_ next: ObjectLock?, at now: Instant, bypass: Bool) -> Bool {
        guard let mode, let retainUntil, retainUntil > now else { return true }
        let isTightened =
            (next?.retainUntil).map { $0 >= retainUntil } == true
            && (next?.mode == mode || next?.mode == .compliance)
        return isTightened || (mode == .governance && bypass)
    }
}

/// What a bucket with Object Lock gives new objects.
struct DefaultRetention: Hashable, Sendable {
    var mode: ObjectLock.Mode
    var days: Int

    func lock(from now: Instant) -> ObjectLock {
        ObjectLock(mode: mode, retainUntil: now + .seconds(Int64(days) * 86_400))
    }
}
