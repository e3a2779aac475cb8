import Foundation
import MetricsEngine
import Testing
import Vocabulary

@Suite struct ChartTests {
    static let now: Int64 = 1_800_000_000

    static func context() throws -> MetricQueryContext {
        let store = MetricStore()
        let scope = MetricScope(account: .standard, region: .usEast1)
        var data: [MetricDatum] = []
        for minute in 0..<180 {
            for (index, host) in ["one", "two", "three"].enumerated() {
                // A gap in the second.
                if index == 1, (60..<75).contains(minute) { continue }
                let wave = Double(abs((minute + index * 20) % 60 - 30))
                data.append(
                    MetricDatum(
                        metric: MetricIdentity(
                            namespace: "AWS/EC2", name: "CPUUtilization",
                            dimensions: [MetricDimension("InstanceId", host)]),
                        time: now - 180 * 60 + Int64(minute) * 60,
                        content: .value(20 + wave + Double(index) * 12)))
            }
        }
        try store.record(data, in: scope, now: now)
        return MetricQueryContext(store: store, scope: scope, now: now)
    }

    static let metrics = """
        "metrics": [
            ["AWS/EC2", "CPUUtilization", "InstanceId", "one", {"label": "one ${LAST}"}],
            ["...", "two", {"color": "#d62728"}],
            [".", ".", ".", "three", {"id": "m3", "yAxis": "right", "stat": "Maximum"}],
            [{"expression": "m3 / 2", "label": "half of three"}]
        ], "period": 60, "stat": "Average"
        """

    static let widgets: [(name: String, json: String)] = [
        (
            "lines",
            """
            {\(metrics), "title": "CPU of three hosts", "width": 900, "height": 420,
             "yAxis": {"left": {"label": "Percent", "min": 0}, "right": {"label": "Of three"}},
             "annotations": {"horizontal": [
                {"label": "too busy", "value": 55, "fill": "above", "color": "#ff7f0e"},
                [{"label": "usual", "value": 20}, {"value": 30}]],
              "vertical": [{"label": "deployed", "value": "-PT1H"}]}}
            """
        ),
        (
            "dark",
            """
            {\(metrics), "title": "Stacked", "stacked": true, "theme": "dark", "width": 800,
             "height": 300, "legend": {"position": "right"}, "timezone": "+0530"}
            """
        ),
        ("bar", "{\(metrics), \"view\": \"bar\", \"title\": \"Bars\"}"),
        ("pie", "{\(metrics), \"view\": \"pie\"}"),
        ("numbers", "{\(metrics), \"view\": \"singleValue\", \"width\": 700, \"height\": 300}"),
        (
            "gauge",
            """
            {"metrics": [["AWS/EC2", "CPUUtilization", "InstanceId", "one"]], "view": "gauge",
             "yAxis": {"left": {"min": 0, "max": 100}}, "period": 60,
             "annotations": {"horizontal": [{"value": 80, "fill": "above"}]}}
            """
        ),
        ("empty", "{\"metrics\": [[\"None\", \"Such\"]], \"title\": \"Nothing\"}"),
        ("tiny", "{\"metrics\": [[\"None\", \"Such\"]], \"width\": 1, \"height\": 1}"),
    ]

    @Test(arguments: widgets.map(\.name))
    func `widgets become pictures of their size`(name: String) throws {
        let json = try #require(Self.widgets.first { $0.name == name }).json
        let widget = try MetricWidget(json, now: Self.now)
        let png = try widget.png(in: Self.context())
        #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
        let size = png[16..<24].reduce(0) { $0 << 8 | Int($1) }
        let expected: [String: (Int, Int)] = [
            "lines": (900, 420), "dark": (800, 300), "numbers": (700, 300), "tiny": (1, 1),
        ]
        let (width, height) = expected[name] ?? (600, 400)
        #expect(size >> 32 == width)
        #expect(size & 0xffff_ffff == height)
        #expect(png == (try widget.png(in: Self.context())))
        if let folder = ProcessInfo.processInfo.environment["GARRISON_PICTURES"] {
            try Data(png).write(to: URL(fileURLWithPath: "\(folder)/\(name).png"))
        }
    }

    @Test(arguments: [
        ("", "it is not valid JSON"), ("[]", "it is not a JSON object"),
        ("{}", "metrics: there must be metrics or an alarm annotation"),
        ("{\"metrics\": {}}", "metrics: it must be an array of at most 500"),
        (
            "{\"metrics\": [[\"a\"]]}",
            "metrics[0]: it needs a namespace, a name, and names and values in pairs"
        ),
        (
            "{\"metrics\": [[\"...\", \"a\"]]}",
            "metrics[0]: there is nothing before that ... could stand for"
        ),
        (
            "{\"metrics\": [[\".\", \"a\"]]}",
            "metrics[0]: there is nothing before that . could stand for"
        ),
        (
            "{\"metrics\": [[\"a\", \"b\", {\"stat\": \"Mean\"}]]}",
            "metrics[0].stat: 'Mean' is not a statistic"
        ),
        ("{\"width\": 2001}", "width: it must be from 1 to 2000"),
        ("{\"view\": \"map\"}", "view: 'map' is not one of its values"),
        ("{\"theme\": \"blue\"}", "theme: it must be light or dark"),
        (
            "{\"start\": \"yesterday\"}",
            "start: it must be a time such as 2026-11-24T00:00:00Z or -PT3H"
        ),
        ("{\"start\": \"PT0H\"}", "start: it must be before end"),
        ("{\"period\": 61}", "period: it must be 1, 5, 10, 30 or a multiple of 60"),
        (
            "{\"metrics\": [[\"a\", \"b\", {\"color\": \"red\"}]]}",
            "metrics[0].color: it must be a color such as #1f77b4"
        ),
        (
            "{\"annotations\": {\"horizontal\": [{}]}}",
            "annotations.horizontal[0].value: it is missing"
        ),
    ])
    func `what is no widget is refused in words`(json: String, message: String) {
        #expect(throws: MetricQueryError("Invalid metric widget definition: \(message)")) {
            try MetricWidget(json, now: Self.now)
        }
    }

    @Test func `the threshold of an alarm is drawn`() throws {
        let json = "{\"annotations\": {\"alarms\": [\"arn:of:alarm\"]}}"
        let widget = try MetricWidget(json, now: Self.now)
        var asked: [String] = []
        _ = try widget.png(in: Self.context()) { name in
            asked.append(name)
            return AlarmLine(label: "alarm", threshold: 5)
        }
        #expect(asked == ["arn:of:alarm"])
    }
}
