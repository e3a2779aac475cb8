import MetricsEngine
import Testing

@Suite struct InsightsTests {
    static let start = Bench.now / 3600 * 3600

    static func context() throws -> MetricQueryContext {
        let store = MetricStore()
        var data: [MetricDatum] = []
        for (index, host) in ["one", "two", "three"].enumerated() {
            for zone in ["a", "b"] {
                let metric = MetricIdentity(
                    namespace: "AWS/Made", name: "CPUUtilization",
                    dimensions: [MetricDimension("Host", host), MetricDimension("Zone", zone)])
                data.append(
                    MetricDatum(
                        metric: metric, time: start,
                        content: .value(Double(index + 1) * (zone == "a" ? 1 : 10))))
            }
        }
        data.append(
            MetricDatum(
                metric: MetricIdentity(
                    namespace: "AWS/Made", name: "CPUUtilization",
                    dimensions: [MetricDimension("Host", "one")]), time: start,
                content: .value(1000)))
        data.append(
            MetricDatum(
                metric: MetricIdentity(namespace: "Custom", name: "Disk Free"), time: start,
                content: .value(7)))
        try store.record(data, in: Bench.scope, now: start)
        return MetricQueryContext(
            store: store, scope: Bench.scope, now: start + 60,
            tagValue: { metric, key in
                key == "env" && metric.value(ofDimension: "Host") == "two" ? "prod" : nil
            })
    }

    static func results(_ text: String) throws -> [MetricDataResult] {
        try context().answer(
            MetricDataRequest(
                queries: [MetricDataQuery(id: "q", source: .expression(text), period: 60)],
                start: start, end: start + 60)
        ).results
    }

    @Test(arguments: [
        ("SELECT SUM(CPUUtilization) FROM \"AWS/Made\"", [1066.0], ["q"]),
        ("SELECT SUM(CPUUtilization) FROM SCHEMA(\"AWS/Made\", Host, Zone)", [66], ["q"]),
        ("select avg(CPUUtilization) from schema(\"AWS/Made\", Zone, Host)", [11], ["q"]),
        ("SELECT COUNT(CPUUtilization) FROM SCHEMA(\"AWS/Made\", Host)", [1], ["q"]),
        (
            "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/Made\", Host, Zone) GROUP BY Host",
            [10, 30, 20], ["one", "three", "two"]
        ),
        (
            "SELECT MIN(CPUUtilization) FROM SCHEMA(\"AWS/Made\", Host, Zone) GROUP BY Host, Zone "
                + "ORDER BY MAX() DESC LIMIT 2",
            [30, 20], ["three b", "two b"]
        ),
        (
            "SELECT SUM(CPUUtilization) FROM SCHEMA(\"AWS/Made\", Host, Zone) "
                + "WHERE Zone != 'a' AND Host != 'two' GROUP BY Host ORDER BY SUM() ASC",
            [10, 30], ["one", "three"]
        ),
        ("SELECT MAX(\"Disk Free\") FROM Custom", [7], ["q"]),
        (
            "SELECT MAX(CPUUtilization) FROM \"AWS/Made\" WHERE tag.env = 'prod' GROUP BY tag.env",
            [20], ["prod"]
        ),
    ])
    func `queries are answered`(text: String, values: [Double], labels: [String]) throws {
        let results = try Self.results(text)
        #expect(results.map { $0.series.values.first } == values)
        #expect(results.map(\.label) == labels)
    }

    @Test(arguments: [
        ("SELECT FOO(x) FROM y", "Expected AVG, COUNT, MAX, MIN or SUM instead of 'FOO'"),
        ("SELECT SUM(x)", "Expected FROM at the end of the query"),
        ("SELECT SUM(x) FROM AWS/EC2", "Expected the end of the query instead of '/'"),
        ("SELECT SUM(x) FROM y WHERE a = b", "Expected a value in single quotes instead of 'b'"),
        ("SELECT SUM(x) FROM y LIMIT 501", "Expected a number from 1 to 500 instead of '501'"),
        ("SELECT SUM(x) FROM y WHERE a > 'b'", "Expected = or != instead of '>'"),
        ("SELECT SUM(x) FROM 'y", "Unterminated quote in the query"),
    ])
    func `what is no query is refused in words`(text: String, message: String) {
        #expect(throws: MetricQueryError("Error in expression 'q': \(message)")) {
            try Self.results(text)
        }
    }

    @Test(arguments: [
        ("{AWS/Made,Host,Zone} one", 2), ("{AWS/Made,Zone,Host}", 6), ("{AWS/Made,Host}", 1),
        ("{AWS/Made}", 0), ("cpu", 7), ("Util", 7), ("\"cpu\"", 0), ("\"CPUUtilization\"", 7),
        ("MetricName=CPU NOT Zone=a", 4), ("Host=(one OR two) Zone=b", 2),
        ("Namespace=\"Custom\" OR (Host=\"three\" AND Zone=\"a\")", 2), ("disk free", 1),
        ("Host=tw", 2), ("Host=wo", 0), ("NOT MetricName=\"CPUUtilization\"", 1),
        ("AWS/Made", 7), ("Nothing", 0),
    ])
    func `searches find by schema and terms`(search: String, count: Int) throws {
        let text = search.replacing("\"", with: "\\\"")
        let results = try Self.results("SEARCH(\"\(text)\", 'Sum', 60)")
        #expect(results.count == count)
    }

    @Test func `series of a search are told apart by what differs`() throws {
        let labels = try Self.results("SEARCH('{AWS/Made,Host,Zone} Zone=\"a\"', 'Sum', 60)")
            .map(\.label)
        #expect(labels == ["one", "three", "two"])
    }
}
