import MetricsEngine

/// One datum on the short way from bytes to the engine. Whatever is unusual, or wrong, makes it
/// nil: the request is then read the long way, which knows how to say what is wrong.
struct QuickDatum {
    var name: String?
    var dimensions: [MetricDimension] = []
    var value: Double?
    var values: [Double]?
    var counts: [Double]?
    var statistics: Statistics?
    /// Seconds since 1970.
    var time: Double?
    var unit = "None"
    var resolution: Double?

    struct Statistics {
        var count: Double?
        var sum: Double?
        var minimum: Double?
        var maximum: Double?
    }

    /// Members of a datum, for both formats.
    enum Field {
        case name, dimensions, value, values, counts, statistics, time, unit, resolution
    }

    func datum(namespace: String, now: Int64) -> MetricDatum? {
        guard let name, let content else { return nil }
        var seconds = now
        if let time {
            guard time.isFinite, abs(time) < 1e11 else { return nil }
            seconds = Int64(time.rounded(.down))
        }
        guard seconds >= now - 14 * 86_400, seconds <= now + 7_200 else { return nil }
        if let resolution, resolution != 1, resolution != 60 { return nil }
        if dimensions.count > 1 {
            guard dimensions.count <= DatumReading.dimensionsMax,
                Set(dimensions.map(\.name)).count == dimensions.count
            else { return nil }
        }
        return MetricDatum(
            metric: MetricIdentity(namespace: namespace, name: name, dimensions: dimensions),
            unit: unit, time: seconds, isHighResolution: resolution == 1, content: content)
    }

    private var content: MetricDatum.Content? {
        switch (value, values, statistics) {
        case (let value?, nil, nil) where counts == nil:
            return Self.isGood(value) ? .value(value) : nil
        case (nil, let values?, nil):
            guard !values.isEmpty, values.count <= DatumReading.valuesMax,
                values.allSatisfy(Self.isGood)
            else { return nil }
            if let counts {
                guard counts.count == values.count,
                    counts.allSatisfy({ Self.isGood($0) && $0 > 0 })
                else { return nil }
            }
            return .values(values, counts: counts ?? [])
        case (nil, nil, let set?) where counts == nil:
            guard let count = set.count, let sum = set.sum, let low = set.minimum,
                let high = set.maximum, [count, sum, low, high].allSatisfy(Self.isGood),
                count > 0, low <= high
            else { return nil }
            return .statistics(count: count, sum: sum, minimum: low, maximum: high)
        default: return nil
        }
    }

    private static func isGood(_ value: Double) -> Bool {
        value.isFinite && abs(value) <= DatumReading.valueMax
    }
}

/// What a short way came to: the gate sees the namespace, the handler the data.
struct QuickPut: Sendable {
    var namespace: String
    var data: [MetricDatum]

    /// Nil where the long way is to be taken.
    init?(namespace: String?, _ data: [QuickDatum], now: Int64) {
        guard let namespace, !namespace.isEmpty, !namespace.hasPrefix("AWS/"),
            !namespace.hasPrefix(":"), namespace.utf8.count <= 255, !data.isEmpty,
            data.count <= DatumReading.dataMax
        else { return nil }
        var made: [MetricDatum] = []
        made.reserveCapacity(data.count)
        for it in data {
            guard let datum = it.datum(namespace: namespace, now: now) else { return nil }
            made.append(datum)
        }
        self.namespace = namespace
        self.data = made
    }

    /// CloudWatch's units.
    static let units: Set<String> = [
        "Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes",
        "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count",
        "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second",
        "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second",
        "Gigabits/Second", "Terabits/Second", "Count/Second", "None",
    ]
}

/// Texts of a request that come again and again are made once.
struct QuickTexts {
    private static let slots = 256
    private var kept = [String](repeating: "", count: QuickTexts.slots)

    /// Nil where the bytes are not printable ASCII, or nothing but spaces, or of the wrong length.
    mutating func text(_ bytes: UnsafeRawBufferPointer, max: Int) -> String? {
        guard (1...max).contains(bytes.count) else { return nil }
        var hash: UInt32 = 2_166_136_261
        var isBlank = true
        for byte in bytes {
            if byte < 0x20 || byte > 0x7e { return nil }
            if byte != 0x20 { isBlank = false }
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        if isBlank { return nil }
        let slot = Int(hash >> 8) % Self.slots
        if Self.same(kept[slot], bytes) { return kept[slot] }
        let made = String(decoding: bytes, as: UTF8.self)
        kept[slot] = made
        return made
    }

    private static func same(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard text.utf8.count == bytes.count else { return false }
        return text.utf8.elementsEqual(bytes)
    }
}
