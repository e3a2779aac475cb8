import Store
import TestSupport
import Testing

@Suite struct OpeningTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/a.db" }

    init() throws { folder = try TemporaryFolder() }

    @Test func `each migration is applied once, new ones later, in the order of the list`() throws {
        let one = Migration("one", "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);")
        let two = Migration("two", "INSERT INTO a VALUES (2)")
        let three = Migration("three", "UPDATE a SET x = x * 10")
        try Store(path: path, migrations: [one]).close()
        try Store(path: path, migrations: [one]).close()
        let store = try Store(path: path, migrations: [one, two, three])
        let values = try store.read { try $0.rows("SELECT x FROM a").map { $0.integer("x") } }
        #expect(values == [10, 20])
    }

    @Test func `a migration that fails leaves the schema as it was`() throws {
        let good = Migration("good", "CREATE TABLE a (x INTEGER)")
        let bad = Migration("bad", "CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER)")
        #expect(throws: StoreError.statement("migration 'bad': table a already exists")) {
            try Store(path: path, migrations: [good, bad])
        }
        let store = try Store(path: path, migrations: [good])
        let tables = try store.read {
            try $0.rows("SELECT name FROM sqlite_schema WHERE name IN ('a', 'b')").count
        }
        #expect(tables == 1)
    }

    @Test func `a file of a newer program is refused and not touched`() throws {
        let one = Migration("one", "CREATE TABLE a (x INTEGER)")
        let two = Migration("two", "CREATE TABLE b (x INTEGER)")
        try Store(path: path, migrations: [one, two]).close()
        #expect(throws: StoreError.newerSchema(migration: "two")) {
            try Store(path: path, migrations: [one])
        }
        try Store(path: path, migrations: [one, two]).close()
    }

    @Test func `two migrations of one name are refused`() throws {
        let one = Migration("one", "CREATE TABLE a (x INTEGER)")
        #expect(throws: StoreError.statement("two migrations have the same name")) {
            try Store(path: path, migrations: [one, one])
        }
    }

    @Test func `a file that is no database is refused as damaged`() throws {
        try folder.write("a.db", Array("This is a letter to my aunt, and rather long. ".utf8))
        let error = #expect(throws: StoreError.self) { try Store(path: path, migrations: []) }
        guard case .corrupt = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a place where no file can be is named`() throws {
        let error = #expect(throws: StoreError.self) {
            try Store(path: folder.path + "/none/a.db", migrations: [])
        }
        guard case .cannotOpen(let path, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(path == folder.path + "/none/a.db")
    }

    @Test func `a data folder is taken once, and again when it is let go`() throws {
        let path = folder.path + "/deep/data"
        let first = try DataFolder(path: path)
        #expect(throws: StoreError.self) { try DataFolder(path: path) }
        first.release()
        let second = try DataFolder(path: path)
        second.release()
    }

    @Test func `a second process is refused with the number of the first`() throws {
        let child = try Child("hold", folder.path)
        #expect(child.line() == "held \(child.id)")
        #expect(
            throws: StoreError.locked(by: "process \(child.id), which has \(folder.path)")
        ) { try DataFolder(path: folder.path) }
        child.kill()
        _ = child.rest()
        _ = try DataFolder(path: folder.path)
    }

    @Test func `a folder that is a file is refused`() throws {
        try folder.write("data", [])
        #expect(
            throws: StoreError.cannotOpen(path: folder.path + "/data", reason: "it is not a folder")
        ) { try DataFolder(path: folder.path + "/data") }
    }

    @Test func `without the right to write, everything says so`() throws {
        try Store(path: path, migrations: []).close()
        try restrict(folder.path, to: 0o555)
        defer { try? restrict(folder.path, to: 0o755) }
        let other = try Child("unprivileged", folder.path).rest()
        #expect(
            other.first
                == "folder: not writable: \(folder.path)/garrison.lock: Permission denied")
        #expect(other.dropFirst().first?.hasPrefix("store: ") == true)
        #expect(
            other.last == "journal: not writable: \(folder.path)/journal: Permission denied")
    }
}
