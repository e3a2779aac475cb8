import Codecs
import Glibc
import Matching

/// What expressions are judged with beside the row.
struct EvaluationContext {
    /// Milliseconds since 1970 at which the query began.
    let now: Int64
    /// First columns of subqueries' results.
    let results: [ResultSet]
    /// Where `@timestamp` is in a row.
    let timestamp: Int?

    struct ResultSet {
        var texts: Set<String> = []
        var numbers: Set<Double> = []
    }
}

extension FieldPlace {
    func value(_ row: [InsightsValue]) -> InsightsValue {
        let own = row[slot]
        guard own.isNone, !parents.isEmpty else { return own }
        for parent in parents {
            guard case .json(var json) = row[parent.slot] else { continue }
            var isThere = true
            for step in parent.path {
                if let next = json[step] ?? Int(step).flatMap({ json[$0] }) {
                    json = next
                } else {
                    isThere = false
                    break
                }
            }
            if isThere { return InsightsValue(json) }
        }
        return .none
    }
}

extension InsightsExpression {
    func value(
        _ row: [InsightsValue], _ context: EvaluationContext, _ aggregates: [InsightsValue] = []
    ) -> InsightsValue {
        switch self {
        case .constant(let value): return value
        case .field(let place): return place.value(row)
        case .aggregate(let place): return aggregates[place]
        case .not(let inner): return .flag(!inner.value(row, context, aggregates).isTrue)
        case .negative(let inner):
            return inner.value(row, context, aggregates).number.map { .number(-$0) } ?? .none
        case .binary(let sign, let left, let right):
            return Self.binary(sign, left, right, row, context, aggregates)
        case .like(let inner, let matcher, let isNegated):
            guard let text = inner.value(row, context, aggregates).text else { return .flag(false) }
            return .flag(matcher.matches(text) != isNegated)
        case .isIn(let inner, let list, let isNegated):
            let value = inner.value(row, context, aggregates)
            guard !value.isNone else { return .flag(false) }
            let isThere = list.contains {
                InsightsValue.areEqual(value, $0.value(row, context, aggregates)) ?? false
            }
            return .flag(isThere != isNegated)
        case .isInResult(let inner, let query, let isNegated):
            let value = inner.value(row, context, aggregates)
            guard let text = value.text else { return .flag(false) }
            let set = context.results[query]
            let isThere =
                set.texts.contains(text)
                || (value.number.map { set.numbers.contains($0) } ?? false)
            return .flag(isThere != isNegated)
        case .call(let function, let arguments):
            return Functions.call(function, arguments, row, context, aggregates)
        case .cases(let cases, let otherwise):
            for one in cases where one.when.value(row, context, aggregates).isTrue {
                return one.then.value(row, context, aggregates)
            }
            return otherwise.value(row, context, aggregates)
        }
    }

    private static func binary(
        _ sign: Operator, _ left: InsightsExpression, _ right: InsightsExpression,
        _ row: [InsightsValue], _ context: EvaluationContext, _ aggregates: [InsightsValue]
    ) -> InsightsValue {
        let first = left.value(row, context, aggregates)
        switch sign {
        case .and:
            return .flag(first.isTrue && right.value(row, context, aggregates).isTrue)
        case .or: return .flag(first.isTrue || right.value(row, context, aggregates).isTrue)
        default: break
        }
        let second = right.value(row, context, aggregates)
        switch sign {
        case .equal: return .flag(InsightsValue.areEqual(first, second) ?? false)
        case .unequal: return .flag(InsightsValue.areEqual(first, second).map { !$0 } ?? false)
        case .less: return .flag(InsightsValue.compare(first, second).map { $0 < 0 } ?? false)
        case .lessOrEqual:
            return .flag(InsightsValue.compare(first, second).map { $0 <= 0 } ?? false)
        case .greater: return .flag(InsightsValue.compare(first, second).map { $0 > 0 } ?? false)
        case .greaterOrEqual:
            return .flag(InsightsValue.compare(first, second).map { $0 >= 0 } ?? false)
        default: break
        }
        guard let one = first.number, let other = second.number else { return .none }
        switch sign {
        case .add: return .number(one + other)
        case .subtract: return .number(one - other)
        case .multiply: return .number(one * other)
        case .divide: return other == 0 ? .none : .number(one / other)
        case .power: return .number(pow(one, other))
        case .remainder:
            return other == 0 ? .none : .number(one.truncatingRemainder(dividingBy: other))
        default: return .none
        }
    }
}

