package import Gate
package import MetricsEngine
package import Store
package import Vocabulary

/// What CloudWatch asks of other parts of the server.
package struct CloudWatchNeighbours: Sendable {
    /// Topics and queues; nil where this server has none.
    package var notifier: (any Notifier)?
    /// Requests to webhooks.
    package var web: (any WebClient)?
    /// Where metric streams put their files.
    package var buckets: (any BucketAccess)?
    /// Log groups, for insight rules.
    package var logs: (any LogGroupReading)?
    /// Who a service is once it has taken a role; nil if the role does not trust it.
    package var takeRole: TakeRole?

    package typealias TakeRole =
        @Sendable (_ role: ARN, _ service: String, _ source: ARN, _ region: Region, _ at: Instant)
        throws -> Caller?

    package init(
        notifier: (any Notifier)? = nil, web: (any WebClient)? = nil,
        buckets: (any BucketAccess)? = nil, logs: (any LogGroupReading)? = nil,
        takeRole: TakeRole? = nil
    ) {
        self.notifier = notifier
        self.web = web
        self.buckets = buckets
        self.logs = logs
        self.takeRole = takeRole
    }
}

/// CloudWatch of one server.
package final class CloudWatchService: Sendable {
    let store: Store
    package let metrics: MetricStore
    let neighbours: CloudWatchNeighbours
    let account: AccountID
    let region: Region
    let clock: any Clock
    let entropy: any Entropy
    /// Every alarm, ready to be judged.
    let book = AlarmBook()
    /// Actions wait to be carried out.
    let departures = Bell()
    /// Told in a sentence of what goes wrong while evaluating and sending.
    let report: @Sendable (String) -> Void

    /// - Parameter region: The server's own, where what it measures of itself is found.
    package init(
        store: Store, metrics: MetricStore, neighbours: CloudWatchNeighbours,
        account: AccountID, region: Region, clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.metrics = metrics
        self.neighbours = neighbours
        self.account = account
        self.region = region
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }

    /// Now, as the engine counts: whole seconds since 1970.
    var now: Int64 { clock.now().seconds }

    /// Evaluates alarms, carries out actions, writes streams and tidies up until cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.repeating("alarms", Self.tick) { try await $0.evaluate() } }
            group.addTask { await Courier(self).run() }
            group.addTask {
                await self.repeating("metric streams", Self.streamTick) {
                    try await StreamWriter($0).turn()
                }
            }
            group.addTask {
                await self.repeating("tidying", Self.tidyTick) { try await $0.tidy() }
            }
        }
    }

    /// Does everything that is due now, once: for tests.
    package func turnOnce() async throws {
        try await evaluate()
        try await Courier(self).turn()
        try await StreamWriter(self).turn()
        try await tidy()
    }

    /// Judges the alarms that are due.
    func evaluate() async throws { try await Evaluator(self).turn() }

    /// Rolls metrics up and forgets history that is too old.
    func tidy() async throws {
        try metrics.maintain(now: now)
        let horizon = clock.now() - .seconds(History.keepSeconds)
        let due = try store.read {
            try $0.row(
                "SELECT 1 AS one FROM cw_history WHERE time < ? LIMIT 1", [SQLValue(horizon)])
        }
        guard due != nil else { return }
        try await store.write { transaction in
            _ = try transaction.run(
                """
                DELETE FROM cw_history
                WHERE id IN (SELECT id FROM cw_history WHERE time < ? LIMIT ?)
                """,
                [SQLValue(horizon), SQLValue(Self.tidyBatch)])
        }
    }

    /// What cannot be done now is reported and tried again: a full disk must not end the alarms.
    private func repeating(
        _ name: String, _ pause: Duration, _ turn: (CloudWatchService) async throws -> Void
    ) async {
        var isFailing = false
        while !Task.isCancelled {
            do {
                try await turn(self)
                isFailing = false
            } catch {
                if Task.isCancelled { return }
                if !isFailing { report("\(name) failed and are tried again: \(error)") }
                isFailing = true
            }
            try? await Task.sleep(for: pause)
        }
    }

    private static let tick = Duration.milliseconds(500)
    private static let streamTick = Duration.seconds(5)
    private static let tidyTick = Duration.seconds(60)
    private static let tidyBatch = 10_000
}
