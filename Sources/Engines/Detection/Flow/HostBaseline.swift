extension FlowTracker {
    /// A host is judged by its own past once it has this much of it.
    static let baselineHoursMin: UInt32 = 24
    /// With less past than that, only what is far beyond it counts.
    static let shortBaselineHoursMin: UInt32 = 6
    static let shortVolumeBytesMin: UInt64 = 5 << 30
    static let shortVolumeFactor = 20.0
    /// Less than this in an hour is never unusual.
    static let volumeBytesMin: UInt64 = 1 << 30
    static let volumeFactor = 10.0
    /// Flows a host must have sent before a port of it can be new.
    static let portFlowsMin: UInt32 = 500
    static let dayInSeconds: UInt32 = 86_400

    /// Learns what a host sends to the Internet, and says what is unlike it.
    @inline(__always)
    func updateHost(
        _ flow: FlowRecord, _ facts: inout FlowFacts, _ time: UInt32, server: UInt16
    ) {
        let host = hosts.state(facts.local.hash, at: time)
        let hour = time / 3600
        if host.pointee.firstSeen == 0 {
            host.pointee.firstSeen = max(time, 1)
            host.pointee.hour = hour
        }
        if hour > host.pointee.hour { Self.endHour(host, now: hour) }
        host.pointee.bytesThisHour &+= flow.bytes
        host.pointee.flows &+= 1
        let isLong = host.pointee.hours >= Self.baselineHoursMin
        if isLong || host.pointee.hours >= Self.shortBaselineHoursMin,
            host.pointee.bytesThisHour
                >= (isLong ? Self.volumeBytesMin : Self.shortVolumeBytesMin),
            Double(host.pointee.bytesThisHour)
                > (isLong ? Self.volumeFactor : Self.shortVolumeFactor)
                * (host.pointee.mean + host.pointee.deviation)
        {
            facts.interest.insert(.volume)
            facts.baseline = host.pointee.mean
            facts.hourBytes = host.pointee.bytesThisHour
        }
        guard facts.localIsClient, server > 0 else { return }
        let bit = mixed(UInt64(server)) >> 56
        let mask = UInt64(1) << (bit & 63)
        let isKnown: Bool
        switch bit >> 6 {
        case 0: isKnown = Self.learn(&host.pointee.ports0, mask)
        case 1: isKnown = Self.learn(&host.pointee.ports1, mask)
        case 2: isKnown = Self.learn(&host.pointee.ports2, mask)
        default: isKnown = Self.learn(&host.pointee.ports3, mask)
        }
        if !isKnown, host.pointee.flows > Self.portFlowsMin,
            time > host.pointee.firstSeen &+ Self.dayInSeconds, flow.packets >= 10,
            flow.protocolNumber == 6 || flow.protocolNumber == 17, !Self.isCommon(server),
            server < 49_152  // beyond lie the ports that clients draw
        {
            facts.interest.insert(.newPort)
        }
    }

    @inline(__always)
    private static func learn(_ bits: inout UInt64, _ mask: UInt64) -> Bool {
        if bits & mask != 0 { return true }
        bits |= mask
        return false
    }

    /// Takes the hour that ended into the mean; hours without traffic count as well, up to a day.
    private static func endHour(_ host: UnsafeMutablePointer<HostState>, now: UInt32) {
        var value = Double(host.pointee.bytesThisHour)
        var left = min(now &- host.pointee.hour, 24)
        while left > 0 {
            let weight = max(1 / Double(host.pointee.hours &+ 1), 0.02)
            let distance = abs(value - host.pointee.mean)
            host.pointee.mean += weight * (value - host.pointee.mean)
            host.pointee.deviation += weight * (distance - host.pointee.deviation)
            host.pointee.hours &+= 1
            value = 0
            left -= 1
        }
        host.pointee.hour = now
        host.pointee.bytesThisHour = 0
    }

    /// Ports that any host may begin to use any day.
    static func isCommon(_ port: UInt16) -> Bool {
        switch port {
        case 22, 25, 53, 80, 123, 143, 443, 465, 587, 853, 993, 995, 8080, 8443: true
        default: false
        }
    }
}

/// Ports on which mining pools speak Stratum and on which Bitcoin's and Monero's peers listen.
enum MiningPorts {
    @inline(__always)
    static func contains(_ port: UInt16) -> Bool {
        switch port {
        case 3333, 3334, 3335, 4444, 5555, 7777, 8332, 8333, 9332, 9333, 14433, 14444, 18080,
            18081, 45560, 45700:
            true
        default: false
        }
    }
}
