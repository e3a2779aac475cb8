import Vocabulary

// What the index of lookups keeps of a stretch of the journal: not its events, but a filter that
// tells which strings cannot be in them.

/// The strings of records, hashed.
///
/// Every string value is one; so is what stands behind the last slash or colon of a value, since
/// lookups know sessions and buckets by the last part of an ARN. Names of members are left out.
struct RecordStrings {
    private(set) var hashes: Set<UInt64> = []
    /// Seconds since 1970.
    private(set) var oldest = Int64.max
    private(set) var newest = Int64.min

    private var timeText = UInt64(0)
    private var timeSeconds: Int64 = 0

    private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
    private static let eventTime = hash(of: Array("eventTime".utf8))

    /// FNV-1a.
    static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = offsetBasis
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
        return hash
    }

    /// Takes in the text of one event, as the trail writes it.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        var place = 0
        var isTimed = false
        var isTime = false
        while place < text.count {
            guard text[place] == UInt8(ascii: "\"") else {
                place += 1
                continue
            }
            place += 1
            let start = place
            var whole = Self.offsetBasis
            var last = Self.offsetBasis
            var hasParts = false
            while place < text.count {
                let byte = text[place]
                if byte == UInt8(ascii: "\"") { break }
                whole = (whole ^ UInt64(byte)) &* Self.prime
                if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") {
                    last = Self.offsetBasis
                    hasParts = true
                } else {
                    last = (last ^ UInt64(byte)) &* Self.prime
                }
                place += 1
                if byte == UInt8(ascii: "\\"), place < text.count {
                    whole = (whole ^ UInt64(text[place])) &* Self.prime
                    last = (last ^ UInt64(text[place])) &* Self.prime
                    place += 1
                }
            }
            let end = min(place, text.count)
            place += 1
            if place < text.count, text[place] == UInt8(ascii: ":") {
                isTime = !isTimed && whole == Self.eventTime
                continue
            }
            if isTime {
                isTimed = true
                isTime = false
                note(time: whole, text[start..<end])
                continue
            }
            hashes.insert(whole)
            if hasParts { hashes.insert(last) }
        }
        // An event without a time is found wherever one looks.
        if !isTimed {
            oldest = min(oldest, 0)
            newest = Int64.max
        }
    }

    private mutating func note(time hash: UInt64, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
        if hash != timeText {
            timeText = hash
            timeSeconds = Instant(iso8601: String(decoding: text, as: UTF8.self))?.seconds ?? 0
        }
        oldest = min(oldest, timeSeconds)
        newest = max(newest, timeSeconds)
    }
}

/// A Bloom filter: what it does not hold is not there; of what is not there it holds one in a few
/// hundred.
struct BloomFilter {
    private static let bitsPerItem = 12
    private static let probes = 4

    private(set) var bytes: [UInt8]

    init(_ hashes: Set<UInt64>) {
        bytes = [UInt8](repeating: 0, count: max(8, hashes.count * Self.bitsPerItem / 8))
        for hash in hashes {
            for probe in 0..<Self.probes {
                let bit = Self.bit(hash, probe, of: bytes.count)
                bytes[bit >> 3] |= 1 << UInt8(bit & 7)
            }
        }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    func mayHold(_ hash: UInt64) -> Bool {
        guard !bytes.isEmpty else { return true }
        return (0..<Self.probes).allSatisfy { probe in
            let bit = Self.bit(hash, probe, of: bytes.count)
            return bytes[bit >> 3] & 1 << UInt8(bit & 7) != 0
        }
    }

    private static func bit(_ hash: UInt64, _ probe: Int, of count: Int) -> Int {
        // Two halves of one hash make all probes (Kirsch and Mitzenmacher, 2006).
        let step = (hash >> 32) | 1
        let mixed = (hash &+ UInt64(probe) &* step) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed.multipliedFullWidth(by: UInt64(count * 8)).high)
    }
}
