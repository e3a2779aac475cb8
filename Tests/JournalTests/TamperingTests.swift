import Journal
import TestSupport
import Testing
import Vocabulary

/// One way to lay hands on a journal of twelve records in segments of four, and what is said of it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: JournalProblem.Kind
    let position: UInt64?
    let act: @Sendable (TemporaryFolder) throws -> Void

    init(
        _ name: String, _ kind: JournalProblem.Kind, _ position: UInt64?,
        _ act: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
        self.name = name
        self.kind = kind
        self.position = position
        self.act = act
    }

    var testDescription: String { name }
}

private let first = "0000000000000000.journal"
private let second = "0000000000000004.journal"
private let third = "0000000000000008.journal"
/// A record's bytes: 64 around a payload of 100.
private let length = 164
private func offset(_ index: Int) -> Int { 64 + index * length }

/// Changes a file's bytes.
private func edit(
    _ file: String, _ change: @escaping @Sendable (inout [UInt8]) -> Void
) -> @Sendable (TemporaryFolder) throws -> Void {
    { folder in
        var bytes = try folder.read(file)
        change(&bytes)
        try folder.write(file, bytes)
    }
}

private func flip(_ file: String, _ offset: Int) -> @Sendable (TemporaryFolder) throws -> Void {
    edit(file) { $0[offset] ^= 1 }
}

let tamperings: [Tampering] = [
    Tampering("a byte of a payload", .altered, 5, flip(second, offset(1) + 40)),
    Tampering("the first byte of all payloads", .altered, 0, flip(first, offset(0) + 32)),
    Tampering("the last byte of all payloads", .altered, 11, flip(third, offset(3) + 131)),
    Tampering("a record's length", .altered, 5, flip(second, offset(1))),
    Tampering("a record's position", .altered, 5, flip(second, offset(1) + 4)),
    Tampering("a record's time", .altered, 5, flip(second, offset(1) + 12)),
    Tampering("a record's note of what was durable", .altered, 5, flip(second, offset(1) + 20)),
    Tampering("a record's checksum", .altered, 5, flip(second, offset(1) + 28)),
    Tampering("a record's hash", .altered, 5, flip(second, offset(1) + 132)),
    Tampering("the last record's hash", .altered, 11, flip(third, offset(3) + 163)),
    Tampering(
        "a record removed", .removed, 5,
        edit(second) { $0.removeSubrange(offset(1)..<offset(2)) }),
    Tampering(
        "a segment's first record removed", .removed, 4,
        edit(second) { $0.removeSubrange(offset(0)..<offset(1)) }),
    Tampering(
        "a segment's last record removed", .segment, 7,
        edit(second) { $0.removeSubrange(offset(3)..<offset(4)) }),
    Tampering(
        "two records exchanged", .removed, 5,
        edit(second) { bytes in
            let moved = Array(bytes[offset(1)..<offset(2)])
            bytes.removeSubrange(offset(1)..<offset(2))
            bytes.insert(contentsOf: moved, at: offset(2))
        }),
    Tampering(
        "a record twice", .misplaced, 5,
        edit(second) { $0.insert(contentsOf: $0[offset(1)..<offset(2)], at: offset(2)) }),
    Tampering(
        "bytes put between two records", .altered, 5,
        edit(second) { $0.insert(contentsOf: [1, 2, 3], at: offset(1)) }),
    Tampering(
        "a record overwritten with zeros", .altered, 5,
        edit(second) {
            $0.replaceSubrange(offset(1)..<offset(2), with: [UInt8](repeating: 0, count: length))
        }),
    Tampering(
        "a segment cut in a record", .truncated, 7, edit(second) { $0.removeLast(10) }),
    Tampering("the journal cut in a record", .truncated, 11, edit(third) { $0.removeLast(10) }),
    Tampering(
        "the last record removed", .truncated, 11, edit(third) { $0.removeLast(length) }),
    Tampering(
        "the last two records removed", .truncated, 10, edit(third) { $0.removeLast(2 * length) }),
    Tampering("the last segment removed", .truncated, 8, { try $0.remove(third) }),
    Tampering("a middle segment removed", .segment, 4, { try $0.remove(second) }),
    Tampering("the first segment removed", .segment, 0, { try $0.remove(first) }),
    Tampering(
        "all segments removed", .truncated, 0,
        { folder in
            for name in [first, second, third] { try folder.remove(name) }
        }),
    Tampering(
        "two segments exchanged", .segment, 4,
        { folder in
            try folder.rename(second, to: "x")
            try folder.rename(third, to: second)
            try folder.rename("x", to: third)
        }),
    Tampering("a segment's magic number", .header, 4, flip(second, 0)),
    Tampering("a segment's first position", .header, 4, flip(second, 8)),
    Tampering("a segment's time", .header, 4, flip(second, 16)),
    Tampering("a segment's hash", .header, 4, flip(second, 30)),
    Tampering("a segment's zeros", .header, 4, flip(second, 57)),
    Tampering(
        "bytes after the end", .added, 12, edit(third) { $0 += [1, 2, 3] }),
    Tampering("the anchor removed", .anchor, nil, { try $0.remove("anchor") }),
    Tampering(
        "the anchor's slots destroyed", .anchor, nil,
        edit("anchor") { bytes in
            bytes[20] ^= 1
            bytes[4096 + 20] ^= 1
        }),
    Tampering(
        "a beginning made up", .start, nil,
        { try $0.write("start", [UInt8](repeating: 7, count: 64)) }),
]

