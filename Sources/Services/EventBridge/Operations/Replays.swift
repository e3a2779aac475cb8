import Codecs
package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension Call {
    fileprivate func replayARN(_ name: String) -> String { arn("replay/\(name)").description }
}

extension Reading {
    fileprivate func replay(_ name: String, _ call: Call) throws -> Row? {
        try row(
            "SELECT * FROM events_replays WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(name)])
    }

    fileprivate func requireReplay(_ name: String, _ call: Call) throws -> Row {
        guard let row = try replay(name, call) else {
            throw EventBridgeFailure.resourceNotFound("Replay \(name) does not exist.")
        }
        return row
    }
}

extension Row {
    fileprivate func archiveARN(_ call: Call) -> String {
        call.arn("archive/\(text("archive"))").description
    }
}

extension StartReplay: WriteHandler {
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
    static let activeMax = 10

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.replayARN(input.replayName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        guard let bus = BusName(arn: input.destination.arn) else {
            throw Refusal.unavailable("Destination.Arn", "Must contain an event bus ARN.")
        }
        let archiveName = String(ARN(input.eventSourceArn)?.resourceID ?? "")
        let archive = try transaction.row(
            "SELECT * FROM events_archives WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(archiveName)])
        guard let archive, ARN(input.eventSourceArn)?.resourceType == "archive" else {
            throw Refusal.unavailable(
                "EventSourceArn", "Archive \(archiveName) does not exist.")
        }
        guard bus.name == archive.text("bus"), bus.account == call.account,
            bus.region == call.region
        else {
            throw Refusal.unavailable(
                "Destination.Arn", "Cross event bus replay is not permitted.")
        }
        guard input.eventStartTime < input.eventEndTime else {
            throw Refusal.unavailable(
                "EventEndTime", "EventStartTime must be before EventEndTime.")
        }
        guard try transaction.replay(input.replayName, call) == nil else {
            throw EventBridgeFailure.resourceAlreadyExists(
                "Replay \(input.replayName) already exists.")
        }
        let active = try transaction.row(
            """
            SELECT COUNT(*) AS n FROM events_replays
            WHERE account = ? AND region = ? AND state IN ('STARTING', 'RUNNING')
            """, call.place)
        guard active?.integer("n") ?? 0 < activeMax else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO events_replays (account, region, name, archive, bus, description,
            destination, state, first, last, started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                SQLValue(input.replayName), SQLValue(archiveName), SQLValue(bus.name),
                SQLValue(input.description), SQLValue(WireText.json(input.destination).text),
                .text(ReplayState.starting), SQLValue(input.eventStartTime),
                SQLValue(input.eventEndTime), SQLValue(call.time),
            ])
        return Output(
            replayArn: call.replayARN(input.replayName), state: ReplayState.starting,
            replayStartTime: call.time)
    }
}

extension CancelReplay: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.replayARN(input.replayName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let row = try transaction.requireReplay(input.replayName, call)
        guard ReplayState.active.contains(row.text("state")) else {
            throw EventBridgeFailure.illegalStatus(
                "Replay \(input.replayName) is not in a valid state for this operation.")
        }
        try transaction.run(
            """
            UPDATE events_replays SET state = ?, ended = ?
            WHERE account = ? AND region = ? AND name = ?
            """,
            [.text(ReplayState.cancelled), SQLValue(call.time)] + call.place
                + [.text(input.replayName)])
        return Output(replayArn: call.replayARN(input.replayName), state: "CANCELLING")
    }
}

extension DescribeReplay: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.replayARN(input.replayName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let row = try snapshot.requireReplay(input.replayName, call)
        return Output(
            replayName: input.replayName, replayArn: call.replayARN(input.replayName),
            description: row.textIfAny("description"), state: row.text("state"),
            stateReason: row.textIfAny("reason"), eventSourceArn: row.archiveARN(call),
            destination: try WireText.read(
                row.text("destination"), as: EventBridgeShape.ReplayDestination.self),
            eventStartTime: row.instant("first"), eventEndTime: row.instant("last"),
            eventLastReplayedTime: row.instantIfAny("at_time"),
            replayStartTime: row.instant("started"), replayEndTime: row.instantIfAny("ended"))
    }
}

extension ListReplays: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let filters = [input.namePrefix, input.eventSourceArn, input.state]
        guard filters.count(where: { $0 != nil }) <= 1 else {
            throw Refusal.invalid(
                "At most one filter is allowed for ListReplays. "
                    + "Use either : State, EventSourceArn, or NamePrefix.")
        }
        var (condition, arguments) = Listing.prefix(input.namePrefix)
        if let source = input.eventSourceArn {
            condition += " AND archive = ?"
            arguments.append(.text(String(ARN(source)?.resourceID ?? "")))
        }
        if let state = input.state {
            condition += " AND state = ?"
            arguments.append(.text(state))
        }
        let page = try Listing.page(
            "SELECT * FROM events_replays WHERE account = ? AND region = ?\(condition)",
            call.place + arguments, key: "name", limit: input.limit, token: input.nextToken,
            PageQuery(
                "ListReplays", call.account.description, call.region.description,
                input.namePrefix, input.eventSourceArn, input.state), snapshot)
        return Output(
            replays: page.items.map { row in
                EventBridgeShape.Replay(
                    replayName: row.text("name"), eventSourceArn: row.archiveARN(call),
                    state: row.text("state"), stateReason: row.textIfAny("reason"),
                    eventStartTime: row.instant("first"), eventEndTime: row.instant("last"),
                    eventLastReplayedTime: row.instantIfAny("at_time"),
                    replayStartTime: row.instant("started"),
                    replayEndTime: row.instantIfAny("ended"))
            }, nextToken: page.next)
    }
}
