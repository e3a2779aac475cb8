import MetricsEngine

/// PutMetricData in CBOR, as the newer SDKs send it, read in one pass without a tree. Items of
/// indefinite length and half floats are left to the long way.
struct QuickCBOR {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    private var texts = QuickTexts()

    static func read(_ body: [UInt8], now: Int64) -> QuickPut? {
        body.withUnsafeBytes { bytes in
            var reader = QuickCBOR(bytes: bytes)
            return reader.put(now)
        }
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    // MARK: The request

    private mutating func put(_ now: Int64) -> QuickPut? {
        var namespace: String?
        var data: [QuickDatum] = []
        let isGood = map { reader, key in
            if QuickJSON.same(key, "Namespace") {
                guard namespace == nil, let text = reader.text() else { return false }
                namespace = reader.texts.text(text, max: 255)
                return namespace != nil
            }
            guard QuickJSON.same(key, "MetricData"), data.isEmpty else { return false }
            return reader.list { reader in
                guard let datum = reader.datum(), data.count < DatumReading.dataMax else {
                    return false
                }
                data.append(datum)
                return true
            }
        }
        guard isGood, index == bytes.count else { return nil }
        return QuickPut(namespace: namespace, data, now: now)
    }

    private mutating func datum() -> QuickDatum? {
        var datum = QuickDatum()
        let isGood = map { reader, key in
            switch QuickJSON.field(key) {
            case .name:
                datum.name = reader.text().flatMap { reader.texts.text($0, max: 255) }
                return datum.name != nil
            case .unit:
                guard let text = reader.text().flatMap({ reader.texts.text($0, max: 32) }),
                    QuickPut.units.contains(text)
                else { return false }
                datum.unit = text
                return true
            case .value:
                datum.value = reader.number()
                return datum.value != nil
            case .time:
                datum.time = reader.time()
                return datum.time != nil
            case .resolution:
                datum.resolution = reader.number()
                return datum.resolution != nil
            case .values:
                datum.values = reader.numbers()
                return datum.values != nil
            case .counts:
                datum.counts = reader.numbers()
                return datum.counts != nil
            case .statistics:
                datum.statistics = reader.statistics()
                return datum.statistics != nil
            case .dimensions:
                return reader.list { reader in
                    guard let dimension = reader.dimension() else { return false }
                    datum.dimensions.append(dimension)
                    return true
                }
            case nil: return false
            }
        }
        return isGood ? datum : nil
    }

    private mutating func dimension() -> MetricDimension? {
        var name: String?
        var value: String?
        let isGood = map { reader, key in
            guard let text = reader.text() else { return false }
            if QuickJSON.same(key, "Name") {
                name = reader.texts.text(text, max: 255)
                return name != nil
            }
            guard QuickJSON.same(key, "Value") else { return false }
            value = reader.texts.text(text, max: 1_024)
            return value != nil
        }
        guard isGood, let name, let value, !name.hasPrefix(":") else { return nil }
        return MetricDimension(name, value)
    }

    private mutating func statistics() -> QuickDatum.Statistics? {
        var set = QuickDatum.Statistics()
        let isGood = map { reader, key in
            guard let number = reader.number() else { return false }
            if QuickJSON.same(key, "SampleCount") {
                set.count = number
            } else if QuickJSON.same(key, "Sum") {
                set.sum = number
            } else if QuickJSON.same(key, "Minimum") {
                set.minimum = number
            } else if QuickJSON.same(key, "Maximum") {
                set.maximum = number
            } else {
                return false
            }
            return true
        }
        return isGood ? set : nil
    }

    // MARK: Pieces

    /// A head's major type and argument.
    private mutating func head() -> (major: UInt8, value: UInt64)? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        index += 1
        let length: Int
        switch first & 31 {
        case 0..<24: return (first >> 5, UInt64(first & 31))
        case 24: length = 1
        case 25: length = 2
        case 26: length = 4
        case 27: length = 8
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        var value: UInt64 = 0
        for offset in 0..<length { value = value << 8 | UInt64(bytes[index + offset]) }
        index += length
        return (first >> 5, value)
    }

    private mutating func count(_ major: UInt8) -> Int? {
        guard let head = head(), head.major == major, head.value <= UInt64(bytes.count) else {
            return nil
        }
        return Int(head.value)
    }

    private mutating func text() -> UnsafeRawBufferPointer? {
        guard let count = count(3), index + count <= bytes.count else { return nil }
        defer { index += count }
        return UnsafeRawBufferPointer(rebasing: bytes[index..<index + count])
    }

    private mutating func map(
        _ member: (inout QuickCBOR, UnsafeRawBufferPointer) -> Bool
    ) -> Bool {
        guard let count = count(5) else { return false }
        for _ in 0..<count {
            guard let key = text(), member(&self, key) else { return false }
        }
        return true
    }

    private mutating func list(_ element: (inout QuickCBOR) -> Bool) -> Bool {
        guard let count = count(4) else { return false }
        for _ in 0..<count {
            guard element(&self) else { return false }
        }
        return true
    }

    private mutating func numbers() -> [Double]? {
        var made: [Double] = []
        let isGood = list { reader in
            guard let number = reader.number(), made.count < DatumReading.valuesMax else {
                return false
            }
            made.append(number)
            return true
        }
        return isGood ? made : nil
    }

    private mutating func time() -> Double? {
        guard let head = head(), head.major == 6, head.value == 1 else { return nil }
        return number()
    }

    private mutating func number() -> Double? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        guard let head = head() else { return nil }
        switch (head.major, first) {
        case (0, _): return head.value < 1 << 53 ? Double(head.value) : nil
        case (1, _): return head.value < 1 << 53 ? -1 - Double(head.value) : nil
        case (7, 0xfa): return Double(Float(bitPattern: UInt32(head.value)))
        case (7, 0xfb): return Double(bitPattern: head.value)
        default: return nil
        }
    }
}
