import Store
import TestSupport
import Testing
import Vocabulary

/// The program is killed at any moment; what it acknowledged must be there, once and whole.
@Suite struct KillTests {
    @Test func `no acknowledged write is lost, doubled or halved by a kill`() throws {
        let folder = try TemporaryFolder()
        let entropy = SeededEntropy(seed: 20)
        var acknowledged = 0
        for round in 0..<Child.kills {
            let base = round * 1_000_000
            let child = try Child("rows", folder.path, String(base))
            let random = entropy.bytes(2)
            let delay = Int(random[0]) << 8 | Int(random[1])
            let lines = child.kill(afterMicroseconds: 2_000 + delay * 2)
            var last = [Int](repeating: base - 1, count: 4)
            for line in lines where line != "open" {
                let numbers = line.split(separator: " ").compactMap { Int($0) }
                try #require(numbers.count == 2, "\(line)")
                last[numbers[0]] = max(last[numbers[0]], numbers[1])
                acknowledged += 1
            }
            let store = try Store(
                path: folder.path + "/a.db",
                migrations: [
                    Migration(
                        "numbered",
                        """
                        CREATE TABLE numbered (writer INTEGER, number INTEGER, half INTEGER,
                            body BLOB, PRIMARY KEY (writer, number, half)) STRICT, WITHOUT ROWID;
                        """)
                ])
            for writer in 0..<4 {
                let rows = try store.read {
                    try $0.rows(
                        """
                        SELECT number, half, body FROM numbered WHERE writer = ? AND number >= ?
                        ORDER BY number, half
                        """, [SQLValue(writer), SQLValue(base)])
                }
                // Halves in pairs, numbers without a gap, up to the last that was acknowledged and
                // at most the one that was under way.
                let count = rows.count / 2
                #expect(rows.count.isMultiple(of: 2))
                #expect(
                    rows.map { $0.integer("number") }
                        == (0..<count).flatMap { [Int64(base + $0), Int64(base + $0)] })
                #expect(rows.map { $0.integer("half") } == (0..<count).flatMap { _ in [0, 1] })
                #expect(base + count - 1 >= last[writer])
                #expect(base + count - 1 <= last[writer] + 1)
                for row in rows {
                    let number = Int(row.integer("number"))
                    let head = Array("\(writer) \(number) ".utf8)
                    let byte = UInt8(truncatingIfNeeded: number)
                    #expect(
                        row.blob("body")
                            == head + [UInt8](repeating: byte, count: number * 37 % 3000))
                }
            }
            store.close()
        }
        #expect(acknowledged > Child.kills, "the kills came too early to test anything")
    }
}
