import Glibc
import Synchronization

/// Where random bytes come from. Secrets, identifiers and shuffles are drawn from one of these.
package protocol Entropy: Sendable {
    func fill(_ bytes: inout [UInt8])
}

/// The operating system's cryptographic generator. Short draws come from a pool, filled by one
/// call for many and wiped as it is used.
package struct SystemEntropy: Entropy {
    private static let poolBytes = 4_096
    private static let shortBytesMax = 64

    private struct Pool {
        var bytes = [UInt8](repeating: 0, count: SystemEntropy.poolBytes)
        var used = SystemEntropy.poolBytes
    }
    private static let pool = Mutex(Pool())

    package init() {}

    package func fill(_ bytes: inout [UInt8]) {
        let count = bytes.count
        guard count <= Self.shortBytesMax else { return Self.draw(&bytes) }
        Self.pool.withLock { pool in
            if pool.used + count > Self.poolBytes {
                Self.draw(&pool.bytes)
                pool.used = 0
            }
            for index in 0..<count {
                bytes[index] = pool.bytes[pool.used + index]
                pool.bytes[pool.used + index] = 0
            }
            pool.used += count
        }
    }

    private static func draw(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { bytes in
            var index = 0
            while index < bytes.count {
                // The system gives up to 256 bytes at once.
                let part = min(256, bytes.count - index)
                if let start = bytes.baseAddress, getentropy(start + index, part) == 0 {
                    index += part
                } else {
                    // A kernel without the call: Swift's own generator knows another way.
                    bytes[index] = UInt8.random(in: 0...255)
                    index += 1
                }
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
        return String(unsafeUninitializedCapacity: 36) { text in
            func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
            var place = 0
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    text[place] = 0x2d
                    place += 1
                }
                text[place] = digit(b[index] >> 4)
                text[place + 1] = digit(b[index] & 15)
                place += 2
            }
            return place
        }
    }

    /// An AWS unique id: a four-letter prefix and 16 or 17 characters of base 32.
    package func uniqueID(_ prefix: String, length: Int = 17) -> String {
        prefix + text(length, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    }
}
