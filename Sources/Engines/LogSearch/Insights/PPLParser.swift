import Matching

/// Reads OpenSearch's Piped Processing Language as far as it says what Logs Insights says.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_PPL.html
struct PPLParser {
    var reading: QueryReading

    init(_ text: String, from offset: Int = 0, isNested: Bool = false) throws(InsightsError) {
        reading = try QueryReading(text, .ppl, from: offset, isNested: isNested)
    }

    mutating func whole() throws(InsightsError) -> InsightsQuery {
        let query = try nested()
        guard reading.token.kind == .end else { throw reading.unexpected() }
        return query
    }

    mutating func nested() throws(InsightsError) -> InsightsQuery {
        if try reading.takeWord("search") {
            guard reading.token.isWord("source") else { throw reading.unexpected() }
        }
        if try reading.takeWord("source") {
            try reading.need(sign: "=")
            reading.query.source = try source()
            if reading.token.kind == .end || reading.token.isSign(")") { return reading.finished() }
            try reading.need(sign: "|")
        }
        repeat {
            guard reading.query.commands.count < InsightsLimits.commandsMax else {
                throw reading.wrong("too many commands")
            }
            try command()
        } while try reading.takeSign("|")
        return reading.finished()
    }

    /// `[lg:`a`, `b`]`, or one name.
    private mutating func source() throws(InsightsError) -> InsightsSource {
        var source = InsightsSource()
        let isList = try reading.takeSign("[")
        repeat {
            if reading.token.isWord("lg") {
                try reading.take()
                try reading.need(sign: ":")
            }
            source.names.append(try reading.nameOrText())
        } while try reading.takeSign(",")
        if isList { try reading.need(sign: "]") }
        return source
    }

    private mutating func append(_ command: InsightsCommand) {
        reading.query.commands.append(command)
    }

    private mutating func command() throws(InsightsError) {
        let word = reading.token
        guard word.kind == .name else { throw reading.unexpected() }
        try reading.take()
        switch word.text.lowercased() {
        case "fields": try fields()
        case "where": append(.filter(try reading.expression()))
        case "eval": append(.fields(try assignments()))
        case "stats": try stats()
        case "sort": append(.sort(try orders()))
        case "head":
            let limit = reading.token.kind == .number ? try reading.integer(0...100_000) : 10
            let skipping = try reading.takeWord("from") ? try reading.integer(0...1_000_000) : 0
            reading.query.ownLimit = max(reading.query.ownLimit ?? 0, limit)
            append(.limit(limit, skipping: skipping))
        case "dedup":
            let count = reading.token.kind == .number ? try reading.integer(1...1_000) : 1
            append(.dedup(try names().map { reading.symbols.field($0) }, perGroup: count))
        case "rename": try rename()
        case "top", "rare": try frequent(isTop: word.isWord("top"))
        case "parse", "grok": try parse()
        case "fillnull": try fillNull()
        default:
            throw reading.lexer.error(
                "unexpected symbol found \(word.text)", word.start, word.end)
        }
    }

    private mutating func names() throws(InsightsError) -> [String] {
        var names: [String] = []
        repeat { names.append(try reading.name()) } while try reading.takeSign(",")
        return names
    }

    private func column(_ name: String) -> InsightsCommand.Column {
        let place = reading.symbols.field(name)
        return InsightsCommand.Column(name: name, slot: place.slot, expression: .field(place))
    }

    private mutating func fields() throws(InsightsError) {
        if try reading.takeSign("-") {
            append(.remove(try names()))
            return
        }
        _ = try reading.takeSign("+")
        append(.display(try names().map { column($0) }))
    }

    private mutating func assignments() throws(InsightsError) -> [InsightsCommand.Column] {
        var columns: [InsightsCommand.Column] = []
        repeat {
            let name = try reading.name()
            try reading.need(sign: "=")
            let expression = try reading.expression()
            columns.append(
                InsightsCommand.Column(
                    name: name, slot: reading.symbols.assign(name), expression: expression))
        } while try reading.takeSign(",")
        return columns
    }

    private mutating func stats() throws(InsightsError) {
        reading.aggregates = []
        var outputs: [InsightsCommand.Column] = []
        repeat {
            let start = reading.token.start
            let expression = try reading.expression()
            let text = reading.text(from: start)
            guard expression.isAggregated else {
                throw reading.wrong("stats needs an aggregate function", from: start)
            }
            let name = try reading.takeWord("as") ? try reading.nameOrText() : text
            outputs.append(
                InsightsCommand.Column(
                    name: name, slot: reading.symbols.assign(name), expression: expression))
        } while try reading.takeSign(",")
        let aggregates = reading.aggregates ?? []
        reading.aggregates = nil
        var by: [InsightsCommand.Column] = []
        if try reading.takeWord("by") {
            repeat { by.append(try group()) } while try reading.takeSign(",")
        }
        append(.stats(aggregates, outputs: outputs, by: by))
    }

