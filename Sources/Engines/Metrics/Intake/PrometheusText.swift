/// The text format of Prometheus, and OpenMetrics where that says the same.
///
/// https://prometheus.io/docs/instrumenting/exposition_formats/
package enum PrometheusText {
    /// Reads a page of samples.
    /// - Parameter isOpenMetrics: times are seconds with a fraction rather than milliseconds.
    package static func read(
        _ bytes: [UInt8], isOpenMetrics: Bool = false
    ) throws(PushError) -> PushBatch {
        guard bytes.count <= PushLimits.bytesMax else { throw PushError("The push is too long") }
        var batch = PushBatch(format: .text, bytes: bytes)
        let result = bytes.withUnsafeBytes { all in
            Result { () throws(PushError) in
                var reader = TextReader(bytes: all, isOpenMetrics: isOpenMetrics)
                try reader.run(&batch)
            }
        }
        try result.get()
        return batch
    }

    /// The labels of a key, its name among them.
    static func labels(_ key: UnsafeRawBufferPointer) -> [(name: String, value: String)]? {
        var index = 0
        while index < key.count, key[index] != UInt8(ascii: "{"), key[index] > 0x20 { index += 1 }
        var labels: [(name: String, value: String)] = []
        if index > 0 {
            labels.append(
                ("__name__", String(decoding: key[0..<index], as: UTF8.self)))
        }
        while index < key.count, key[index] <= 0x20 { index += 1 }
        guard index < key.count else { return labels }
        index += 1
        while true {
            while index < key.count, key[index] <= 0x20 || key[index] == UInt8(ascii: ",") {
                index += 1
            }
            guard index < key.count else { return nil }
            if key[index] == UInt8(ascii: "}") { return labels }
            guard let name = name(key, &index), labels.count < PushLimits.labelsMax else {
                return nil
            }
            while index < key.count, key[index] <= 0x20 { index += 1 }
            guard index < key.count else { return nil }
            guard key[index] == UInt8(ascii: "=") else {
                // A name in quotes among the labels is the metric's own.
                labels.append(("__name__", name))
                continue
            }
            index += 1
            while index < key.count, key[index] <= 0x20 { index += 1 }
            guard index < key.count, key[index] == UInt8(ascii: "\""),
                let value = quoted(key, &index)
            else { return nil }
            labels.append((name, value))
        }
    }

    private static func name(_ key: UnsafeRawBufferPointer, _ index: inout Int) -> String? {
        if key[index] == UInt8(ascii: "\"") { return quoted(key, &index) }
        let start = index
        while index < key.count,
            (0x61...0x7a).contains(key[index] | 0x20) || key[index] &- 0x30 < 10
                || key[index] == UInt8(ascii: "_") || key[index] == UInt8(ascii: ".")
                || key[index] == UInt8(ascii: ":") || key[index] >= 0x80
        {
            index += 1
        }
        return index > start ? String(decoding: key[start..<index], as: UTF8.self) : nil
    }

    private static func quoted(_ key: UnsafeRawBufferPointer, _ index: inout Int) -> String? {
        index += 1
        var value: [UInt8] = []
        while index < key.count, key[index] != UInt8(ascii: "\"") {
            if key[index] == UInt8(ascii: "\\"), index + 1 < key.count {
                index += 1
                value.append(key[index] == UInt8(ascii: "n") ? 0x0a : key[index])
            } else {
                value.append(key[index])
            }
            index += 1
        }
        guard index < key.count else { return nil }
        index += 1
        return String(decoding: value, as: UTF8.self)
    }
}

private struct TextReader {
    let bytes: UnsafeRawBufferPointer
    let isOpenMetrics: Bool
    var index = 0
    var line = 1

    init(bytes: UnsafeRawBufferPointer, isOpenMetrics: Bool) {
        self.bytes = bytes
        self.isOpenMetrics = isOpenMetrics
    }

    private func failure(_ what: String) -> PushError { PushError("Line \(line): \(what)") }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private mutating func skipSpace() {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != 0x0a { index += 1 }
        index += 1
        line += 1
    }

    mutating func run(_ batch: inout PushBatch) throws(PushError) {
        while index < bytes.count {
            skipSpace()
            guard index < bytes.count else { return }
            let byte = bytes[index]
            if byte == 0x0a || byte == 0x0d || byte == UInt8(ascii: "#") {
                skipLine()
                continue
            }
            try sample(&batch)
            skipLine()
        }
    }

    private mutating func sample(_ batch: inout PushBatch) throws(PushError) {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "{") {
            index += 1
        }
        var end = index
        skipSpace()
        if index < bytes.count, bytes[index] == UInt8(ascii: "{") {
            try braces()
            end = index
        }
        let key = start..<end
        let value = try number("a value")
        skipSpace()
        var time = PushBatch.noTime
        if index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "#") {
            let told = try number("a time")
            guard told.isFinite, abs(told) < 1e15 else { throw failure("the time is none") }
            time = Int64((isOpenMetrics ? told : told / 1000).rounded(.down))
            skipSpace()
        }
        // What follows in OpenMetrics is an exemplar.
        guard
            index >= bytes.count || bytes[index] == 0x0a || bytes[index] == 0x0d
                || bytes[index] == UInt8(ascii: "#")
        else { throw failure("more than a name, a value and a time") }
        guard value.isFinite else {
            batch.skippedCount += 1
            return
        }
        guard batch.times.count < PushLimits.samplesMax else {
            throw PushError("The push has more than \(PushLimits.samplesMax) samples")
        }
        batch.entries.append(
            PushBatch.Entry(
                key: key, hash: PushBatch.hash(UnsafeRawBufferPointer(rebasing: bytes[key])),
                firstSample: batch.times.count, sampleCount: 1))
        batch.times.append(time)
        batch.values.append(value)
    }

    /// Over the labels, whose values may hold braces.
    private mutating func braces() throws(PushError) {
        var isQuoted = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0a { break }
            index += 1
            if isQuoted {
                if byte == UInt8(ascii: "\\") {
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isQuoted = true
            } else if byte == UInt8(ascii: "}") {
                return
            }
        }
        throw failure("the labels do not end")
    }

    private mutating func number(_ what: String) throws(PushError) -> Double {
        skipSpace()
        let start = index
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        guard start < index,
            let value = DecimalReader.double(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
        else { throw failure("\(what) is missing or no number") }
        return value
    }
}
