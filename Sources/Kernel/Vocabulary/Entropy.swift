import Synchronization

/// Where random bytes come from. Secrets, identifiers and shuffles are drawn from one of these.
package protocol Entropy: Sendable {
    func fill(_ bytes: inout [UInt8])
}

/// The operating system's cryptographic generator.
package struct SystemEntropy: Entropy {
    package init() {}

    package func fill(_ bytes: inout [UInt8]) {
        var generator = SystemRandomNumberGenerator()
        var index = 0
        while index < bytes.count {
            var word = generator.next()
            for _ in 0..<min(8, bytes.count - index) {
                bytes[index] = UInt8(truncatingIfNeeded: word)
                word >>= 8
                index += 1
            }
        }
    }
}

/// A repeatable generator for tests (SplitMix64). Never for secrets of a real server.
package final class SeededEntropy: Entropy {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) { state = Mutex(seed) }

    package func fill(_ bytes: inout [UInt8]) {
        for index in bytes.indices {
            bytes[index] = UInt8(truncatingIfNeeded: next())
        }
    }

    private func next() -> UInt64 {
        state.withLock {
            $0 &+= 0x9e37_79b9_7f4a_7c15
            var z = $0
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }
}

extension Entropy {
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        fill(&bytes)
        return bytes
    }

    /// `count` characters drawn evenly from `alphabet` (at most 256 ASCII characters).
    package func text(_ count: Int, from alphabet: String) -> String {
        let letters = Array(alphabet.utf8)
        let limit = 256 - 256 % letters.count  // beyond it the remainder would favour some letters
        var result: [UInt8] = []
        while result.count < count {
            for byte in bytes(count * 2) where Int(byte) < limit && result.count < count {
                result.append(letters[Int(byte) % letters.count])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A random (version 4) UUID in lower case, as AWS writes request and event ids.
    package func uuid() -> String {
        var b = bytes(16)
        b[6] = b[6] & 0x0f | 0x40
        b[8] = b[8] & 0x3f | 0x80
        let hex = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (index, byte) in b.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(0x2d) }
            text.append(hex[Int(byte >> 4)])
            text.append(hex[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// An AWS unique id: a four-letter prefix and 16 or 17 characters of base 32.
    package func uniqueID(_ prefix: String, length: Int = 17) -> String {
        prefix + text(length, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    }
}
