/// Prometheus's remote write, version 1: a snappy block of a `WriteRequest`.
///
/// https://prometheus.io/docs/specs/prw/remote_write_spec/
package enum RemoteWrite {
    /// Reads a compressed request.
    package static func read(compressed: [UInt8]) throws(PushError) -> PushBatch {
        try read(try Snappy.decompress(compressed))
    }

    /// Reads a request as it is after decompression.
    package static func read(_ bytes: [UInt8]) throws(PushError) -> PushBatch {
        guard bytes.count <= PushLimits.bytesMax else { throw PushError("The push is too long") }
        var batch = PushBatch(format: .remoteWrite, bytes: bytes)
        let result = bytes.withUnsafeBytes { all in
            Result { () throws(PushError) in try read(all, &batch) }
        }
        try result.get()
        return batch
    }

    private static func read(
        _ all: UnsafeRawBufferPointer, _ batch: inout PushBatch
    ) throws(PushError) {
        var request = ProtobufReader(all)
        while let (field, value) = try request.next() {
            // Field 3 is metadata: types and helps, which have no place here.
            guard field == 1, case .bytes(let series) = value else { continue }
            guard let base = all.baseAddress, let inner = series.baseAddress else { continue }
            let start = inner - base
            var reader = ProtobufReader(series)
            var labelsEnd = 0
            let first = batch.times.count
            while let (field, value) = try reader.next() {
                switch (field, value) {
                case (1, .bytes):
                    // Labels come first; what is between them and the samples is not of the key.
                    labelsEnd = reader.index
                case (2, .bytes(let sample)):
                    try read(sample: sample, &batch)
                default: break
                }
            }
            guard batch.times.count > first else { continue }
            let key = start..<start + labelsEnd
            batch.entries.append(
                PushBatch.Entry(
                    key: key, hash: PushBatch.hash(UnsafeRawBufferPointer(rebasing: all[key])),
                    firstSample: first, sampleCount: batch.times.count - first))
        }
    }

    private static func read(
        sample: UnsafeRawBufferPointer, _ batch: inout PushBatch
    ) throws(PushError) {
        var reader = ProtobufReader(sample)
        var number = 0.0
        var milliseconds: Int64 = 0
        while let (field, value) = try reader.next() {
            if field == 1 { number = value.double }
            if field == 2 { milliseconds = Int64(bitPattern: value.number) }
        }
        guard number.isFinite else {
            batch.skippedCount += 1
            return
        }
        guard batch.times.count < PushLimits.samplesMax else {
            throw PushError("The push has more than \(PushLimits.samplesMax) samples")
        }
        batch.times.append(milliseconds / 1000)
        batch.values.append(number)
    }

    /// The labels of a key; other fields between them are passed over.
    static func labels(_ key: UnsafeRawBufferPointer) -> [(name: String, value: String)]? {
        var labels: [(name: String, value: String)] = []
        var reader = ProtobufReader(key)
        do throws(PushError) {
            while let (field, value) = try reader.next() {
                guard field == 1, case .bytes(let label) = value else { continue }
                guard labels.count < PushLimits.labelsMax else { return nil }
                var inner = ProtobufReader(label)
                var name = ""
                var text = ""
                while let (field, value) = try inner.next() {
                    guard case .bytes(let bytes) = value else { continue }
                    if field == 1 { name = ProtobufReader.text(bytes) }
                    if field == 2 { text = ProtobufReader.text(bytes) }
                }
                labels.append((name, text))
            }
        } catch {
            return nil
        }
        return labels
    }
}
