/// What is told of the values of a period.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
package enum Statistic: Hashable, Sendable {
    case sampleCount, average, sum, minimum, maximum
    /// `p99.9`: from 0 to 100.
    case percentile(Double)
    /// `tm90`, `TM(10%:90%)`, `TM(150:1000)`: the average of the values within the bounds.
    case trimmedMean(Bounds)
    /// `wm98`, `WM(…)`: the average when values outside are set to the bound they pass.
    case winsorizedMean(Bounds)
    /// `tc90`, `TC(…)`: how many values lie within.
    case trimmedCount(Bounds)
    /// `ts90`, `TS(…)`: the sum of the values within.
    case trimmedSum(Bounds)
    /// `PR(:300)`: how many of a hundred values lie within.
    case percentileRank(Bounds)

    /// From where to where; a bound that is nil leaves its side open. As percentages they are
    /// ranks, otherwise values, the lower one outside and the upper one inside.
    package struct Bounds: Hashable, Sendable {
        package let lower: Double?
        package let upper: Double?
        package let isPercent: Bool

        package init(lower: Double?, upper: Double?, isPercent: Bool) {
            self.lower = lower
            self.upper = upper
            self.isPercent = isPercent
        }
    }

    /// The middle half: `IQM` is `TM(25%:75%)`.
    package static let interquartileMean = Statistic.trimmedMean(
        Bounds(lower: 25, upper: 75, isPercent: true))

    /// Reads a statistic or an extended one; nil where CloudWatch knows none of this name.
    package init?(_ text: String) {
        switch text {
        case "SampleCount": self = .sampleCount
        case "Average": self = .average
        case "Sum": self = .sum
        case "Minimum": self = .minimum
        case "Maximum": self = .maximum
        case "IQM", "iqm": self = .interquartileMean
        default:
            guard let found = Self.extended(text) else { return nil }
            self = found
        }
    }

    /// Whether it needs the distribution of the values.
    package var isExtended: Bool {
        switch self {
        case .sampleCount, .average, .sum, .minimum, .maximum: false
        default: true
        }
    }

    private static func extended(_ text: String) -> Statistic? {
        let bytes = Array(text.utf8)
        let letters = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7a }
        let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
        let rest = bytes[letters.count...]
        guard let first = rest.first else { return nil }
        if first != UInt8(ascii: "(") {
            guard let percent = percentage(rest) else { return nil }
            let bounds = Bounds(lower: nil, upper: percent, isPercent: true)
            switch name {
            case "p": return .percentile(percent)
            case "tm": return .trimmedMean(bounds)
            case "wm": return .winsorizedMean(bounds)
            case "tc": return .trimmedCount(bounds)
            case "ts": return .trimmedSum(bounds)
            default: return nil
            }
        }
        guard rest.last == UInt8(ascii: ")"), let bounds = bounds(rest.dropFirst().dropLast())
        else { return nil }
        switch name {
        case "tm": return .trimmedMean(bounds)
        case "wm": return .winsorizedMean(bounds)
        case "tc": return .trimmedCount(bounds)
        case "ts": return .trimmedSum(bounds)
        case "pr" where !bounds.isPercent: return .percentileRank(bounds)
        default: return nil
        }
    }

    /// `99`, `99.9`: up to ten decimals, from 0 to 100.
    private static func percentage(_ digits: ArraySlice<UInt8>) -> Double? {
        guard let value = number(digits, decimalsMax: 10), value <= 100 else { return nil }
        return value
    }

    private static func number(_ digits: ArraySlice<UInt8>, decimalsMax: Int) -> Double? {
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 15,
            parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } }),
            parts.count == 1 || (1...decimalsMax).contains(parts[1].count)
        else { return nil }
        return Double(String(decoding: digits, as: UTF8.self))
    }

    /// `10%:90%`, `:90%`, `150:1000`, `:300`.
    private static func bounds(_ text: ArraySlice<UInt8>) -> Bounds? {
        let sides = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard sides.count == 2, !(sides[0].isEmpty && sides[1].isEmpty) else { return nil }
        let percents = sides.filter { !$0.isEmpty }.map { $0.last == UInt8(ascii: "%") }
        guard Set(percents).count == 1, let isPercent = percents.first else { return nil }
        var values: [Double?] = []
        for side in sides {
            guard !side.isEmpty else {
                values.append(nil)
                continue
            }
            var digits = isPercent ? side.dropLast() : side
            let isNegative = digits.first == UInt8(ascii: "-")
            if isNegative { digits = digits.dropFirst() }
            guard let value = number(digits, decimalsMax: 10),
                !isPercent || (value <= 100 && !isNegative)
            else { return nil }
            values.append(isNegative ? -value : value)
        }
        if let lower = values[0], let upper = values[1], lower >= upper { return nil }
        return Bounds(lower: values[0], upper: values[1], isPercent: isPercent)
    }
}
