package import Gate
package import Journal
package import Store
package import Vocabulary

/// EventBridge of one server.
package final class EventBridgeService: Sendable {
    let store: Store
    let journal: Journal
    let web: any WebClient
    let account: AccountID
    let clock: any Clock
    let entropy: any Entropy
    /// Rises when a rule, target or archive changes, so that routes are made anew.
    let changes = Changes()
    /// Events were accepted.
    let arrivals = Signal()
    /// There is something to send.
    let departures = Signal()
    let seal: SecretSeal
    let neighbours: EventNeighbours
    /// Told in a sentence of what goes wrong while routing and sending.
    let report: @Sendable (String) -> Void

    /// - Parameter sealingKey: 32 bytes under which the secrets of connections lie in the store.
    package init(
        store: Store, journal: Journal, web: any WebClient, account: AccountID,
        sealingKey: [UInt8], neighbours: EventNeighbours = EventNeighbours(), clock: any Clock,
        entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.journal = journal
        self.web = web
        self.account = account
        self.neighbours = neighbours
        self.clock = clock
        self.entropy = entropy
        self.report = report
        seal = SecretSeal(key: sealingKey, entropy: entropy)
    }

    /// Routes, sends and fires schedules until cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.keep("routing", self.arrivals) { try await $0.turn() } }
            group.addTask { await Deliverer(self).run() }
            group.addTask { await self.tick() }
            group.addTask { await self.authorizeConnections() }
            group.addTask { await self.bury() }
        }
    }

    /// Does everything that is due now, once and to its end: each delivery is attempted once.
    package func turnOnce() async throws {
        try await noteBeginning()
        let router = Router(self)
        let deliverer = Deliverer(self)
        try await TrailFeed(self).turn()
        try await Announcements(self).turn()
        try await Timetable(self).turn()
        try await ScheduleRuns(service: self).turn()
        try await Replays(self).turn()
        try await router.turn()
        try await Authorizations(self).turn()
        try await deliverer.sendDue()
        // What was passed on to other buses.
        try await router.turn()
        try await deliverer.sendDue()
        try await Burials(self).turn()
    }

    private static let beginning = "beginning"

    /// When the default buses came to be: with the first start.
    func noteBeginning() async throws {
        let now = clock.now()
        try await store.write { transaction in
            _ = try transaction.run(
                "INSERT INTO events_cursors (name, position) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [.text(Self.beginning), SQLValue(now)])
        }
    }

    func beginning(_ reading: any Reading) throws -> Instant? {
        try reading.row(
            "SELECT position FROM events_cursors WHERE name = ?", [.text(Self.beginning)]
        )?.instant("position")
    }

    /// Runs the router whenever there is work, at least once a second. What fails is reported and
    /// tried again: a full disk must not end the routing.
    private func keep(
        _ name: String, _ signal: Signal, _ turn: (Router) async throws -> Void
    ) async {
        let router = Router(self)
        while !Task.isCancelled {
            do {
                try await turn(router)
                await signal.wait(for: Self.pause)
            } catch is CancellationError {
                return
            } catch {
                report("\(name) failed and is tried again: \(error)")
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    /// The trail's new calls, schedules that are due, replays, what archives may forget.
    private func tick() async {
        let feed = TrailFeed(self)
        let timetable = Timetable(self)
        let schedules = ScheduleRuns(service: self)
        let replays = Replays(self)
        let announcements = Announcements(self)
        try? await noteBeginning()
        while !Task.isCancelled {
            do {
                try await feed.turn()
                try await announcements.turn()
                try await timetable.turn()
                try await schedules.turn()
                try await replays.turn()
            } catch is CancellationError {
                return
            } catch {
                report("events of the server itself failed and are tried again: \(error)")
                try? await Task.sleep(for: Self.pause)
            }
            try? await Task.sleep(for: Self.tickPause)
        }
    }

    private func authorizeConnections() async {
        let authorizations = Authorizations(self)
        while !Task.isCancelled {
            do {
                try await authorizations.turn()
            } catch {
                if Task.isCancelled { return }
                report("connections could not be authorized and are tried again: \(error)")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func bury() async {
        let burials = Burials(self)
        while !Task.isCancelled {
            do {
                try await burials.turn()
            } catch {
                if Task.isCancelled { return }
                report("dead letters could not be sent and are tried again: \(error)")
            }
            try? await Task.sleep(for: Self.tickPause)
        }
    }

    private static let pause = Duration.seconds(1)
    private static let tickPause = Duration.milliseconds(250)
}
