import Codecs

/// A place in the order of events: by time, then by arrival.
package struct EventOrder: Hashable, Comparable, Sendable {
    package let time: Int64
    package let id: Int64

    package init(time: Int64, id: Int64) {
        self.time = time
        self.id = id
    }

    package static func < (one: EventOrder, other: EventOrder) -> Bool {
        (one.time, one.id) < (other.time, other.id)
    }
}

/// Events side by side, in their order: one array a column, the messages in one run of bytes.
package struct EventChunk: Sendable {
    /// The most that one chunk holds; more would only be found by reading all of it.
    package static let bytesMax = 4 << 20
    package static let eventsMax = 65_536

    package private(set) var times: [Int64] = []
    package private(set) var ids: [Int64] = []
    package private(set) var ingested: [Int64] = []
    package private(set) var streams: [Int64] = []
    /// Where each message ends in `body`.
    package private(set) var ends: [Int] = []
    package private(set) var body: [UInt8] = []

    package init() {}

    package var count: Int { times.count }
    package var isEmpty: Bool { times.isEmpty }
    /// Whether another event should begin a chunk of its own.
    package var isFull: Bool { body.count >= Self.bytesMax || count >= Self.eventsMax }

    package mutating func append(
        time: Int64, id: Int64, ingested: Int64, stream: Int64, message: some Sequence<UInt8>
    ) {
        times.append(time)
        ids.append(id)
        self.ingested.append(ingested)
        streams.append(stream)
        body.append(contentsOf: message)
        ends.append(body.count)
    }

    /// Appends event `index` of another chunk.
    package mutating func append(_ index: Int, of other: EventChunk) {
        times.append(other.times[index])
        ids.append(other.ids[index])
        ingested.append(other.ingested[index])
        streams.append(other.streams[index])
        let range = other.range(index)
        other.body.withUnsafeBufferPointer { bytes in
            body.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
        }
        ends.append(body.count)
    }

    package func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    package func order(_ index: Int) -> EventOrder {
        EventOrder(time: times[index], id: ids[index])
    }

    package func message(_ index: Int) -> String {
        String(decoding: body[range(index)], as: UTF8.self)
    }

    /// Lends the bytes of a message.
    package func withMessage<T>(_ index: Int, _ work: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        body.withUnsafeBufferPointer { work(UnsafeBufferPointer(rebasing: $0[range(index)])) }
    }

    /// The same events in their order.
    package func sorted() -> EventChunk {
        var isInOrder = true
        for index in times.indices.dropFirst() where order(index) < order(index - 1) {
            isInOrder = false
            break
        }
        if isInOrder { return self }
        var result = EventChunk()
        for index in times.indices.sorted(by: { order($0) < order($1) }) {
            result.append(index, of: self)
        }
        return result
    }

    // MARK: Columns

    /// Everything but the messages, a column after the other, each as differences.
    func packedColumns() -> [UInt8] {
        var packer = Packer()
        for column in [times, ids, ingested, streams] {
            var last: Int64 = 0
            for value in column {
                packer.append(signed: value &- last)
                last = value
            }
        }
        var last = 0
        for end in ends {
            packer.append(end - last)
            last = end
        }
        return packer.bytes
    }

    init(count: Int, columns: [UInt8], body: [UInt8]) throws(BlockError) {
        guard count <= Self.eventsMax * 2 else { throw .corrupt }
        var reader = Unpacker(columns)
        var found: [[Int64]] = []
        for _ in 0..<4 {
            var values: [Int64] = []
            values.reserveCapacity(count)
            var last: Int64 = 0
            for _ in 0..<count {
                last = last &+ (try reader.signed())
                values.append(last)
            }
            found.append(values)
        }
        var end = 0
        ends.reserveCapacity(count)
        for _ in 0..<count {
            end += try reader.count(most: body.count - end)
            ends.append(end)
        }
        guard end == body.count, reader.isAtEnd else { throw .corrupt }
        times = found[0]
        ids = found[1]
        ingested = found[2]
        streams = found[3]
        self.body = body
    }
}
