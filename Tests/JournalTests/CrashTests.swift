import Journal
import TestSupport
import Testing
import Vocabulary

/// What a crash leaves is opened without help; what a crash cannot leave is not.
@Suite struct CrashTests {
    private static let name = "0000000000000000.journal"

    /// A folder as a crash leaves it while the third record is being written: the anchor knows of
    /// two. Returns the whole file, too, and where its third record begins.
    private func interrupted() async throws -> (TemporaryFolder, [UInt8], Int) {
        let folder = try TemporaryFolder()
        let journal = try Journal(folder: folder.path, clock: SystemClock())
        try await journal.append([[1, 1, 1]])
        try await journal.append([[2, 2]])
        let crashed = try folder.copy()
        try await journal.append([Array("the third".utf8)])
        let whole = try folder.read(Self.name)
        await journal.close()
        return (crashed, whole, try crashed.read(Self.name).count)
    }

    @Test func `a last record cut at any byte is cut off, and the journal goes on`() async throws {
        let (folder, whole, start) = try await interrupted()
        for end in start...whole.count {
            // Cut short, or of full length but not all written, as after a power failure.
            let variants = [
                Array(whole[..<end]),
                Array(whole[..<end]) + [UInt8](repeating: 0, count: whole.count - end),
                Array(whole[..<end]) + [UInt8](repeating: 0, count: 5000),
            ]
            for (number, bytes) in variants.enumerated() {
                let copy = try folder.copy()
                try copy.write(Self.name, bytes)
                let before = Journal.verify(folder: copy.path)
                #expect(before.isWhole, "\(end) \(number): \(before.problems)")
                let journal = try Journal(folder: copy.path, clock: SystemClock())
                // Where zeros stand for zeros that belong there, the record is whole.
                let isWhole = bytes.starts(with: whole)
                #expect(journal.end == Position(isWhole ? 3 : 2), "\(end) \(number)")
                #expect(journal.cutBytes == bytes.count - (isWhole ? whole.count : start))
                let position = try await journal.append([[9]])
                #expect(position == Position(isWhole ? 3 : 2))
                await journal.close()
                #expect(Journal.verify(folder: copy.path).problems == [])
            }
        }
    }

    @Test func `an append of several records is there whole or not at all`() async throws {
        let folder = try TemporaryFolder()
        var journal = try Journal(folder: folder.path, clock: SystemClock())
        try await journal.append([[1], [2]])
        let crashed = try folder.copy()
        let start = try folder.read(Self.name).count
        try await journal.append([[3], [4, 4], [5]])
        let whole = try folder.read(Self.name)
        for end in start...whole.count {
            let copy = try crashed.copy()
            try copy.write(Self.name, Array(whole[..<end]))
            let verification = Journal.verify(folder: copy.path)
            #expect(verification.isWhole, "\(end): \(verification.problems)")
            let expected = Position(end == whole.count ? 5 : 2)
            #expect(verification.end == expected)
            #expect(verification.records == Int(expected.value))
            #expect(verification.unfinishedBytes == (end == whole.count ? 0 : end - start))
            journal = try Journal(folder: copy.path, clock: SystemClock())
            #expect(journal.end == expected)
            #expect(try await journal.append([[6]]) == expected)
            await journal.close()
            #expect(Journal.verify(folder: copy.path).problems == [])
        }
    }

