import Foundation
import Objects
import Testing
import Vocabulary

/// A store in a folder of its own that goes when the test ends.
private final class Place {
    let path: String
    init() {
        path = NSTemporaryDirectory() + "objects-" + SystemEntropy().uuid()
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func store() throws -> BlobStore { try BlobStore(folder: path) }

    /// Every file and folder below, sorted.
    var entries: [String] {
        (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
    }
    var files: [String] { entries.filter { $0.contains("~") || $0.hasPrefix(".uploads/") } }
}

private func text(_ reader: BlobReader) async throws -> String {
    String(decoding: try await reader.all(bytesMax: 1 << 20), as: UTF8.self)
}

@Suite struct BlobStoreTests {
    @Test func `a blob lies under its key and reads back`() async throws {
        let place = Place()
        let store = try place.store()
        let blob = try await store.put(
            Array("hello".utf8), as: BlobName(bucket: "audit", key: "logs/2026/a.gz"),
            checksums: [.md5, .crc32])
        #expect(blob.size == 5)
        #expect(
            blob.checksums == [
                .md5: ChecksumAlgorithm.md5.of("hello".utf8),
                .crc32: ChecksumAlgorithm.crc32.of("hello".utf8),
            ])
        #expect(blob.id.description.hasPrefix("audit/logs/2026/a.gz~"))
        let file = URL(fileURLWithPath: place.path + "/" + blob.id.description)
        #expect(try Data(contentsOf: file) == Data("hello".utf8))
        #expect(try await text(store.reader(blob.id)) == "hello")
        #expect(try await text(store.reader(blob.id, range: 1..<3)) == "el")
        #expect(try await text(store.reader(blob.id, range: 5..<5)) == "")
        let again = try #require(BlobID(blob.id.description))
        #expect(again == blob.id)
    }

    @Test func `ranges outside and blobs that are not there are refused`() async throws {
        let place = Place()
        let store = try place.store()
        let blob = try await store.put([1, 2, 3], as: BlobName(bucket: "b", key: "k"))
        let far = await #expect(throws: BlobError.self) {
            try await store.reader(blob.id, range: 2..<4)
        }
        #expect(far?.reason == .outOfRange)
        try await store.delete(blob.id)
        try await store.delete(blob.id)
        let gone = await #expect(throws: BlobError.self) { try await store.reader(blob.id) }
        #expect(gone?.reason == .notFound)
    }

    @Test(arguments: [
        ("a", "b/a~"), ("a/b", "b/a/b~"), ("a/", "b/a/%~"), ("/a", "b/%/a~"), ("//", "b/%/%/%~"),
        ("..", "b/%2E%2E~"), ("../../etc/passwd", "b/%2E%2E/%2E%2E/etc/passwd~"),
        ("./.hidden", "b/%2E/.hidden~"), ("50%~\n", "b/50%25%7E%0A~"), ("über/ü", "b/über/ü~"),
        (String(repeating: "x", count: 1024), "b/" + String(repeating: "x", count: 200) + "%~"),
        (
            String(repeating: "ü", count: 512) + "/e",
            "b/" + String(repeating: "ü", count: 100) + "%/e~"
        ),
        (
            String(repeating: "/", count: 30),
            "b/" + String(repeating: "%/", count: 24)
                + "%2F%2F%2F%2F%2F%2F~"
        ),
    ])
    func `odd keys have safe names and keep their bytes`(_ each: (String, String)) async throws {
        let place = Place()
        let store = try place.store()
        let blob = try await store.put(
            Array(each.0.utf8), as: BlobName(bucket: "b", key: each.0))
        #expect(blob.id.description.dropLast(16) == each.1)
        #expect(try await text(store.reader(blob.id)) == each.0)
        #expect(BlobID(blob.id.description) == blob.id)
        try await store.delete(blob.id)
        #expect(place.files.filter { !$0.hasPrefix(".uploads") } == [])
    }

    @Test func `a key of control bytes stays within the system's limits`() async throws {
        let place = Place()
        let store = try place.store()
        let key = (0..<1024).map { $0 % 100 == 99 ? "/" : "\u{1}" }.joined()
        let blob = try await store.put([7], as: BlobName(bucket: "b", key: key))
        #expect(try await store.reader(blob.id).all(bytesMax: 10) == [7])
        #expect(BlobID(blob.id.description) == blob.id)
    }

    @Test(arguments: [
        "", "b", "b/k", "../b/k~0123456789abcdef", "b/../k~0123456789abcdef",
        "b//k~0123456789abcdef", "/b/k~0123456789abcdef", ".uploads/k~0123456789abcdef",
        "b/k~0123", "b/k\0~0123456789abcdef",
    ])
    func `no id leads out of the store`(_ text: String) {
        #expect(BlobID(text) == nil)
    }

    @Test func `a key and a folder of the same name live together`() async throws {
        let place = Place()
        let store = try place.store()
        let one = try await store.put([1], as: BlobName(bucket: "b", key: "a"))
        let two = try await store.put([2], as: BlobName(bucket: "b", key: "a/b"))
        let three = try await store.put([3], as: BlobName(bucket: "b", key: "a"))
        #expect(try await store.reader(one.id).next() == [1])
        #expect(try await store.reader(two.id).next() == [2])
        #expect(try await store.reader(three.id).next() == [3])
        try await store.delete(two.id)
        #expect(!place.entries.contains("b/a"))
        #expect(place.entries.contains("b"))
        #expect(try await store.reader(one.id).next() == [1])
    }

