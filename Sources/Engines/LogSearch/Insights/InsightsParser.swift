import Matching

/// Reads the Logs Insights language: commands between bars.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
struct InsightsParser {
    var reading: QueryReading

    init(_ text: String, from offset: Int = 0, isNested: Bool = false) throws(InsightsError) {
        reading = try QueryReading(text, .insights, from: offset, isNested: isNested)
    }

    mutating func whole() throws(InsightsError) -> InsightsQuery {
        let query = try nested()
        guard reading.token.kind == .end else { throw reading.unexpected() }
        return query
    }

    /// A query up to a closing parenthesis or the end.
    mutating func nested() throws(InsightsError) -> InsightsQuery {
        if reading.token.isWord("source") {
            try reading.take()
            reading.query.source = try source()
            if isAtEnd { return finished() }
            try reading.need(sign: "|")
        }
        repeat {
            guard reading.query.commands.count < InsightsLimits.commandsMax else {
                throw reading.wrong("too many commands")
            }
            reading.query.commands.append(try command())
        } while try reading.takeSign("|")
        guard isAtEnd else { throw reading.unexpected() }
        return finished()
    }

    private var isAtEnd: Bool { reading.token.kind == .end || reading.token.isSign(")") }

    private mutating func finished() -> InsightsQuery {
        reading.finished()
    }

    private mutating func command() throws(InsightsError) -> InsightsCommand {
        let word = reading.token
        guard word.kind == .name else { throw reading.unexpected() }
        try reading.take()
        switch word.text.lowercased() {
        case "fields": return .fields(try columns())
        case "display": return .display(try columns())
        case "filter": return .filter(try reading.expression())
        case "filterindex": return try filterIndex()
        case "parse": return try parse()
        case "stats": return try stats()
        case "sort": return .sort(try orders())
        case "limit":
            let limit = try reading.integer(0...100_000)
            reading.query.ownLimit = max(reading.query.ownLimit ?? 0, limit)
            return .limit(limit, skipping: 0)
        case "dedup": return .dedup(try fields(), perGroup: 1)
        case "pattern":
            let subject = try reading.operand()
            for name in PatternStage.allNames { _ = reading.symbols.assign(name) }
            return .pattern(subject)
        case "diff": return try diff()
        case "anomaly": return .anomaly
        case "unmask": return .display(try columns())
        case "unnest": return try unnest()
        case "lookup": return try lookup()
        case "join": return try join()
        case "addtotals": return try addTotals()
        default:
            throw reading.lexer.error(
                "unexpected symbol found \(word.text)", word.start, word.end)
        }
    }

    // MARK: Fields, filters, order

    private mutating func columns() throws(InsightsError) -> [InsightsCommand.Column] {
        var columns: [InsightsCommand.Column] = []
        repeat { columns.append(try column()) } while try reading.takeSign(",")
        return columns
    }

    /// An expression and the name of its result.
    private mutating func column() throws(InsightsError) -> InsightsCommand.Column {
        let start = reading.token.start
        let expression = try reading.expression()
        let text = reading.text(from: start)
        if try reading.takeWord("as") {
            let name = try reading.nameOrText()
            return InsightsCommand.Column(
                name: name, slot: reading.symbols.assign(name), expression: expression)
        }
        if case .field(let place) = expression {
            return InsightsCommand.Column(
                name: place.name, slot: place.slot, expression: expression)
        }
        return InsightsCommand.Column(
            name: text, slot: reading.symbols.assign(text), expression: expression)
    }

    private mutating func fields() throws(InsightsError) -> [FieldPlace] {
        var fields: [FieldPlace] = []
        repeat {
            fields.append(reading.symbols.field(try reading.name()))
        } while try reading.takeSign(",")
        return fields
    }

