import Codecs
import Objects
import Testing

@Suite struct ChecksumTests {
    /// Check values of "123456789" from the catalogue of parametrised CRC algorithms and RFC 1321,
    /// FIPS 180.
    @Test(arguments: [
        (ChecksumAlgorithm.crc32, "cbf43926"),
        (.crc32c, "e3069283"),
        (.crc64nvme, "ae8b14860a799888"),
        (.md5, "25f9e794323b453885f5181f1b624d0b"),
        (.sha1, "f7c3bc1d808e04732adf679965ccc34ca7ae3441"),
        (.sha256, "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"),
    ])
    func `each algorithm gives its published check value`(_ each: (ChecksumAlgorithm, String)) {
        #expect(Hex.encode(each.0.of("123456789".utf8)) == each.1)
        #expect(each.0.of([]).count == each.0.length)
    }

    /// RFC 3720, B.4: 32 bytes of zeroes, of ones, ascending, descending.
    @Test(arguments: [
        ([UInt8](repeating: 0, count: 32), "8a9136aa"),
        ([UInt8](repeating: 0xff, count: 32), "62a8ab43"),
        (Array(UInt8(0)..<32), "46dd794e"),
        (Array([UInt8](0..<32).reversed()), "113fdb5c"),
    ])
    func `CRC-32C gives the values of RFC 3720`(_ each: ([UInt8], String)) {
        #expect(Hex.encode(ChecksumAlgorithm.crc32c.of(each.0)) == each.1)
    }

    /// NVM Express base specification, figure "64b CRC test cases": 4 KiB of zeroes and of ones.
    @Test(arguments: [(UInt8(0), "6482d367eb22b64e"), (0xff, "c0ddba7302eca3ac")])
    func `CRC-64 gives the values of the NVMe specification`(_ each: (UInt8, String)) {
        let bytes = [UInt8](repeating: each.0, count: 4096)
        #expect(Hex.encode(ChecksumAlgorithm.crc64nvme.of(bytes)) == each.1)
    }

    @Test(arguments: ChecksumAlgorithm.allCases)
    func `cutting the input anywhere changes nothing`(_ algorithm: ChecksumAlgorithm) {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) }
        let whole = algorithm.of(bytes)
        for cut in [0, 1, 7, 8, 9, 63, 64, 65, 299, 300] {
            var sum = RunningChecksum(algorithm)
            sum.update(Array(bytes[..<cut]))
            sum.update(Array(bytes[cut...]))
            #expect(sum.value == whole)
        }
    }

    @Test(arguments: ChecksumAlgorithm.allCases)
    func `values of parts combine to that of the whole`(_ algorithm: ChecksumAlgorithm) {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 7) }
        for cut in [0, 1, 8, 500, 999, 1000] {
            let joined = algorithm.combine(
                algorithm.of(bytes[..<cut]), algorithm.of(bytes[cut...]),
                lengthOfB: Int64(1000 - cut))
            #expect(joined == (algorithm.isLinear ? algorithm.of(bytes) : nil))
        }
        #expect(algorithm.combine([1], [2], lengthOfB: 1) == nil)
    }
}
