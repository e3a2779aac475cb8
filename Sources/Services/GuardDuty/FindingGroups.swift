import Codecs
import GuardDutyAPI
import Shapes
import Vocabulary

/// Statistics of findings by one of their properties.
enum FindingGroups {
    private struct Group {
        var count = 0
        var last = Instant(nanoseconds: .min)

        mutating func add(_ finding: FindingRecord) {
            count += 1
            last = max(last, finding.updated)
        }
    }

    static func statistics(
        _ findings: [FindingRecord], by group: String, ascending: Bool, limit: Int
    ) throws -> GuardDutyShape.FindingStatistics {
        var groups: [String: Group] = [:]
        for finding in findings { groups[key(finding, group), default: Group()].add(finding) }
        let ordered = groups.sorted { a, b in
            if a.value.count != b.value.count {
                return (a.value.count < b.value.count) == ascending
            }
            return a.key < b.key
        }.prefix(limit)
        switch group {
        case "ACCOUNT":
            return .init(
                groupedByAccount: ordered.map {
                    .init(
                        accountId: $0.key, lastGeneratedAt: $0.value.last,
                        totalFindings: $0.value.count)
                })
        case "DATE":
            return .init(
                groupedByDate: ordered.map {
                    let parts = $0.key.split(separator: "/", maxSplits: 1)
                    return .init(
                        date: parts.first.flatMap { Instant(iso8601: $0) },
                        lastGeneratedAt: $0.value.last,
                        severity: parts.last.flatMap { Double($0) }, totalFindings: $0.value.count)
                })
        case "FINDING_TYPE":
            return .init(
                groupedByFindingType: ordered.map {
                    .init(
                        findingType: $0.key, lastGeneratedAt: $0.value.last,
                        totalFindings: $0.value.count)
                })
        case "RESOURCE":
            return .init(
                groupedByResource: ordered.map {
                    let parts = $0.key.split(separator: "|", omittingEmptySubsequences: false)
                    return .init(
                        accountId: String(parts[0]), lastGeneratedAt: $0.value.last,
                        resourceId: parts.count > 2 ? String(parts[2]) : nil,
                        resourceType: parts.count > 1 ? String(parts[1]) : nil,
                        totalFindings: $0.value.count)
                })
        case "SEVERITY":
            return .init(
                groupedBySeverity: ordered.map {
                    .init(
                        lastGeneratedAt: $0.value.last, severity: Double($0.key),
                        totalFindings: $0.value.count)
                })
        default: throw Refusal.invalid("groupBy")
        }
    }

    private static func key(_ finding: FindingRecord, _ group: String) -> String {
        let account = finding.document["accountId"]?.string ?? ""
        switch group {
        case "ACCOUNT": return account
        case "DATE": return "\(finding.updated.iso8601.prefix(10))/\(finding.severity)"
        case "FINDING_TYPE": return finding.type
        case "SEVERITY": return JSONNumber(finding.severity).text
        default:
            let resource = finding.document["resource"]
            let kind = resource?["resourceType"]?.string ?? ""
            let id =
                resource?["instanceDetails"]?["instanceId"]?.string
                ?? resource?["s3BucketDetails"]?[0]?["name"]?.string
                ?? resource?["accessKeyDetails"]?["accessKeyId"]?.string ?? ""
            return "\(account)|\(kind)|\(id)"
        }
    }
}
