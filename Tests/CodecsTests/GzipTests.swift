import Codecs
import Testing
import Vocabulary

@Suite struct GzipTests {
    /// `printf hello | gzip -n`
    static let hello = Hex.decode("1f8b0800000000000003cb48cdc9c9070086a6103605000000") ?? []
    static let long = [UInt8](repeating: 0x61, count: 1_000_000)

    @Test func `A member made elsewhere is read`() throws {
        #expect(try Gzip.inflate(Self.hello, outputBytesMax: 5) == Array("hello".utf8))
    }

    @Test func `Members that follow one another are joined`() throws {
        let joined = Self.hello + (try Gzip.deflate(Self.long)) + Self.hello + [0, 0, 0]
        let expected = Array("hello".utf8) + Self.long + Array("hello".utf8)
        #expect(try Gzip.inflate(joined, outputBytesMax: 1_000_010) == expected)
        #expect(try Self.stream(joined, chunk: 7) == expected)
        #expect(throws: GzipError.tooLong) {
            try Gzip.inflate(joined, outputBytesMax: 1_000_009)
        }
    }

    @Test(arguments: [0, 1, 6, 12])
    func `What was deflated is inflated`(level: Int) throws {
        for bytes in [[], [7], Self.long, SeededEntropy(seed: 1).bytes(100_000)] {
            let packed = try Gzip.deflate(bytes, level: level)
            #expect(try Gzip.inflate(packed, outputBytesMax: 2_000_000) == bytes)
            #expect(try Self.stream(packed, chunk: 1000) == bytes)
        }
    }

    @Test(arguments: [([], GzipError.truncated), ([0x1f], .truncated), ([1, 2, 3], .corrupt)])
    func `What is no member is refused`(bytes: [UInt8], error: GzipError) {
        #expect(throws: error) { try Gzip.inflate(bytes, outputBytesMax: 10) }
    }

    @Test func `Damage and cuts are noticed`() throws {
        var damaged = Self.hello
        damaged[damaged.count - 6] ^= 1
        #expect(throws: GzipError.corrupt) { try Gzip.inflate(damaged, outputBytesMax: 10) }
        #expect(throws: GzipError.corrupt) { try Self.stream(damaged, chunk: 3) }
        let cut = Array(Self.hello.dropLast(3))
        #expect(throws: GzipError.corrupt) { try Gzip.inflate(cut, outputBytesMax: 10) }
        #expect(throws: GzipError.truncated) { try Self.stream(cut, chunk: 3) }
        #expect(throws: GzipError.corrupt) {
            try Gzip.inflate(Self.hello + [1, 2, 3], outputBytesMax: 10)
        }
        #expect(throws: GzipError.truncated) { try Self.stream([], chunk: 3) }
    }

    @Test func `A bomb stops at the bound`() throws {
        let bomb = try Gzip.deflate([UInt8](repeating: 0, count: 50_000_000), level: 12)
        #expect(bomb.count < 60_000)
        #expect(throws: GzipError.tooLong) { try Gzip.inflate(bomb, outputBytesMax: 1_000_000) }
        let inflater = try GzipInflater()
        inflater.feed(bomb)
        var output: [UInt8] = []
        #expect(try inflater.read(into: &output, bytesMax: 4096) == 4096)
        #expect(output.count == 4096)
    }

    @Test func `A stream is deflated piece by piece`() throws {
        let deflater = try GzipDeflater(level: 9)
        var packed: [UInt8] = []
        let bytes = SeededEntropy(seed: 2).bytes(300_000)
        for start in stride(from: 0, to: bytes.count, by: 7001) {
            try deflater.write(
                Array(bytes[start..<min(start + 7001, bytes.count)]), into: &packed)
        }
        try deflater.flush(into: &packed)
        let seen = try GzipInflater()
        seen.feed(packed)
        var output: [UInt8] = []
        while try seen.read(into: &output, bytesMax: 65_536) > 0 {}
        #expect(output == bytes)
        try deflater.finish(into: &packed)
        #expect(try Gzip.inflate(packed, outputBytesMax: 300_000) == bytes)
        #expect(throws: GzipError.corrupt) { try deflater.write([1], into: &packed) }
    }

    static func stream(_ bytes: [UInt8], chunk: Int) throws -> [UInt8] {
        let inflater = try GzipInflater()
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            inflater.feed(Array(bytes[start..<min(start + chunk, bytes.count)]))
            while try inflater.read(into: &output, bytesMax: 10_000) > 0 {}
        }
        try inflater.finish()
        return output
    }
}
