import Codecs
import EventBridgeAPI
import Events
import Gate
import Shapes
import Store
import Vocabulary

/// What a target leads to.
enum TargetKind: Hashable, Sendable {
    case bus(BusName)
    /// A destination by its name and id.
    case destination(region: String, name: String, id: String)
    case queue(ARN)
    case topic(ARN)
    case logGroup(account: AccountID, region: Region, name: String)
    /// A program in the server's own folder of programs.
    case program(name: String)

    /// Nil for a kind of target that this server does not have.
    init?(_ arn: String) {
        if let bus = BusName(arn: arn) {
            self = .bus(bus)
            return
        }
        guard let parsed = ARN(arn) else { return nil }
        let parts = parsed.resource.split(separator: "/", omittingEmptySubsequences: false)
        switch parsed.service {
        case "events" where parts.count == 3 && parts[0] == "api-destination":
            self = .destination(
                region: parsed.region, name: String(parts[1]), id: String(parts[2]))
        case "sqs" where !parsed.resource.contains(":"): self = .queue(parsed)
        case "sns" where !parsed.resource.contains(":"): self = .topic(parsed)
        case "logs":
            guard parsed.resource.hasPrefix("log-group:"), let region = Region(parsed.region),
                let account = AccountID(parsed.account)
            else { return nil }
            var name = parsed.resource.dropFirst("log-group:".count)
            if name.hasSuffix(":*") { name = name.dropLast(2) }
            guard !name.isEmpty, !name.contains(":") else { return nil }
            self = .logGroup(account: account, region: region, name: String(name))
        case "garrison" where parts.count == 2 && parts[0] == "program":
            let name = String(parts[1])
            let isPlain =
                !name.isEmpty && !name.hasPrefix(".")
                && name.utf8.allSatisfy {
                    (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                        || (0x30...0x39).contains($0) || [0x2d, 0x2e, 0x5f].contains($0)
                }
            guard isPlain else { return nil }
            self = .program(name: name)
        default: return nil
        }
    }

    /// Whether it is a queue that keeps the order of groups.
    var isFIFO: Bool {
        switch self {
        case .queue(let arn), .topic(let arn): arn.resource.hasSuffix(".fifo")
        default: false
        }
    }
}

/// Whether a target can be what it is asked to be.
enum TargetCheck {
    static func check(
        _ target: EventBridgeShape.Target, rule: String, _ call: Call, _ reading: any Reading,
        _ service: EventBridgeService
    ) throws {
        try checkInput(target)
        guard let arn = ARN(target.arn) else {
            throw Refusal.unavailable(target.arn, "Provided Arn is not in correct format.")
        }
        guard let kind = TargetKind(target.arn) else {
            throw Refusal.unavailable(
                target.arn, "Targets of \(arn.service) are not available on this server.")
        }
        try checkPlace(kind, target, arn, call, reading, service)
        try checkParameters(kind, target)
        if let role = target.roleArn {
            let caller = try TargetCaller(service: service).caller(
                role: role, rule: rule, region: call.region)
            guard caller != nil else {
                throw Refusal.invalid(
                    "Provided role '\(role)' cannot be assumed by principal "
                        + "'\(TargetCaller.rules)'.")
            }
        }
        if let queue = target.deadLetterConfig?.arn { try check(deadLetters: queue, call) }
    }

    /// A queue for what cannot be delivered: of the same account and region, and no FIFO queue.
    static func check(deadLetters arn: String, _ call: Call) throws {
        guard let parsed = ARN(arn), case .queue = TargetKind(arn) else {
            throw Refusal.unavailable(
                "DeadLetterConfig", "The queue's ARN is not in correct format.")
        }
        guard parsed.region == call.region.description,
            parsed.account == call.account.description
        else {
            throw Refusal.unavailable(
                "DeadLetterConfig", "The queue must be in the account and region of the rule.")
        }
        guard !parsed.resource.hasSuffix(".fifo") else {
            throw Refusal.unavailable(
                "DeadLetterConfig", "FIFO queues are not supported as dead-letter queues.")
        }
    }

