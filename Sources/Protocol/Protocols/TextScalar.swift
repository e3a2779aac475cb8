import Codecs
import Shapes
import Vocabulary

/// Scalars as text: in forms, XML, headers, query strings and labels.
enum TextScalar {
    /// - Parameter format: how a moment is written here.
    static func read(
        _ text: String, _ schema: Schema, _ format: TimestampFormat
    ) throws(Mismatch) -> Value {
        switch schema.kind {
        case .string: return .string(text)
        case .boolean:
            switch text.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: throw .conversion("STRING_VALUE", "a Boolean")
            }
        case .integer(let bits):
            guard let number = Int64(trimmed(text)), fits(number, bits) else {
                throw .conversion("STRING_VALUE", integerName(bits))
            }
            return .integer(number)
        case .double:
            guard let number = double(trimmed(text)) else {
                throw .conversion("STRING_VALUE", "a Double")
            }
            return .double(number)
        case .blob:
            guard let bytes = Base64.decode(trimmed(text)) else {
                throw Mismatch("A blob is not valid base 64")
            }
            return .blob(bytes)
        case .timestamp:
            guard let instant = instant(trimmed(text), format) else {
                throw .conversion("STRING_VALUE", "a timestamp")
            }
            return .timestamp(instant)
        case .document:
            guard let json = try? JSON(text: text) else { throw Mismatch("A document is no JSON") }
            return .document(json)
        case .list, .map, .structure: throw Mismatch("Unexpected field type")
        }
    }

    /// nil for what has no text: lists, maps, structures.
    static func write(_ value: Value, _ format: TimestampFormat = .iso8601) -> String? {
        switch value {
        case .string(let text): return text
        case .bool(let flag): return flag ? "true" : "false"
        case .integer(let number): return String(number)
        case .double(let number): return self.text(number)
        case .blob(let bytes): return Base64.encode(bytes)
        case .timestamp(let instant):
            return self.text(instant, format)
        case .document(let json): return json.text
        case .null, .list, .map, .structure: return nil
        }
    }

    static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20
        else { return text }
        let left = text.utf8.drop { $0 <= 0x20 }
        let end = left.lastIndex { $0 > 0x20 }.map { left.index(after: $0) } ?? left.startIndex
        return String(Substring(left[..<end]))
    }

    static func fits(_ number: Int64, _ bits: Int) -> Bool {
        guard bits < 64, bits > 0 else { return true }
        return number >= -(1 << (bits - 1)) && number < 1 << (bits - 1)
    }

    static func integerName(_ bits: Int) -> String {
        switch bits {
        case 64: "a Long"
        case 16: "a Short"
        case 8: "a Byte"
        default: "an Integer"
        }
    }

    /// A decimal number, or one of the three names that have no digits.
    static func double(_ text: String) -> Double? {
        switch text {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default:
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) })
            else { return nil }
            return Double(text).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    static func text(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        return number == number.rounded() && abs(number) < 9e15
            ? "\(Int64(number)).0" : "\(number)"
    }

    static func instant(_ text: String, _ format: TimestampFormat) -> Instant? {
        switch format {
        case .iso8601: return Instant(iso8601: text)
        case .rfc822: return Instant(httpDate: text) ?? Instant(iso8601: text)
        case .unixTimestamp: return double(text).flatMap(instant)
        }
    }

    /// nil beyond what an `Instant` holds.
    static func instant(_ seconds: Double) -> Instant? {
        guard seconds.isFinite, abs(seconds) < 9.2e9 else { return nil }
        return Instant(secondsSince1970: seconds)
    }

    static func text(_ instant: Instant, _ format: TimestampFormat) -> String {
        switch format {
        case .iso8601:
            return instant.milliseconds % 1000 == 0 ? instant.iso8601 : instant.iso8601Milliseconds
        case .rfc822: return instant.httpDate
        case .unixTimestamp: return epoch(instant)
        }
    }

    /// Seconds since 1970 to the millisecond, without trailing zeros.
    static func epoch(_ instant: Instant) -> String {
        let milliseconds = instant.milliseconds
        let (whole, part) = milliseconds.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = milliseconds < 0 ? "-" : ""
        guard part > 0 else { return "\(sign)\(whole)" }
        var digits = String(1000 + part).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}

extension Schema {
    /// How moments of this shape are written: as it says itself, else as its place does.
    func format(_ standard: TimestampFormat) -> TimestampFormat {
        if case .timestamp(let own?) = kind { return own }
        return standard
    }
}

extension Member {
    /// How moments of this member are written; the member's word is above its shape's.
    func format(_ standard: TimestampFormat) -> TimestampFormat {
        timestampFormat ?? schema().format(standard)
    }
}
