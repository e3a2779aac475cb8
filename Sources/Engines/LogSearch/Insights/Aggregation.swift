import Glibc

/// What one aggregate function gathers over the events of one group.
struct Accumulator {
    private let function: AggregateFunction
    private var count = 0
    private var sum = 0.0
    // Welford's running mean and sum of squares, which stay exact where plain sums cancel.
    private var mean = 0.0
    private var squares = 0.0
    private var best: InsightsValue = .none
    private var bestOrder: EventOrder?
    private var seen: Set<String> = []
    private var values = Quantiles()
    private var percent = 50.0

    init(_ function: AggregateFunction) { self.function = function }

    mutating func add(_ arguments: [InsightsValue], _ order: EventOrder) {
        guard let first = arguments.first else {
            count += 1
            return
        }
        guard !first.isNone else { return }
        switch function {
        case .count: count += 1
        case .countDistinct, .values:
            if let text = first.text, seen.count < InsightsLimits.heldMax { seen.insert(text) }
        case .sum, .avg, .stddev:
            guard let number = first.number else { return }
            count += 1
            sum += number
            let distance = number - mean
            mean += distance / Double(count)
            squares += distance * (number - mean)
        case .pct, .median:
            guard let number = first.number else { return }
            if arguments.count > 1, let asked = arguments[1].number { percent = asked }
            values.add(number)
        case .min: keep(first) { (InsightsValue.compare($0, $1) ?? 0) < 0 }
        case .max: keep(first) { (InsightsValue.compare($0, $1) ?? 0) > 0 }
        case .sortsFirst: keep(first) { NaturalOrder.compare($0, $1) < 0 }
        case .sortsLast: keep(first) { NaturalOrder.compare($0, $1) > 0 }
        case .earliest:
            if bestOrder.map({ order < $0 }) ?? true { (best, bestOrder) = (first, order) }
        case .latest:
            if bestOrder.map({ order > $0 }) ?? true { (best, bestOrder) = (first, order) }
        }
    }

    private mutating func keep(
        _ value: InsightsValue, if isBetter: (InsightsValue, InsightsValue) -> Bool
    ) {
        if best.isNone || isBetter(value, best) { best = value }
    }

    var result: InsightsValue {
        switch function {
        case .count: return .number(Double(count))
        case .countDistinct: return .number(Double(seen.count))
        case .values: return .text(seen.sorted().joined(separator: ", "))
        case .sum: return .number(sum)
        case .avg: return count > 0 ? .number(sum / Double(count)) : .none
        case .stddev:
            return count > 0 ? .number((squares / Double(count)).squareRoot()) : .none
        case .pct, .median: return values.value(percent).map { .number($0) } ?? .none
        case .min, .max, .sortsFirst, .sortsLast, .earliest, .latest:
            // Times come out as the numbers that they are, for `fromMillis` to write.
            if case .time(let time) = best { return .number(Double(time)) }
            return best
        }
    }
}

/// Percentiles: exact for some thousand values, within half a per cent beyond.
struct Quantiles {
    private static let exactMax = 8_192
    private static let growth = log(1.01)

    private var exact: [Double] = []
    private var positive: [Int: Int] = [:]
    private var negative: [Int: Int] = [:]
    private var zeros = 0
    private var isRough = false

    mutating func add(_ value: Double) {
        guard value.isFinite else { return }
        if !isRough {
            exact.append(value)
            guard exact.count > Self.exactMax else { return }
            isRough = true
            for value in exact { put(value) }
            exact = []
            return
        }
        put(value)
    }

    private mutating func put(_ value: Double) {
        if abs(value) < 1e-12 {
            zeros += 1
        } else {
            let bucket = Int((log(abs(value)) / Self.growth).rounded(.down))
            if value > 0 {
                positive[bucket, default: 0] += 1
            } else {
                negative[bucket, default: 0] += 1
            }
        }
    }

    /// The smallest value that `percent` of all are not above.
    func value(_ percent: Double) -> Double? {
        let share = min(max(percent, 0), 100) / 100
        if !isRough {
            guard !exact.isEmpty else { return nil }
            let sorted = exact.sorted()
            let rank = Int((share * Double(sorted.count)).rounded(.up))
            return sorted[min(max(rank, 1), sorted.count) - 1]
        }
        let total = zeros + positive.values.reduce(0, +) + negative.values.reduce(0, +)
        var rank = max(1, Int((share * Double(total)).rounded(.up)))
        func middle(_ bucket: Int) -> Double { exp((Double(bucket) + 0.5) * Self.growth) }
        for (bucket, count) in negative.sorted(by: { $0.key > $1.key }) {
            rank -= count
            if rank <= 0 { return -middle(bucket) }
        }
        rank -= zeros
        if rank <= 0 { return 0 }
        for (bucket, count) in positive.sorted(by: { $0.key < $1.key }) {
            rank -= count
            if rank <= 0 { return middle(bucket) }
        }
        return nil
    }
}