    @Test func `an acknowledged record cut at any byte is missed`() async throws {
        let (folder, whole, start) = try await interrupted()
        let second = start - 66
        for end in 64..<start {
            try folder.write(Self.name, Array(whole[..<end]))
            let error = #expect(throws: JournalError.self, "\(end)") {
                try Journal(folder: folder.path, clock: SystemClock())
            }
            guard case .corrupt(let problem) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(problem.kind == .truncated)
            #expect(problem.position == Position(end < second ? 0 : 1))
            #expect(!Journal.verify(folder: folder.path).isWhole)
        }
    }

    @Test func `a record that later ones prove is missed even if the anchor is old`() async throws {
        let (folder, whole, start) = try await interrupted()
        let other = try TemporaryFolder()
        let journal = try Journal(folder: other.path, clock: SystemClock())
        let old = try other.copy()
        try await journal.append([[1, 1, 1]])
        try await journal.append([[2, 2]])
        var bytes = try other.read(Self.name)
        // The anchor knows of nothing, but the second record says the first was on disk.
        for index in 64..<64 + 67 {
            bytes[index] ^= 1
            try old.write(Self.name, bytes)
            #expect(throws: JournalError.self, "\(index)") {
                try Journal(folder: old.path, clock: SystemClock())
            }
            bytes[index] ^= 1
        }
        _ = (folder, whole, start)
    }

    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
    func `random appends, reads, crashes and retention agree with a plain list`(
        seed: UInt64
    ) async throws {
        let entropy = SeededEntropy(seed: seed)
        func random(_ bound: Int) -> Int {
            let bytes = entropy.bytes(4)
            return bytes.reduce(0) { $0 << 8 | Int($1) } % bound
        }
        var folder = try TemporaryFolder()
        let clock = ManualClock(Instant(seconds: 0))
        let size = 2000 + random(20_000)
        var journal = try Journal(folder: folder.path, segmentBytesMax: size, clock: clock)
        var since = Instant(seconds: -1000)
        var model: [(time: Instant, bytes: [UInt8])] = []
        for _ in 0..<150 {
            switch random(10) {
            case 0...4:
                clock.advance(by: .milliseconds(random(2000) - 200))
                let records = (0..<random(5)).map { _ in entropy.bytes(random(3) * random(2000)) }
                let position = try await journal.append(records, durable: random(2) == 0)
                #expect(position == Position(UInt64(model.count)))
                model += records.map { (clock.now(), $0) }
            case 5, 6:
                let from =
                    Int(journal.start.value)
                    + random(max(1, model.count - Int(journal.start.value)))
                let got = try journal.read(
                    from: Position(UInt64(from)), countMax: 1 + random(30), bytesMax: 1 << 20)
                for (index, record) in got.enumerated() {
                    #expect(record.bytes == model[from + index].bytes)
                    #expect(record.time == model[from + index].time)
                }
                #expect(got.isEmpty == (from >= model.count))
            case 7:
                let got = try journal.readBackward(from: nil, countMax: 1 + random(600))
                #expect(
                    got.map(\.bytes)
                        == model[Int(journal.start.value)...].reversed().prefix(got.count)
                        .map(\.bytes))
            case 8:
                since = max(since, clock.now() - .seconds(random(40)))
                try journal.retain(since: since)
                let start = Int(journal.start.value)
                #expect(model[..<start].allSatisfy { $0.time < since })
                let wanted = Instant(milliseconds: Int64(random(100_000)))
                let expected =
                    model.indices.first { $0 >= start && model[$0].time >= wanted } ?? model.count
                #expect(
                    try journal.position(atOrAfter: wanted) == Position(UInt64(expected)))
            default:
                if random(2) == 0 {
                    await journal.close()
                } else {
                    // Killed: what the system has is what is there.
                    folder = try folder.copy()
                }
                #expect(Journal.verify(folder: folder.path).problems == [])
                journal = try Journal(folder: folder.path, segmentBytesMax: size, clock: clock)
                #expect(journal.end == Position(UInt64(model.count)))
                #expect(journal.cutBytes == 0)
            }
        }
        await journal.close()
        let verification = Journal.verify(folder: folder.path)
        #expect(verification.problems == [])
        #expect(verification.end == Position(UInt64(model.count)))
    }

    @Test func `no acknowledged record is lost, doubled or halved by a kill`() async throws {
        let folder = try TemporaryFolder()
        let entropy = SeededEntropy(seed: 21)
        var acknowledged = 0
        var from = Position(0)
        for round in 0..<Child.kills {
            let base = round * 1_000_000
            let child = try Child("records", folder.path, String(base))
            let random = entropy.bytes(2)
            let delay = Int(random[0]) << 8 | Int(random[1])
            let lines = child.kill(afterMicroseconds: 2_000 + delay * 2)
            var told: [UInt64: (Int, Int)] = [:]
            for line in lines where line != "open" {
                let numbers = line.split(separator: " ").compactMap { Int($0) }
                try #require(numbers.count == 3, "\(line)")
                told[UInt64(numbers[2])] = (numbers[0], numbers[1])
                acknowledged += 1
            }
            let journal = try Journal(folder: folder.path, clock: SystemClock())
            var next = [Int](repeating: base, count: 4)
            var half = false
            while from < journal.end {
                for record in try journal.read(from: from, countMax: 1000, bytesMax: 1 << 20) {
                    let words = record.bytes.split(separator: 0x20, maxSplits: 2)
                    let numbers = words.prefix(2).compactMap {
                        Int(String(decoding: $0, as: UTF8.self))
                    }
                    try #require(numbers.count == 2)
                    let (writer, number) = (numbers[0], numbers[1])
                    #expect(number == next[writer])
                    #expect(
                        record.bytes
                            == Array("\(writer) \(number) ".utf8)
                            + [UInt8](
                                repeating: UInt8(truncatingIfNeeded: number),
                                count: number * 37 % 3000))
                    if !half, let pair = told.removeValue(forKey: record.position.value) {
                        #expect(pair == (writer, number))
                    }
                    if half { next[writer] += 1 }
                    half.toggle()
                    from = record.position.next
                }
            }
            #expect(told.isEmpty, "acknowledged and not there: \(told)")
            #expect(journal.end == from)
            await journal.close()
        }
        #expect(acknowledged > Child.kills, "the kills came too early to test anything")
        #expect(Journal.verify(folder: folder.path).problems == [])
    }
}
