import Gate
import S3API
import Shapes

/// Which objects a bucket's replication configuration sends where: a pure rule.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
struct ReplicationRules {
    /// One rule in force on an object.
    struct Destination {
        var bucket: String
        var rule: S3Shape.ReplicationRule
    }

    let configuration: S3Shape.ReplicationConfiguration

    private static let arnPrefix = "arn:aws:s3:::"

    /// The name in a bucket's ARN; nil if it is none.
    static func bucket(in arn: String) -> String? {
        arn.bytesStart(with: arnPrefix)
            ? String(decoding: arn.utf8.dropFirst(arnPrefix.utf8.count), as: UTF8.self) : nil
    }

    /// For each bucket that an object goes to, the rule of the highest priority that says so.
    func destinations(
        key: String, tags: [ObjectTag], encryption: ObjectEncryption
    ) -> [Destination] {
        select { rule in
            guard Self.covers(rule, key: key, tags: tags) else { return false }
            // What KMS encrypts goes along only where the rule says so.
            return !encryption.isKMS
                || rule.sourceSelectionCriteria?.sseKmsEncryptedObjects?.status == "Enabled"
        }
    }

    /// Where a delete marker goes. Rules with tags have none; rules of the first version always
    /// replicate them.
    func destinationsOfMarker(key: String) -> [Destination] {
        select { rule in
            let replicates =
                rule.filter == nil || rule.deleteMarkerReplication?.status == "Enabled"
            return replicates && Self.covers(rule, key: key, tags: nil)
        }
    }

    private func select(_ holds: (S3Shape.ReplicationRule) -> Bool) -> [Destination] {
        var chosen: [String: S3Shape.ReplicationRule] = [:]
        for rule in configuration.rules where rule.status == "Enabled" && holds(rule) {
            guard let bucket = Self.bucket(in: rule.destination.bucket) else { continue }
            if let other = chosen[bucket], other.priority ?? 0 >= rule.priority ?? 0 { continue }
            chosen[bucket] = rule
        }
        return chosen.sorted { $0.key < $1.key }.map { Destination(bucket: $0.key, rule: $0.value) }
    }

    /// - Parameter tags: nil for what can have none.
    private static func covers(
        _ rule: S3Shape.ReplicationRule, key: String, tags: [ObjectTag]?
    ) -> Bool {
        let filter = rule.filter
        let prefix = filter?.prefix ?? filter?.and?.prefix ?? rule.prefix ?? ""
        guard key.bytesStart(with: prefix) else { return false }
        let wanted = (filter?.tag.map { [$0] } ?? []) + (filter?.and?.tags ?? [])
        return wanted.allSatisfy { tag in
            tags?.contains { $0.key == tag.key && $0.value == tag.value } ?? false
        }
    }

    /// - Throws: what S3 says of rules that make no sense, or that ask for what is not here.
    func check(account: String) throws(Failure) {
        var ids: Set<String> = []
        var priorities: Set<Int> = []
        for rule in configuration.rules {
            if let id = rule.id, !ids.insert(id).inserted {
                throw Refusal.invalidArgument("Rule Id must be unique", "ID", id)
            }
            if rule.filter != nil {
                guard let priority = rule.priority, rule.prefix == nil,
                    rule.deleteMarkerReplication != nil
                else {
                    throw Refusal.invalidRequest(
                        "Priority and DeleteMarkerReplication must be specified for this version "
                            + "of Cross Region Replication configuration schema.")
                }
                guard priorities.insert(priority).inserted else {
                    throw Refusal.invalidRequest(
                        "Found duplicate priority \(priority). Priority must be unique.")
                }
                let hasTags = rule.filter?.tag != nil || rule.filter?.and?.tags?.isEmpty == false
                if hasTags, rule.deleteMarkerReplication?.status == "Enabled" {
                    throw Refusal.invalidRequest(
                        "Delete marker replication is not supported if any Tag filter is "
                            + "specified. Please refer to S3 Developer Guide for more information.")
                }
            }
            if let other = rule.destination.account, other != account {
                throw Refusal.invalidRequest(
                    "The destination account \(other) is not an account of this server.")
            }
            if let storageClass = rule.destination.storageClass,
                !StorageClass.all.contains(storageClass)
            {
                throw Refusal.invalidStorageClass(storageClass)
            }
            if rule.existingObjectReplication?.status == "Enabled" {
                throw Refusal.notImplemented("ExistingObjectReplication")
            }
            if rule.sourceSelectionCriteria?.replicaModifications?.status == "Enabled" {
                throw Refusal.notImplemented("ReplicaModifications")
            }
        }
    }
}
