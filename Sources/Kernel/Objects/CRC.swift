/// A reflected cyclic redundancy check whose register starts at, and is finally inverted by, all
/// ones: the form of CRC-32, CRC-32C and CRC-64/NVME.
///
/// Bytes are taken eight at a time (Kounavis and Berry, "slicing by 8").
package struct CRC<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// One polynomial's tables. Made once and shared.
    package struct Table: Sendable {
        let polynomial: Word
        let slices: [Word]

        /// `polynomial` is given reflected, its highest power implied.
        init(reflected polynomial: Word) {
            self.polynomial = polynomial
            var slices = [Word](repeating: 0, count: 8 * 256)
            for byte in 0..<256 {
                var value = Word(byte)
                for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
                slices[byte] = value
            }
            for slice in 1..<8 {
                for byte in 0..<256 {
                    let before = slices[(slice - 1) * 256 + byte]
                    slices[slice * 256 + byte] = before >> 8 ^ slices[Int(before & 0xff)]
                }
            }
            self.slices = slices
        }
    }

    private let table: Table
    private var register: Word = .max

    package init(_ table: Table) { self.table = table }

    /// The check value of all bytes so far.
    package var value: Word { ~register }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        register = table.slices.withUnsafeBufferPointer { slices in
            var register = register
            var index = 0
            while index &+ 8 <= bytes.count {
                let eight = UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let x = eight ^ UInt64(truncatingIfNeeded: register)
                // Two chains that do not wait for each other.
                var near = slices[1792 &+ Int(x & 0xff)]
                near ^= slices[1536 &+ Int(x >> 8 & 0xff)]
                near ^= slices[1280 &+ Int(x >> 16 & 0xff)]
                near ^= slices[1024 &+ Int(x >> 24 & 0xff)]
                var far = slices[768 &+ Int(x >> 32 & 0xff)]
                far ^= slices[512 &+ Int(x >> 40 & 0xff)]
                far ^= slices[256 &+ Int(x >> 48 & 0xff)]
                far ^= slices[Int(x >> 56)]
                register = near ^ far
                index &+= 8
            }
            while index < bytes.count {
                let low = UInt8(truncatingIfNeeded: register) ^ bytes[index]
                register = register >> 8 ^ slices[Int(low)]
                index &+= 1
            }
            return register
        }
    }

    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable {
            update(UnsafeRawBufferPointer($0))
        }
        if done == nil { Array(bytes).withUnsafeBytes { update($0) } }
    }
}

extension CRC.Table {
    /// The check value of `a` followed by `b`, from their own values and the length of `b`: the
    /// checksum of a multipart object without reading it again.
    package func combine(_ a: Word, _ b: Word, lengthOfB: Int64) -> Word {
        guard lengthOfB > 0 else { return a }
        // Appending n bytes multiplies the first remainder by x to the power of 8n.
        var power: Word = 1 << (Word.bitWidth - 1)
        var square: Word = 1 << (Word.bitWidth - 1 - 8)
        var rest = UInt64(lengthOfB)
        while rest > 0 {
            if rest & 1 == 1 { power = multiply(power, square) }
            square = multiply(square, square)
            rest >>= 1
        }
        return multiply(power, a) ^ b
    }

    /// The product of two reflected polynomials modulo this one.
    private func multiply(_ a: Word, _ b: Word) -> Word {
        var product: Word = 0
        var b = b
        var bit: Word = 1 << (Word.bitWidth - 1)
        while bit > 0 {
            if a & bit != 0 { product ^= b }
            b = b & 1 == 1 ? b >> 1 ^ polynomial : b >> 1
            bit >>= 1
        }
        return product
    }
}

/// The three polynomials that S3 knows.
package enum CRCTables {
    /// CRC-32 of ISO 3309, as in zip and PNG.
    package static let crc32 = CRC<UInt32>.Table(reflected: 0xedb8_8320)
    /// CRC-32C of Castagnoli, as in iSCSI (RFC 3720, B.4).
    package static let crc32c = CRC<UInt32>.Table(reflected: 0x82f6_3b78)
    /// CRC-64 of the NVM Express command set specification, 5.2.1.3.4.
    package static let crc64nvme = CRC<UInt64>.Table(reflected: 0x9a6c_9329_ac4b_c9b5)
}
