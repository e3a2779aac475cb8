import Codecs
import Gate
import MetricsEngine
import Shapes
import Store
import Synchronization
import Vocabulary

/// Carries out the actions that changes of state asked for: at least once, in order for each
/// target, and no slow target holds up another.
struct Courier {
    private static let batchMax = 64
    private static let timeoutSeconds = 10
    private static let pause = Duration.seconds(1)
    /// Waits between attempts at a target that may yet answer; then the action has failed.
    private static let retrySeconds: [Int64] = [5, 30, 120, 600]

    private struct Action: Sendable {
        let id: Int64
        let place: [SQLValue]
        let alarm: String
        let type: String
        let target: String
        let subject: String
        let message: String
        let changed: Instant
        let attempts: Int
        let source: String

        init(_ row: Row) {
            id = row.integer("id")
            place = [row["account"], row["region"]]
            alarm = row.text("alarm")
            type = row.text("type")
            target = row.text("action")
            subject = row.text("subject")
            message = row.text("message")
            changed = row.instant("changed")
            attempts = Int(row.integer("attempts"))
            source =
                ARN(
                    service: "cloudwatch", region: row.text("region"), account: row.text("account"),
                    resource: "alarm:\(row.text("alarm"))"
                ).description
        }
    }

    private enum Outcome {
        case done
        case failed(String)
        /// The target may answer another time.
        case absent(String)
    }

    let service: CloudWatchService

    init(_ service: CloudWatchService) { self.service = service }

    /// Carries actions out as they come until cancelled.
    func run() async {
        let busy = Busy()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    for (target, actions) in try due() where busy.take(target) {
                        group.addTask {
                            await self.carry(actions)
                            busy.free(target)
                            self.service.departures.ring()
                        }
                    }
                } catch {
                    service.report("actions of alarms could not be read: \(error)")
                }
                await service.departures.wait(for: Self.pause)
            }
        }
    }

    /// Carries out what is due now, once.
    func turn() async throws {
        for (_, actions) in try due() { await carry(actions) }
    }

    private func due() throws -> [(String, [Action])] {
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM cw_actions WHERE due <= ? ORDER BY due, id LIMIT ?",
                [SQLValue(service.clock.now()), SQLValue(Self.batchMax)])
        }
        return Dictionary(grouping: rows.map { Action($0) }, by: \.target)
            .map { ($0.key, $0.value.sorted { $0.id < $1.id }) }
    }

    private func carry(_ actions: [Action]) async {
        for action in actions {
            if Task.isCancelled { return }
            do {
                try await settle(action, try await attempt(action))
            } catch {
                if !Task.isCancelled {
                    service.report("an action of alarm \(action.alarm) is tried again: \(error)")
                }
                return
            }
        }
    }

    private func attempt(_ action: Action) async throws -> Outcome {
        if action.target.hasPrefix("http") { return await callWebhook(action) }
        guard let arn = ARN(action.target) else { return .failed("The action is no ARN.") }
        guard arn.service == "sns" else {
            return .failed("This server does not carry out actions of \(arn.service).")
        }
        guard let notifier = service.neighbours.notifier else {
            return .failed("This server has no topics.")
        }
        do {
            try await notifier.publish(
                toTopic: arn, subject: action.subject, message: action.message,
                service: "cloudwatch.amazonaws.com", source: ARN(action.source))
            return .done
        } catch let failure as Failure where failure.status < 500 {
            return .failed("\(failure.code): \(failure.message)")
        }
    }

    private func callWebhook(_ action: Action) async -> Outcome {
        guard let web = service.neighbours.web else { return .failed("There is no way out.") }
        var request = WebRequest(
            method: "POST", url: action.target, body: Array(action.message.utf8),
            timeoutSeconds: Self.timeoutSeconds)
        request.headers.add("Content-Type", "application/json")
        request.headers.add("User-Agent", "Garrison CloudWatch")
        do {
            let response = try await web.send(request)
            switch response.status {
            case 200..<300: return .done
            case 408, 429, 500...: return .absent("The target answered \(response.status).")
            default: return .failed("The target answered \(response.status).")
            }
        } catch {
            return .absent(error.description)
        }
    }

    /// What became of an attempt, and the action's end or next time, are one transaction.
    private func settle(_ action: Action, _ outcome: Outcome) async throws {
        let now = service.clock.now()
        try await service.store.write { transaction in
            switch outcome {
            case .done: try end(action, error: nil, now, transaction)
            case .failed(let reason): try end(action, error: reason, now, transaction)
            case .absent(let reason):
                guard action.attempts < Self.retrySeconds.count else {
                    return try end(action, error: reason, now, transaction)
                }
                try transaction.run(
                    "UPDATE cw_actions SET attempts = attempts + 1, due = ? WHERE id = ?",
                    [
                        SQLValue(now + .seconds(Self.retrySeconds[action.attempts])),
                        .integer(action.id),
                    ])
            }
        }
    }

    private func end(
        _ action: Action, error: String?, _ now: Instant, _ transaction: Transaction
    ) throws {
        // A second attempt that overlapped with a restart has nothing to tell.
        let ended = try transaction.run(
            "DELETE FROM cw_actions WHERE id = ?", [.integer(action.id)])
        guard ended > 0 else { return }
        let summary =
            error == nil
            ? "Successfully executed action \(action.target)"
            : "Failed to execute action \(action.target). Received error: \"\(error ?? "")\""
        try History.write(
            .action, of: (action.alarm, action.type), place: action.place, time: now,
            summary: summary,
            data: [
                "actionState": error == nil ? "Succeeded" : "Failed",
                "stateUpdateTimestamp": .number(JSONNumber(action.changed.milliseconds)),
                "notificationResource": .string(action.target),
                "publishedMessage": error == nil ? .string(action.message) : .null,
                "error": error.map { .string($0) } ?? .null,
            ], transaction)
    }
}

/// The targets that somebody is on the way to.
private final class Busy: Sendable {
    private let targets = Mutex<Set<String>>([])

    func take(_ target: String) -> Bool { targets.withLock { $0.insert(target).inserted } }
    func free(_ target: String) { targets.withLock { _ = $0.remove(target) } }
}
