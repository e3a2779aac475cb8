import Codecs
import Foundation
import Gate
import Journal
import Logging
import Objects
import Policy
import S3
import S3API
import S3ControlAPI
import Shapes
import Signatures
import Store
import Synchronization
import Testing
import Vocabulary

/// A server of its own in a temporary folder: real gate, real store, real signatures; two users,
/// root and one with the policies a test gives.
final class TestServer: Sendable {
    let service: S3Service
    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    let folder: String
    private let store: Store
    private let journal: Journal
    private let gate: RequestGate
    private let website: Website
    private let identities = TestIdentities()

    init() throws {
        folder = NSTemporaryDirectory() + "s3-" + SystemEntropy().uuid()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let entropy = SystemEntropy()
        store = try Store(
            path: folder + "/state.db",
            migrations: Trail.migrations + Announcement.migrations + S3Service.migrations)
        journal = try Journal(folder: folder + "/journal", clock: clock)
        let account = AccountID.standard
        let authorizer = Authorizer(account: account, identities: identities)
        service = S3Service(
            store: store, blobs: try BlobStore(folder: folder + "/buckets"),
            authorizer: authorizer,
            keys: ObjectKeys(sealingKey: [UInt8](repeating: 7, count: 32)),
            roles: ServiceRoles(identities: identities, authorizer: authorizer), clock: clock,
            entropy: entropy)
        website = Website(service)
        gate = RequestGate(
            account: account, region: .usEast1,
            services: [
                RegisteredService(
                    S3APIModel.service, service, S3Service.operations, edge: S3Edge(service)),
                RegisteredService(
                    S3ControlAPIModel.service, service, S3Service.operationsOfS3Control,
                    pathPrefix: "/v20180820/", edge: S3Edge(service, isControl: true)),
            ], identities: identities, sessions: NoSessions(), authorizer: authorizer,
            store: store,
            trail: Trail(journal: journal, store: store), clock: clock, entropy: entropy,
            logger: Logger(label: "test"))
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The identity policy of the user that `as: .user` names.
    func setUserPolicy(_ text: String) throws {
        let policy = try CompiledPolicy(bytes: Array(text.utf8), kind: .inline)
        identities.policy.withLock { $0 = policy }
    }

    enum Who: String {
        case root = "AKIAROOT"
        case user = "AKIAUSER"
        case nobody = ""
    }

    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
        /// The text of the first element of that name; nil if there is none.
        func first(_ element: String) -> String? { all(element).first }
        func all(_ element: String) -> [String] {
            text.components(separatedBy: "<\(element)>").dropFirst().map {
                $0.components(separatedBy: "</\(element)>")[0]
            }
        }
        var code: String? { first("Code") }
    }

    func send(
        _ method: String, _ target: String, _ body: String = "",
        headers: [String: String] = [:], as who: Who = .root, region: String = "us-east-1"
    ) async throws -> Answer {
        try await send(
            method, target, bytes: Array(body.utf8), headers: headers, as: who, region: region)
    }

    func send(
        _ method: String, _ target: String, bytes: [UInt8], headers: [String: String] = [:],
        as who: Who = .root, region: String = "us-east-1"
    ) async throws -> Answer {
        let mark = target.firstIndex(of: "?") ?? target.endIndex
        var fields = headers.map { (name: $0.key, value: $0.value) }
        if headers["Host"] == nil { fields.append((name: "Host", value: "127.0.0.1:4566")) }
        fields.append((name: "Content-Length", value: String(bytes.count)))
        var request = SignedRequest(
            method: method, path: String(target[..<mark]),
            query: mark == target.endIndex ? "" : String(target[target.index(after: mark)...]),
            headers: fields)
        if who != .nobody {
            request =
                Signer(
                    credentials: SigningCredentials(
                        accessKeyID: who.rawValue, secretAccessKey: "secret"), region: region,
                    service: "s3"
                ).sign(request, payload: SignedPayload(hashing: bytes), at: clock.now()).request
        }
        return try await deliver(request, target, bytes)
    }

    func deliver(
        _ request: SignedRequest, _ target: String, _ bytes: [UInt8]
    ) async throws -> Answer {
        let answer = await gate.answer(
            IncomingRequest(
                method: request.method, target: target,
                headers: HTTPHeaders(request.headers.map { HTTPField($0.name, $0.value) }),
                body: BodyStream(bytes: bytes), remoteAddress: "127.0.0.1"))
        var body: [UInt8] = []
        switch answer.body {
        case .bytes(let all): body = all
        case .stream(let stream):
            while let piece = try await stream.next() { body += piece }
        }
        return Answer(status: answer.status, headers: answer.headers, body: body)
    }

