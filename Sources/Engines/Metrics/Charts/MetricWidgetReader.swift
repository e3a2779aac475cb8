import Codecs
import Vocabulary

/// Reads a widget's definition, and says in words what is wrong with it.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Metric-Widget-Structure.html
struct MetricWidgetReader {
    let now: Int64
    private var statistic = "Average"
    private var period: Int64 = 300

    init(now: Int64) { self.now = now }

    private static func failure(_ path: String, _ what: String) -> MetricQueryError {
        MetricQueryError("Invalid metric widget definition: \(path): \(what)")
    }

    mutating func read(
        _ text: String, into widget: inout MetricWidget
    ) throws(MetricQueryError) {
        let root: JSON
        do throws(JSONError) {
            root = try JSON(text: text, depthMax: 32)
        } catch {
            throw MetricQueryError("Invalid metric widget definition: it is not valid JSON")
        }
        guard root.members != nil else {
            throw MetricQueryError("Invalid metric widget definition: it is not a JSON object")
        }
        widget.width = try side(root["width"], "width") ?? widget.width
        widget.height = try side(root["height"], "height") ?? widget.height
        widget.title = try string(root["title"], "title")
        widget.view = try word(root["view"], "view") ?? widget.view
        widget.isStacked = try bool(root["stacked"], "stacked") ?? false
        if let theme = try string(root["theme"], "theme") {
            guard theme == "light" || theme == "dark" else {
                throw Self.failure("theme", "it must be light or dark")
            }
            widget.isDark = theme == "dark"
        }
        widget.legend = try word(root["legend"]?["position"], "legend.position") ?? .bottom
        widget.hasSparkline = try bool(root["sparkline"], "sparkline") ?? true
        widget.usesWholeRange =
            try bool(root["setPeriodToTimeRange"], "setPeriodToTimeRange") ?? false
        if let zone = try string(root["timezone"], "timezone") {
            guard let offset = Self.offset(zone) else {
                throw Self.failure("timezone", "it must look like +0130")
            }
            widget.offsetSeconds = offset
        }
        widget.end = try time(root["end"], "end") ?? now
        widget.start = try time(root["start"], "start") ?? widget.end - 3 * 3600
        guard widget.start < widget.end else {
            throw Self.failure("start", "it must be before end")
        }
        statistic = try string(root["stat"], "stat") ?? statistic
        period = try seconds(root["period"], "period") ?? period
        widget.left = try axis(root["yAxis"]?["left"], "yAxis.left")
        widget.right = try axis(root["yAxis"]?["right"], "yAxis.right")
        try annotations(root["annotations"], into: &widget)
        try metrics(root["metrics"], into: &widget)
        guard !widget.queries.isEmpty || !widget.alarms.isEmpty || !widget.lines.isEmpty else {
            throw Self.failure("metrics", "there must be metrics or an alarm annotation")
        }
    }

    // MARK: Plain values

    private func string(_ value: JSON?, _ path: String) throws(MetricQueryError) -> String? {
        guard let value, !value.isNull else { return nil }
        guard let text = value.string else { throw Self.failure(path, "it must be a string") }
        return text
    }

    private func bool(_ value: JSON?, _ path: String) throws(MetricQueryError) -> Bool? {
        guard let value, !value.isNull else { return nil }
        guard let flag = value.bool else { throw Self.failure(path, "it must be true or false") }
        return flag
    }

    private func number(_ value: JSON?, _ path: String) throws(MetricQueryError) -> Double? {
        guard let value, !value.isNull else { return nil }
        guard let number = value.double, number.isFinite else {
            throw Self.failure(path, "it must be a number")
        }
        return number
    }

