import Crypto

/// Time-based one-time passwords (RFC 6238): six digits, SHA-1, steps of 30 seconds.
package struct TOTP: Sendable {
    /// How long one code lasts.
    package static let stepSeconds: Int64 = 30

    /// The secret that the server and the device share.
    package let seed: [UInt8]

    package init(seed: [UInt8]) { self.seed = seed }

    /// The six digits of a step: seconds since 1970 divided by 30 (RFC 4226 §5.3).
    package func code(step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: counter, using: SymmetricKey(data: seed)))
        let offset = Int(mac[mac.count - 1] & 15)
        let word = mac[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let digits = String((word & 0x7fff_ffff) % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step whose code this is, among those `reach` around `step`; the nearest one.
    func step(of code: String, near step: Int64, reach: Int64) -> Int64? {
        for distance in 0...max(0, reach) {
            if self.code(step: step - distance) == code { return step - distance }
            if self.code(step: step + distance) == code { return step + distance }
        }
        return nil
    }

    /// The step of the second of two codes that follow each other.
    func step(ofSecond second: String, after first: String, near step: Int64, reach: Int64)
        -> Int64?
    {
        for distance in 0...max(0, reach) {
            for candidate in [step - distance, step + distance]
            where code(step: candidate) == first && code(step: candidate + 1) == second {
                return candidate + 1
            }
        }
        return nil
    }
}

/// Base 32 (RFC 4648 §6), without padding.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var word: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            word = word << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(word >> bits & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(word << (5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