    private static func checkInput(_ target: EventBridgeShape.Target) throws {
        let inputs = [target.input != nil, target.inputPath != nil, target.inputTransformer != nil]
        guard inputs.count(where: { $0 }) <= 1 else {
            throw Refusal.invalid(
                "Only one of Input, InputPath, or InputTransformer must be provided for target "
                    + "\(target.id).")
        }
        if let input = target.input, (try? JSON(text: input)) == nil {
            throw Refusal.invalid("JSON syntax error in input for target \(target.id).")
        }
        if let path = target.inputPath, !path.isEmpty, JSONPath(path) == nil {
            throw Refusal.invalid("Invalid JSONPath in InputPath for target \(target.id).")
        }
        guard let transformer = target.inputTransformer else { return }
        do {
            _ = try InputTransformer(
                paths: transformer.inputPathsMap ?? [:], template: transformer.inputTemplate)
        } catch .placeholder(let name) {
            throw Refusal.invalid(
                "InputTemplate for target \(target.id) contains invalid placeholder \(name).")
        } catch .path(let name, _) {
            throw Refusal.invalid(
                "Invalid JSONPath for \(name) in InputPathsMap for target \(target.id).")
        }
    }

    private static func checkPlace(
        _ kind: TargetKind, _ target: EventBridgeShape.Target, _ arn: ARN, _ call: Call,
        _ reading: any Reading, _ service: EventBridgeService
    ) throws {
        func absent() -> Failure {
            Refusal.unavailable(
                target.arn, "Targets of \(arn.service) are not available on this server.")
        }
        switch kind {
        case .bus(let bus):
            guard bus.account == call.account else {
                throw Refusal.unavailable(
                    target.arn, "Buses of other accounts are not available on this server.")
            }
            try reading.requireBus(bus)
        case .destination(let region, let name, let id):
            let row = try reading.row(
                """
                SELECT 1 AS one FROM events_destinations
                WHERE account = ? AND region = ? AND name = ? AND id = ?
                """,
                [.text(call.account.description), .text(region), .text(name), .text(id)])
            guard row != nil else {
                throw EventBridgeFailure.resourceNotFound(
                    "API destination \(target.arn) does not exist.")
            }
        case .queue: guard service.neighbours.queues != nil else { throw absent() }
        case .topic: guard service.neighbours.topics != nil else { throw absent() }
        case .logGroup(let account, _, _):
            guard service.neighbours.logs != nil, account == call.account else { throw absent() }
        case .program(let name):
            // Programs run as the server does: who may put one into its folder names them.
            guard service.neighbours.programs?.hasProgram(name) == true,
                arn.account == call.account.description
            else {
                throw EventBridgeFailure.resourceNotFound("Program \(name) does not exist.")
            }
        }
    }

    private static func checkParameters(
        _ kind: TargetKind, _ target: EventBridgeShape.Target
    ) throws {
        var others: [(String, Bool)] = [
            ("KinesisParameters", target.kinesisParameters != nil),
            ("RunCommandParameters", target.runCommandParameters != nil),
            ("EcsParameters", target.ecsParameters != nil),
            ("BatchParameters", target.batchParameters != nil),
            ("RedshiftDataParameters", target.redshiftDataParameters != nil),
            ("SageMakerPipelineParameters", target.sageMakerPipelineParameters != nil),
            ("AppSyncParameters", target.appSyncParameters != nil),
        ]
        if case .destination = kind {
        } else {
            others.append(("HttpParameters", target.httpParameters != nil))
        }
        if case .queue = kind, kind.isFIFO {
            guard target.sqsParameters?.messageGroupId?.isEmpty == false else {
                throw Refusal.invalid(
                    "Parameter(s) SqsParameters must be specified for target: \(target.id).")
            }
        } else {
            others.append(("SqsParameters", target.sqsParameters != nil))
        }
        if let other = others.first(where: \.1) {
            throw Refusal.invalid(
                "Parameter(s) \(other.0) not valid for target: \(target.id).")
        }
    }
}
