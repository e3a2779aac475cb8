/// A set of octets as 256 bits, so that a test is a shift and no table is ever initialised.
struct OctetSet: Sendable {
    private let low: (UInt64, UInt64)
    private let high: (UInt64, UInt64)

    init(_ members: (UInt8) -> Bool) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for octet in UInt8.min...UInt8.max where members(octet) {
            let bit: UInt64 = 1 << UInt64(octet & 63)
            switch octet >> 6 {
            case 0: words.0 |= bit
            case 1: words.1 |= bit
            case 2: words.2 |= bit
            default: words.3 |= bit
            }
        }
        low = (words.0, words.1)
        high = (words.2, words.3)
    }

    @inline(__always)
    func contains(_ octet: UInt8) -> Bool {
        let word =
            octet < 128 ? (octet < 64 ? low.0 : low.1) : (octet < 192 ? high.0 : high.1)
        return word &>> UInt64(octet & 63) & 1 != 0
    }

    /// What a method or a field name is made of (RFC 9110, section 5.6.2).
    static let token = OctetSet { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2e, 0x5e...0x60, 0x7c, 0x7e: true
        default: false
        }
    }

    /// What an authority may hold: names, addresses in brackets and a port, nothing that another
    /// reader could take for user information, a path or a list (RFC 3986, section 3.2).
    static let authority = OctetSet { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        case 0x2d, 0x2e, 0x5f, 0x7e, 0x25, 0x21, 0x24, 0x26...0x2b, 0x3b, 0x3d: true
        case 0x3a, 0x5b, 0x5d: true
        default: false
        }
    }
}

enum Octet {
    static let tab: UInt8 = 0x09
    static let lf: UInt8 = 0x0a
    static let cr: UInt8 = 0x0d
    static let space: UInt8 = 0x20
    static let asterisk: UInt8 = 0x2a
    static let comma: UInt8 = 0x2c
    static let slash: UInt8 = 0x2f
    static let colon: UInt8 = 0x3a
    static let semicolon: UInt8 = 0x3b
    static let question: UInt8 = 0x3f

    /// Whether a field value may hold it: tab, space, visible ones and those above ASCII.
    @inline(__always)
    static func isFieldContent(_ octet: UInt8) -> Bool {
        octet >= 0x20 && octet != 0x7f || octet == tab
    }

    @inline(__always)
    static func isDigit(_ octet: UInt8) -> Bool { octet &- 0x30 < 10 }

    @inline(__always)
    static func hexValue(_ octet: UInt8) -> UInt8? {
        switch octet {
        case 0x30...0x39: octet - 0x30
        case 0x41...0x46: octet - 0x37
        case 0x61...0x66: octet - 0x57
        default: nil
        }
    }

    @inline(__always)
    static func lowered(_ octet: UInt8) -> UInt8 {
        octet &- 0x41 < 26 ? octet | 0x20 : octet
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the octets are `text`, which is in lower case, whatever their own case.
    @inline(__always)
    func isText(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        let other = text.utf8Start
        for index in 0..<count where Octet.lowered(self[index]) != other[index] { return false }
        return true
    }

    @inline(__always)
    func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[range])
    }

    /// The range without spaces and tabs at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start] == Octet.space || self[start] == Octet.tab { start += 1 }
        while end > start, self[end - 1] == Octet.space || self[end - 1] == Octet.tab { end -= 1 }
        return start..<end
    }

    /// The members of a comma-separated list in `range`, trimmed, empty ones left out.
    func eachMember(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        for index in range where self[index] == Octet.comma {
            let member = trimmed(start..<index)
            if !member.isEmpty { body(member) }
            start = index + 1
        }
        let member = trimmed(start..<range.upperBound)
        if !member.isEmpty { body(member) }
    }

    /// A number of decimal digits only, which fits; nil for anything else.
    func decimal(_ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var value = 0
        for index in range {
            guard Octet.isDigit(self[index]) else { return nil }
            value = value * 10 + Int(self[index] - 0x30)
        }
        return value
    }
}
