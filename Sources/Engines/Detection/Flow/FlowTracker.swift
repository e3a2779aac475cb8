/// What is remembered of one client and one server (and what is asked of it) within a window.
struct PairState: BitwiseCopyable {
    var windowStart: UInt32 = 0
    /// When the pair was first seen without an hour's pause.
    var firstSeen: UInt32 = 0
    /// Server ports, or for the ports that passwords guard, client ports.
    var sketch = Sketch()
    var flows: UInt32 = 0
    var smallFlows: UInt32 = 0
    /// From client to server.
    var packets: UInt64 = 0
    var bytes: UInt64 = 0
    /// Windows with traffic since `firstSeen`.
    var windows: UInt32 = 0
    /// Records with many packets.
    var heavyFlows: UInt32 = 0
    /// From server to client, in records with many packets.
    var packetsBack: UInt64 = 0
    var bytesBack: UInt64 = 0
}

/// What is remembered of one host and one port of others, or of one prober.
struct FanState: BitwiseCopyable {
    var windowStart: UInt32 = 0
    var sketch = Sketch()
    var flows: UInt32 = 0
}

/// What is remembered of one host of the user's: its baseline.
struct HostState: BitwiseCopyable {
    var hour: UInt32 = 0
    /// Hours that the baseline is made of.
    var hours: UInt32 = 0
    var bytesThisHour: UInt64 = 0
    /// Exponentially weighted mean and mean deviation of bytes sent in an hour.
    var mean: Double = 0
    var deviation: Double = 0
    var firstSeen: UInt32 = 0
    var flows: UInt32 = 0
    /// 256 bits of the remote ports it has used.
    var ports0: UInt64 = 0
    var ports1: UInt64 = 0
    var ports2: UInt64 = 0
    var ports3: UInt64 = 0
}

/// What a flow gives cause to look at; a detector names what it needs of it.
struct FlowInterest: OptionSet {
    let rawValue: UInt16
    static let listed = FlowInterest(rawValue: 1)
    static let scan = FlowInterest(rawValue: 2)
    static let fan = FlowInterest(rawValue: 4)
    static let guess = FlowInterest(rawValue: 8)
    static let heavy = FlowInterest(rawValue: 16)
    static let volume = FlowInterest(rawValue: 32)
    static let newPort = FlowInterest(rawValue: 64)
    static let mining = FlowInterest(rawValue: 128)
    static let resolver = FlowInterest(rawValue: 256)
    static let probe = FlowInterest(rawValue: 512)
}

/// A flow as detectors see it: whose it is, which way it goes, and what is remembered about it.
struct FlowFacts {
    var time: Int64 = 0
    var local = FlowAddress(high: 0, low: 0)
    var remote = FlowAddress(high: 0, low: 0)
    var localPort: UInt16 = 0
    var remotePort: UInt16 = 0
    /// Whether the record's source is the local side.
    var isOutbound = false
    /// Whether the local side opened the conversation.
    var localIsClient = false
    /// Whether the remote side is on the Internet and not the user's own.
    var isRemotePublic = false
    var marks: AddressMarks = []
    var interest: FlowInterest = []
    /// Zeroed where nothing was looked up.
    var pair = PairState()
    var fan = FanState()
    /// Targets that the remote side has probed.
    var probed = 0
    var baseline: Double = 0
    var hourBytes: UInt64 = 0
}

/// Turns flow records into facts, and remembers.
final class FlowTracker {
    private let pairs: StateTable<PairState>
    private let fans: StateTable<FanState>
    let hosts: StateTable<HostState>
    private let lists: ThreatLists
    private let popularity = PortPopularity()
    private let marksMemo: UnsafeMutablePointer<MarksEntry>
    private static let memoBits = 14

    private struct MarksEntry {
        var high: UInt64
        var low: UInt64
        var marks: UInt16
        var isKnown: Bool
    }

    /// Seconds that scans, guesses and floods are judged over.
    static let windowSeconds: UInt32 = 600
    /// Flows of at most this many packets are attempts rather than conversations.
    static let smallPacketsMax: UInt64 = 4
    /// A packet of at most this many bytes carries nothing but its headers.
    static let emptyPacketBytesMax: UInt64 = 80
    /// A record with at least this many packets is looked at as a possible flood.
    static let heavyPacketsMin: UInt64 = 4000
    /// Slots of the tables: 64 to 96 bytes each, made real as they are used.
    static let pairBits = 17
    static let fanBits = 16
    static let hostBits = 14

    init(lists: ThreatLists) {
        self.lists = lists
        pairs = StateTable(capacityBits: Self.pairBits)
        fans = StateTable(capacityBits: Self.fanBits)
        hosts = StateTable(capacityBits: Self.hostBits)
        marksMemo = zeroedMemory(1 << Self.memoBits)
    }

    deinit { releaseMemory(marksMemo) }

