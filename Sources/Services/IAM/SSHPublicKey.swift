import Codecs
import Crypto
import IAMAPI
import Shapes

/// An RSA public key in the form of SSH (RFC 4253 §6.6), read from that form or from PEM.
struct SSHPublicKey: Sendable {
    private static let algorithm = Array("ssh-rsa".utf8)
    /// AWS takes no shorter keys.
    private static let bitsMin = 2048

    /// Big-endian, without leading zeros.
    let exponent: [UInt8]
    let modulus: [UInt8]

    static func missing(_ id: String) -> Failure {
        IAMFailure.noSuchEntity("The Public Key with id \(id) cannot be found.")
    }

    /// - Throws: `InvalidPublicKey`.
    init(_ text: String) throws {
        let words = text.split(whereSeparator: { $0 == " " || $0.isNewline })
        let parts: (exponent: [UInt8], modulus: [UInt8])?
        if words.first == "ssh-rsa", words.count >= 2 {
            parts = Base64.decode(words[1]).flatMap(Self.fields)
        } else {
            parts = Self.fields(pem: text)
        }
        guard let parts, !parts.exponent.isEmpty, parts.modulus.count * 8 >= Self.bitsMin else {
            throw IAMFailure.invalidPublicKey(
                "The public key must be an RSA key of at least \(Self.bitsMin) bits, in ssh-rsa "
                    + "or PEM format.")
        }
        exponent = parts.exponent
        modulus = parts.modulus
    }

    /// The key's bytes as SSH sends them.
    private var blob: [UInt8] {
        func text(_ bytes: [UInt8]) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) } + bytes
        }
        return text(Self.algorithm) + text(Self.signed(exponent)) + text(Self.signed(modulus))
    }

    /// `ssh-rsa AAAA…`
    var line: String { "ssh-rsa \(Base64.encode(blob))" }

    /// The MD5 of the key's bytes: `a1:b2:…`.
    var fingerprint: String {
        Insecure.MD5.hash(data: blob).map { Hex.encode([$0]) }.joined(separator: ":")
    }

    /// A SubjectPublicKeyInfo (RFC 5280 §4.1.2.7).
    var pem: String {
        func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            let count = content.count
            let length: [UInt8] =
                count < 128
                ? [UInt8(count)]
                : count < 256
                    ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8 & 255), UInt8(count & 255)]
            return [tag] + length + content
        }
        let rsaEncryption: [UInt8] = [
            0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
        ]
        let numbers = element(
            0x30, element(0x02, Self.signed(modulus)) + element(0x02, Self.signed(exponent)))
        let info = element(0x30, element(0x30, rsaEncryption) + element(0x03, [0] + numbers))
        var text = Substring(Base64.encode(info))
        var lines = ["-----BEGIN PUBLIC KEY-----"]
        while !text.isEmpty {
            lines.append(String(text.prefix(64)))
            text = text.dropFirst(64)
        }
        return (lines + ["-----END PUBLIC KEY-----"]).joined(separator: "\n")
    }

    /// A number that begins with a one bit gets a zero byte: both forms are signed.
    private static func signed(_ number: [UInt8]) -> [UInt8] {
        number.first.map { $0 >= 0x80 } == true ? [0] + number : number
    }

    private static func unsigned(_ number: ArraySlice<UInt8>) -> [UInt8] {
        Array(number.drop { $0 == 0 })
    }

    private static func fields(_ blob: [UInt8]) -> (exponent: [UInt8], modulus: [UInt8])? {
        var rest = blob[...]
        func next() -> ArraySlice<UInt8>? {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard length <= rest.count else { return nil }
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length)
        }
        guard let name = next(), Array(name) == algorithm, let exponent = next(),
            let modulus = next(), rest.isEmpty
        else { return nil }
        return (unsigned(exponent), unsigned(modulus))
    }

    private static func fields(pem: String) -> (exponent: [UInt8], modulus: [UInt8])? {
        let lines = pem.split(whereSeparator: \.isNewline).map { $0.filter { $0 != " " } }
        guard lines.first == "-----BEGINPUBLICKEY-----",
            lines.last == "-----ENDPUBLICKEY-----",
            let bytes = Base64.decode(lines.dropFirst().dropLast().joined())
        else { return nil }
        var info = bytes[...]
        guard var outer = element(0x30, &info), let algorithm = element(0x30, &outer),
            algorithm.starts(with: [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]),
            let bits = element(0x03, &outer), bits.first == 0
        else { return nil }
        var inner = bits.dropFirst()
        guard var numbers = element(0x30, &inner), let modulus = element(0x02, &numbers),
            let exponent = element(0x02, &numbers)
        else { return nil }
        return (unsigned(exponent), unsigned(modulus))
    }

    /// Takes one DER element of that tag; nil where another stands or bytes are missing.
    private static func element(
        _ tag: UInt8, _ bytes: inout ArraySlice<UInt8>
    ) -> ArraySlice<UInt8>? {
        guard bytes.count >= 2, bytes.first == tag else { return nil }
        bytes = bytes.dropFirst()
        guard let first = bytes.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            let count = Int(first & 0x7f)
            guard (1...3).contains(count), bytes.count >= count else { return nil }
            length = bytes.prefix(count).reduce(0) { $0 << 8 | Int($1) }
            bytes = bytes.dropFirst(count)
        }
        guard length <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(length) }
        return bytes.prefix(length)
    }
}