/// The functions on one event.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-operations-functions.html
enum Functions {
    static func call(
        _ function: InsightsFunction, _ arguments: [InsightsExpression], _ row: [InsightsValue],
        _ context: EvaluationContext, _ aggregates: [InsightsValue]
    ) -> InsightsValue {
        let values = arguments.map { $0.value(row, context, aggregates) }
        switch function {
        case .abs, .ceil, .floor, .greatest, .least, .log, .sqrt, .round, .pow, .mod, .exp,
            .log10, .sign:
            return number(function, values)
        case .bin:
            let time =
                values.count > 1
                ? values[1].number.map { Int64(clamping: $0) }
                : context.timestamp.flatMap { row[$0].number }.map { Int64(clamping: $0) }
            guard let time, let period = values[0].text.flatMap({ Period($0) }) else {
                return .none
            }
            return .time(period.floor(time))
        case .datefloor, .dateceil:
            guard let time = values[0].number,
                let period = values[1].text.flatMap({ Period($0) })
            else { return .none }
            let moment = Int64(clamping: time)
            return .time(function == .datefloor ? period.floor(moment) : period.ceil(moment))
        case .spanfloor:
            guard let value = values[0].number, let width = values[1].number, width > 0 else {
                return .none
            }
            return .number((value / width).rounded(.down) * width)
        case .frommillis: return values[0].number.map { .time(Int64(clamping: $0)) } ?? .none
        case .tomillis: return values[0].number.map { .number($0) } ?? .none
        case .now: return .number(Double(TimeText.floor(context.now, 1_000) / 1_000))
        case .ispresent: return .flag(!values[0].isNone)
        case .isnull: return .flag(values[0].isNone)
        case .isnotnull: return .flag(!values[0].isNone)
        case .coalesce: return values.first { !$0.isNone } ?? .none
        case .if: return values[0].isTrue ? values[1] : values[2]
        case .nullif:
            return InsightsValue.areEqual(values[0], values[1]) == true ? .none : values[0]
        case .isvalidip, .isvalidipv4, .isvalidipv6, .isipinsubnet, .isipv4insubnet,
            .isipv6insubnet:
            return address(function, values)
        case .jsonparse:
            if case .json = values[0] { return values[0] }
            guard let text = values[0].text, let json = try? JSON(text: text) else { return .none }
            return json.array != nil || json.members != nil ? .json(json) : InsightsValue(json)
        case .jsonstringify:
            switch values[0] {
            case .none: return .none
            case .json(let json): return .text(json.text)
            case .number(let number): return .text(InsightsValue.text(number))
            case .flag(let flag): return .text(flag ? "true" : "false")
            default: return values[0].text.map { .text(JSON.string($0).text) } ?? .none
            }
        case .jsonextract: return extract(values)
        case .unmask: return values[0]
        default: return text(function, values)
        }
    }

    private static func number(
        _ function: InsightsFunction, _ values: [InsightsValue]
    ) -> InsightsValue {
        let numbers = values.compactMap(\.number)
        guard let first = numbers.first else { return .none }
        let result: Double?
        switch function {
        case .greatest: result = numbers.max()
        case .least: result = numbers.min()
        case .abs: result = Swift.abs(first)
        case .ceil: result = first.rounded(.up)
        case .floor: result = first.rounded(.down)
        case .sqrt: result = first < 0 ? nil : first.squareRoot()
        case .exp: result = Glibc.exp(first)
        case .log10: result = first > 0 ? Glibc.log10(first) : nil
        case .sign: result = first > 0 ? 1 : first < 0 ? -1 : 0
        case .log:
            // SQL's log(base, x).
            if values.count == 2, numbers.count == 2 {
                result =
                    first > 0 && numbers[1] > 0
                    ? Glibc.log(numbers[1]) / Glibc.log(first) : nil
            } else {
                result = first > 0 ? Glibc.log(first) : nil
            }
        case .round:
            let scale = Glibc.pow(10, numbers.count > 1 ? numbers[1].rounded() : 0)
            result = (first * scale).rounded() / scale
        case .pow: result = numbers.count > 1 ? Glibc.pow(first, numbers[1]) : nil
        case .mod:
            result =
                numbers.count > 1 && numbers[1] != 0
                ? first.truncatingRemainder(dividingBy: numbers[1]) : nil
        default: result = nil
        }
        guard let result, result.isFinite else { return .none }
        return .number(result)
    }

