import Codecs

/// A rule over flow records. What must be remembered is the tracker's; the rule judges.
package struct FlowDetector: Sendable {
    package let info: DetectorInfo
    /// The rule is asked only about flows that show all of this.
    let needs: FlowInterest
    /// What folds into one finding, besides the host.
    let fold: Fold
    let test: @Sendable (FlowRecord, FlowFacts) -> Bool
    private(set) var details: @Sendable (FlowFacts) -> [JSONMember] = { _ in [] }
    /// Which list's entry is the evidence.
    let list: ThreatList.Purpose?

    enum Fold: Sendable { case remote, port, localPort, host }

    init(
        _ rule: String, _ type: FindingType, severity: Double? = nil, needs: FlowInterest,
        fold: Fold = .remote, list: ThreatList.Purpose? = nil, title: String, reason: String,
        remedy: String,
        test: @escaping @Sendable (FlowRecord, FlowFacts) -> Bool
    ) {
        info = DetectorInfo(
            rule, type, .flow, severity: severity, title: title, reason: reason, remedy: remedy)
        self.needs = needs
        self.fold = fold
        self.list = list
        self.test = test
    }
}

extension FlowDetector {
    /// The rule with what its findings say besides.
    func telling(_ details: @escaping @Sendable (FlowFacts) -> [JSONMember]) -> FlowDetector {
        var copy = self
        copy.details = details
        return copy
    }

    /// Every rule over flow records. A new one is a file (or a line in one) and a line here.
    package static let all: [FlowDetector] =
        scans + guesses + floods + listed + habits + resolvers
}

extension JSONMember {
    init(_ name: String, count: some BinaryInteger) {
        self.init(name, .number(JSONNumber(Int64(clamping: count))))
    }
}
