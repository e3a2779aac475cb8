/// Reads SQL as far as it says what Logs Insights says: one SELECT over log groups, with a join.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_SQL.html
struct SQLParser {
    var reading: QueryReading

    init(_ text: String, from offset: Int = 0, isNested: Bool = false) throws(InsightsError) {
        reading = try QueryReading(text, .sql, from: offset, isNested: isNested)
    }

    mutating func whole() throws(InsightsError) -> InsightsQuery {
        let query = try nested()
        _ = try reading.takeSign(";")
        guard reading.token.kind == .end else { throw reading.unexpected() }
        return query
    }

    private struct Selected {
        let expression: InsightsExpression
        let name: String
    }

    mutating func nested() throws(InsightsError) -> InsightsQuery {
        try reading.need(word: "select")
        let listStart = reading.token.start
        // Names in the list may begin with an alias that FROM gives: FROM is read first.
        try skipToFrom()
        try from()
        let afterFrom = reading.token.start
        try reading.goBack(to: listStart)
        let isDistinct = try reading.takeWord("distinct")
        reading.aggregates = []
        let (selected, isStar) = try list()
        let listed = reading.aggregates ?? []
        reading.aggregates = nil
        try reading.goBack(to: afterFrom)
        if try reading.takeWord("where") { append(.filter(try reading.expression())) }
        var groups: [InsightsExpression] = []
        if try reading.takeWord("group") {
            try reading.need(word: "by")
            repeat { groups.append(try grouping(selected)) } while try reading.takeSign(",")
        }
        var aggregates = listed
        var having: InsightsExpression?
        if try reading.takeWord("having") {
            having = try aggregated(selected, &aggregates)
        }
        var orders: [InsightsCommand.Order] = []
        if try reading.takeWord("order") {
            try reading.need(word: "by")
            repeat {
                let key = try aggregated(selected, &aggregates)
                let isDescending = try reading.takeWord("desc")
                if !isDescending { _ = try reading.takeWord("asc") }
                orders.append(InsightsCommand.Order(expression: key, isDescending: isDescending))
            } while try reading.takeSign(",")
        }
        let isAggregated =
            !groups.isEmpty || !aggregates.isEmpty
            || selected.contains { $0.expression.isAggregated }
        if isAggregated {
            guard !isStar else { throw reading.wrong("SELECT * has no place beside aggregates") }
            try appendStats(selected, groups, aggregates, having, orders)
        } else {
            try appendRows(selected, isStar, isDistinct, orders)
        }
        if try reading.takeWord("limit") {
            let limit = try reading.integer(0...100_000)
            let skipping = try reading.takeWord("offset") ? try reading.integer(0...1_000_000) : 0
            reading.query.ownLimit = limit
            append(.limit(limit, skipping: skipping))
        }
        return reading.finished()
    }

    private mutating func append(_ command: InsightsCommand) {
        reading.query.commands.append(command)
    }

    private mutating func skipToFrom() throws(InsightsError) {
        var depth = 0
        while !(depth == 0 && reading.token.isWord("from")) {
            guard reading.token.kind != .end else { throw reading.unexpected() }
            if reading.token.isSign("(") { depth += 1 }
            if reading.token.isSign(")") { depth -= 1 }
            guard depth >= 0 else { throw reading.unexpected() }
            try reading.take()
        }
        try reading.take()
    }

    // MARK: FROM

    private mutating func from() throws(InsightsError) {
        let (source, alias) = try table()
        reading.query.source = source
        let word = reading.token
        guard word.isWord("join") || word.isWord("inner") || word.isWord("left") else {
            reading.symbols.alias = alias
            return
        }
        let isLeft = try reading.takeWord("left")
        _ = try reading.takeWord("inner")
        _ = try reading.takeWord("outer")
        try reading.need(word: "join")
        let (other, otherAlias) = try table()
        guard let left = alias, let right = otherAlias, left != right else {
            throw reading.wrong("joined log groups need aliases")
        }
        try reading.need(word: "on")
        var keys: [(left: FieldPlace, right: String)] = []
        repeat {
            let one = try reading.name()
            try reading.need(sign: "=")
            let second = try reading.name()
            let (mine, theirs) = one.hasPrefix(left + ".") ? (one, second) : (second, one)
            guard mine.hasPrefix(left + "."), theirs.hasPrefix(right + ".") else {
                throw reading.wrong("ON compares a field of each side")
            }
            keys.append(
                (
                    reading.symbols.field(String(mine.dropFirst(left.count + 1))),
                    String(theirs.dropFirst(right.count + 1))
                ))
        } while try reading.takeWord("and")
        var inner = InsightsQuery()
        inner.source = other
        inner.names = ["@timestamp", "@message"]
        reading.query.subqueries.append(inner)
        reading.joins.append((reading.query.commands.count, left, right))
        append(
            .join(
                InsightsCommand.Join(
                    query: reading.query.subqueries.count - 1, isLeft: isLeft, keys: keys,
                    outputs: [], copies: [])))
    }

    private static let afterTable: Set<String> = [
        "where", "group", "having", "order", "limit", "join", "inner", "left", "on",
    ]

    /// A log group in backticks, or `logGroups(logGroupIdentifier: ['a', 'b'])`.
    private mutating func table() throws(InsightsError) -> (InsightsSource?, String?) {
        var source = InsightsSource()
        let text = try reading.nameOrText()
        if text.hasPrefix("logGroups("), text.hasSuffix(")") {
            var parts = text.split(separator: "'", omittingEmptySubsequences: false).map(
                String.init)
            if parts.count < 3 {
                parts = text.split(separator: "\"", omittingEmptySubsequences: false)
                    .map(String.init)
            }
            source.names = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
        } else {
            source.names = [text]
        }
        guard !source.names.isEmpty else { throw reading.unexpected() }
        var alias: String?
        if try reading.takeWord("as") {
            alias = try reading.name()
        } else if reading.token.kind == .name,
            !Self.afterTable.contains(reading.token.text.lowercased())
        {
            alias = try reading.name()
        }
        return (source, alias)
    }

