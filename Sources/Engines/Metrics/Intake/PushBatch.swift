/// Samples as a push brought them: series by the bytes of their labels, which most often have been
/// seen before and need not be read again.
package struct PushBatch: Sendable {
    package enum Format: Hashable, Sendable {
        /// `name{label="value"}`
        case text
        /// The label fields of a Prometheus time series, one after another.
        case remoteWrite
    }

    struct Entry: Sendable {
        var key: Range<Int>
        var hash: UInt64
        var firstSample: Int
        var sampleCount: Int
    }

    package let format: Format
    /// What the keys are parts of.
    let bytes: [UInt8]
    var entries: [Entry] = []
    /// Seconds since 1970; `noTime` where the sender left it to the receiver.
    var times: [Int64] = []
    var values: [Double] = []
    /// Samples that were left out because they are no numbers (NaN, stale markers, infinities).
    package var skippedCount = 0

    package var sampleCount: Int { times.count }

    static let noTime = Int64.min

    init(format: Format, bytes: [UInt8]) {
        self.format = format
        self.bytes = bytes
    }

    /// Quick and good enough for a table: eight bytes a step, folded by a wide product.
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        @inline(__always) func mix(_ word: UInt64) {
            let (high, low) = (hash ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
            hash = high ^ low
        }
        while index + 8 <= bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < bytes.count {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        mix(rest)
        mix(0xe703_7ed1_a0b4_28db)
        return hash
    }

    /// The labels of an entry, read.
    func labels(_ entry: Entry) -> [(name: String, value: String)]? {
        bytes.withUnsafeBytes { all in
            let key = UnsafeRawBufferPointer(rebasing: all[entry.key])
            return switch format {
            case .text: PrometheusText.labels(key)
            case .remoteWrite: RemoteWrite.labels(key)
            }
        }
    }
}

/// Why a push cannot be read.
package struct PushError: Error, Hashable, Sendable {
    package let message: String

    package init(_ message: String) { self.message = message }
}

/// Bounds on what is read from a push.
package enum PushLimits {
    /// Decompressed bytes of one push.
    package static let bytesMax = 64 << 20
    package static let samplesMax = 4_000_000
    package static let labelsMax = 100
}
