/// The findings of an engine, folded: one entry for each key, however often it is seen.
struct FindingLedger {
    private(set) var findings: [Finding] = []
    private var places: [UInt64: Int] = [:]
    private var changed: Set<Int> = []
    /// Findings that were not kept because there were too many.
    private(set) var overflow = 0

    /// Beyond this, new findings are only counted.
    static let findingsMax = 100_000

    /// Counts one more of the finding `key`, if it is known.
    mutating func repeats(
        _ key: UInt64, at time: Int64, _ position: @autoclosure () -> RecordPosition
    ) -> Bool {
        guard let place = places[key] else { return false }
        findings[place].count += 1
        if time > findings[place].lastSeen { findings[place].lastSeen = time }
        if time > 0, time < findings[place].firstSeen { findings[place].firstSeen = time }
        if findings[place].positions.count < Finding.positionsMax {
            findings[place].positions.append(position())
        }
        changed.insert(place)
        return true
    }

    mutating func add(_ finding: Finding, key: UInt64) {
        guard findings.count < Self.findingsMax else {
            overflow += 1
            return
        }
        places[key] = findings.count
        changed.insert(findings.count)
        findings.append(finding)
    }

    /// The findings that are new or counted higher since the last call, in the order of their
    /// birth.
    mutating func takeChanged() -> [Finding] {
        let result = changed.sorted().map { findings[$0] }
        changed.removeAll(keepingCapacity: true)
        return result
    }
}
