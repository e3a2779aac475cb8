import S3API
import Shapes
import Vocabulary

/// When lifecycle rules end objects.
/// Source: S3 user guide, "Lifecycle configuration elements" and "Expiring objects".
enum Lifecycle {
    /// What a rule looks at.
    struct Subject {
        var key: String
        var size: Int64
        var tags: [ObjectTag]
    }

    /// When the current version expires by these rules, and by which; the earliest counts.
    static func expiration(
        of subject: Subject, modified: Instant, rules: [S3Shape.LifecycleRule]
    ) -> (date: Instant, rule: String)? {
        var first: (date: Instant, rule: String)?
        for rule in rules where isInForce(rule) && applies(rule, to: subject) {
            guard let expiration = rule.expiration else { continue }
            let date: Instant
            if let fixed = expiration.date {
                date = fixed
            } else if let days = expiration.days {
                date = midnight(after: modified, days: days)
            } else {
                continue
            }
            if first.map({ date < $0.date }) ?? true { first = (date, rule.id ?? "") }
        }
        return first
    }

    /// Whether a version that ceased to be current at `since` is to go. `newer` is the number of
    /// noncurrent versions of the key that are newer than it.
    static func expiresNoncurrent(
        _ subject: Subject, since: Instant, newer: Int, now: Instant,
        rules: [S3Shape.LifecycleRule]
    ) -> Bool {
        rules.contains { rule in
            guard isInForce(rule), applies(rule, to: subject),
                let rule = rule.noncurrentVersionExpiration, let days = rule.noncurrentDays,
                newer >= rule.newerNoncurrentVersions ?? 0
            else { return false }
            return midnight(after: since, days: days) <= now
        }
    }

    /// Whether a delete marker that is the only version left is to go.
    static func expiresMarker(key: String, rules: [S3Shape.LifecycleRule]) -> Bool {
        let subject = Subject(key: key, size: 0, tags: [])
        return rules.contains {
            isInForce($0) && applies($0, to: subject)
                && ($0.expiration?.expiredObjectDeleteMarker == true || $0.expiration?.days != nil)
        }
    }

    /// When an unfinished upload is given up, and by which rule.
    static func abortion(
        ofUploadTo key: String, initiated: Instant, rules: [S3Shape.LifecycleRule]
    ) -> (date: Instant, rule: String)? {
        let subject = Subject(key: key, size: 0, tags: [])
        var first: (date: Instant, rule: String)?
        for rule in rules where isInForce(rule) && applies(rule, to: subject) {
            guard let days = rule.abortIncompleteMultipartUpload?.daysAfterInitiation else {
                continue
            }
            let date = midnight(after: initiated, days: days)
            if first.map({ date < $0.date }) ?? true { first = (date, rule.id ?? "") }
        }
        return first
    }

    private static func isInForce(_ rule: S3Shape.LifecycleRule) -> Bool {
        rule.status == "Enabled"
    }

    static func applies(_ rule: S3Shape.LifecycleRule, to subject: Subject) -> Bool {
        let filter = rule.filter
        let and = filter?.and
        let prefixes = [rule.prefix, filter?.prefix, and?.prefix].compactMap { $0 }
        guard prefixes.allSatisfy({ subject.key.bytesStart(with: $0) }) else { return false }
        let tags = (and?.tags ?? []) + (filter?.tag.map { [$0] } ?? [])
        guard
            tags.allSatisfy({ tag in
                subject.tags.contains { $0.key == tag.key && $0.value == tag.value }
            })
        else { return false }
        let more = [filter?.objectSizeGreaterThan, and?.objectSizeGreaterThan].compactMap { $0 }
        let less = [filter?.objectSizeLessThan, and?.objectSizeLessThan].compactMap { $0 }
        return more.allSatisfy { subject.size > Int64($0) }
            && less.allSatisfy { subject.size < Int64($0) }
    }

    /// The number of days later, rounded up to the next midnight UTC.
    static func midnight(after moment: Instant, days: Int) -> Instant {
        let day: Int64 = 86_400
        let (late, overflow) = Int64(days).multipliedReportingOverflow(by: day)
        guard !overflow else { return Instant(nanoseconds: .max) }
        let later = moment + .seconds(late)
        return Instant(seconds: (later.seconds / day + 1) &* day)
    }
}
