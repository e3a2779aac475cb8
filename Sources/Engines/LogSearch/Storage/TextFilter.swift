/// Says of a run of text that a piece may stand in it, or that it certainly does not.
///
/// The set holds chosen runs of five bytes: of every six neighbouring ones the one whose hash is
/// least (winnowing; Schleimer, Wilkerson and Aiken, 2003). Whoever looks for a piece of ten bytes
/// or more chooses by the same rule, so that what is chosen within the piece was chosen within the
/// text too, wherever the piece stands: inside words, across them, anywhere. The set is a Bloom
/// filter whose keys each stay within one line of 64 bytes, so that asking reads a line a key and
/// not the filter.
package enum TextFilter {
    static let gram = 5
    static let window = 6
    /// Shorter pieces cannot be asked for.
    package static let pieceBytesMin = gram + window - 1
    private static let bitsPerKey = 4
    private static let lineBits = 512
    package static let lineBytes = 64
    private static let probes = 2
    /// Keys of one chunk; denser text makes the filter answer "maybe" more often, never wrongly.
    private static let keysMax = 1 << 21

    @inline(__always)
    private static func hash(_ word: UInt64) -> UInt64 {
        let value = word &* 0x9e37_79b9_7f4a_7c15
        return value ^ (value >> 29)
    }

    /// Hands over the hashes chosen from `text`; neighbours that repeat are handed over once.
    @inline(__always)
    private static func choose(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void
    ) {
        guard text.count >= pieceBytesMin else { return }
        // A ring of the last six hashes, in locals: this loop sees every stored byte.
        var word: UInt64 = 0
        for index in 0..<(gram - 1) { word = word << 8 | UInt64(text[index]) }
        var ring: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
            (.max, .max, .max, .max, .max, .max)
        var last: UInt64 = 0
        var seen = 0
        for index in (gram - 1)..<text.count {
            word = (word << 8 | UInt64(text[index])) & 0xff_ffff_ffff
            ring = (ring.1, ring.2, ring.3, ring.4, ring.5, hash(word))
            seen += 1
            guard seen >= window else { continue }
            let least = min(
                min(min(ring.0, ring.1), min(ring.2, ring.3)), min(ring.4, ring.5))
            if least != last {
                last = least
                body(least)
            }
        }
    }

    /// The keys of a piece of text; empty where it is too short to say anything.
    package static func keys(of piece: some Collection<UInt8>) -> [UInt64] {
        var keys: [UInt64] = []
        Array(piece).withUnsafeBufferPointer { text in
            choose(text) {
                let key = spread($0)
                if !keys.contains(key) { keys.append(key) }
            }
        }
        return keys
    }

    /// The filter of all messages of a chunk; empty, which excludes nothing, where the text is too
    /// varied for one.
    package static func make(_ chunk: EventChunk) -> [UInt8] {
        var set = HashSet()
        chunk.body.withUnsafeBufferPointer { body in
            for index in 0..<chunk.count {
                let range = chunk.range(index)
                choose(UnsafeBufferPointer(rebasing: body[range])) { set.insert($0) }
            }
        }
        return set.isFull ? [] : filter(set.values)
    }

    /// The filter of single keys, such as a field's values.
    package static func make(keys: Set<UInt64>, bitsPerKey: Int) -> [UInt8] {
        filter(Array(keys), bitsPerKey: bitsPerKey)
    }

    private static func filter(_ keys: [UInt64], bitsPerKey: Int = bitsPerKey) -> [UInt8] {
        let lines = max(1, (keys.count * bitsPerKey + lineBits - 1) / lineBits)
        var bytes = [UInt8](repeating: 0, count: lines * lineBytes)
        for key in keys {
            let start = line(key, of: lines) * lineBytes
            for probe in 0..<probes {
                let bit = bit(key, probe)
                bytes[start + bit >> 3] |= 1 << UInt8(bit & 7)
            }
        }
        return bytes
    }

    /// Which line of a filter a key's bits are in.
    package static func line(_ key: UInt64, of lines: Int) -> Int {
        Int(((key >> 32) &* UInt64(lines)) >> 32)
    }

    @inline(__always)
    private static func bit(_ key: UInt64, _ probe: Int) -> Int {
        Int((key >> UInt64(probe * 9)) & UInt64(lineBits - 1))
    }

    /// Whether the line holds the key.
    package static func holds(_ line: some Collection<UInt8>, _ key: UInt64) -> Bool {
        let bytes = Array(line)
        guard bytes.count == lineBytes else { return true }
        for probe in 0..<probes {
            let bit = bit(key, probe)
            if bytes[bit >> 3] & 1 << UInt8(bit & 7) == 0 { return false }
        }
        return true
    }

    /// The key of a field's value.
    package static func key(field: String, value: some Sequence<UInt8>) -> UInt64 {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in field.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        state = (state ^ 0xff) &* 0x100_0000_01b3
        for byte in value { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return spread(state)
    }

    /// What is chosen for being least has few bits left that differ: they are mixed once more.
    @inline(__always)
    static func spread(_ key: UInt64) -> UInt64 {
        var value = key ^ (key >> 31)
        value = value &* 0x94d0_49bb_1331_11eb
        value ^= value >> 29
        value = value &* 0x9e37_79b9_7f4a_7c15
        return value ^ (value >> 32)
    }

    /// Open addressing over the hashes themselves; zero stands for an empty place.
    private struct HashSet {
        private static let recentCount = 4_096
        private var recent = [UInt64](repeating: 0, count: recentCount)
        private var places = [UInt64](repeating: 0, count: 1 << 12)
        private var count = 0

        var isFull: Bool { count >= keysMax }
        var values: [UInt64] { places.filter { $0 != 0 }.map { spread($0) } }

        mutating func insert(_ raw: UInt64) {
            let key = raw == 0 ? 1 : raw
            // Most of a log repeats: what was seen a moment ago costs no look into the large set.
            let near = Int(truncatingIfNeeded: key) & (Self.recentCount - 1)
            if recent[near] == key { return }
            recent[near] = key
            guard count < keysMax else { return }
            if count * 2 >= places.count { grow() }
            var place = Int(truncatingIfNeeded: spread(key)) & (places.count - 1)
            while places[place] != 0 {
                if places[place] == key { return }
                place = (place + 1) & (places.count - 1)
            }
            places[place] = key
            count += 1
        }

        private mutating func grow() {
            let old = places
            places = [UInt64](repeating: 0, count: old.count * 4)
            for key in old where key != 0 {
                var place = Int(truncatingIfNeeded: spread(key)) & (places.count - 1)
                while places[place] != 0 { place = (place + 1) & (places.count - 1) }
                places[place] = key
            }
        }
    }
}
