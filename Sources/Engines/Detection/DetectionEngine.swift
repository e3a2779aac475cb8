package import Codecs
import Matching
import Vocabulary

/// Takes records in, keeps what must be remembered, and gives findings.
///
/// One engine belongs to one thread or actor at a time. Records should come in the order of their
/// time, as logs hold them; a little disorder (minutes) is harmless.
package final class DetectionEngine: RecordSink {
    /// The log that records come from until it is changed; findings name it.
    package var source = ""

    private let lists: ThreatLists
    private let callRules: [CloudTrailDetector]
    private let callKeys: [UInt64]
    private let callTable: CallTable
    private let flowRules: [FlowDetector]
    private let flowKeys: [UInt64]
    private let nameRules: [DNSDetector]
    private let nameKeys: [UInt64]
    let history = CallHistory()
    let tracker: FlowTracker
    let names: NameTracker
    private let addresses = RunMemo<CallerFacts>(bits: 12)
    private let agents = RunMemo<AgentMarks>(bits: 10)
    private var call: Call?
    private var ledger = FindingLedger()

    package init(lists: ThreatLists = ThreatLists()) {
        self.lists = lists
        callRules = CloudTrailDetector.all
        flowRules = FlowDetector.all
        nameRules = DNSDetector.all
        callKeys = callRules.map { stableHash($0.info.rule) }
        flowKeys = flowRules.map { stableHash($0.info.rule) }
        nameKeys = nameRules.map { stableHash($0.info.rule) }
        callTable = CallTable(callRules)
        tracker = FlowTracker(lists: lists)
        names = NameTracker()
    }

    /// Everything that all detectors say of themselves, in the order of the lists.
    package static var detectors: [DetectorInfo] {
        CloudTrailDetector.all.map(\.info) + FlowDetector.all.map(\.info)
            + DNSDetector.all.map(\.info)
    }

    /// All findings so far, in the order in which they were first seen.
    package var findings: [Finding] { ledger.findings }
    package var findingCount: Int { ledger.findings.count }
    /// How many findings were not kept because there were too many.
    package var findingsDropped: Int { ledger.overflow }

    /// The findings that are new or were seen again since the last call.
    package func takeChanged() -> [Finding] { ledger.takeChanged() }

    /// Restores only what lies behind findings, not the findings themselves.
    package func restore(_ snapshot: JSON) {
        if let part = snapshot["history"] { history.restore(part) }
        if let part = snapshot["hosts"] { tracker.restore(part) }
        if let part = snapshot["names"] { names.restore(part) }
    }

    /// What must be kept so that a later engine goes on where this one stands: baselines, logins,
    /// windows that are open. Flow windows of ten minutes are not among it.
    package func snapshot() -> JSON {
        [
            "version": 1, "history": history.snapshot(), "hosts": tracker.snapshot(),
            "names": names.snapshot(),
        ]
    }
}

/// A hash of a name that is the same in every run.
func stableHash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { ByteRun($0.baseAddress, $0.count).hash }
}

/// What is known of a caller's address text.
struct CallerFacts {
    var address: FlowAddress?
    var marks: AddressMarks
}

/// Remembers what was made of the last texts seen, by their hashes.
final class RunMemo<Value> {
    private var entries: [(hash: UInt64, value: Value)?]
    private let shift: UInt64

    init(bits: Int) {
        entries = Array(repeating: nil, count: 1 << bits)
        shift = 64 - UInt64(bits)
    }

    @inline(__always)
    func value(_ run: ByteRun, _ make: (ByteRun) -> Value) -> Value {
        let hash = run.hash
        let place = Int(hash >> shift)
        if let entry = entries[place], entry.hash == hash { return entry.value }
        let value = make(run)
        entries[place] = (hash, value)
        return value
    }
}

// MARK: CloudTrail

extension DetectionEngine {
    package func take(_ event: CloudTrailEvent, offset: Int) {
        let caller = addresses.value(event.sourceIPAddress) { text in
            let address = FlowLines.address(text)
            return CallerFacts(
                address: address, marks: address.map { tracker.marks($0) } ?? [])
        }
        guard !caller.marks.contains(.trusted) else { return }
        let agent = agents.value(event.userAgent) { AgentMarks($0) }
        let rules = callTable.rules(event)
        let isNotable =
            !caller.marks.isEmpty || !agent.isDisjoint(with: .notable)
            || event.identityType == "Root"
            || !event.errorCode.isEmpty || Self.isInstance(event)
        guard isNotable || rules != nil else { return }
        let call = self.call ?? Call(event, history: history, lists: lists)
        self.call = call
        call.set(event, address: caller.address, marks: caller.marks, agent: agent)
        if isNotable {
            for rule in callTable.everywhere { judge(call, rule, offset) }
        }
        if let rules {
            if event.eventSource == "s3.amazonaws.com", !event.failed,
                event.eventName == "PutObject" || event.eventName == "CopyObject"
            {
                CloudTrailDetector.noteWrite(call)
            }
            for rule in rules { judge(call, rule, offset) }
        }
    }

