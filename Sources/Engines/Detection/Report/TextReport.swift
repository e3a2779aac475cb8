import Codecs
import Vocabulary

/// The report for a terminal.
package struct TextReport: Sendable {
    private let investigation: Investigation
    private let usesColour: Bool
    /// Actors and findings beyond these are only counted.
    package static let actorsMax = 40
    package static let findingsOfActorMax = 30
    package static let unreadMax = 30

    package init(_ investigation: Investigation, usesColour: Bool = false) {
        self.investigation = investigation
        self.usesColour = usesColour
    }

    package var text: String {
        var lines: [String] = []
        findings(into: &lines)
        timeline(into: &lines)
        unread(into: &lines)
        speed(into: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private func findings(into lines: inout [String]) {
        let all = investigation.findings
        guard !all.isEmpty else {
            lines.append("No findings.")
            return
        }
        let levels = SeverityLevel.allCases.reversed().compactMap { level -> String? in
            let count = all.count { $0.severityLevel == level }
            return count > 0 ? "\(count) \(level)" : nil
        }
        lines.append("FINDINGS: \(all.count) (\(levels.joined(separator: ", ")))")
        for finding in all {
            lines.append("")
            lines.append(
                "\(badge(finding)) \(plain(finding.title))"
                    + (finding.count > 1 ? "  ×\(finding.count)" : ""))
            lines.append("    \(plain(finding.type))   rule \(finding.info.rule)")
            lines.append("    \(plain(finding.summary))")
            lines.append("    \(span(finding))" + place(finding))
            for match in finding.evidence {
                lines.append("    evidence: \(plain(match.value)) is on \(plain(match.list))")
            }
            for detail in finding.details {
                lines.append(
                    "    \(detail.name): \(plain(detail.value.string ?? detail.value.text))")
            }
            if let position = finding.positions.first {
                lines.append("    seen in: \(plain(position.source)) at byte \(position.offset)")
            }
            lines.append("    do: \(finding.info.remedy)")
        }
        if investigation.findingsDropped > 0 {
            lines.append("")
            lines.append("\(investigation.findingsDropped) findings more were not kept.")
        }
    }

    private func timeline(into lines: inout [String]) {
        let actors = investigation.actors
        guard !actors.isEmpty else { return }
        lines.append("")
        lines.append("TIMELINE BY ACTOR")
        for (actor, findings) in actors.prefix(Self.actorsMax) {
            lines.append("")
            lines.append("  \(plain(actor))")
            for finding in findings.prefix(Self.findingsOfActorMax) {
                let count = finding.count > 1 ? "  ×\(finding.count)" : ""
                lines.append(
                    "    \(Self.time(finding.firstSeen))  \(badge(finding)) "
                        + "\(plain(finding.title))\(count)")
            }
            let left = findings.count - Self.findingsOfActorMax
            if left > 0 { lines.append("    … and \(left) more") }
        }
        let left = actors.count - Self.actorsMax
        if left > 0 { lines.append("  … and \(left) actors more") }
    }

    private func unread(into lines: inout [String]) {
        if !investigation.unread.isEmpty {
            lines.append("")
            lines.append("NOT READ: \(investigation.unread.count)")
            for item in investigation.unread.prefix(Self.unreadMax) {
                lines.append("  \(plain(item.path)): \(plain(item.reason))")
            }
            let left = investigation.unread.count - Self.unreadMax
            if left > 0 { lines.append("  … and \(left) more") }
        }
        if !investigation.broken.isEmpty {
            lines.append("")
            lines.append("BROKEN RECORDS: \(investigation.counts.broken)")
            for item in investigation.broken.prefix(Self.unreadMax) {
                lines.append("  \(plain(item.path)): \(item.records)")
            }
        }
    }

    private func speed(into lines: inout [String]) {
        let counts = investigation.counts
        let seconds = investigation.seconds
        let parts = [
            (counts.events, "CloudTrail events"), (counts.flows, "flows"),
            (counts.queries, "DNS queries"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        lines.append("")
        lines.append(
            "READ: \(parts.isEmpty ? "no records" : parts.joined(separator: ", ")) in "
                + "\(investigation.files) files, \(Self.size(investigation.bytes)) on disk, in "
                + "\(Self.rounded(seconds)) s: "
                + "\(Investigation.recordsPerSecond(counts.read, seconds)) records/s")
    }

    private func badge(_ finding: Finding) -> String {
        let level = finding.severityLevel
        let text = "[\(Self.rounded(finding.severity)) \(level)]"
        guard usesColour else { return text }
        let colour =
            switch level {
            case .critical, .high: "31;1"
            case .medium: "33"
            case .low: "36"
            }
        return "\u{1b}[\(colour)m\(text)\u{1b}[0m"
    }

    private func span(_ finding: Finding) -> String {
        finding.firstSeen == finding.lastSeen
            ? Self.time(finding.firstSeen)
            : "\(Self.time(finding.firstSeen)) to \(Self.time(finding.lastSeen))"
    }

    private func place(_ finding: Finding) -> String {
        [finding.accountID, finding.region].filter { !$0.isEmpty }
            .map { "   " + plain($0) }.joined()
    }

    static func time(_ seconds: Int64) -> String {
        seconds == 0 ? "at an unknown time" : Instant(seconds: seconds).iso8601
    }

    static func rounded(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }

    static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<10_000: "\(bytes) bytes"
        case ..<10_000_000: "\(bytes / 1000) kB"
        default: "\(bytes / 1_000_000) MB"
        }
    }

    /// Text from logs without what a terminal would obey: control characters become `?`.
    private func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl =
                        scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
                        || (0x202a...0x202e).contains(scalar.value)
                        || (0x2066...0x2069).contains(scalar.value)
                    return isControl ? "?" : scalar
                }))
    }
}
