import LogSearch

/// Queries on events that a test writes down.
struct InsightsBench {
    static let start: Int64 = 1_700_000_000_000

    var group = InsightsGroup(id: 7, account: "123456789012", name: "g")
    var tables: [String: InsightsTable] = [:]
    var results: [[InsightsRow]] = []
    var earlier: [String] = []
    var limit: Int?

    /// The rows of a query, each a dictionary; the first message is the oldest, a second apart.
    func rows(
        _ text: String, _ messages: [String], _ language: InsightsLanguage = .insights
    ) throws -> [[String: String]] {
        try ordered(text, messages, language).map { row in
            Dictionary(row.map { ($0.name, $0.value) }) { first, _ in first }
        }
    }

    func ordered(
        _ text: String, _ messages: [String], _ language: InsightsLanguage = .insights
    ) throws -> [[(name: String, value: String)]] {
        try result(text, messages, language).map(\.fields)
    }

    func result(
        _ text: String, _ messages: [String], _ language: InsightsLanguage = .insights
    ) throws -> [InsightsRow] {
        let query = try InsightsQuery(text, language: language)
        let period = Self.start...(Self.start + 3_600_000)
        let run = InsightsRun(
            query, limit: limit, now: Self.start + 3_600_000, period: period, tables: tables,
            results: results)
        func event(_ index: Int, _ message: String) -> InsightsEvent {
            InsightsEvent(
                order: EventOrder(time: Self.start + Int64(index) * 1_000, id: Int64(index)),
                ingested: Self.start, message: Array(message.utf8), stream: "s", group: group)
        }
        for (index, message) in earlier.enumerated() {
            try run.push(event(index, message), isEarlier: true)
        }
        // Blocks are read in any order.
        for (index, message) in messages.enumerated().reversed() where index % 2 == 0 {
            try run.push(event(index, message))
        }
        for (index, message) in messages.enumerated() where index % 2 == 1 {
            try run.push(event(index, message))
        }
        return try run.finish()
    }
}
