package import Vocabulary

/// A flow of packets as a host's flow records tell of it.
package struct PacketFlow: Sendable, Equatable {
    package var source: String
    package var destination: String
    package var sourcePort: UInt16
    package var destinationPort: UInt16
    /// 6 is TCP, 17 UDP.
    package var protocolNumber: UInt8
    /// FIN 1, SYN 2, RST 4, ACK 16; 0 where not recorded.
    package var tcpFlags: UInt8
    package var packets: Int
    package var bytes: Int
    package var start: Int64
    package var end: Int64

    package init(
        source: String, destination: String, sourcePort: UInt16 = 0, destinationPort: UInt16,
        protocolNumber: UInt8, tcpFlags: UInt8 = 0, packets: Int, bytes: Int, start: Int64,
        end: Int64
    ) {
        self.source = source
        self.destination = destination
        self.sourcePort = sourcePort
        self.destinationPort = destinationPort
        self.protocolNumber = protocolNumber
        self.tcpFlags = tcpFlags
        self.packets = packets
        self.bytes = bytes
        self.start = start
        self.end = end
    }
}

/// The kinds of flood that packets alone give away, by the names of Shield's attack vectors.
package enum PacketVector: String, Sendable, CaseIterable {
    case synFlood = "SYN_FLOOD"
    case udpTraffic = "UDP_TRAFFIC"
    case udpFragment = "UDP_FRAGMENT"
    case dnsReflection = "DNS_REFLECTION"
    case ntpReflection = "NTP_REFLECTION"
    case chargenReflection = "CHARGEN_REFLECTION"
    case ssdpReflection = "SSDP_REFLECTION"
    case portMapper = "PORT_MAPPER"
    case ripReflection = "RIP_REFLECTION"
    case snmpReflection = "SNMP_REFLECTION"
    case msSQLReflection = "MSSQL_REFLECTION"
    case netBIOSReflection = "NET_BIOS_REFLECTION"
    case memcachedReflection = "MEMCACHED_REFLECTION"
    case genericReflection = "GENERIC_UDP_REFLECTION"

    /// The port that what reflects answers from.
    package var reflectorPort: UInt16? {
        Self.reflectors.first { $0.value == self }?.key
    }

    private static let reflectors: [UInt16: PacketVector] = [
        19: .chargenReflection, 53: .dnsReflection, 111: .portMapper, 123: .ntpReflection,
        137: .netBIOSReflection, 161: .snmpReflection, 520: .ripReflection,
        1_434: .msSQLReflection, 1_900: .ssdpReflection, 11_211: .memcachedReflection,
    ]
    /// Reflectors without a name of their own: CLDAP, WS-Discovery, ARD, CoAP.
    private static let others: Set<UInt16> = [389, 3_702, 3_283, 5_683]

    /// What a flow would be part of, if there were much of it; nil for ordinary traffic.
    init?(_ flow: PacketFlow, wasAsked: Bool) {
        switch flow.protocolNumber {
        case 6:
            // Only SYN was ever seen of it, or next to nothing in each packet of a few.
            guard flow.tcpFlags == 2 else { return nil }
            self = .synFlood
        case 17:
            if flow.sourcePort == 0, flow.destinationPort == 0 {
                self = .udpFragment
            } else if let known = Self.reflectors[flow.sourcePort] {
                guard !wasAsked else { return nil }
                self = known
            } else if Self.others.contains(flow.sourcePort) {
                guard !wasAsked else { return nil }
                self = .genericReflection
            } else {
                self = .udpTraffic
            }
        default: return nil
        }
    }
}

