import GRDB

/// A database opened for reading alone, beside the process that writes it or without one. It takes
/// no lock on the data folder and changes nothing.
package final class StoreReader: Sendable {
    private let queue: DatabaseQueue

    /// Throws `cannotOpen` if there is no database at `path`.
    package init(path: String) throws(StoreError) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "garrison-reader"
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            if case .cannotOpen(_, let reason) = StoreError(error) {
                throw .cannotOpen(path: path, reason: reason)
            }
            throw StoreError(error)
        }
    }

    /// Reads from one consistent snapshot. Throws `StoreError`, and what `body` throws.
    package func read<T>(_ body: (Snapshot) throws -> T) throws -> T {
        try queue.read { database in
            let statements = Statements(database)
            defer { statements.end() }
            return try body(Snapshot(statements))
        }
    }
}
