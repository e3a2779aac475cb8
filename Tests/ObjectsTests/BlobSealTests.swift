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

}

@Suite struct BlobSealTests {
    @Test func `sealed blobs read back whole and by range`() async throws {
        let chunk = 64 << 10
        let sizes = [0, 1, 100, chunk - 1, chunk, chunk + 1, 3 * chunk, 5 * chunk + 7]
        for size in sizes {
            let place = Place()
            let store = try place.store()
            let key = SystemEntropy().bytes(BlobSeal.keyBytes)
            let plain = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }
            let writer = try await store.writer(
                BlobName(bucket: "b", key: "k"), checksums: [.md5], key: key)
            for start in stride(from: 0, to: size, by: 40_000) {
                try await writer.append(Array(plain[start..<min(size, start + 40_000)]))
            }
            let blob = try await writer.finish()
            #expect(blob.size == Int64(size))
            #expect(blob.checksums[.md5] == ChecksumAlgorithm.md5.of(plain))
            let seal = BlobSeal(key: key, segments: [Int64(size)])
            let all = try await store.reader(blob.id, seal: seal).all(bytesMax: 1 << 20)
            #expect(all == plain)
            let file = try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(blob.id)"))
            #expect(try seal.open(file: [UInt8](file)) == plain)
            if size >= 100 {
                #expect(file.range(of: Data(plain.prefix(64))) == nil)
            }
            for from in [0, 1, chunk - 1, chunk, chunk + 5] where from < size {
                for to in [from + 1, chunk, chunk + 1, size] where to > from && to <= size {
                    let part = try await store.reader(
                        blob.id, range: Int64(from)..<Int64(to), seal: seal
                    ).all(bytesMax: 1 << 20)
                    #expect(part == Array(plain[from..<to]))
                }
            }
        }
    }

    @Test func `sealed pieces of one key are joined without opening them`() async throws {
        let place = Place()
        let store = try place.store()
        let key = SystemEntropy().bytes(BlobSeal.keyBytes)
        var whole: [UInt8] = []
        var ids: [BlobID] = []
        var sizes: [Int64] = []
        for (index, size) in [100_000, 65_536, 3].enumerated() {
            let bytes = [UInt8](repeating: UInt8(index + 1), count: size)
            whole += bytes
            let blob = try await store.put(
                bytes, as: BlobName(bucket: "b", key: "part\(index)"), key: key)
            ids.append(blob.id)
            sizes.append(blob.size)
        }
        let joined = try await store.concatenate(
            ids, as: BlobName(bucket: "b", key: "whole"), sealedSize: sizes.reduce(0, +))
        #expect(joined.size == 165_539)
        let seal = BlobSeal(key: key, segments: sizes)
        let all = try await store.reader(joined.id, seal: seal).all(bytesMax: 1 << 20)
        #expect(all == whole)
        let middle = try await store.reader(joined.id, range: 99_999..<165_538, seal: seal)
            .all(bytesMax: 1 << 20)
        #expect(middle == Array(whole[99_999..<165_538]))
    }

    @Test func `a sealed blob that was changed, cut or opened by another key is an error`()
        async throws
    {
        let place = Place()
        let store = try place.store()
        let key = SystemEntropy().bytes(BlobSeal.keyBytes)
        let blob = try await store.put(
            [UInt8](repeating: 7, count: 200_000), as: BlobName(bucket: "b", key: "k"), key: key)
        let path = "\(place.path)/\(blob.id)"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let seal = BlobSeal(key: key, segments: [200_000])
        func failure(_ seal: BlobSeal) async -> BlobError.Reason? {
            do {
                _ = try await store.reader(blob.id, seal: seal).all(bytesMax: 1 << 20)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(await failure(seal) == nil)
        let other = SystemEntropy().bytes(BlobSeal.keyBytes)
        #expect(await failure(BlobSeal(key: other, segments: [200_000])) == .damaged)
        #expect(await failure(BlobSeal(key: key, segments: [100_000, 100_000])) == .damaged)
        var changed = whole
        changed[150_000] ^= 1
        try changed.write(to: URL(fileURLWithPath: path))
        #expect(await failure(seal) == .damaged)
        try whole.dropLast(3_408).write(to: URL(fileURLWithPath: path))
        #expect(await failure(seal) == .damaged)
    }
}
