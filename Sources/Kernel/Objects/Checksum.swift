import Crypto

/// What can be computed of a body while it passes.
package enum ChecksumAlgorithm: String, CaseIterable, Hashable, Sendable {
    case md5 = "MD5"
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// How many bytes a value has.
    package var length: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .md5: 16
        case .sha1: 20
        case .sha256: 32
        }
    }

    /// Whether values of parts can be combined to that of the whole (`combine`).
    package var isLinear: Bool {
        switch self {
        case .crc32, .crc32c, .crc64nvme: true
        case .md5, .sha1, .sha256: false
        }
    }

    /// The value of `a` followed by `b`. Values are big-endian bytes, as S3 writes them; nil if
    /// the algorithm is not linear or a value has the wrong length.
    package func combine(_ a: [UInt8], _ b: [UInt8], lengthOfB: Int64) -> [UInt8]? {
        guard a.count == length, b.count == length else { return nil }
        func word<W: FixedWidthInteger & UnsignedInteger>(_ bytes: [UInt8]) -> W {
            bytes.reduce(0) { $0 << 8 | W($1) }
        }
        switch self {
        case .crc32:
            return bytes(CRCTables.crc32.combine(word(a), word(b), lengthOfB: lengthOfB))
        case .crc32c:
            return bytes(CRCTables.crc32c.combine(word(a), word(b), lengthOfB: lengthOfB))
        case .crc64nvme:
            return bytes(CRCTables.crc64nvme.combine(word(a), word(b), lengthOfB: lengthOfB))
        case .md5, .sha1, .sha256: return nil
        }
    }

    /// The value of bytes at hand.
    package func of(_ data: some Sequence<UInt8>) -> [UInt8] {
        var sum = RunningChecksum(self)
        sum.update(Array(data))
        return sum.value
    }
}

private func bytes(_ word: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: word.bigEndian) { Array($0) }
}

/// A checksum under way.
package struct RunningChecksum: Sendable {
    private enum State: Sendable {
        case md5(Insecure.MD5)
        case crc32(CRC<UInt32>)
        case crc64(CRC<UInt64>)
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    package let algorithm: ChecksumAlgorithm
    private var state: State

    package init(_ algorithm: ChecksumAlgorithm) {
        self.algorithm = algorithm
        state =
            switch algorithm {
            case .md5: .md5(Insecure.MD5())
            case .crc32: .crc32(CRC(CRCTables.crc32))
            case .crc32c: .crc32(CRC(CRCTables.crc32c))
            case .crc64nvme: .crc64(CRC(CRCTables.crc64nvme))
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    package mutating func update(_ data: [UInt8]) {
        data.withUnsafeBytes { update($0) }
    }

    package mutating func update(_ data: UnsafeRawBufferPointer) {
        switch state {
        case .md5(var sum):
            sum.update(bufferPointer: data)
            state = .md5(sum)
        case .crc32(var sum):
            sum.update(data)
            state = .crc32(sum)
        case .crc64(var sum):
            sum.update(data)
            state = .crc64(sum)
        case .sha1(var sum):
            sum.update(bufferPointer: data)
            state = .sha1(sum)
        case .sha256(var sum):
            sum.update(bufferPointer: data)
            state = .sha256(sum)
        }
    }

    /// Of all bytes so far; CRCs big-endian, as S3 writes them in base 64.
    package var value: [UInt8] {
        switch state {
        case .md5(let sum): Array(sum.finalize())
        case .crc32(let sum): bytes(sum.value)
        case .crc64(let sum): bytes(sum.value)
        case .sha1(let sum): Array(sum.finalize())
        case .sha256(let sum): Array(sum.finalize())
        }
    }
}
