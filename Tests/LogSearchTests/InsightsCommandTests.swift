import LogSearch
import Testing

@Suite struct InsightsCommandTests {
    private let bench = InsightsBench()
    private let json = [
        #"{"host":"a","level":"ERROR","ms":10}"#, #"{"host":"b","level":"INFO","ms":20}"#,
        #"{"host":"a","level":"INFO","ms":30}"#, #"{"level":"INFO","ms":40}"#,
    ]

    @Test func `without fields, the newest events come first with time and message`() throws {
        let rows = try bench.ordered("filter level = \"INFO\"", json)
        #expect(
            rows.map { $0.map(\.name) } == Array(repeating: ["@timestamp", "@message"], count: 3))
        #expect(rows.map { $0[1].value } == [json[3], json[2], json[1]])
        #expect(rows[0][0].value == "2023-11-14 22:13:23.000")
    }

    @Test func `fields add up, display replaces them`() throws {
        let added = try bench.ordered("fields host | fields ms as took | limit 1", json)
        #expect(added.map { $0.map(\.name) } == [["took"]])
        let replaced = try bench.ordered("fields host, ms | display level | limit 2", json)
        #expect(replaced.map { $0.map(\.value) } == [["INFO"], ["INFO"]])
        let discovered = try bench.rows(
            "fields @logStream, @log, @ingestionTime | limit 1", json)
        #expect(
            discovered == [
                [
                    "@logStream": "s", "@log": "123456789012:g",
                    "@ingestionTime": "2023-11-14 22:13:20.000",
                ]
            ])
    }

    @Test func `comments are no part of a query`() throws {
        let rows = try bench.rows(
            "# all of them\nfields ms # the time\n| filter ms > 20 # slow\n| sort ms asc", json)
        #expect(rows == [["ms": "30"], ["ms": "40"]])
    }

    @Test func `parse takes texts apart by globs`() throws {
        let lines = [
            "25 May 2019 10:24:39,474 [ERROR] {foo=2, bar=data} The error was: DataIntegrity",
            "user=John, method:GET, latency := 120", "nothing of the kind",
        ]
        let first = try bench.rows(
            "parse @message \"[*] * The error was: *\" as level, config, exception"
                + " | display level, config, exception | filter ispresent(level)", lines)
        #expect(
            first == [
                ["level": "ERROR", "config": "{foo=2, bar=data}", "exception": "DataIntegrity"]
            ])
        let second = try bench.rows(
            "parse @message \"user=*, method:*, latency := *\" as @user, @method, @latency"
                + " | stats avg(@latency) by @method, @user", lines)
        #expect(second.last == ["@method": "GET", "@user": "John", "avg(@latency)": "120"])
    }

    @Test func `parse takes texts apart by groups of an expression`() throws {
        let rows = try bench.rows(
            "parse @message /user=(?<user>[^,]+), (?<rest>.*)/ | display user, rest",
            ["user=Ann, x=1", "none"])
        #expect(rows == [[:], ["user": "Ann", "rest": "x=1"]])
        let numbered = try bench.rows(
            "parse @message /(a)(b)?c/ as one, two | display one, two", ["ac"])
        #expect(numbered == [["one": "a"]])
    }

    @Test func `stats group by fields, expressions and bins`() throws {
        let rows = try bench.ordered("stats count(*) as n, sum(ms) by host | sort host desc", json)
        #expect(rows.map { $0.map(\.name) }[0] == ["host", "n", "sum(ms)"])
        #expect(
            rows.map { $0.map(\.value) } == [["b", "1", "20"], ["a", "2", "40"], ["1", "40"]])
        let bins = try bench.ordered("stats count(*) by bin(2s)", json)
        #expect(
            bins.map { $0.map(\.value) } == [
                ["2023-11-14 22:13:22.000", "2"], ["2023-11-14 22:13:20.000", "2"],
            ])
        #expect(bins[0].map(\.name) == ["bin(2s)", "count(*)"])
        let twice = try bench.rows(
            "stats sum(ms) as total by host | stats max(total) as most, count(*) as hosts", json)
        #expect(twice == [["most": "40", "hosts": "3"]])
        let sorted = try bench.rows("stats count(*) by host | sort count(*) desc | limit 1", json)
        #expect(sorted == [["host": "a", "count(*)": "2"]])
        #expect(try bench.rows("filter ms > 99 | stats count(*) as n", json) == [["n": "0"]])
    }

    @Test func `sort is natural, and limit cuts what it sorted`() throws {
        let lines = ["x10", "x9", "7", "70", "a", "x9b"]
        let rows = try bench.ordered("fields @message as m | sort m asc", lines)
        #expect(rows.map { $0[0].value } == ["a", "x9", "x9b", "x10", "7", "70"])
        let down = try bench.ordered("fields @message as m | sort m desc | limit 2", lines)
        #expect(down.map { $0[0].value } == ["70", "7"])
    }

    @Test func `dedup keeps the first in order, and all that lack the field`() throws {
        let rows = try bench.rows("fields host, ms | sort ms asc | dedup host", json)
        #expect(rows.map { $0["ms"] } == ["10", "20", "40"])
        let newest = try bench.rows("fields host, ms | dedup host", json)
        #expect(newest.map { $0["ms"] } == ["40", "30", "20"])
    }

    @Test func `unnest makes a row of each element`() throws {
        let rows = try bench.rows(
            "fields jsonParse(@message) as j | unnest j.events into event | display event.name",
            [#"{"events":[{"name":"exception"},{"name":"user action"}]}"#])
        #expect(rows == [["event.name": "exception"], ["event.name": "user action"]])
    }

    @Test func `lookup adds columns of a table`() throws {
        var bench = bench
        bench.tables["hosts"] = InsightsTable(csv: "id,owner,\"site\"\na,Ann,\"x, y\"\nb,Bob,z\n")
        let rows = try bench.rows(
            "fields host, ms | lookup hosts id as host OUTPUT owner, site as place | sort ms", json)
        #expect(rows[0] == ["host": "a", "ms": "10", "owner": "Ann", "place": "x, y"])
        #expect(rows[3] == ["ms": "40"])
    }

    @Test func `addtotals adds up rows and columns`() throws {
        let rows = try bench.rows(
            "stats sum(ms) as a, count(*) as b by level | sort level | addtotals col=true a, b",
            json)
        #expect(
            rows == [
                ["level": "ERROR", "a": "10", "b": "1", "Total": "11"],
                ["level": "INFO", "a": "90", "b": "3", "Total": "93"],
                ["level": "Total", "a": "100", "b": "4", "Total": "104"],
            ])
    }

    @Test func `subqueries and joins use the rows of another query`() throws {
        var bench = bench
        func rows(_ values: [[(name: String, value: String)]]) -> [InsightsRow] {
            values.map { InsightsRow(fields: $0, event: nil) }
        }
        bench.results = [rows([[("host", "b")]])]
        let filtered = try bench.rows(
            "filter host in (SOURCE '/other' | filter x = 1 | fields host) | fields ms", json)
        #expect(filtered == [["ms": "20"]])
        bench.results = [rows([[("h", "a"), ("owner", "Ann")]])]
        let text =
            " left=me right=you where me.host = you.h (SOURCE '/o' | fields h, owner)"
            + " | fields me.ms, you.owner | sort me.ms"
        #expect(
            try bench.rows("join type=inner" + text, json) == [
                ["me.ms": "10", "you.owner": "Ann"], ["me.ms": "30", "you.owner": "Ann"],
            ])
        #expect(try bench.rows("join type=left" + text, json).count == 4)
    }

    @Test func `patterns gather what is alike, diff tells what changed`() throws {
        var bench = bench
        let lines = (0..<6).map { "[INFO] Request \($0) took \($0 * 3) ms" } + ["ERROR disk full"]
        let rows = try bench.rows("pattern @message", lines)
        #expect(rows.count == 2)
        #expect(rows[0]["@pattern"] == "[INFO] Request <Number-1> took <Number-2> ms")
        #expect(rows[0]["@sampleCount"] == "6")
        #expect(rows[0]["@ratio"] == "0.8571")
        #expect(rows[0]["@severityLabel"] == "Info")
        #expect(rows[1]["@severityLabel"] == "Error")
        bench.earlier = Array(lines.prefix(3))
        let changed = try bench.rows("pattern @message | diff", lines)
        #expect(changed.map { $0["@differenceDescription"] } == ["Increased by 100%", "New"])
    }

    @Test func `known kinds of logs have their fields`() throws {
        let flow =
            "2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 22 6 20 4249 "
            + "1418530010 1418530070 ACCEPT OK"
        #expect(
            try bench.rows("filter dstPort = 22 | fields srcAddr, bytes, action", [flow]) == [
                ["srcAddr": "172.31.16.139", "bytes": "4249", "action": "ACCEPT"]
            ])
        let dns =
            "1.0 2017-12-13T08:16:02.130Z Z123412341234 example.com A NOERROR UDP FRA6 "
            + "192.168.1.1 -"
        #expect(
            try bench.rows("stats count(*) as n by queryType, resolverIp", [dns]) == [
                ["queryType": "A", "resolverIp": "192.168.1.1", "n": "1"]
            ])
        var lambda = bench
        lambda.group = InsightsGroup(id: 1, account: "1", name: "/aws/lambda/f")
        let report =
            "REPORT RequestId: 6fbe3c3c-1234-5678-9abc-def012345678\tDuration: 102.25 ms\t"
            + "Billed Duration: 103 ms\tMemory Size: 128 MB\tMax Memory Used: 75 MB\t"
            + "Init Duration: 200.5 ms"
        #expect(
            try lambda.rows(
                "filter @type = \"REPORT\""
                    + " | fields @requestId, @duration, @memorySize, @initDuration",
                [report, "START RequestId: x"]) == [
                    [
                        "@requestId": "6fbe3c3c-1234-5678-9abc-def012345678",
                        "@duration": "102.25", "@memorySize": "128000000",
                        "@initDuration": "200.5",
                    ]
                ])
        #expect(
            try lambda.rows("fields user.name", ["INFO {\"user\":{\"name\":\"Ann\"}} done"]) == [
                ["user.name": "Ann"]
            ])
    }

    @Test(arguments: [
        ("fields a |", 10, 10), ("filtr a = 1", 0, 5), ("fields a | bogus", 11, 16),
        ("filter a = ", 11, 11), ("stats avg(x", 11, 11), ("parse @message \"*\" as a, b", 15, 26),
        ("filter foo(a)", 7, 10), ("limit x", 6, 7), ("filter a like /[/", 14, 17),
        ("stats a by b", 6, 7), ("", 0, 0), ("filter avg(x) > 1", 7, 13), ("fields 'x", 7, 9),
    ]) func `a wrong query is refused with its place`(
        _ text: String, _ start: Int, _ end: Int
    ) throws {
        let error = #expect(throws: InsightsError.self) { try InsightsQuery(text) }
        #expect(error?.start == start, "\(text): \(error?.message ?? "")")
        #expect(error?.end == end, "\(text): \(error?.message ?? "")")
    }

    @Test func `what filters promise can be asked of an index`() throws {
        let query = try InsightsQuery(
            "filter @message like \"needle-0123\" and requestId = \"abc-123\" and n = 5"
                + " and not (x = 1) | stats count(*)")
        #expect(
            query.neededTexts.map { String(decoding: $0, as: UTF8.self) } == [
                "needle-0123", "abc-123",
            ])
        #expect(query.neededValues["n"] == ["5"])
        let none = try InsightsQuery("fields a as b | filter b = \"x\" or c = \"y\"")
        #expect(none.neededTexts.isEmpty)
        #expect(none.neededValues.isEmpty)
    }

    @Test func `SOURCE chooses groups and times`() throws {
        let query = try InsightsQuery(
            "SOURCE logGroups(namePrefix: ['/a', \"/b\"], class: ['STANDARD']) START=-3600s END=now"
                + " | fields @message")
        #expect(query.source?.prefixes == ["/a", "/b"])
        #expect(query.source?.classes == ["STANDARD"])
        #expect(query.source?.start == .fromNow(-3_600_000))
        #expect(query.source?.end == .fromNow(0))
    }

    @Test func `made-up queries never bring it down`() {
        let parts = [
            "fields", "filter", "stats", "count(*)", "by", "bin(5m)", "|", "@message", "(", ")",
            "[", "]", "like", "/a+/", "\"x\"", "'", "`", "and", "not", "in", "=", "1", "5m", ",",
            "as", "sort", "desc", "parse", "*", "#", "\n", "join", "SOURCE", "limit", "\u{e9}",
            "unnest", "into", "lookup", "OUTPUT", "pattern", "diff", "avg(", "select", "from",
        ]
        var state: UInt64 = 99
        for round in 0..<4_000 {
            var text = ""
            state = state &* 6_364_136_223_846_793_005 &+ 1
            for _ in 0..<Int(state >> 60) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(state >> 33) % parts.count] + (round % 3 == 0 ? "" : " ")
            }
            for language in [InsightsLanguage.insights, .sql, .ppl] {
                guard let query = try? InsightsQuery(text, language: language),
                    query.subqueries.isEmpty
                else { continue }
                _ = try? bench.rows(text, json, language)
            }
        }
        let deep = String(repeating: "(", count: 5_000)
        #expect(throws: InsightsError.self) { try InsightsQuery("filter " + deep) }
        #expect(throws: InsightsError.self) {
            try InsightsQuery("filter " + String(repeating: "not ", count: 5_000) + "a")
        }
    }
}

