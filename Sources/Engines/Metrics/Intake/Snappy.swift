/// Snappy's block format, as Prometheus sends it.
///
/// https://github.com/google/snappy/blob/main/format_description.txt
package enum Snappy {
    /// Decompresses a whole block; refuses what says that it is longer than `limit`.
    package static func decompress(
        _ bytes: [UInt8], limit: Int = PushLimits.bytesMax
    ) throws(PushError) -> [UInt8] {
        let result = bytes.withUnsafeBytes { input in
            Result { () throws(PushError) in try decompress(input, limit) }
        }
        return try result.get()
    }

    private static let damaged = PushError("The snappy block is damaged")

    private static func decompress(
        _ input: UnsafeRawBufferPointer, _ limit: Int
    ) throws(PushError) -> [UInt8] {
        var index = 0
        var length = 0
        var shift = 0
        while true {
            guard index < input.count, shift < 35 else { throw damaged }
            let byte = input[index]
            index += 1
            length |= Int(byte & 0x7f) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        guard length <= limit else { throw PushError("The push is too long") }
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: length) { buffer, made in
            isWhole = fill(buffer, length, input, index)
            if !isWhole { buffer.initialize(repeating: 0) }
            made = length
        }
        guard isWhole else { throw damaged }
        return output
    }

    /// False where the block is damaged; then the buffer is not filled.
    private static func fill(
        _ output: UnsafeMutableBufferPointer<UInt8>, _ length: Int,
        _ input: UnsafeRawBufferPointer, _ start: Int
    ) -> Bool {
        var index = start
        var done = 0
        func little(_ count: Int) -> Int? {
            guard input.count - index >= count else { return nil }
            var value = 0
            for place in 0..<count { value |= Int(input[index + place]) << (8 * place) }
            index += count
            return value
        }
        while index < input.count {
            let tag = Int(input[index])
            index += 1
            let count: Int
            var back: Int?
            switch tag & 3 {
            case 0:
                var size = tag >> 2
                if size >= 60 {
                    guard let read = little(size - 59) else { return false }
                    size = read
                }
                size += 1
                guard size <= input.count - index, size <= length - done else { return false }
                for place in 0..<size { output[done + place] = input[index + place] }
                index += size
                done += size
                continue
            case 1:
                guard let low = little(1) else { return false }
                count = (tag >> 2 & 7) + 4
                back = (tag >> 5) << 8 | low
            case 2:
                count = (tag >> 2) + 1
                back = little(2)
            default:
                count = (tag >> 2) + 1
                back = little(4)
            }
            guard let back, back > 0, back <= done, count <= length - done else { return false }
            // One after another: a copy may overlap what it makes.
            for place in 0..<count { output[done + place] = output[done - back + place] }
            done += count
        }
        return done == length
    }
}
