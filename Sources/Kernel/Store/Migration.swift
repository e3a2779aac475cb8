import GRDB

/// One step of the schema's history: applied once to each database, in the order of the list, and
/// recorded there under its name. A step that was released is never edited; the next one mends it.
package struct Migration: Sendable {
    /// Unique and lasting, such as `iam-001-users`.
    package let name: String
    /// One or more statements.
    package let sql: String

    package init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
    }
}

/// Brings the database to the newest step; all missing steps together, or none.
///
/// Services bring their own lists and those are joined, so a step may be new although a later one
/// of another service was applied before: what counts is the name, and order among the missing.
func migrate(_ database: Database, to migrations: [Migration]) throws {
    let names = migrations.map(\.name)
    guard Set(names).count == names.count else {
        throw StoreError.statement("two migrations have the same name")
    }
    try database.execute(
        sql: """
            CREATE TABLE IF NOT EXISTS garrison_migrations (
                position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE
            ) STRICT
            """)
    let applied = try String.fetchAll(
        database, sql: "SELECT name FROM garrison_migrations ORDER BY position")
    let known = Set(names)
    if let foreign = applied.first(where: { !known.contains($0) }) {
        throw StoreError.newerSchema(migration: foreign)
    }
    let done = Set(applied)
    for migration in migrations where !done.contains(migration.name) {
        do {
            try database.execute(sql: migration.sql)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            throw StoreError.statement(
                "migration '\(migration.name)': \(error.message ?? "refused")")
        }
        guard database.isInsideTransaction else {
            throw StoreError.statement("migration '\(migration.name)' ends the transaction")
        }
        try database.execute(
            sql: "INSERT INTO garrison_migrations (name) VALUES (?)", arguments: [migration.name])
    }
}
