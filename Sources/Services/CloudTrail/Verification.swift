import Codecs
import Crypto
package import Store
package import Vocabulary

/// Where delivered files are looked for. Verification reads nothing else of buckets.
package protocol DeliveredObjects {
    /// The newest version of an object; nil if it is not there.
    func object(bucket: String, key: String) throws -> DeliveredObject?
    /// All keys that begin so, in any order.
    func keys(bucket: String, prefix: String) throws -> [String]
}

/// An object as it lies in its bucket.
package struct DeliveredObject: Sendable {
    package let bytes: [UInt8]
    /// User metadata, names in lower case without `x-amz-meta-`.
    package let metadata: [String: String]

    package init(bytes: [UInt8], metadata: [String: String]) {
        self.bytes = bytes
        self.metadata = metadata
    }
}

/// Something among the delivered files that is not as it was delivered.
package struct DeliveryProblem: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A file is gone.
        case removed
        /// The newest digests of a chain are gone: it would else look like one that ended there.
        case truncated
        /// A file's content was changed.
        case altered
        /// A digest stands where another belongs.
        case swapped
        /// A digest's signature is not that of its content and place.
        case signature
        /// A digest does not follow the one before it.
        case chain
        /// Time between two digests of a chain is covered by none.
        case gap
        /// A file that was never delivered.
        case added
    }

    package let kind: Kind
    package let bucket: String
    package let key: String
    /// Empty for a file that belongs to no known trail.
    package let trail: String
    /// The end of the last digest before it that is proven: what is older can be trusted.
    package let since: Instant?
    package let text: String

    package var description: String {
        var line = "\(kind.rawValue): s3://\(bucket)/\(key): \(text)"
        if let since { line += ", since \(since.iso8601)" }
        return line
    }
}

/// What verifying the delivered files of a data folder found.
package struct DeliveryVerification: Sendable {
    /// Problems that are listed.
    package static let problemsMax = 100
    static let fileBytesMax = 256 << 20

    package internal(set) var digests = 0
    package internal(set) var chains = 0
    /// Log files that digests name.
    package internal(set) var files = 0
    /// Log files delivered, but not under a digest: too new, or of a trail without validation.
    package internal(set) var unsignedFiles = 0
    package internal(set) var problems: [DeliveryProblem] = []
    package internal(set) var hasMore = false
    /// What is no fault and should be known all the same.
    package internal(set) var notes: [String] = []

    package var isWhole: Bool { problems.isEmpty }

    /// Compares every delivered log file and digest with what the store knows of it, and each
    /// digest with its signature and the one before it.
    ///
    /// Stricter than `aws cloudtrail validate-logs`: it also sees digests missing at the end,
    /// swapped ones, chains that are consistent in themselves but not those that were written, and
    /// files that were added. Throws what the store or the disk throws.
    package init(_ reading: any Reading, _ objects: any DeliveredObjects) throws {
        var verifier = try DeliveryVerifier(reading, objects)
        try verifier.run()
        self = verifier.result
    }

    init() {}

    mutating func note(_ text: String) {
        if notes.count < Self.problemsMax { notes.append(text) }
    }

    mutating func report(_ problem: DeliveryProblem) {
        if problems.count < Self.problemsMax {
            problems.append(problem)
        } else {
            hasMore = true
        }
    }
}
