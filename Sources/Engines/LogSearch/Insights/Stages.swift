import Codecs
import Matching

/// One command at work.
protocol InsightsStage: AnyObject {
    /// Takes a row in and hands on what becomes of it.
    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws
    /// Hands on what was held back.
    func finish(_ emit: (WorkRow) throws -> Void) throws
    /// Whether nothing more is needed.
    var isSatisfied: Bool { get }
}

extension InsightsStage {
    func finish(_ emit: (WorkRow) throws -> Void) throws {}
    var isSatisfied: Bool { false }
}

/// The end: what comes out.
final class Collector: InsightsStage {
    private(set) var rows: [WorkRow] = []
    /// Columns that commands make beside those that the query names.
    var shapes: [(name: String, slot: Int)] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        if rows.count < limit { rows.append(row) }
    }
}

/// Counts what passes.
final class MatchCounter: InsightsStage {
    private(set) var count = 0

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        count += 1
        try emit(row)
    }
}

final class FilterStage: InsightsStage {
    private let condition: InsightsExpression
    private let context: EvaluationContext

    init(_ condition: InsightsExpression, _ context: EvaluationContext) {
        self.condition = condition
        self.context = context
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        if condition.value(row.values, context).isTrue { try emit(row) }
    }
}

/// `fields` and `display`: values of expressions get their places.
final class FieldsStage: InsightsStage {
    private let columns: [InsightsCommand.Column]
    private let context: EvaluationContext

    init?(_ columns: [InsightsCommand.Column], _ context: EvaluationContext) {
        self.columns = columns.filter { column in
            if case .field(let place) = column.expression { return place.slot != column.slot }
            return true
        }
        self.context = context
        if self.columns.isEmpty { return nil }
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        for column in columns {
            row.values[column.slot] = column.expression.value(row.values, context)
        }
        try emit(row)
    }
}

final class ParseStage: InsightsStage {
    private let subject: InsightsExpression
    private let shape: ParseShape
    private let slots: [Int]
    private let context: EvaluationContext

    init(
        _ subject: InsightsExpression, _ shape: ParseShape, _ slots: [Int],
        _ context: EvaluationContext
    ) {
        self.subject = subject
        self.shape = shape
        self.slots = slots
        self.context = context
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        var row = row
        if var text = subject.value(row.values, context).text {
            switch shape {
            case .glob(let pieces):
                if let found = Self.match(pieces, Array(text.utf8)) {
                    for (slot, value) in zip(slots, found) { row.values[slot] = .text(value) }
                }
            case .regex(let regex, let groups):
                text.withUTF8 { bytes in
                    guard let found = regex.firstMatch(utf8: bytes) else { return }
                    for (slot, group) in zip(slots, groups) {
                        guard let range = found[group] else { continue }
                        row.values[slot] = .text(
                            String(
                                decoding: UnsafeBufferPointer(rebasing: bytes[range]),
                                as: UTF8.self))
                    }
                }
            }
        }
        try emit(row)
    }

    /// What each wildcard stands for: as little as possible, but the last one all that is left.
    static func match(_ pieces: [[UInt8]], _ text: [UInt8]) -> [String]? {
        guard let first = pieces.first, let start = find(first, in: text, from: 0) else {
            return nil
        }
        var at = start + first.count
        var values: [String] = []
        for (index, piece) in pieces.enumerated().dropFirst() {
            if piece.isEmpty {
                // At the end the rest; elsewhere two wildcards side by side share nothing.
                let end = index == pieces.count - 1 ? text.count : at
                values.append(Bytes.text(text[at..<end]))
                at = end
                continue
            }
            guard let end = find(piece, in: text, from: at) else { return nil }
            values.append(Bytes.text(text[at..<end]))
            at = end + piece.count
        }
        return values
    }

    private static func find(_ piece: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard let head = piece.first else { return start }
        guard text.count - start >= piece.count else { return nil }
        for place in start...(text.count - piece.count)
        where text[place] == head && text[place..<(place + piece.count)].elementsEqual(piece) {
            return place
        }
        return nil
    }
}

final class LimitStage: InsightsStage {
    private var skipping: Int
    private var left: Int
    /// Whether any rows will do, so that having them is an end.
    private let isFirst: Bool

    init(_ limit: Int, skipping: Int, isFirst: Bool) {
        left = limit
        self.skipping = skipping
        self.isFirst = isFirst
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        if skipping > 0 {
            skipping -= 1
            return
        }
        guard left > 0 else { return }
        left -= 1
        try emit(row)
    }

    var isSatisfied: Bool { isFirst && left == 0 }
}

/// Holds rows and hands them on in order; with a bound only the first so many.
final class SortStage: InsightsStage {
    private struct Held {
        let keys: [InsightsValue]
        let row: WorkRow
    }

    private let orders: [InsightsCommand.Order]
    private let bound: Int?
    private let context: EvaluationContext
    private var held: [Held] = []
    /// Rows that come after this one cannot be among the first any more.
    private var worst: Held?

    /// Without orders, the newest event comes first.
    init(_ orders: [InsightsCommand.Order], bound: Int?, _ context: EvaluationContext) {
        self.orders = orders
        self.bound = bound
        self.context = context
    }

