/// The bytes that a reader sees: a growing window over a log, with the padding that parsers need.
final class LogBuffer {
    private var storage: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// What has been read and not yet taken is `first..<end`.
    private var first = 0
    private var end = 0

    init(capacity: Int) {
        self.capacity = capacity
        storage = .allocate(capacity: capacity + LogReader.paddingBytes)
        storage.initialize(repeating: 0x20, count: capacity + LogReader.paddingBytes)
    }

    deinit { storage.deallocate() }

    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage + first, count: end - first)
    }

    func take(_ count: Int) { first = min(end, first + max(0, count)) }

    func clear() {
        first = 0
        end = 0
    }

    /// Room for at least `count` more bytes; what is kept moves to the front.
    func room(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
        if first > 0 {
            storage.update(from: storage + first, count: end - first)
            end -= first
            first = 0
        }
        if capacity - end < count {
            let wanted = max(end + count, capacity + capacity / 2)
            let bigger = UnsafeMutablePointer<UInt8>.allocate(
                capacity: wanted + LogReader.paddingBytes)
            bigger.initialize(from: storage, count: end)
            (bigger + end).initialize(
                repeating: 0x20, count: wanted + LogReader.paddingBytes - end)
            storage.deallocate()
            storage = bigger
            capacity = wanted
        }
        return UnsafeMutableBufferPointer(start: storage + end, count: capacity - end)
    }

    /// Says that `count` bytes have been written into the room.
    func wrote(_ count: Int) { end = min(capacity, end + max(0, count)) }
}
