import Codecs
package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

private let noFilter = GuardDutyFailure.badRequest(
    "The request is rejected since no such resource found.")

extension Reading {
    fileprivate func filter(_ name: String, of detector: String) throws -> Row {
        guard
            let row = try row(
                "SELECT * FROM guardduty_filters WHERE detector = ? AND name = ?",
                [.text(detector), .text(name)])
        else { throw noFilter }
        return row
    }
}

extension Transaction {
    /// Puts a filter at `rank`. The filter that has that rank, and those right behind it, make
    /// room; ranks that nobody has stay free.
    fileprivate func place(_ name: String, of detector: String, at rank: Int) throws {
        let others = try rows(
            """
            SELECT name, rank FROM guardduty_filters WHERE detector = ? AND name <> ?
            ORDER BY rank
            """, [.text(detector), .text(name)]
        ).map { (name: $0.text("name"), rank: Int($0.integer("rank"))) }
        let ranks = FilterRank.insert(rank, into: others.map(\.rank))
        try set(rank: ranks.own, name, detector)
        for (other, rank) in zip(others, ranks.others) where other.rank != rank {
            try set(rank: rank, other.name, detector)
        }
    }

    private func set(rank: Int, _ name: String, _ detector: String) throws {
        try run(
            "UPDATE guardduty_filters SET rank = ? WHERE detector = ? AND name = ?",
            [SQLValue(rank), .text(detector), .text(name)])
    }
}

extension CreateFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(
            .detector(input.detectorId), requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        Output(
            name: try transaction.once(input.clientToken, call) {
                try make(input, call, transaction, service)
            })
    }

    private static func make(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> String {
        let record = try transaction.detector(input.detectorId, call)
        _ = try Criteria(input.findingCriteria)
        try TagText.check(input.tags)
        guard input.name.utf8.allSatisfy({ $0.isNameByte }) else { throw Refusal.invalid("name") }
        let held = try transaction.rows(
            "SELECT name FROM guardduty_filters WHERE detector = ?", [.text(record.id)]
        ).map { $0.text("name") }
        guard !held.contains(input.name) else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because a filter with the given name already exists.")
        }
        guard held.count < 100 else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because the limit of 100 filters has been reached.")
        }
        try transaction.run(
            """
            INSERT INTO guardduty_filters
            (detector, name, description, action, rank, criteria, tags)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(record.id), .text(input.name), SQLValue(input.description),
                SQLValue(input.action ?? "NOOP"), SQLValue(held.count + 1),
                SQLValue(WireText.json(input.findingCriteria).text),
                SQLValue(TagText.json(input.tags)),
            ])
        try transaction.place(input.name, of: record.id, at: input.rank ?? 1)
        return input.name
    }
}

extension GetFilter: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.filter(input.filterName, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        let row = try snapshot.filter(input.filterName, of: record.id)
        return Output(
            name: row.text("name"), description: row.textIfAny("description"),
            action: row.text("action"), rank: Int(row.integer("rank")),
            findingCriteria: try WireText.read(
                JSON(text: row.text("criteria")), as: GuardDutyShape.FindingCriteria.self),
            tags: TagText.read(row.text("tags")))
    }
}

extension UpdateFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.filter(input.filterName, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        let row = try transaction.filter(input.filterName, of: record.id)
        if let criteria = input.findingCriteria { _ = try Criteria(criteria) }
        try transaction.run(
            """
            UPDATE guardduty_filters SET description = ?, action = ?, criteria = ?
            WHERE detector = ? AND name = ?
            """,
            [
                SQLValue(input.description ?? row.textIfAny("description")),
                SQLValue(input.action ?? row.text("action")),
                SQLValue(
                    input.findingCriteria.map { WireText.json($0).text } ?? row.text("criteria")),
                .text(record.id), .text(input.filterName),
            ])
        if let rank = input.rank {
            try transaction.place(input.filterName, of: record.id, at: rank)
        }
        return Output(name: input.filterName)
    }
}

extension DeleteFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.filter(input.filterName, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        _ = try transaction.filter(input.filterName, of: record.id)
        try transaction.run(
            "DELETE FROM guardduty_filters WHERE detector = ? AND name = ?",
            [.text(record.id), .text(input.filterName)])
        return Output()
    }
}

extension ListFilters: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        let names = try snapshot.rows(
            "SELECT name FROM guardduty_filters WHERE detector = ? ORDER BY rank",
            [.text(record.id)]
        ).map { $0.text("name") }
        let (page, next) = try Pages.cut(
            names, maxResults: input.maxResults, token: input.nextToken)
        return Output(filterNames: page, nextToken: next)
    }
}

extension UInt8 {
    /// Letters, digits, `.`, `_` and `-`: what a filter's name may hold.
    fileprivate var isNameByte: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5a).contains(self)
            || (0x61...0x7a).contains(self) || self == 0x2e || self == 0x5f || self == 0x2d
    }
}
