/// Why a text is no query, and where in it.
package struct InsightsError: Error, Hashable, Sendable {
    package let message: String
    /// Where the trouble is, in characters of the query.
    package let start: Int
    package let end: Int
}

/// The language that a query is written in.
package enum InsightsLanguage: String, Sendable {
    case insights = "CWLI"
    case sql = "SQL"
    case ppl = "PPL"
}

/// Bounds of queries.
enum InsightsLimits {
    static let depthMax = 64
    static let commandsMax = 100
    static let rowsMax = 10_000
    static let groupsMax = 500_000
    /// Rows that a sort, a subquery or a join holds at once.
    static let heldMax = 1_000_000
    static let regexesMax = 100
    static let unnestMax = 10_000
}
