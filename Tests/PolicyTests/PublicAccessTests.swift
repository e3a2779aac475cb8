import Policy
import Testing

private func grant(_ principal: String, _ condition: String? = nil) -> String {
    let rest = condition.map { #","Condition":{\#($0)}"# } ?? ""
    return #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","#
        + #""Resource":"arn:aws:s3:::b/*",\#(principal)\#(rest)}}"#
}
private let everyone = #""Principal":"*""#

@Suite struct PublicAccessTests {
    @Test(arguments: [
        (grant(everyone), true),
        (grant(#""Principal":{"AWS":["111122223333","*"]}"#), true),
        (grant(#""Principal":{"Federated":"graph.facebook.com"}"#), true),
        (grant(#""Principal":{"AWS":"111122223333"}"#), false),
        (grant(#""Principal":{"Service":"cloudtrail.amazonaws.com"}"#), false),
        (grant(everyone, #""StringLike":{"aws:SourceVpc":"vpc-*"}"#), true),
        (grant(everyone, #""StringEquals":{"aws:SourceVpc":"vpc-91237329"}"#), false),
        (grant(everyone, #""StringEquals":{"aws:PrincipalOrgID":"o-abc"}"#), false),
        (grant(everyone, #""StringEquals":{"AWS:principalorgid":["o-abc","o-d*"]}"#), true),
        (grant(everyone, #""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1"}"#), true),
        (grant(everyone, #""ForAllValues:StringEquals":{"aws:SourceVpce":"vpce-1"}"#), true),
        (grant(everyone, #""StringNotEquals":{"aws:SourceVpce":"vpce-1"}"#), true),
        (grant(everyone, #""StringEquals":{"aws:SourceAccount":"${aws:PrincipalAccount}"}"#), true),
        (grant(everyone, #""StringEquals":{"aws:UserAgent":"x"}"#), true),
        (grant(everyone, #""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#), false),
        (grant(everyone, #""IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/1"]}"#), true),
        (grant(everyone, #""IpAddress":{"aws:SourceIp":"11.0.0.0/8"}"#), false),
        (grant(everyone, #""IpAddress":{"aws:SourceIp":"2001::/16"}"#), true),
        (grant(everyone, #""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#), true),
        (
            grant(
                everyone,
                #""ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:123456789012:accesspoint/*"}"#
            ), false
        ),
        (
            grant(
                everyone,
                #""ArnLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:*:accesspoint/*"}"#),
            true
        ),
    ])
    func `a policy is public unless callers are fixed`(text: String, isPublic: Bool) throws {
        #expect(try PolicyDocument(text: text, kind: .bucket(name: "b")).isPublic == isPublic)
    }

    @Test func `a denial to everyone is not public`() throws {
        let text = grant(everyone).replacing("Allow", with: "Deny")
        #expect(try !PolicyDocument(text: text, kind: .bucket(name: "b")).isPublic)
    }
}

@Suite struct MentionTests {
    @Test func `a policy's context keys, actions and services are listed`() throws {
        let document = try PolicyDocument(
            text: #"""
                {"Version":"2012-10-17","Statement":[
                {"Effect":"Allow","Action":["s3:Get*","IAM:x"],"Resource":"arn:aws:s3:::b/${aws:username}",
                 "Condition":{"StringEquals":{"aws:PrincipalTag/t":"${aws:userid, 'x'}","AWS:UserName":"y"}}},
                {"Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
                """#, kind: .managed)
        #expect(
            document.contextKeys == [
                "aws:username", "aws:PrincipalTag/t", "aws:userid", "aws:SecureTransport",
            ])
        #expect(document.actionPatterns == ["s3:Get*", "IAM:x", "ec2:*"])
        #expect(document.allowedServices == ["s3", "iam"])
        let policies = PoliciesInForce(identity: [CompiledPolicy(document)])
        let request = Make.request(context: [("aws:username", ["a"])])
        #expect(policies.missingContextKeys(request) == ["aws:PrincipalTag/t", "aws:userid"])
    }
}