@Suite struct TamperingTests {
    /// Twelve records of 100 bytes, one a second, in three segments.
    static func journal(
        seed: UInt8 = 0, closed: Bool = true
    ) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let clock = ManualClock(Instant(seconds: 0))
        let journal = try Journal(
            folder: folder.path, segmentBytesMax: offset(4), clock: clock)
        for number in UInt8(0)..<12 {
            clock.set(Instant(seconds: Int64(number)))
            try await journal.append([[UInt8](repeating: number &+ seed, count: 100)])
        }
        let copy = try folder.copy()
        await journal.close()
        return closed ? folder : copy
    }

    @Test func `an untouched journal is whole, closed or not`() async throws {
        for closed in [true, false] {
            let folder = try await Self.journal(closed: closed)
            let verification = Journal.verify(folder: folder.path)
            #expect(verification.isWhole)
            #expect(verification.records == 12)
            #expect(verification.segments == 3)
            #expect(
                try folder.names() == [first, second, third, "anchor", "cursors"])
        }
    }

    @Test(arguments: tamperings)
    func `is found, with its place and since when`(_ tampering: Tampering) async throws {
        let folder = try await Self.journal()
        try tampering.act(folder)
        let verification = Journal.verify(folder: folder.path)
        #expect(!verification.isWhole)
        let problem = try #require(verification.problems.first)
        #expect(problem.kind == tampering.kind, "\(verification.problems)")
        #expect(problem.position?.value == tampering.position, "\(verification.problems)")
        // Intact up to the second before.
        if let position = tampering.position, position > 0 {
            let last = Int64(position) - (problem.kind == .misplaced ? 0 : 1)
            #expect(problem.time == Instant(seconds: last), "\(problem)")
        }
    }

    @Test func `every single bit of a segment matters`() async throws {
        let folder = try await Self.journal()
        let bytes = try folder.read(second)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            try folder.write(second, changed)
            #expect(!Journal.verify(folder: folder.path).isWhole, "byte \(index)")
        }
    }

    @Test func `a chain that is right in itself but another one is found`() async throws {
        let folder = try await Self.journal()
        let other = try await Self.journal(seed: 100)
        for name in [first, second, third] { try folder.write(name, try other.read(name)) }
        let problems = Journal.verify(folder: folder.path).problems
        #expect(problems.map(\.kind) == [.rewritten])
        #expect(throws: JournalError.self) {
            try Journal(folder: folder.path, clock: SystemClock())
        }
    }

    @Test func `damage that was on disk is refused at opening, and left as it is`() async throws {
        for closed in [true, false] {
            let whole = try await Self.journal(closed: closed)
            let bytes = try whole.read(third)
            for index in 64..<bytes.count {
                var changed = bytes
                changed[index] ^= 0x10
                try whole.write(third, changed)
                #expect(throws: JournalError.self, "byte \(index)") {
                    try Journal(folder: whole.path, clock: SystemClock())
                }
                #expect(try whole.read(third) == changed)
            }
        }
    }

    @Test func `a damaged old record is not handed out`() async throws {
        let folder = try await Self.journal()
        try flip(first, offset(2) + 40)(folder)
        let journal = try Journal(folder: folder.path, clock: SystemClock())
        #expect(
            try journal.read(from: Position(0), countMax: 2, bytesMax: 1000).count == 2)
        let error = #expect(throws: JournalError.self) {
            try journal.read(from: Position(0), countMax: 3, bytesMax: 1000)
        }
        guard case .corrupt(let problem) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problem.position == Position(2))
        #expect(
            try journal.read(from: Position(3), countMax: 9, bytesMax: 1000).count == 9)
    }
}
