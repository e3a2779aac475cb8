/// Points of one series, ascending: what a block holds, and what the newest data wait in.
///
/// Most points are one value. Those that are more keep it in `complex`, by their time.
struct Run: Sendable {
    var times: [Int64] = []
    /// The value, or the sum where the point is complex.
    var values: [Double] = []
    var complex: [Int64: MetricAggregate] = [:]

    var count: Int { times.count }
    var isEmpty: Bool { times.isEmpty }

    func aggregate(at index: Int) -> MetricAggregate {
        if !complex.isEmpty, let found = complex[times[index]] { return found }
        return MetricAggregate(values[index])
    }

    /// Where `time` is or belongs.
    func place(of time: Int64) -> Int {
        guard let last = times.last, time <= last else { return times.count }
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Adds a value to what is at its time, or takes its place.
    mutating func add(_ value: Double, at time: Int64, isReplacing: Bool) {
        if time > times.last ?? .min {
            times.append(time)
            values.append(value)
            return
        }
        add(MetricAggregate(value), at: time, isReplacing: isReplacing)
    }

    mutating func add(_ one: MetricAggregate, at time: Int64, isReplacing: Bool) {
        let index = place(of: time)
        let isSimple = one.isOneValue
        guard index < times.count, times[index] == time else {
            times.insert(time, at: index)
            values.insert(one.sum, at: index)
            if !isSimple { complex[time] = one }
            return
        }
        if isReplacing {
            complex[time] = isSimple ? nil : one
            values[index] = one.sum
            return
        }
        var joined = aggregate(at: index)
        joined.merge(one)
        complex[time] = joined
        values[index] = joined.sum
    }

    /// Adds the points of another run to these.
    mutating func merge(_ other: Run) {
        if isEmpty {
            self = other
            return
        }
        if other.times.first ?? .max > times.last ?? .min {
            times += other.times
            values += other.values
            if !other.complex.isEmpty { complex.merge(other.complex) { $1 } }
            return
        }
        // Both are sorted: one pass, so that long runs that overlap cost no more than their length.
        var joined = Run()
        joined.times.reserveCapacity(count + other.count)
        joined.values.reserveCapacity(count + other.count)
        var a = 0
        var b = 0
        while a < count || b < other.count {
            if b == other.count || (a < count && times[a] < other.times[b]) {
                joined.append(self, a)
                a += 1
            } else if a == count || other.times[b] < times[a] {
                joined.append(other, b)
                b += 1
            } else {
                var both = aggregate(at: a)
                both.merge(other.aggregate(at: b))
                joined.times.append(times[a])
                joined.values.append(both.sum)
                joined.complex[times[a]] = both
                a += 1
                b += 1
            }
        }
        self = joined
    }

    private mutating func append(_ other: Run, _ index: Int) {
        let time = other.times[index]
        times.append(time)
        values.append(other.values[index])
        if !other.complex.isEmpty, let found = other.complex[time] { complex[time] = found }
    }

    /// The points with `from <= time < to`.
    func part(from: Int64, to: Int64) -> Run {
        let first = place(of: from)
        let end = place(of: to)
        if first == 0, end == count { return self }
        var run = Run()
        run.times = Array(times[first..<end])
        run.values = Array(values[first..<end])
        if !complex.isEmpty {
            run.complex = complex.filter { $0.key >= from && $0.key < to }
        }
        return run
    }

    /// The same summed up by periods that begin at multiples of `period`.
    func rolledUp(to period: Int64) -> Run {
        var run = Run()
        var index = 0
        while index < count {
            let start = times[index] - times[index] % period
            var joined = aggregate(at: index)
            index += 1
            while index < count, times[index] < start + period {
                joined.merge(aggregate(at: index))
                index += 1
            }
            joined.condense()
            run.times.append(start)
            run.values.append(joined.sum)
            if !joined.isOneValue { run.complex[start] = joined }
        }
        return run
    }
}

extension MetricAggregate {
    /// Whether a single number says it all.
    var isOneValue: Bool { count == 1 && minimum == maximum && sum == minimum && spread == nil }

    /// Keeps the distribution in less room.
    mutating func condense() {
        guard let spread, spread.isExact, spread.entries.count > Self.exactKeptMax else { return }
        self = MetricAggregate(
            count: count, sum: sum, minimum: minimum, maximum: maximum, spread: spread.binned,
            isOpaque: isOpaque)
    }

    /// Distinct values that are kept as they are when seconds become minutes.
    private static let exactKeptMax = 16
}
