import LogSearch
import Testing

@Suite struct InsightsFunctionTests {
    private static let message =
        #"{"n":7,"f":2.5,"s":"Hello World","t":true,"z":null,"e":"","b":"  ","ip":"10.1.2.3","#
        + #""six":"2001:db8::1","o":{"k":"v","a":[{"x":1},{"x":2}]},"#
        + #""js":"{\"q\":[1,2]}","ts":1700000000123}"#

    @Test(
        arguments: [
            ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 ^ 3", "8"), ("2 ^ 3 ^ 2", "512"),
            ("10 % 3", "1"), ("7 / 2", "3.5"), ("1 / 3", "0.3333"), ("-n + 1", "-6"),
            ("n / 0", nil),
            ("n + s", nil), ("abs(-3)", "3"), ("ceil(f)", "3"), ("floor(f)", "2"),
            ("greatest(1, n, 3)", "7"), ("least(1, n, 3)", "1"), ("sqrt(16)", "4"),
            ("log(1)", "0"), ("strlen(s)", "11"), ("toupper(s)", "HELLO WORLD"),
            ("tolower(s)", "hello world"), ("trim(\"  a b \")", "a b"), ("ltrim(\"  a \")", "a "),
            ("rtrim(\" a  \")", " a"), ("trim(\"xyZfooxyZ\", \"xyZ\")", "foo"),
            ("ltrim(\"xyZfooxyZ\", \"xyZ\")", "fooxyZ"),
            ("rtrim(\"xyZfooxyZ\", \"xyZ\")", "xyZfoo"),
            ("substr(\"xyZfooxyZ\", 3)", "fooxyZ"), ("substr(\"xyZfooxyZ\", 3, 4)", "foox"),
            ("replace(\"foo\", \"o\", \"0\")", "f00"), ("strcontains(s, \"World\")", "1"),
            ("strcontains(s, \"world\")", "0"), ("concat(s, \"-\", n)", "Hello World-7"),
            ("isempty(e)", "1"), ("isempty(missing)", "1"), ("isempty(b)", "0"),
            ("isblank(b)", "1"),
            ("isblank(s)", "0"), ("ispresent(s)", "1"), ("ispresent(z)", "0"),
            ("isPresent(missing)", "0"), ("coalesce(missing, z, n)", "7"),
            ("isValidIp(ip)", "1"), ("isValidIpV4(ip)", "1"), ("isValidIpV6(ip)", "0"),
            ("isValidIpV6(six)", "1"), ("isValidIp(s)", "0"),
            ("isIpInSubnet(ip, \"10.0.0.0/8\")", "1"), ("isIpv4InSubnet(ip, \"11.0.0.0/8\")", "0"),
            ("isIpv6InSubnet(six, \"2001:db8::/32\")", "1"),
            ("isIpv6InSubnet(ip, \"10.0.0.0/8\")", "0"),
            ("datefloor(fromMillis(ts), 1h)", "2023-11-14 22:00:00.000"),
            ("dateceil(fromMillis(ts), 1h)", "2023-11-14 23:00:00.000"),
            ("fromMillis(ts)", "2023-11-14 22:13:20.123"),
            ("toMillis(@timestamp)", "1700000000000"),
            ("bin(5m)", "2023-11-14 22:10:00.000"), ("bin(30s)", "2023-11-14 22:13:00.000"),
            ("bin(1d)", "2023-11-14 00:00:00.000"), ("bin(1w)", "2023-11-13 00:00:00.000"),
            ("bin(1mo)", "2023-11-01 00:00:00.000"), ("bin(1q)", "2023-10-01 00:00:00.000"),
            ("bin(1y)", "2023-01-01 00:00:00.000"), ("now()", "1700003600"),
            ("n = 7", "1"), ("n = \"7\"", "1"), ("n = 7.0", "1"), ("n != 7", "0"),
            ("s = \"x\"", "0"),
            ("n > 6 and f < 3", "1"), ("n > 7 or f < 3", "1"), ("not n > 7", "1"), ("t = 1", "1"),
            ("t = \"true\"", "1"), ("t", "1"), ("s like /W.rld/", "1"), ("s like /(?i)WORLD/", "1"),
            ("s like \"World\"", "1"), ("s not like 'World'", "0"), ("s =~ /^Hello/", "1"),
            ("n in [1, 7]", "1"), ("s in ['a', \"b\"]", "0"), ("s not in [\"a\"]", "1"),
            ("missing = 1", "0"), ("missing != 1", "0"), ("missing not in [1]", "0"),
            ("o.k", "v"), ("o.a.1.x", "2"), ("o.a[0].x", "1"), ("`o.k`", "v"),
            ("jsonStringify(jsonParse(js))", "{\"q\":[1,2]}"), ("jsonParse(js)", "{\"q\":[1,2]}"),
            ("unmask(s)", "Hello World"),
        ] as [(String, String?)]) func `an expression is worth what AWS documents`(
            _ expression: String, _ expected: String?
        ) throws
    {
        let rows = try InsightsBench().rows("fields \(expression) as r | display r", [Self.message])
        #expect(rows == [expected.map { ["r": $0] } ?? [:]], "\(expression)")
    }

    @Test func `fields of parsed JSON are reached by name`() throws {
        let rows = try InsightsBench().rows(
            "fields jsonParse(js) as j | fields j.q.1 as second | display second", [Self.message])
        #expect(rows == [["second": "2"]])
    }

    @Test(arguments: [
        ("count(*)", "4"), ("count(x)", "3"), ("count_distinct(x)", "2"), ("sum(x)", "5"),
        ("avg(x)", "1.6667"), ("min(x)", "1"), ("max(x)", "3"), ("pct(x, 50)", "1"),
        ("pct(x, 99)", "3"), ("stddev(x)", "0.9428"), ("earliest(x)", "1"), ("latest(x)", "1"),
        ("sortsFirst(w)", "a2"), ("sortsLast(w)", "b"), ("sum(x) / count(x)", "1.6667"),
        ("max(@timestamp)", "1700000003000"), ("count()", "4"), ("median(x)", "1"),
    ]) func `an aggregate is worth what AWS documents`(
        _ aggregate: String, _ expected: String
    ) throws {
        let rows = try InsightsBench().rows(
            "stats \(aggregate) as r",
            [
                #"{"x":1,"w":"a10"}"#, #"{"x":3,"w":"a2"}"#, #"{"w":"b"}"#, #"{"x":1}"#,
            ])
        #expect(rows == [["r": expected]], "\(aggregate)")
    }
}