    /// Whether the session is an EC2 instance's own: its name is the instance's id.
    @inline(__always)
    static func isInstance(_ event: CloudTrailEvent) -> Bool {
        guard event.identityType == "AssumedRole", let start = event.principalID.start,
            let colon = memoryFind(start, 0x3a, event.principalID.count)
        else { return false }
        return event.principalID[colon + 1] == 0x69 && event.principalID[colon + 2] == 0x2d
    }

    private func judge(_ call: Call, _ index: Int, _ offset: Int) {
        let rule = callRules[index]
        let event = call.event
        switch rule.outcome {
        case .success: if event.failed { return }
        case .attempt: if event.failed, !event.denied { return }
        case .refused: if !event.denied { return }
        case .any: break
        }
        if !rule.countsServices, event.isByService || event.isUpkeep { return }
        if rule.isRoutine, call.isAutomation { return }
        guard let verdict = rule.test(call) else { return }
        var details = verdict.details
        let rulesKey = mixed(callKeys[index] ^ call.account.hash &* 3)
        let actor = rulesKey ^ call.actorHash
        if let threshold = rule.threshold {
            let value = threshold.value?(call) ?? UInt64(offset) &+ event.eventID.hash
            let seen = history.distinct(
                mixed(actor), value: value, at: event.time, within: threshold.seconds,
                count: threshold.count)
            guard seen >= threshold.count else { return }
            details.append(JSONMember("atLeast", count: seen))
        }
        let folded = rule.foldsByAddress ? event.sourceIPAddress.hash : call.foldHash
        var key = mixed(rulesKey ^ folded)
        if rule.info.type.resource == .bucket { key = mixed(key ^ stableHash(verdict.affected)) }
        let position = RecordPosition(source: source, offset: offset)
        if ledger.repeats(key, at: event.time, position) { return }
        ledger.add(
            finding(call, rule.info, verdict, details, key: key, position: position), key: key)
    }

    private func finding(
        _ call: Call, _ info: DetectorInfo, _ verdict: CloudTrailDetector.Verdict,
        _ details: [JSONMember], key: UInt64, position: RecordPosition
    ) -> Finding {
        let event = call.event
        let accessKey = AccessKeyDetails(
            accessKeyID: event.accessKeyID.string, principalID: event.principalID.string,
            userName: call.userName, userType: event.identityType.string)
        var resource = FindingResource.accessKey(accessKey)
        if info.type.resource == .bucket {
            resource = .bucket(name: verdict.affected, accessKey)
        }
        var summary = "\(call.actorName) called \(call.service):\(event.eventName.string)"
        if !verdict.affected.isEmpty { summary += " on \(verdict.affected)" }
        if !event.sourceIPAddress.isEmpty { summary += " from \(event.sourceIPAddress.string)" }
        if !event.errorCode.isEmpty { summary += " (refused: \(event.errorCode.string))" }
        return Finding(
            id: findingID(key), info: info, accountID: call.account.string,
            region: event.awsRegion.string, summary: "\(summary). \(info.reason)",
            resource: resource,
            action: .apiCall(
                .init(
                    api: event.eventName.string, service: event.eventSource.string,
                    caller: event.sourceIPAddress.string, errorCode: event.errorCode.string,
                    userAgent: event.userAgent.string, affected: verdict.affected)),
            actor: call.actorName, evidence: verdict.evidence, details: details,
            firstSeen: event.time, lastSeen: event.time, count: 1, positions: [position])
    }

    /// 32 hexadecimal digits from a key.
    func findingID(_ key: UInt64) -> String {
        let second = mixed(key ^ 0x5bd1_e995)
        return Hex.encode(
            (0..<16).map { index in
                let word = index < 8 ? key : second
                return UInt8(truncatingIfNeeded: word >> UInt64(8 * (index & 7)))
            })
    }
}

// MARK: Flows and names

