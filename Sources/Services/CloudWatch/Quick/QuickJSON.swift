import MetricsEngine

/// PutMetricData in JSON, read in one pass without a tree.
struct QuickJSON {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    private var texts = QuickTexts()

    static func read(_ body: [UInt8], now: Int64) -> QuickPut? {
        body.withUnsafeBytes { bytes in
            var reader = QuickJSON(bytes: bytes)
            return reader.put(now)
        }
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    // MARK: The request

    private mutating func put(_ now: Int64) -> QuickPut? {
        var namespace: String?
        var data: [QuickDatum] = []
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let key = string(), take(UInt8(ascii: ":")) else { return nil }
            if Self.same(key, "Namespace") {
                guard namespace == nil, let text = string() else { return nil }
                namespace = texts.text(text, max: 255)
                if namespace == nil { return nil }
            } else if Self.same(key, "MetricData") {
                guard data.isEmpty,
                    list({ reader in
                        guard let datum = reader.datum(), data.count < DatumReading.dataMax else {
                            return false
                        }
                        data.append(datum)
                        return true
                    })
                else { return nil }
            } else {
                return nil
            }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return nil }
        skipSpace()
        guard index == bytes.count else { return nil }
        return QuickPut(namespace: namespace, data, now: now)
    }

    private mutating func datum() -> QuickDatum? {
        var datum = QuickDatum()
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let key = string(), take(UInt8(ascii: ":")), let field = Self.field(key) else {
                return nil
            }
            switch field {
            case .name:
                guard let text = string() else { return nil }
                datum.name = texts.text(text, max: 255)
                if datum.name == nil { return nil }
            case .unit:
                guard let text = string().flatMap({ texts.text($0, max: 32) }),
                    QuickPut.units.contains(text)
                else { return nil }
                datum.unit = text
            case .value:
                datum.value = number()
                if datum.value == nil { return nil }
            case .time:
                datum.time = number()
                if datum.time == nil { return nil }
            case .resolution:
                datum.resolution = number()
                if datum.resolution == nil { return nil }
            case .values:
                datum.values = numbers()
                if datum.values == nil { return nil }
            case .counts:
                datum.counts = numbers()
                if datum.counts == nil { return nil }
            case .statistics:
                datum.statistics = statistics()
                if datum.statistics == nil { return nil }
            case .dimensions:
                guard
                    list({ reader in
                        guard let dimension = reader.dimension() else { return false }
                        datum.dimensions.append(dimension)
                        return true
                    })
                else { return nil }
            }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? datum : nil
    }

    private mutating func dimension() -> MetricDimension? {
        var name: String?
        var value: String?
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let key = string(), take(UInt8(ascii: ":")), let text = string() else {
                return nil
            }
            if Self.same(key, "Name") {
                name = texts.text(text, max: 255)
            } else if Self.same(key, "Value") {
                value = texts.text(text, max: 1_024)
            } else {
                return nil
            }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")), let name, let value, !name.hasPrefix(":") else {
            return nil
        }
        return MetricDimension(name, value)
    }

    private mutating func statistics() -> QuickDatum.Statistics? {
        var set = QuickDatum.Statistics()
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let key = string(), take(UInt8(ascii: ":")), let number = number() else {
                return nil
            }
            if Self.same(key, "SampleCount") {
                set.count = number
            } else if Self.same(key, "Sum") {
                set.sum = number
            } else if Self.same(key, "Minimum") {
                set.minimum = number
            } else if Self.same(key, "Maximum") {
                set.maximum = number
            } else {
                return nil
            }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? set : nil
    }

    static func field(_ key: UnsafeRawBufferPointer) -> QuickDatum.Field? {
        switch key.count {
        case 10:
            if same(key, "MetricName") { return .name }
            return same(key, "Dimensions") ? .dimensions : nil
        case 5: return same(key, "Value") ? .value : nil
        case 4: return same(key, "Unit") ? .unit : nil
        case 6:
            if same(key, "Values") { return .values }
            return same(key, "Counts") ? .counts : nil
        case 9: return same(key, "Timestamp") ? .time : nil
        case 15: return same(key, "StatisticValues") ? .statistics : nil
        case 17: return same(key, "StorageResolution") ? .resolution : nil
        default: return nil
        }
    }

    static func same(_ key: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        guard key.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<key.count where key[offset] != word.utf8Start[offset] { return false }
        return true
    }

    // MARK: Pieces

    @inline(__always)
    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0a, 0x0d, 0x09: index += 1
            default: return
            }
        }
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// The bytes of a string that has no escapes.
    private mutating func string() -> UnsafeRawBufferPointer? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                defer { index += 1 }
                return UnsafeRawBufferPointer(rebasing: bytes[start..<index])
            }
            if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
            index += 1
        }
        return nil
    }

    private mutating func list(_ element: (inout QuickJSON) -> Bool) -> Bool {
        guard take(UInt8(ascii: "[")) else { return false }
        if take(UInt8(ascii: "]")) { return true }
        repeat {
            guard element(&self) else { return false }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]"))
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

    private static let powers: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1.0) { value, _ in value * 10 }
    }

    /// Short numbers are exact as a quotient or product of whole ones; the others are left to the
    /// library.
    private mutating func number() -> Double? {
        skipSpace()
        let start = index
        var isNegative = false
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
            isNegative = true
            index += 1
        }
        var mantissa: UInt64 = 0
        var digits = 0
        var places = 0
        var isFraction = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                if digits < 18 { mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30) }
                digits += 1
                if isFraction { places += 1 }
            } else if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
                isFraction = true
            } else {
                break
            }
            index += 1
        }
        guard digits > 0, !isFraction || places > 0 else { return nil }
        let hasExponent = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "e")
        // A leading zero stands alone.
        let first = start + (isNegative ? 1 : 0)
        if bytes[first] == 0x30, digits - places > 1 { return nil }
        if !hasExponent, digits <= 15, places <= 22 {
            let value = Double(mantissa) / Self.powers[places]
            return isNegative ? -value : value
        }
        if hasExponent {
            index += 1
            if index < bytes.count, [0x2b, 0x2d].contains(bytes[index]) { index += 1 }
            let mark = index
            while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
            guard index > mark else { return nil }
        }
        return Double(String(decoding: bytes[start..<index], as: UTF8.self))
    }
}