    // MARK: SELECT

    private mutating func list() throws(InsightsError) -> ([Selected], isStar: Bool) {
        if reading.token.isSign("*") {
            try reading.take()
            guard reading.token.isWord("from") else { throw reading.unexpected() }
            return ([], true)
        }
        var selected: [Selected] = []
        repeat {
            let start = reading.token.start
            let expression = try reading.expression()
            var name = reading.text(from: start)
            if case .field(let place) = expression { name = place.name }
            if try reading.takeWord("as") {
                name = try reading.nameOrText()
            } else if reading.token.kind == .name, !reading.token.isWord("from") {
                name = try reading.name()
            }
            selected.append(Selected(expression: expression, name: name))
        } while try reading.takeSign(",")
        guard reading.token.isWord("from") else { throw reading.unexpected() }
        return (selected, false)
    }

    /// An expression of GROUP BY: also a name or a number of the list.
    private mutating func grouping(
        _ selected: [Selected]
    ) throws(InsightsError) -> InsightsExpression {
        if reading.token.kind == .number, let place = Int(reading.token.text),
            selected.indices.contains(place - 1)
        {
            try reading.take()
            return selected[place - 1].expression
        }
        let expression = try reading.expression()
        if case .field(let place) = expression,
            let known = selected.first(where: { $0.name == place.name })
        {
            return known.expression
        }
        return expression
    }

    /// An expression of HAVING or ORDER BY, whose aggregates join those of the list.
    private mutating func aggregated(
        _ selected: [Selected], _ aggregates: inout [InsightsCommand.Aggregate]
    ) throws(InsightsError) -> InsightsExpression {
        reading.aggregates = aggregates
        let expression: InsightsExpression
        if reading.token.kind == .number, let place = Int(reading.token.text),
            selected.indices.contains(place - 1)
        {
            try reading.take()
            expression = selected[place - 1].expression
        } else {
            expression = try reading.expression()
        }
        aggregates = reading.aggregates ?? []
        reading.aggregates = nil
        if case .field(let place) = expression,
            let known = selected.first(where: { $0.name == place.name })
        {
            return known.expression
        }
        return expression
    }

    private func column(_ name: String, _ expression: InsightsExpression) -> InsightsCommand.Column
    {
        InsightsCommand.Column(
            name: name, slot: reading.symbols.assign(name), expression: expression)
    }

    private mutating func appendStats(
        _ selected: [Selected], _ groups: [InsightsExpression],
        _ aggregates: [InsightsCommand.Aggregate], _ having: InsightsExpression?,
        _ orders: [InsightsCommand.Order]
    ) throws(InsightsError) {
        var by: [InsightsCommand.Column] = []
        for (index, group) in groups.enumerated() {
            if case .field(let place) = group {
                by.append(
                    InsightsCommand.Column(name: place.name, slot: place.slot, expression: group))
            } else {
                // Known by the name that the list gives it.
                let name = selected.first { Self.same($0.expression, group) }?.name
                by.append(column(name ?? "group \(index + 1)", group))
            }
        }
        var outputs: [InsightsCommand.Column] = []
        for item in selected {
            if by.contains(where: { $0.name == item.name }) { continue }
            outputs.append(column(item.name, item.expression))
        }
        var hidden: [String] = []
        func compute(_ expression: InsightsExpression, _ name: String) -> InsightsExpression {
            guard expression.isAggregated else { return expression }
            hidden.append(name)
            let made = column(name, expression)
            outputs.append(made)
            return .field(FieldPlace(name: name, slot: made.slot))
        }
        let kept = having.map { compute($0, "having") }
        let sorted = orders.enumerated().map { index, order in
            InsightsCommand.Order(
                expression: compute(order.expression, "order \(index + 1)"),
                isDescending: order.isDescending)
        }
        append(.stats(aggregates, outputs: outputs, by: by))
        if let kept { append(.filter(kept)) }
        if !sorted.isEmpty { append(.sort(sorted)) }
        append(
            .display(
                selected.map { item in
                    let slot = reading.symbols.slot(item.name)
                    return InsightsCommand.Column(
                        name: item.name, slot: slot,
                        expression: .field(FieldPlace(name: item.name, slot: slot)))
                }))
    }

    private static func same(_ one: InsightsExpression, _ other: InsightsExpression) -> Bool {
        "\(one)" == "\(other)"
    }

    private mutating func appendRows(
        _ selected: [Selected], _ isStar: Bool, _ isDistinct: Bool,
        _ orders: [InsightsCommand.Order]
    ) throws(InsightsError) {
        if isStar {
            if !orders.isEmpty { append(.sort(orders)) }
            return
        }
        var columns: [InsightsCommand.Column] = []
        for item in selected {
            if case .field(let place) = item.expression, place.name == item.name {
                columns.append(
                    InsightsCommand.Column(
                        name: item.name, slot: place.slot, expression: item.expression))
            } else {
                columns.append(column(item.name, item.expression))
            }
        }
        append(.display(columns))
        if isDistinct {
            append(
                .dedup(columns.map { FieldPlace(name: $0.name, slot: $0.slot) }, perGroup: 1))
        }
        if !orders.isEmpty { append(.sort(orders)) }
    }
}
