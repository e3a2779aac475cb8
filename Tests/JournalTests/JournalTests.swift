import Journal
import TestSupport
import Testing
import Vocabulary

@Suite struct JournalTests {
    let folder: TemporaryFolder
    let clock = ManualClock(Instant(seconds: 1_000))

    init() throws { folder = try TemporaryFolder() }

    func open(segmentBytesMax: Int = 64 << 20) throws -> Journal {
        try Journal(folder: folder.path, segmentBytesMax: segmentBytesMax, clock: clock)
    }

    func numbers(_ records: [JournalRecord]) -> [UInt64] { records.map(\.position.value) }

    @Test func `records appended are records read, in order, after a restart too`() async throws {
        var journal = try open()
        #expect(journal.end == Position(0))
        #expect(try journal.read(from: Position(0), countMax: 1, bytesMax: 1) == [])
        #expect(try await journal.append([[1], [2, 2]]) == Position(0))
        clock.advance(by: .seconds(1))
        #expect(try await journal.append([[]]) == Position(2))
        #expect(try await journal.append([]) == Position(3))
        await journal.close()
        journal = try open()
        #expect(journal.end == Position(3))
        let records = try journal.read(from: Position(0), countMax: 10, bytesMax: 1000)
        #expect(records.map(\.bytes) == [[1], [2, 2], []])
        #expect(records.map(\.time.seconds) == [1000, 1000, 1001])
        await journal.close()
        let verification = Journal.verify(folder: folder.path)
        #expect(verification.problems == [])
        #expect(verification.records == 3)
        #expect(verification.firstTime == Instant(seconds: 1000))
        #expect(verification.lastTime == Instant(seconds: 1001))
    }

    @Test func `a read is bounded in records and bytes, and gives one at least`() async throws {
        let journal = try open(segmentBytesMax: 500)
        for size in 1...20 { try await journal.append([[UInt8](repeating: 1, count: size * 10)]) }
        let cases: [(from: UInt64, countMax: Int, bytesMax: Int, expected: Range<UInt64>)] = [
            (0, 100, 100_000, 0..<20), (0, 3, 100_000, 0..<3), (0, 100, 60, 0..<3),
            (0, 100, 59, 0..<2), (19, 100, 1, 19..<20), (18, 100, 0, 18..<19),
            (20, 100, 1000, 0..<0), (99, 100, 1000, 0..<0), (5, 0, 1000, 0..<0),
            (.max, 1, 1, 0..<0),
        ]
        for it in cases {
            let records = try journal.read(
                from: Position(it.from), countMax: it.countMax, bytesMax: it.bytesMax)
            #expect(numbers(records) == Array(it.expected), "\(it)")
        }
        let backward: [(from: UInt64?, countMax: Int, expected: [UInt64])] = [
            (nil, 3, [19, 18, 17]), (5, 2, [5, 4]), (1, 100, [1, 0]), (0, 1, [0]),
            (99, 2, [19, 18]), (.max, 1, [19]), (nil, 0, []),
        ]
        for it in backward {
            let records = try journal.readBackward(
                from: it.from.map { Position($0) }, countMax: it.countMax)
            #expect(numbers(records) == it.expected, "\(it)")
        }
    }

