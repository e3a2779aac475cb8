import Codecs

/// What the marks of a user agent say of the system it ran on.
struct AgentMarks: OptionSet {
    let rawValue: UInt8
    static let kali = AgentMarks(rawValue: 1)
    static let parrot = AgentMarks(rawValue: 2)
    static let pentoo = AgentMarks(rawValue: 4)
    static let trufflehog = AgentMarks(rawValue: 8)
    /// A program that keeps what is as it is written down: Terraform and its like.
    static let automation = AgentMarks(rawValue: 16)
    /// A program made for attacks or for picking through accounts.
    static let tool = AgentMarks(rawValue: 32)
    /// What makes a call notable by itself.
    static let notable: AgentMarks = [.kali, .parrot, .pentoo, .tool, .trufflehog]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ agent: ByteRun) {
        var marks: AgentMarks = []
        // The kernel's name as SDKs write it (`…kali1-amd64`), and tools that sign with their own.
        if agent.containsWord("kali") { marks.insert(.kali) }
        if agent.containsIgnoringCase("parrot") { marks.insert(.parrot) }
        if agent.containsIgnoringCase("pentoo") { marks.insert(.pentoo) }
        if agent.containsIgnoringCase("trufflehog") { marks.insert(.trufflehog) }
        if agent.containsIgnoringCase("terraform") || agent.containsIgnoringCase("opentofu")
            || agent.containsIgnoringCase("pulumi") || agent.containsIgnoringCase("crossplane")
            || agent.containsIgnoringCase("packer/") || agent.containsIgnoringCase("karpenter")
            || agent.containsIgnoringCase("elbv2.k8s.aws")
            || agent.containsIgnoringCase("kubernetes")
        {
            marks.insert(.automation)
        }
        if agent.containsIgnoringCase("s3 browser") || agent.containsIgnoringCase("pacu")
            || agent.containsIgnoringCase("cloudfox") || agent.containsIgnoringCase("scoutsuite")
            || agent.containsIgnoringCase("stratus-red-team")
            || agent.containsIgnoringCase("aws_consoler")
            || agent.containsIgnoringCase("enumerate-iam")
            || agent.containsIgnoringCase("nuclei") || agent.containsIgnoringCase("sqlmap")
        {
            marks.insert(.tool)
        }
        self = marks
    }
}

/// One CloudTrail event as detectors see it: its fields, what lists say of its address, and the
/// JSON parts, parsed when first asked for. One object is used for event after event.
final class Call {
    private(set) var event: CloudTrailEvent
    private(set) var marks: AddressMarks = []
    private(set) var agent: AgentMarks = []
    /// The caller's address; nil if the call came through a service or the field is missing.
    private(set) var address: FlowAddress?
    private var parsedRequest: JSON?
    private var parsedResponse: JSON?
    private var parsedAdditional: JSON?

    let history: CallHistory
    let lists: ThreatLists

    init(_ event: CloudTrailEvent, history: CallHistory, lists: ThreatLists) {
        self.event = event
        self.history = history
        self.lists = lists
    }

    func set(
        _ event: CloudTrailEvent, address: FlowAddress?, marks: AddressMarks,
        agent: AgentMarks
    ) {
        self.event = event
        self.address = address
        self.marks = marks
        self.agent = agent
        parsedRequest = nil
        parsedResponse = nil
        parsedAdditional = nil
    }

    /// `requestParameters`; null if missing or damaged.
    var request: JSON { Self.parsed(&parsedRequest, event.requestParameters) }
    /// `responseElements`.
    var response: JSON { Self.parsed(&parsedResponse, event.responseElements) }
    /// `additionalEventData`.
    var additional: JSON { Self.parsed(&parsedAdditional, event.additionalEventData) }

