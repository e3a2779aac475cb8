import Codecs
import Gate
import GuardDutyAPI
import Shapes
import Store
import Vocabulary

/// A row of `guardduty_detectors`.
struct DetectorRecord {
    let id: String
    let region: Region
    let isEnabled: Bool
    let frequency: String
    /// Feature names and their status, additional configurations as `FEATURE/NAME`.
    let features: [String: String]
    let tags: [String: String]
    let created: Instant
    let updated: Instant
    /// Findings of trail records before this position are in the store.
    let cursor: UInt64
    /// The position that `memory` knows.
    let remembered: UInt64
    let memory: String?

    init?(_ row: Row) {
        guard let region = Region(row.text("region")) else { return nil }
        id = row.text("id")
        self.region = region
        isEnabled = row.flag("enabled")
        frequency = row.text("frequency")
        features = TagText.read(row.text("features"))
        tags = TagText.read(row.text("tags"))
        created = row.instant("created")
        updated = row.instant("updated")
        cursor = UInt64(max(0, row.integer("cursor")))
        remembered = UInt64(max(0, row.integer("remembered")))
        memory = row.textIfAny("memory")
    }

    var watchesObjects: Bool { features["S3_DATA_EVENTS"] == "ENABLED" }
}

/// The features of a detector: names, which are on for a new one, and their parts.
enum Feature {
    static let names: [(name: String, isOn: Bool, parts: [String])] = [
        ("CLOUD_TRAIL", true, []), ("DNS_LOGS", true, []), ("FLOW_LOGS", true, []),
        ("S3_DATA_EVENTS", true, []), ("EKS_AUDIT_LOGS", true, []),
        ("EBS_MALWARE_PROTECTION", true, []), ("RDS_LOGIN_EVENTS", true, []),
        ("EKS_RUNTIME_MONITORING", false, ["EKS_ADDON_MANAGEMENT"]),
        ("LAMBDA_NETWORK_LOGS", true, []),
        (
            "RUNTIME_MONITORING", false,
            ["EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT"]
        ),
    ]
    /// These are always on and cannot be configured.
    static let foundational: Set<String> = ["CLOUD_TRAIL", "DNS_LOGS", "FLOW_LOGS"]

    static var initial: [String: String] {
        var features: [String: String] = [:]
        for feature in names {
            features[feature.name] = feature.isOn ? "ENABLED" : "DISABLED"
            for part in feature.parts { features["\(feature.name)/\(part)"] = "DISABLED" }
        }
        return features
    }

    static func apply(
        _ changes: [GuardDutyShape.DetectorFeatureConfiguration]?,
        _ sources: GuardDutyShape.DataSourceConfigurations?, to features: inout [String: String]
    ) throws {
        if changes != nil, sources != nil {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because both dataSources and features were provided.")
        }
        let named = Set((changes ?? []).compactMap(\.name))
        guard named.count == (changes ?? []).count,
            !named.isSuperset(of: ["EKS_RUNTIME_MONITORING", "RUNTIME_MONITORING"])
        else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because a feature is given twice, or both "
                    + "EKS_RUNTIME_MONITORING and RUNTIME_MONITORING are.")
        }
        for change in changes ?? [] {
            guard let name = change.name, let status = change.status,
                let known = names.first(where: { $0.name == name }), !foundational.contains(name)
            else {
                throw GuardDutyFailure.badRequest(
                    "The request is rejected because an invalid feature was specified.")
            }
            features[name] = status
            for part in change.additionalConfiguration ?? [] {
                guard let partName = part.name, let status = part.status,
                    known.parts.contains(partName)
                else {
                    throw GuardDutyFailure.badRequest(
                        "The request is rejected because an invalid additional configuration was "
                            + "specified.")
                }
                features["\(name)/\(partName)"] = status
            }
        }
        func set(_ name: String, _ isOn: Bool?) {
            if let isOn { features[name] = isOn ? "ENABLED" : "DISABLED" }
        }
        set("S3_DATA_EVENTS", sources?.s3Logs?.enable)
        set("EKS_AUDIT_LOGS", sources?.kubernetes?.auditLogs.enable)
        set(
            "EBS_MALWARE_PROTECTION",
            sources?.malwareProtection?.scanEc2InstanceWithFindings?.ebsVolumes)
    }

    static func results(
        _ record: DetectorRecord
    ) -> [GuardDutyShape.DetectorFeatureConfigurationResult] {
        names.map { feature in
            GuardDutyShape.DetectorFeatureConfigurationResult(
                name: feature.name, status: record.features[feature.name] ?? "DISABLED",
                updatedAt: record.updated,
                additionalConfiguration: feature.parts.isEmpty
                    ? nil
                    : feature.parts.map {
                        GuardDutyShape.DetectorAdditionalConfigurationResult(
                            name: $0,
                            status: record.features["\(feature.name)/\($0)"] ?? "DISABLED",
                            updatedAt: record.updated)
                    })
        }
    }
}

extension Reading {
    func detector(_ id: String, _ call: Call) throws -> DetectorRecord {
        let row = try row(
            "SELECT * FROM guardduty_detectors WHERE id = ? AND account = ? AND region = ?",
            [.text(id), .text(call.account.description), .text(call.region.description)])
        guard let record = row.flatMap({ DetectorRecord($0) }) else { throw Refusal.notOwned }
        return record
    }
}

/// Refusals that many operations share.
enum Refusal {
    static let notOwned = GuardDutyFailure.badRequest(
        "The request is rejected because the input detectorId is not owned by the current account.")

    static func invalid(_ what: String) -> Failure {
        GuardDutyFailure.badRequest(
            "The request is rejected because an invalid or out-of-range value is specified as an "
                + "input parameter: \(what)")
    }
}

extension Call {
    func detectorARN(_ id: String, _ rest: String = "") -> String {
        arn("detector/\(id)\(rest)").description
    }
}

/// `maxResults` and `nextToken` over a list that is in memory.
enum Pages {
    static func cut<T>(
        _ items: [T], maxResults: Int?, token: String?
    ) throws -> (page: [T], next: String?) {
        let size = min(max(maxResults ?? 50, 1), 50)
        var start = 0
        if let token, !token.isEmpty {
            guard let bytes = Base64.decode(token),
                let offset = Int(String(decoding: bytes, as: UTF8.self)), offset >= 0
            else { throw Refusal.invalid("nextToken") }
            start = min(offset, items.count)
        }
        let end = min(start + size, items.count)
        let next = end < items.count ? Base64.encode(Array(String(end).utf8)) : nil
        return (Array(items[start..<end]), next)
    }
}