    /// A field, or `span(field, 5m)`.
    private mutating func group() throws(InsightsError) -> InsightsCommand.Column {
        let start = reading.token.start
        guard reading.token.isWord("span") else {
            let expression = try reading.expression()
            let text = reading.text(from: start)
            let name = try reading.takeWord("as") ? try reading.nameOrText() : text
            if case .field(let place) = expression, place.name == name {
                return InsightsCommand.Column(
                    name: name, slot: place.slot, expression: expression)
            }
            return InsightsCommand.Column(
                name: name, slot: reading.symbols.assign(name), expression: expression)
        }
        try reading.take()
        try reading.need(sign: "(")
        let subject = try reading.expression()
        try reading.need(sign: ",")
        let place = reading.token.start
        let width = try reading.expression()
        let expression: InsightsExpression
        if reading.token.kind == .name {
            try reading.goBack(to: place)
            expression = .call(.datefloor, [subject, try reading.period()])
        } else {
            expression = .call(.spanfloor, [subject, width])
        }
        try reading.need(sign: ")")
        let text = reading.text(from: start)
        let name = try reading.takeWord("as") ? try reading.nameOrText() : text
        return InsightsCommand.Column(
            name: name, slot: reading.symbols.assign(name), expression: expression)
    }

    private mutating func orders() throws(InsightsError) -> [InsightsCommand.Order] {
        var orders: [InsightsCommand.Order] = []
        repeat {
            var isDescending = try reading.takeSign("-")
            _ = try reading.takeSign("+")
            let expression = try reading.expression()
            if try reading.takeWord("desc") {
                isDescending = true
            } else {
                _ = try reading.takeWord("asc")
            }
            orders.append(
                InsightsCommand.Order(expression: expression, isDescending: isDescending))
        } while try reading.takeSign(",")
        return orders
    }

    private mutating func rename() throws(InsightsError) {
        var renamed: [(from: FieldPlace, name: String, slot: Int)] = []
        repeat {
            let from = try reading.name()
            try reading.need(word: "as")
            let name = try reading.name()
            renamed.append((reading.symbols.field(from), name, reading.symbols.assign(name)))
        } while try reading.takeSign(",")
        append(.rename(renamed))
    }

    /// The most, or least, frequent values.
    private mutating func frequent(isTop: Bool) throws(InsightsError) {
        let limit = reading.token.kind == .number ? try reading.integer(1...10_000) : 10
        var names = try self.names()
        if try reading.takeWord("by") { names = try self.names() + names }
        let slot = reading.symbols.assign("count")
        let count = InsightsCommand.Column(name: "count", slot: slot, expression: .aggregate(0))
        append(
            .stats(
                [InsightsCommand.Aggregate(function: .count, arguments: [])], outputs: [count],
                by: names.map { column($0) }))
        append(
            .sort([
                InsightsCommand.Order(
                    expression: .field(FieldPlace(name: "count", slot: slot)), isDescending: isTop)
            ]))
        append(.limit(limit, skipping: 0))
    }

    private mutating func parse() throws(InsightsError) {
        let subject = try reading.operand()
        let start = reading.token.start
        guard reading.token.kind == .string else { throw reading.unexpected() }
        let pattern = try reading.take().text
        let regex = try reading.compile(pattern, start)
        let groups = regex.groupNames
        guard !groups.isEmpty else { throw reading.wrong("parse needs named groups", from: start) }
        append(
            .parse(
                subject, .regex(regex, groups: groups.map(\.number)),
                groups.map { ($0.name, reading.symbols.assign($0.name)) }))
    }

    /// `fillnull with 0 in a, b`.
    private mutating func fillNull() throws(InsightsError) {
        try reading.need(word: "with")
        let value = try reading.operand()
        try reading.need(word: "in")
        let columns = try names().map { name -> InsightsCommand.Column in
            let place = reading.symbols.field(name)
            return InsightsCommand.Column(
                name: name, slot: reading.symbols.assign(name),
                expression: .call(.coalesce, [.field(place), value]))
        }
        append(.fields(columns))
    }
}
