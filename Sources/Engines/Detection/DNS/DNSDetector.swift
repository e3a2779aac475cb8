import Codecs

/// A rule over DNS queries.
package struct DNSDetector: Sendable {
    struct Verdict {
        /// What folds with the host into one finding.
        var domain: String
        var details: [JSONMember] = []
        var evidence: [ListMatch] = []
    }

    package let info: DetectorInfo
    let test: @Sendable (DNSQuery, NameFacts) -> Verdict?

    init(
        _ rule: String, _ type: FindingType, severity: Double? = nil, title: String,
        reason: String, remedy: String,
        test: @escaping @Sendable (DNSQuery, NameFacts) -> Verdict?
    ) {
        info = DetectorInfo(
            rule, type, .dns, severity: severity, title: title, reason: reason, remedy: remedy)
        self.test = test
    }
}

extension DNSDetector {
    /// Every rule over resolver query logs.
    package static let all: [DNSDetector] = named + learned
}
