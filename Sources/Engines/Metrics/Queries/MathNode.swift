/// A metric math expression, read.
indirect enum MathNode: Hashable, Sendable {
    case number(Double)
    case text(String)
    /// The id of another query, or a word such as REPEAT and DESC, by where it stands.
    case name(String)
    case list([MathNode])
    case call(String, [MathNode])
    case minus(MathNode)
    case binary(MathOperator, MathNode, MathNode)

    /// The ids it names, and whether it takes all metrics of the request.
    func collect(names: inout Set<String>, takesAll: inout Bool) {
        switch self {
        case .number, .text: break
        case .name(let name): names.insert(name)
        case .list(let parts):
            for part in parts { part.collect(names: &names, takesAll: &takesAll) }
        case .call(let function, let arguments):
            if function == "METRICS" { takesAll = true }
            for argument in arguments {
                argument.collect(names: &names, takesAll: &takesAll)
            }
        case .minus(let inner): inner.collect(names: &names, takesAll: &takesAll)
        case .binary(_, let one, let other):
            one.collect(names: &names, takesAll: &takesAll)
            other.collect(names: &names, takesAll: &takesAll)
        }
    }
}

enum MathOperator: String, Hashable, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case power = "^"

    /// Binds tighter the higher it is.
    var rank: Int {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual: 3
        case .lessOrEqual, .greaterOrEqual, .less, .greater: 4
        case .plus, .minus: 5
        case .times, .over: 6
        case .power: 8
        }
    }

    func apply(_ one: Double, _ other: Double) -> Double {
        switch self {
        case .or: one != 0 || other != 0 ? 1 : 0
        case .and: one != 0 && other != 0 ? 1 : 0
        case .equal: one == other ? 1 : 0
        case .notEqual: one != other ? 1 : 0
        case .lessOrEqual: one <= other ? 1 : 0
        case .greaterOrEqual: one >= other ? 1 : 0
        case .less: one < other ? 1 : 0
        case .greater: one > other ? 1 : 0
        case .plus: one + other
        case .minus: one - other
        case .times: one * other
        case .over: one / other
        case .power: MathFunctions.power(one, other)
        }
    }
}

/// Words that are values of certain arguments rather than ids, which begin with a small letter.
enum MathWord {
    static let all: Set<String> = [
        "REPEAT", "LINEAR", "ASC", "DESC", "AVG", "MAX", "MIN", "SUM", "FILL",
    ]
}
