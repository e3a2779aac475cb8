/// A row of a result.
package struct InsightsRow: Sendable {
    package var fields: [(name: String, value: String)]
    /// The event that the row is, where it is one.
    package let event: (order: EventOrder, group: InsightsGroup, stream: String)?

    package init(
        fields: [(name: String, value: String)],
        event: (order: EventOrder, group: InsightsGroup, stream: String)?
    ) {
        self.fields = fields
        self.event = event
    }
}

/// A lookup table, read once for a query.
package struct InsightsTable: Sendable {
    let columns: [String]
    let rows: [[String]]

    package init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// Reads comma-separated values, the first line of which names the columns.
    package init?(csv text: String) {
        var lines = CSV.read(text)
        guard !lines.isEmpty else { return nil }
        let names = lines.removeFirst()
        guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { return nil }
        columns = names
        rows = lines.filter { $0.count == names.count }
    }
}

/// Comma-separated values (RFC 4180).
package enum CSV {
    package static func read(_ text: String) -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var hasField = false
        let bytes = Array(text.utf8)
        var index = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        func endField() {
            line.append(Bytes.text(field))
            field = []
            hasField = false
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\"") where field.isEmpty:
                isQuoted = true
                hasField = true
            case UInt8(ascii: ","):
                endField()
                hasField = true
            case 0x0a, 0x0d:
                if hasField || !field.isEmpty || !line.isEmpty {
                    endField()
                    lines.append(line)
                    line = []
                }
            default: field.append(byte)
            }
        }
        if hasField || !field.isEmpty || !line.isEmpty {
            endField()
            lines.append(line)
        }
        return lines
    }
}

/// What a row is while commands work on it.
struct WorkRow {
    var values: [InsightsValue]
    var order: EventOrder
    var group: InsightsGroup?
    var stream = ""
    /// Whether the event is of the earlier period that `diff` compares with.
    var isEarlier = false
}

/// Too much to hold: the query fails rather than the server.
package struct InsightsOverflow: Error, Sendable {
    package let message: String
}

/// A query at work: events go in, in any order, rows come out at the end.
package final class InsightsRun {
    private let query: InsightsQuery
    private let limit: Int
    private let context: EvaluationContext
    private let discovery: Discovery
    private let unmasking: Discovery?
    private var stages: [any InsightsStage]
    private let results: Collector
    private let matches: MatchCounter

    /// Events that all leading filters let pass.
    package var matched: Int { matches.count }

    /// - Parameters:
    ///   - limit: rows that come out at most, where the query says nothing.
    ///   - now: milliseconds since 1970.
    ///   - period: the first and last moment that is asked for.
    ///   - results: rows of the subqueries, in their order.
    package init(
        _ query: InsightsQuery, limit: Int?, now: Int64, period: ClosedRange<Int64>,
        tables: [String: InsightsTable] = [:], results: [[InsightsRow]] = []
    ) {
        self.query = query
        let most = limit ?? InsightsLimits.rowsMax
        self.limit = query.ownLimit.map { max($0, most) } ?? most
        let names = query.names
        let timestamp = names.firstIndex(of: "@timestamp")
        let sets = results.map { rows in
            rows.reduce(into: EvaluationContext.ResultSet()) { set, row in
                guard let value = row.fields.first(where: { $0.name != "@ptr" })?.value else {
                    return
                }
                set.texts.insert(value)
                if let number = NumberText.read(value) { set.numbers.insert(number) }
            }
        }
        context = EvaluationContext(now: now, results: sets, timestamp: timestamp)
        discovery = Discovery(names.enumerated().map { ($0.offset, $0.element) })
        unmasking =
            query.unmasked.isEmpty
            ? nil : Discovery(query.unmasked.map { ($0.slot, $0.name) })
        let maker = StageMaker(
            query: query, limit: self.limit, context: context, period: period, tables: tables,
            results: results)
        let made = maker.stages()
        stages = made.stages
        self.results = made.results
        matches = made.matches
    }

    /// Whether more events can change nothing: the query asked for any rows, and has them.
    package var isSatisfied: Bool { stages.contains { $0.isSatisfied } }

    /// Takes an event in.
    package func push(_ event: InsightsEvent, isEarlier: Bool = false) throws {
        var row = WorkRow(
            values: [InsightsValue](repeating: .none, count: query.names.count),
            order: event.order, group: event.group, stream: event.stream, isEarlier: isEarlier)
        discovery.fill(&row.values, event, message: event.message)
        unmasking?.fill(&row.values, event, message: event.original ?? event.message)
        try Self.push(row, into: stages[...])
    }

    static func push(_ row: WorkRow, into stages: ArraySlice<any InsightsStage>) throws {
        guard let stage = stages.first else { return }
        let rest = stages.dropFirst()
        try stage.take(row) { try push($0, into: rest) }
    }

    /// The rows of the result.
    package func finish() throws -> [InsightsRow] {
        for index in stages.indices {
            let rest = stages[(index + 1)...]
            try stages[index].finish { try Self.push($0, into: rest) }
        }
        let columns = Columns(query, results.shapes)
        return results.rows.map { row in
            var fields: [(name: String, value: String)] = []
            for column in columns.list {
                if let text = column.expression.value(row.values, context).text {
                    fields.append((column.name, text))
                }
            }
            let event = query.isAggregated ? nil : row.group.map { (row.order, $0, row.stream) }
            return InsightsRow(fields: fields, event: event)
        }
    }
}

