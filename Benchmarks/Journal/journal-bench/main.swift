// Durable events per second: the journal with concurrent callers, and our own store, whose callers
// get the same promise. `run` sets plain SQLite that commits each event by itself beside it.
//
//     swift run -c release journal-bench [callers] [seconds] [folder]
import Glibc
import Journal
import Store
import Synchronization
import Vocabulary

struct Measured {
    var events: Int
    var seconds: Double
    var perSecond: Double { Double(events) / seconds }
}

func seconds(since start: Instant) -> Double {
    Double((SystemClock().now().nanoseconds - start.nanoseconds)) / 1e9
}

final class Counter: Sendable {
    let value = Atomic<Int>(0)
}

/// Has `callers` tasks repeat `body` for `limit` seconds.
func measure(
    callers: Int, for limit: Double, _ body: @escaping @Sendable () async throws -> Void
) async throws -> Measured {
    let start = SystemClock().now()
    let count = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<callers {
            group.addTask {
                while seconds(since: start) < limit {
                    try await body()
                    count.value.add(1, ordering: .relaxed)
                }
            }
        }
        try await group.waitForAll()
    }
    return Measured(events: count.value.load(ordering: .relaxed), seconds: seconds(since: start))
}

func report(_ name: String, _ measured: Measured) {
    print("\(name)\t\(Int(measured.perSecond))")
}

let callers = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 512
let limit = CommandLine.arguments.dropFirst(2).first.flatMap { Double($0) } ?? 5
let event = (0..<1500).map { UInt8(truncatingIfNeeded: 32 + $0 &* 31 % 90) }
// The caller's folder, which must lie on a disk: in memory an fsync costs nothing.
let folder = CommandLine.arguments.dropFirst(3).first ?? "/tmp/journal-bench-\(getpid())"
_ = try DataFolder(path: folder)

let events = Migration("events", "CREATE TABLE events (id INTEGER PRIMARY KEY, body BLOB) STRICT")
let store = try Store(path: folder + "/events.db", migrations: [events])
let insert: @Sendable () async throws -> Void = {
    _ = try await store.write { try $0.run("INSERT INTO events (body) VALUES (?)", [.blob(event)]) }
}
// One caller that waits for each: every commit holds one event.
let plain = try await measure(callers: 1, for: limit, insert)
report("store, one caller", plain)
let grouped = try await measure(callers: callers, for: limit, insert)
report("store, \(callers) callers", grouped)
store.close()

let journal = try Journal(folder: folder + "/journal", clock: SystemClock())
let alone = try await measure(callers: 1, for: limit) { _ = try await journal.append([event]) }
report("journal, one caller", alone)
let many = try await measure(callers: callers, for: limit) { _ = try await journal.append([event]) }
report("journal, \(callers) callers", many)
let loose = try await measure(callers: callers, for: limit) {
    _ = try await journal.append([event], durable: false)
}
report("journal, \(callers) callers, not waiting for the disk", loose)

let readStart = SystemClock().now()
var position = journal.start
var read = 0
while position < journal.end {
    let records = try journal.read(from: position, countMax: 4096, bytesMax: 4 << 20)
    guard let last = records.last else { break }
    read += records.count
    position = last.position.next
}
report(
    "reading, each hash checked", Measured(events: read, seconds: seconds(since: readStart)))
await journal.close()
let verifyStart = SystemClock().now()
let verification = Journal.verify(folder: folder + "/journal")
report(
    "verify", Measured(events: verification.records, seconds: seconds(since: verifyStart)))
if !verification.isWhole { print("problems\t\(verification.problems)") }
exit(verification.isWhole ? 0 : 1)
