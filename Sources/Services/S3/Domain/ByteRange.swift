import Shapes

/// A `Range` header's bytes.
/// Source: RFC 9110, 14.1.2; S3 answers one range only and ignores what it cannot read.
enum ByteRange {
    /// The bytes asked for; nil where the header is to be ignored and all bytes are sent.
    static func parse(_ header: String, size: Int64) throws(Failure) -> Range<Int64>? {
        guard header.hasPrefix("bytes=") else { return nil }
        let parts = header.dropFirst(6).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
            return nil
        }
        let unsatisfiable = Refusal.invalidRange(header, size: size)
        if parts[0].isEmpty {
            if parts[1].isEmpty { return nil }
            let count = number(parts[1])
            guard count > 0, size > 0 else { throw unsatisfiable }
            return max(0, size - count)..<size
        }
        let first = number(parts[0])
        let last = parts[1].isEmpty ? Int64.max : number(parts[1])
        guard first <= last else { return nil }
        guard first < size else { throw unsatisfiable }
        return first..<(last >= size ? size : last + 1)
    }

    /// `x-amz-copy-source-range`: both ends must be there and lie within the source.
    static func parseCopy(_ header: String, size: Int64) throws(Failure) -> Range<Int64> {
        let name = "x-amz-copy-source-range"
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard header.hasPrefix("bytes="), parts.count == 2,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            number(parts[0]) <= number(parts[1])
        else {
            throw Refusal.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where "
                    + "first and last are the zero-based offsets of the first and last bytes to "
                    + "copy", name, header)
        }
        let last = number(parts[1])
        guard last < size else {
            throw Refusal.invalidArgument(
                "Range specified is not valid for source object of size: \(size)", name, header)
        }
        return number(parts[0])..<(last + 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Digits, saturating.
    private static func number(_ digits: Substring) -> Int64 { Int64(digits) ?? Int64.max }
}
