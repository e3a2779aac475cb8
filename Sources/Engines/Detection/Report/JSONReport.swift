package import Codecs

extension Investigation {
    /// Everything as one JSON value.
    package var json: JSON {
        [
            "findings": .array(findings.map { $0.json() }),
            "summary": summary,
        ]
    }

    /// One finding a line, then the summary as the last line (`{"summary":…}`).
    package var lines: [UInt8] {
        var buffer: [UInt8] = []
        for finding in findings {
            finding.json().write(into: &buffer)
            buffer.append(0x0a)
        }
        JSON.object([JSONMember("summary", summary)]).write(into: &buffer)
        buffer.append(0x0a)
        return buffer
    }

    private var summary: JSON {
        let levels = SeverityLevel.allCases.map { level in
            JSONMember(level.description, count: findings.count { $0.severityLevel == level })
        }
        let timeline = actors.map { actor, findings -> JSON in
            [
                "actor": .string(actor),
                "findings": .array(findings.map { .string($0.id) }),
            ]
        }
        return [
            "findings": .number(JSONNumber(findings.count)),
            "findingsNotKept": .number(JSONNumber(findingsDropped)),
            "bySeverity": .object(levels),
            "actors": .array(timeline),
            "records": [
                "cloudTrail": .number(JSONNumber(counts.events)),
                "flows": .number(JSONNumber(counts.flows)),
                "dnsQueries": .number(JSONNumber(counts.queries)),
                "withoutData": .number(JSONNumber(counts.withoutData)),
                "broken": .number(JSONNumber(counts.broken)),
                "unknown": .number(JSONNumber(counts.unknown)),
            ],
            "files": .number(JSONNumber(files)),
            "bytes": .number(JSONNumber(bytes)),
            "inflatedBytes": .number(JSONNumber(inflatedBytes)),
            "notRead": .array(
                unread.map { ["path": .string($0.path), "reason": .string($0.reason)] }),
            "brokenRecords": .array(
                broken.map {
                    ["path": .string($0.path), "records": .number(JSONNumber($0.records))]
                }),
            "seconds": .number(JSONNumber((seconds * 1000).rounded() / 1000)),
            "recordsPerSecond": .number(
                JSONNumber(Self.recordsPerSecond(counts.read, seconds))),
        ]
    }
}
