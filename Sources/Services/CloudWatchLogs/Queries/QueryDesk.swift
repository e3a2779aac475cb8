import CloudWatchLogsAPI
import LogSearch
import Synchronization
import Vocabulary

/// A query that was started.
struct QueryTicket: Sendable {
    enum Status: String, Sendable {
        case scheduled = "Scheduled"
        case running = "Running"
        case complete = "Complete"
        case failed = "Failed"
        case cancelled = "Cancelled"
        case timeout = "Timeout"

        var isOver: Bool { self != .scheduled && self != .running }
    }

    let id: String
    let account: AccountID
    let region: Region
    let text: String
    let language: InsightsLanguage
    let query: InsightsQuery
    /// Groups that it looks at, but for those of subqueries.
    let groups: [GroupRecord]
    /// The groups of each subquery.
    let inner: [[GroupRecord]]
    let tables: [String: InsightsTable]
    /// The first and last millisecond.
    let period: ClosedRange<Int64>
    let limit: Int?
    let created: Instant
    var status = Status.scheduled
    var ended: Instant?
    var statistics = QueryStatistics()
    var rows: [InsightsRow] = []
    var resultBytes = 0
}

struct QueryStatistics: Sendable {
    var matched = 0
    var scanned = 0
    var bytes = 0
    var skipped = 0
    var skippedBytes = 0
    var groups = 0
}

/// The queries that run, wait or are over. They are gone when the server stops.
final class QueryDesk: Sendable {
    /// Queries that run or wait at once: AWS's quotas.
    private static let openMax = 100
    private static let openOfOthersMax = 15
    /// Queries whose results are kept, and the bytes of them all.
    private static let keptMax = 2_000
    private static let keptBytesMax = 256 << 20

    private struct State {
        var tickets: [String: QueryTicket] = [:]
        /// The oldest first.
        var order: [String] = []
    }

    private let state = Mutex(State())
    private let waiting: AsyncStream<String>
    private let door: AsyncStream<String>.Continuation

    init() {
        // As many as may be open: those beyond were refused at the door.
        (waiting, door) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1_000))
    }

    /// Ids of queries to run, as they come.
    var arrivals: AsyncStream<String> { waiting }

    /// - Throws: `LimitExceededException` where too many are open.
    func add(_ ticket: QueryTicket) throws {
        try state.withLock { state in
            let open = state.tickets.values.filter {
                !$0.status.isOver && $0.account == ticket.account && $0.region == ticket.region
            }
            let isOther = ticket.language != .insights
            let count = open.count { ($0.language != .insights) == isOther }
            guard count < (isOther ? Self.openOfOthersMax : Self.openMax) else {
                throw CloudWatchLogsFailure.limitExceeded(
                    "Account maximum query concurrency limit of "
                        + "[\(isOther ? Self.openOfOthersMax : Self.openMax)] reached.")
            }
            state.tickets[ticket.id] = ticket
            state.order.append(ticket.id)
            Self.forgetOld(&state)
        }
        door.yield(ticket.id)
    }

    private static func forgetOld(_ state: inout State) {
        var bytes = state.tickets.values.reduce(0) { $0 + $1.resultBytes }
        var index = 0
        while state.tickets.count > keptMax || bytes > keptBytesMax, index < state.order.count {
            let id = state.order[index]
            guard let ticket = state.tickets[id], ticket.status.isOver else {
                index += 1
                continue
            }
            bytes -= ticket.resultBytes
            state.tickets[id] = nil
            state.order.remove(at: index)
        }
    }

    func ticket(_ id: String) -> QueryTicket? { state.withLock { $0.tickets[id] } }

    /// The newest first.
    func all(_ account: AccountID, _ region: Region) -> [QueryTicket] {
        state.withLock { state in
            state.order.reversed().compactMap { state.tickets[$0] }.filter {
                $0.account == account && $0.region == region
            }
        }
    }

    func change(_ id: String, _ body: (inout QueryTicket) -> Void) {
        state.withLock { state in
            guard var ticket = state.tickets[id] else { return }
            body(&ticket)
            state.tickets[id] = ticket
        }
    }

    /// Whether the query was waiting or running, and is no more.
    func cancel(_ id: String, at now: Instant) -> Bool {
        state.withLock { state in
            guard let ticket = state.tickets[id], !ticket.status.isOver else { return false }
            state.tickets[id]?.status = .cancelled
            state.tickets[id]?.ended = now
            return true
        }
    }
}
