import Glibc

func sine(_ angle: Double) -> Double { sin(angle) }
func cosine(_ angle: Double) -> Double { cos(angle) }

/// From numbers to places along an axis, with marks at round numbers.
struct AxisScale: Sendable {
    let low: Double
    let high: Double
    let marks: [Double]
    private let step: Double

    /// - Parameters:
    ///   - minimum, maximum: what the widget says; nil leaves it to the data.
    ///   - marksMax: how many marks there is room for.
    init(
        values: (low: Double, high: Double)?, minimum: Double?, maximum: Double?, marksMax: Int
    ) {
        var low = minimum ?? values?.low ?? 0
        var high = maximum ?? values?.high ?? 1
        if !(low < high) {
            // One number, or bounds that say nothing: some room around it.
            let room = max(abs(low) * 0.1, 1e-9 * abs(low), low == 0 ? 1 : 0)
            if minimum == nil { low -= low == 0 ? 0 : room }
            if maximum == nil || high <= low { high = max(high, low) + room }
        }
        let step = Self.step((high - low) / Double(max(1, marksMax)))
        if minimum == nil { low = (low / step).rounded(.down) * step }
        if maximum == nil { high = (high / step).rounded(.up) * step }
        self.low = low
        self.high = high
        self.step = step
        let first = Int64(max(-1e15, min(1e15, (low / step - 1e-9).rounded(.up))))
        let last = Int64(max(-1e15, min(1e15, (high / step + 1e-9).rounded(.down))))
        marks =
            last >= first && last - first < 200 ? (first...last).map { Double($0) * step } : [low]
    }

    /// The next of 1, 2, 2.5, 5 and 10 times a power of ten.
    private static func step(_ rough: Double) -> Double {
        guard rough > 0, rough.isFinite else { return 1 }
        let power = pow(10, log10(rough).rounded(.down))
        for factor in [1, 2, 2.5, 5, 10] where rough <= factor * power * (1 + 1e-9) {
            return factor * power
        }
        return 10 * power
    }

    /// 0 at the low end, 1 at the high.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    /// A number as a mark shows it, with as many places as tell the marks apart.
    func label(_ value: Double) -> String { Self.short(value, step: step) }

    static func short(_ value: Double, step: Double) -> String {
        let units: [(Double, String)] = [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")]
        for (size, letter) in units where abs(value) >= size {
            return places(value / size, step / size) + letter
        }
        return places(value, step)
    }

    private static func places(_ value: Double, _ step: Double) -> String {
        var count = 0
        var power = 1.0
        while count < 6, abs((step * power).rounded() - step * power) > 1e-6 * step * power {
            count += 1
            power *= 10
        }
        return decimal(value, count)
    }

    /// A number with a fixed count of places.
    static func decimal(_ value: Double, _ places: Int) -> String {
        let power = pow(10, Double(places))
        let scaled = (abs(value) * power).rounded()
        guard scaled < 9e15 else { return "\(value)" }
        let whole = Int64(scaled)
        var text = String(whole)
        if places > 0 {
            while text.count <= places { text = "0" + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
        }
        return (value < 0 && whole != 0 ? "-" : "") + text
    }

    /// A number by itself, in few digits: `12.3k`, `0.0457`.
    static func plain(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        let size = abs(value)
        let power = pow(10, log10(size).rounded(.down) - 3)
        let text = short((value / power).rounded() * power, step: power)
        // Zeros at the end of a fraction say nothing.
        guard let point = text.firstIndex(of: ".") else { return text }
        let letters = text.reversed().prefix { $0.isLetter }
        var digits = text.dropLast(letters.count)
        while digits.last == "0", digits.endIndex > text.index(after: point) { digits.removeLast() }
        if digits.last == "." { digits.removeLast() }
        return digits + String(letters)
    }
}

/// Marks along an axis of time.
struct TimeMarks {
    let times: [Int64]
    let step: Int64

    private static let steps: [Int64] = [
        1, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
        172_800, 604_800, 1_209_600, 2_592_000, 7_776_000,
    ]

    init(from: Int64, to: Int64, offset: Int64, marksMax: Int) {
        let rough = max(1, (to - from) / Int64(max(1, marksMax)))
        step = Self.steps.first { $0 >= rough } ?? 31_536_000
        // Marks are at round times of the reader's own clock.
        let first = (from + offset + step - 1) / step * step - offset
        times = Array(stride(from: first, through: to, by: Int(step)))
    }
}
