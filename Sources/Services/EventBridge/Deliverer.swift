import EventBridgeAPI
import Gate
import Shapes
import Store
import Vocabulary

/// Sends what is due. Each target has a lane of its own: a slow one holds up nobody else.
actor Deliverer {
    static let underWayMax = 128
    static let underWayPerLaneMax = 8

    private let service: EventBridgeService
    private let destinations: Destinations
    private var underWay: [Int64: String] = [:]
    private var paces: [String: Pace] = [:]

    /// How many requests a destination got in the second that runs.
    private struct Pace {
        var second: Int64 = 0
        var count = 0
    }

    init(_ service: EventBridgeService) {
        self.service = service
        destinations = Destinations(service)
    }

    func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    for delivery in try due() {
                        group.addTask { await self.send(delivery) }
                    }
                } catch {
                    service.report("deliveries cannot be read and are tried again: \(error)")
                }
                await service.departures.wait(for: Self.pause)
            }
            group.cancelAll()
        }
    }

    /// Attempts what is due, once.
    func sendDue() async throws {
        var isTried: Set<Int64> = []
        while true {
            let found = try due().filter { isTried.insert($0.id).inserted }
            guard !found.isEmpty else { return }
            for delivery in found { await send(delivery) }
        }
    }

    private static let pause = Duration.milliseconds(500)

    /// What can start now: of each lane as much as it may have under way.
    private func due() throws -> [Delivery] {
        let now = service.clock.now()
        let held = Dictionary(grouping: underWay.values) { $0 }.mapValues(\.count)
        var found: [Delivery] = []
        try service.store.read { snapshot in
            // One step through the index for each lane, however long the lanes are.
            let lanes = try snapshot.rows(
                """
                WITH RECURSIVE lanes (lane) AS (
                    SELECT MIN(lane) FROM events_deliveries
                    UNION ALL
                    SELECT (SELECT MIN(d.lane) FROM events_deliveries d WHERE d.lane > lanes.lane)
                    FROM lanes WHERE lanes.lane IS NOT NULL
                ) SELECT lane FROM lanes WHERE lane IS NOT NULL
                """)
            for lane in lanes.map({ $0.text("lane") }) {
                let free = min(
                    Self.underWayPerLaneMax - (held[lane] ?? 0),
                    Self.underWayMax - underWay.count - found.count)
                guard free > 0 else { continue }
                let rows = try snapshot.rows(
                    """
                    SELECT * FROM events_deliveries WHERE lane = ? AND due <= ?
                    ORDER BY due, id LIMIT ?
                    """,
                    [.text(lane), SQLValue(now), SQLValue(Self.underWayPerLaneMax + free)])
                let rate = try destinations.rate(of: lane, snapshot)
                let waiting = rows.filter { underWay[$0.integer("id")] == nil }
                let wanted = min(free, waiting.count)
                found += waiting.prefix(allowance(of: lane, rate: rate, atMost: wanted, now: now))
                    .map { Delivery($0) }
            }
        }
        for delivery in found { underWay[delivery.id] = delivery.lane }
        return found
    }

    /// How many may start in this second, counted as started.
    private func allowance(of lane: String, rate: Int, atMost wanted: Int, now: Instant) -> Int {
        var pace = paces[lane] ?? Pace()
        if pace.second != now.seconds { pace = Pace(second: now.seconds) }
        let allowed = max(0, min(wanted, rate - pace.count))
        pace.count += allowed
        paces[lane] = pace
        return allowed
    }

    private func send(_ delivery: Delivery) async {
        let result = await destinations.send(delivery)
        do {
            try await service.store.write { [service] transaction in
                try transaction.settle(delivery, result, service)
            }
        } catch {
            // It stays due and is sent once more.
            service.report("a delivery cannot be settled: \(error)")
            try? await Task.sleep(for: Self.pause)
        }
        underWay[delivery.id] = nil
        service.departures.set()
    }
}

/// One thing to tell one target.
struct Delivery: Sendable {
    let id: Int64
    let lane: String
    let rule: String
    let target: String
    let eventID: String
    let payload: String
    let accepted: Instant
    let attempts: Int
    /// Buses that the event has passed.
    let hops: Int