    private func isBefore(_ one: Held, _ other: Held) -> Bool {
        for (index, order) in orders.enumerated() {
            let result = NaturalOrder.compare(one.keys[index], other.keys[index])
            if result != 0 { return order.isDescending ? result > 0 : result < 0 }
        }
        return one.row.order > other.row.order
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        let new = Held(keys: orders.map { $0.expression.value(row.values, context) }, row: row)
        if let worst, !isBefore(new, worst) { return }
        held.append(new)
        if let bound {
            guard held.count >= bound * 2 + 64 else { return }
            held.sort { isBefore($0, $1) }
            held.removeLast(held.count - bound)
            worst = held.last
        } else if held.count > InsightsLimits.heldMax {
            throw InsightsOverflow(message: "The query sorts too many events.")
        }
    }

    func finish(_ emit: (WorkRow) throws -> Void) throws {
        held.sort { isBefore($0, $1) }
        for one in held.prefix(bound ?? held.count) { try emit(one.row) }
        held = []
    }
}

final class DedupStage: InsightsStage {
    private let fields: [FieldPlace]
    private let perGroup: Int
    private var seen: [[String]: Int] = [:]

    init(_ fields: [FieldPlace], perGroup: Int) {
        self.fields = fields
        self.perGroup = perGroup
    }

    /// Rows that lack one of the fields are duplicates of none.
    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        let key = fields.compactMap { $0.value(row.values).text }
        guard key.count == fields.count else { return try emit(row) }
        let count = seen[key, default: 0]
        guard count < perGroup else { return }
        guard seen.count < InsightsLimits.heldMax else {
            throw InsightsOverflow(message: "The query tells too many values apart.")
        }
        seen[key] = count + 1
        try emit(row)
    }
}

final class StatsStage: InsightsStage {
    private struct Group {
        let keys: [InsightsValue]
        var accumulators: [Accumulator]
        var order: EventOrder
    }

    private let aggregates: [InsightsCommand.Aggregate]
    private let outputs: [InsightsCommand.Column]
    private let by: [InsightsCommand.Column]
    private let width: Int
    private let context: EvaluationContext
    private var groups: [Group] = []
    private var places: [[InsightsValue]: Int] = [:]

    init(
        _ aggregates: [InsightsCommand.Aggregate], _ outputs: [InsightsCommand.Column],
        by: [InsightsCommand.Column], width: Int, _ context: EvaluationContext
    ) {
        self.aggregates = aggregates
        self.outputs = outputs
        self.by = by
        self.width = width
        self.context = context
    }

    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        let keys = by.map { Self.key($0.expression.value(row.values, context)) }
        let place: Int
        if let known = places[keys] {
            place = known
            if row.order > groups[place].order { groups[place].order = row.order }
        } else {
            guard groups.count < InsightsLimits.groupsMax else {
                throw InsightsOverflow(message: "The query makes too many groups.")
            }
            place = groups.count
            places[keys] = place
            groups.append(
                Group(
                    keys: keys, accumulators: aggregates.map { Accumulator($0.function) },
                    order: row.order))
        }
        for (index, aggregate) in aggregates.enumerated() {
            groups[place].accumulators[index].add(
                aggregate.arguments.map { $0.value(row.values, context) }, row.order)
        }
    }

    /// Values that look the same are of one group.
    private static func key(_ value: InsightsValue) -> InsightsValue {
        switch value {
        case .none, .text, .time: value
        default: value.text.map { .text($0) } ?? .none
        }
    }

    func finish(_ emit: (WorkRow) throws -> Void) throws {
        if by.isEmpty, groups.isEmpty {
            groups = [
                Group(
                    keys: [], accumulators: aggregates.map { Accumulator($0.function) },
                    order: EventOrder(time: 0, id: 0))
            ]
        }
        // Where nothing sorts them, the newest group comes first; of groups without time the one
        // with the newest event.
        let sorted = groups.sorted { one, other in
            for (first, second) in zip(one.keys, other.keys) {
                if case .time(let earlier) = first, case .time(let later) = second,
                    earlier != later
                {
                    return earlier > later
                }
            }
            return one.order > other.order
        }
        groups = []
        places = [:]
        for group in sorted {
            var values = [InsightsValue](repeating: .none, count: width)
            for (column, key) in zip(by, group.keys) { values[column.slot] = key }
            let results = group.accumulators.map(\.result)
            for output in outputs {
                values[output.slot] = output.expression.value(values, context, results)
            }
            try emit(WorkRow(values: values, order: group.order))
        }
    }
}

final class UnnestStage: InsightsStage {
    private let subject: InsightsExpression
    private let slot: Int
    private let context: EvaluationContext

    init(_ subject: InsightsExpression, _ slot: Int, _ context: EvaluationContext) {
        self.subject = subject
        self.slot = slot
        self.context = context
    }

    /// What is no list is a list of one.
    func take(_ row: WorkRow, _ emit: (WorkRow) throws -> Void) throws {
        let value = subject.value(row.values, context)
        guard case .json(let json) = value, let items = json.array else {
            guard !value.isNone else { return }
            var row = row
            row.values[slot] = value
            return try emit(row)
        }
        for item in items.prefix(InsightsLimits.unnestMax) {
            var row = row
            row.values[slot] = InsightsValue(item)
            try emit(row)
        }
    }
}
