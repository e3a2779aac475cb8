// The process that the kill tests of Store, Journal and Metrics start and end: it does one of a few jobs and
// writes a line for each thing that was acknowledged to it.
import Glibc
import Journal
import MetricsEngine
import Store
import Vocabulary

/// One write(2) a line: it is with the parent before the next step, whatever happens then.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

/// Payloads that name their writer and number and are long enough to be torn.
func payload(_ writer: Int, _ number: Int) -> [UInt8] {
    let head = Array("\(writer) \(number) ".utf8)
    return head + [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number * 37 % 3000)
}

let numbered = Migration(
    "numbered",
    """
    CREATE TABLE numbered (writer INTEGER, number INTEGER, half INTEGER, body BLOB,
        PRIMARY KEY (writer, number, half)) STRICT, WITHOUT ROWID;
    """)

/// Several writers each put pairs of rows; a pair is one transaction.
func writeRows(_ folder: String, from first: Int) async throws {
    let store = try Store(path: folder + "/a.db", migrations: [numbered])
    say("open")
    try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
            group.addTask {
                for number in first..<first + 1_000_000 {
                    try await store.write { t in
                        for half in 0..<2 {
                            try t.run(
                                "INSERT INTO numbered VALUES (?, ?, ?, ?)",
                                [
                                    SQLValue(writer), SQLValue(number), SQLValue(half),
                                    SQLValue(payload(writer, number)),
                                ])
                        }
                    }
                    say("\(writer) \(number)")
                }
            }
        }
        try await group.waitForAll()
    }
}

/// Several writers each append pairs of records; every third append is not durable.
func writeRecords(_ folder: String, from first: Int) async throws {
    let journal = try Journal(
        folder: folder, segmentBytesMax: 100_000, clock: SystemClock())
    say("open")
    try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
            group.addTask {
                for number in first..<first + 1_000_000 {
                    let position = try await journal.append(
                        [payload(writer, number), payload(writer, number)],
                        durable: number % 3 != 0)
                    say("\(writer) \(number) \(position)")
                }
            }
        }
        try await group.waitForAll()
    }
}

/// Several writers each put 0, 1, 2 and so on, a second apart, while parts are written and joined.
func writeMeasurements(_ folder: String, from first: Int) async throws {
    let store = try MetricStore(folder: folder)
    guard let account = AccountID("123456789012") else { return }
    let scope = MetricScope(account: account, region: .usEast1)
    let start: Int64 = 1_800_000_000
    say("open")
    try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
            group.addTask {
                let metric = MetricIdentity(
                    namespace: "Kill", name: "number",
                    dimensions: [MetricDimension("writer", "\(writer)")])
                for number in first..<first + 1_000_000 {
                    let time = start + Int64(number)
                    let datum = MetricDatum(
                        metric: metric, time: time, isHighResolution: true,
                        content: .value(Double(number)))
                    try await store.put([datum], in: scope, now: time)
                    say("\(writer) \(number)")
                    if writer == 0, number % 3 == 0 { try store.flush() }
                    if writer == 1, number % 7 == 0 { try store.maintain(now: time) }
                }
            }
        }
        try await group.waitForAll()
    }
}

/// The system refuses to let files grow; then there is room again.
func fillDisk(_ folder: String) async throws {
    signal(SIGXFSZ, SIG_IGN)
    let journal = try Journal(folder: folder, clock: SystemClock())
    let first = try await journal.append([[UInt8](repeating: 1, count: 1000)])
    var limit = rlimit(rlim_cur: 100_000, rlim_max: rlim_t.max)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var count = 0
    do {
        for _ in 0..<1000 {
            _ = try await journal.append([[UInt8](repeating: 2, count: 1000)])
            count += 1
        }
        say("never full")
    } catch JournalError.diskFull {
        say("full after \(first.value + UInt64(count))")
    }
    say("end \(journal.end)")
    limit.rlim_cur = rlim_t.max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    say("again \(try await journal.append([[3]]))")
    await journal.close()
}

/// As a user who may not write there; root may write anywhere.
func openUnprivileged(_ folder: String) {
    if getuid() == 0 { _ = setuid(65_534) }
    do {
        _ = try DataFolder(path: folder)
        say("folder taken")
    } catch {
        say("folder: \(error)")
    }
    do {
        _ = try Store(path: folder + "/a.db", migrations: [])
        say("store opened")
    } catch {
        say("store: \(error)")
    }
    do {
        _ = try Journal(folder: folder + "/journal", clock: SystemClock())
        say("journal opened")
    } catch {
        say("journal: \(error)")
    }
}

/// Holds the data folder until the parent lets it go.
func holdFolder(_ folder: String) throws {
    let held = try DataFolder(path: folder)
    say("held \(getpid())")
    var byte: UInt8 = 0
    _ = read(0, &byte, 1)
    held.release()
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    say("usage: crash-child JOB FOLDER [FIRST]")
    exit(2)
}
let first = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0
do {
    switch arguments[1] {
    case "rows": try await writeRows(arguments[2], from: first)
    case "records": try await writeRecords(arguments[2], from: first)
    case "measurements": try await writeMeasurements(arguments[2], from: first)
    case "fill": try await fillDisk(arguments[2])
    case "unprivileged": openUnprivileged(arguments[2])
    case "hold": try holdFolder(arguments[2])
    default: say("no such job")
    }
} catch {
    say("error \(error)")
    exit(1)
}
