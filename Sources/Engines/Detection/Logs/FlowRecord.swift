package import Matching

/// An address in the form that flow tables are keyed by: IPv4 as its IPv4-mapped IPv6 address.
package struct FlowAddress: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    @inline(__always)
    package init(v4 bits: UInt32) { self.init(high: 0, low: 0xffff_0000_0000 | UInt64(bits)) }

    package init(_ address: IPAddress) {
        switch address {
        case .v4(let bits): self.init(v4: bits)
        case .v6(let bits):
            self.init(
                high: UInt64(truncatingIfNeeded: bits >> 64), low: UInt64(truncatingIfNeeded: bits))
        }
    }

    /// The IPv4 address in host order, if it is one.
    @inline(__always)
    package var v4: UInt32? {
        high == 0 && low >> 32 == 0xffff ? UInt32(truncatingIfNeeded: low) : nil
    }

    package var address: IPAddress {
        if let v4 { return .v4(v4) }
        return .v6(UInt128(high) << 64 | UInt128(low))
    }

    @inline(__always)
    package var hash: UInt64 { mixed(high &* 0x9e37_79b9_7f4a_7c15 ^ low) }

    /// Whether no host on the Internet has it: private, shared, loopback, link-local, multicast,
    /// documentation's own ranges excepted (logs for teaching use those as public ones).
    @inline(__always)
    package var isPrivate: Bool {
        guard let v4 else { return isPrivateV6 }
        switch v4 >> 24 {
        case 10, 127, 0: return true
        case 172: return v4 >> 20 == 0xac1
        case 192: return v4 >> 16 == 0xc0a8
        case 169: return v4 >> 16 == 0xa9fe
        case 100: return v4 >> 22 == 0x191  // 100.64.0.0/10, RFC 6598
        case 224...: return true
        default: return false
        }
    }

    /// Whether it lies in the range that carriers share among their customers (RFC 6598).
    var isShared: Bool { v4.map { $0 >> 22 == 0x191 } ?? false }

    private var isPrivateV6: Bool {
        let top = high >> 48
        return top & 0xfe00 == 0xfc00 || top & 0xffc0 == 0xfe80 || top & 0xff00 == 0xff00
            || (high == 0 && low <= 1)
    }
}

/// One record of a VPC flow log. Counts are 0 and texts empty where the format lacks the field.
package struct FlowRecord {
    package enum Action: UInt8, Sendable { case unknown, accept, reject }
    package enum Direction: UInt8, Sendable { case unknown, ingress, egress }

    package var source = FlowAddress(high: 0, low: 0)
    package var destination = FlowAddress(high: 0, low: 0)
    package var sourcePort: UInt16 = 0
    package var destinationPort: UInt16 = 0
    /// The IANA protocol number; 255 (reserved) where the log does not say.
    package var protocolNumber: UInt8 = 255
    package var action = Action.unknown
    package var direction = Direction.unknown
    /// The bitwise or of the flags seen: FIN 1, SYN 2, RST 4, SYN-ACK 18. 0 where not recorded.
    package var tcpFlags: UInt8 = 0
    package var packets: UInt64 = 0
    package var bytes: UInt64 = 0
    /// Seconds since 1970.
    package var start: Int64 = 0
    package var end: Int64 = 0
    package var accountID = ByteRun.empty
    package var interfaceID = ByteRun.empty
    package var instanceID = ByteRun.empty
    package var vpcID = ByteRun.empty
    package var subnetID = ByteRun.empty
    package var region = ByteRun.empty

    package init() {}
}