    @inline(__always)
    func marks(_ address: FlowAddress) -> AddressMarks {
        if lists.isEmpty { return [] }
        let slot = marksMemo + Int(address.hash >> (64 - UInt64(Self.memoBits)))
        if slot.pointee.isKnown, slot.pointee.low == address.low, slot.pointee.high == address.high
        {
            return AddressMarks(rawValue: slot.pointee.marks)
        }
        let marks = lists.marks(address)
        slot.pointee = MarksEntry(
            high: address.high, low: address.low, marks: marks.rawValue, isKnown: true)
        return marks
    }

    /// The facts of a flow; nil where there is nothing to judge.
    @inline(__always)
    func observe(_ flow: FlowRecord) -> FlowFacts? {
        var facts = FlowFacts()
        facts.time = flow.start != 0 ? flow.start : flow.end
        place(flow, &facts)
        guard !facts.marks.contains(.trusted) else { return nil }
        let time = UInt32(clamping: facts.time)
        let accepted = flow.action != .reject
        let isSmall =
            !accepted
            || flow.packets <= Self.smallPacketsMax
                && flow.bytes <= flow.packets &* Self.emptyPacketBytesMax
        let fromClient = facts.isOutbound == facts.localIsClient
        let server = facts.localIsClient ? facts.remotePort : facts.localPort

        if !facts.marks.isDisjoint(with: [.threat, .tor, .command, .miner, .sinkhole, .drop]) {
            facts.interest.insert(.listed)
        }
        let isBackHeavy =
            !fromClient && !facts.isOutbound && flow.packets >= Self.heavyPacketsMin
        let guarded = fromClient && flow.protocolNumber == 6 ? Self.guarded(server) : 0
        if guarded > 0 { facts.interest.insert(.guess) }
        if fromClient, isSmall, facts.localIsClient || facts.isRemotePublic,
            flow.protocolNumber != 1
        {
            facts.interest.insert(.scan)
        }
        if fromClient, flow.packets >= Self.heavyPacketsMin, facts.isOutbound {
            facts.interest.insert(.heavy)
        }
        if server == 53, facts.localIsClient, accepted, !facts.isRemotePublic,
            facts.remote.isShared, !facts.local.isShared
        {
            facts.interest.insert(.resolver)
        }
        if facts.localIsClient, accepted, facts.isRemotePublic {
            if MiningPorts.contains(server), flow.protocolNumber == 6 {
                facts.interest.insert(.mining)
            }
            if server == 53 || server == 853 || server == 443 { facts.interest.insert(.resolver) }
        }
        if isBackHeavy {
            updateBack(flow, facts, time)
        } else if !facts.interest.isDisjoint(with: [.guess, .scan, .heavy, .mining]) {
            updatePair(flow, &facts, time, guarded: guarded, server: server, isSmall: isSmall)
        }
        if fromClient, facts.localIsClient, flow.protocolNumber == 6,
            server == 25 || isSmall && (accepted ? Self.isAttempt(flow, server) : true)
        {
            facts.interest.insert(.fan)
            updateFan(
                &facts, facts.local.hash ^ UInt64(server) &* 0xa076_1d64_78bd_642f,
                facts.remote.hash, time)
        } else if fromClient, !facts.localIsClient, facts.isRemotePublic, isSmall {
            facts.interest.insert(.probe)
            updateFan(
                &facts, facts.remote.hash ^ 0xe703_7ed1_a0b4_28db,
                mixed(facts.local.hash ^ UInt64(server)), time)
            facts.probed = facts.fan.sketch.bits
        }
        if facts.isOutbound, facts.isRemotePublic, accepted {
            updateHost(flow, &facts, time, server: server)
        }
        return facts.interest.isEmpty ? nil : facts
    }

    /// Decides which side is the user's and which side asked.
    @inline(__always)
    private func place(_ flow: FlowRecord, _ facts: inout FlowFacts) {
        let sourceMarks = flow.source.isPrivate ? AddressMarks.home : marks(flow.source)
        let destinationMarks =
            flow.destination.isPrivate ? AddressMarks.home : marks(flow.destination)
        let sourceIsHome = sourceMarks.contains(.home)
        let destinationIsHome = destinationMarks.contains(.home)
        let sourceIsClient = sourceIsClient(flow)
        let sourceIsLocal: Bool
        if sourceIsHome != destinationIsHome {
            sourceIsLocal = sourceIsHome
        } else if sourceIsHome {
            sourceIsLocal = sourceIsClient  // inside: the one who asks is judged
        } else {
            switch flow.direction {
            case .egress: sourceIsLocal = true
            case .ingress: sourceIsLocal = false
            case .unknown: sourceIsLocal = !sourceIsClient
            }
        }
        facts.isOutbound = sourceIsLocal
        facts.localIsClient = sourceIsLocal == sourceIsClient
        facts.local = sourceIsLocal ? flow.source : flow.destination
        facts.remote = sourceIsLocal ? flow.destination : flow.source
        facts.localPort = sourceIsLocal ? flow.sourcePort : flow.destinationPort
        facts.remotePort = sourceIsLocal ? flow.destinationPort : flow.sourcePort
        let remoteMarks = sourceIsLocal ? destinationMarks : sourceMarks
        facts.isRemotePublic = !remoteMarks.contains(.home)
        facts.marks = remoteMarks.subtracting(.home)
    }

