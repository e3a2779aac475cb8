import Policy
import Testing
import Vocabulary

/// Shorthand for requests and policies.
enum Make {
    static let account = AccountID("111122223333") ?? .standard
    static let other = AccountID("444455556666") ?? .standard

    static func user(_ name: String = "alice", in account: AccountID = account) -> Principal {
        Principal(.user(path: "/", name: name), account: account, id: "AIDAALICEALICEALICE1")
    }
    static func session(
        role: String = "app", path: String = "/", session: String = "s1",
        in account: AccountID = account
    ) -> Principal {
        Principal(
            .assumedRole(path: path, role: role, session: session), account: account,
            id: "AROAAPPAPPAPPAPPAPP1:\(session)")
    }
    static func root(in account: AccountID = account) -> Principal {
        Principal(.root, account: account, id: account.description)
    }
    static func service(_ name: String) -> Principal {
        Principal(.service(name: name), account: .aws, id: name)
    }
    static let anonymous = Principal(.anonymous, account: .aws, id: "")
    static func federated(_ name: String = "bob") -> Principal {
        Principal(
            .federatedUser(name: name), account: account, id: "\(account):\(name)")
    }

    static func policy(_ text: String, _ kind: PolicyKind = .inline) throws -> CompiledPolicy {
        CompiledPolicy(try PolicyDocument(text: text, kind: kind), id: "test")
    }

    /// A policy of one statement: `body` is what stands in it beside Effect.
    static func one(
        _ effect: String, _ body: String, _ kind: PolicyKind = .inline,
        version: String = "2012-10-17"
    ) throws -> CompiledPolicy {
        try policy(
            #"{"Version":"\#(version)","Statement":{"Effect":"\#(effect)",\#(body)}}"#, kind)
    }

    static func action(_ text: String) -> ActionName {
        let service = text.prefix { $0 != ":" }
        return ActionName(String(service), String(text.dropFirst(service.count + 1)))
    }

    static func request(
        _ principal: Principal = user(), _ action: String = "s3:GetObject",
        on resource: String = "arn:aws:s3:::b/k", owner: AccountID? = nil,
        context: [(String, [String])] = []
    ) -> PolicyRequest {
        PolicyRequest(
            principal: principal, action: Self.action(action), resource: resource,
            resourceAccount: owner, context: ContextKeys(context))
    }
}

let anyS3 = #""Action":"s3:*","Resource":"*""#
