import Codecs
import EventBridge
import Gate
import Logging
import SNS
import SNSAPI
import SQS
import SQSAPI
import Shapes
import Store
import Vocabulary

/// Queues and topics, and the way to them for everybody else in the house.
struct HouseMessages: Sendable {
    static let migrations = SQSService.migrations + SNSService.migrations

    let sqs: SQSService
    let sns: SNSService
    let notifier: HouseNotifier
    private let isAddressGiven: Bool

    init(
        _ settings: Configuration, store: Store, authorizer: Authorizer, web: any WebClient,
        master: MasterKey, clock: any Clock, entropy: any Entropy, logger: Logger
    ) throws {
        sqs = SQSService(
            store: store, account: settings.account, authorizer: authorizer,
            sealingKey: master.derive("sqs-messages"), clock: clock, entropy: entropy,
            report: { logger.warning("sqs: \($0)") })
        let server = try settings.mailServer
        sns = SNSService(
            store: store, account: settings.account, authorizer: authorizer, queues: sqs,
            web: web, mail: OutgoingMail(server, clock: clock, entropy: entropy),
            base: settings.publicAddress(port: settings.port),
            sealingKey: master.derive("sns-keys"), clock: clock, entropy: entropy,
            report: { logger.warning("sns: \($0)") })
        notifier = HouseNotifier(sqs: sqs, sns: sns, account: settings.account)
        isAddressGiven = settings.publicURL != nil
    }

    var registered: [RegisteredService] {
        [
            RegisteredService(
                SQSAPIModel.service, sqs, SQSService.operations,
                manners: Manners(
                    validationCode: "InvalidParameterValue", accessDeniedCode: "AccessDenied",
                    accessDeniedStatus: 403), edge: SQSEdge()),
            RegisteredService(
                SNSAPIModel.service, sns, SNSService.operations,
                manners: Manners(
                    validationCode: "ValidationError", accessDeniedCode: "AuthorizationError",
                    accessDeniedStatus: 403), edge: SNSEdge()),
        ]
    }

    func loops(_ logger: Logger) -> [Loop] {
        let (sqs, sns) = (sqs, sns)
        return [
            Loop("sqs", logger) { await sqs.run() }, Loop("sns", logger) { await sns.run() },
        ]
    }

    /// Whom rules and schedules can tell.
    func eventNeighbours(
        _ settings: Configuration, logs: (any LogGroupAccess)?, roles: ServiceRoles
    ) throws -> EventNeighbours {
        EventNeighbours(
            queues: sqs, topics: sns, logs: logs,
            programs: try LocalPrograms(folder: settings.data + "/programs"), roles: roles)
    }

    /// The certificate of signed messages, where it is asked for.
    func page(_ request: IncomingRequest) -> OutgoingResponse? {
        guard request.method == "GET", let page = try? sns.certificate(request.target) else {
            return nil
        }
        return OutgoingResponse(
            status: page.status, headers: page.headers, body: .bytes(page.body))
    }

    /// The port is known now.
    func listens(_ settings: Configuration, port: Int) {
        guard !isAddressGiven else { return }
        sns.isReached(at: settings.publicAddress(port: port))
    }
}

/// Topics and queues as services tell them something on their own account.
struct HouseNotifier: Notifier {
    let sqs: SQSService
    let sns: SNSService
    let account: AccountID

    func publish(
        toTopic topic: ARN, subject: String?, message: String, service: String, source: ARN?
    ) async throws {
        let isFIFO = topic.resource.hasSuffix(".fifo")
        try await sns.publish(
            OutgoingMessage(
                subject: subject, body: message, group: isFIFO ? service : nil), toTopic: topic,
            as: .service(service, account: account), source: source)
    }

    func send(
        toQueue queue: ARN, body: String, group: String?, service: String, source: ARN?
    ) async throws {
        try await sqs.send(
            OutgoingMessage(body: body, group: group), toQueue: queue,
            as: .service(service, account: account), source: source)
    }
}

extension Configuration {
    /// Where others reach this server.
    func publicAddress(port: Int) -> String {
        if let publicURL { return publicURL }
        let name = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }

    var mailServer: MailServer? {
        get throws {
            guard let smtp else { return nil }
            guard let server = MailServer(smtp, sender: mailFrom) else {
                throw HouseError(
                    "smtp: '\(smtp)' is not smtp:// or smtps:// with a host")
            }
            return server
        }
    }
}
