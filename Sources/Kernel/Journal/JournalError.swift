package import Vocabulary

/// Why the journal could not do what was asked. The text is for operators and logs.
package enum JournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A file or folder could not be opened or made.
    case cannotOpen(path: String, reason: String)
    /// What is on disk is not what was written, beyond the unfinished write of a crash.
    case corrupt(JournalProblem)
    /// No room is left. Nothing of this append was kept; appends work again when there is room.
    case diskFull(String)
    /// The folder or its files do not allow writing.
    case readOnly(String)
    /// Reading or writing the disk failed. After a failed fsync every later append fails with this:
    /// the system may have dropped what it could not write, so only a new start can tell what is
    /// there.
    case ioFailure(String)
    /// The record is longer than `Journal.recordBytesMax`.
    case recordTooLong(bytes: Int)
    /// More waits to be written than `Journal.waitingBytesMax`.
    case overloaded
    /// The journal was closed.
    case closed
    /// The position lies before the first one that retention has kept.
    case positionGone(first: Position)
    /// A cursor's name is 1 to 128 letters, digits, `-`, `_` and `.`, and does not begin with `.`.
    case cursorName(String)

    package var description: String {
        switch self {
        case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
        case .corrupt(let problem): "the journal is damaged: \(problem)"
        case .diskFull(let what): "disk full: \(what)"
        case .readOnly(let what): "not writable: \(what)"
        case .ioFailure(let what): "disk failure: \(what)"
        case .recordTooLong(let bytes):
            "a record of \(bytes) bytes is longer than \(Journal.recordBytesMax)"
        case .overloaded: "too many records are waiting to be written"
        case .closed: "the journal is closed"
        case .positionGone(let first): "kept from position \(first.value) on only"
        case .cursorName(let name): "not a cursor's name: '\(name)'"
        }
    }
}

/// Something in a journal that is not as it was written.
package struct JournalProblem: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A record's bytes, time or hash were changed.
        case altered
        /// Records are missing between two that are there.
        case removed
        /// A record stands where another belongs: moved, or there twice.
        case misplaced
        /// Records at the end are missing.
        case truncated
        /// Bytes that are no record, or records after the end.
        case added
        /// A whole segment is missing, or stands under another's name.
        case segment
        /// A segment's header was changed.
        case header
        /// The chain is consistent in itself, but is not the one that was written.
        case rewritten
        /// The file that remembers the end is missing or changed.
        case anchor
        /// The beginning is not the one that retention left.
        case start
        /// The disk does not give the bytes.
        case unreadable
    }

    package let kind: Kind
    /// The file's name.
    package let segment: String
    /// The first record concerned, if that can be told.
    package let position: Position?
    /// The time of the last record before the problem that is proven intact: since then.
    package let time: Instant?
    package let text: String

    package init(
        _ kind: Kind, segment: String, position: Position?, time: Instant?, text: String
    ) {
        self.kind = kind
        self.segment = segment
        self.position = position
        self.time = time
        self.text = text
    }

    package var description: String {
        var line = "\(kind.rawValue): \(text), in \(segment)"
        if let position { line += " at position \(position.value)" }
        if let time { line += ", since \(time.iso8601Milliseconds)" }
        return line
    }
}