/// Which columns a result shows.
private struct Columns {
    private(set) var list: [InsightsCommand.Column] = []

    init(_ query: InsightsQuery, _ extra: [(name: String, slot: Int)]) {
        var isChosen = false
        func put(_ column: InsightsCommand.Column) {
            if let place = list.firstIndex(where: { $0.name == column.name }) {
                list[place] = column
            } else {
                list.append(column)
            }
        }
        func add(_ name: String, _ slot: Int) {
            put(
                InsightsCommand.Column(
                    name: name, slot: slot,
                    expression: .field(FieldPlace(name: name, slot: slot))))
        }
        func add(_ columns: [InsightsCommand.Column]) {
            for column in columns {
                if case .field(let place) = column.expression, place.slot == column.slot {
                    put(column)
                } else {
                    add(column.name, column.slot)
                }
            }
        }
        for command in query.commands {
            switch command {
            case .fields(let columns):
                isChosen = true
                add(columns)
            case .display(let columns):
                isChosen = true
                list = []
                add(columns)
            case .stats(_, let outputs, let by):
                isChosen = true
                list = []
                for column in by + outputs { add(column.name, column.slot) }
            case .pattern, .anomaly, .diff:
                if case .pattern = command { list = [] }
                isChosen = true
                for (name, slot) in extra where PatternStage.owns(name, command) { add(name, slot) }
            case .parse(_, _, let fields): for field in fields { add(field.name, field.slot) }
            case .unnest(_, let name, let slot): add(name, slot)
            case .lookup(let lookup): for output in lookup.outputs { add(output.name, output.slot) }
            case .addTotals(let totals): if totals.addsRow { add(totals.name, totals.slot) }
            case .remove(let names): list.removeAll { names.contains($0.name) }
            case .rename(let renamed):
                for (from, name, slot) in renamed {
                    if let place = list.firstIndex(where: { $0.name == from.name }) {
                        list[place] = InsightsCommand.Column(
                            name: name, slot: slot,
                            expression: .field(FieldPlace(name: name, slot: slot)))
                    } else if isChosen {
                        add(name, slot)
                    }
                }
            case .filter, .sort, .limit, .dedup, .join: break
            }
        }
        guard !isChosen else { return }
        // Nothing was asked for: the time and the message, and what was taken out of it.
        let found = list
        list = []
        for name in ["@timestamp", "@message"] {
            if let slot = query.names.firstIndex(of: name) { add(name, slot) }
        }
        for column in found { add(column.name, column.slot) }
        // What a query around this one asks for.
        for name in query.kept {
            if let slot = query.names.firstIndex(of: name),
                !list.contains(where: { $0.name == name })
            {
                add(name, slot)
            }
        }
    }
}
