import Matching

/// What the resources of a bucket policy's statement can name, and which actions apply to that.
struct BucketTargets {
    private var namesBucket = false
    private var namesObjects = false

    /// Every resource must be the bucket or objects in it: "Policy has invalid resource" otherwise.
    init(_ resources: [String], bucket: String) throws(PolicyError) {
        for resource in resources {
            let parts = resource.split(
                separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[0] == "arn", parts[1] == "aws" || parts[1] == "*",
                parts[2] == "s3", parts[3].isEmpty, parts[4].isEmpty
            else { throw Self.invalid }
            let path = parts[5]
            let slash = path.firstIndex(of: "/")
            let name = path[..<(slash ?? path.endIndex)]
            guard Glob(name).matches(bucket) else { throw Self.invalid }
            if slash != nil {
                namesObjects = true
            } else {
                namesBucket = true
                // `bucket*` names the bucket and, the run taking in the slash, its objects.
                if name.hasSuffix("*") { namesObjects = true }
            }
        }
    }

    private static let invalid = PolicyError("Policy has invalid resource")

    /// Actions on objects ("Actions, resources, and condition keys for Amazon S3"): the verbs that
    /// begin them, and the few that begin so and yet act on buckets.
    private static let objectVerbs = [
        "abortmultipartupload", "bypassgovernanceretention", "deleteobject", "getobject",
        "initiatereplication", "listmultipartuploadparts", "objectowneroverridetobucketowner",
        "putobject", "replicatedelete", "replicateobject", "replicatetags", "restoreobject",
        "updateobjectencryption",
    ]
    private static let bucketActions = ["getobjectlockconfiguration"]

    func check(_ action: String, isNegated: Bool) throws(PolicyError) {
        let name = action.lowercased()
        if name == "*" { return }
        guard name.hasPrefix("s3:"), name.utf8.count > 3,
            name.utf8.dropFirst(3).allSatisfy({
                $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2a || $0 == 0x3f
            })
        else { throw PolicyError("Policy has invalid action") }
        guard !isNegated else { return }
        let operation = name.dropFirst(3)
        if let wildcard = operation.firstIndex(where: { $0 == "*" || $0 == "?" }) {
            let prefix = operation[..<wildcard]
            let mayBeObject = Self.objectVerbs.contains {
                $0.hasPrefix(prefix) || prefix.hasPrefix($0)
            }
            // Every beginning of a verb on objects is shared with some verb on buckets, but for
            // those that already say "object" and the like.
            let mustBeObject = Self.objectVerbs.contains { prefix.hasPrefix($0) }
            guard (mayBeObject && namesObjects) || (!mustBeObject && namesBucket) else {
                throw Self.inapplicable
            }
            return
        }
        let isObject =
            Self.objectVerbs.contains { operation.hasPrefix($0) }
            && !Self.bucketActions.contains(String(operation))
        guard isObject ? namesObjects : namesBucket else { throw Self.inapplicable }
    }

    private static let inapplicable = PolicyError(
        "Action does not apply to any resource(s) in statement")
}
