import Codecs
import Events
import Testing
import Vocabulary

@Suite struct InputTests {
    static let event = """
        {"version":"0","id":"e1","detail-type":"T","source":"s","time":"2026-01-01T00:00:00Z",\
        "resources":[],"detail":{"id":"x\\"y","n":1.50,"list":["A","B"],"o":{"k":"v"},"a b":2,\
        "items":[{"k":1},{"k":2}]}}
        """
    static let surroundings = InputTransformer.Surroundings(
        ruleARN: "arn:aws:events:us-east-1:123456789012:rule/r", ruleName: "r",
        ingestionTime: "2026-01-01T00:00:01Z")

    @Test(
        arguments: [
            ("$", nil), ("$.detail.n", "1.50"), ("$.detail.list[1]", "\"B\""),
            ("$.detail['a b']", "2"), ("$.detail.items[*].k", "[1,2]"), ("$.detail-type", "\"T\""),
            ("$.nothing", ""), ("$.detail.list[7]", ""), ("$.detail.o", "{\"k\":\"v\"}"),
        ] as [(String, String?)])
    func `a path leads to a value or nowhere`(path: String, value: String?) throws {
        let event = try JSON(text: Self.event)
        let found = try #require(JSONPath(path)).value(in: event)?.text ?? ""
        #expect(found == value ?? event.text)
    }

    @Test(arguments: ["", "detail", "$detail", "$..a", "$.", "$[", "$[x]", "$['a'", "$.a[-1]"])
    func `what is no path is refused`(text: String) {
        #expect(JSONPath(text) == nil)
    }

    @Test(arguments: [
        ("{\"a\": <n>, \"b\": <o>}", "{\"a\": 1.50, \"b\": {\"k\":\"v\"}}"),
        ("{\"path\": \"users/<id>/x\"}", "{\"path\": \"users/x\\\"y/x\"}"),
        ("\"Payload of <o> and <list>\"", "\"Payload of {k:v} and [A,B]\""),
        ("{\"a\": <gone>, \"b\": \"<gone>\"}", "{\"a\": \"\", \"b\": \"\"}"),
        ("\"<n> one\"\n\"<id> two\"", "\"1.50 one\"\n\"x\\\"y two\""),
        ("{\"r\": <aws.events.rule-name>}", "{\"r\": \"r\"}"),
        (
            "\"<aws.events.rule-arn> <aws.events.event.ingestion-time>\"",
            "\"arn:aws:events:us-east-1:123456789012:rule/r 2026-01-01T00:00:01Z\""
        ),
        ("{\"lt\": \"a < b\"}", "{\"lt\": \"a < b\"}"),
        (
            "{\"e\": <aws.events.event>}",
            "{\"e\": {\"version\":\"0\",\"id\":\"e1\",\"detailType\":\"T\",\"source\":\"s\","
                + "\"time\":\"2026-01-01T00:00:00Z\",\"resources\":[]}}"
        ),
    ])
    func `a template places values by where they stand`(template: String, told: String) throws {
        let transformer = try InputTransformer(
            paths: [
                "n": "$.detail.n", "o": "$.detail.o", "id": "$.detail.id",
                "list": "$.detail.list", "gone": "$.detail.gone",
            ], template: template)
        #expect(transformer.apply(to: try JSON(text: Self.event), Self.surroundings) == told)
    }

    @Test(arguments: ["{\"payload\": \"<o>\"}", "{\"list\": \"<list>\"}", "{\"n\": <n>x}"])
    func `an object that is no JSON any more is told to nobody`(template: String) throws {
        let transformer = try InputTransformer(
            paths: ["n": "$.detail.n", "o": "$.detail.o", "list": "$.detail.list"],
            template: template)
        #expect(transformer.apply(to: try JSON(text: Self.event), Self.surroundings) == nil)
    }

    @Test func `a placeholder that nothing stands behind is refused`() {
        #expect(throws: InputTransformer.Refusal.placeholder("b")) {
            try InputTransformer(paths: ["a": "$.a"], template: "{\"x\": <b>}")
        }
        #expect(throws: InputTransformer.Refusal.path(name: "a", path: "a.b")) {
            try InputTransformer(paths: ["a": "a.b"], template: "<a>")
        }
    }
}

@Suite struct ScheduleTests {
    @Test(arguments: [
        "rate(10 seconds)", "rate(10 years)", "rate(1 minutes)", "rate(1 hours)", "rate(10 minute)",
        "rate()", "rate(10)", "rate(10 minutess)", "rate(foo minutes)", "rate(0 minutes)",
        "rate(-10 minutes)", "rate(10 MINUTES)", "rate( 10 minutes )", " rate(10 minutes)",
        "cron(0 1 * * * *)", "cron(7 20 * * NOT *)", "cron(INVALID)", "cron(71 8 1 * ? *)",
        "cron(0 dummy ? * MON-FRI *)", "cron(0 0 ? * ? *)", "at(2026-01-01T00:00:00)", "",
        "cron(0 0 1 1 ? 1969)", "cron(0/0 0 1 1 ? *)", "cron(0 0 32 1 ? *)", "cron(0 0 ? * 8 *)",
    ])
    func `what is no schedule is refused`(text: String) {
        #expect(ScheduleExpression(text) == nil)
    }

