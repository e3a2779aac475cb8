import Codecs
import Gate
import Shapes
import Store
import Vocabulary

/// Tells subscribers what is due. Each subscription has a lane of its own.
actor Deliverer {
    static let underWayMax = 256
    static let underWayPerLaneMax = 16
    private static let pause = Duration.milliseconds(500)

    private let service: SNSService
    private let mouth: Mouth
    private var underWay: [Int64: Int64] = [:]
    private var paces: [Int64: Pace] = [:]

    /// How many messages a subscription got in the second that runs.
    private struct Pace {
        var second: Int64 = 0
        var count = 0
    }

    init(_ service: SNSService) {
        self.service = service
        mouth = Mouth(service)
    }

    func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    for delivery in try due() {
                        group.addTask { await self.tell(delivery) }
                    }
                } catch {
                    service.report("deliveries cannot be read and are tried again: \(error)")
                }
                await service.departures.wait(for: Self.pause)
            }
            group.cancelAll()
        }
    }

    /// Attempts what is due, each once.
    func tellDue() async throws {
        var isTried: Set<Int64> = []
        while true {
            let found = try due().filter { isTried.insert($0.id).inserted }
            guard !found.isEmpty else { return }
            for delivery in found { await tell(delivery) }
        }
    }

    private func due() throws -> [Delivery] {
        let now = service.clock.now()
        let held = Dictionary(grouping: underWay.values) { $0 }.mapValues(\.count)
        var found: [Delivery] = []
        try service.store.read { snapshot in
            // One step through the index for each lane, however long the lanes are.
            let lanes = try snapshot.rows(
                """
                WITH RECURSIVE lanes (lane) AS (
                    SELECT MIN(lane) FROM sns_deliveries
                    UNION ALL
                    SELECT (SELECT MIN(d.lane) FROM sns_deliveries d WHERE d.lane > lanes.lane)
                    FROM lanes WHERE lanes.lane IS NOT NULL
                ) SELECT lane FROM lanes WHERE lane IS NOT NULL
                """
            ).map { $0.integer("lane") }
            for lane in lanes {
                let free = min(
                    Self.underWayPerLaneMax - (held[lane] ?? 0),
                    Self.underWayMax - underWay.count - found.count)
                guard free > 0 else { continue }
                let row = try snapshot.row(
                    "SELECT * FROM sns_subscriptions WHERE id = ?", [.integer(lane)])
                let subscription = row.map { Subscription($0) }
                let topic = try subscription.flatMap { try snapshot.topic(id: $0.topic) }
                found += try next(
                    lane, subscription, topic, free: free, isIdle: held[lane] == nil, now: now,
                    snapshot)
            }
        }
        for delivery in found { underWay[delivery.id] = delivery.lane }
        return found
    }

    private func next(
        _ lane: Int64, _ subscription: Subscription?, _ topic: Topic?, free: Int, isIdle: Bool,
        now: Instant, _ snapshot: Snapshot
    ) throws -> [Delivery] {
        let isOrdered = topic?.name.isFIFO == true
        // In a FIFO topic one waits for the other, be it only to be tried again.
        guard !isOrdered || isIdle else { return [] }
        let rows =
            isOrdered
            ? try snapshot.rows(
                "SELECT * FROM sns_deliveries WHERE lane = ? ORDER BY id LIMIT 1",
                [.integer(lane)]
            ).filter { $0.instant("due") <= now }
            : try snapshot.rows(
                """
                SELECT * FROM sns_deliveries WHERE lane = ? AND due <= ? ORDER BY due, id LIMIT ?
                """,
                [.integer(lane), SQLValue(now), SQLValue(Self.underWayPerLaneMax + free)])
        var waiting = rows.filter { underWay[$0.integer("id")] == nil }
        var most = free
        if let subscription, let topic, subscription.isHTTP {
            let policy = DeliveryPolicy.effective(
                subscription: subscription.attributes, of: topic)
            if let rate = policy["throttlePolicy"]?["maxReceivesPerSecond"]?.integer {
                most = allowance(
                    lane, rate: Int(rate), atMost: min(free, waiting.count), now: now)
            }
        }
        waiting = Array(waiting.prefix(most))
        return try waiting.compactMap { row in
            let kept = try snapshot.row(
                "SELECT * FROM sns_messages WHERE id = ?", [row["message"]])
            return Delivery(
                id: row.integer("id"), lane: lane, message: kept.flatMap { service.message($0) },
                messageID: row.integer("message"), attempts: Int(row.integer("attempts")),
                subscription: subscription, topic: topic)
        }
    }

    private func allowance(
        _ lane: Int64, rate: Int, atMost wanted: Int, now: Instant
    ) -> Int {
        var pace = paces[lane] ?? Pace()
        if pace.second != now.seconds { pace = Pace(second: now.seconds) }
        let allowed = max(0, min(wanted, rate - pace.count))
        pace.count += allowed
        paces[lane] = pace
        return allowed
    }

    private func tell(_ delivery: Delivery) async {
        let outcome = await mouth.tell(delivery)
        do {
            try await service.store.write { [service] transaction in
                try transaction.settle(delivery, outcome, service)
            }
        } catch {
            // It stays due and is told once more.
            service.report("a delivery cannot be settled: \(error)")
            try? await Task.sleep(for: Self.pause)
        }
        underWay[delivery.id] = nil
        service.departures.set()
    }
}

/// One message for one subscription.
struct Delivery: Sendable {
    let id: Int64
    let lane: Int64
    /// Nil if it cannot be read any more.
    let message: Message?
    let messageID: Int64
    let attempts: Int
    /// Nil once the subscription is gone.
    let subscription: Subscription?
    let topic: Topic?
}

/// How an attempt ended.
enum Outcome: Sendable {
    /// Told, in the dead-letter queue, or of no use to anybody.
    case done
    case again(String, after: Int64)
}

extension Transaction {
    func settle(_ delivery: Delivery, _ outcome: Outcome, _ service: SNSService) throws {
        switch outcome {
        case .done:
            try run("DELETE FROM sns_deliveries WHERE id = ?", [.integer(delivery.id)])
            try run(
                "UPDATE sns_messages SET waiting = waiting - 1 WHERE id = ?",
                [.integer(delivery.messageID)])
            try run(
                "DELETE FROM sns_messages WHERE id = ? AND waiting <= 0",
                [.integer(delivery.messageID)])
        case .again(let error, let seconds):
            try run(
                """
                UPDATE sns_deliveries SET due = ?, attempts = attempts + 1, error = ? WHERE id = ?
                """,
                [
                    SQLValue(service.clock.now() + .seconds(seconds)), .text(error),
                    .integer(delivery.id),
                ])
        }
    }
}
