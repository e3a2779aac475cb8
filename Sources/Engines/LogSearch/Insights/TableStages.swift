final class LookupStage: InsightsStage {
    private let lookup: InsightsCommand.Lookup
    private var index: [[String]: Int] = [:]
    private let table: InsightsTable
    private let outputs: [(column: Int, slot: Int)]

    init(_ lookup: InsightsCommand.Lookup, _ table: InsightsTable) {
        self.lookup = lookup
        self.table = table
        outputs = lookup.outputs.compactMap { output in
            table.columns.firstIndex(of: output.column).map { ($0, output.slot) }
        }
        let keys = lookup.keys.map { key in table.columns.firstIndex(of: key.column) }
        guard keys.allSatisfy({ $0 != nil }) else { return }
        for (place, row) in table.rows.enumerated() {
            let key = keys.compactMap { $0.map { row[$0] } }
            if index[key] == nil { index[key] = place }
        }
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        let key = lookup.keys.map { $0.field.value(row.values).text ?? "" }
        if let place = index[key] {
            for output in outputs {
                if lookup.keepsOld, !row.values[output.slot].isNone { continue }
                row.values[output.slot] = .text(table.rows[place][output.column])
            }
        } else if !lookup.keepsOld {
            for output in outputs { row.values[output.slot] = .none }
        }
        try emit(row)
    }
}

final class JoinStage: InsightsStage {
    /// Rows of the other side that one row may meet.
    private static let meetingsMax = 1_000

    private let join: InsightsCommand.Join
    private var index: [[String]: [[String: String]]] = [:]

    init(_ join: InsightsCommand.Join, _ rows: [InsightsRow]) {
        self.join = join
        for row in rows {
            let fields = Dictionary(row.fields.map { ($0.name, $0.value) }) { first, _ in first }
            let key = join.keys.compactMap { fields[$0.right] }
            if key.count == join.keys.count { index[key, default: []].append(fields) }
        }
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        for copy in join.copies { row.values[copy.slot] = copy.from.value(row.values) }
        let key = join.keys.compactMap { $0.left.value(row.values).text }
        let found = key.count == join.keys.count ? index[key] ?? [] : []
        if found.isEmpty, join.isLeft { return try emit(row) }
        for other in found.prefix(Self.meetingsMax) {
            var joined = row
            for output in join.outputs {
                joined.values[output.slot] = other[output.column].map { .text($0) } ?? .none
            }
            try emit(joined)
        }
    }
}

final class TotalsStage: InsightsStage {
    private let totals: InsightsCommand.Totals
    /// Where the numbers are; every visible column where the command names none.
    private let fields: [FieldPlace]
    private let label: Int?
    private let width: Int
    private var sums: [Double?]

    init(_ totals: InsightsCommand.Totals, _ visible: [FieldPlace], width: Int) {
        self.totals = totals
        fields = (totals.fields.isEmpty ? visible : totals.fields).filter { $0.slot != totals.slot }
        label = visible.first { field in !totals.fields.contains { $0.slot == field.slot } }?.slot
        self.width = width
        sums = [Double?](repeating: nil, count: fields.count)
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        var total: Double?
        for (index, field) in fields.enumerated() {
            let value = field.value(row.values)
            // Times are no numbers to add up.
            if case .time = value { continue }
            guard let number = value.number else { continue }
            total = (total ?? 0) + number
            sums[index] = (sums[index] ?? 0) + number
        }
        if totals.addsRow, let total { row.values[totals.slot] = .number(total) }
        try emit(row)
    }

    func finish(_ emit: (WorkRow) throws -> Void) throws {
        guard totals.addsColumn else { return }
        var row = WorkRow(
            values: [InsightsValue](repeating: .none, count: width),
            order: EventOrder(time: 0, id: 0))
        for (field, sum) in zip(fields, sums) {
            if let sum { row.values[field.slot] = .number(sum) }
        }
        if totals.addsRow {
            row.values[totals.slot] = .number(sums.compactMap(\.self).reduce(0, +))
        }
        if let label, row.values[label].isNone { row.values[label] = .text("Total") }
        try emit(row)
    }
}

