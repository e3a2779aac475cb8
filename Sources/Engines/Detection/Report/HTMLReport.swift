import Codecs
import Vocabulary

/// The report as one page that can be sent on: its style and pictures are inside it, it asks
/// nothing of any network, and runs no script.
package struct HTMLReport: Sendable {
    private let investigation: Investigation
    private let title: String

    package static let findingsMax = 2000
    package static let actorsMax = 40
    package static let unreadMax = 500

    package init(_ investigation: Investigation, title: String = "Garrison: investigation") {
        self.investigation = investigation
        self.title = title
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        var page = """
            <!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escaped(title))</title><style>\(Self.style)</style></head><body>
            <h1>\(Self.escaped(title))</h1>

            """
        page += summary
        page += timeline
        page += "<h2>Findings</h2>\n"
        if investigation.findings.isEmpty { page += "<p>None.</p>\n" }
        for finding in investigation.findings.prefix(Self.findingsMax) { page += card(finding) }
        let left = investigation.findings.count - Self.findingsMax
        if left > 0 { page += "<p>And \(left) more; the JSON report has them all.</p>\n" }
        page += notRead
        return page + "</body></html>\n"
    }

    private var summary: String {
        let levels = SeverityLevel.allCases.reversed().map { level in
            let count = investigation.findings.count { $0.severityLevel == level }
            return "<span class=\"badge \(level)\">\(count) \(level)</span>"
        }
        let counts = investigation.counts
        return """
            <p>\(levels.joined(separator: " "))</p>
            <p>\(counts.events) CloudTrail events, \(counts.flows) flows and \(counts.queries) DNS \
            queries in \(investigation.files) files (\(TextReport.size(investigation.bytes))), \
            read in \(TextReport.rounded(investigation.seconds)) seconds.</p>

            """
    }

    /// One row an actor, one mark a finding, along a common axis of time.
    private var timeline: String {
        let actors = investigation.actors.prefix(Self.actorsMax)
        let times = actors.flatMap { $0.findings.flatMap { [$0.firstSeen, $0.lastSeen] } }
            .filter { $0 > 0 }
        guard let first = times.min(), let last = times.max() else { return "" }
        let span = Double(max(1, last - first))
        let (left, width, row) = (340.0, 620.0, 22.0)
        let height = row * Double(actors.count) + 40
        func x(_ time: Int64) -> Double { left + width * Double(time - first) / span }
        var svg = """
            <h2>Timeline</h2><svg viewBox="0 0 1000 \(Int(height))" role="img" \
            aria-label="Findings of each actor over time">

            """
        for (index, entry) in actors.enumerated() {
            let y = row * Double(index) + 20
            let name = Self.shortened(entry.actor)
            svg += "<text x=\"\(Int(left - 10))\" y=\"\(Int(y + 4))\" text-anchor=\"end\">"
            svg += "\(Self.escaped(name))</text>"
            svg += "<line x1=\"\(Int(left))\" x2=\"\(Int(left + width))\" y1=\"\(Int(y))\" "
            svg += "y2=\"\(Int(y))\" class=\"axis\"/>"
            for finding in entry.findings.prefix(200) where finding.firstSeen > 0 {
                let from = x(finding.firstSeen)
                let to = max(from, x(finding.lastSeen))
                svg += "<a href=\"#f\(finding.id)\"><rect x=\"\(Int(from - 4))\" "
                svg += "y=\"\(Int(y - 6))\" width=\"\(Int(to - from + 8))\" height=\"12\" rx=\"5\" "
                svg += "class=\"\(finding.severityLevel)\"><title>"
                svg += "\(Self.escaped(TextReport.time(finding.firstSeen) + " " + finding.title))"
                svg += "</title></rect></a>"
            }
            svg += "\n"
        }
        let y = Int(height - 8)
        svg += "<text x=\"\(Int(left))\" y=\"\(y)\">\(TextReport.time(first))</text>"
        svg += "<text x=\"\(Int(left + width))\" y=\"\(y)\" text-anchor=\"end\">"
        return svg + "\(TextReport.time(last))</text></svg>\n"
    }

    private func card(_ finding: Finding) -> String {
        var rows: [(String, String)] = [
            ("Type", finding.type), ("Rule", finding.info.rule), ("Actor", finding.actor),
            ("Account", finding.accountID), ("Region", finding.region),
            ("First seen", TextReport.time(finding.firstSeen)),
            ("Last seen", TextReport.time(finding.lastSeen)), ("Count", "\(finding.count)"),
        ]
        rows += finding.details.map { ($0.name, $0.value.string ?? $0.value.text) }
        rows += finding.evidence.map { ("Evidence", "\($0.value) is on \($0.list)") }
        rows += finding.positions.map { ("Seen in", "\($0.source), byte \($0.offset)") }
        rows.append(("What to do", finding.info.remedy))
        let cells = rows.filter { !$0.1.isEmpty }.map {
            "<tr><th>\(Self.escaped($0.0))</th><td>\(Self.escaped($0.1))</td></tr>"
        }
        return """
            <details id="f\(finding.id)"\(finding.severityLevel >= .high ? " open" : "")><summary>\
            <span class="badge \(finding.severityLevel)">\
            \(TextReport.rounded(finding.severity)) \(finding.severityLevel)</span> \
            \(Self.escaped(finding.title))</summary><p>\(Self.escaped(finding.summary))</p>\
            <table>\(cells.joined())</table></details>

            """
    }

    private var notRead: String {
        guard !investigation.unread.isEmpty || !investigation.broken.isEmpty else { return "" }
        let unread = investigation.unread.prefix(Self.unreadMax).map {
            "<li>\(Self.escaped($0.path)): \(Self.escaped($0.reason))</li>"
        }
        let broken = investigation.broken.prefix(Self.unreadMax).map {
            "<li>\(Self.escaped($0.path)): \($0.records) broken records</li>"
        }
        return "<h2>Not read</h2><ul>\((unread + broken).joined())</ul>\n"
    }

    private static func shortened(_ actor: String) -> String {
        actor.count <= 44 ? actor : "…" + actor.suffix(43)
    }

    /// Text as HTML, safe between tags and within quoted attributes; control characters are shown.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default:
                let isControl =
                    scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
                    || (0x202a...0x202e).contains(scalar.value)
                    || (0x2066...0x2069).contains(scalar.value)
                if isControl { result += "\u{fffd}" } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    private static let style = """
        body{font:15px/1.45 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em;\
        color:#1d2430;background:#fff}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}\
        .badge{display:inline-block;border-radius:1em;padding:0 .7em;color:#fff;font-size:.85em}\
        .critical{background:#7a0019;fill:#7a0019}.high{background:#c0392b;fill:#c0392b}\
        .medium{background:#b9770e;fill:#b9770e}.low{background:#2e6da4;fill:#2e6da4}\
        details{border:1px solid #d5dae1;border-radius:6px;padding:.5em .8em;margin:.5em 0}\
        summary{cursor:pointer;font-weight:600}table{border-collapse:collapse;font-size:.92em}\
        th{text-align:left;vertical-align:top;padding:.15em 1em .15em 0;color:#5a6472;\
        font-weight:500;white-space:nowrap}td{overflow-wrap:anywhere}svg{width:100%;height:auto}\
        svg text{font:11px system-ui,sans-serif;fill:#1d2430}.axis{stroke:#d5dae1}
        @media(prefers-color-scheme:dark){body{background:#14181f;color:#dfe4ea}\
        svg text{fill:#dfe4ea}details{border-color:#333c48}th{color:#9aa5b1}}
        """
}
