import Codecs
package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

extension AssumeRoleWithWebIdentity: AsyncHandler {
    package static var admitsAnonymous: Bool { true }

    /// Judges the token's claims as it makes them; `perform` refuses unless they are proven.
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        guard let arn = ARN(input.roleArn) else {
            throw Failure("ValidationError", "\(input.roleArn) is invalid")
        }
        let (token, provider) = try claims(of: input, call: call, service: service)
        let role = try service.identities.role(arn: arn)
        let claims = WebClaims(token: token)
        var keys: [(String, [String])] = [("sts:RoleSessionName", [input.roleSessionName])]
        keys += claims.keys(provider: provider.url)
        let tags = try claims.tags()
        for tag in tags { keys.append(("aws:RequestTag/\(tag.key)", [tag.value])) }
        if !tags.isEmpty { keys.append(("aws:TagKeys", tags.map(\.key))) }
        if !claims.transitiveTagKeys.isEmpty {
            keys.append(("sts:TransitiveTagKeys", claims.transitiveTagKeys))
        }
        if let source = claims.sourceIdentity { keys.append(("sts:SourceIdentity", [source])) }
        for (key, value) in role?.tags ?? [:] { keys.append(("aws:ResourceTag/\(key)", [value])) }
        var actions = ["AssumeRoleWithWebIdentity"]
        if !tags.isEmpty { actions.append("TagSession") }
        if claims.sourceIdentity != nil { actions.append("SetSourceIdentity") }
        return .targets(
            actions.map {
                Target(
                    ActionName("sts", $0), on: input.roleArn, owner: AccountID(arn.account),
                    keys: keys, resourcePolicy: role?.trust, resourcePolicyKind: .roleTrust,
                    federatedProvider: provider.arn.description,
                    trailType: $0 == actions[0] ? "AWS::IAM::Role" : nil)
            })
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: STSService
    ) async throws -> Output {
        let (token, provider) = try claims(of: input, call: call, service: service)
        let keys = await service.keySets.keys(ofProvider: provider.url)
        guard !keys.isEmpty else {
            throw Failure(
                "InvalidIdentityToken",
                "Couldn't retrieve verification key from your identity "
                    + "provider, please reference AssumeRoleWithWebIdentity documentation for "
                    + "requirements", shape: "InvalidIdentityTokenException")
        }
        do {
            try token.verify(with: keys)
        } catch {
            throw invalid(
                "The ID Token provided is not a valid JWT. (You may see this error if "
                    + "you sent an Access Token)")
        }
        guard let arn = ARN(input.roleArn), let role = try service.identities.role(arn: arn) else {
            throw Failure(
                "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity",
                status: 403)
        }
        let seconds = input.durationSeconds ?? 3_600
        guard seconds <= role.maxSessionSeconds else {
            throw Failure(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        let subject = token.subject ?? ""
        let claims = WebClaims(token: token)
        let tags = try service.sessionTags(try claims.tags())
        let percent = try SessionPolicy.packedPercent(
            inline: input.policy, managed: input.policyArns, tags: tags)
        let session = Session(
            issuedAt: call.time, expiresAt: call.time + .seconds(seconds),
            policies: try service.sessionPolicies(
                inline: input.policy, managed: input.policyArns),
            tags: role.tags.merging(tags) { _, new in new },
            transitiveTagKeys: claims.transitiveTagKeys.filter { tags[$0] != nil },
            sourceIdentity: claims.sourceIdentity, issuerType: "Role",
            issuerARN: role.arn.description, issuerID: role.id,
            issuerName: role.name, webIdentityProvider: provider.arn.description,
            webIdentityAttributes: [
                "\(provider.url):sub": subject,
                "\(provider.url):aud": claims.audiences.joined(separator: ","),
            ])
        let principal = Principal(
            .assumedRole(path: role.path, role: role.name, session: input.roleSessionName),
            account: call.account, id: "\(role.id):\(input.roleSessionName)")
        call.reply.identify([
            "type": "WebIdentityUser",
            "principalId": .string("\(provider.arn):\(claims.audiences.first ?? ""):\(subject)"),
            "userName": .string(subject),
            "identityProvider": .string(provider.arn.description),
        ])
        let credentials = try service.issue(principal, session: session)
        service.identities.noteUse(role: role.arn, region: call.region, time: call.time)
        return Output(
            credentials: credentials, subjectFromWebIdentityToken: subject,
            assumedRoleUser: STSShape.AssumedRoleUser(
                assumedRoleId: principal.id, arn: principal.arn?.description ?? ""),
            packedPolicySize: percent, provider: provider.arn.description,
            audience: claims.audiences.first, sourceIdentity: session.sourceIdentity)
    }

    /// The token's claims and the provider that its issuer names, checked for all but the
    /// signature.
    private static func claims(
        of input: Input, call: Call, service: STSService
    ) throws -> (WebToken, OpenIDProviderRecord) {
        guard input.providerId == nil else {
            throw Failure(
                "ValidationError", "ProviderId must not be given with an OpenID Connect token.")
        }
        let token: WebToken
        do {
            token = try WebToken(parsing: input.webIdentityToken)
        } catch {
            throw invalid(
                "The ID Token provided is not a valid JWT. (You may see this error if "
                    + "you sent an Access Token)")
        }
        guard let issuer = token.issuer, token.subject != nil, let expires = token.expiresAt else {
            throw invalid("Missing a required claim: iss, sub or exp")
        }
        let url = issuer.hasPrefix("https://") ? String(issuer.dropFirst(8)) : issuer
        guard
            let provider = try service.identities.openIDConnectProvider(
                url: url, account: call.account)
        else {
            throw invalid("No OpenIDConnect provider found in your account for \(issuer)")
        }
        guard call.time < expires else {
            throw Failure(
                "ExpiredTokenException",
                "Token expired: current date/time \(call.time.seconds) must be before the "
                    + "expiration date/time \(expires.seconds)")
        }
        if let start = token.notBefore, call.time + .seconds(300) < start {
            throw invalid("The token is not valid yet")
        }
        let audiences = WebClaims(token: token).audiences
        guard audiences.contains(where: { provider.clientIDs.contains($0) }) else {
            throw invalid("Incorrect token audience")
        }
        return (token, provider)
    }

    private static func invalid(_ message: String) -> Failure { WebClaims.invalid(message) }
}