@Suite struct OtherLanguageTests {
    private let bench = InsightsBench()
    private let json = [
        #"{"host":"a","level":"ERROR","ms":10}"#, #"{"host":"b","level":"INFO","ms":20}"#,
        #"{"host":"a","level":"INFO","ms":30}"#, #"{"level":"INFO","ms":40}"#,
    ]

    @Test(arguments: [
        ("SELECT ms FROM `g` WHERE level = 'INFO' ORDER BY ms LIMIT 2", ["20", "30"]),
        (
            "SELECT t.ms AS took FROM `g` AS t WHERE t.ms BETWEEN 15 AND 35 ORDER BY took DESC",
            ["30", "20"]
        ),
        ("SELECT COUNT(*) AS n FROM `g`", ["4"]),
        ("SELECT SUM(ms) AS n FROM `g` GROUP BY level ORDER BY n", ["10", "90"]),
        ("SELECT level FROM `g` GROUP BY level HAVING COUNT(*) > 1", ["INFO"]),
        ("SELECT DISTINCT host FROM `g` WHERE host IS NOT NULL ORDER BY host", ["a", "b"]),
        ("SELECT UPPER(host) AS h FROM `g` WHERE host LIKE 'b%'", ["B"]),
        (
            "SELECT CASE WHEN ms > 25 THEN 1 ELSE 'fast' END AS s FROM `g` ORDER BY ms LIMIT 1",
            ["fast"]
        ),
        ("SELECT COUNT(DISTINCT host) FROM `g`", ["2"]),
    ]) func `SQL says the same`(_ text: String, _ expected: [String]) throws {
        let rows = try bench.ordered(text, json, .sql)
        #expect(rows.map { $0.map(\.value).joined(separator: ",") } == expected, "\(text)")
    }

    @Test(arguments: [
        ("fields ms | where ms > 15 | sort ms | head 2", ["20", "30"]),
        ("where level = 'INFO' | stats sum(ms) as n by level | fields n", ["90"]),
        ("eval x = ms * 2 | fields x | sort - x | head 1", ["80"]),
        ("top 1 level", ["INFO,3"]), ("rare 1 level", ["ERROR,1"]),
        ("fields host, ms | sort ms | dedup host | fields ms", ["10", "20", "40"]),
        ("rename ms as took | fields took | sort took | head 1", ["10"]),
        ("stats count() as n by span(@timestamp, 2s) as t | fields n", ["2", "2"]),
        ("source = [lg:`g`] | where isnull(host) | fields ms", ["40"]),
        ("fields host, ms | fillnull with 'none' in host | where ms = 40", ["none,40"]),
    ]) func `PPL says the same`(_ text: String, _ expected: [String]) throws {
        let rows = try bench.ordered(text, json, .ppl)
        #expect(rows.map { $0.map(\.value).joined(separator: ",") } == expected, "\(text)")
    }
}
