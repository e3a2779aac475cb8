/// One statistic for each of a row of periods, being summed up from blocks in any order.
///
/// For the five plain statistics; the extended ones need the distributions of points.
struct PeriodGrid {
    let from: Int64
    let period: Int64
    let count: Int
    let statistic: Statistic
    /// Sums, lowest or highest values, by the statistic.
    private(set) var values: [Double]
    /// How many values each period has; 0 where it has none.
    private(set) var counts: [Double]
    private var times: [Int64] = []
    private var room: [Double] = []

    var to: Int64 { from + period * Int64(count) }

    init(from: Int64, period: Int64, count: Int, statistic: Statistic) {
        self.from = from
        self.period = period
        self.count = count
        self.statistic = statistic
        let start: Double =
            switch statistic {
            case .minimum: .infinity
            case .maximum: -.infinity
            default: 0
            }
        values = [Double](repeating: start, count: count)
        counts = [Double](repeating: 0, count: count)
    }

    /// Hands out the periods that have data.
    func finish(_ take: (Int64, Double) -> Void) {
        for index in 0..<count where counts[index] > 0 {
            let value =
                switch statistic {
                case .sampleCount: counts[index]
                case .average: values[index] / counts[index]
                default: values[index]
                }
            take(from + Int64(index) * period, value)
        }
    }

    /// Adds what another grid of the same periods has.
    mutating func merge(_ other: PeriodGrid) {
        for index in 0..<count {
            counts[index] += other.counts[index]
            switch statistic {
            case .minimum: values[index] = min(values[index], other.values[index])
            case .maximum: values[index] = max(values[index], other.values[index])
            default: values[index] += other.values[index]
            }
        }
    }

    mutating func add(_ run: Run) {
        if run.complex.isEmpty {
            run.times.withUnsafeBufferPointer { times in
                run.values.withUnsafeBufferPointer { values in add(times, values) }
            }
            return
        }
        let first = run.place(of: from)
        let end = run.place(of: to)
        for index in first..<max(first, end) {
            let point = run.aggregate(at: index)
            let place = Int((run.times[index] - from) / period)
            counts[place] += point.count
            switch statistic {
            case .minimum: values[place] = min(values[place], point.minimum)
            case .maximum: values[place] = max(values[place], point.maximum)
            default: values[place] += point.sum
            }
        }
    }

    /// Adds a block of plain points; false where it holds others.
    mutating func addPlain(_ block: BlockPlace) throws(MetricStoreError) -> Bool {
        if times.isEmpty {
            times = [Int64](repeating: 0, count: Block.pointsMax)
            room = [Double](repeating: 0, count: Block.pointsMax)
        }
        // Taken out, so that the buffers and the sums may be changed at the same time.
        var times = [Int64]()
        var room = [Double]()
        swap(&times, &self.times)
        swap(&room, &self.room)
        defer {
            swap(&times, &self.times)
            swap(&room, &self.room)
        }
        var isPlain = false
        let result = times.withUnsafeMutableBufferPointer { times in
            room.withUnsafeMutableBufferPointer { room in
                Result { () throws(MetricStoreError) in
                    let count = try block.part.withBlock(block) { bytes throws(CorruptBytes) in
                        try Block.decodePlain(bytes, times: times, values: room)
                    }
                    guard let count else { return }
                    isPlain = true
                    add(
                        UnsafeBufferPointer(rebasing: times[..<count]),
                        UnsafeBufferPointer(rebasing: room[..<count]))
                }
            }
        }
        try result.get()
        return isPlain
    }

    private mutating func add(
        _ times: UnsafeBufferPointer<Int64>, _ added: UnsafeBufferPointer<Double>
    ) {
        let from = from
        let to = to
        let period = period
        let statistic = statistic
        counts.withUnsafeMutableBufferPointer { counts in
            values.withUnsafeMutableBufferPointer { values in
                var place = 0
                var end = from
                for index in 0..<times.count {
                    let time = times[index]
                    if time < from { continue }
                    if time >= to { break }
                    if time >= end {
                        // The next period, most often; else somewhere later.
                        place =
                            time < end + period && end > from
                            ? place + 1 : Int((time - from) / period)
                        end = from + Int64(place + 1) * period
                    }
                    counts[place] += 1
                    switch statistic {
                    case .minimum: values[place] = min(values[place], added[index])
                    case .maximum: values[place] = max(values[place], added[index])
                    default: values[place] += added[index]
                    }
                }
            }
        }
    }
}
