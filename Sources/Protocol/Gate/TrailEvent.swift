package import Codecs
package import Shapes
import Vocabulary

/// One call as CloudTrail records it (record format 1.11).
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
package struct TrailEvent: Sendable {
    package static let version = "1.11"

    package var call: Call
    package var isReadOnly: Bool
    package var isDataEvent: Bool
    package var requestParameters: JSON
    package var responseElements: JSON
    package var failure: Failure?
    package var resources: [TrailResource]
    /// `AwsApiCall`, `AwsServiceEvent` or `AwsConsoleSignIn`.
    package var eventType: String
    /// The event's name where it is not the operation's.
    package var name: String?
    /// Where the answer showed another one than the call's.
    package var requestID: String?
    /// Where it is not the call's own.
    package var userAgent: String?
    /// Stands for the caller's identity.
    package var identity: JSON?
    /// Before what the operation noted.
    package var additionalEventData: [JSONMember] = []
    /// Texts that must not be in a message.
    package var secrets: [String] = []

    /// `requestParameters` and `responseElements` beyond this are left out.
    static let elementBytesMax = 100 * 1024
    private static let messageCharactersMax = 1_024
    /// Shorter secrets would turn up in any text; nothing that short proves anybody.
    private static let secretCharactersMin = 4

    package init(
        call: Call, isReadOnly: Bool, isDataEvent: Bool = false, requestParameters: JSON = .null,
        responseElements: JSON = .null, failure: Failure? = nil, resources: [TrailResource] = [],
        eventType: String = "AwsApiCall"
    ) {
        self.call = call
        self.isReadOnly = isReadOnly
        self.isDataEvent = isDataEvent
        self.requestParameters = requestParameters
        self.responseElements = responseElements
        self.failure = failure
        self.resources = resources
        self.eventType = eventType
    }

    /// `iam.amazonaws.com`
    package static func source(of service: ServiceModel) -> String {
        "\(service.signingName).amazonaws.com"
    }

    package var json: JSON {
        var members: [JSONMember] = []
        func add(_ name: String, _ value: JSON) { members.append(JSONMember(name, value)) }
        add("eventVersion", .string(Self.version))
        add("userIdentity", identity ?? UserIdentity.json(of: call))
        add("eventTime", .string(call.time.iso8601))
        add("eventSource", .string(Self.source(of: call.service)))
        add("eventName", .string(name ?? call.operation))
        add("awsRegion", .string(call.region.description))
        add("sourceIPAddress", .string(call.caller.invokedBy ?? call.sourceIP))
        let agent = userAgent ?? call.caller.invokedBy ?? call.userAgent
        add("userAgent", .string(String(agent.prefix(1024))))
        if let failure {
            // The trail says AccessDenied whatever the service's protocol makes of it.
            let isDenial = failure.shape == "AccessDeniedException"
            add("errorCode", .string(isDenial ? "AccessDenied" : failure.shape))
            if !failure.message.isEmpty {
                add("errorMessage", .string(clean(failure.message)))
            }
        }
        add("requestParameters", Self.bounded(requestParameters))
        add("responseElements", failure == nil ? Self.bounded(responseElements) : .null)
        let additional = additionalEventData + call.reply.additionalEventData
        if !additional.isEmpty { add("additionalEventData", .object(additional)) }
        add("requestID", .string(requestID ?? call.requestID))
        add("eventID", .string(call.eventID))
        add("readOnly", .bool(isReadOnly))
        let named = resources + call.reply.resources
        if !named.isEmpty { add("resources", .array(named.map(Self.json))) }
        add("eventType", .string(eventType))
        add("managementEvent", .bool(!isDataEvent))
        add("recipientAccountId", .string(call.account.description))
        if case .service = call.caller.principal.kind {
            add("sharedEventID", .string(Self.sharedID(of: call.eventID)))
        }
        add("eventCategory", .string(isDataEvent ? "Data" : "Management"))
        if let tls = call.tls {
            add(
                "tlsDetails",
                [
                    "tlsVersion": .string(tls.version), "cipherSuite": .string(tls.cipher),
                    "clientProvidedHostHeader": .string(call.host),
                ])
        }
        return .object(members)
    }

    private static func json(_ resource: TrailResource) -> JSON {
        var members: [JSONMember] = []
        if !resource.account.isEmpty {
            members.append(JSONMember("accountId", .string(resource.account)))
        }
        members.append(JSONMember("type", .string(resource.type)))
        let name = resource.isPrefix ? "ARNPrefix" : "ARN"
        members.append(JSONMember(name, .string(resource.arn)))
        return .object(members)
    }

    /// Messages quote what was sent, and so may quote secrets.
    private func clean(_ message: String) -> String {
        var text = message
        for secret in Set(secrets) where secret.count >= Self.secretCharactersMin {
            text = text.replacing(secret, with: Record.hidden)
        }
        return String(text.prefix(Self.messageCharactersMax))
    }

    /// What is too long is left out, and said to be.
    private static func bounded(_ element: JSON) -> JSON {
        guard case .object = element else { return element }
        let count = element.bytes.count
        guard count > elementBytesMax else { return element }
        return [
            "omitted": true, "originalSize": .number(JSONNumber(count)),
            "reason": .string("The content exceeds \(elementBytesMax) bytes."),
        ]
    }
}

