package import Vocabulary

/// One row of a result, read by column name.
///
/// Asking for a column that the statement does not have is a programming error and stops the
/// program with the names it has. A NULL read as a plain value is `""`, `0` or `[]`; where NULL has
/// a meaning of its own, ask with the `IfAny` form. A value of another type is converted the way
/// SQLite's `CAST` does.
package struct Row: Sendable {
    /// The columns of a statement; shared by all its rows.
    let columns: [String]
    let values: [SQLValue]

    /// The value as SQLite has it.
    package subscript(_ column: String) -> SQLValue {
        guard let index = columns.firstIndex(of: column) else {
            // Statement and column name stand in the same source file: no input reaches this.
            preconditionFailure("no column '\(column)' among \(columns)")
        }
        return values[index]
    }

    package func text(_ column: String) -> String { textIfAny(column) ?? "" }

    package func textIfAny(_ column: String) -> String? {
        switch self[column] {
        case .null: nil
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    package func integer(_ column: String) -> Int64 { integerIfAny(column) ?? 0 }

    package func integerIfAny(_ column: String) -> Int64? {
        switch self[column] {
        case .null: nil
        case .integer(let number): number
        case .real(let number): Int64(exactly: number.rounded(.towardZero)) ?? 0
        case .text(let text): Int64(text) ?? 0
        case .blob: 0
        }
    }

    package func real(_ column: String) -> Double { realIfAny(column) ?? 0 }

    package func realIfAny(_ column: String) -> Double? {
        switch self[column] {
        case .null: nil
        case .integer(let number): Double(number)
        case .real(let number): number
        case .text(let text): Double(text) ?? 0
        case .blob: 0
        }
    }

    package func blob(_ column: String) -> [UInt8] { blobIfAny(column) ?? [] }

    package func blobIfAny(_ column: String) -> [UInt8]? {
        switch self[column] {
        case .null: nil
        case .blob(let bytes): bytes
        case .text(let text): Array(text.utf8)
        case .integer(let number): Array(String(number).utf8)
        case .real(let number): Array(String(number).utf8)
        }
    }

    /// Whether the column is an integer other than 0.
    package func flag(_ column: String) -> Bool { integer(column) != 0 }

    /// The column as nanoseconds since 1970.
    package func instant(_ column: String) -> Instant {
        Instant(nanoseconds: integer(column))
    }

    package func instantIfAny(_ column: String) -> Instant? {
        integerIfAny(column).map { Instant(nanoseconds: $0) }
    }
}
