import Dispatch
import Store
import Synchronization
import TestSupport
import Testing
import Vocabulary

let people = Migration(
    "people",
    """
    CREATE TABLE people (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, age INTEGER CHECK (age >= 0),
        friend INTEGER REFERENCES people (id)
    ) STRICT;
    CREATE INDEX people_by_age ON people (age);
    """)

struct Refusal: Error, Equatable { let number: Int }

/// What happened, in order.
final class Log: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
}

@Suite struct StoreTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path + "/a.db", migrations: [people])
    }

    func names() throws -> [String] {
        try store.read {
            try $0.rows("SELECT name FROM people ORDER BY name").map { $0.text("name") }
        }
    }

    func add(_ name: String) async throws {
        try await store.write {
            _ = try $0.run("INSERT INTO people (name) VALUES (?)", [.text(name)])
        }
    }

    @Test func `the connection has the settings that durability rests on`() async throws {
        let expected: [(String, Int64)] = [("synchronous", 2), ("foreign_keys", 1)]
        for (name, value) in expected {
            let row = try await store.write { try $0.row("PRAGMA \(name)") }
            #expect(row?.integer(name) == value, "\(name)")
        }
        let mode = try await store.write { try $0.row("PRAGMA journal_mode") }
        #expect(mode?.text("journal_mode") == "wal")
    }

    @Test(arguments: [
        SQLValue.null, 0, .integer(.min), .integer(.max), .real(-0.5), "", "Zoë \u{1} 🦆",
        .blob([]), .blob([0, 255]), SQLValue(Instant(nanoseconds: -1)), true,
    ])
    func `a value comes back as it went in`(value: SQLValue) async throws {
        try await store.write { t in
            try t.run("CREATE TABLE anything (value ANY) STRICT")
            try t.run("INSERT INTO anything VALUES (?)", [value])
        }
        #expect(try store.read { try $0.row("SELECT value FROM anything")?["value"] } == value)
    }

    @Test func `a text with a zero character is refused, not cut`() async {
        let error = await #expect(throws: StoreError.self) { try await add("Zoë\u{0}!") }
        guard case .statement = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `run tells how many rows it changed`() async throws {
        let counts = try await store.write { t in
            [
                try t.run("INSERT INTO people (name) VALUES ('a'), ('b'), ('c')"),
                try t.run("UPDATE people SET age = 1 WHERE name <> 'a'"),
                try t.run("UPDATE people SET age = 1 WHERE name = 'z'"),
                try t.run("CREATE TABLE other (id INTEGER)"),
                try t.run("DELETE FROM people"),
            ]
        }
        #expect(counts == [3, 2, 0, 0, 3])
    }

    @Test func `a body that throws loses its own changes only, and gets its own error`()
        async throws
    {
        let outcomes = await withTaskGroup(of: (Int, (any Error)?).self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await store.write { t in
                            try t.run("INSERT INTO people (name) VALUES (?)", [.text("n\(number)")])
                            if number % 3 == 0 { throw Refusal(number: number) }
                        }
                        return (number, nil)
                    } catch {
                        return (number, error)
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for number in 0..<200 {
            let error = outcomes[number] ?? nil
            #expect(error as? Refusal == (number % 3 == 0 ? Refusal(number: number) : nil))
        }
        #expect(Set(try names()) == Set((0..<200).filter { $0 % 3 != 0 }.map { "n\($0)" }))
    }

    @Test func `what waits is committed together and in order, then told`() async throws {
        let log = Log()
        let gate = DispatchSemaphore(value: 0)
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        async let blocked: Void = store.write { _ in
            begins.finish()
            gate.wait()
        }
        for await _ in begun {}
        let store = store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    try await store.write { t in
                        log.add("body")
                        try t.run("INSERT INTO people (name) VALUES (?)", [.text("n\(number)")])
                        t.afterCommit {
                            let count = try? store.read {
                                try $0.row("SELECT count(*) AS n FROM people")?.integer("n")
                            }
                            log.add("committed with \(count ?? -1)")
                        }
                    }
                    log.add("told")
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            gate.signal()
            try await group.waitForAll()
        }
        try await blocked
        let all = log.all
        #expect(all.prefix(100).allSatisfy { $0 == "body" })
        #expect(all.filter { $0 == "committed with 100" }.count == 100)
        #expect(all.filter { $0 == "told" }.count == 100)
    }

    @Test func `afterCommit is not called for what was not applied`() async throws {
        let log = Log()
        await #expect(throws: Refusal(number: 1)) {
            try await store.write { t in
                t.afterCommit { log.add("called") }
                throw Refusal(number: 1)
            }
        }
        #expect(log.all == [])
    }

    @Test(arguments: [
        ("INSERT INTO people (name) VALUES ('Ada')", StoreError.Constraint.uniqueness),
        ("INSERT INTO people (id, name) VALUES (1, 'Eve')", .uniqueness),
        ("INSERT INTO people (name) VALUES (NULL)", .notNull),
        ("INSERT INTO people (name, age) VALUES ('Eve', -1)", .check),
        ("INSERT INTO people (name, friend) VALUES ('Eve', 99)", .foreignKey),
        ("INSERT INTO people (name, age) VALUES ('Eve', 'old')", .other),
    ])
    func `each rule of the schema refuses by its kind`(
        sql: String, expected: StoreError.Constraint
    ) async throws {
        try await add("Ada")
        let error = await #expect(throws: StoreError.self) {
            try await store.write { _ = try $0.run(sql) }
        }
        guard case .constraint(let kind, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(kind == expected)
        #expect(error?.isUniquenessViolation == (expected == .uniqueness))
        #expect(try names() == ["Ada"])
    }

    @Test(arguments: ["SELEC", "SELECT * FROM nowhere", "SELECT ?", "SELECT 1; SELECT 2"])
    func `a wrong statement is refused as such`(sql: String) {
        let error = #expect(throws: StoreError.self) { try store.read { _ = try $0.rows(sql) } }
        guard case .statement = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a full disk fails the write with its name, and loses nothing`() async throws {
        try await add("before")
        let pages = try await store.write { try $0.row("PRAGMA page_count")?.integer("page_count") }
        _ = try await store.write { try $0.row("PRAGMA max_page_count = \((pages ?? 0) + 20)") }
        try await store.write { _ = try $0.run("CREATE TABLE big (body BLOB)") }
        let error = await #expect(throws: StoreError.self) {
            try await store.write { t in
                for _ in 0..<100 {
                    try t.run(
                        "INSERT INTO big VALUES (?)", [.blob(Array(repeating: 7, count: 4096))])
                }
            }
        }
        guard case .diskFull = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try store.read { try $0.rows("SELECT * FROM big").count } == 0)
        _ = try await store.write { try $0.row("PRAGMA max_page_count = 1000000") }
        try await add("later")
        #expect(try names() == ["before", "later"])
    }

    @Test func `a read sees one state, whatever is written meanwhile`() async throws {
        let store = store
        try await add("a")
        let written = DispatchSemaphore(value: 0)
        let counts = try store.read { snapshot -> [Int] in
            let before = try snapshot.rows("SELECT * FROM people").count
            Task.detached {
                try await store.write { _ = try $0.run("INSERT INTO people (name) VALUES ('b')") }
                written.signal()
            }
            written.wait()
            let after = try snapshot.rows("SELECT * FROM people").count
            let nested = try store.read { try $0.rows("SELECT * FROM people").count }
            return [before, after, nested]
        }
        #expect(counts == [1, 1, 1])
        #expect(try names() == ["a", "b"])
    }

    @Test func `a snapshot cannot write`() throws {
        let error = #expect(throws: StoreError.self) {
            try store.read { _ = try $0.rows("DELETE FROM people RETURNING id") }
        }
        guard case .readOnly = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `rows are handed out one by one, and the same statement may run inside`()
        async throws
    {
        try await store.write { t in
            for number in 0..<10 {
                try t.run(
                    "INSERT INTO people (name, age) VALUES (?, ?)",
                    [.text("n\(number)"), .integer(Int64(number))])
            }
        }
        var seen: [Int64] = []
        let sql = "SELECT age FROM people WHERE age >= ? ORDER BY age"
        var inside: [[Int64]] = []
        try store.read { s in
            try s.each(sql, [2]) { row in
                inside.append(try s.rows(sql, [8]).map { $0.integer("age") })
                seen.append(row.integer("age"))
                return seen.count < 3
            }
        }
        #expect(inside == [[8, 9], [8, 9], [8, 9]])
        #expect(seen == [2, 3, 4])
    }

    @Test func `a transaction is not usable after its closure`() async throws {
        let error = #expect(throws: StoreError.self) {
            let kept = try store.read { $0 }
            _ = try kept.rows("SELECT 1")
        }
        #expect(
            error == .statement("used after the closure it was valid in had returned"))
    }

    @Test func `a body cannot end the transaction it is in, and others can go on`() async throws {
        await #expect(throws: StoreError.self) {
            try await store.write { t in
                try t.run("INSERT INTO people (name) VALUES ('a')")
                try t.run("ROLLBACK")
            }
        }
        try await add("b")
        #expect(try names() == ["b"])
    }

    @Test func `a closed store says so`() async throws {
        store.close()
        await #expect(throws: StoreError.closed) { try await add("a") }
        #expect(throws: StoreError.closed) { try names() }
    }
}
