package import Codecs

/// What a field or an expression is worth. Logs are text: a number is whatever text reads as one.
package enum InsightsValue: Hashable, Sendable {
    case none
    case text(String)
    case number(Double)
    /// Milliseconds since 1970.
    case time(Int64)
    case flag(Bool)
    /// What `jsonParse` made.
    case json(JSON)

    package var isNone: Bool { self == .none }

    /// As a result shows it; nil where there is nothing.
    package var text: String? {
        switch self {
        case .none: nil
        case .text(let text): text
        case .number(let number): Self.text(number)
        case .time(let time): TimeText.text(milliseconds: time)
        case .flag(let flag): flag ? "1" : "0"
        case .json(.string(let text)): text
        case .json(.number(let number)): number.text
        case .json(.bool(let flag)): flag ? "1" : "0"
        case .json(.null): nil
        case .json(let json): json.text
        }
    }

    /// Whole numbers stand without a fraction, others with four digits at most, as AWS has them.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-Inf" : "Inf" }
        if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
        let scaled = (number * 10_000).rounded() / 10_000
        if abs(number) < 1e11, scaled != 0 || abs(number) < 1e-12 {
            return scaled == scaled.rounded() ? String(Int64(scaled)) : "\(scaled)"
        }
        return "\(number)"
    }

    package var number: Double? {
        switch self {
        case .none: return nil
        case .text(let text): return NumberText.read(text)
        case .number(let number): return number
        case .time(let time): return Double(time)
        case .flag(let flag): return flag ? 1 : 0
        case .json(.string(let text)): return NumberText.read(text)
        case .json(let json): return json.double ?? json.bool.map { $0 ? 1 : 0 }
        }
    }

    var isTrue: Bool {
        switch self {
        case .none: return false
        case .flag(let flag), .json(.bool(let flag)): return flag
        case .number(let number): return number != 0
        case .text(let text):
            return text == "true" || (NumberText.read(text).map { $0 != 0 } ?? false)
        case .time: return true
        case .json(let json): return json.double.map { $0 != 0 } ?? !json.isNull
        }
    }

    init(_ json: JSON) {
        switch json {
        case .null: self = .none
        case .string(let text): self = .text(text)
        case .number(let number): self = .text(number.text)
        case .bool(let flag): self = .flag(flag)
        case .array, .object: self = .json(json)
        }
    }

    /// Equality as `=` has it: numbers by value, everything else by its text. Nothing is equal to
    /// what is not there.
    static func areEqual(_ one: InsightsValue, _ other: InsightsValue) -> Bool? {
        guard let first = one.text, let second = other.text else { return nil }
        if first == second { return true }
        if let first = one.number, let second = other.number { return first == second }
        func says(_ value: InsightsValue, _ text: String) -> Bool {
            if case .flag(let flag) = value {
                return text.lowercased() == (flag ? "true" : "false")
            }
            return false
        }
        return says(one, second) || says(other, first)
    }

    /// Less than zero, zero or greater, as `<` has it; nil where one is not there.
    static func compare(_ one: InsightsValue, _ other: InsightsValue) -> Int? {
        if let first = one.number, let second = other.number {
            return first < second ? -1 : first == second ? 0 : 1
        }
        guard let first = one.text, let second = other.text else { return nil }
        return first < second ? -1 : first == second ? 0 : 1
    }
}

/// Numbers as logs write them.
enum NumberText {
    /// Nil for what is no decimal number as a whole: no hexadecimal, no `inf`.
    static func read(_ text: String) -> Double? {
        guard let first = text.utf8.first, text.utf8.count <= 40,
            (first >= 0x30 && first <= 0x39) || first == UInt8(ascii: "-")
                || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
        else { return nil }
        guard
            text.utf8.allSatisfy({
                ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "+") || $0 | 0x20 == UInt8(ascii: "e")
            })
        else { return nil }
        return Double(text)
    }
}

/// The order of `sort`: for texts runs of digits by length and value, other runs by their
/// characters; what is no number comes before all numbers.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Sort.html
enum NaturalOrder {
    static func compare(_ one: InsightsValue, _ other: InsightsValue) -> Int {
        switch (one, other) {
        case (.time(let first), .time(let second)):
            return first < second ? -1 : first == second ? 0 : 1
        default: break
        }
        switch (one.number, other.number) {
        case (let first?, let second?): return first < second ? -1 : first == second ? 0 : 1
        case (nil, .some): return -1
        case (.some, nil): return 1
        case (nil, nil): break
        }
        switch (one.text, other.text) {
        case (let first?, let second?): return compare(Array(first.utf8), Array(second.utf8))
        case (nil, .some): return -1
        case (.some, nil): return 1
        case (nil, nil): return 0
        }
    }

    private static func compare(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var (first, second) = (one[...], other[...])
        while !first.isEmpty, !second.isEmpty {
            let (run, isDigits) = take(&first)
            let (otherRun, otherIsDigits) = take(&second)
            if isDigits, otherIsDigits, run.count != otherRun.count {
                return run.count < otherRun.count ? -1 : 1
            }
            if run != otherRun { return run.lexicographicallyPrecedes(otherRun) ? -1 : 1 }
        }
        return first.isEmpty ? (second.isEmpty ? 0 : -1) : 1
    }

    private static func take(_ rest: inout ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Bool) {
        guard let byte = rest.first else { return (rest, false) }
        let isDigits = byte >= 0x30 && byte <= 0x39
        let run = rest.prefix { ($0 >= 0x30 && $0 <= 0x39) == isDigits }
        rest = rest.dropFirst(run.count)
        return (run, isDigits)
    }
}
