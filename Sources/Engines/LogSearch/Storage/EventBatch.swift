import Codecs

/// The events of one put in the form in which they wait to be sealed into a block: small enough to
/// be written before the put is acknowledged.
package enum EventBatch {
    /// Ids of one batch: its own number and the event's place within it. A put has 10,000 events
    /// at most, so that two batches never share an id, and ids follow the order of arrival.
    package static let placeBits: Int64 = 14
    package static let eventsMax = 1 << 14
    /// Shorter batches are not worth a compressor's time.
    private static let plainMax = 512

    /// How a batch is written. Numbers are stored: never change one.
    package enum Form: Int64, Sendable {
        /// The message of the only event, as it stands.
        case single = 0
        case packed = 1
        case compressed = 2
    }

    /// The first id of a batch.
    package static func firstID(_ batch: Int64) -> Int64 { batch << placeBits }

    /// The batch that an event came with.
    package static func batch(of id: Int64) -> Int64 { id >> placeBits }

    /// Packs messages that are in order of time.
    package static func pack(
        _ events: some Collection<(time: Int64, message: [UInt8])>
    ) -> (form: Form, data: [UInt8]) {
        if events.count == 1, let only = events.first, only.message.count <= plainMax {
            return (.single, only.message)
        }
        var packer = Packer()
        packer.append(events.count)
        var last = events.first?.time ?? 0
        for event in events {
            packer.append(signed: event.time - last)
            last = event.time
            packer.append(event.message.count)
        }
        for event in events { packer.append(raw: event.message) }
        let plain = packer.bytes
        guard plain.count > plainMax, let frame = try? Zstd.compress(plain, level: 1),
            frame.count < plain.count
        else { return (.packed, plain) }
        var sized = Packer()
        sized.append(plain.count)
        sized.append(raw: frame)
        return (.compressed, sized.bytes)
    }

    /// Appends the events of a batch to `chunk`.
    /// - Parameter first: the time of the batch's first event.
    package static func unpack(
        _ data: [UInt8], _ form: Form, batch: Int64, first: Int64, ingested: Int64,
        stream: Int64, into chunk: inout EventChunk
    ) throws(BlockError) {
        var plain = data
        switch form {
        case .single:
            chunk.append(
                time: first, id: firstID(batch), ingested: ingested, stream: stream, message: data)
            return
        case .compressed:
            var reader = Unpacker(data)
            let size = try reader.count(most: EventChunk.bytesMax * 4)
            do {
                plain = try Zstd.decompress(Array(data[reader.offset...]), size: size)
            } catch {
                throw .corrupt
            }
        case .packed: break
        }
        var reader = Unpacker(plain)
        let count = try reader.count(most: eventsMax)
        var events: [(time: Int64, size: Int)] = []
        events.reserveCapacity(count)
        var time = first
        for _ in 0..<count {
            time += try reader.signed()
            events.append((time, try reader.count(most: plain.count)))
        }
        for (place, event) in events.enumerated() {
            chunk.append(
                time: event.time, id: firstID(batch) + Int64(place), ingested: ingested,
                stream: stream, message: try reader.raw(event.size))
        }
    }
}
