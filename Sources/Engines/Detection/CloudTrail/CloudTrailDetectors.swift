extension CloudTrailDetector {
    /// Every rule over CloudTrail events. A new rule is a line in its family's file; a new family
    /// is a file of its own and a line here.
    package static let all: [CloudTrailDetector] = [
        callers, trails, logging, credentials, permissions, logins, secrets, discovery, sharing,
        policies, network, compute, databases, objects, buckets, guessing, footholds,
    ].flatMap { $0 }
}
