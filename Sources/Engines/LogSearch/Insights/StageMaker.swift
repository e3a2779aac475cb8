/// Makes the stages of a query.
struct StageMaker {
    let query: InsightsQuery
    let limit: Int
    let context: EvaluationContext
    let period: ClosedRange<Int64>
    let tables: [String: InsightsTable]
    let results: [[InsightsRow]]

    func stages() -> (stages: [any InsightsStage], results: Collector, matches: MatchCounter) {
        var stages: [any InsightsStage] = []
        let matches = MatchCounter()
        let collector = Collector(limit: limit)
        var isCounted = false
        // Events come in any order: where nothing else orders or gathers them, the newest come
        // first, and they must before anything goes by their order.
        var isOrdered = false
        for (index, command) in query.commands.enumerated() {
            if !isCounted, !Self.isOfOneEvent(command) {
                stages.append(matches)
                isCounted = true
            }
            switch command {
            case .fields(let columns), .display(let columns):
                if let stage = FieldsStage(columns, context) { stages.append(stage) }
            case .filter(let condition): stages.append(FilterStage(condition, context))
            case .parse(let subject, let shape, let fields):
                stages.append(ParseStage(subject, shape, fields.map(\.slot), context))
            case .stats(let aggregates, let outputs, let by):
                stages.append(
                    StatsStage(aggregates, outputs, by: by, width: query.names.count, context))
                isOrdered = true
            case .sort(let orders):
                stages.append(SortStage(orders, bound: bound(after: index), context))
                isOrdered = true
            case .limit(let limit, let skipping):
                if !isOrdered {
                    stages.append(SortStage([], bound: limit + skipping, context))
                    isOrdered = true
                }
                stages.append(LimitStage(limit, skipping: skipping, isFirst: false))
            case .dedup(let fields, let perGroup):
                if !isOrdered { stages.append(SortStage([], bound: nil, context)) }
                isOrdered = true
                stages.append(DedupStage(fields, perGroup: perGroup))
            case .pattern(let subject):
                stages.append(
                    PatternStage(
                        subject, query.names, hasDiff: query.has(\.isDiff),
                        hasAnomaly: query.has(\.isAnomaly), period, context))
                isOrdered = true
                collector.shapes = PatternStage.allNames.compactMap { name in
                    query.names.firstIndex(of: name).map { (name, $0) }
                }
            case .diff, .anomaly, .remove: break
            case .unnest(let subject, _, let slot):
                stages.append(UnnestStage(subject, slot, context))
            case .lookup(let lookup):
                if let table = tables[lookup.table] { stages.append(LookupStage(lookup, table)) }
            case .join(let join):
                stages.append(JoinStage(join, results[join.query]))
            case .addTotals(let totals):
                if !isOrdered { stages.append(SortStage([], bound: nil, context)) }
                isOrdered = true
                stages.append(
                    TotalsStage(totals, visible(before: index), width: query.names.count))
            case .rename(let renamed): stages.append(RenameStage(renamed))
            }
        }
        if !isCounted { stages.append(matches) }
        if !isOrdered { stages.append(SortStage([], bound: limit, context)) }
        stages.append(collector)
        return (stages, collector, matches)
    }

    /// Whether a command looks at one event at a time and adds none.
    private static func isOfOneEvent(_ command: InsightsCommand) -> Bool {
        switch command {
        case .fields, .display, .filter, .parse: true
        default: false
        }
    }

    /// How many rows a sort must keep: what a limit after it lets pass.
    private func bound(after index: Int) -> Int? {
        for command in query.commands[(index + 1)...] {
            switch command {
            case .limit(let limit, let skipping): return limit + skipping
            case .fields, .display, .remove, .rename: continue
            default: return nil
            }
        }
        return limit
    }

    /// The columns that are visible before a command.
    private func visible(before index: Int) -> [FieldPlace] {
        var visible: [FieldPlace] = []
        func add(_ columns: [InsightsCommand.Column]) {
            for column in columns {
                visible.append(FieldPlace(name: column.name, slot: column.slot))
            }
        }
        for command in query.commands[..<index] {
            switch command {
            case .fields(let columns): add(columns)
            case .display(let columns):
                visible = []
                add(columns)
            case .stats(_, let outputs, let by):
                visible = []
                add(by + outputs)
            default: break
            }
        }
        return visible
    }
}

extension InsightsCommand {
    fileprivate var isDiff: Bool { if case .diff = self { true } else { false } }
    fileprivate var isAnomaly: Bool { if case .anomaly = self { true } else { false } }
}

extension InsightsQuery {
    fileprivate func has(_ property: (InsightsCommand) -> Bool) -> Bool {
        commands.contains(where: property)
    }
}
