/// Which series the bytes of labels stand for, of one account, region, namespace and format.
///
/// Open addressing over the hashes of keys; the keys themselves lie one after another, so that a
/// look-up touches three places of memory and counts no references but the series' own.
struct PushTable: Sendable {
    struct Name: Hashable, Sendable {
        let scope: MetricScope
        let namespace: String
        let format: PushBatch.Format
    }

    /// Beyond so many, all are forgotten and read again.
    static let keysMax = 1_000_000

    private var hashes: [UInt64] = [UInt64](repeating: 0, count: 1024)
    private var places: [Int32] = [Int32](repeating: 0, count: 1024)
    private var starts: [Int] = [0]
    private var keys: [UInt8] = []
    private(set) var series: [Series] = []

    /// 0 marks a free place.
    private static func marked(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

    func find(_ key: UnsafeRawBufferPointer, hash: UInt64) -> Series? {
        let wanted = Self.marked(hash)
        let mask = hashes.count - 1
        var at = Int(truncatingIfNeeded: wanted) & mask
        while hashes[at] != 0 {
            if hashes[at] == wanted {
                let place = Int(places[at])
                let start = starts[place]
                let length = starts[place + 1] - start
                if length == key.count, isEqual(key, start) {
                    let found = series[place]
                    return found.isRemoved ? nil : found
                }
            }
            at = (at + 1) & mask
        }
        return nil
    }

    private func isEqual(_ key: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        keys.withUnsafeBytes { all in
            var index = 0
            while index + 8 <= key.count {
                if key.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    != all.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                {
                    return false
                }
                index += 8
            }
            while index < key.count {
                if key[index] != all[start + index] { return false }
                index += 1
            }
            return true
        }
    }

    mutating func add(_ key: UnsafeRawBufferPointer, hash: UInt64, _ made: Series) {
        if series.count >= Self.keysMax { self = PushTable() }
        if series.count * 2 >= hashes.count { grow() }
        keys.append(contentsOf: key)
        starts.append(keys.count)
        series.append(made)
        insert(Self.marked(hash), Int32(series.count - 1))
    }

    private mutating func insert(_ hash: UInt64, _ place: Int32) {
        let mask = hashes.count - 1
        var at = Int(truncatingIfNeeded: hash) & mask
        // One that has been removed and made anew takes the free place after the old one's; the old
        // one is found first and refused, so its mark goes to the new one.
        while hashes[at] != 0, !(hashes[at] == hash && series[Int(places[at])].isRemoved) {
            at = (at + 1) & mask
        }
        hashes[at] = hash
        places[at] = place
    }

    private mutating func grow() {
        let old = zip(hashes, places).filter { $0.0 != 0 }
        hashes = [UInt64](repeating: 0, count: hashes.count * 2)
        places = [Int32](repeating: 0, count: places.count * 2)
        for (hash, place) in old { insert(hash, place) }
    }
}
