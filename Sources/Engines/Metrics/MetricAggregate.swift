/// The values of one period, summed up so that every statistic can be told of them.
package struct MetricAggregate: Hashable, Sendable {
    package var count: Double
    package var sum: Double
    package var minimum: Double
    package var maximum: Double
    /// Nil where all values are one (then it is known without), or where it is not known.
    private(set) var spread: Distribution?
    /// Whether the values came summed up, so that percentiles are not known.
    private(set) var isOpaque: Bool

    package init(_ value: Double, count: Double = 1) {
        self.count = count
        sum = value * count
        minimum = value
        maximum = value
        isOpaque = false
    }

    package init(count: Double, sum: Double, minimum: Double, maximum: Double) {
        self.count = count
        self.sum = sum
        self.minimum = minimum
        self.maximum = maximum
        // CloudWatch knows percentiles of a statistic set where SampleCount is 1 or Min is Max.
        isOpaque = !(count == 1 || minimum == maximum)
    }

    init(
        count: Double, sum: Double, minimum: Double, maximum: Double, spread: Distribution?,
        isOpaque: Bool
    ) {
        self.count = count
        self.sum = sum
        self.minimum = minimum
        self.maximum = maximum
        self.spread = spread
        self.isOpaque = isOpaque
    }

    /// Nil if nothing counts: no values, or all counts zero.
    package init?(_ content: MetricDatum.Content) {
        switch content {
        case .value(let value):
            self.init(value)
        case .statistics(let count, let sum, let minimum, let maximum):
            guard count > 0 else { return nil }
            self.init(count: count, sum: sum, minimum: minimum, maximum: maximum)
        case .values(let values, let counts):
            var made: MetricAggregate?
            for (index, value) in values.enumerated() {
                let count = index < counts.count ? counts[index] : 1
                guard count > 0 else { continue }
                let one = MetricAggregate(value, count: count)
                if made == nil { made = one } else { made?.merge(one) }
            }
            guard let made else { return nil }
            self = made
        }
    }

    package mutating func merge(_ other: MetricAggregate) {
        if isOpaque || other.isOpaque {
            isOpaque = true
            spread = nil
        } else if minimum != maximum || other.minimum != other.maximum || minimum != other.minimum {
            var joined = known
            if let spread = other.spread {
                joined.merge(spread)
            } else {
                joined.add(other.minimum, count: other.count)
            }
            spread = joined
        }
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    private var known: Distribution {
        if let spread { return spread }
        var one = Distribution()
        one.add(minimum, count: count)
        return one
    }

    /// Nil while the values are all one, or came summed up.
    package var distribution: Distribution? { isOpaque ? nil : known }

    /// Nil where it cannot be known: the distribution of values that came summed up.
    package func value(of statistic: Statistic) -> Double? {
        switch statistic {
        case .sampleCount: return count
        case .average: return sum / count
        case .sum: return sum
        case .minimum: return minimum
        case .maximum: return maximum
        default: break
        }
        guard !isOpaque else { return nil }
        let known = known
        switch statistic {
        case .percentile(let percent):
            if percent == 0 { return minimum }
            if percent == 100 { return maximum }
            return known.percentile(percent).map { min(max($0, minimum), maximum) }
        case .trimmedMean(let bounds):
            let (count, sum) = known.within(bounds)
            return count > 0 ? sum / count : nil
        case .winsorizedMean(let bounds): return known.winsorizedMean(bounds)
        case .trimmedCount(let bounds): return known.within(bounds).count
        case .trimmedSum(let bounds): return known.within(bounds).sum
        case .percentileRank(let bounds): return known.within(bounds).count / known.count * 100
        default: return nil
        }
    }
}

/// What is known of a series in one period.
package struct MetricPoint: Hashable, Sendable {
    /// When the period begins, in seconds since 1970.
    package var time: Int64
    package var aggregate: MetricAggregate

    package init(time: Int64, aggregate: MetricAggregate) {
        self.time = time
        self.aggregate = aggregate
    }
}

/// One statistic over time, ascending; times and values are of equal length.
package struct MetricSeries: Hashable, Sendable {
    package var times: [Int64]
    package var values: [Double]

    package init(times: [Int64] = [], values: [Double] = []) {
        self.times = times
        self.values = values
    }

    package var count: Int { times.count }
}
