/// What a general purpose bucket may be called.
/// Source: S3 user guide, "General purpose bucket naming rules".
enum BucketNaming {
    static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last,
            isLetterOrDigit(first), isLetterOrDigit(last)
        else { return false }
        var previous: UInt8 = 0
        for byte in bytes {
            guard isLetterOrDigit(byte) || byte == dot || byte == hyphen else { return false }
            if byte == dot && previous == dot { return false }
            previous = byte
        }
        let reserved = ["xn--", "sthree-"]
        let suffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
        return !looksLikeAddress(bytes) && !reserved.contains { name.hasPrefix($0) }
            && !suffixes.contains { name.hasSuffix($0) }
    }

    /// `192.168.5.4`
    private static func looksLikeAddress(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: dot, omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    private static let dot = UInt8(ascii: ".")
    private static let hyphen = UInt8(ascii: "-")
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7a).contains(byte)
    }
}
