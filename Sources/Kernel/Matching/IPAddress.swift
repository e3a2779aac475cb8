/// An IPv4 or IPv6 address.
package enum IPAddress: Hashable, Sendable, CustomStringConvertible {
    case v4(UInt32)
    case v6(UInt128)

    /// Reads dotted decimal (RFC 6943's strict form: four numbers, no leading zeros) or the text
    /// forms of RFC 4291 section 2.2, an embedded IPv4 tail included. Zones are refused.
    package init?(_ text: some StringProtocol) {
        var copy = String(text)
        guard let address = copy.withUTF8({ IPAddress(bytes: $0) }) else { return nil }
        self = address
    }

    /// The same from bytes, without allocation.
    package init?(bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 2, bytes.count <= 45 else { return nil }
        if let value = Self.dotted(bytes, from: 0) {
            self = .v4(value)
        } else if let value = Self.grouped(bytes) {
            self = .v6(value)
        } else {
            return nil
        }
    }

    /// The IPv4 address that an IPv4-mapped IPv6 address (`::ffff:a.b.c.d`) carries, or the address
    /// itself. Dual-stack sockets report IPv4 peers in the mapped form.
    package var unmapped: IPAddress {
        guard case .v6(let bits) = self, bits >> 32 == 0xffff else { return self }
        return .v4(UInt32(truncatingIfNeeded: bits))
    }

    package var isV6: Bool {
        if case .v6 = self { return true }
        return false
    }

    /// 32 or 128.
    package var bitCount: Int { isV6 ? 128 : 32 }

    private static func dotted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt32? {
        var value: UInt32 = 0
        var index = start
        for part in 0..<4 {
            if part > 0 {
                guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return nil }
                index += 1
            }
            let first = index
            var number: UInt32 = 0
            while index < bytes.count, index - first < 3, bytes[index] &- 0x30 < 10 {
                number = number * 10 + UInt32(bytes[index] - 0x30)
                index += 1
            }
            let digits = index - first
            guard digits > 0, number <= 255, digits == 1 || bytes[first] != 0x30 else {
                return nil
            }
            value = value << 8 | number
        }
        return index == bytes.count ? value : nil
    }

    private static func grouped(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt128? {
        var high: UInt128 = 0
        var low: UInt128 = 0  // the groups after `::`
        var groups = 0
        var gap = -1
        var index = 0
        if bytes[0] == 0x3a {
            guard bytes[1] == 0x3a else { return nil }
            gap = 0
            index = 2
        }
        while index < bytes.count {
            let first = index
            var number: UInt32 = 0
            while index < bytes.count, index - first < 4, let digit = hexValue(bytes[index]) {
                number = number << 4 | UInt32(digit)
                index += 1
            }
            guard index > first else { return nil }
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                guard groups <= 6, let tail = dotted(bytes, from: first) else { return nil }
                if gap < 0 {
                    high = high << 32 | UInt128(tail)
                } else {
                    low = low << 32 | UInt128(tail)
                }
                groups += 2
                index = bytes.count
                break
            }
            guard groups < 8 else { return nil }
            if gap < 0 {
                high = high << 16 | UInt128(number)
            } else {
                low = low << 16 | UInt128(number)
            }
            groups += 1
            if index == bytes.count { break }
            guard bytes[index] == 0x3a else { return nil }
            index += 1
            guard index < bytes.count else { return nil }
            if bytes[index] == 0x3a {
                guard gap < 0 else { return nil }
                gap = groups
                index += 1
            }
        }
        if gap < 0 { return groups == 8 ? high : nil }
        guard groups <= 7 else { return nil }
        // A shift by 128 would be a shift out: Swift's smart shift yields zero, as wanted.
        return high << (16 * (8 - gap)) | low
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: return byte - 0x30
        case 0x41...0x46: return byte - 0x41 + 10
        case 0x61...0x66: return byte - 0x61 + 10
        default: return nil
        }
    }

    /// Dotted decimal, or RFC 5952's canonical form.
    package var description: String {
        switch self {
        case .v4(let bits):
            return "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)"
        case .v6(let bits):
            if bits >> 32 == 0xffff { return "::ffff:\(unmapped)" }
            return Self.canonical(
                (0..<8).map { UInt16(truncatingIfNeeded: bits >> (112 - 16 * $0)) })
        }
    }

    private static func canonical(_ groups: [UInt16]) -> String {
        var best = 0..<0
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, groups[end] == 0 { end += 1 }
            if end - start > best.count { best = start..<end }
            start = max(end, start + 1)
        }
        func text(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard best.count > 1 else { return text(groups[...]) }
        return text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
    }
}

/// A range of addresses in CIDR notation, such as `10.0.0.0/8` or `2001:db8::/32`.
package struct CIDR: Hashable, Sendable, CustomStringConvertible {
    /// The first address; bits beyond the prefix are zero.
    package let network: IPAddress
    /// How many leading bits are fixed: 0 to 32 or 0 to 128.
    package let prefix: Int

    /// The range of `prefix` bits that holds `address`; nil if the prefix is out of range.
    package init?(_ address: IPAddress, prefix: Int) {
        guard prefix >= 0, prefix <= address.bitCount else { return nil }
        switch address {
        case .v4(let bits): network = .v4(bits & (UInt32.max << (32 - prefix)))
        case .v6(let bits): network = .v6(bits & (UInt128.max << (128 - prefix)))
        }
        self.prefix = prefix
    }

    /// Reads `address/prefix`, or an address alone as a range of one. Host bits may be set and are
    /// dropped, as IAM does; `isCanonical(_:)` tells.
    package init?(_ text: some StringProtocol) {
        guard let slash = text.firstIndex(of: "/") else {
            guard let address = IPAddress(text) else { return nil }
            self.init(address, prefix: address.bitCount)
            return
        }
        let digits = text[text.index(after: slash)...]
        guard let address = IPAddress(text[..<slash]), (1...3).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let prefix = Int(digits)
        else { return nil }
        self.init(address, prefix: prefix)
    }

    /// Whether `text` names a range by its first address, with a prefix.
    package static func isCanonical(_ text: some StringProtocol) -> Bool {
        guard let slash = text.firstIndex(of: "/"), let range = CIDR(text),
            let address = IPAddress(text[..<slash])
        else { return false }
        return range.network == address
    }

    /// Whether the range holds `address`; an IPv4-mapped address counts as the IPv4 one too.
    package func contains(_ address: IPAddress) -> Bool {
        switch (network, address) {
        case (.v4(let net), .v4(let bits)): return bits & (UInt32.max << (32 - prefix)) == net
        case (.v6(let net), .v6(let bits)):
            if bits & (UInt128.max << (128 - prefix)) == net { return true }
            return false
        case (.v4, .v6(let bits)):
            return bits >> 32 == 0xffff && contains(.v4(UInt32(truncatingIfNeeded: bits)))
        case (.v6, .v4): return false
        }
    }

    package var description: String { "\(network)/\(prefix)" }
}
