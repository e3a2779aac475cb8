import Policy
import Testing

struct RefusalCase: Sendable, CustomStringConvertible {
    let document: String
    let message: String?
    init(_ document: String, _ message: String? = nil) {
        self.document = document
        self.message = message
    }
    var description: String { document }
}

private func check(_ it: RefusalCase, _ kind: PolicyKind) {
    if let message = it.message {
        #expect(throws: PolicyError(message)) {
            try PolicyDocument(text: it.document, kind: kind)
        }
    } else {
        #expect(throws: Never.self) { try PolicyDocument(text: it.document, kind: kind) }
    }
}

private let syntax = "Syntax errors in policy."
private let legacy = "The policy failed legacy parsing"
private let version = "Policy document must be version 2012-10-17 or greater."
private let noActions = "Policy statement must contain actions."
private let noResources = "Policy statement must contain resources."
private let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
private let colon = "Actions/Condition can contain only one colon."

private func statement(_ body: String) -> String {
    #"{"Version":"2012-10-17","Statement":{\#(body)}}"#
}
private func resource(_ value: String) -> String {
    statement(#""Effect":"Allow","Action":"s3:ListBucket","Resource":\#(value)"#)
}
private func action(_ value: String) -> String {
    statement(#""Effect":"Allow","Action":\#(value),"Resource":"*""#)
}
private func condition(_ value: String) -> String {
    statement(#""Effect":"Allow","Action":"s3:ListBucket","Resource":"*","Condition":\#(value)"#)
}

@Suite struct ValidationTests {
    @Test(arguments: [
        RefusalCase("This is not a json document", syntax),
        RefusalCase("", syntax), RefusalCase("[]", syntax), RefusalCase("{}", syntax),
        RefusalCase(#"{"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#, version),
        RefusalCase(
            #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            version),
        RefusalCase(
            #"{"Version":"2013-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            syntax),
        RefusalCase(#"{"Version":"2012-10-17"}"#, syntax),
        RefusalCase(#"{"Version":"2012-10-17","Statement":["afd"]}"#, syntax),
        RefusalCase(#"{"Version":"2012-10-17","Statement":[]}"#, syntax),
        RefusalCase(
            #"{"Version":"2012-10-17","Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            syntax),
        RefusalCase(
            #"{"Version":"2012-10-17","Extra":1,"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            syntax),
        RefusalCase(
            #"{"Version":"2012-10-17","Id":["x"],"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#,
            syntax),
        RefusalCase(statement(#""Effect":"invalid","Action":"s3:x","Resource":"*""#), syntax),
        RefusalCase(statement(#""Effect":"denY","Action":"s3:x","Resource":"*""#), legacy),
        RefusalCase(statement(#""Action":"s3:x","Resource":"*""#), syntax),
        RefusalCase(statement(#""Effect":"Allow""#), noActions),
        RefusalCase(statement(#""Effect":"Allow","Resource":"*""#), noActions),
        RefusalCase(statement(#""Effect":"Allow","Action":[],"Resource":"*""#), noActions),
        RefusalCase(statement(#""Effect":"Allow","Action":"s3:x""#), noResources),
        RefusalCase(resource("[]"), noResources),
        RefusalCase(statement(#""Effect":"Allow","Action":"s3:x","Resource":"*","Foo":1"#), syntax),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"s3:x","NotAction":"s3:y","Resource":"*""#),
            syntax),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"s3:x","Resource":"*","NotResource":"*""#), syntax
        ),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"s3:x","Resource":"*","Principal":"*""#),
            "Policy document should not specify a principal."),
        RefusalCase(action(#""invalid""#), vendor), RefusalCase(action(#""""#), vendor),
        RefusalCase(action(#""a a:ListBucket""#), "Vendor a a is not valid"),
        RefusalCase(action(#""s*:ListBucket""#), "Vendor s* is not valid"),
        RefusalCase(action(#""s3:List:Bucket""#), colon),
        RefusalCase(action("[[]]"), syntax), RefusalCase(action("{}"), syntax),
        RefusalCase(action("1"), syntax),
        RefusalCase(action(#""*""#)), RefusalCase(action(#""iam: asdf safdsf af ""#)),
        RefusalCase(action(#"["s3-s:x","s3.s:y","unknown:z"]"#)),
        RefusalCase(
            resource(#""invalid resource""#),
            #"Resource invalid resource must be in ARN format or "*"."#),
        RefusalCase(resource(#""""#), #"Resource  must be in ARN format or "*"."#),
        RefusalCase(
            resource(#""a:bsdfdsafsad""#),
            #"Partition "bsdfdsafsad" is not valid for resource "arn:bsdfdsafsad:*:*:*:*"."#),
        RefusalCase(
            resource(#""a:b:c:d:e:f:g:h""#),
            #"Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h"."#),
        RefusalCase(
            resource(#""aws:s3:::example_bucket""#),
            #"Partition "s3" is not valid for resource "arn:s3:::example_bucket:*"."#),
        RefusalCase(
            resource(#""arn:aws""#),
            "Resource vendor must be fully qualified and cannot contain regexes."),
        RefusalCase(
            resource(#""arn:aws:s*:::b""#),
            "Resource vendor must be fully qualified and cannot contain regexes."),
        RefusalCase(resource(#""arn:aws:s3::example_bucket""#), legacy),
        RefusalCase(resource(#""arn:aws::::example_bucket""#), legacy),
        RefusalCase(
            statement(#""Effect":"Allow","Resource":"arn:aws:s3::example_bucket""#), legacy),
        RefusalCase(
            resource(#""arn:aws:iam:us-east-1::user/x""#),
            "IAM resource arn:aws:iam:us-east-1::user/x cannot contain region information."),
        RefusalCase(
            resource(#""arn:aws:s3:us-east-1::b""#),
            "Resource arn:aws:s3:us-east-1::b can not contain region information."),
        RefusalCase(
            resource(#""arn:aws:iam:::example""#),
            #"IAM resource path must either be "*" or start with user/, federated-user/, role/, "#
                + "group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, "
                + "saml-provider/, oidc-provider/, report/, access-report/."),
        RefusalCase(resource(#"{"a":"*"}"#), syntax), RefusalCase(resource(#"["*",{}]"#), syntax),
        RefusalCase(resource(#""arn:aws:fdsasf""#)), RefusalCase(resource(#""arn:aws:iam::*:*""#)),
        RefusalCase(resource(#""arn:aws:s3:eu-west-1:111122223333:accesspoint/p""#)),
        RefusalCase(resource(#"["arn:aws:iam::*:user/${aws:username}","*"]"#)),
        RefusalCase(condition("[]"), syntax), RefusalCase(condition(#""a""#), syntax),
        RefusalCase(condition(#"{"a":"b"}"#), syntax),
        RefusalCase(condition(#"{"x":{"a":"1"}}"#), syntax),
        RefusalCase(condition(#"{"ForAnyValue::StringEquals":{"a":"1"}}"#), syntax),
        RefusalCase(condition(#"{"NullIfExists":{"a":"true"}}"#), syntax),
        RefusalCase(condition(#"{"StringEquals":{"a":{}}}"#), syntax),
        RefusalCase(condition(#"{"StringEquals":{"a":null}}"#), syntax),
        RefusalCase(condition(#"{"DateGreaterThan":{"a":"sdfdsf"}}"#), legacy),
        RefusalCase(condition(#"{"DateLessThanEquals":{"a":"234-13"}}"#), legacy),
        RefusalCase(
            condition(#"{"DateLessThanEquals":{"a":"2016-12-13t2:00:00.593194+1"}}"#), legacy),
        RefusalCase(
            condition(#"{"DateLessThanEquals":{"a":"2016-12-13t2:00:00.1999999999+10:59"}}"#),
            legacy),
        RefusalCase(condition(#"{"DateLessThan":{"a":"9223372036854775808"}}"#), legacy),
        RefusalCase(condition(#"{"NumericEquals":{"a":"x"}}"#), legacy),
        RefusalCase(condition(#"{"IpAddress":{"aws:SourceIp":"1.2.3.4/33"}}"#), legacy),
        RefusalCase(condition(#"{"DateGreaterThan":{"a":"01T"}}"#)),
        RefusalCase(condition(#"{"DateLessThan":{"a":"-292275054"}}"#)),
        RefusalCase(condition(#"{"DateLessThan":{"a":"2016-12-13t2:00:00.593194+23"}}"#)),
        RefusalCase(condition(#"{"DateGreaterThan":{"a":[]}}"#)),
        RefusalCase(condition(#"{"x":{},"y":{}}"#)), RefusalCase(condition("{}")),
        RefusalCase(
            condition(#"{"Bool":{"aws:SecureTransport":false},"NumericEquals":{"a":[1,2]}}"#)),
        RefusalCase(
            statement(#""Sid":{},"Effect":"Allow","Action":"s3:x","Resource":"*""#), syntax),
        RefusalCase(
            statement(#""Sid":"a b","Effect":"Allow","Action":"s3:x","Resource":"*""#),
            "Statement IDs (SID) must be alpha numeric. Check that your input satisfies the regular "
                + "expression [0-9A-Za-z]*"),
        RefusalCase(
            #"{"Version":"2012-10-17","Statement":[{"Sid":"s","Effect":"Allow","Action":"s3:x","Resource":"*"},{"Sid":"s","Effect":"Allow"}]}"#,
            "Statement IDs (SID) in a single policy must be unique."),
    ])
    func `a managed policy is checked as IAM checks it`(it: RefusalCase) { check(it, .managed) }

    @Test(arguments: [
        RefusalCase(#"{"Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#),
        RefusalCase(
            #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:x","Resource":"*"}}"#
        ),
        RefusalCase(statement(#""Effect":"Allow","Action":"s3:x""#), noResources),
    ])
    func `an inline policy may be of the older version`(it: RefusalCase) { check(it, .inline) }

    private static func trust(_ principal: String, action: String = #""sts:AssumeRole""#) -> String
    {
        statement(#""Effect":"Allow","Action":\#(action),"Principal":\#(principal)"#)
    }

    @Test(arguments: [
        RefusalCase("{", "This policy contains invalid Json"),
        RefusalCase(trust(#"{"AWS":"111122223333"}"#)),
        RefusalCase(trust(#"{"AWS":["arn:aws:iam::111122223333:root","*"]}"#)),
        RefusalCase(trust(#"{"Service":"ec2.amazonaws.com"}"#)),
        RefusalCase(
            trust(
                #"{"Federated":"arn:aws:iam::111122223333:oidc-provider/x.example"}"#,
                action: #"["sts:AssumeRoleWithWebIdentity","sts:TagSession"]"#)),
        RefusalCase(
            trust(#"{"AWS":"bob"}"#), #"Invalid principal in policy: "AWS":"bob""#),
        RefusalCase(
            trust(#"{"AWS":"arn:aws:iam::111122223333:user/*"}"#),
            #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#),
        RefusalCase(
            trust(#"{"AWS":"arn:aws:iam::111122223333:group/g"}"#),
            #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:group/g""#),
        RefusalCase(
            trust(#"{"Service":"ec2.example.com"}"#),
            #"Invalid principal in policy: "SERVICE":"ec2.example.com""#),
        RefusalCase(
            trust(#"{"Federated":"example.com"}"#),
            #"Invalid principal in policy: "FEDERATED":"example.com""#),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"sts:AssumeRole""#),
            "Missing required field Principal"),
        RefusalCase(
            statement(#""Effect":"Allow","Principal":{"AWS":"*"}"#), "Missing required field Action"
        ),
        RefusalCase(
            statement(
                #""Effect":"Allow","Action":"sts:AssumeRole","Principal":"*","Resource":"*""#),
            "Has prohibited field Resource"),
        RefusalCase(
            trust(#""*""#, action: #""s3:GetObject""#),
            "AssumeRole policy may only specify STS AssumeRole actions."),
        RefusalCase(
            statement(
                #""Effect":"Allow","Action":"sts:AssumeRole","NotPrincipal":{"AWS":"111122223333"}"#
            ),
            "Allow with NotPrincipal is not allowed."),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"sts:AssumeRole","Principals":"*""#),
            "Unknown field Principals"),
    ])
    func `a trust policy names principals and nothing to act on`(it: RefusalCase) {
        check(it, .trust)
    }

    private static func bucket(
        _ action: String, _ resource: String, principal: String = #""*""#
    ) -> String {
        statement(
            #""Effect":"Allow","Principal":\#(principal),"Action":\#(action),"Resource":\#(resource)"#
        )
    }

    @Test(arguments: [
        RefusalCase("x", "Policies must be valid JSON and the first byte must be '{'"),
        RefusalCase(bucket(#""s3:GetObject""#, #""arn:aws:s3:::b/*""#)),
        RefusalCase(
            bucket(#"["s3:GetObject","s3:ListBucket"]"#, #"["arn:aws:s3:::b/*","arn:aws:s3:::b"]"#)),
        RefusalCase(bucket(#""s3:*""#, #""arn:aws:s3:::b""#)),
        RefusalCase(bucket(#""s3:Get*""#, #""arn:aws:s3:::b""#)),
        RefusalCase(bucket(#""s3:GetObject""#, #""arn:aws:s3:::b*""#)),
        RefusalCase(
            bucket(#""s3:GetObject""#, #""arn:aws:s3:::c/*""#), "Policy has invalid resource"),
        RefusalCase(bucket(#""s3:GetObject""#, #""*""#), "Policy has invalid resource"),
        RefusalCase(
            bucket(#""ec2:RunInstances""#, #""arn:aws:s3:::b""#), "Policy has invalid action"),
        RefusalCase(
            bucket(#""s3:GetObject""#, #""arn:aws:s3:::b""#),
            "Action does not apply to any resource(s) in statement"),
        RefusalCase(
            bucket(#"["s3:GetObject","s3:ListBucket"]"#, #""arn:aws:s3:::b/*""#),
            "Action does not apply to any resource(s) in statement"),
        RefusalCase(
            bucket(#""s3:GetObject""#, #""arn:aws:s3:::b/*""#, principal: #"{"AWS":"nobody"}"#),
            "Invalid principal in policy"),
        RefusalCase(
            statement(#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#),
            "Missing required field Principal"),
        RefusalCase(
            statement(
                #""Sid":"with space","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#
            )),
    ])
    func `a bucket policy is checked as S3 checks it`(it: RefusalCase) {
        check(it, .bucket(name: "b"))
    }
}
