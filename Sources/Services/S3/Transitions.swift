import S3API
import Shapes
import Store
import Vocabulary

// Lifecycle rules that move objects to colder classes.
// Source: S3 user guide, "Transitioning objects using Amazon S3 Lifecycle".

extension Lifecycle {
    /// By default nothing smaller moves, whatever its class.
    private static let transitionBytesMin: Int64 = 128 << 10

    /// The class that a current version is to have by now; nil if it stays.
    static func transition(
        of subject: Subject, modified: Instant, from current: String, at now: Instant,
        _ rules: LifecycleRuleSet
    ) -> String? {
        let due = rules.rules.flatMap { rule -> [String] in
            guard applies(rule, to: subject), mayMove(subject, rule, rules) else { return [] }
            return (rule.transitions ?? []).compactMap { step in
                let date = step.date ?? midnight(after: modified, days: step.days ?? 0)
                return date <= now ? step.storageClass : nil
            }
        }
        return coldest(due, than: current)
    }

    /// The same for a version that ceased to be current at `since`.
    static func noncurrentTransition(
        of subject: Subject, since: Instant, newer: Int, from current: String, at now: Instant,
        _ rules: LifecycleRuleSet
    ) -> String? {
        let due = rules.rules.flatMap { rule -> [String] in
            guard applies(rule, to: subject), mayMove(subject, rule, rules) else { return [] }
            return (rule.noncurrentVersionTransitions ?? []).compactMap { step in
                guard let days = step.noncurrentDays, newer >= step.newerNoncurrentVersions ?? 0,
                    midnight(after: since, days: days) <= now
                else { return nil }
                return step.storageClass
            }
        }
        return coldest(due, than: current)
    }

    private static func coldest(_ names: [String], than current: String) -> String? {
        names.reduce(nil) { best, name in
            StorageClass.isColder(name, than: best ?? current) ? name : best
        }
    }

    private static func mayMove(
        _ subject: Subject, _ rule: S3Shape.LifecycleRule, _ rules: LifecycleRuleSet
    ) -> Bool {
        let filter = rule.filter
        let namesSize =
            filter?.objectSizeGreaterThan != nil || filter?.objectSizeLessThan != nil
            || filter?.and?.objectSizeGreaterThan != nil || filter?.and?.objectSizeLessThan != nil
        return namesSize || subject.size >= transitionBytesMin
            || rules.minimum == "varies_by_storage_class"
    }
}

/// A bucket's rules that are in force, and how small an object they move.
struct LifecycleRuleSet {
    var rules: [S3Shape.LifecycleRule]
    var minimum: String
}

extension Reading {
    func lifecycle(_ bucket: String) throws -> LifecycleRuleSet {
        let found: PutBucketLifecycleConfiguration.Input? = try document(bucket, .lifecycle)
        return LifecycleRuleSet(
            rules: (found?.lifecycleConfiguration?.rules ?? []).filter { $0.status == "Enabled" },
            minimum: found?.transitionDefaultMinimumObjectSize ?? "")
    }
}

extension Transaction {
    func move(_ object: ObjectRecord, to storageClass: String) throws {
        try run(
            "UPDATE s3_versions SET storage_class = ? WHERE sequence = ?",
            [SQLValue(storageClass), SQLValue(object.sequence)])
    }
}
