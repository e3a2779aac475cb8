import Dispatch
import GRDB
import Synchronization

/// The one writer: takes all waiting bodies, runs each in a savepoint of one transaction, commits,
/// and only then lets their callers go on.
///
/// One commit costs one fsync however many bodies it holds, and while the disk is busy the next
/// batch gathers by itself: no timer, no added latency for a caller that is alone.
final class GroupCommit: Sendable {
    /// Bodies in one commit. Bounds how long the first of them waits for the last.
    private static let batchMax = 512

    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "garrison.store.writer")
    private let state = Mutex(State())

    private struct State {
        var waiting: [Write] = []
        var isDraining = false
        var isClosed = false
    }

    /// A body and what is to happen with its outcome.
    private struct Write: Sendable {
        /// Runs the body; returns the error it threw.
        let run: @Sendable (Transaction) -> (any Error)?
        /// Resumes the caller, with the error or with the value that `run` kept.
        let finish: @Sendable ((any Error)?) -> Void
    }

    /// Where a body's value waits for the commit.
    private final class Outcome<T: Sendable>: Sendable {
        let value = Mutex<T?>(nil)
    }

    /// Transactions committed so far.
    let commits = Atomic<Int>(0)

    init(_ pool: DatabasePool) { self.pool = pool }

    /// Bodies that wait for their turn.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    func perform<T: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        let outcome = Outcome<T>()
        return try await withCheckedThrowingContinuation { continuation in
            submit(
                Write(
                    run: { transaction in
                        do {
                            let value = try body(transaction)
                            outcome.value.withLock { $0 = value }
                            return nil
                        } catch {
                            return error
                        }
                    },
                    finish: { error in
                        if let error {
                            continuation.resume(throwing: error)
                        } else if let value = outcome.value.withLock({ $0 }) {
                            continuation.resume(returning: value)
                        } else {
                            continuation.resume(throwing: StoreError.ioFailure("no outcome"))
                        }
                    }))
        }
    }

    private func submit(_ write: Write) {
        let (refused, begins) = state.withLock { state -> (StoreError?, Bool) in
            if state.isClosed { return (.closed, false) }
            if state.waiting.count >= Store.writesWaitingMax { return (.overloaded, false) }
            state.waiting.append(write)
            defer { state.isDraining = true }
            return (nil, !state.isDraining)
        }
        if let refused {
            write.finish(refused)
        } else if begins {
            queue.async { self.drain() }
        }
    }

    /// Refuses new writes and waits for those handed in.
    func close() {
        state.withLock { $0.isClosed = true }
        queue.sync {}
    }

    private func drain() {
        while true {
            let batch = state.withLock { state -> [Write] in
                let batch = Array(state.waiting.prefix(Self.batchMax))
                state.waiting.removeFirst(batch.count)
                if batch.isEmpty { state.isDraining = false }
                return batch
            }
            if batch.isEmpty { return }
            commit(batch)
        }
    }

    private func commit(_ batch: [Write]) {
        var errors = [(any Error)?](repeating: nil, count: batch.count)
        var afterCommit = [[@Sendable () -> Void]](repeating: [], count: batch.count)
        do {
            try pool.writeWithoutTransaction { database in
                // Left over only if an earlier rollback failed with the disk.
                if database.isInsideTransaction { try database.rollback() }
                try database.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
                do {
                    for (index, write) in batch.enumerated() {
                        let transaction = Transaction(Statements(database))
                        errors[index] = try run(write, transaction, database)
                        afterCommit[index] = transaction.afterCommitBodies
                    }
                    try database.cachedStatement(sql: "COMMIT").execute()
                } catch {
                    if database.isInsideTransaction { try? database.rollback() }
                    throw error
                }
            }
        } catch {
            let failure = StoreError(error)
            for (index, write) in batch.enumerated() { write.finish(errors[index] ?? failure) }
            return
        }
        commits.add(1, ordering: .relaxed)
        for (index, write) in batch.enumerated() {
            if errors[index] == nil { for body in afterCommit[index] { body() } }
            write.finish(errors[index])
        }
    }

    /// Runs one body in its savepoint and returns the error it threw. Throws if the transaction
    /// around it is lost: SQLite rolls all of it back by itself on a full disk and the like.
    /// https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
    private func run(
        _ write: Write, _ transaction: Transaction, _ database: Database
    ) throws -> (any Error)? {
        try database.cachedStatement(sql: "SAVEPOINT body").execute()
        let error = write.run(transaction)
        transaction.end()
        guard database.isInsideTransaction else {
            throw error.map { StoreError($0) } ?? .statement("a body ended the transaction")
        }
        if error != nil { try database.cachedStatement(sql: "ROLLBACK TO body").execute() }
        try database.cachedStatement(sql: "RELEASE body").execute()
        return error
    }
}