    private func word<Word: RawRepresentable<String>>(
        _ value: JSON?, _ path: String
    ) throws(MetricQueryError) -> Word? {
        guard let text = try string(value, path) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw Self.failure(path, "'\(text)' is not one of its values")
        }
        return word
    }

    private func side(_ value: JSON?, _ path: String) throws(MetricQueryError) -> Int? {
        guard let number = try number(value, path) else { return nil }
        guard MetricWidget.sides.contains(Int(max(0, min(1e6, number)))) else {
            throw Self.failure(
                path,
                "it must be from \(MetricWidget.sides.lowerBound) to "
                    + "\(MetricWidget.sides.upperBound)")
        }
        return Int(number)
    }

    private func seconds(_ value: JSON?, _ path: String) throws(MetricQueryError) -> Int64? {
        guard let number = try number(value, path) else { return nil }
        guard let whole = Int64(exactly: number), whole > 0, whole <= 86_400 * 366,
            [1, 5, 10, 30].contains(whole) || whole % 60 == 0
        else { throw Self.failure(path, "it must be 1, 5, 10, 30 or a multiple of 60") }
        return whole
    }

    private func color(_ value: JSON?, _ path: String) throws(MetricQueryError) -> ChartColor? {
        guard let text = try string(value, path) else { return nil }
        guard let color = ChartColor(text) else {
            throw Self.failure(path, "it must be a color such as #1f77b4")
        }
        return color
    }

    /// `+0130` in seconds.
    private static func offset(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let digits = Int64(text.dropFirst())
        else { return nil }
        let seconds = digits / 100 * 3600 + digits % 100 * 60
        return bytes[0] == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// A time of ISO 8601, or how long ago: `-PT3H`, `-P7D`, `PT0H`.
    private func time(_ value: JSON?, _ path: String) throws(MetricQueryError) -> Int64? {
        guard let text = try string(value, path) else { return nil }
        if let instant = Instant(iso8601: text) { return instant.seconds }
        guard let ago = Self.duration(text) else {
            throw Self.failure(path, "it must be a time such as 2026-11-24T00:00:00Z or -PT3H")
        }
        return now + ago
    }

    private static func duration(_ text: String) -> Int64? {
        var rest = Array(text.utf8)[...]
        var sign: Int64 = 1
        if rest.first == UInt8(ascii: "-") {
            sign = -1
            rest = rest.dropFirst()
        }
        guard rest.first == UInt8(ascii: "P") else { return nil }
        rest = rest.dropFirst()
        var seconds: Int64 = 0
        var isTime = false
        var hasPart = false
        while let first = rest.first {
            if first == UInt8(ascii: "T"), !isTime {
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { $0 &- 0x30 < 10 }
            guard (1...9).contains(digits.count),
                let count = Int64(String(decoding: digits, as: UTF8.self)),
                let unit = rest.dropFirst(digits.count).first
            else { return nil }
            switch (unit, isTime) {
            case (UInt8(ascii: "W"), false): seconds += count * 604_800
            case (UInt8(ascii: "D"), false): seconds += count * 86_400
            case (UInt8(ascii: "M"), false): seconds += count * 30 * 86_400
            case (UInt8(ascii: "Y"), false): seconds += count * 365 * 86_400
            case (UInt8(ascii: "H"), true): seconds += count * 3600
            case (UInt8(ascii: "M"), true): seconds += count * 60
            case (UInt8(ascii: "S"), true): seconds += count
            default: return nil
            }
            hasPart = true
            rest = rest.dropFirst(digits.count + 1)
        }
        return hasPart ? sign * seconds : nil
    }

    private func axis(_ value: JSON?, _ path: String) throws(MetricQueryError) -> MetricWidget.Axis
    {
        var axis = MetricWidget.Axis()
        guard let value else { return axis }
        axis.minimum = try number(value["min"], path + ".min")
        axis.maximum = try number(value["max"], path + ".max")
        axis.label = try string(value["label"], path + ".label")
        axis.showsUnits = try bool(value["showUnits"], path + ".showUnits") ?? true
        if let low = axis.minimum, let high = axis.maximum, low >= high {
            throw Self.failure(path + ".min", "it must be less than max")
        }
        return axis
    }

    // MARK: Annotations

    private func annotations(
        _ value: JSON?, into widget: inout MetricWidget
    ) throws(MetricQueryError) {
        for (index, one) in (value?["horizontal"]?.array ?? []).enumerated() {
            let path = "annotations.horizontal[\(index)]"
            let edges = one.array ?? [one]
            guard let first = edges.first, try bool(first["visible"], path) ?? true else {
                continue
            }
            guard edges.count <= 2, let level = try number(first["value"], path + ".value") else {
                throw Self.failure(path + ".value", "it is missing")
            }
            var line = MetricWidget.Line(value: level)
            line.label = try string(first["label"], path + ".label")
            line.color = try color(first["color"], path + ".color")
            line.fill = try word(first["fill"], path + ".fill") ?? .none
            line.side = try word(first["yAxis"], path + ".yAxis") ?? .left
            if edges.count == 2 { line.other = try number(edges[1]["value"], path + ".value") }
            widget.lines.append(line)
        }
        for (index, one) in (value?["vertical"]?.array ?? []).enumerated() {
            let path = "annotations.vertical[\(index)]"
            let edges = one.array ?? [one]
            guard let first = edges.first, try bool(first["visible"], path) ?? true else {
                continue
            }
            guard edges.count <= 2, let time = try time(first["value"], path + ".value") else {
                throw Self.failure(path + ".value", "it is missing")
            }
            var moment = MetricWidget.Moment(time: time)
            moment.label = try string(first["label"], path + ".label")
            moment.color = try color(first["color"], path + ".color")
            moment.fill = try word(first["fill"], path + ".fill") ?? .none
            if edges.count == 2 { moment.other = try self.time(edges[1]["value"], path + ".value") }
            widget.moments.append(moment)
        }
        widget.alarms = (value?["alarms"]?.array ?? []).compactMap(\.string)
    }

    // MARK: Metrics

    private func metrics(
        _ value: JSON?, into widget: inout MetricWidget
    ) throws(MetricQueryError) {
        guard let value else { return }
        guard let rows = value.array, rows.count <= MetricWidget.metricsMax else {
            throw Self.failure(
                "metrics", "it must be an array of at most \(MetricWidget.metricsMax)")
        }
        var last: [String] = []
        for (index, row) in rows.enumerated() {
            let path = "metrics[\(index)]"
            guard var parts = row.array, !parts.isEmpty else {
                throw Self.failure(path, "it must be an array")
            }
            var options: JSON = .object([])
            if let end = parts.last, end.members != nil {
                options = end
                parts.removeLast()
            }
            let names = parts.compactMap(\.string)
            guard names.count == parts.count else {
                throw Self.failure(path, "it must hold strings, and options at its end")
            }
            if !names.isEmpty { last = try Self.spelledOut(names, last, path) }
            try add(names.isEmpty ? nil : last, options, index, path, into: &widget)
        }
    }

    /// `.` stands for the part of the metric before at its place, `...` for as many as are missing.
    private static func spelledOut(
        _ names: [String], _ last: [String], _ path: String
    ) throws(MetricQueryError) -> [String] {
        var made = names
        if let dots = names.firstIndex(of: "...") {
            let after = names.count - dots - 1
            guard dots <= last.count - after, !last.isEmpty else {
                throw failure(path, "there is nothing before that ... could stand for")
            }
            made = Array(names[..<dots]) + last[dots..<last.count - after] + names[(dots + 1)...]
        }
        for (index, name) in made.enumerated() where name == "." {
            guard index < last.count else {
                throw failure(path, "there is nothing before that . could stand for")
            }
            made[index] = last[index]
        }
        guard made.count >= 2, made.count % 2 == 0 else {
            throw failure(path, "it needs a namespace, a name, and names and values in pairs")
        }
        return made
    }

    private func add(
        _ names: [String]?, _ options: JSON, _ index: Int, _ path: String,
        into widget: inout MetricWidget
    ) throws(MetricQueryError) {
        let id = try string(options["id"], path + ".id") ?? "q\(index)garrison"
        let own = try seconds(options["period"], path + ".period")
        var used = own ?? period
        if widget.usesWholeRange, own == nil {
            used = max(60, (widget.end - widget.start) / 60 * 60)
        }
        let source: MetricDataQuery.Source
        if let expression = try string(options["expression"], path + ".expression") {
            source = .expression(expression)
        } else {
            guard let names else { throw Self.failure(path, "it has neither names nor expression") }
            let statistic = try string(options["stat"], path + ".stat") ?? statistic
            let dimensions = stride(from: 2, to: names.count, by: 2).map {
                MetricDimension(names[$0], names[$0 + 1])
            }
            let metric = MetricIdentity(
                namespace: names[0], name: names[1], dimensions: dimensions)
            guard
                let stat = MetricStatQuery(metric: metric, statistic: statistic, period: used)
            else { throw Self.failure(path + ".stat", "'\(statistic)' is not a statistic") }
            source = .metric(stat)
        }
        var account: AccountID?
        if let text = try string(options["accountId"], path + ".accountId") {
            account = AccountID(text)
        }
        widget.queries.append(
            MetricDataQuery(
                id: id, source: source, label: try string(options["label"], path + ".label"),
                returnsData: try bool(options["visible"], path + ".visible") ?? true,
                period: used, account: account))
        var look = MetricWidget.Look()
        look.color = try color(options["color"], path + ".color")
        look.side = try word(options["yAxis"], path + ".yAxis") ?? .left
        widget.looks[id] = look
    }
}
