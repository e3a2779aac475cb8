// Store: the state of the server in one SQLite file. One writer, many readers.
//
// A write is acknowledged when it is on disk (write-ahead log, `synchronous=FULL`). Writes that
// arrive while the disk is busy are committed together: one fsync for all of them, while each keeps
// its own fate. This module is the only one that knows GRDB; it knows no table of any service.
import GRDB
import Synchronization

/// A database file with its readers and its one writer.
package final class Store: Sendable {
    /// Writes that may wait at once; beyond it `write` throws `StoreError.overloaded`.
    package static let writesWaitingMax = 16_384
    /// Reads that run at once; further ones wait for a connection.
    package static let readersMax = 8

    private let pool: DatabasePool
    private let commits: GroupCommit

    /// Opens the file, making it if there is none, and brings its schema to the last migration.
    ///
    /// Hold the folder's `DataFolder` first: it is what keeps a second process away.
    package init(path: String, migrations: [Migration]) throws(StoreError) {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = Self.readersMax
        configuration.label = "garrison"
        // Ours to keep: a COMMIT that failed may leave the transaction open, see GroupCommit.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL when it turns the write-ahead log on; NORMAL may lose the last
                // commits when the power fails.
                // https://www.sqlite.org/pragma.html#pragma_synchronous
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
                try database.inTransaction(.immediate) {
                    try migrate(database, to: migrations)
                    return .commit
                }
            }
        } catch {
            if case .cannotOpen(_, let reason) = StoreError(error) {
                throw .cannotOpen(path: path, reason: reason)
            }
            throw StoreError(error)
        }
        commits = GroupCommit(pool)
    }

    /// Reads from one consistent snapshot, on the calling thread. A read sees every write that was
    /// acknowledged before it began. Reads may be nested; the inner one then sees the same state.
    /// Throws `StoreError`, and what `body` throws.
    package func read<T>(_ body: (Snapshot) throws -> T) throws -> T {
        var inBody = false
        do {
            return try pool.unsafeReentrantRead { database in
                if !database.isInsideTransaction {
                    try database.cachedStatement(sql: "BEGIN DEFERRED").execute()
                    defer {
                        // The result is read already; a snapshot that does not end would only
                        // stay open until the connection's next use, which tries again.
                        try? database.rollback()
                    }
                    return try lend(database, body, &inBody)
                }
                return try lend(database, body, &inBody)
            }
        } catch {
            if inBody { throw error }
            throw StoreError(error)
        }
    }

    private func lend<T>(
        _ database: Database, _ body: (Snapshot) throws -> T, _ inBody: inout Bool
    ) throws -> T {
        let statements = Statements(database)
        defer { statements.end() }
        inBody = true
        return try body(Snapshot(statements))
    }

    /// Performs `body` in a transaction and returns once it is on disk.
    ///
    /// Several bodies may share one commit; one that throws loses its own changes only, and its
    /// caller gets the very error it threw. If the commit itself fails, nothing of any of them is
    /// applied and all get the same `StoreError`. `body` must not wait for anything but the disk.
    /// A write that was handed in is carried out even if the calling task is cancelled.
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await commits.perform(body)
    }

    /// Commits made so far, each one fsync whatever it held; and writes that wait for one.
    package var commitCount: Int { commits.commits.load(ordering: .relaxed) }
    package var waitingCount: Int { commits.waitingCount }

    /// Lets waiting writes finish, then closes the file. Later calls throw `StoreError.closed`.
    package func close() {
        commits.close()
        // A reader still at work keeps its connection; the file is closed when it is done.
        try? pool.close()
    }
}