    private static func address(
        _ function: InsightsFunction, _ values: [InsightsValue]
    ) -> InsightsValue {
        guard let address = values[0].text.flatMap({ IPAddress($0) }) else { return .flag(false) }
        switch function {
        case .isvalidip: return .flag(true)
        case .isvalidipv4: return .flag(!address.isV6)
        case .isvalidipv6: return .flag(address.isV6)
        default: break
        }
        guard let range = values[1].text.flatMap({ CIDR($0) }),
            range.network.isV6 == address.isV6, range.contains(address)
        else { return .flag(false) }
        switch function {
        case .isipv4insubnet: return .flag(!address.isV6)
        case .isipv6insubnet: return .flag(address.isV6)
        default: return .flag(true)
        }
    }

    private static func text(
        _ function: InsightsFunction, _ values: [InsightsValue]
    ) -> InsightsValue {
        switch function {
        case .isempty: return .flag(values[0].text.map(\.isEmpty) ?? true)
        case .isblank:
            return .flag(values[0].text.map { $0.allSatisfy(\.isWhitespace) } ?? true)
        case .concat:
            return .text(values.compactMap(\.text).joined())
        default: break
        }
        guard let first = values[0].text else { return .none }
        let second = values.count > 1 ? values[1].text : nil
        switch function {
        case .strlen: return .number(Double(first.unicodeScalars.count))
        case .toupper: return .text(first.uppercased())
        case .tolower: return .text(first.lowercased())
        case .reverse: return .text(String(first.reversed()))
        case .trim: return .text(trim(trim(first, second, atEnd: false), second, atEnd: true))
        case .ltrim: return .text(trim(first, second, atEnd: false))
        case .rtrim: return .text(trim(first, second, atEnd: true))
        case .strcontains: return .flag(second.map { contains(first, $0) } ?? false)
        case .startswith: return .flag(second.map { first.hasPrefix($0) } ?? false)
        case .endswith: return .flag(second.map { first.hasSuffix($0) } ?? false)
        case .replace:
            guard let second, !second.isEmpty, let third = values[2].text else {
                return .text(first)
            }
            return .text(first.replacing(second, with: third))
        case .left, .right:
            guard let count = values[1].number.map({ Int(clamping: $0) }) else { return .none }
            let size = Swift.max(0, count)
            return .text(String(function == .left ? first.prefix(size) : first.suffix(size)))
        case .substr: return substr(first, values)
        default: return .none
        }
    }

    /// Places count from 0, as AWS documents: `substr("xyZfooxyZ", 3)` is `fooxyZ`.
    private static func substr(_ text: String, _ values: [InsightsValue]) -> InsightsValue {
        guard let start = values[1].number.map({ Int(clamping: $0) }) else { return .none }
        let rest = text.dropFirst(Swift.max(0, start))
        guard values.count > 2 else { return .text(String(rest)) }
        guard let length = values[2].number.map({ Int(clamping: $0) }) else { return .none }
        return .text(String(rest.prefix(Swift.max(0, length))))
    }

    private static func contains(_ text: String, _ piece: String) -> Bool {
        var copy = text
        return copy.withUTF8 { Bytes.contains($0, Array(piece.utf8)) }
    }

    /// Takes white space away, or the characters of `set` in any order.
    private static func trim(_ text: String, _ set: String?, atEnd: Bool) -> String {
        let isTrimmed: (Character) -> Bool =
            set.map { set in { set.contains($0) } } ?? { $0.isWhitespace }
        var rest = Substring(text)
        if atEnd {
            while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        } else {
            rest = rest.drop(while: isTrimmed)
        }
        return String(rest)
    }

    /// `$.a.b[0]` into a JSON text.
    private static func extract(_ values: [InsightsValue]) -> InsightsValue {
        guard let path = values[1].text else { return .none }
        var json: JSON
        if case .json(let parsed) = values[0] {
            json = parsed
        } else {
            guard let text = values[0].text, let parsed = try? JSON(text: text) else {
                return .none
            }
            json = parsed
        }
        for step in path.split(whereSeparator: { ".[]".contains($0) }) where step != "$" {
            guard let next = json[String(step)] ?? Int(step).flatMap({ json[$0] }) else {
                return .none
            }
            json = next
        }
        return InsightsValue(json)
    }
}

extension Int64 {
    /// The nearest whole number that there is.
    init(clamping value: Double) {
        self = value.isNaN ? 0 : value >= 9.2e18 ? .max : value <= -9.2e18 ? .min : Int64(value)
    }
}

extension Int {
    init(clamping value: Double) { self = Int(Int64(clamping: value)) }
}
