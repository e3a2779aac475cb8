import Codecs

/// What is wrong with a dashboard's body: AWS refuses errors and stores the rest with a warning.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
struct DashboardCheck {
    struct Message: Hashable {
        let path: String
        let text: String
    }

    static let widgetsMax = 500
    static let bodyBytesMax = 1 << 20

    private(set) var errors: [Message] = []
    private(set) var warnings: [Message] = []

    init(_ body: JSON) {
        guard body.members != nil else {
            fail("", "Should be object")
            return
        }
        for name in Self.unknown(body, ["widgets", "start", "end", "periodOverride", "variables"]) {
            warn("/\(name)", "Should NOT have additional properties")
        }
        if let value = body["periodOverride"] {
            check(value, "/periodOverride", oneOf: ["auto", "inherit"])
        }
        for name in ["start", "end"] where body[name] != nil && body[name]?.string == nil {
            fail("/\(name)", "Should be string")
        }
        if let variables = body["variables"], variables.array == nil {
            fail("/variables", "Should be array")
        }
        guard let widgets = body["widgets"] else {
            fail("", "Should have required property 'widgets'")
            return
        }
        guard let list = widgets.array else {
            fail("/widgets", "Should be array")
            return
        }
        if list.count > Self.widgetsMax {
            fail("/widgets", "Should NOT have more than \(Self.widgetsMax) items")
        }
        for (index, widget) in list.prefix(Self.widgetsMax).enumerated() {
            check(widget: widget, "/widgets/\(index)")
        }
    }

    private mutating func fail(_ path: String, _ text: String) {
        errors.append(Message(path: path, text: text))
    }

    private mutating func warn(_ path: String, _ text: String) {
        warnings.append(Message(path: path, text: text))
    }

    private static func unknown(_ json: JSON, _ known: Set<String>) -> [String] {
        (json.members ?? []).map(\.name).filter { !known.contains($0) }
    }

    private mutating func check(_ value: JSON, _ path: String, oneOf values: [String]) {
        guard let text = value.string, values.contains(text) else {
            fail(
                path,
                "Should be equal to one of the allowed values: \(values.joined(separator: ", "))")
            return
        }
    }

    // MARK: Widgets

    private static let types = ["metric", "text", "log", "alarm", "custom", "explorer"]

    private mutating func check(widget: JSON, _ path: String) {
        guard widget.members != nil else { return fail(path, "Should be object") }
        let known: Set<String> = ["type", "x", "y", "width", "height", "properties"]
        for name in Self.unknown(widget, known) {
            warn("\(path)/\(name)", "Should NOT have additional properties")
        }
        guard let type = widget["type"] else {
            return fail(path, "Should have required property 'type'")
        }
        check(type, "\(path)/type", oneOf: Self.types)
        check(widget["x"], "\(path)/x", 0...23)
        check(widget["y"], "\(path)/y", 0...Int64.max)
        check(widget["width"], "\(path)/width", 1...24)
        check(widget["height"], "\(path)/height", 1...1_000)
        if (widget["x"] == nil) != (widget["y"] == nil) {
            fail(path, "x and y must be specified together")
        }
        guard let properties = widget["properties"] else {
            return fail(path, "Should have required property 'properties'")
        }
        let here = "\(path)/properties"
        guard properties.members != nil else { return fail(here, "Should be object") }
        switch type.string {
        case "metric": check(metric: properties, here)
        case "text": require(properties, ["markdown"], here)
        case "log": require(properties, ["region", "query"], here)
        case "alarm":
            require(properties, ["alarms"], here)
            if let alarms = properties["alarms"] {
                checkTexts(alarms, "\(here)/alarms", countMax: 100)
            }
        case "custom": require(properties, ["endpoint"], here)
        case "explorer": require(properties, ["metrics", "labels", "widgetOptions"], here)
        default: break
        }
        if let title = properties["title"], title.string == nil {
            fail("\(here)/title", "Should be string")
        }
    }

    private mutating func check(_ value: JSON?, _ path: String, _ range: ClosedRange<Int64>) {
        guard let value else { return }
        guard case .number = value, let number = value.integer else {
            return fail(path, "Should be integer")
        }
        if number < range.lowerBound { fail(path, "Should be >= \(range.lowerBound)") }
        if number > range.upperBound { fail(path, "Should be <= \(range.upperBound)") }
    }

