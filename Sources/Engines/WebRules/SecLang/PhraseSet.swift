/// Many phrases, looked for in any case. Phrases that begin with the same two letters lie together,
/// so that a place of the value is compared with few of them.
package final class PhraseSet: Sendable {
    /// In lower case.
    let phrases: [Bytes]
    /// By the hash of their first two bytes: which phrases, as a range of `order`.
    private let starts: [Int32]
    private let order: [Int32]
    private let single: ByteSet

    private static let buckets = 4_096

    init(_ phrases: [Bytes]) {
        let all = phrases.map(\.lowered).filter { !$0.isEmpty }
        self.phrases = all
        single = ByteSet(all.filter { $0.count == 1 }.map { $0[0] })
        var byBucket = [[Int32]](repeating: [], count: Self.buckets)
        for (index, phrase) in all.enumerated() where phrase.count > 1 {
            byBucket[Self.bucket(phrase[0], phrase[1])].append(Int32(index))
        }
        var starts: [Int32] = [0]
        var order: [Int32] = []
        for places in byBucket {
            order += places
            starts.append(Int32(order.count))
        }
        self.starts = starts
        self.order = order
    }

    @inline(__always)
    private static func bucket(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 4 ^ Int(b)) & 4_095 }

    /// The phrase that ends first, as the value spells it.
    func firstMatch(in value: Bytes) -> Bytes? {
        guard !value.isEmpty, !phrases.isEmpty else { return nil }
        var best: Range<Int>?
        value.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count, start < best?.upperBound ?? Int.max {
                defer { start += 1 }
                let first = bytes[start].lowered
                if single.contains(first) {
                    best = start..<(start + 1)
                    return
                }
                guard start + 1 < bytes.count else { return }
                let bucket = Self.bucket(first, bytes[start + 1].lowered)
                for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
                    let phrase = phrases[Int(order[place])]
                    let end = start + phrase.count
                    guard end <= bytes.count, end < best?.upperBound ?? Int.max else { continue }
                    var offset = 0
                    while offset < phrase.count, phrase[offset] == bytes[start + offset].lowered {
                        offset += 1
                    }
                    if offset == phrase.count { best = start..<end }
                }
            }
        }
        return best.map { Bytes(value[$0]) }
    }
}
