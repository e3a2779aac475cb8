/// What a metric widget shows, read from its JSON.
package struct MetricWidget: Sendable {
    enum View: String, Sendable {
        case timeSeries, bar, pie, singleValue, gauge
    }
    enum Legend: String, Sendable {
        case bottom, right, hidden
    }
    enum Side: String, Sendable {
        case left, right
    }

    struct Axis: Sendable {
        var minimum: Double?
        var maximum: Double?
        var label: String?
        var showsUnits = true
    }

    /// How the series of one query look.
    struct Look: Sendable {
        var color: ChartColor?
        var side = Side.left
    }

    struct Line: Sendable {
        enum Fill: String, Sendable {
            case above, below, none
        }
        var value: Double
        var label: String?
        var color: ChartColor?
        var fill = Fill.none
        /// The other edge of a band.
        var other: Double?
        var side = Side.left
    }

    struct Moment: Sendable {
        enum Fill: String, Sendable {
            case before, after, none
        }
        var time: Int64
        var label: String?
        var color: ChartColor?
        var fill = Fill.none
        var other: Int64?
    }

    /// The largest and smallest that CloudWatch draws.
    static let sides = 1...2000
    static let metricsMax = 500

    var width = 600
    var height = 400
    var title: String?
    var view = View.timeSeries
    var isStacked = false
    var isDark = false
    var legend = Legend.bottom
    var left = Axis()
    var right = Axis()
    var looks: [String: Look] = [:]
    var lines: [Line] = []
    var moments: [Moment] = []
    /// Alarms whose thresholds are drawn.
    package var alarms: [String] = []
    package var queries: [MetricDataQuery] = []
    var start: Int64
    var end: Int64
    var offsetSeconds: Int64 = 0
    var hasSparkline = true
    var usesWholeRange = false
    var unit: String?

    /// Reads a widget's JSON text.
    /// - Parameter now: what times such as `-PT3H` count from.
    package init(_ text: String, now: Int64) throws(MetricQueryError) {
        start = now - 3 * 3600
        end = now
        var reader = MetricWidgetReader(now: now)
        try reader.read(text, into: &self)
    }
}

/// A threshold of an alarm, to be drawn.
package struct AlarmLine: Hashable, Sendable {
    package var label: String
    package var threshold: Double

    package init(label: String, threshold: Double) {
        self.label = label
        self.threshold = threshold
    }
}

extension MetricWidget {
    /// The picture as a PNG file.
    /// - Parameter alarm: finds the threshold of an alarm by its ARN or name.
    package func png(
        in context: MetricQueryContext, alarm: (String) -> AlarmLine? = { _ in nil }
    ) throws(MetricQueryError) -> [UInt8] {
        var chart = Chart(widget: self, now: context.now)
        if !queries.isEmpty {
            let answer = try context.answer(
                MetricDataRequest(
                    queries: queries, start: start, end: end, isNewestFirst: false,
                    labelOffsetSeconds: offsetSeconds, datapointsMax: Self.pointsMax))
            chart.add(answer.results)
        }
        for name in alarms {
            guard let line = alarm(name) else { continue }
            chart.lines.append(
                Line(value: line.threshold, label: line.label, color: ChartColor(0xd62728)))
        }
        guard let canvas = Canvas(width: width, height: height) else {
            throw MetricQueryError("Pictures need Cairo (libcairo2), which is not installed.")
        }
        chart.draw(on: canvas)
        guard let png = canvas.png() else {
            throw MetricQueryError("The picture could not be written.")
        }
        return png
    }

    private static let pointsMax = 1_000_000
}
