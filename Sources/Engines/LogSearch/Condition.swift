import Codecs
import Matching

/// What a value is compared with.
struct Operand: Sendable {
    enum Kind: Sendable {
        /// In quotation marks: only texts are equal to it. `*` stands for any run.
        case quoted(Glob)
        /// Bare: numbers are compared as numbers, everything else by its text.
        case bare(Glob, number: Double?)
        case regex(RegularExpression)
    }
    let kind: Kind
    /// What stands between the wildcards.
    var pieces: [ArraySlice<UInt8>] = []

    /// Texts that a value equal to this holds, where JSON has one way to write them: what may be
    /// escaped promises nothing.
    var neededTexts: [[UInt8]] {
        guard case .quoted = kind else { return [] }
        return pieces.filter { $0.allSatisfy(Bytes.isPlainInJSON) }.map { Array($0) }
    }

    func equals(_ value: JSON) -> Bool {
        switch (kind, value) {
        case (_, .null), (_, .array), (_, .object): return false
        case (.quoted(let glob), .string(let text)): return glob.matches(text)
        case (.quoted, _): return false
        case (.bare(_, let number?), .number(let own)) where own.double == number: return true
        case (.bare(let glob, _), _): return glob.matches(Document.text(of: value))
        case (.regex(let regex), _): return regex.matches(Document.text(of: value))
        }
    }
}

enum Test: Sendable {
    case equal(Operand)
    case unequal(Operand)
    case less(Double)
    case lessOrEqual(Double)
    case greater(Double)
    case greaterOrEqual(Double)
    case isNull
    case isTrue
    case isFalse
    case exists
    case notExists

    /// A value that is not there is neither equal nor unequal to anything.
    func holds(_ values: [JSON]) -> Bool {
        switch self {
        case .notExists: return values.isEmpty
        case .exists: return !values.isEmpty
        case .isNull: return values.contains(.null)
        case .isTrue: return values.contains(.bool(true))
        case .isFalse: return values.contains(.bool(false))
        case .equal(let operand): return values.contains { operand.equals($0) }
        case .unequal(let operand): return values.contains { !operand.equals($0) }
        case .less(let limit):
            return values.contains { Self.number($0).map { $0 < limit } ?? false }
        case .lessOrEqual(let limit):
            return values.contains { Self.number($0).map { $0 <= limit } ?? false }
        case .greater(let limit):
            return values.contains { Self.number($0).map { $0 > limit } ?? false }
        case .greaterOrEqual(let limit):
            return values.contains { Self.number($0).map { $0 >= limit } ?? false }
        }
    }

    private static func number(_ value: JSON) -> Double? { value.double }
}

/// Tests joined by `&&` and `||`.
indirect enum Condition: Sendable {
    case all([Condition])
    case any([Condition])
    case selected(Selector, Test)
    /// On the column of that name; without a test, the column only has its name here.
    case column(String, Test?)

    /// On a JSON document.
    func holds(in document: Document) -> Bool {
        switch self {
        case .all(let parts): return parts.allSatisfy { $0.holds(in: document) }
        case .any(let parts): return parts.contains { $0.holds(in: document) }
        case .selected(let selector, let test): return test.holds(document.values(selector))
        case .column: return false
        }
    }

    /// On the columns of a line.
    func holds(_ column: (String) -> String?) -> Bool {
        switch self {
        case .all(let parts): return parts.allSatisfy { $0.holds(column) }
        case .any(let parts): return parts.contains { $0.holds(column) }
        case .selected: return false
        case .column(let name, let test):
            guard let test else { return true }
            guard let text = column(name) else { return false }
            switch test {
            case .less, .lessOrEqual, .greater, .greaterOrEqual:
                guard let number = Double(text), number.isFinite else { return false }
                return test.holds([.number(JSONNumber(number))])
            case .equal(let operand): return Self.equals(text, operand)
            case .unequal(let operand): return !Self.equals(text, operand)
            case .isNull, .isTrue, .isFalse, .exists, .notExists: return false
            }
        }
    }

    private static func equals(_ text: String, _ operand: Operand) -> Bool {
        if case .bare(_, let number?) = operand.kind, Double(text) == number { return true }
        return operand.equals(.string(text))
    }

    /// Texts that stand in every document for which this holds, as JSON writes them.
    var neededTexts: [[UInt8]] {
        switch self {
        case .all(let parts): return parts.flatMap(\.neededTexts)
        case .any, .column: return []
        case .selected(_, .equal(let operand)): return operand.neededTexts
        case .selected: return []
        }
    }

    /// Every selector, in order, once.
    var selectors: [Selector] {
        switch self {
        case .all(let parts), .any(let parts):
            var found: [Selector] = []
            for selector in parts.flatMap(\.selectors) where !found.contains(selector) {
                found.append(selector)
            }
            return found
        case .selected(let selector, _): return [selector]
        case .column: return []
        }
    }

    /// The first column that is named.
    var firstColumn: String? {
        switch self {
        case .all(let parts), .any(let parts): return parts.lazy.compactMap(\.firstColumn).first
        case .selected: return nil
        case .column(let name, _): return name
        }
    }

    /// Every column that is named.
    var columns: Set<String> {
        switch self {
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.columns) }
        case .selected: return []
        case .column(let name, _): return [name]
        }
    }
}
