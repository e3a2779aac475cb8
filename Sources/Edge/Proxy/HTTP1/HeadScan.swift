import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds where a head ends, going on where it stopped, so that a head that arrives octet by octet
/// is read once.
struct HeadScan {
    private var scanned = 0
    private var lineStart = 0
    private var isFirstLine = true

    struct Limits: Sendable {
        var firstLineBytesMax: Int
        var headBytesMax: Int
    }

    /// - Returns: how many octets the head has, the empty line included, or nil: more are needed.
    mutating func end(
        in bytes: UnsafeRawBufferPointer, limits: Limits
    ) throws(Refusal) -> Int? {
        while scanned < bytes.count {
            // A buffer that is not empty has an address, and `scanned` lies within it.
            let start = bytes.baseAddress! + scanned
            guard let found = memchr(start, 0x0a, bytes.count - scanned) else {
                scanned = bytes.count
                break
            }
            let index = scanned + (UnsafeRawPointer(found) - start)
            guard index > lineStart, bytes[index - 1] == Octet.cr else {
                throw Refusal(.bareLineFeed)
            }
            scanned = index + 1
            if isFirstLine {
                try check(firstLine: index, limits)
                isFirstLine = false
            } else if index - 1 == lineStart {
                guard scanned <= limits.headBytesMax else { throw Refusal(431, .headTooLong) }
                return scanned
            }
            lineStart = scanned
        }
        if isFirstLine { try check(firstLine: bytes.count, limits) }
        guard bytes.count <= limits.headBytesMax else { throw Refusal(431, .headTooLong) }
        return nil
    }

    private func check(firstLine length: Int, _ limits: Limits) throws(Refusal) {
        guard length <= limits.firstLineBytesMax else { throw Refusal(414, .targetTooLong) }
    }
}