    @Test func `bytes come in chunks and memory holds one of them`() async throws {
        let place = Place()
        let store = try place.store()
        let writer = try await store.writer(
            BlobName(bucket: "b", key: "big"), checksums: [.crc64nvme])
        let chunk = [UInt8](repeating: 5, count: 300_000)
        for _ in 0..<10 { try await writer.append(chunk) }
        #expect(await writer.size == 3_000_000)
        let before = await writer.checksums
        let blob = try await writer.finish()
        #expect(before == blob.checksums)
        let reader = try await store.reader(blob.id, range: 100..<2_999_900)
        #expect(reader.blobSize == 3_000_000)
        #expect(reader.count == 2_999_800)
        var total = 0
        while let bytes = try await reader.next() {
            #expect(bytes.count <= BlobReader.chunkBytesMax)
            total += bytes.count
        }
        #expect(total == 2_999_800)
        let large = await #expect(throws: BlobError.self) {
            try await store.reader(blob.id).all(bytesMax: 2_999_999)
        }
        #expect(large?.reason == .outOfRange)
    }

    @Test func `an aborted, dropped or finished writer takes no more and leaves nothing`()
        async throws
    {
        let place = Place()
        let store = try place.store()
        let name = BlobName(bucket: "b", key: "k")
        let aborted = try await store.writer(name)
        try await aborted.append([1])
        await aborted.abort()
        await aborted.abort()
        let closed = await #expect(throws: BlobError.self) { try await aborted.append([1]) }
        #expect(closed?.reason == .closed)
        await #expect(throws: BlobError.self) { try await aborted.finish() }
        do {
            let dropped = try await store.writer(name)
            try await dropped.append([1])
        }
        let finished = try await store.writer(name)
        let blob = try await finished.finish()
        #expect(blob.size == 0)
        await #expect(throws: BlobError.self) { try await finished.finish() }
        await store.discard(blob.id)
        #expect(place.files == [])
    }

    @Test func `recovery keeps what the index has and removes the rest`() async throws {
        let place = Place()
        let first = try place.store()
        let settled = try await first.put([1], as: BlobName(bucket: "b", key: "settled"))
        await first.settle(settled.id)
        let kept = try await first.put([2], as: BlobName(bucket: "b", key: "kept"))
        let lost = try await first.put([3], as: BlobName(bucket: "b", key: "deep/er/lost"))
        let half = try await first.writer(BlobName(bucket: "b", key: "half"))
        try await half.append([4])
        // As after a kill: a second store on what the first one left.
        let second = try place.store()
        var asked: Set<BlobID> = []
        let removed = try second.recover {
            asked.insert($0)
            return $0 == kept.id
        }
        #expect(removed == 2)
        #expect(asked == [kept.id, lost.id])
        #expect(place.files == [kept.id, settled.id].map(\.description).sorted())
        #expect(!place.entries.contains("b/deep"))
        await half.abort()
        #expect(try second.recover { _ in false } == 0)
    }

    @Test func `blobs join in order, and one alone is linked`() async throws {
        let place = Place()
        let store = try place.store()
        var ids: [BlobID] = []
        for part in ["one,", "two,", "", "three"] {
            ids.append(
                try await store.put(Array(part.utf8), as: BlobName(bucket: "b", key: "p")).id)
        }
        let whole = try await store.concatenate(ids, as: BlobName(bucket: "c", key: "whole"))
        #expect(whole.size == 13)
        #expect(try await text(store.reader(whole.id)) == "one,two,three")
        let single = try await store.concatenate([ids[3]], as: BlobName(bucket: "c", key: "s"))
        try await store.delete(ids[3])
        #expect(try await text(store.reader(single.id)) == "three")
        let none = try await store.concatenate([], as: BlobName(bucket: "c", key: "none"))
        #expect(none.size == 0)
        let before = place.files
        let gone = await #expect(throws: BlobError.self) {
            try await store.concatenate([ids[0], ids[3]], as: BlobName(bucket: "c", key: "x"))
        }
        #expect(gone?.reason == .notFound)
        #expect(place.files == before)
    }

    @Test func `puts and deletes in one folder do not disturb each other`() async throws {
        let place = Place()
        let store = try place.store()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                group.addTask {
                    let blob = try await store.put(
                        [UInt8(number)], as: BlobName(bucket: "b", key: "d/e/\(number % 3)"))
                    await store.settle(blob.id)
                    let read = try await store.reader(blob.id).next()
                    #expect(read == [UInt8(number)])
                    try await store.delete(blob.id)
                }
            }
            try await group.waitForAll()
        }
        #expect(place.files == [])
        await store.removeFolder(ofBucket: "b")
        #expect(!place.entries.contains("b"))
    }

    @Test func `a place that cannot be written gives a clear error`() async throws {
        let nowhere = #expect(throws: BlobError.self) {
            try BlobStore(folder: "/nonexistent-folder/objects")
        }
        #expect(nowhere?.reason == .notFound)
        let full = #expect(throws: BlobError.self) { try BlobStore(folder: "/proc/objects") }
        #expect(full != nil)
        #expect(full?.description.contains("/proc/objects") == true)
    }
}
