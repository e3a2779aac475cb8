import Policy
import Testing
import Vocabulary

/// Policies broken at random, with a seed: whatever comes, an error or a policy that can be judged.
@Suite struct HostileTests {
    private static let seeds = [
        #"{"Version":"2012-10-17","Id":"i","Statement":[{"Sid":"a","Effect":"Allow","Action":["s3:Get*","ec2:?un*"],"Resource":["arn:aws:s3:::b/${aws:username}/*","arn:aws:ec2:*:*:instance/*"],"Condition":{"StringLike":{"aws:PrincipalTag/t":["${aws:userid, 'x'}*"]},"NumericLessThan":{"k":"10.5"},"ForAnyValue:IpAddressIfExists":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]}}}]}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:role/app","AIDAALICEALICEALICE1"]},"NotAction":"sts:AssumeRole","NotResource":"arn:aws:sqs:*:${acct}:q","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00.123+01:00"},"Null":{"k":"true"},"BinaryEquals":{"k":"QmluYXJ5"},"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}}}"#,
        #"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com","Federated":"accounts.google.com"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:SecureTransport":true},"StringNotEqualsIgnoreCase":{"a":["\u00e9","x"]}}}]}"#,
    ]
    private static let kinds: [PolicyKind] = [
        .managed, .inline, .session, .trust, .bucket(name: "b"), .resource(service: "sqs"),
        .serviceControl, .resourceControl, .endpoint,
    ]
    private static let scraps = [
        "${", "}", "*", "?", "\"", "{", "[", "]", ":", ",", "\\u00e9", "\\", "é", "arn:", "aws:",
        "2012-10-17", "-", "99999999999999999999", "::", "/33", "t", "null", "true", "'", " ",
        "\u{0}",
        "ForAllValues:", "IfExists", "0x", "1e999", "\u{fffd}",
    ]

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `broken policies are refused or judged, never a crash`(seed: UInt64) throws {
        var random = Random(state: seed)
        let requests = [
            Make.request(context: [
                ("aws:username", ["alice"]), ("k", ["10", "x"]), ("aws:SourceIp", ["10.1.1.1"]),
                ("aws:PrincipalTag/t", ["x"]), ("aws:CurrentTime", ["2021-01-01T00:00:00Z"]),
            ]),
            Make.request(Make.session(), "sqs:SendMessage", on: "arn:aws:sqs:r:1:q"),
            Make.request(Make.service("ec2.amazonaws.com"), "sts:AssumeRole", on: "::::"),
            Make.request(Make.anonymous, "", on: ""),
        ]
        var judged = 0
        for _ in 0..<800 {
            var bytes = Array(Self.seeds[random.below(Self.seeds.count)].utf8)
            for _ in 0..<random.below(4) { mutate(&bytes, &random) }
            for kind in Self.kinds {
                guard let document = try? PolicyDocument(bytes: bytes, kind: kind) else { continue }
                let policy = CompiledPolicy(document)
                _ = document.isPublic
                _ = document.contextKeys
                let policies = PoliciesInForce(
                    identity: [policy], boundary: [policy], session: [policy], resource: [policy],
                    trust: policy, serviceControl: [[policy]], resourceControl: [[policy], []],
                    endpoint: policy)
                for request in requests {
                    let decision = policies.decide(request)
                    #expect(!decision.message(for: request).isEmpty)
                    judged += 1
                }
                for statement in document.statements {
                    #expect(statement.start.line >= 1 && statement.end.column >= 1)
                }
            }
        }
        #expect(judged > 500)
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
        let at = random.below(bytes.count + 1)
        switch random.below(4) {
        case 0: bytes.insert(contentsOf: Self.scraps[random.below(Self.scraps.count)].utf8, at: at)
        case 1:
            let end = min(bytes.count, at + random.below(12))
            bytes.removeSubrange(at..<end)
        case 2 where at < bytes.count: bytes[at] = UInt8(random.below(256))
        default:
            let end = min(bytes.count, at + random.below(60))
            bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
        }
    }

    @Test func `deep and long documents are refused`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: PolicyError.self) { try PolicyDocument(text: deep, kind: .inline) }
        let long = #"{"Statement":""# + String(repeating: "x", count: 300_000) + #""}"#
        #expect(throws: PolicyError.self) { try PolicyDocument(text: long, kind: .inline) }
    }

    @Test func `a pattern made to backtrack does not hold the server up`() throws {
        let stars = String(repeating: "*a", count: 2000)
        let policy = try Make.one("Allow", #""Action":"*","Resource":"arn:aws:s3:::\#(stars)b""#)
        let request = Make.request(on: "arn:aws:s3:::" + String(repeating: "a", count: 2000))
        #expect(!PoliciesInForce(identity: [policy]).decide(request).isAllowed)
    }
}

private struct Random {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, count)
    }
}