/// `pattern`, and `diff` and `anomaly` after it.
final class PatternStage: InsightsStage {
    private static let names = ["@pattern", "@sampleCount", "@ratio", "@severityLabel"]
    private static let diffNames = ["@differenceCount", "@differenceDescription"]
    private static let anomalyNames = ["@anomalyType", "@anomalyDescription", "@anomalyPriority"]
    static let allNames = names + diffNames + anomalyNames

    static func owns(_ name: String, _ command: InsightsCommand) -> Bool {
        switch command {
        case .pattern: names.contains(name)
        case .diff: diffNames.contains(name)
        case .anomaly: anomalyNames.contains(name)
        default: false
        }
    }

    private let subject: InsightsExpression
    private let slots: [String: Int]
    private let width: Int
    private let hasDiff: Bool
    private let hasAnomaly: Bool
    private let context: EvaluationContext
    private var miner: PatternMiner

    init(
        _ subject: InsightsExpression, _ names: [String], hasDiff: Bool, hasAnomaly: Bool,
        _ period: ClosedRange<Int64>, _ context: EvaluationContext
    ) {
        self.subject = subject
        slots = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        width = names.count
        self.hasDiff = hasDiff
        self.hasAnomaly = hasAnomaly
        self.context = context
        miner = PatternMiner(from: period.lowerBound, through: period.upperBound)
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        guard let text = subject.value(row.values, context).text else { return }
        miner.add(text, row.order.time, isEarlier: row.isEarlier)
    }

    func finish(_ emit: (WorkRow) throws -> Void) throws {
        let total = max(1, miner.total)
        func weight(_ pattern: PatternMiner.Pattern) -> Int {
            hasDiff ? abs(pattern.count - pattern.earlier) : pattern.count
        }
        for pattern in miner.patterns.sorted(by: { weight($0) > weight($1) }) {
            var values = [InsightsValue](repeating: .none, count: width)
            func set(_ name: String, _ value: InsightsValue) {
                if let slot = slots[name] { values[slot] = value }
            }
            let text = PatternMiner.text(pattern)
            set("@pattern", .text(text))
            set("@sampleCount", .number(Double(pattern.count)))
            set("@ratio", .number(Double(pattern.count) / Double(total)))
            set("@severityLabel", .text(PatternMiner.severity(text)))
            if hasDiff {
                let difference = pattern.count - pattern.earlier
                set("@differenceCount", .number(Double(difference)))
                set("@differenceDescription", .text(Self.difference(pattern)))
            } else if pattern.count == 0 {
                continue
            }
            if hasAnomaly {
                guard let anomaly = miner.anomaly(pattern) else { continue }
                set("@anomalyType", .text(anomaly.type))
                set("@anomalyDescription", .text(anomaly.description))
                set("@anomalyPriority", .text(anomaly.priority))
            }
            try emit(WorkRow(values: values, order: EventOrder(time: 0, id: 0)))
        }
    }

    private static func difference(_ pattern: PatternMiner.Pattern) -> String {
        if pattern.earlier == 0 { return "New" }
        if pattern.count == 0 { return "Disappeared" }
        if pattern.count == pattern.earlier { return "Unchanged" }
        let share = Double(pattern.count - pattern.earlier) / Double(pattern.earlier) * 100
        let text = InsightsValue.text(abs(share.rounded()))
        return pattern.count > pattern.earlier ? "Increased by \(text)%" : "Decreased by \(text)%"
    }
}

/// PPL's `rename`.
final class RenameStage: InsightsStage {
    private let renamed: [(from: FieldPlace, name: String, slot: Int)]

    init(_ renamed: [(from: FieldPlace, name: String, slot: Int)]) { self.renamed = renamed }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        for (from, _, slot) in renamed { row.values[slot] = from.value(row.values) }
        try emit(row)
    }
}