    private mutating func require(_ json: JSON, _ names: [String], _ path: String) {
        for name in names where json[name] == nil {
            fail(path, "Should have required property '\(name)'")
        }
        for name in names where json[name].map({ $0.string == nil }) ?? false {
            guard ["markdown", "region", "query", "endpoint"].contains(name) else { continue }
            fail("\(path)/\(name)", "Should be string")
        }
    }

    private mutating func checkTexts(_ json: JSON, _ path: String, countMax: Int) {
        guard let items = json.array else { return fail(path, "Should be array") }
        if items.isEmpty { fail(path, "Should NOT have fewer than 1 items") }
        if items.count > countMax { fail(path, "Should NOT have more than \(countMax) items") }
        for (index, item) in items.enumerated() where item.string == nil {
            fail("\(path)/\(index)", "Should be string")
        }
    }

    // MARK: Metric widgets

    private static let views = ["timeSeries", "singleValue", "gauge", "bar", "pie", "table"]
    private static let metricProperties: Set<String> = [
        "metrics", "annotations", "region", "view", "stacked", "period", "stat", "title", "yAxis",
        "legend", "liveData", "timezone", "accountId", "sparkline", "setPeriodToTimeRange",
        "trend", "singleValueFullPrecision", "start", "end", "labels", "table", "timeRange",
        "theme",
    ]

    private mutating func check(metric json: JSON, _ path: String) {
        if json["region"] == nil {
            fail(path, "Should have required property 'region'")
        } else if json["region"]?.string == nil {
            fail("\(path)/region", "Should be string")
        }
        if json["metrics"] == nil, json["annotations"] == nil {
            fail(path, "Should have required property 'metrics'")
        }
        if let view = json["view"] { check(view, "\(path)/view", oneOf: Self.views) }
        for name in ["stacked", "liveData", "sparkline", "setPeriodToTimeRange", "trend"]
        where json[name] != nil && json[name]?.bool == nil {
            fail("\(path)/\(name)", "Should be boolean")
        }
        if let period = json["period"] {
            if let seconds = period.integer, case .number = period {
                if !MetricWords.isPeriod(Int(clamping: seconds)) {
                    fail("\(path)/period", "Should be 1, 5, 10, 20, 30 or a multiple of 60")
                }
            } else {
                fail("\(path)/period", "Should be integer")
            }
        }
        if json["view"]?.string == "gauge" {
            let left = json["yAxis"]?["left"]
            if left?["min"] == nil || left?["max"] == nil {
                fail("\(path)/yAxis", "Should have required properties 'left.min' and 'left.max'")
            }
        }
        for name in Self.unknown(json, Self.metricProperties) {
            warn("\(path)/\(name)", "Should NOT have additional properties")
        }
        guard let metrics = json["metrics"] else { return }
        guard let list = metrics.array else { return fail("\(path)/metrics", "Should be array") }
        if list.count > 500 { fail("\(path)/metrics", "Should NOT have more than 500 items") }
        for (index, metric) in list.prefix(500).enumerated() {
            check(line: metric, "\(path)/metrics/\(index)")
        }
    }

    /// `[namespace, name, dimension, value, …, {options}]`, or `[{expression}]`.
    private mutating func check(line json: JSON, _ path: String) {
        guard let parts = json.array else { return fail(path, "Should be array") }
        guard let last = parts.last else { return fail(path, "Should NOT have fewer than 1 items") }
        let isExpression = last["expression"] != nil
        let texts = last.members == nil ? parts : Array(parts.dropLast())
        for (index, part) in texts.enumerated() where part.string == nil {
            fail("\(path)/\(index)", "Should be string")
        }
        // A metric may shorten what the one before it says to `...` and `.`.
        let isShortened = texts.contains { $0.string == "..." }
        if isExpression {
            if last["expression"]?.string == nil {
                fail("\(path)/\(parts.count - 1)/expression", "Should be string")
            }
        } else if !isShortened, texts.count < 2 {
            fail(path, "Should NOT have fewer than 2 items")
        } else if !isShortened, texts.count % 2 == 1 {
            fail(path, "Dimension names and values must come in pairs")
        }
    }
}
