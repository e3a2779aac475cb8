import Policy
import Testing
import Vocabulary

@Suite struct EvaluationTests {
    private let allow: CompiledPolicy
    private let nothing: CompiledPolicy
    private let deny: CompiledPolicy

    init() throws {
        allow = try Make.one("Allow", anyS3)
        nothing = try Make.one("Allow", #""Action":"ec2:*","Resource":"*""#)
        deny = try Make.one("Deny", anyS3)
    }

    private func grant(_ principal: String, _ effect: String = "Allow") throws -> CompiledPolicy {
        try Make.one(effect, #"\#(anyS3),"Principal":\#(principal)"#, .resource(service: "s3"))
    }
    private let userARN = #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#
    private let roleARN = #"{"AWS":"arn:aws:iam::111122223333:role/app"}"#
    private let sessionARN = #"{"AWS":"arn:aws:sts::111122223333:assumed-role/app/s1"}"#
    private let accountARN = #"{"AWS":"arn:aws:iam::111122223333:root"}"#

    private func expect(
        _ policies: PoliciesInForce, _ request: PolicyRequest,
        _ outcome: Decision.Outcome, _ source: PolicySource?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let decision = policies.decide(request)
        #expect(decision.outcome == outcome, sourceLocation: sourceLocation)
        #expect(decision.source == source, sourceLocation: sourceLocation)
    }

    @Test func `nothing is allowed by default`() {
        expect(PoliciesInForce(), Make.request(), .implicitlyDenied, .identity)
        expect(PoliciesInForce(identity: [nothing]), Make.request(), .implicitlyDenied, .identity)
    }

    @Test func `an identity policy allows in its own account`() {
        expect(PoliciesInForce(identity: [nothing, allow]), Make.request(), .allowed, .identity)
    }

    @Test func `an explicit deny wins wherever it stands`() throws {
        let granted = try grant(userARN)
        let request = Make.request()
        expect(PoliciesInForce(identity: [allow, deny]), request, .explicitlyDenied, .identity)
        expect(
            PoliciesInForce(identity: [allow], resource: [try grant(#""*""#, "Deny")]), request,
            .explicitlyDenied, .resource)
        expect(
            PoliciesInForce(identity: [allow], boundary: [deny], resource: [granted]), request,
            .explicitlyDenied, .boundary)
        expect(
            PoliciesInForce(identity: [allow], session: [allow, deny], resource: [granted]),
            request, .explicitlyDenied, .session)
        expect(
            PoliciesInForce(identity: [allow], serviceControl: [[allow], [allow, deny]]), request,
            .explicitlyDenied, .serviceControl)
    }

    @Test func `actions match in any case and resources in theirs`() throws {
        let policy = try Make.one(
            "Allow", #""Action":"S3:gEtObj*","Resource":"arn:aws:s3:::Bucket/*""#)
        let policies = PoliciesInForce(identity: [policy])
        #expect(policies.decide(Make.request(on: "arn:aws:s3:::Bucket/k")).isAllowed)
        #expect(!policies.decide(Make.request(on: "arn:aws:s3:::bucket/k")).isAllowed)
        #expect(
            !policies.decide(Make.request(Make.user(), "s3:PutObject", on: "arn:aws:s3:::Bucket/k"))
                .isAllowed)
        #expect(
            !policies.decide(
                Make.request(Make.user(), "s33:GetObject", on: "arn:aws:s3:::Bucket/k")
            ).isAllowed)
    }

    @Test func `NotAction and NotResource take in the rest`() throws {
        let policy = try Make.one(
            "Allow", #""NotAction":["iam:*","s3:Delete*"],"NotResource":"arn:aws:s3:::secret/*""#)
        let policies = PoliciesInForce(identity: [policy])
        #expect(policies.decide(Make.request()).isAllowed)
        #expect(!policies.decide(Make.request(Make.user(), "s3:DeleteObject")).isAllowed)
        #expect(!policies.decide(Make.request(on: "arn:aws:s3:::secret/k")).isAllowed)
        #expect(!policies.decide(Make.request(Make.user(), "iam:GetUser", on: "*")).isAllowed)
    }

    @Test(arguments: [
        ("arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:us-east-1:1:instance/i-1", true),
        ("arn:aws:ec2:*:instance/i-1", "arn:aws:ec2:us-east-1:1:instance/i-1", false),
        ("arn:aws:s3:::*", "arn:aws:s3:::b/a:b", true),
        ("arn:aws:s3", "arn:aws:s3:::b", true), ("arn:aws:s3", "arn:aws:sqs:r:1:q", false),
        ("arn:aws:iam::*:user/a", "arn:aws:iam::1:user/a", true),
        ("arn:*:iam::1:role/r?", "arn:aws-cn:iam::1:role/r1", true),
        ("*", "*", true), ("arn:aws:s3:::*", "*", false),
        ("arn:aws:logs:*:*:log-group:*", "arn:aws:logs:r:1:log-group:g:log-stream:s", true),
    ])
    func `each part of an ARN is matched by itself`(pattern: String, arn: String, yes: Bool) throws
    {
        let policy = try Make.one("Allow", #""Action":"*","Resource":"\#(pattern)""#)
        #expect(PoliciesInForce(identity: [policy]).decide(Make.request(on: arn)).isAllowed == yes)
    }

    @Test func `boundary and session policy limit what identity policies allow`() {
        let user = Make.request()
        let role = Make.request(Make.session())
        expect(PoliciesInForce(identity: [allow], boundary: [allow]), user, .allowed, .identity)
        expect(
            PoliciesInForce(identity: [allow], boundary: [nothing]), user, .implicitlyDenied,
            .boundary)
        expect(PoliciesInForce(boundary: [allow]), user, .implicitlyDenied, .identity)
        expect(PoliciesInForce(identity: [allow], session: [allow]), role, .allowed, .identity)
        expect(
            PoliciesInForce(identity: [allow], session: [nothing]), role, .implicitlyDenied,
            .session)
        expect(PoliciesInForce(session: [allow]), role, .implicitlyDenied, .identity)
    }

    @Test func `a resource policy that names the user passes the boundary`() throws {
        let policies = PoliciesInForce(boundary: [nothing], resource: [try grant(userARN)])
        expect(policies, Make.request(), .allowed, .resource)
        expect(policies, Make.request(Make.user("bob")), .implicitlyDenied, .identity)
    }

    @Test func `one that names the role is held to boundary and session policy`() throws {
        let named = [try grant(roleARN)]
        let request = Make.request(Make.session())
        expect(PoliciesInForce(resource: named), request, .allowed, .resource)
        expect(
            PoliciesInForce(boundary: [nothing], resource: named), request, .implicitlyDenied,
            .boundary)
        expect(
            PoliciesInForce(session: [nothing], resource: named), request, .implicitlyDenied,
            .session)
    }

    @Test func `one that names the session passes both`() throws {
        let named = [try grant(sessionARN)]
        let policies = PoliciesInForce(boundary: [nothing], session: [nothing], resource: named)
        expect(policies, Make.request(Make.session()), .allowed, .resource)
        expect(
            PoliciesInForce(resource: named), Make.request(Make.session(session: "s2")),
            .implicitlyDenied, .identity)
    }

    @Test func `a role's path counts in its ARN`() throws {
        let named = [try grant(#"{"AWS":"arn:aws:iam::111122223333:role/team/app"}"#)]
        expect(
            PoliciesInForce(resource: named), Make.request(Make.session(path: "/team/")), .allowed,
            .resource)
        expect(
            PoliciesInForce(resource: named), Make.request(Make.session()), .implicitlyDenied,
            .identity)
    }

    @Test func `naming the account only delegates`() throws {
        let named = [try grant(accountARN)]
        expect(PoliciesInForce(resource: named), Make.request(), .implicitlyDenied, .identity)
        expect(
            PoliciesInForce(identity: [allow], resource: named), Make.request(), .allowed, .identity
        )
        let number = [try grant(#"{"AWS":"111122223333"}"#)]
        expect(PoliciesInForce(resource: number), Make.request(), .implicitlyDenied, .identity)
    }

    @Test func `everyone is everyone`() throws {
        for principal in [#""*""#, #"{"AWS":"*"}"#, #"{"AWS":["*"]}"#] {
            let policies = PoliciesInForce(resource: [try grant(principal)])
            expect(policies, Make.request(), .allowed, .resource)
            expect(policies, Make.request(Make.anonymous, owner: Make.account), .allowed, .resource)
        }
        let named = PoliciesInForce(resource: [try grant(userARN)])
        expect(
            named, Make.request(Make.anonymous, owner: Make.account), .implicitlyDenied, .resource)
    }

    @Test func `across accounts both sides must allow`() throws {
        let request = Make.request(owner: Make.other)
        let role = Make.request(Make.session(), owner: Make.other)
        let named = [try grant(userARN)]
        expect(PoliciesInForce(identity: [allow]), request, .implicitlyDenied, .resource)
        expect(PoliciesInForce(resource: named), request, .implicitlyDenied, .identity)
        expect(PoliciesInForce(identity: [allow], resource: named), request, .allowed, .identity)
        expect(
            PoliciesInForce(identity: [allow], resource: [try grant(accountARN)]), request,
            .allowed,
            .identity)
        expect(
            PoliciesInForce(identity: [allow], boundary: [nothing], resource: named), request,
            .implicitlyDenied, .boundary)
        expect(
            PoliciesInForce(
                identity: [allow], session: [nothing], resource: [try grant(sessionARN)]),
            role, .implicitlyDenied, .session)
    }

    @Test func `root may do everything but what organizations and resources deny`() throws {
        let root = Make.request(Make.root())
        expect(PoliciesInForce(), root, .allowed, nil)
        expect(
            PoliciesInForce(serviceControl: [[nothing]]), root, .implicitlyDenied, .serviceControl)
        expect(
            PoliciesInForce(resource: [try grant(#""*""#, "Deny")]), root, .explicitlyDenied,
            .resource)
        expect(
            PoliciesInForce(resource: [try grant(#""*""#, "Deny")]),
            Make.request(Make.root(), "s3:DeleteBucketPolicy", on: "arn:aws:s3:::b"), .allowed, nil)
        expect(
            PoliciesInForce(), Make.request(Make.root(), owner: Make.other), .implicitlyDenied,
            .resource)
        expect(
            PoliciesInForce(resource: [try grant(accountARN)]),
            Make.request(Make.root(), owner: Make.other), .allowed, .identity)
    }

    @Test func `a service is judged by the resource's policy alone`() throws {
        let request = Make.request(
            Make.service("cloudtrail.amazonaws.com"), "s3:PutObject", owner: Make.account)
        let named = try grant(#"{"Service":["config.amazonaws.com","cloudtrail.amazonaws.com"]}"#)
        expect(PoliciesInForce(resource: [named]), request, .allowed, .resource)
        expect(PoliciesInForce(identity: [allow]), request, .implicitlyDenied, .resource)
        expect(
            PoliciesInForce(resource: [try grant(#"{"Service":"config.amazonaws.com"}"#)]), request,
            .implicitlyDenied, .resource)
    }

    @Test func `every level of the organization must allow`() throws {
        let request = Make.request()
        expect(
            PoliciesInForce(identity: [allow], serviceControl: [[allow], [nothing, allow]]),
            request,
            .allowed, .identity)
        expect(
            PoliciesInForce(identity: [allow], serviceControl: [[allow], [nothing], [allow]]),
            request, .implicitlyDenied, .serviceControl)
        let full = try Make.one(
            "Allow", #""Action":"*","Resource":"*","Principal":"*""#, .resourceControl)
        let insecure = try Make.one(
            "Deny",
            #"\#(anyS3),"Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#,
            .resourceControl)
        let guarded = PoliciesInForce(
            identity: [allow], resourceControl: [[full], [full, insecure]])
        expect(
            guarded, Make.request(context: [("aws:SecureTransport", ["true"])]), .allowed, .identity
        )
        expect(
            guarded, Make.request(context: [("aws:SecureTransport", ["false"])]), .explicitlyDenied,
            .resourceControl)
        let linked = Make.request(
            Make.session(role: "AWSServiceRoleForX", path: "/aws-service-role/x.amazonaws.com/"))
        expect(
            PoliciesInForce(identity: [allow], serviceControl: [[deny]]), linked, .allowed,
            .identity)
    }

    @Test func `NotPrincipal takes in everyone else`() throws {
        let policy = try Make.one(
            "Deny", #"\#(anyS3),"NotPrincipal":\#(userARN)"#, .resource(service: "s3"))
        let policies = PoliciesInForce(identity: [allow], resource: [policy])
        expect(policies, Make.request(), .allowed, .identity)
        expect(policies, Make.request(Make.user("bob")), .explicitlyDenied, .resource)
        expect(policies, Make.request(Make.session()), .explicitlyDenied, .resource)
    }

    @Test func `an account that NotPrincipal leaves out is its root, not its users`() throws {
        let names = #"{"AWS":["arn:aws:iam::111122223333:user/alice","111122223333"]}"#
        let policy = try Make.one(
            "Deny", #"\#(anyS3),"NotPrincipal":\#(names)"#, .resource(service: "s3"))
        let policies = PoliciesInForce(identity: [allow], resource: [policy])
        expect(policies, Make.request(), .allowed, .identity)
        expect(policies, Make.request(Make.user("bob")), .explicitlyDenied, .resource)
    }

    @Test func `federated users have what their session policies and the user's allow`() throws {
        let request = Make.request(Make.federated())
        expect(PoliciesInForce(identity: [allow]), request, .implicitlyDenied, .session)
        expect(PoliciesInForce(identity: [allow], session: [allow]), request, .allowed, .identity)
        let named = try grant(#"{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}"#)
        expect(PoliciesInForce(resource: [named]), request, .allowed, .resource)
    }

    @Test func `an endpoint's policy must allow`() throws {
        let closed = try Make.one(
            "Allow", #""Action":"s3:PutObject","Resource":"*","Principal":"*""#, .endpoint)
        expect(
            PoliciesInForce(identity: [allow], endpoint: closed), Make.request(), .implicitlyDenied,
            .endpoint)
        expect(
            PoliciesInForce(identity: [allow], endpoint: closed),
            Make.request(Make.user(), "s3:PutObject"), .allowed, .identity)
    }

    @Test func `some calls need no permission`() {
        let deny = try? Make.one("Deny", #""Action":"*","Resource":"*""#)
        expect(
            PoliciesInForce(identity: deny.map { [$0] } ?? []),
            Make.request(Make.user(), "sts:GetCallerIdentity", on: "*"), .allowed, nil)
    }

    @Test func `unique ids stand for principals`() throws {
        let user = try grant(#"{"AWS":"AIDAALICEALICEALICE1"}"#)
        expect(PoliciesInForce(resource: [user]), Make.request(), .allowed, .resource)
        let role = try grant(#"{"AWS":"AROAAPPAPPAPPAPPAPP1"}"#)
        expect(PoliciesInForce(resource: [role]), Make.request(Make.session()), .allowed, .resource)
    }
}

@Suite struct TrustTests {
    private func trust(_ principal: String, _ more: String = "") throws -> CompiledPolicy {
        try Make.one(
            "Allow", #""Action":"sts:AssumeRole","Principal":\#(principal)\#(more)"#, .trust)
    }
    private let role = "arn:aws:iam::111122223333:role/app"
    private func outcome(
        _ policies: PoliciesInForce, _ principal: Principal = Make.user(),
        owner: AccountID = Make.account, context: [(String, [String])] = []
    ) -> Decision.Outcome {
        policies.decide(
            Make.request(principal, "sts:AssumeRole", on: role, owner: owner, context: context)
        ).outcome
    }

    @Test func `the trust policy must allow even what an identity policy allows`() throws {
        let all = try Make.one("Allow", #""Action":"*","Resource":"*""#)
        let someone = try trust(#"{"AWS":"arn:aws:iam::111122223333:user/carol"}"#)
        #expect(outcome(PoliciesInForce(identity: [all], trust: someone)) == .implicitlyDenied)
        let named = try trust(#"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#)
        #expect(outcome(PoliciesInForce(trust: named)) == .allowed)
        let account = try trust(#"{"AWS":"arn:aws:iam::111122223333:root"}"#)
        #expect(outcome(PoliciesInForce(trust: account)) == .implicitlyDenied)
        #expect(outcome(PoliciesInForce(identity: [all], trust: account)) == .allowed)
        #expect(outcome(PoliciesInForce(trust: account), Make.root()) == .allowed)
    }

    @Test func `across accounts the caller's own policies must allow too`() throws {
        let all = try Make.one("Allow", #""Action":"sts:*","Resource":"*""#)
        let named = try trust(#"{"AWS":"arn:aws:iam::444455556666:user/alice"}"#)
        let caller = Make.user(in: Make.other)
        #expect(outcome(PoliciesInForce(trust: named), caller) == .implicitlyDenied)
        #expect(outcome(PoliciesInForce(identity: [all], trust: named), caller) == .allowed)
    }

    @Test func `services and providers are trusted by name`() throws {
        let service = try trust(#"{"Service":"ec2.amazonaws.com"}"#)
        #expect(
            outcome(PoliciesInForce(trust: service), Make.service("ec2.amazonaws.com")) == .allowed)
        #expect(
            outcome(PoliciesInForce(trust: service), Make.service("x.amazonaws.com"))
                == .implicitlyDenied)
        #expect(outcome(PoliciesInForce(trust: service)) == .implicitlyDenied)
        let provider = "arn:aws:iam::111122223333:oidc-provider/token.example.com"
        let web = try Make.one(
            "Allow",
            #""Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"\#(provider)"}"#
                + #","Condition":{"StringEquals":{"token.example.com:aud":"x"}}"#, .trust)
        func ask(_ provider: String?, _ aud: String) -> Bool {
            PoliciesInForce(trust: web).decide(
                PolicyRequest(
                    PrincipalFacts(Make.anonymous, federatedProvider: provider),
                    action: ActionName("sts", "AssumeRoleWithWebIdentity"), resource: role,
                    resourceAccount: Make.account,
                    context: ContextKeys([("token.example.com:aud", [aud])]))
            ).isAllowed
        }
        #expect(ask(provider, "x"))
        #expect(!ask(provider, "y"))
        #expect(!ask(nil, "x"))
        #expect(!ask(provider + "x", "x"))
    }

    @Test func `an external id is asked for by condition`() throws {
        let policy = try trust(
            #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#,
            #","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}"#)
        let policies = PoliciesInForce(trust: policy)
        #expect(outcome(policies, context: [("sts:ExternalId", ["secret"])]) == .allowed)
        #expect(outcome(policies, context: [("sts:ExternalId", ["other"])]) == .implicitlyDenied)
        #expect(outcome(policies) == .implicitlyDenied)
    }
}

@Suite struct ExplanationTests {
    @Test func `a decision names its statements and where they stand`() throws {
        let text = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {"Sid": "One", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
                {
                  "Sid": "Two", "Effect": "Deny", "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::secret/*"
                }
              ]
            }
            """
        let policy = CompiledPolicy(try PolicyDocument(text: text, kind: .managed), id: "P")
        let policies = PoliciesInForce(identity: [policy])
        let denied = policies.decide(Make.request(on: "arn:aws:s3:::secret/k"))
        #expect(denied.outcome == .explicitlyDenied)
        #expect(denied.matched.map(\.sid) == ["One", "Two"])
        #expect(denied.decisive.map(\.sid) == ["Two"])
        #expect(denied.decisive.first?.policy.id == "P")
        #expect(denied.decisive.first?.start == SourcePosition(line: 5, column: 5))
        #expect(denied.decisive.first?.end == SourcePosition(line: 8, column: 6))
        let allowed = policies.decide(Make.request())
        #expect(allowed.decisive.map(\.start) == [SourcePosition(line: 4, column: 5)])
    }

    @Test func `a refusal reads as AWS writes it`() throws {
        let deny = try Make.one("Deny", #""Action":"*","Resource":"*""#)
        let create = Make.request(
            Make.user(), "iam:CreateUser", on: "arn:aws:iam::111122223333:user/x")
        let head =
            "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: "
            + "iam:CreateUser on resource: arn:aws:iam::111122223333:user/x"
        func message(_ policies: PoliciesInForce, _ request: PolicyRequest) -> String {
            policies.decide(request).message(for: request)
        }
        #expect(
            message(PoliciesInForce(), create)
                == head + " because no identity-based policy allows the iam:CreateUser action")
        #expect(
            message(PoliciesInForce(identity: [deny]), create)
                == head + " with an explicit deny in an identity-based policy")
        #expect(
            message(PoliciesInForce(boundary: [deny]), create)
                == head + " with an explicit deny in a permissions boundary")
        let trust = try Make.one(
            "Allow",
            #""Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}"#, .trust)
        let assume = Make.request(
            Make.user(), "sts:AssumeRole", on: "arn:aws:iam::111122223333:role/r")
        #expect(
            message(PoliciesInForce(trust: trust), assume)
                == "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: "
                + "sts:AssumeRole on resource: arn:aws:iam::111122223333:role/r "
                + "because no role trust policy allows the sts:AssumeRole action")
        let decision = PoliciesInForce().decide(create)
        #expect(decision.message(for: create, namesReason: false) == head)
    }
}
