import GRDB

/// Why the store could not do what was asked. The text is for operators and logs, not for clients.
package enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder could not be opened or made.
    case cannotOpen(path: String, reason: String)
    /// Somebody else holds the data folder or the database; `by` says who, as far as is known.
    case locked(by: String)
    /// The folder, the file or the connection does not allow writing.
    case readOnly(String)
    /// No room is left; nothing of the transaction was applied.
    case diskFull(String)
    /// The file is not a database, or is damaged.
    case corrupt(String)
    /// The file was written by a newer program: it has this migration, which we do not know.
    case newerSchema(migration: String)
    /// A rule of the schema refused the change.
    case constraint(Constraint, String)
    /// Reading or writing the disk failed for another reason than room.
    case ioFailure(String)
    /// More writes wait than `Store.writesWaitingMax`.
    case overloaded
    /// The store was closed.
    case closed
    /// The statement is wrong: syntax, unknown table, number of arguments. A programming error.
    case statement(String)

    /// Which rule of the schema was broken.
    package enum Constraint: Hashable, Sendable {
        /// `UNIQUE`, `PRIMARY KEY` or a row id that exists.
        case uniqueness
        case foreignKey
        case notNull
        case check
        case other
    }

    /// Whether a row with the same key exists already.
    package var isUniquenessViolation: Bool {
        if case .constraint(.uniqueness, _) = self { true } else { false }
    }

    package var description: String {
        switch self {
        case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
        case .locked(let holder): "in use by \(holder)"
        case .readOnly(let what): "not writable: \(what)"
        case .diskFull(let what): "disk full: \(what)"
        case .corrupt(let what): "damaged: \(what)"
        case .newerSchema(let migration):
            "written by a newer program (it has the change '\(migration)', unknown here)"
        case .constraint(_, let what): what
        case .ioFailure(let what): "disk failure: \(what)"
        case .overloaded: "too many writes are waiting"
        case .closed: "the store is closed"
        case .statement(let what): "statement refused: \(what)"
        }
    }
}

extension StoreError {
    /// SQLite's result code in the caller's terms; an error that is ours already stays as it is.
    init(_ error: any Error) {
        if let known = error as? StoreError {
            self = known
            return
        }
        guard let failure = error as? DatabaseError else {
            self = .ioFailure("\(error)")
            return
        }
        let text = failure.message ?? "SQLite error \(failure.extendedResultCode.rawValue)"
        switch failure.resultCode {
        case .SQLITE_FULL: self = .diskFull(text)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(text)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(text)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(by: "another connection (\(text))")
        case .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_PROTOCOL:
            self = .ioFailure("\(text) (SQLite \(failure.extendedResultCode.rawValue))")
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: "database", reason: text)
        case .SQLITE_CONSTRAINT:
            self = .constraint(Constraint(failure.extendedResultCode), text)
        case .SQLITE_MISUSE where text.contains("closed"): self = .closed
        default:
            self = .statement(failure.sql.map { "\(text) in: \($0)" } ?? text)
        }
    }
}

extension StoreError.Constraint {
    fileprivate init(_ code: ResultCode) {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .uniqueness
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull
        case .SQLITE_CONSTRAINT_CHECK: self = .check
        default: self = .other
        }
    }
}
