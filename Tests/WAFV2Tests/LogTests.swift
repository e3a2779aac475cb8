import Codecs
import Gate
import Shapes
import Synchronization
import Testing
import Vocabulary
import WAFV2

/// Which records are kept, what is hidden in them, and where they go.
@Suite struct LogTests {
    private static let acl = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/1"

    private static func record(
        action: String = "ALLOW", counted: [String] = [], inGroup: [String] = [],
        labels: [String] = []
    ) -> JSON {
        func rule(_ action: String) -> JSON {
            action == "EXCLUDED"
                ? ["ruleId": "r", "action": "COUNT", "overriddenAction": "BLOCK"]
                : ["ruleId": "r", "action": .string(action)]
        }
        return [
            "action": .string(action),
            "terminatingRuleMatchDetails": [
                [
                    "conditionType": "SQL_INJECTION", "location": "QUERY_STRING",
                    "matchedData": ["1", "or", "1"],
                ],
                [
                    "conditionType": "XSS", "location": "HEADER", "matchedFieldName": "x-a",
                    "matchedData": ["<script"],
                ],
            ],
            "ruleGroupList": [
                ["ruleGroupId": "g", "nonTerminatingMatchingRules": .array(inGroup.map(rule))]
            ],
            "rateBasedRuleList": [
                [
                    "rateBasedRuleName": "r",
                    "customValues": [
                        ["key": "HEADER", "name": "x-a", "value": "v"],
                        ["key": "COOKIE", "name": "sid", "value": "s"],
                    ],
                ]
            ],
            "nonTerminatingMatchingRules": .array(counted.map(rule)),
            "httpRequest": [
                "headers": [
                    ["name": "X-A", "value": "secret"], ["name": "Host", "value": "h"],
                    ["name": "Cookie", "value": "a=1; sid=42; b=2"],
                ],
                "uri": "/login", "args": "user=me&Token=t&x", "httpMethod": "GET",
            ],
            "labels": .array(labels.map { ["name": .string($0)] }),
        ]
    }

    // MARK: Filters

    @Test func `the first filter that a record meets says whether it is kept`() throws {
        func rules(_ text: String) throws -> LogRules {
            LogRules(
                logging: ["LogDestinationConfigs": [], "LoggingFilter": try JSON(text: text)],
                webACL: [:])
        }
        let blocked = """
            {"DefaultBehavior": "DROP", "Filters": [
                {"Behavior": "KEEP", "Requirement": "MEETS_ANY", "Conditions": [
                    {"ActionCondition": {"Action": "BLOCK"}},
                    {"ActionCondition": {"Action": "EXCLUDED_AS_COUNT"}}]}]}
            """
        let labelled = """
            {"DefaultBehavior": "KEEP", "Filters": [
                {"Behavior": "DROP", "Requirement": "MEETS_ALL", "Conditions": [
                    {"ActionCondition": {"Action": "COUNT"}},
                    {"LabelNameCondition": {"LabelName": "a:b"}}]},
                {"Behavior": "KEEP", "Requirement": "MEETS_ANY", "Conditions": [
                    {"ActionCondition": {"Action": "ALLOW"}}]}]}
            """
        let cases: [(String, JSON, Bool)] = [
            (blocked, Self.record(), false),
            (blocked, Self.record(action: "BLOCK"), true),
            (blocked, Self.record(counted: ["COUNT"]), false),
            (blocked, Self.record(inGroup: ["EXCLUDED"]), true),
            (labelled, Self.record(counted: ["COUNT"], labels: ["a:b"]), false),
            (labelled, Self.record(inGroup: ["COUNT"], labels: ["a:b"]), false),
            (labelled, Self.record(counted: ["COUNT"], labels: ["a:c"]), true),
            (labelled, Self.record(labels: ["a:b"]), true),
        ]
        for (filter, record, isKept) in cases {
            #expect(try rules(filter).keeps(record) == isKept)
        }
        #expect(LogRules(logging: nil, webACL: [:]).keeps(Self.record()))
    }

    // MARK: Hiding

