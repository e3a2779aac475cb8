import GRDB

/// What can be read, be it from a snapshot or inside a transaction. Write queries against this.
package protocol Reading {
    /// All rows of the statement. Throws `StoreError`.
    func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [Row]
    /// The first row of the statement, or nil. Throws `StoreError`.
    func row(_ sql: String, _ arguments: [SQLValue]) throws -> Row?
    /// Calls `body` for each row, without holding them all, until it returns false.
    /// Throws `StoreError`, and what `body` throws.
    func each(_ sql: String, _ arguments: [SQLValue], _ body: (Row) throws -> Bool) throws
}

extension Reading {
    package func rows(_ sql: String) throws -> [Row] { try rows(sql, []) }
    package func row(_ sql: String) throws -> Row? { try row(sql, []) }
    package func each(_ sql: String, _ body: (Row) throws -> Bool) throws {
        try each(sql, [], body)
    }
}

/// A consistent view of the store: every read of one snapshot sees the same committed state.
/// It is valid inside the closure that received it, and nowhere else.
package struct Snapshot: Reading {
    private let statements: Statements

    init(_ statements: Statements) { self.statements = statements }

    package func rows(_ sql: String, _ arguments: [SQLValue] = []) throws -> [Row] {
        try statements.rows(sql, arguments)
    }

    package func row(_ sql: String, _ arguments: [SQLValue] = []) throws -> Row? {
        try statements.row(sql, arguments)
    }

    package func each(
        _ sql: String, _ arguments: [SQLValue] = [], _ body: (Row) throws -> Bool
    ) throws {
        try statements.each(sql, arguments, body)
    }
}

/// One unit of change: all of it is applied, or nothing. It sees its own changes and those of
/// earlier transactions. Valid inside the closure that received it, and nowhere else.
package final class Transaction: Reading {
    private let statements: Statements
    private(set) var afterCommitBodies: [@Sendable () -> Void] = []

    init(_ statements: Statements) { self.statements = statements }

    package func rows(_ sql: String, _ arguments: [SQLValue] = []) throws -> [Row] {
        try statements.rows(sql, arguments)
    }

    package func row(_ sql: String, _ arguments: [SQLValue] = []) throws -> Row? {
        try statements.row(sql, arguments)
    }

    package func each(
        _ sql: String, _ arguments: [SQLValue] = [], _ body: (Row) throws -> Bool
    ) throws {
        try statements.each(sql, arguments, body)
    }

    /// Performs one statement. Returns how many rows it inserted, changed or removed, not counting
    /// those that foreign keys and triggers touched. Throws `StoreError`.
    @discardableResult
    package func run(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int {
        try statements.run(sql, arguments)
    }

    /// The row id of the last row inserted into a table that has row ids.
    package var lastInsertedID: Int64 { statements.lastInsertedID }

    /// Has `body` called once the change is on disk, before the writer's caller goes on; never if
    /// the change is not applied. It runs on the store's writing thread: it must be short, and must
    /// not wait for another write.
    package func afterCommit(_ body: @escaping @Sendable () -> Void) {
        afterCommitBodies.append(body)
    }

    /// From here on every use is refused: the closure has returned.
    func end() { statements.end() }
}

/// Statements on one connection, for as long as the closure runs that the connection was lent to.
final class Statements {
    private var lent: Database?

    init(_ database: Database) { lent = database }

    func end() { lent = nil }

    private func database() throws(StoreError) -> Database {
        guard let lent else {
            throw .statement("used after the closure it was valid in had returned")
        }
        return lent
    }

    func rows(_ sql: String, _ arguments: [SQLValue]) throws(StoreError) -> [Row] {
        let database = try database()
        do {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: try bound(arguments))
            let columns = statement.columnNames
            var rows: [Row] = []
            while let row = try cursor.next() { rows.append(Row(columns, row)) }
            return rows
        } catch {
            throw StoreError(error)
        }
    }

    func row(_ sql: String, _ arguments: [SQLValue]) throws(StoreError) -> Row? {
        let database = try database()
        do {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: try bound(arguments))
            guard let first = try cursor.next() else { return nil }
            let row = Row(statement.columnNames, first)
            // An INSERT … RETURNING is only done once it has been stepped to its end.
            if !statement.isReadonly { while try cursor.next() != nil {} }
            return row
        } catch {
            throw StoreError(error)
        }
    }

    func each(_ sql: String, _ arguments: [SQLValue], _ body: (Row) throws -> Bool) throws {
        let database = try database()
        // Not from the cache: the body may run the same statement again, which would start it over.
        let cursor: GRDB.RowCursor
        let columns: [String]
        do {
            let statement = try database.makeStatement(sql: sql)
            cursor = try GRDB.Row.fetchCursor(statement, arguments: try bound(arguments))
            columns = statement.columnNames
        } catch {
            throw StoreError(error)
        }
        while true {
            let next: GRDB.Row?
            do { next = try cursor.next() } catch { throw StoreError(error) }
            guard let next, try body(Row(columns, next)) else { return }
        }
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws(StoreError) -> Int {
        let database = try database()
        do {
            let before = database.totalChangesCount
            try database.cachedStatement(sql: sql).execute(arguments: try bound(arguments))
            // changesCount keeps its old value when a statement changes nothing by its nature.
            return database.totalChangesCount == before ? 0 : database.changesCount
        } catch {
            throw StoreError(error)
        }
    }

    var lastInsertedID: Int64 { lent?.lastInsertedRowID ?? 0 }

    private func bound(_ arguments: [SQLValue]) throws(StoreError) -> StatementArguments {
        for case .text(let text) in arguments where text.utf8.contains(0) {
            // GRDB hands text over as a C string: it would be cut there without a word.
            throw .statement("a text with the character U+0000 cannot be kept")
        }
        return StatementArguments(arguments.map(\.databaseValue))
    }
}

extension Row {
    fileprivate init(_ columns: [String], _ row: GRDB.Row) {
        self.columns = columns
        values = row.databaseValues.map { SQLValue($0) }
    }
}
