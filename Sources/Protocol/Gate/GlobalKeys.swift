import Shapes
import Vocabulary

/// The global condition keys of a call.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
enum GlobalKeys {
    static func all(
        of call: Call, account: AccountID, tags: [String: String]
    ) -> [(String, [String])] {
        var keys = ofService(
            caller: call.caller, account: account, region: call.region, time: call.time,
            tags: tags)
        func add(_ name: String, _ value: String) { keys.append((name, [value])) }
        if call.caller.invokedBy == nil {
            add("aws:SourceIp", call.sourceIP)
            add("aws:SecureTransport", call.tls == nil ? "false" : "true")
        }
        if !call.userAgent.isEmpty { add("aws:UserAgent", call.userAgent) }
        if let referer = call.request.headers["referer"] { add("aws:Referer", referer) }
        // A service says on behalf of which resource it comes; from anyone else that means nothing.
        if case .service = call.caller.principal.kind,
            let source = call.request.headers["x-amz-source-arn"]
        {
            add("aws:SourceArn", source)
        }
        return keys
    }

    static func ofService(
        caller: Caller, account: AccountID, region: Region, time: Instant, tags: [String: String]
    ) -> [(String, [String])] {
        var keys: [(String, [String])] = []
        func add(_ name: String, _ value: String) { keys.append((name, [value])) }
        add("aws:CurrentTime", time.iso8601)
        add("aws:EpochTime", String(time.seconds))
        add("aws:RequestedRegion", region.description)
        add("aws:ViaAWSService", caller.invokedBy == nil ? "false" : "true")
        let principal = caller.principal
        switch principal.kind {
        case .anonymous:
            add("aws:PrincipalType", "Anonymous")
            add("aws:userid", "anonymous")
            add("aws:PrincipalIsAWSService", "false")
            return keys
        case .service(let name):
            add("aws:PrincipalIsAWSService", "true")
            add("aws:PrincipalServiceName", name)
            add("aws:SourceAccount", account.description)
            return keys
        case .root: add("aws:PrincipalType", "Account")
        case .user(_, let name):
            add("aws:PrincipalType", "User")
            add("aws:username", name)
        case .assumedRole: add("aws:PrincipalType", "AssumedRole")
        case .federatedUser: add("aws:PrincipalType", "FederatedUser")
        }
        add("aws:PrincipalIsAWSService", "false")
        add("aws:PrincipalAccount", principal.account.description)
        add("aws:userid", principal.id)
        let own = principal.roleARN ?? principal.arn
        if let own { add("aws:PrincipalArn", own.description) }
        for (key, value) in tags.merging(caller.session?.tags ?? [:], uniquingKeysWith: { $1 }) {
            add("aws:PrincipalTag/\(key)", value)
        }
        if let session = caller.session {
            // Long-term keys have no such keys at all: `BoolIfExists` and `Null` tell them apart.
            add("aws:MultiFactorAuthPresent", session.isMFAAuthenticated ? "true" : "false")
            if session.isMFAAuthenticated {
                let age = max(0, time.seconds - session.issuedAt.seconds)
                add("aws:MultiFactorAuthAge", String(age))
            }
            add("aws:TokenIssueTime", session.issuedAt.iso8601)
            if let source = session.sourceIdentity { add("aws:SourceIdentity", source) }
            if let provider = session.webIdentityProvider {
                add("aws:FederatedProvider", provider)
            }
        }
        return keys
    }
}