    @Test func `redacted fields are redacted, and what matched in them too`() {
        let rules = LogRules(
            logging: [
                "RedactedFields": [
                    ["SingleHeader": ["Name": "x-a"]], ["QueryString": [:]], ["UriPath": [:]],
                    ["Method": [:]],
                ]
            ], webACL: [:])
        let record = rules.hide(Self.record())
        let request = record["httpRequest"]
        #expect(request?["uri"] == "REDACTED")
        #expect(request?["args"] == "REDACTED")
        #expect(request?["httpMethod"] == "REDACTED")
        #expect(request?["headers"]?[0]?["value"] == "REDACTED")
        #expect(request?["headers"]?[1]?["value"] == "h")
        let details = record["terminatingRuleMatchDetails"]
        #expect(details?[0]?["matchedData"] == ["REDACTED", "REDACTED", "REDACTED"])
        #expect(details?[1]?["matchedData"] == ["REDACTED"])
        let custom = record["rateBasedRuleList"]?[0]?["customValues"]
        #expect(custom?[0]?["value"] == "REDACTED")
        #expect(custom?[1]?["value"] == "s")
    }

    @Test func `data protection hides single cookies and arguments, or shows their digest`() {
        func rules(_ type: String, _ key: String, _ action: String, _ more: JSON = [:]) -> LogRules
        {
            var members: [JSONMember] = [
                JSONMember("Field", ["FieldType": .string(type), "FieldKeys": [.string(key)]]),
                JSONMember("Action", .string(action)),
            ]
            members += more.members ?? []
            return LogRules(
                logging: nil,
                webACL: ["DataProtectionConfig": ["DataProtections": [.object(members)]]])
        }
        let cookie = rules("SINGLE_COOKIE", "sid", "SUBSTITUTION").hide(Self.record())
        #expect(cookie["httpRequest"]?["headers"]?[2]?["value"] == "a=1; sid=REDACTED; b=2")
        #expect(cookie["rateBasedRuleList"]?[0]?["customValues"]?[1]?["value"] == "REDACTED")
        let argument = rules("SINGLE_QUERY_ARGUMENT", "token", "HASH").hide(Self.record())
        #expect(
            argument["httpRequest"]?["args"]
                == "user=me&Token=47mKTaMaEn1L3m5DAz9muidMqw636xxw7EFAK/YnPdg=&x")
        let kept = rules(
            "SINGLE_HEADER", "x-a", "SUBSTITUTION",
            ["ExcludeRuleMatchDetails": true, "ExcludeRateBasedDetails": true]
        ).hide(Self.record())
        #expect(kept["httpRequest"]?["headers"]?[0]?["value"] == "REDACTED")
        #expect(kept["terminatingRuleMatchDetails"]?[1]?["matchedData"] == ["<script"])
        #expect(kept["rateBasedRuleList"]?[0]?["customValues"]?[0]?["value"] == "v")
        // Samples are protected as logs are.
        #expect(
            rules("SINGLE_QUERY_ARGUMENT", "q", "SUBSTITUTION").protects(uri: "/a?q=1&r=2")
                == "/a?q=REDACTED&r=2")
        #expect(
            rules("SINGLE_HEADER", "X-A", "SUBSTITUTION").protects(header: "x-a", "1")
                == "REDACTED")
    }

    // MARK: Delivery

    private final class Groups: LogGroupAccess {
        let lines = Mutex<[String: [LogLine]]>([:])
        let refuses = Mutex(false)
        func hasLogGroup(_ name: String, account: AccountID, region: Region) throws -> Bool { true }
        func append(
            _ lines: [LogLine], toGroup group: String, stream: String, account: AccountID,
            region: Region
        ) async throws {
            if refuses.withLock({ $0 }) {
                throw Failure("ResourceNotFoundException", "gone", status: 400)
            }
            self.lines.withLock { $0["\(group) \(stream)", default: []] += lines }
        }
    }

    private final class Buckets: BucketAccess {
        let objects = Mutex<[String: [UInt8]]>([:])
        let callers = Mutex<[String]>([])
        func put(
            bucket: String, key: String, bytes: [UInt8], contentType: String,
            headers: [HTTPField], as caller: Caller, region: Region
        ) async throws(Failure) {
            objects.withLock { $0["\(bucket)/\(key)"] = bytes }
            callers.withLock { $0.append(caller.invokedBy ?? "") }
        }
        func get(
            bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
        ) async throws(Failure) -> BucketObject { throw Failure("NoSuchKey", "", status: 404) }
        func list(
            bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
        ) async throws(Failure) -> [BucketListing] { [] }
        func region(ofBucket bucket: String) throws -> Region? { .usEast1 }
        func allows(
            _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
            as caller: Caller
        ) throws -> Bool { true }
    }

    private final class Web: WebClient {
        let requests = Mutex<[WebRequest]>([])
        func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse {
            requests.withLock { $0.append(request) }
            return HTTPResponse(status: 200, headers: HTTPHeaders([]), body: [])
        }
    }

    private let groups = Groups()
    private let buckets = Buckets()
    private let web = Web()
    private let clock = ManualClock(Instant(seconds: 1_700_000_130))

    private func logs() -> WebLogs {
        WebLogs(
            groups: groups, buckets: buckets, web: web,
            streams: ["aws-waf-logs-s": StreamEndpoint(url: "http://h/in", accessKey: "k")],
            account: .standard, bucketSeconds: 300, clock: clock,
            entropy: SeededEntropy(seed: 1), report: { _ in })
    }

    private func entry(_ destination: String, _ number: Int = 0, filter: JSON? = nil) -> LogEntry {
        var logging: [JSONMember] = [
            JSONMember("LogDestinationConfigs", [.string(destination)])
        ]
        if let filter { logging.append(JSONMember("LoggingFilter", filter)) }
        return LogEntry(
            webACL: Self.acl, time: clock.now(),
            rules: LogRules(logging: .object(logging), webACL: [:])
        ) { ["action": "ALLOW", "n": .number(JSONNumber(number))] }
    }

    @Test func `log groups get lines at once, in a stream by region and web ACL`() async {
        let logs = logs()
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-g"
        for number in 0..<3 { logs.note(entry(arn, number)) }
        logs.note(entry(arn, 9, filter: ["DefaultBehavior": "DROP", "Filters": []]))
        await logs.deliver()
        let lines = groups.lines.withLock { $0 }
        #expect(Array(lines.keys) == ["aws-waf-logs-g us-east-1_shop_0"])
        #expect(
            lines.values.first?.map(\.message)
                == (0..<3).map { "{\"action\":\"ALLOW\",\"n\":\($0)}" })
        #expect(lines.values.first?.first?.milliseconds == 1_700_000_130_000)
    }

    @Test func `what a destination refuses is brought again, in its order`() async {
        let logs = logs()
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-g:*"
        groups.refuses.withLock { $0 = true }
        logs.note(entry(arn, 0))
        await logs.deliver()
        logs.note(entry(arn, 1))
        groups.refuses.withLock { $0 = false }
        await logs.deliver()
        // It is left alone for a moment first.
        #expect(groups.lines.withLock { $0.isEmpty })
        clock.advance(by: .seconds(2))
        await logs.deliver()
        let lines = groups.lines.withLock { $0.values.first ?? [] }
        #expect(lines.map(\.message) == (0..<2).map { "{\"action\":\"ALLOW\",\"n\":\($0)}" })
    }

    @Test func `buckets get a file of gzip every five minutes, under AWS's key`() async throws {
        let logs = logs()
        let arn = "arn:aws:s3:::aws-waf-logs-b/some/prefix/"
        logs.note(entry(arn, 0))
        await logs.deliver()
        #expect(buckets.objects.withLock { $0.isEmpty })
        clock.advance(by: .seconds(300))
        logs.note(entry(arn, 1))
        await logs.deliver()
        let objects = buckets.objects.withLock { $0 }.sorted { $0.key < $1.key }
        // One file for each stretch of five minutes.
        #expect(objects.count == 2)
        let folder = "aws-waf-logs-b/some/prefix/AWSLogs/123456789012/WAFLogs/us-east-1/shop/"
        #expect(
            objects.first?.key.hasPrefix(
                folder + "2023/11/14/22/15/123456789012_waflogs_us-east-1_shop_20231114T2215Z_")
                == true)
        #expect(objects.allSatisfy { $0.key.hasSuffix(".log.gz") })
        let text = try Gzip.inflate(try #require(objects.first?.value), outputBytesMax: 1_000)
        #expect(String(decoding: text, as: UTF8.self) == "{\"action\":\"ALLOW\",\"n\":0}\n")
        #expect(buckets.callers.withLock { $0 }.allSatisfy { $0 == "delivery.logs.amazonaws.com" })
    }

    @Test func `delivery streams get the request that Firehose makes`() async throws {
        let logs = logs()
        logs.note(
            entry("arn:aws:firehose:us-east-1:123456789012:deliverystream/aws-waf-logs-s", 5))
        await logs.deliver()
        let request = try #require(web.requests.withLock { $0.first })
        let body = try JSON(bytes: request.body)
        #expect(request.url == "http://h/in")
        #expect(request.headers["X-Amz-Firehose-Access-Key"] == "k")
        #expect(request.headers["X-Amz-Firehose-Request-Id"] == body["requestId"]?.string)
        let data = Base64.decode(body["records"]?[0]?["data"]?.string ?? "") ?? []
        #expect(String(decoding: data, as: UTF8.self) == "{\"action\":\"ALLOW\",\"n\":5}\n")
    }
}
