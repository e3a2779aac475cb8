package import Codecs
import Vocabulary

/// What a detector is: everything about it that is not code. Documentation, reports and findings
/// take their words from here.
package struct DetectorInfo: Hashable, Sendable {
    /// Our own name for the rule; several rules may give one finding type.
    package let rule: String
    package let type: FindingType
    /// The type's severity, or a lower one where the rule alone is a weak sign.
    package let severity: Double
    package let log: LogKind
    /// What happened, as a sentence without its end.
    package let title: String
    /// Why that matters.
    package let reason: String
    /// What to do about it.
    package let remedy: String

    init(
        _ rule: String, _ type: FindingType, _ log: LogKind, severity: Double? = nil,
        title: String, reason: String, remedy: String
    ) {
        self.rule = rule
        self.type = type
        self.severity = severity ?? type.severity
        self.log = log
        self.title = title
        self.reason = reason
        self.remedy = remedy
    }
}

/// A list entry that an address or a name matched.
package struct ListMatch: Hashable, Sendable {
    /// The list's name.
    package let list: String
    /// What matched: the address or the domain.
    package let value: String
}

/// The thing that a finding is about.
package enum FindingResource: Hashable, Sendable {
    case accessKey(AccessKeyDetails)
    case instance(InstanceDetails)
    case bucket(name: String, AccessKeyDetails)
}

/// Whose credentials were used.
package struct AccessKeyDetails: Hashable, Sendable {
    package var accessKeyID = ""
    package var principalID = ""
    package var userName = ""
    /// `IAMUser`, `AssumedRole`, `Root`, `FederatedUser`, …
    package var userType = ""
}

/// Which host. A flow log of version 2 knows the interface only.
package struct InstanceDetails: Hashable, Sendable {
    package var instanceID = ""
    package var interfaceID = ""
    package var privateAddress = ""
    package var vpcID = ""
    package var subnetID = ""
}

/// What was done.
package enum FindingAction: Hashable, Sendable {
    case apiCall(APICall)
    case connection(Connection)
    case portProbe(localPort: Int, remoteAddress: String)
    case dnsRequest(domain: String, blocked: Bool)

    package struct APICall: Hashable, Sendable {
        package var api = ""
        package var service = ""
        /// The caller's address, or the name of the AWS service it came through.
        package var caller = ""
        package var errorCode = ""
        package var userAgent = ""
        /// The resource named in the call, if the rule knows it.
        package var affected = ""
    }

    package struct Connection: Hashable, Sendable {
        package var isOutbound = false
        package var protocolName = ""
        package var localPort = 0
        package var localAddress = ""
        package var remotePort = 0
        package var remoteAddress = ""
        package var isBlocked = false
    }
}

/// One finding, and how often it was seen.
package struct Finding: Hashable, Sendable {
    /// 32 hexadecimal digits, the same for the same type, resource and actor.
    package let id: String
    package let info: DetectorInfo
    package let accountID: String
    package let region: String
    /// What happened, to whom, in a sentence or two.
    package let summary: String
    package let resource: FindingResource
    package let action: FindingAction
    /// Who did it: an ARN, an access key or an address.
    package let actor: String
    package let evidence: [ListMatch]
    /// What the rule saw, in its own words: names and values.
    package let details: [JSONMember]
    /// Seconds since 1970.
    package var firstSeen: Int64
    package var lastSeen: Int64
    package var count: Int
    /// The first records that showed it, at most `Finding.positionsMax`.
    package var positions: [RecordPosition]

    package static let positionsMax = 5

    package var type: String { info.type.name }
    package var severity: Double { info.severity }
    package var title: String { info.title }

    /// `low`, `medium` or `high`, as GuardDuty's console words the number.
    package var severityLevel: SeverityLevel { SeverityLevel(severity) }
}

/// The ranges of severity.
package enum SeverityLevel: Int, Comparable, CaseIterable, Sendable, CustomStringConvertible {
    case low, medium, high, critical

    package init(_ severity: Double) {
        switch severity {
        case 9...: self = .critical
        case 7..<9: self = .high
        case 4..<7: self = .medium
        default: self = .low
        }
    }

    package init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.description == name.lowercased() }) else {
            return nil
        }
        self = found
    }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    package var description: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .critical: "critical"
        }
    }
}
