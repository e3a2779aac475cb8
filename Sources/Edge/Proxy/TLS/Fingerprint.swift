import Crypto

/// What a ClientHello tells about the program that sent it: JA3 (github.com/salesforce/ja3) and JA4
/// (github.com/FoxIO-LLC/ja4, technical_details/JA4.md).
extension ClientHello {
    var facts: TLSFacts { TLSFacts(serverName: serverName, ja3: ja3, ja4: ja4) }

    /// Values that clients mix in at random so that servers stay tolerant (RFC 8701).
    private static func isGrease(_ value: UInt16) -> Bool {
        value & 0x0f0f == 0x0a0a && value >> 8 == value & 0xff
    }

    private static func real(_ values: [UInt16]) -> [UInt16] { values.filter { !isGrease($0) } }

    /// The text that JA3 is the MD5 of.
    var ja3Text: String {
        func list(_ values: [UInt16]) -> String {
            Self.real(values).map(String.init).joined(separator: "-")
        }
        let formats = pointFormats.map(String.init).joined(separator: "-")
        return [
            String(version), list(ciphers), list(extensions), list(groups), formats,
        ].joined(separator: ",")
    }

    var ja3: String { Self.hex(Insecure.MD5.hash(data: Array(ja3Text.utf8))) }

    var ja4: String {
        let ciphers = Self.real(self.ciphers)
        let extensions = Self.real(self.extensions)
        let start =
            "t" + ja4Version + (extensions.contains(0) ? "d" : "i") + Self.two(ciphers.count)
            + Self.two(extensions.count) + ja4Protocol
        let second = Self.short(ciphers.map(Self.hex).sorted().joined(separator: ","))
        let names = extensions.filter { $0 != 0 && $0 != 16 }.map(Self.hex).sorted()
        var text = names.joined(separator: ",")
        let algorithms = Self.real(signatureAlgorithms)
        if !algorithms.isEmpty {
            text += "_" + algorithms.map(Self.hex).joined(separator: ",")
        }
        let third = names.isEmpty ? Self.short("") : Self.short(text)
        return [start, second, third].joined(separator: "_")
    }

    private var ja4Version: String {
        switch Self.real(versions).max() ?? version {
        case 0x0304: "13"
        case 0x0303: "12"
        case 0x0302: "11"
        case 0x0301: "10"
        case 0x0300: "s3"
        case 0x0002: "s2"
        default: "00"
        }
    }

    /// The first protocol's first and last letter; those of its hexadecimal form where one of them
    /// is neither letter nor digit.
    private var ja4Protocol: String {
        guard let name = protocols.first, let first = name.first, let last = name.last else {
            return "00"
        }
        func isPlain(_ octet: UInt8) -> Bool {
            Octet.isDigit(octet) || Octet.lowered(octet) &- 0x61 < 26
        }
        if isPlain(first), isPlain(last) { return String(decoding: [first, last], as: UTF8.self) }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: [digits[Int(first >> 4)], digits[Int(last & 15)]], as: UTF8.self)
    }

    private static func two(_ count: Int) -> String {
        let shown = min(99, count)
        return shown < 10 ? "0\(shown)" : "\(shown)"
    }

    private static func hex(_ value: UInt16) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 4 - text.utf8.count) + text
    }

    /// Twelve digits of the SHA-256; zeros for nothing.
    private static func short(_ text: String) -> String {
        guard !text.isEmpty else { return "000000000000" }
        return String(hex(SHA256.hash(data: Array(text.utf8))).prefix(12))
    }

    private static func hex(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }
}