    /// Who asks: by the flags where the log has them, because what is refused was asked by its
    /// source, else by the ports.
    @inline(__always)
    private func sourceIsClient(_ flow: FlowRecord) -> Bool {
        if flow.protocolNumber == 6, flow.tcpFlags & 2 != 0 { return flow.tcpFlags & 16 == 0 }
        if flow.action == .reject { return true }
        let (source, destination) = (flow.sourcePort, flow.destinationPort)
        if source < 1024 || destination < 1024 { return destination <= source }
        let sourceIsService = ServicePorts.contains(source)
        if sourceIsService != ServicePorts.contains(destination) { return !sourceIsService }
        // Two high ports: clients draw theirs anew each time, and load balancers from 1024 on.
        return popularity.isMoreUsed(
            flow.destination, destination, than: flow.source, source)
            ?? (destination <= source)
    }

    /// Whether a small flow that was let through is an attempt rather than the idle end of a
    /// conversation. On the web's ports most small flows are such ends: there, only packets of the
    /// sizes that a SYN has with its options (44 by nmap, 48 by Windows, 60 by Linux) count.
    @inline(__always)
    private static func isAttempt(_ flow: FlowRecord, _ server: UInt16) -> Bool {
        guard server == 443 || server == 80 else { return true }
        return flow.bytes == flow.packets &* 60 || flow.bytes == flow.packets &* 44
            || flow.bytes == flow.packets &* 48
    }

    /// The class of ports that passwords guard: 1 SSH, 2 RDP, 3 WinRM; 0 for the rest.
    @inline(__always)
    static func guarded(_ port: UInt16) -> UInt64 {
        switch port {
        case 22: 1
        case 3389: 2
        case 5985, 5986: 3
        default: 0
        }
    }

    @inline(__always)
    private static func pairKey(_ flow: FlowRecord, _ facts: FlowFacts) -> UInt64 {
        let key = mixed(facts.local.hash &* 31 &+ facts.remote.hash)
        return key ^ UInt64(flow.protocolNumber) << 8 ^ (facts.localIsClient ? 1 : 0)
    }

    /// Notes what a server sends back, where it is much: whoever answers is not flooded.
    private func updateBack(_ flow: FlowRecord, _ facts: FlowFacts, _ time: UInt32) {
        let pair = pairs.state(mixed(Self.pairKey(flow, facts)), at: time)
        Self.turnWindow(pair, time)
        pair.pointee.packetsBack &+= flow.packets
        pair.pointee.bytesBack &+= flow.bytes
    }

    @inline(__always)
    private static func turnWindow(_ pair: UnsafeMutablePointer<PairState>, _ time: UInt32) {
        if pair.pointee.firstSeen == 0 || time > pair.pointee.windowStart &+ 3600 {
            pair.pointee = PairState()
            pair.pointee.firstSeen = max(time, 1)
            pair.pointee.windowStart = time
            pair.pointee.windows = 1
        } else if time >= pair.pointee.windowStart &+ Self.windowSeconds {
            let first = pair.pointee.firstSeen
            let windows = pair.pointee.windows
            pair.pointee = PairState()
            pair.pointee.firstSeen = first
            pair.pointee.windowStart = time
            pair.pointee.windows = windows &+ 1
        }
    }

    @inline(__always)
    private func updatePair(
        _ flow: FlowRecord, _ facts: inout FlowFacts, _ time: UInt32, guarded: UInt64,
        server: UInt16, isSmall: Bool
    ) {
        var key = Self.pairKey(flow, facts) ^ guarded << 2
        if facts.interest.contains(.mining) { key ^= UInt64(server) << 20 }
        let pair = pairs.state(mixed(key), at: time)
        Self.turnWindow(pair, time)
        pair.pointee.flows &+= 1
        if isSmall { pair.pointee.smallFlows &+= 1 }
        if flow.packets >= Self.heavyPacketsMin { pair.pointee.heavyFlows &+= 1 }
        pair.pointee.packets &+= flow.packets
        pair.pointee.bytes &+= flow.bytes
        let client = facts.localIsClient ? facts.localPort : facts.remotePort
        if guarded > 0 {
            pair.pointee.sketch.insert(mixed(UInt64(client) &+ 1))
        } else if isSmall {
            pair.pointee.sketch.insert(mixed(UInt64(server) &+ 1))
        }
        facts.pair = pair.pointee
    }

    @inline(__always)
    private func updateFan(
        _ facts: inout FlowFacts, _ key: UInt64, _ value: UInt64, _ time: UInt32
    ) {
        let fan = fans.state(mixed(key), at: time)
        if time >= fan.pointee.windowStart &+ Self.windowSeconds {
            fan.pointee = FanState()
            fan.pointee.windowStart = time
        }
        fan.pointee.flows &+= 1
        fan.pointee.sketch.insert(mixed(value))
        facts.fan = fan.pointee
    }
}
