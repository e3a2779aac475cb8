/// Names in expressions: fields, calls of functions, cases and lengths of time.
extension QueryReading {
    private static let reserved: Set<String> = [
        "and", "or", "not", "like", "in", "as", "by", "asc", "desc",
    ]

    mutating func named() throws(InsightsError) -> InsightsExpression {
        let word = token
        if word.isWord("true") || word.isWord("false") {
            try take()
            return .constant(.flag(word.isWord("true")))
        }
        if language != .insights, word.isWord("null") {
            try take()
            return .constant(.none)
        }
        if language != .insights, word.isWord("case") { return try cases() }
        guard !Self.reserved.contains(word.text.lowercased()) else { throw unexpected() }
        try take()
        if token.isSign("(") { return try call(word) }
        // `a[0].b` is another way to write `a.0.b`.
        var name = word.text
        while token.isSign("["), language != .ppl || token.start == lastEnd {
            let place = token.start
            try take()
            guard token.kind == .number, let index = Int(token.text), index >= 0 else {
                try goBack(to: place)
                break
            }
            try take()
            try need(sign: "]")
            name += ".\(index)"
            if token.isSign("."), token.start == lastEnd {
                try take()
                name += "." + (try self.name())
            }
        }
        return .field(symbols.field(name))
    }

    private mutating func cases() throws(InsightsError) -> InsightsExpression {
        try take()
        // PPL writes `case(condition, value, … else value)`.
        let isCall = try takeSign("(")
        var cases: [(when: InsightsExpression, then: InsightsExpression)] = []
        var otherwise = InsightsExpression.constant(.none)
        if isCall {
            repeat {
                let when = try expression()
                try need(sign: ",")
                cases.append((when, try expression()))
            } while try takeSign(",")
            if try takeWord("else") { otherwise = try expression() }
            try need(sign: ")")
        } else {
            while try takeWord("when") {
                let when = try expression()
                try need(word: "then")
                cases.append((when, try expression()))
            }
            guard !cases.isEmpty else { throw unexpected() }
            if try takeWord("else") { otherwise = try expression() }
            try need(word: "end")
        }
        return .cases(cases, otherwise: otherwise)
    }

    /// The arguments of a call, whose name was taken.
    private mutating func call(_ word: InsightsToken) throws(InsightsError) -> InsightsExpression {
        let start = word.start
        if let aggregate = AggregateFunction(name: word.text, language: language) {
            return try self.aggregate(aggregate, start)
        }
        guard let function = InsightsFunction(name: word.text, language: language) else {
            throw lexer.error("unknown function \(word.text)", word.start, word.end)
        }
        try take()
        var arguments: [InsightsExpression] = []
        if function == .bin {
            arguments = try periods()
        } else if !token.isSign(")") {
            repeat {
                let isPeriod =
                    (function == .datefloor || function == .dateceil) && arguments.count == 1
                arguments.append(isPeriod ? try period() : try expression())
            } while try takeSign(",")
        }
        try need(sign: ")")
        guard function.counts.contains(arguments.count) else {
            throw wrong("wrong number of arguments for \(word.text)", from: start)
        }
        let text = text(from: start)
        if symbols.isAssigned(text) { return .field(symbols.field(text)) }
        if function == .unmask {
            guard case .field(let place) = arguments[0] else {
                throw wrong("unmask takes a field", from: start)
            }
            let slot = symbols.unmasked(place.name)
            return .field(FieldPlace(name: "unmask(\(place.name))", slot: slot))
        }
        return .call(function, arguments)
    }

    private mutating func aggregate(
        _ function: AggregateFunction, _ start: Int
    ) throws(InsightsError) -> InsightsExpression {
        let outer = aggregates
        aggregates = nil
        try take()
        var function = function
        var arguments: [InsightsExpression] = []
        if try takeSign("*") {
            guard function == .count else { throw wrong("* is for count only", from: start) }
        } else if !token.isSign(")") {
            if language == .sql, try takeWord("distinct") { function = .countDistinct }
            repeat { arguments.append(try expression()) } while try takeSign(",")
        }
        try need(sign: ")")
        let text = text(from: start)
        if outer == nil, symbols.isAssigned(text) { return .field(symbols.field(text)) }
        guard var gathered = outer else {
            throw wrong("aggregate functions are allowed in stats only", from: start)
        }
        guard function.counts.contains(arguments.count) else {
            throw wrong("wrong number of arguments for \(text)", from: start)
        }
        gathered.append(InsightsCommand.Aggregate(function: function, arguments: arguments))
        aggregates = gathered
        return .aggregate(gathered.count - 1)
    }

    /// `5m`, or `@timestamp, 5m`, or `5m, @timestamp` as some write it.
    private mutating func periods() throws(InsightsError) -> [InsightsExpression] {
        var subject: InsightsExpression?
        var length: InsightsExpression?
        repeat {
            if token.kind == .number {
                guard length == nil else { throw unexpected() }
                length = try period()
            } else {
                guard subject == nil else { throw unexpected() }
                subject = try expression()
            }
        } while try takeSign(",")
        guard let length else { throw unexpected() }
        return subject.map { [length, $0] } ?? [length]
    }

    /// A length of time such as `5m`, as a constant text `count unit`.
    mutating func period() throws(InsightsError) -> InsightsExpression {
        guard token.kind == .number, let count = Int64(token.text), count > 0, count <= 1_000_000
        else { throw unexpected() }
        try take()
        guard token.kind == .name, let unit = Period.Unit(token.text) else { throw unexpected() }
        try take()
        return .constant(.text("\(count) \(unit.rawValue)"))
    }
}
