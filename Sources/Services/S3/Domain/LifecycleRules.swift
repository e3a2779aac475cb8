import S3API
import Shapes
import Vocabulary

extension Lifecycle {
    /// Refuses what S3 refuses; gives each rule without a name one.
    static func checked(
        _ rules: [S3Shape.LifecycleRule], name: () -> String
    ) throws(Failure) -> [S3Shape.LifecycleRule] {
        guard (1...Limits.lifecycleRulesMax).contains(rules.count) else {
            throw Refusal.malformedXML
        }
        var names: Set<String> = []
        var result: [S3Shape.LifecycleRule] = []
        for rule in rules {
            var rule = rule
            let id = rule.id.flatMap { $0.isEmpty ? nil : $0 } ?? name()
            rule.id = id
            guard id.unicodeScalars.count <= 255 else {
                throw Failure(
                    "InvalidArgument", "ID length should not exceed allowed limit of 255")
            }
            guard names.insert(id).inserted else {
                throw Failure(
                    "InvalidArgument",
                    "Rule ID must be unique. Found same ID for more than one rule")
            }
            try check(rule)
            result.append(rule)
        }
        return result
    }

    private static func check(_ rule: S3Shape.LifecycleRule) throws(Failure) {
        guard (rule.filter == nil) != (rule.prefix == nil) else { throw Refusal.malformedXML }
        if let filter = rule.filter {
            let given = [
                filter.prefix != nil, filter.tag != nil, filter.and != nil,
                filter.objectSizeGreaterThan != nil, filter.objectSizeLessThan != nil,
            ]
            guard given.count(where: { $0 }) <= 1 else { throw Refusal.malformedXML }
        }
        guard
            rule.expiration != nil || rule.noncurrentVersionExpiration != nil
                || rule.abortIncompleteMultipartUpload != nil || rule.transitions?.isEmpty == false
                || rule.noncurrentVersionTransitions?.isEmpty == false
        else {
            throw Refusal.invalidRequest(
                "At least one action needs to be specified in a rule.")
        }
        if let expiration = rule.expiration { try check(expiration, rule) }
        if let days = rule.noncurrentVersionExpiration?.noncurrentDays, days < 1 {
            throw positive("NoncurrentDays", "NoncurrentVersionExpiration")
        }
        if let keep = rule.noncurrentVersionExpiration?.newerNoncurrentVersions,
            !(1...100).contains(keep)
        {
            throw Failure(
                "InvalidArgument",
                "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action must be between "
                    + "1 and 100")
        }
        if let abort = rule.abortIncompleteMultipartUpload {
            guard abort.daysAfterInitiation ?? 0 >= 1 else {
                throw positive("DaysAfterInitiation", "AbortIncompleteMultipartUpload")
            }
            guard rule.filter?.tag == nil, rule.filter?.and?.tags?.isEmpty ?? true else {
                throw Refusal.invalidRequest(
                    "AbortIncompleteMultipartUpload cannot be specified with Tags.")
            }
        }
        for transition in rule.transitions ?? [] {
            guard (transition.days == nil) != (transition.date == nil),
                let name = transition.storageClass
            else { throw Refusal.malformedXML }
            if let days = transition.days { try check(days, to: name, rule) }
        }
        for transition in rule.noncurrentVersionTransitions ?? [] {
            guard let days = transition.noncurrentDays, let name = transition.storageClass else {
                throw Refusal.malformedXML
            }
            guard days >= 1 || !isInfrequent(name) else {
                throw positive("NoncurrentDays", "NoncurrentVersionTransition")
            }
        }
    }

    private static func check(
        _ expiration: S3Shape.LifecycleExpiration, _ rule: S3Shape.LifecycleRule
    ) throws(Failure) {
        let given = [
            expiration.date != nil, expiration.days != nil,
            expiration.expiredObjectDeleteMarker != nil,
        ]
        guard given.count(where: { $0 }) == 1 else { throw Refusal.malformedXML }
        if let days = expiration.days, days < 1 { throw positive("Days", "Expiration") }
        if let date = expiration.date, date.seconds % 86_400 != 0 {
            throw Failure("InvalidArgument", "'Date' must be at midnight GMT")
        }
        if expiration.expiredObjectDeleteMarker != nil,
            rule.filter?.tag != nil || rule.filter?.and?.tags?.isEmpty == false
        {
            throw Refusal.invalidRequest(
                "ExpiredObjectDeleteMarker cannot be specified with Tags.")
        }
    }

    private static func isInfrequent(_ name: String) -> Bool {
        name == "STANDARD_IA" || name == "ONEZONE_IA"
    }

    /// Infrequent access takes no object younger than a month, and nothing moves on the day it
    /// expires.
    private static func check(
        _ days: Int, to name: String, _ rule: S3Shape.LifecycleRule
    ) throws(Failure) {
        guard days >= 0 else { throw positive("Days", "Transition") }
        guard days >= 30 || !isInfrequent(name) else {
            throw Failure(
                "InvalidArgument",
                "'Days' in Transition action must be greater than or equal to 30 for storageClass "
                    + "'\(name)'")
        }
        if let end = rule.expiration?.days, end <= days {
            let prefix = rule.filter?.prefix ?? rule.filter?.and?.prefix ?? rule.prefix ?? ""
            throw Failure(
                "InvalidArgument",
                "'Days' in the Expiration action for prefix '\(prefix)' must be greater than "
                    + "'Days' in the Transition action")
        }
    }

    private static func positive(_ member: String, _ action: String) -> Failure {
        Failure(
            "InvalidArgument", "'\(member)' for \(action) action must be a positive integer")
    }
}
