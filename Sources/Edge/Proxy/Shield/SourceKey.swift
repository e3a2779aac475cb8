import Matching

/// Whom limits are counted for: an IPv4 address, or the /64 of an IPv6 one, since whoever has one
/// address of such a network has all of them.
struct SourceKey: Hashable, Sendable {
    let bits: UInt64
    let isV6: Bool

    init(_ address: IPAddress) {
        switch address.unmapped {
        case .v4(let value):
            bits = UInt64(value)
            isV6 = false
        case .v6(let value):
            bits = UInt64(truncatingIfNeeded: value >> 64)
            isV6 = true
        }
    }
}