    init(_ row: Row) {
        id = row.integer("id")
        lane = row.text("lane")
        rule = row.text("rule")
        target = row.text("target")
        eventID = row.text("event_id")
        payload = row.text("payload")
        accepted = row.instant("accepted")
        attempts = Int(row.integer("attempts"))
        hops = Int(row.integer("hops"))
    }
}

/// How an attempt ended.
enum DeliveryResult: Sendable {
    case delivered
    /// Worth another attempt, not before so many seconds have passed if the target said so.
    case failed(String, retryAfter: Int64? = nil)
    /// Not worth another attempt.
    case refused(String, code: String = "SDK_CLIENT_ERROR")
}

extension Transaction {
    /// Without a policy of its own a target is tried for a day, 185 times at most.
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
    private static let attemptsMax = 185
    private static let ageSecondsMax: Int64 = 86_400
    /// What died is kept, the newest so many.
    private static let deadMax: Int64 = 10_000

    func settle(
        _ delivery: Delivery, _ result: DeliveryResult, _ service: EventBridgeService
    ) throws {
        let reason: String
        let message: String
        let policy = (try? WireText.read(delivery.target, as: EventBridgeShape.Target.self))
        var code = "SDK_CLIENT_ERROR"
        switch result {
        case .delivered:
            try run("DELETE FROM events_deliveries WHERE id = ?", [.integer(delivery.id)])
            return
        case .refused(let text, let why):
            reason = "NO_RETRY"
            message = text
            code = why
        case .failed(let text, let retryAfter):
            message = text
            let policy = policy?.retryPolicy
            let now = service.clock.now()
            let wait = max(
                Backoff.milliseconds(after: delivery.attempts + 1, service.entropy),
                (retryAfter ?? 0) * 1000)
            let due = now + .milliseconds(wait)
            let age = Int64(policy?.maximumEventAgeInSeconds ?? Int(Self.ageSecondsMax))
            if delivery.attempts >= policy?.maximumRetryAttempts ?? Self.attemptsMax {
                reason = "RETRY_ATTEMPTS_EXHAUSTED"
            } else if due - delivery.accepted > .seconds(age) {
                reason = "EVENT_AGE_EXCEEDED"
            } else {
                try run(
                    """
                    UPDATE events_deliveries SET due = ?, attempts = attempts + 1, error = ?
                    WHERE id = ?
                    """, [SQLValue(due), SQLValue(message), .integer(delivery.id)])
                return
            }
        }
        try run(
            """
            INSERT INTO events_dead (lane, rule, target, event_id, payload, accepted, attempts,
            error, reason, died, code, queue)
            SELECT lane, rule, target, event_id, payload, accepted, attempts, ?, ?, ?, ?, ?
            FROM events_deliveries WHERE id = ?
            """,
            [
                SQLValue(message), SQLValue(reason), SQLValue(service.clock.now()),
                .text(code), SQLValue(policy?.deadLetterConfig?.arn), .integer(delivery.id),
            ])
        let last = lastInsertedID
        try run(
            "DELETE FROM events_dead WHERE id <= ? AND queue IS NULL",
            [.integer(last - Self.deadMax)])
        try run("DELETE FROM events_deliveries WHERE id = ?", [.integer(delivery.id)])
        let lane = delivery.lane
        afterCommit { service.report("an event could not be delivered to \(lane): \(message)") }
    }
}

enum Backoff {
    private static let millisecondsMax: Int64 = 480_000

    /// Doubling from a second to eight minutes, a fifth up or down by chance: 185 attempts take
    /// about a day.
    static func milliseconds(after attempts: Int, _ entropy: any Entropy) -> Int64 {
        let base = min(millisecondsMax, 1000 << Int64(min(attempts - 1, 20)))
        let chance = Int64(entropy.bytes(2).reduce(0) { $0 << 8 | Int($1) })
        return base * 4 / 5 + base * 2 / 5 * chance / 65_535
    }
}
