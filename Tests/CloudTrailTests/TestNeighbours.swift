import Gate
import Policy
import Shapes
import Synchronization
import Vocabulary

/// Three roles: one that CloudTrail may take and that may write, one that trusts somebody else,
/// and one that may do nothing. Beside them only root calls.
struct TestIdentities: IdentityDirectory {
    static let trusting =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"#
        + #"{"Service":"cloudtrail.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
    static let writing =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"#
        + #"["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"#
        + #""arn:aws:logs:us-east-1:123456789012:log-group:calls:log-stream:*"}]}"#

    func credential(accessKeyID: String) throws -> Credential? { nil }
    func policies(of caller: Caller) throws -> PrincipalPolicies {
        guard case .assumedRole(_, "writer", _) = caller.principal.kind else {
            return PrincipalPolicies()
        }
        return PrincipalPolicies(
            identity: [try CompiledPolicy(bytes: Array(Self.writing.utf8), kind: .inline)])
    }
    func role(arn: ARN) throws -> RoleRecord? {
        let name = String(arn.resource.dropFirst("role/".count))
        guard ["writer", "stranger", "idle"].contains(name) else { return nil }
        let trust =
            name == "stranger"
            ? Self.trusting.replacing("cloudtrail.amazonaws.com", with: "ec2.amazonaws.com")
            : Self.trusting
        return RoleRecord(
            arn: arn, path: "/", name: name, id: "AROA\(name)",
            trust: try CompiledPolicy(bytes: Array(trust.utf8), kind: .trust),
            maxSessionSeconds: 3600, tags: [:])
    }
    func user(named name: String, account: AccountID) throws -> UserRecord? { nil }
    func managedPolicy(arn: ARN) throws -> String? { nil }
    func openIDConnectProvider(url: String, account: AccountID) throws -> OpenIDProviderRecord? {
        nil
    }
    func verifyMFA(
        serial: String, code: String, user: Principal, now: Instant
    ) async throws -> Bool { false }
    func noteUse(accessKeyID: String, service: String, region: Region, time: Instant) {}
    func noteUse(role: ARN, region: Region, time: Instant) {}
}

/// The log group `calls`, which can be told to refuse.
final class FakeLogGroups: LogGroupAccess {
    struct State {
        var lines: [String: [LogLine]] = [:]
        var refuses = false
    }
    let state = Mutex(State())

    func hasLogGroup(_ name: String, account: AccountID, region: Region) throws -> Bool {
        name == "calls" && region == .usEast1
    }

    func append(
        _ lines: [LogLine], toGroup group: String, stream: String, account: AccountID,
        region: Region
    ) async throws {
        try state.withLock { state in
            guard !state.refuses else { throw Failure("ResourceNotFoundException", "No.") }
            state.lines[stream, default: []] += lines
        }
    }
}

/// The topic `files`.
final class FakeTopics: Notifier {
    let messages = Mutex<[String]>([])

    func publish(
        toTopic topic: ARN, subject: String?, message: String, service: String, source: ARN?
    ) async throws {
        guard topic.resource == "files" else { throw Failure("NotFound", "No.", status: 404) }
        messages.withLock { $0.append(message) }
    }

    func send(
        toQueue queue: ARN, body: String, group: String?, service: String, source: ARN?
    ) async throws {}
}
