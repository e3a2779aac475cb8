import CloudWatchLogs
import CloudWatchLogsAPI
import Gate
import Shapes
import Store
import TestSupport
import Vocabulary

/// A log store of its own in a temporary folder, asked through its handlers as the gate asks them.
final class TestLogs: Sendable {
    static let start: Int64 = 1_700_000_000_000

    let service: CloudWatchLogsService
    let store: Store
    let clock = ManualClock(Instant(milliseconds: start))
    let account = AccountID.standard
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(
            path: folder.path + "/state.db", migrations: CloudWatchLogsService.migrations)
        service = try CloudWatchLogsService(
            store: store, account: account, clock: clock, entropy: SeededEntropy(seed: 1),
            folder: folder.path + "/logs")
    }

    deinit { store.close() }

    func call(_ operation: String) -> Call {
        let root = Caller(principal: Principal(.root, account: account, id: account.description))
        return Call(
            account: account, region: .usEast1, caller: root, time: clock.now(), requestID: "r",
            eventID: "e", service: CloudWatchLogsAPIModel.service, operation: operation,
            request: HTTPRequest(method: "POST", target: "/"), sourceIP: "127.0.0.1",
            userAgent: "test")
    }

    func read<H: ReadHandler>(
        _ handler: H.Type, _ input: H.Input
    ) throws -> H.Output where H.Service == CloudWatchLogsService {
        let call = call(H.model.name)
        return try store.read { snapshot in
            _ = try H.authorize(input, call, snapshot, service)
            return try H.perform(input, call, snapshot, service)
        }
    }

    @discardableResult
    func write<H: WriteHandler>(
        _ handler: H.Type, _ input: H.Input
    ) async throws -> H.Output where H.Service == CloudWatchLogsService {
        let call = call(H.model.name)
        _ = try store.read { try H.authorize(input, call, $0, service) }
        return try await store.write { [service] in try H.perform(input, call, $0, service) }
    }

    /// The targets that a call is judged on.
    func targets<H: Handler>(
        _ handler: H.Type, _ input: H.Input
    ) throws -> [Target] where H.Service == CloudWatchLogsService {
        guard
            case .targets(let targets) = try store.read({
                try H.authorize(input, call(H.model.name), $0, service)
            })
        else { return [] }
        return targets
    }

    // MARK: Things to test with

    func makeGroup(_ name: String = "g", streams: String...) async throws {
        try await write(CreateLogGroup.self, CreateLogGroup.Input(logGroupName: name))
        for stream in streams {
            try await write(
                CreateLogStream.self,
                CreateLogStream.Input(logGroupName: name, logStreamName: stream))
        }
    }

    @discardableResult
    func put(
        _ events: [(Int64, String)], to stream: String = "s", of group: String = "g"
    ) async throws -> PutLogEvents.Output {
        try await write(
            PutLogEvents.self,
            PutLogEvents.Input(
                logGroupName: group, logStreamName: stream,
                logEvents: events.map {
                    CloudWatchLogsShape.InputLogEvent(
                        timestamp: Int(Self.start + $0.0), message: $0.1)
                }))
    }

    func get(
        _ token: String? = nil, limit: Int? = nil, fromHead: Bool? = nil
    ) throws -> GetLogEvents.Output {
        try read(
            GetLogEvents.self,
            GetLogEvents.Input(
                logGroupName: "g", logStreamName: "s", nextToken: token, limit: limit,
                startFromHead: fromHead))
    }

    func filter(
        _ pattern: String? = nil, prefix: String? = nil, token: String? = nil, limit: Int? = nil
    ) throws -> FilterLogEvents.Output {
        try read(
            FilterLogEvents.self,
            FilterLogEvents.Input(
                logGroupName: "g", logStreamNamePrefix: prefix, filterPattern: pattern,
                nextToken: token, limit: limit))
    }
}

/// The code of the failure that `body` throws.
func refusal(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? Failure)?.code ?? "\(error)"
    }
}