/// The `userIdentity` element.
enum UserIdentity {
    /// A key that was named and not proven: whose it is cannot be said.
    static func unproven(accessKeyID: String) -> JSON {
        [
            "type": "Unknown", "principalId": "", "accountId": "",
            "accessKeyId": .string(String(accessKeyID.prefix(128))),
        ]
    }

    static func json(of call: Call) -> JSON {
        if let override = call.reply.identity { return override }
        let caller = call.caller
        let principal = caller.principal
        var members: [JSONMember] = []
        func add(_ name: String, _ value: String) {
            members.append(JSONMember(name, .string(value)))
        }
        let account = principal.account.description
        switch principal.kind {
        case .service(let name):
            add("type", "AWSService")
            add("invokedBy", name)
            return .object(members)
        case .anonymous:
            add("type", "AWSAccount")
            add("principalId", "")
            add("accountId", "ANONYMOUS_PRINCIPAL")
            return .object(members)
        case .root: add("type", "Root")
        case .user: add("type", "IAMUser")
        case .assumedRole: add("type", "AssumedRole")
        case .federatedUser: add("type", "FederatedUser")
        }
        add("principalId", principal.id)
        add("arn", principal.arn?.description ?? "")
        add("accountId", account)
        if !caller.accessKeyID.isEmpty { add("accessKeyId", caller.accessKeyID) }
        if case .user(_, let name) = principal.kind { add("userName", name) }
        if let session = caller.session {
            members.append(
                JSONMember("sessionContext", context(session, caller, account: account)))
        }
        if let service = caller.invokedBy { add("invokedBy", service) }
        return .object(members)
    }

    private static func context(_ session: Session, _ caller: Caller, account: String) -> JSON {
        var members: [JSONMember] = []
        switch caller.principal.kind {
        case .assumedRole, .federatedUser:
            members.append(
                JSONMember(
                    "sessionIssuer",
                    [
                        "type": .string(session.issuerType),
                        "principalId": .string(session.issuerID),
                        "arn": .string(session.issuerARN), "accountId": .string(account),
                        "userName": .string(session.issuerName),
                    ]))
        default: break
        }
        if let provider = session.webIdentityProvider {
            let attributes = session.webIdentityAttributes.sorted { $0.key < $1.key }
                .map { JSONMember($0.key, .string($0.value)) }
            members.append(
                JSONMember(
                    "webIdFederationData",
                    ["federatedProvider": .string(provider), "attributes": .object(attributes)]))
        }
        members.append(
            JSONMember(
                "attributes",
                [
                    "creationDate": .string(session.issuedAt.iso8601),
                    "mfaAuthenticated": .string(session.isMFAAuthenticated ? "true" : "false"),
                ]))
        if let source = session.sourceIdentity {
            members.append(JSONMember("sourceIdentity", .string(source)))
        }
        return .object(members)
    }
}
