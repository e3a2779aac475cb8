import Codecs

/// A rule over CloudTrail events.
package struct CloudTrailDetector: Sendable {
    /// Which outcomes of a call count.
    enum Outcome: Sendable { case success, attempt, refused, any }

    /// What a test found worth telling.
    struct Verdict {
        /// The resource that the call was about.
        var affected = ""
        var details: [JSONMember] = []
        var evidence: [ListMatch] = []

        init(_ affected: String = "", _ details: [JSONMember] = [], evidence: [ListMatch] = []) {
            self.affected = affected
            self.details = details
            self.evidence = evidence
        }
    }

    /// How many different values must be seen of one actor before it is a finding.
    struct Threshold: Sendable {
        let count: Int
        let seconds: Int64
        /// What is counted; equal values count once. Nil: every call.
        let value: (@Sendable (Call) -> UInt64)?
    }

    package let info: DetectorInfo
    /// `service:Operation` pairs; empty means every event.
    let calls: [String]
    let outcome: Outcome
    /// Whether calls that AWS services make for themselves count.
    let countsServices: Bool
    /// Whether programs such as Terraform make the call as their daily work, so that it says
    /// nothing when it is one of them.
    let isRoutine: Bool
    /// Whether findings fold by the caller's address rather than by the caller.
    let foldsByAddress: Bool
    let threshold: Threshold?
    let test: @Sendable (Call) -> Verdict?

    init(
        _ rule: String, _ type: FindingType, severity: Double? = nil, on calls: String,
        outcome: Outcome = .success, countsServices: Bool = false, threshold: Threshold? = nil,
        routine: Bool = false, byAddress: Bool = false,
        title: String, reason: String, remedy: String,
        test: @escaping @Sendable (Call) -> Verdict? = { _ in Verdict() }
    ) {
        info = DetectorInfo(
            rule, type, .cloudTrail, severity: severity, title: title, reason: reason,
            remedy: remedy)
        self.calls = calls.split(whereSeparator: \.isWhitespace).map(String.init)
        self.outcome = outcome
        self.countsServices = countsServices
        isRoutine = routine
        foldsByAddress = byAddress
        self.threshold = threshold
        self.test = test
    }
}

/// Finds the rules that an event concerns, by its service and operation.
struct CallTable {
    private var table: [UInt64: [Int]] = [:]
    /// Rules that look at every event.
    private(set) var everywhere: [Int] = []
    /// One bit for each hash, so that most events are sent away without a search.
    private var filter = [UInt64](repeating: 0, count: 256)

    init(_ detectors: [CloudTrailDetector]) {
        for (index, detector) in detectors.enumerated() {
            if detector.calls.isEmpty { everywhere.append(index) }
            for call in detector.calls {
                let parts = call.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { continue }
                let key = Self.key(service: parts[0] + ".amazonaws.com", operation: parts[1])
                table[key, default: []].append(index)
                filter[Int(key >> 58) << 2 | Int(key & 3)] |= 1 << (key >> 2 & 63)
            }
        }
    }

    func rules(_ event: CloudTrailEvent) -> [Int]? {
        let operation = Self.withoutVersion(event.eventName)
        let key = mixed(event.eventSource.hash &* 31 &+ operation.hash)
        guard filter[Int(key >> 58) << 2 | Int(key & 3)] & 1 << (key >> 2 & 63) != 0 else {
            return nil
        }
        return table[key]
    }

    private static func key(service: String, operation: String) -> UInt64 {
        var service = service
        var operation = operation
        return service.withUTF8 { a in
            operation.withUTF8 { b in
                mixed(
                    ByteRun(a.baseAddress, a.count).hash &* 31
                        &+ ByteRun(b.baseAddress, b.count).hash)
            }
        }
    }

    /// Lambda's and CloudFront's operations carry the date of their API, and some a `v2` behind it:
    /// `UpdateFunctionCode20150331v2`, `CreateDistribution2020_05_31`.
    static func withoutVersion(_ name: ByteRun) -> ByteRun {
        guard let start = name.start, name.count > 8 else { return name }
        let last = start[name.count - 1]
        guard last &- 0x30 < 10 else { return name }
        var end = name.count
        while end > 0,
            start[end - 1] &- 0x30 < 10 || start[end - 1] == 0x5f
                || start[end - 1] == 0x76
        {
            end -= 1
        }
        return name.count - end >= 8 && end > 0 ? ByteRun(start, end) : name
    }
}