    /// What the website of a bucket shows to somebody who asks for a path.
    func visit(_ bucket: String, _ path: String, method: String = "GET") async throws -> Answer {
        let request = IncomingRequest(
            method: method, target: path,
            headers: HTTPHeaders([HTTPField("Host", "\(bucket).s3-website.localhost:4566")]),
            body: BodyStream(bytes: []), remoteAddress: "127.0.0.1")
        let gate = gate
        let page = await website.answer(request) { await gate.answer($0) }
        let answer = try #require(page)
        var body: [UInt8] = []
        switch answer.body {
        case .bytes(let all): body = all
        case .stream(let stream):
            while let piece = try await stream.next() { body += piece }
        }
        return Answer(status: answer.status, headers: answer.headers, body: body)
    }

    /// What was announced so far, as kind and detail.
    func announcements() async throws -> [(kind: String, detail: JSON)] {
        try await store.write { try $0.takeAnnouncements(countMax: 100) }
            .map { ($0.kind, $0.detail) }
    }

    /// A presigned link, delivered without headers of its own.
    func follow(_ method: String, _ path: String, expires: Int) -> SignedRequest {
        Signer(
            credentials: SigningCredentials(
                accessKeyID: Who.root.rawValue, secretAccessKey: "secret"), region: "us-east-1",
            service: "s3"
        ).presign(
            SignedRequest(
                method: method, path: path, query: "",
                headers: [(name: "Host", value: "127.0.0.1:4566")]), expiresSeconds: expires,
            at: clock.now()
        ).request
    }

    /// The header that promises what `body` is.
    static func digest(of body: String) -> [String: String] {
        let bytes = ChecksumAlgorithm.md5.of(Array(body.utf8))
        return ["Content-MD5": Data(bytes).base64EncodedString()]
    }

    /// Names of files with bytes of objects, and of what is in flight.
    var files: [String] {
        let all =
            FileManager.default.enumerator(atPath: folder + "/buckets")?.allObjects as? [String]
        return (all ?? []).filter { $0.contains("~") || $0.hasPrefix(".uploads/") }.sorted()
    }
}

private final class TestIdentities: IdentityDirectory {
    let policy = Mutex<CompiledPolicy?>(nil)
    private let root = Principal(.root, account: .standard, id: "123456789012")
    private let user = Principal(
        .user(path: "/", name: "anna"), account: .standard, id: "AIDAANNA")

    func credential(accessKeyID: String) throws -> Credential? {
        switch accessKeyID {
        case "AKIAROOT":
            Credential(
                secret: "secret", caller: Caller(principal: root, accessKeyID: accessKeyID))
        case "AKIAUSER":
            Credential(
                secret: "secret", caller: Caller(principal: user, accessKeyID: accessKeyID))
        default: nil
        }
    }
    func policies(of caller: Caller) throws -> PrincipalPolicies {
        if case .assumedRole(_, "replicator", _) = caller.principal.kind {
            let all =
                #"{"Version":"2012-10-17","Statement":"#
                + #"[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#
            return PrincipalPolicies(
                identity: [try CompiledPolicy(bytes: Array(all.utf8), kind: .inline)])
        }
        guard case .user = caller.principal.kind else { return PrincipalPolicies() }
        return PrincipalPolicies(identity: policy.withLock { $0.map { [$0] } ?? [] })
    }
    /// Two roles that S3 may take; the policies of one let it do everything.
    func role(arn: ARN) throws -> RoleRecord? {
        let name = String(arn.resource.dropFirst("role/".count))
        guard ["replicator", "idler"].contains(name) else { return nil }
        let trust =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"#
            + #"{"Service":"s3.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
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
    func verifyMFA(serial: String, code: String, user: Principal, now: Instant) async throws -> Bool
    { false }
    func noteUse(accessKeyID: String, service: String, region: Region, time: Instant) {}
    func noteUse(role: ARN, region: Region, time: Instant) {}
}

private struct NoSessions: SessionAuthority {
    func credential(accessKeyID: String, token: String, now: Instant) throws -> Credential {
        throw Failure("InvalidToken", "none")
    }
}