    private static func parsed(_ cache: inout JSON?, _ text: ByteRun) -> JSON {
        if let cache { return cache }
        var value = JSON.null
        if !text.isEmpty, let json = try? JSON(bytes: Array(text.bytes)) {
            value = json
            // Some stores keep these parts as strings that hold JSON.
            if let inner = json.string, let parsed = try? JSON(text: inner) { value = parsed }
        }
        cache = value
        return value
    }

    /// The account that the call was made in.
    var account: ByteRun {
        event.recipientAccountID.isEmpty ? event.identityAccount : event.recipientAccountID
    }

    /// A number that is the same for what findings of one caller fold into: a role that programs
    /// assume makes a session for each run, and its runs are one caller; people and instances are
    /// each their own.
    var foldHash: UInt64 {
        guard event.identityType == "AssumedRole", !event.issuerARN.isEmpty,
            !event.issuerARN.containsIgnoringCase("awsreservedsso"),
            !DetectionEngine.isInstance(event), !hasPersonalSession
        else { return actorHash }
        return event.issuerARN.hash
    }

    /// Whether a session's name is an e-mail address, as sign-in through a directory names it.
    private var hasPersonalSession: Bool { event.identityARN.bytes.contains(0x40) }

    /// Whether a program that keeps infrastructure as it is written down made the call.
    var isAutomation: Bool { agent.contains(.automation) && event.identityType != "Root" }

    /// A number that is the same for the same caller: by ARN, else by principal, key or address.
    var actorHash: UInt64 {
        if !event.identityARN.isEmpty { return event.identityARN.hash }
        if !event.principalID.isEmpty { return event.principalID.hash }
        if !event.accessKeyID.isEmpty { return event.accessKeyID.hash }
        return event.userName.isEmpty ? event.sourceIPAddress.hash : event.userName.hash
    }

    /// The caller's name for people: the best of what there is.
    var actorName: String {
        for run in [
            event.identityARN, event.principalID, event.userName, event.accessKeyID,
            event.invokedBy, event.sourceIPAddress,
        ] where !run.isEmpty {
            return run.string
        }
        return "an unknown caller"
    }

    /// `userName` of the identity, or of the role behind a session, or what the ARN ends in.
    var userName: String {
        if !event.userName.isEmpty { return event.userName.string }
        if !event.issuerName.isEmpty { return event.issuerName.string }
        if event.identityType == "Root" { return "Root" }
        return event.identityARN.string.split(separator: "/").last.map(String.init) ?? ""
    }

    /// The service without its domain, such as `iam`.
    var service: String {
        let name = event.eventSource.string
        return name.hasSuffix(".amazonaws.com") ? String(name.dropLast(14)) : name
    }

    /// The bucket named in the request.
    var bucket: String? { named("bucketName", "bucket") }

    /// The first string among the members `names` of the request.
    func named(_ names: String...) -> String? {
        for name in names {
            if parsedRequest == nil {
                // Most rules want one name; a whole parse costs ten times this scan.
                switch event.requestParameters.member(name) {
                case .text(let run):
                    if !run.isEmpty { return run.string }
                    continue
                case .missing: continue
                case .other: break
                }
            }
            if let text = request[name]?.string, !text.isEmpty { return text }
        }
        return nil
    }
}

extension JSON {
    /// The value at the end of a path of names.
    func at(_ path: String...) -> JSON? {
        var value = self
        for name in path {
            guard let next = value[name] else { return nil }
            value = next
        }
        return value
    }

    /// An array's elements; a single value as one; EC2's `{"items":[…]}` as its items.
    var list: [JSON] {
        switch self {
        case .array(let items): return items
        case .object: return self["items"]?.array ?? [self]
        case .null: return []
        default: return [self]
        }
    }

    /// True for `true`, `"true"`, `"True"`.
    var isTrue: Bool { bool ?? (string?.lowercased() == "true") }
    /// True for `false` and `"false"`.
    var isFalse: Bool { bool.map { !$0 } ?? (string?.lowercased() == "false") }
}
