import Policy
import Testing

/// Whether an Allow under `condition` applies in `context`.
private func holds(_ condition: String, _ context: [(String, [String])]) throws -> Bool {
    let policy = try Make.one("Allow", #"\#(anyS3),"Condition":{\#(condition)}"#)
    return PoliciesInForce(identity: [policy]).decide(Make.request(context: context)).isAllowed
}

struct ConditionCase: Sendable, CustomStringConvertible {
    let condition: String
    let values: [String]?
    let holds: Bool
    init(_ condition: String, _ values: [String]?, _ holds: Bool) {
        self.condition = condition
        self.values = values
        self.holds = holds
    }
    var description: String { "\(condition) of \(values ?? ["missing"])" }
}

@Suite struct ConditionTests {
    @Test(arguments: [
        ConditionCase(#""StringEquals":{"K":"a"}"#, ["a"], true),
        ConditionCase(#""StringEquals":{"K":"a"}"#, ["A"], false),
        ConditionCase(#""StringEquals":{"K":["b","a"]}"#, ["a"], true),
        ConditionCase(#""StringEquals":{"K":"a*"}"#, ["ab"], false),
        ConditionCase(#""StringEquals":{"K":"a"}"#, nil, false),
        ConditionCase(#""StringEqualsIfExists":{"K":"a"}"#, nil, true),
        ConditionCase(#""StringEqualsIfExists":{"K":"a"}"#, ["b"], false),
        ConditionCase(#""StringNotEquals":{"K":"a"}"#, nil, true),
        ConditionCase(#""StringNotEquals":{"K":["a","b"]}"#, ["b"], false),
        ConditionCase(#""StringNotEquals":{"K":["a","b"]}"#, ["c"], true),
        ConditionCase(#""StringEqualsIgnoreCase":{"K":"aBc"}"#, ["AbC"], true),
        ConditionCase(#""StringEqualsIgnoreCase":{"K":"É"}"#, ["é"], true),
        ConditionCase(#""StringNotEqualsIgnoreCase":{"K":"aBc"}"#, ["AbC"], false),
        ConditionCase(#""StringLike":{"K":"a*c?"}"#, ["abbcd"], true),
        ConditionCase(#""StringLike":{"K":"a*c?"}"#, ["Abbcd"], false),
        ConditionCase(#""StringNotLike":{"K":"a*"}"#, ["abc"], false),
        ConditionCase(#""StringNotLike":{"K":"a*"}"#, ["bbc"], true),
        ConditionCase(#""StringLike":{"K":"${*}a"}"#, ["*a"], true),
        ConditionCase(#""StringLike":{"K":"${*}a"}"#, ["ba"], false),
        ConditionCase(#""StringEquals":{"K":"${$}{a}"}"#, ["${a}"], true),
        ConditionCase(#""stringequals":{"K":"a"}"#, ["a"], true),
        ConditionCase(#""StringEquals":{"K":[]}"#, ["a"], false),
        ConditionCase(#""NumericEquals":{"K":"10"}"#, ["10.0"], true),
        ConditionCase(#""NumericEquals":{"K":10}"#, ["10"], true),
        ConditionCase(#""NumericEquals":{"K":"10"}"#, ["ten"], false),
        ConditionCase(#""NumericNotEquals":{"K":"10"}"#, ["11"], true),
        ConditionCase(#""NumericLessThan":{"K":"10"}"#, ["9"], true),
        ConditionCase(#""NumericLessThan":{"K":"10"}"#, ["10"], false),
        ConditionCase(#""NumericLessThanEquals":{"K":"10"}"#, ["10"], true),
        ConditionCase(#""NumericGreaterThan":{"K":"10"}"#, ["10"], false),
        ConditionCase(#""NumericGreaterThanEquals":{"K":"10"}"#, ["10"], true),
        ConditionCase(
            #""NumericLessThan":{"K":"9223372036854775807"}"#, ["9223372036854775806"], true),
        ConditionCase(#""NumericLessThanIfExists":{"K":"10"}"#, nil, true),
        ConditionCase(#""NumericLessThan":{"K":"10"}"#, nil, false),
        ConditionCase(#""DateEquals":{"K":"2020-01-01T00:00:00Z"}"#, ["1577836800"], true),
        ConditionCase(#""DateEquals":{"K":"2020-01-01T01:00:00+01:00"}"#, ["2020-01-01"], true),
        ConditionCase(#""DateNotEquals":{"K":"2020-01-01"}"#, ["2020-01-02"], true),
        ConditionCase(
            #""DateLessThan":{"K":"2020-01-01T00:00:00Z"}"#, ["2019-12-31T23:59:59Z"], true),
        ConditionCase(
            #""DateLessThan":{"K":"2020-01-01T00:00:00Z"}"#, ["2020-01-01T00:00:00Z"], false),
        ConditionCase(#""DateLessThanEquals":{"K":"2020T"}"#, ["2020-01-01T00:00:00Z"], true),
        ConditionCase(#""DateGreaterThan":{"K":"2020-01"}"#, ["2020-01-01T00:00:00.5Z"], true),
        ConditionCase(#""DateGreaterThanEquals":{"K":"2020-01-01T00:00Z"}"#, ["1577836800"], true),
        ConditionCase(#""DateLessThan":{"K":"2020-01-01"}"#, ["soon"], false),
        ConditionCase(#""Bool":{"K":"true"}"#, ["true"], true),
        ConditionCase(#""Bool":{"K":true}"#, ["true"], true),
        ConditionCase(#""Bool":{"K":"True"}"#, ["true"], true),
        ConditionCase(#""Bool":{"K":"false"}"#, ["true"], false),
        ConditionCase(#""Bool":{"K":"false"}"#, nil, false),
        ConditionCase(#""BoolIfExists":{"K":"false"}"#, nil, true),
        ConditionCase(#""BinaryEquals":{"K":"QmluYXJ5"}"#, ["QmluYXJ5"], true),
        ConditionCase(#""BinaryEquals":{"K":"QmluYXJ5"}"#, ["QmluYXJ6"], false),
        ConditionCase(#""IpAddress":{"K":"203.0.113.0/24"}"#, ["203.0.113.9"], true),
        ConditionCase(#""IpAddress":{"K":["10.0.0.0/8","2001:db8::/32"]}"#, ["2001:db8::1"], true),
        ConditionCase(#""IpAddress":{"K":"203.0.113.7"}"#, ["203.0.113.7"], true),
        ConditionCase(#""IpAddress":{"K":"203.0.113.0/24"}"#, ["203.0.114.9"], false),
        ConditionCase(#""IpAddress":{"K":"203.0.113.0/24"}"#, ["cloudtrail.amazonaws.com"], false),
        ConditionCase(#""NotIpAddress":{"K":"203.0.113.0/24"}"#, ["203.0.114.9"], true),
        ConditionCase(#""NotIpAddress":{"K":"203.0.113.0/24"}"#, ["203.0.113.9"], false),
        ConditionCase(#""NotIpAddress":{"K":"203.0.113.0/24"}"#, nil, true),
        ConditionCase(
            #""ArnEquals":{"K":"arn:aws:sns:*:123:t?"}"#, ["arn:aws:sns:eu-west-1:123:t1"], true),
        ConditionCase(#""ArnLike":{"K":"arn:aws:sns:*:t"}"#, ["arn:aws:sns:r:1:t"], false),
        ConditionCase(#""ArnLike":{"K":"arn:aws:s3:::b*"}"#, ["arn:aws:s3:::bucket/a:b"], true),
        ConditionCase(
            #""ArnLike":{"K":"arn:aws:iam::*:role/x"}"#, ["arn:aws:iam::1:2:role/x"], false),
        ConditionCase(#""ArnNotLike":{"K":"arn:aws:s3:::b*"}"#, ["arn:aws:s3:::c"], true),
        ConditionCase(#""ArnNotEquals":{"K":"arn:aws:s3:::b*"}"#, ["arn:aws:s3:::b"], false),
        ConditionCase(#""ArnLike":{"K":"arn:aws:s3:::b"}"#, nil, false),
        ConditionCase(#""Null":{"K":"true"}"#, nil, true),
        ConditionCase(#""Null":{"K":"true"}"#, ["x"], false),
        ConditionCase(#""Null":{"K":"false"}"#, ["x"], true),
        ConditionCase(#""Null":{"K":false}"#, nil, false),
        ConditionCase(#""ForAllValues:StringEquals":{"K":["a","b"]}"#, ["a", "b"], true),
        ConditionCase(#""ForAllValues:StringEquals":{"K":["a","b"]}"#, ["a", "c"], false),
        ConditionCase(#""ForAllValues:StringEquals":{"K":["a","b"]}"#, nil, true),
        ConditionCase(#""ForAllValues:StringEquals":{"K":["a","b"]}"#, [], true),
        ConditionCase(#""ForAnyValue:StringEquals":{"K":["a","b"]}"#, ["c", "b"], true),
        ConditionCase(#""ForAnyValue:StringEquals":{"K":["a","b"]}"#, ["c"], false),
        ConditionCase(#""ForAnyValue:StringEquals":{"K":["a","b"]}"#, nil, false),
        ConditionCase(#""ForAnyValue:StringEqualsIfExists":{"K":["a","b"]}"#, nil, true),
        ConditionCase(#""ForAnyValue:StringNotEquals":{"K":["a"]}"#, ["a", "b"], true),
        ConditionCase(#""ForAnyValue:StringNotEquals":{"K":["a"]}"#, ["a"], false),
        ConditionCase(#""ForAllValues:StringNotLike":{"K":["a*"]}"#, ["b", "c"], true),
        ConditionCase(#""ForAllValues:StringNotLike":{"K":["a*"]}"#, ["b", "ab"], false),
        ConditionCase(#""foranyvalue:stringlike":{"K":["A*"]}"#, ["b", "Ab"], true),
    ])
    func `an operator compares as the guide says`(it: ConditionCase) throws {
        let context = it.values.map { [("K", $0)] } ?? []
        #expect(try holds(it.condition, context) == it.holds)
    }

    @Test func `keys are found in any case`() throws {
        #expect(
            try holds(
                #""Bool":{"AWS:securetransport":"true"}"#, [("aws:SecureTransport", ["true"])]))
        #expect(
            try holds(
                #""StringEquals":{"aws:principaltag/Team":"x"}"#, [("aws:PrincipalTag/team", ["x"])]
            ))
    }

    @Test func `all keys and operators must hold together`() throws {
        let both = #""StringEquals":{"a":"1","b":"2"},"Bool":{"c":"true"}"#
        #expect(try holds(both, [("a", ["1"]), ("b", ["2"]), ("c", ["true"])]))
        #expect(try !holds(both, [("a", ["1"]), ("b", ["3"]), ("c", ["true"])]))
        #expect(try !holds(both, [("a", ["1"]), ("b", ["2"])]))
    }

    @Test func `a provider is asked for keys that are not set`() throws {
        let policy = try Make.one(
            "Allow", #"\#(anyS3),"Condition":{"StringEquals":{"s3:ExistingObjectTag/T":"x"}}"#)
        var request = Make.request()
        request.context = ContextKeys(provider: { $0 == "s3:existingobjecttag/t" ? ["x"] : nil })
        #expect(PoliciesInForce(identity: [policy]).decide(request).isAllowed)
    }

    @Test(arguments: [
        ("2012-10-17", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/alice/k", true),
        ("2012-10-17", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/k", false),
        ("2012-10-17", "arn:aws:s3:::b/${AWS:UserName}/*", "arn:aws:s3:::b/alice/k", true),
        ("2008-10-17", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/alice/k", false),
        (
            "2008-10-17", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}/k",
            true
        ),
        ("2012-10-17", "arn:aws:s3:::b/${no:such}/*", "arn:aws:s3:::b/${no:such}/k", false),
        ("2012-10-17", "arn:aws:s3:::b/${no:such, 'all'}/*", "arn:aws:s3:::b/all/k", true),
        ("2012-10-17", "arn:aws:s3:::b/${aws:username,'all'}/*", "arn:aws:s3:::b/alice/k", true),
        ("2012-10-17", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", true),
        ("2012-10-17", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", false),
        ("2012-10-17", "arn:aws:s3:::b/${many}", "arn:aws:s3:::b/1", false),
        ("2012-10-17", "arn:aws:s3:::b/${star}", "arn:aws:s3:::b/anything", false),
        ("2012-10-17", "arn:aws:s3:::b/${star}", "arn:aws:s3:::b/*", true),
        ("2012-10-17", "arn:aws:s3:::${aws:username}-b/k", "arn:aws:s3:::alice-b/k", true),
        ("2012-10-17", "arn:aws:sqs:*:${acct}:q", "arn:aws:sqs:eu-west-1:111:q", true),
        ("2012-10-17", "arn:aws:sqs:*:${acct}:q", "arn:aws:sqs:eu-west-1:112:q", false),
    ])
    func `variables stand for context keys in version 2012-10-17`(
        version: String, pattern: String, resource: String, allowed: Bool
    ) throws {
        let policy = try Make.one(
            "Allow", #""Action":"*","Resource":"\#(pattern)""#, version: version)
        let request = Make.request(
            on: resource,
            context: [
                ("aws:username", ["alice"]), ("many", ["1", "2"]), ("star", ["*"]),
                ("acct", ["111"]),
            ])
        #expect(PoliciesInForce(identity: [policy]).decide(request).isAllowed == allowed)
    }

    @Test func `a variable without a value matches nothing and never widens an allow`() throws {
        let tag = #""\#("${aws:PrincipalTag/team}")""#
        #expect(try !holds(#""StringEquals":{"K":\#(tag)}"#, [("K", ["x"])]))
        #expect(try !holds(#""StringNotEquals":{"K":\#(tag)}"#, [("K", ["x"])]))
        let deny = try Make.one(
            "Deny", #"\#(anyS3),"Condition":{"StringNotEquals":{"K":\#(tag)}}"#)
        let allow = try Make.one("Allow", anyS3)
        let decision = PoliciesInForce(identity: [allow, deny])
            .decide(Make.request(context: [("K", ["x"])]))
        #expect(decision.outcome == .explicitlyDenied)
    }
}