    private mutating func orders() throws(InsightsError) -> [InsightsCommand.Order] {
        var orders: [InsightsCommand.Order] = []
        repeat {
            let expression = try reading.expression()
            var isDescending = false
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

    /// A filter that only groups with an index for its field take part in.
    private mutating func filterIndex() throws(InsightsError) -> InsightsCommand {
        let start = reading.token.start
        let condition = try reading.expression()
        for part in Self.alternatives(condition) {
            switch part {
            case .binary(.equal, .field(let place), .constant),
                .isIn(.field(let place), _, isNegated: false):
                reading.query.indexedFields.insert(place.name)
            default:
                throw reading.wrong(
                    "filterIndex takes field = value and field in [...]", from: start)
            }
        }
        return .filter(condition)
    }

    private static func alternatives(_ condition: InsightsExpression) -> [InsightsExpression] {
        switch condition {
        case .binary(.and, let left, let right), .binary(.or, let left, let right):
            alternatives(left) + alternatives(right)
        default: [condition]
        }
    }

    // MARK: Parse and stats

    private mutating func parse() throws(InsightsError) -> InsightsCommand {
        let startsWithShape = reading.token.kind == .string || reading.token.isSign("/")
        let subject =
            startsWithShape
            ? InsightsExpression.field(reading.symbols.field("@message")) : try reading.operand()
        let start = reading.token.start
        if reading.token.isSign("/") {
            let (_, regex) = try reading.regexLiteral()
            var groups = regex.groupNames
            if try reading.takeWord("as") {
                let names = try aliases()
                groups =
                    names.count == regex.groupCount
                    ? names.enumerated().map { ($1, $0 + 1) } : []
                guard !groups.isEmpty else {
                    throw reading.wrong(
                        "the number of aliases must match the number of groups", from: start)
                }
            }
            guard !groups.isEmpty else {
                throw reading.wrong("parse needs named groups", from: start)
            }
            return .parse(
                subject, .regex(regex, groups: groups.map(\.number)),
                groups.map { ($0.name, reading.symbols.assign($0.name)) })
        }
        guard reading.token.kind == .string else { throw reading.unexpected() }
        let glob = try reading.take().text
        try reading.need(word: "as")
        let names = try aliases()
        let pieces = Array(glob.utf8).split(
            separator: UInt8(ascii: "*"), omittingEmptySubsequences: false
        ).map { Array($0) }
        guard pieces.count - 1 == names.count else {
            throw reading.wrong(
                "the number of aliases must match the number of wildcards", from: start)
        }
        return .parse(
            subject, .glob(pieces), names.map { ($0, reading.symbols.assign($0)) })
    }

    private mutating func aliases() throws(InsightsError) -> [String] {
        var names: [String] = []
        repeat { names.append(try reading.nameOrText()) } while try reading.takeSign(",")
        return names
    }

    private mutating func stats() throws(InsightsError) -> InsightsCommand {
        reading.aggregates = []
        var outputs: [InsightsCommand.Column] = []
        repeat {
            let start = reading.token.start
            let column = try self.column()
            guard column.expression.isAggregated else {
                throw reading.wrong("stats needs an aggregate function", from: start)
            }
            outputs.append(column)
        } while try reading.takeSign(",")
        let aggregates = reading.aggregates ?? []
        reading.aggregates = nil
        var by: [InsightsCommand.Column] = []
        if try reading.takeWord("by") { by = try columns() }
        return .stats(aggregates, outputs: outputs, by: by)
    }

    // MARK: Patterns, lists, tables

    private mutating func diff() throws(InsightsError) -> InsightsCommand {
        guard
            reading.query.commands.contains(where: { if case .pattern = $0 { true } else { false } }
            )
        else { throw reading.wrong("diff needs pattern before it") }
        var comparison = InsightsComparison.previousPeriod
        if reading.token.kind == .name {
            let known: [InsightsComparison] = [
                .previousPeriod, .previousDay, .previousWeek, .previousMonth,
            ]
            guard
                let found = known.first(where: {
                    $0.rawValue.lowercased() == reading.token.text.lowercased()
                })
            else { throw reading.unexpected() }
            try reading.take()
            comparison = found
        }
        reading.query.comparison = comparison
        return .diff
    }

    private mutating func unnest() throws(InsightsError) -> InsightsCommand {
        let subject = try reading.operand()
        guard try reading.take(oneOf: ["into", "as"]) else {
            throw reading.unexpected()
        }
        let name = try reading.name()
        return .unnest(subject, name: name, slot: reading.symbols.assign(name))
    }

    private mutating func lookup() throws(InsightsError) -> InsightsCommand {
        let table = try reading.nameOrText()
        reading.query.tables.insert(table)
        var keys: [(column: String, field: FieldPlace)] = []
        repeat {
            let column = try reading.nameOrText()
            let field = try reading.takeWord("as") ? try reading.name() : column
            keys.append((column, reading.symbols.field(field)))
        } while try reading.takeSign(",")
        var keepsOld = false
        var outputs: [(column: String, name: String, slot: Int)] = []
        guard reading.token.isWord("output") || reading.token.isWord("outputnew") else {
            throw reading.unexpected()
        }
        keepsOld = try reading.take().isWord("outputnew")
        repeat {
            let column = try reading.nameOrText()
            let name = try reading.takeWord("as") ? try reading.nameOrText() : column
            outputs.append((column, name, reading.symbols.assign(name)))
        } while try reading.takeSign(",")
        return .lookup(
            InsightsCommand.Lookup(
                table: table, keys: keys, outputs: outputs, keepsOld: keepsOld))
    }

    private mutating func join() throws(InsightsError) -> InsightsCommand {
        let start = reading.token.start
        var options: [String: String] = [:]
        while reading.token.kind == .name, !reading.token.isWord("where"),
            !reading.token.isWord("on")
        {
            let key = try reading.take().text.lowercased()
            guard ["type", "left", "right"].contains(key) else {
                throw reading.wrong("join takes type, left and right", from: start)
            }
            try reading.need(sign: "=")
            options[key] = try reading.name()
        }
        let kind = options["type"]?.lowercased() ?? "inner"
        guard kind == "inner" || kind == "left", let left = options["left"],
            let right = options["right"], left != right
        else {
            throw reading.wrong("join needs left and right, and type inner or left", from: start)
        }
        guard try reading.take(oneOf: ["where", "on"]) else {
            throw reading.unexpected()
        }
        var keys: [(left: FieldPlace, right: String)] = []
        repeat {
            let one = try reading.name()
            try reading.need(sign: "=")
            let other = try reading.name()
            let (mine, theirs) =
                one.hasPrefix(left + ".") ? (one, other) : (other, one)
            guard mine.hasPrefix(left + "."), theirs.hasPrefix(right + ".") else {
                throw reading.wrong("join compares a field of each side", from: start)
            }
            keys.append(
                (
                    reading.symbols.field(String(mine.dropFirst(left.count + 1))),
                    String(theirs.dropFirst(right.count + 1))
                ))
        } while try reading.takeWord("and")
        let open = reading.token
        try reading.need(sign: "(")
        let query = try reading.subquery(at: open)
        reading.joins.append((reading.query.commands.count, left, right))
        return .join(
            InsightsCommand.Join(
                query: query, isLeft: kind == "left", keys: keys, outputs: [], copies: []))
    }

    private mutating func addTotals() throws(InsightsError) -> InsightsCommand {
        var name = "Total"
        var addsRow = true
        var addsColumn = false
        var fields: [FieldPlace] = []
        while reading.token.kind == .name || reading.token.kind == .quotedName {
            let word = try reading.take()
            if try reading.takeSign("=") {
                switch word.text.lowercased() {
                case "fieldname": name = try reading.nameOrText()
                case "row": addsRow = try flag()
                case "col": addsColumn = try flag()
                default:
                    throw reading.lexer.error(
                        "unexpected symbol found \(word.text)", word.start, word.end)
                }
            } else {
                fields.append(reading.symbols.field(word.text))
                while try reading.takeSign(",") {
                    fields.append(reading.symbols.field(try reading.name()))
                }
            }
        }
        return .addTotals(
            InsightsCommand.Totals(
                name: name, slot: reading.symbols.assign(name), addsRow: addsRow,
                addsColumn: addsColumn, fields: fields))
    }

    private mutating func flag() throws(InsightsError) -> Bool {
        let word = reading.token
        guard word.isWord("true") || word.isWord("false") else { throw reading.unexpected() }
        try reading.take()
        return word.isWord("true")
    }
}

extension InsightsQuery {
    /// Sees to it that the rows have these fields, which a query around this one asks for.
    mutating func keep(_ wanted: [String]) {
        for name in wanted {
            if !names.contains(name) { names.append(name) }
            if !kept.contains(name) { kept.append(name) }
        }
    }
}