    @Test func `a record that is too long is refused, and the next is taken`() async throws {
        let journal = try open()
        let long = [UInt8](repeating: 0, count: Journal.recordBytesMax + 1)
        await #expect(throws: JournalError.recordTooLong(bytes: long.count)) {
            try await journal.append([[1], long])
        }
        #expect(try await journal.append([long.dropLast()]) == Position(0))
        #expect(
            try journal.read(from: Position(0), countMax: 1, bytesMax: 1)[0].bytes.count
                == Journal.recordBytesMax)
    }

    @Test func `many callers at once each get the position of their own record`() async throws {
        let journal = try open(segmentBytesMax: 20_000)
        let positions = try await withThrowingTaskGroup(of: [(Position, [UInt8])].self) { group in
            for caller in 0..<40 {
                group.addTask {
                    var own: [(Position, [UInt8])] = []
                    for number in 0..<25 {
                        let bytes = Array("\(caller) \(number)".utf8)
                        let durable = number % 2 == 0
                        own.append((try await journal.append([bytes], durable: durable), bytes))
                    }
                    return own
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let records = try journal.read(from: Position(0), countMax: 5000, bytesMax: 1 << 20)
        #expect(records.count == 1000)
        for (position, bytes) in positions {
            #expect(records[Int(position.value)].bytes == bytes)
        }
        #expect(Journal.verify(folder: folder.path).problems == [])
        await journal.close()
        #expect(Journal.verify(folder: folder.path).problems == [])
    }

    @Test func `waiting ends with the record, with the task, or with the journal`() async throws {
        let journal = try open()
        let waiter = Task { await journal.waitForRecords(after: Position(1)) }
        try await journal.append([[1]])
        try await journal.append([[2]])
        await waiter.value
        await journal.waitForRecords(after: Position(0))
        let cancelled = Task { await journal.waitForRecords(after: Position(100)) }
        cancelled.cancel()
        await cancelled.value
        let closed = Task { await journal.waitForRecords(after: Position(100)) }
        await journal.close()
        await closed.value
    }

    @Test func `a closed journal says so`() async throws {
        let journal = try open()
        await journal.close()
        await journal.close()
        await #expect(throws: JournalError.closed) { try await journal.append([[1]]) }
        #expect(throws: JournalError.closed) {
            try journal.read(from: Position(0), countMax: 1, bytesMax: 1)
        }
        #expect(throws: JournalError.closed) { try journal.saveCursor("a", Position(0)) }
    }

    @Test func `a cursor is where it was saved, before and after a restart`() async throws {
        var journal = try open()
        try await journal.append([[1], [2], [3]])
        #expect(try journal.cursor("detection") == Position(0))
        try journal.saveCursor("detection", Position(2))
        try journal.saveCursor("other.one", Position(99))
        await journal.close()
        journal = try open()
        #expect(try journal.cursor("detection") == Position(2))
        #expect(try journal.cursor("other.one") == Position(3), "never beyond the end")
    }

    @Test(arguments: [
        "", ".", "..", "a/b", "a b", "ä", ".hidden", String(repeating: "a", count: 129),
    ])
    func `a name that is no cursor's is refused`(name: String) throws {
        let journal = try open()
        #expect(throws: JournalError.cursorName(name)) {
            try journal.saveCursor(name, Position(0))
        }
        #expect(throws: JournalError.cursorName(name)) { _ = try journal.cursor(name) }
    }

    @Test func `retention drops whole old segments, and the rest is still proven`() async throws {
        var journal = try open(segmentBytesMax: 200)
        for number in 0..<20 {
            clock.set(Instant(seconds: Int64(number)))
            try await journal.append([[UInt8](repeating: UInt8(number), count: 40)])
        }
        try journal.retain(since: Instant(seconds: 0))
        #expect(journal.start == Position(0))
        try journal.retain(since: Instant(seconds: 10))
        let start = journal.start
        #expect(start > Position(7) && start <= Position(10))
        #expect(throws: JournalError.positionGone(first: start)) {
            try journal.read(from: Position(start.value - 1), countMax: 1, bytesMax: 1)
        }
        #expect(try journal.read(from: start, countMax: 1, bytesMax: 1)[0].position == start)
        #expect(
            numbers(try journal.readBackward(from: nil, countMax: 100)).last == start.value)
        #expect(Journal.verify(folder: folder.path).problems == [])
        await journal.close()
        journal = try open(segmentBytesMax: 200)
        #expect(journal.start == start)
        #expect(try await journal.append([[1]]) == Position(20))
        await journal.close()
        let verification = Journal.verify(folder: folder.path)
        #expect(verification.problems == [])
        #expect(verification.start == start)
    }

    @Test func `retention that was interrupted is finished at the next opening`() async throws {
        let journal = try open(segmentBytesMax: 100)
        for number in 0..<6 {
            clock.set(Instant(seconds: Int64(number)))
            try await journal.append([[UInt8](repeating: 1, count: 100)])
        }
        let before = try folder.copy()
        try journal.retain(since: Instant(seconds: 4))
        let start = journal.start
        #expect(start == Position(4))
        // What was decided is there, what was to be removed as well.
        try before.write("start", try folder.read("start"))
        #expect(Journal.verify(folder: before.path).problems == [])
        let again = try Journal(folder: before.path, clock: clock)
        #expect(again.start == start)
        #expect(try before.names().filter { $0.hasSuffix(".journal") }.count == 2)
    }

    @Test func `a position is found by time, even where the clock stepped back`() async throws {
        let journal = try open(segmentBytesMax: 150)
        let times: [Int64] = [10, 20, 20, 30, 5, 6, 40, 35, 50]
        for time in times {
            clock.set(Instant(seconds: time))
            try await journal.append([[1, 2, 3]])
        }
        for wanted in Int64(0)...60 {
            let expected = times.firstIndex { $0 >= wanted } ?? times.count
            #expect(
                try journal.position(atOrAfter: Instant(seconds: wanted))
                    == Position(UInt64(expected)), "\(wanted)")
        }
    }

    @Test func `a full disk is named, nothing is lost, and room makes it work again`() throws {
        let lines = try Child("fill", folder.path).rest()
        try #require(lines.count == 3, "\(lines)")
        let count = lines[0].split(separator: " ").last.flatMap { UInt64($0) } ?? 0
        #expect(lines[0].hasPrefix("full after "))
        #expect(count > 80)
        #expect(lines[1] == "end \(count + 1)")
        #expect(lines[2] == "again \(count + 1)")
        let verification = Journal.verify(folder: folder.path)
        #expect(verification.problems == [])
        #expect(verification.end == Position(count + 2))
        #expect(verification.unfinishedBytes == 0)
    }
}
