/// Byte strings, each in a numbered room, to numbers: one open-addressing table for all rooms.
struct ByteTable: Sendable {
    private struct Entry: Sendable {
        var hash: UInt64
        var room: Int32
        /// -1 where there is no entry.
        var value: Int32
        var start: Int32
        var count: Int32
    }

    private static let vacant = Entry(hash: 0, room: 0, value: -1, start: 0, count: 0)

    private var entries = ContiguousArray(repeating: ByteTable.vacant, count: 16)
    private var pool: ContiguousArray<UInt8> = []
    private var count = 0

    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: bytes.count)
        guard let base = bytes.baseAddress else { return hash }
        let raw = UnsafeRawPointer(base)
        var index = 0
        while index + 8 <= bytes.count {
            hash = mix(
                hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < bytes.count {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        return mix(hash, rest)
    }

    @inline(__always) private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = (a ^ b).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
        return product.high ^ product.low
    }

    @inline(__always) private static func place(_ hash: UInt64, _ room: Int32) -> UInt64 {
        mix(hash, UInt64(truncatingIfNeeded: room) &+ 0xa076_1d64_78bd_642f)
    }

    /// The number kept for `bytes` in `room`, or -1. `hash` is `ByteTable.hash(bytes)`.
    func value(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, room: Int32) -> Int32 {
        let mask = entries.count - 1
        var index = Int(truncatingIfNeeded: Self.place(hash, room)) & mask
        while true {
            let entry = entries[index]
            if entry.value < 0 { return -1 }
            if entry.hash == hash, entry.room == room, holds(entry, bytes) { return entry.value }
            index = (index + 1) & mask
        }
    }

    private func holds(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.count) == bytes.count else { return false }
        let start = Int(entry.start)
        for index in 0..<bytes.count where pool[start + index] != bytes[index] { return false }
        return true
    }

    /// Keeps `value` for `bytes` in `room`; what was kept before, if anything, is overwritten.
    mutating func set(_ bytes: UnsafeBufferPointer<UInt8>, room: Int32, to value: Int32) {
        if count * 2 >= entries.count { grow() }
        let hash = Self.hash(bytes)
        let mask = entries.count - 1
        var index = Int(truncatingIfNeeded: Self.place(hash, room)) & mask
        while entries[index].value >= 0 {
            if entries[index].hash == hash, entries[index].room == room,
                holds(entries[index], bytes)
            {
                entries[index].value = value
                return
            }
            index = (index + 1) & mask
        }
        entries[index] = Entry(
            hash: hash, room: room, value: value, start: Int32(pool.count),
            count: Int32(bytes.count))
        pool.append(contentsOf: bytes)
        count += 1
    }

    private mutating func grow() {
        let old = entries
        entries = ContiguousArray(repeating: Self.vacant, count: old.count * 2)
        let mask = entries.count - 1
        for entry in old where entry.value >= 0 {
            var index = Int(truncatingIfNeeded: Self.place(entry.hash, entry.room)) & mask
            while entries[index].value >= 0 { index = (index + 1) & mask }
            entries[index] = entry
        }
    }
}

extension ByteTable {
    /// The number kept for `text` in `room`, or -1.
    func value(_ text: String, room: Int32) -> Int32 {
        var copy = text
        return copy.withUTF8 { value($0, hash: Self.hash($0), room: room) }
    }

    mutating func set(_ text: String, room: Int32, to value: Int32) {
        var copy = text
        copy.withUTF8 { set($0, room: room, to: value) }
    }
}