/// Notices floods of packets at hosts, from their flow records.
///
/// Records tell of spans of about a minute, some later than others. What a host gets of a kind in a
/// minute is judged once the minute is two minutes old, against what it has got before.
package struct PacketFloods: Sendable {
    package static let hostsMax = 4_096
    private static let askedMax = 65_536
    private static let minutesKept: Int64 = 4
    /// Packets a second that are a flood whatever was usual: known hosts, and new ones.
    package static let packetsPerSecondMin = 1_000.0
    package static let packetsPerSecondMinAtFirst = 5_000.0
    private static let factor = 5.0
    private static let minutesToKnow = 10
    /// A flood is over after so many quiet minutes.
    private static let calmMinutes: Int64 = 3

    /// A flood under way, or just over.
    package struct Attack: Sendable {
        package let destination: String
        package let vector: PacketVector
        package let started: Instant
        package internal(set) var ended: Instant?
        package internal(set) var packetsPerSecond: [Double] = []
        package internal(set) var bitsPerSecond: [Double] = []
        package internal(set) var port: UInt16
        package internal(set) var packets = 0
        package internal(set) var bytes = 0
        var sources = HeavyHitters()
        var lastHigh: Int64

        package func top(_ count: Int) -> [(name: String, value: Double)] { sources.top(count) }
    }

    private struct Place: Hashable, Sendable {
        let destination: String
        let vector: PacketVector
    }

    private struct Minute: Sendable {
        var packets = 0
        var bytes = 0
        var sources = HeavyHitters()
        var ports: [UInt16: Int] = [:]
    }

    private struct Usual: Sendable {
        var mean = 0.0
        var minutes = 0
    }

    private var minutes: [Place: [Int64: Minute]] = [:]
    private var usual: [Place: Usual] = [:]
    private var attacks: [Place: Attack] = [:]
    /// Who asked whom from which port, so that answers are no reflection: host, server, port.
    private var asked: Set<UInt64> = []
    private var judgedTo: Int64 = 0

    package init() {}

    package var current: [Attack] {
        attacks.values.sorted {
            ($0.destination, $0.vector.rawValue) < ($1.destination, $1.vector.rawValue)
        }
    }

    /// Takes a record in.
    package mutating func note(_ flow: PacketFlow) {
        guard flow.packets > 0 else { return }
        if flow.protocolNumber == 17 {
            if asked.count >= Self.askedMax { asked.removeAll() }
            asked.insert(Self.exchange(flow.source, flow.destination, flow.destinationPort))
        }
        let wasAsked = asked.contains(
            Self.exchange(flow.destination, flow.source, flow.sourcePort))
        guard let vector = PacketVector(flow, wasAsked: wasAsked) else { return }
        let minute = flow.start / 60
        guard minute > judgedTo || judgedTo == 0 else { return }
        let place = Place(destination: flow.destination, vector: vector)
        guard minutes[place] != nil || minutes.count < Self.hostsMax else { return }
        minutes[place, default: [:]][minute, default: Minute()].packets += flow.packets
        minutes[place]?[minute]?.bytes += flow.bytes
        minutes[place]?[minute]?.sources.add(flow.source, Double(flow.packets))
        if minutes[place]?[minute]?.ports.count ?? 0 < 64 {
            minutes[place]?[minute]?.ports[flow.destinationPort, default: 0] += flow.packets
        }
    }

    private static func exchange(_ host: String, _ server: String, _ port: UInt16) -> UInt64 {
        Hash.mix(Hash.mix(Hash.of(host), Hash.of(server)), UInt64(port))
    }

    /// Judges the minutes that are two minutes old. Returns the attacks that have changed: begun,
    /// going on, or over.
    package mutating func judge(at now: Instant) -> [Attack] {
        let last = now.seconds / 60 - 2
        guard last > judgedTo else { return [] }
        let first = judgedTo == 0 ? last - Self.minutesKept : judgedTo + 1
        var changed: [Place: Attack] = [:]
        for minute in max(first, last - 60)...last {
            for place in Set(minutes.keys).union(attacks.keys) {
                judge(place, minute, &changed)
            }
        }
        judgedTo = last
        for place in Array(minutes.keys) {
            minutes[place] = minutes[place]?.filter { $0.key > last }
            if minutes[place]?.isEmpty == true { minutes[place] = nil }
        }
        if usual.count > Self.hostsMax { usual = usual.filter { attacks[$0.key] != nil } }
        return changed.values.sorted {
            ($0.destination, $0.vector.rawValue) < ($1.destination, $1.vector.rawValue)
        }
    }

    private mutating func judge(
        _ place: Place, _ minute: Int64, _ changed: inout [Place: Attack]
    ) {
        let seen = minutes[place]?[minute] ?? Minute()
        let rate = Double(seen.packets) / 60
        var known = usual[place] ?? Usual()
        let least =
            known.minutes >= Self.minutesToKnow
            ? Self.packetsPerSecondMin : Self.packetsPerSecondMinAtFirst
        if rate > max(least, Self.factor * known.mean) {
            var attack =
                attacks[place]
                ?? Attack(
                    destination: place.destination, vector: place.vector,
                    started: Instant(seconds: minute * 60), port: 0, lastHigh: minute)
            attack.lastHigh = minute
            attack.packetsPerSecond.append(rate)
            attack.bitsPerSecond.append(Double(seen.bytes) * 8 / 60)
            attack.packets += seen.packets
            attack.bytes += seen.bytes
            attack.port = seen.ports.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
            for source in seen.sources.top(HeavyHitters.valuesMax / 2) {
                attack.sources.add(source.name, source.value)
            }
            attacks[place] = attack
            changed[place] = attack
            return
        }
        known.minutes += 1
        known.mean += max(0.02, 1 / Double(known.minutes)) * (rate - known.mean)
        usual[place] = known
        guard var attack = attacks[place], minute - attack.lastHigh >= Self.calmMinutes else {
            return
        }
        attack.ended = Instant(seconds: (attack.lastHigh + 1) * 60)
        attacks[place] = nil
        changed[place] = attack
    }
}