    @Test(arguments: [
        ("cron(0 12 * * ? *)", "2026-03-01T12:00:00Z"),
        ("cron(5,35 14 * * ? *)", "2026-03-01T14:05:00Z"),
        ("cron(0 2 ? * SAT *)", "2026-03-07T02:00:00Z"),
        ("cron(0 18 ? * MON-FRI *)", "2026-03-02T18:00:00Z"),
        ("cron(0 8 1 * ? *)", "2026-04-01T08:00:00Z"),
        ("cron(0/15 * * * ? *)", "2026-03-01T10:45:00Z"),
        ("cron(15 10 ? * 6L *)", "2026-03-27T10:15:00Z"),
        ("cron(0 2 ? * SAT#3 *)", "2026-03-21T02:00:00Z"),
        ("cron(0 9 L * ? *)", "2026-03-31T09:00:00Z"),
        ("cron(0 9 L-3 * ? *)", "2026-03-28T09:00:00Z"),
        ("cron(0 9 1W * ? *)", "2026-03-02T09:00:00Z"),
        ("cron(0 9 15W * ? *)", "2026-03-16T09:00:00Z"),
        ("cron(0 0 29 2 ? *)", "2028-02-29T00:00:00Z"),
        ("cron(0 10 ? * FRI-MON *)", "2026-03-02T10:00:00Z"),
        ("cron(31 10 1 MAR ? 2026)", "2026-03-01T10:31:00Z"),
        ("rate(1 minute)", "2026-03-01T10:31:00Z"), ("rate(1 day)", "2026-03-02T10:00:00Z"),
    ])
    func `a schedule fires at its next time`(text: String, next: String) throws {
        let now = try #require(Instant(iso8601: "2026-03-01T10:30:00Z"))
        let start = try #require(Instant(iso8601: "2026-03-01T10:00:00Z"))
        let schedule = try #require(ScheduleExpression(text))
        #expect(schedule.next(after: now, start: start)?.iso8601 == next)
    }

    @Test(arguments: ["rate(1 hours)", "rate(5 minute)", "at(2026-01-01T00:00:00)"])
    func `EventBridge Scheduler takes what rules refuse`(text: String) {
        #expect(ScheduleExpression(text, ofScheduler: true) != nil)
        #expect(ScheduleExpression(text) == nil)
    }

    @Test func `a schedule that is over never fires`() throws {
        let schedule = try #require(ScheduleExpression("cron(15 10 ? * 6L 2002-2005)"))
        #expect(
            schedule.next(after: Instant(seconds: 1_800_000_000), start: Instant(seconds: 0)) == nil
        )
    }

    /// Central Europe in 2026: an hour ahead, two from 29 March to 25 October, both at 01:00 UTC.
    static func berlin(_ time: Instant) -> Int {
        guard let spring = Instant(iso8601: "2026-03-29T01:00:00Z"),
            let autumn = Instant(iso8601: "2026-10-25T01:00:00Z")
        else { return 0 }
        return time >= spring && time < autumn ? 7_200 : 3_600
    }

    @Test(arguments: [
        ("cron(0 9 * * ? *)", "2026-03-28T12:00:00Z", "2026-03-29T07:00:00Z"),
        ("cron(0 9 * * ? *)", "2026-03-27T12:00:00Z", "2026-03-28T08:00:00Z"),
        // Half past two does not happen on 29 March, and twice on 25 October.
        ("cron(30 2 * * ? *)", "2026-03-28T12:00:00Z", "2026-03-30T00:30:00Z"),
        ("cron(30 2 * * ? *)", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"),
        ("cron(30 2 * * ? *)", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        ("at(2026-07-01T12:00:00)", "2026-03-01T00:00:00Z", "2026-07-01T10:00:00Z"),
        ("at(2026-01-01T12:00:00)", "2026-03-01T00:00:00Z", nil),
        ("at(2026-03-29T02:30:00)", "2026-03-01T00:00:00Z", nil),
    ])
    func `a schedule keeps to the clocks of its zone`(
        text: String, after: String, next: String?
    ) throws {
        let schedule = try #require(ScheduleExpression(text, ofScheduler: true))
        let time = try #require(Instant(iso8601: after))
        let found = schedule.next(after: time, start: time, offset: Self.berlin)
        #expect(found?.iso8601 == next)
    }
}
