import Codecs
import Policy
import Protocols
import Shapes
import Vocabulary

// How a passage becomes a trail event: what each service's events look like, and what must never
// be in one.

extension RequestGate {
    func event(_ passage: Passage, output: Fields?, failure: Failure?) -> [UInt8] {
        let caller = passage.caller ?? .anonymous(account: account)
        let call = passage.call ?? self.call(for: passage, caller: caller, body: nil)
        let model = passage.operation?.model
        let conventions = TrailConventions(call.service)
        var event = TrailEvent(
            call: call,
            isReadOnly: conventions.isReadOnly(call.operation)
                ?? passage.operation?.isReadOnly ?? false,
            isDataEvent: passage.operation?.isDataEvent ?? false
                || conventions.isDataEvent(call.operation), failure: failure)
        event.requestID = wire.requestID(of: passage)
        if passage.caller == nil, let key = passage.claimedKeyID {
            event.identity = UserIdentity.unproven(accessKeyID: key)
        }
        if call.service.signingName == "s3" {
            describe(
                &event, call, passage,
                S3TrailWords(
                    call.request, model: model, service: call.service), output)
        } else {
            if let input = passage.input, let model {
                event.requestParameters = Record.json(
                    input, model.input, secrets: conventions.secrets
                ).without(conventions.untold(call.operation))
            }
            if let output, let model, conventions.tellsAnswer(call.operation, event.isReadOnly) {
                event.responseElements = Record.json(
                    output, model.output, secrets: conventions.secrets)
            }
            event.resources = passage.targets.compactMap { target in
                target.trailType.map {
                    TrailResource(
                        arn: target.resource, account: (target.owner ?? account).description,
                        type: $0)
                }
            }
        }
        event.secrets = secrets(of: passage, model)
        return event.json.bytes
    }

    private func describe(
        _ event: inout TrailEvent, _ call: Call, _ passage: Passage, _ words: S3TrailWords,
        _ output: Fields?
    ) {
        event.name = words.eventName(call.operation)
        event.requestParameters = words.requestParameters(passage.input)
        if let output, !event.isReadOnly {
            event.responseElements = words.responseElements(output, headers: call.reply.headers)
        }
        let owner = passage.targets.first?.owner ?? account
        event.resources = words.resources(
            isDataEvent: event.isDataEvent,
            objects: passage.targets.filter { $0.trailType == "AWS::S3::Object" }
                .map(\.resource), owner: owner.description)
        // S3 puts the agent between brackets.
        event.userAgent = call.caller.invokedBy ?? "[\(call.userAgent.prefix(1_022))]"
        var more: [JSONMember] = []
        if let way = passage.authenticationMethod {
            more.append(JSONMember("SignatureVersion", "SigV4"))
            more.append(JSONMember("AuthenticationMethod", .string(way)))
        }
        if let tls = call.tls { more.append(JSONMember("CipherSuite", .string(tls.cipher))) }
        let length = call.request.headers["content-length"].flatMap { Int64($0) }
        more.append(JSONMember("bytesTransferredIn", .number(JSONNumber(length ?? 0))))
        if let length = call.reply.body?.length {
            more.append(JSONMember("bytesTransferredOut", .number(JSONNumber(length))))
        }
        more.append(JSONMember("x-amz-id-2", .string(Wire.hostID(of: passage))))
        event.additionalEventData = more
    }

    /// Every text that proves somebody, wherever the request carried it.
    private func secrets(of passage: Passage, _ model: OperationModel?) -> [String] {
        var found: [String] = []
        if let input = passage.input, let model { found = Record.secretTexts(input, model.input) }
        if let token = passage.request.headers["x-amz-security-token"] { found.append(token) }
        for part in passage.request.query.split(separator: "&") {
            let name = part.prefix { $0 != "=" }.lowercased()
            guard name == "x-amz-security-token" || name == "x-amz-signature" else { continue }
            let value = part.dropFirst(name.utf8.count + 1)
            found.append(String(value))
            if let decoded = PercentCoding.decode(value) { found.append(decoded) }
        }
        return found
    }
}

/// What CloudTrail writes otherwise than a service's model would have it.
struct TrailConventions {
    private let service: ServiceModel

    init(_ service: ServiceModel) { self.service = service }

    /// IAM, STS and S3 leave secrets out; the others say that something is hidden.
    var secrets: Record.Secrets {
        ["iam", "sts", "s3"].contains(service.signingName) ? .omitted : .hidden
    }

    /// STS gives credentials and changes nothing: all its events but GetFederationToken's are
    /// marked as reads.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
    func isReadOnly(_ operation: String) -> Bool? {
        guard service.signingName == "sts" else { return nil }
        return operation != "GetFederationToken"
    }

    /// Reads have no `responseElements`, but for the credentials that STS hands out.
    func tellsAnswer(_ operation: String, _ isReadOnly: Bool) -> Bool {
        if service.signingName == "sqs", operation == "ReceiveMessage" { return false }
        guard isReadOnly else { return true }
        return service.signingName == "sts"
            && (operation.hasPrefix("AssumeRole") || operation == "GetSessionToken")
    }

    /// The members of the request that its event leaves out: log lines stay in their log, and
    /// messages are between who sends and who reads them.
    func untold(_ operation: String) -> [String] {
        switch (service.signingName, operation) {
        case ("logs", "PutLogEvents"): ["logEvents"]
        case ("sqs", "SendMessage"): ["messageBody", "messageAttributes"]
        case ("sqs", "SendMessageBatch"): ["entries"]
        case ("sns", "Publish"): ["message", "messageAttributes"]
        case ("sns", "PublishBatch"): ["publishBatchRequestEntries"]
        case ("monitoring", "PutMetricData"): ["metricData", "entityMetricData"]
        default: []
        }
    }

    func isDataEvent(_ operation: String) -> Bool {
        service.id == "S3" && operation == "HeadBucket"
    }
}

extension JSON {
    fileprivate func without(_ names: [String]) -> JSON {
        guard !names.isEmpty, case .object(let members) = self else { return self }
        return .object(members.filter { !names.contains($0.name) })
    }
}

extension TrailEvent {
    /// The id that ties together what one act recorded for several parties; here it follows from
    /// the event's own.
    static func sharedID(of eventID: String) -> String {
        // Each random digit's complement: a UUID as good as the first, and another.
        let fixed = [14, 19]  // the version's and the variant's place
        let digits = eventID.enumerated().map { index, digit -> Character in
            guard !fixed.contains(index), let value = digit.hexDigitValue else { return digit }
            return Character(String(15 - value, radix: 16))
        }
        return String(digits)
    }
}