extension DetectionEngine {
    package func take(_ flow: FlowRecord, offset: Int) {
        guard let facts = tracker.observe(flow) else { return }
        for index in flowRules.indices {
            guard facts.interest.contains(flowRules[index].needs),
                flowRules[index].test(flow, facts)
            else { continue }
            report(flow, facts, index, offset)
        }
    }

    private func report(
        _ flow: FlowRecord, _ facts: FlowFacts, _ index: Int, _ offset: Int
    ) {
        let rule = flowRules[index]
        var key = flowKeys[index] ^ facts.local.hash
        switch rule.fold {
        case .host: break
        case .remote: key = mixed(key) ^ facts.remote.hash
        case .port: key = mixed(key) ^ UInt64(facts.remotePort)
        case .localPort: key = mixed(key) ^ UInt64(facts.localPort)
        }
        key = mixed(key ^ flow.accountID.hash)
        let position = RecordPosition(source: source, offset: offset)
        if ledger.repeats(key, at: facts.time, position) { return }
        let local = facts.local.address.description
        let remote = facts.remote.address.description
        let connection = FindingAction.Connection(
            isOutbound: facts.localIsClient, protocolName: protocolName(flow.protocolNumber),
            localPort: Int(facts.localPort), localAddress: local,
            remotePort: Int(facts.remotePort), remoteAddress: remote,
            isBlocked: flow.action == .reject)
        let isProbe = rule.info.type == .portProbe
        let direction = facts.localIsClient ? "to" : "from"
        let port = facts.localIsClient ? facts.remotePort : facts.localPort
        let instance = InstanceDetails(
            instanceID: flow.instanceID.string, interfaceID: flow.interfaceID.string,
            privateAddress: local, vpcID: flow.vpcID.string, subnetID: flow.subnetID.string)
        let host = instance.instanceID.isEmpty ? local : "\(instance.instanceID) (\(local))"
        ledger.add(
            Finding(
                id: findingID(key), info: rule.info, accountID: flow.accountID.string,
                region: flow.region.string,
                summary: "\(host): \(protocolName(flow.protocolNumber)) \(direction) \(remote), "
                    + "port \(port). \(rule.info.reason)",
                resource: .instance(instance),
                action: isProbe
                    ? .portProbe(localPort: Int(facts.localPort), remoteAddress: remote)
                    : .connection(connection),
                actor: rule.info.type.role == .actor ? local : remote,
                evidence: rule.list.flatMap { lists.match(facts.remote, $0) }.map { [$0] } ?? [],
                details: rule.details(facts), firstSeen: facts.time,
                lastSeen: max(facts.time, flow.end), count: 1, positions: [position]), key: key)
    }

    package func take(_ query: DNSQuery, offset: Int) {
        let facts = names.observe(query, lists)
        for index in nameRules.indices {
            guard let verdict = nameRules[index].test(query, facts) else { continue }
            report(query, facts, verdict, index, offset)
        }
    }

    private func report(
        _ query: DNSQuery, _ facts: NameFacts, _ verdict: DNSDetector.Verdict,
        _ index: Int, _ offset: Int
    ) {
        let rule = nameRules[index]
        let host = query.instanceID.isEmpty ? query.sourceAddress.hash : query.instanceID.hash
        let key = mixed(
            mixed(nameKeys[index] ^ host) ^ stableHash(verdict.domain) ^ query.accountID.hash)
        let position = RecordPosition(source: source, offset: offset)
        if ledger.repeats(key, at: query.time, position) { return }
        let address = query.sourceAddress.string
        let instance = InstanceDetails(
            instanceID: query.instanceID.string, privateAddress: address,
            vpcID: query.vpcID.string)
        let who = instance.instanceID.isEmpty ? address : instance.instanceID
        ledger.add(
            Finding(
                id: findingID(key), info: rule.info, accountID: query.accountID.string,
                region: query.region.string,
                summary: "\(who) asked for \(facts.name). \(rule.info.reason)",
                resource: .instance(instance),
                action: .dnsRequest(domain: facts.name, blocked: query.action == "BLOCK"),
                actor: who, evidence: verdict.evidence, details: verdict.details,
                firstSeen: query.time, lastSeen: query.time, count: 1, positions: [position]),
            key: key)
    }
}

/// The name of an IANA protocol number.
func protocolName(_ number: UInt8) -> String {
    switch number {
    case 1: "ICMP"
    case 6: "TCP"
    case 17: "UDP"
    case 47: "GRE"
    case 50: "ESP"
    case 58: "ICMPv6"
    case 132: "SCTP"
    case 255: "traffic"
    default: "protocol \(number)"
    }
}
