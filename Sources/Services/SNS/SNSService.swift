import Codecs
package import Gate
import Policy
import SNSAPI
package import Shapes
package import Store
import Synchronization
package import Vocabulary

/// SNS of one server.
package final class SNSService: Sendable {
    static let principal = "sns.amazonaws.com"

    let store: Store
    let account: AccountID
    let authorizer: Authorizer
    let queues: any QueueAccess
    let web: any WebClient
    let mail: any MailClient
    private let address: Mutex<String>
    let clock: any Clock
    let entropy: any Entropy
    let seal: MessageSeal
    let keys: SigningKeys
    let filters = FilterCache()
    /// There is something to tell.
    let departures = Signal()
    /// Told in a sentence of what goes wrong while telling.
    let report: @Sendable (String) -> Void

    /// - Parameters:
    ///   - base: where this server is reached, such as `http://127.0.0.1:4566`, for links in
    ///     messages.
    ///   - sealingKey: 32 bytes under which the signing key lies in the store.
    package init(
        store: Store, account: AccountID, authorizer: Authorizer, queues: any QueueAccess,
        web: any WebClient, mail: any MailClient, base: String, sealingKey: [UInt8],
        clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.account = account
        self.authorizer = authorizer
        self.queues = queues
        self.web = web
        self.mail = mail
        address = Mutex(base)
        self.clock = clock
        self.entropy = entropy
        self.report = report
        seal = MessageSeal(key: sealingKey, entropy: entropy)
        keys = SigningKeys(store: store, seal: seal, clock: clock)
    }

    var base: String { address.withLock { $0 } }

    /// The server listens somewhere else than was thought.
    package func isReached(at base: String) { address.withLock { $0 = base } }

    /// Tells and sweeps until cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await Deliverer(self).run() }
            group.addTask {
                while !Task.isCancelled {
                    do {
                        try await self.sweep()
                    } catch {
                        if Task.isCancelled { return }
                        self.report("sweeping failed and is tried again: \(error)")
                    }
                    try? await Task.sleep(for: Self.pause)
                }
            }
        }
    }

    /// Does everything that is due now; each delivery is attempted once.
    package func turnOnce() async throws {
        try await sweep()
        try await Deliverer(self).tellDue()
    }

    private static let pause = Duration.seconds(30)
    /// Who was asked and did not answer is forgotten.
    static let tokenSeconds: Int64 = 2 * 86_400

    private func sweep() async throws {
        let now = clock.now()
        let due = try store.read { snapshot in
            try snapshot.row(
                """
                SELECT 1 AS one FROM sns_publishings WHERE until <= ?
                UNION ALL SELECT 1 FROM sns_subscriptions WHERE confirmed = 0 AND asked <= ?
                LIMIT 1
                """, [SQLValue(now), SQLValue(now - .seconds(Self.tokenSeconds))]) != nil
        }
        guard due else { return }
        try await store.write { transaction in
            try transaction.run("DELETE FROM sns_publishings WHERE until <= ?", [SQLValue(now)])
            try transaction.run(
                "DELETE FROM sns_subscriptions WHERE confirmed = 0 AND asked <= ?",
                [SQLValue(now - .seconds(Self.tokenSeconds))])
        }
    }

    /// A kept message in the open; nil if it cannot be read.
    func message(_ row: Row) -> Message? {
        let text: String?
        if case .blob(let sealed) = row["document"] {
            text = try? seal.open(sealed, for: row.text("uid"))
        } else {
            text = row.text("document")
        }
        return text.flatMap { try? JSON(text: $0) }.flatMap { Message($0) }
    }

    /// The certificate by which readers check signatures, where `target` asks for it.
    package func certificate(_ target: String) throws -> HTTPResponse? {
        guard target.hasPrefix(SigningKeys.pathStart), let key = try keys.kept(),
            target == key.path
        else { return nil }
        return HTTPResponse(
            status: 200,
            headers: HTTPHeaders([HTTPField("Content-Type", "application/x-pem-file")]),
            body: Array(key.certificate.utf8))
    }
}

extension SNSService: TopicAccess {
    package func hasTopic(_ arn: ARN) throws -> Bool {
        guard let name = TopicName(arn: arn) else { return false }
        return try store.read { try $0.topic(name) != nil }
    }

    package func publish(
        _ message: OutgoingMessage, toTopic arn: ARN, as caller: Caller, source: ARN?
    ) async throws {
        guard let name = TopicName(arn: arn) else { throw Refusal.noTopic }
        let topic = try store.read { try $0.requireTopic(name) }
        var keys: [(String, [String])] = []
        if let source { keys.append(("aws:SourceArn", [source.description])) }
        // Alarms alone come in the name of their account, which is what a topic's first policy
        // asks for; rules and buckets must be named.
        if caller.invokedBy == "cloudwatch.amazonaws.com" {
            keys.append(("aws:SourceOwner", [name.account.description]))
        }
        let target = Target(
            ActionName("sns", "Publish"), on: name.arn, owner: name.account, keys: keys,
            resourcePolicy: try topic.policy)
        guard
            try authorizer.allows(
                target, caller: caller, region: name.region, time: clock.now())
        else {
            throw Failure(
                "AuthorizationError",
                "\(caller.principal.arn?.description ?? caller.invokedBy ?? "The caller") is not "
                    + "authorized to perform: SNS:Publish on resource: \(name.arn)", status: 403)
        }
        let publication = Publication(
            text: message.body, subject: message.subject,
            attributes: message.attributes.map {
                MessageValue(name: $0.name, type: $0.type, value: $0.value)
            }, group: message.group, dedup: name.isFIFO ? message.dedup : nil)
        try publication.check(topic)
        _ = try await store.write { [self] transaction in
            try transaction.publish(
                publication, to: try transaction.requireTopic(name), now: clock.now(), self)
        }
    }
}
