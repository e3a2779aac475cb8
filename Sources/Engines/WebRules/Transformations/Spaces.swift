/// Transformations of white space, case and null bytes.
enum Spaces {
    private static let null = ByteSet([0])
    private static let blank = ByteSet([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20])
    private static let blankOrFixed = ByteSet([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0])
    private static let capitals = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let smalls = ByteSet("abcdefghijklmnopqrstuvwxyz")

    static func lowercase(_ input: Bytes) -> Bytes? {
        input.contains(anyOf: capitals) ? input.map(\.lowered) : nil
    }

    static func uppercase(_ input: Bytes) -> Bytes? {
        input.contains(anyOf: smalls) ? input.map(\.raised) : nil
    }

    /// Every run of white space, the no-break space (160) included, becomes one space.
    static func compress(_ input: Bytes) -> Bytes? {
        var changes = false
        var wasBlank = false
        for byte in input {
            let isBlank = blankOrFixed.contains(byte)
            if isBlank, wasBlank || byte != 0x20 {
                changes = true
                break
            }
            wasBlank = isBlank
        }
        guard changes else { return nil }
        var output: Bytes = []
        output.reserveCapacity(input.count)
        wasBlank = false
        for byte in input {
            let isBlank = blankOrFixed.contains(byte)
            if !isBlank { output.append(byte) } else if !wasBlank { output.append(0x20) }
            wasBlank = isBlank
        }
        return output
    }

    static func removeAll(_ input: Bytes) -> Bytes? {
        guard input.contains(anyOf: blankOrFixed) else { return nil }
        return input.filter { !blankOrFixed.contains($0) }
    }

    static func trim(_ input: Bytes, left: Bool, right: Bool) -> Bytes? {
        var low = 0
        var high = input.count
        if left { while low < high, blank.contains(input[low]) { low += 1 } }
        if right { while high > low, blank.contains(input[high - 1]) { high -= 1 } }
        return low == 0 && high == input.count ? nil : Array(input[low..<high])
    }

    static func removeNulls(_ input: Bytes) -> Bytes? {
        input.contains(anyOf: null) ? input.filter { $0 != 0 } : nil
    }

    static func replaceNulls(_ input: Bytes) -> Bytes? {
        input.contains(anyOf: null) ? input.map { $0 == 0 ? 0x20 : $0 } : nil
    }
}

/// What shells and command interpreters see through: escapes, quotes, odd separators, case.
enum CommandLine {
    /// AWS's CMD_LINE and SecLang's cmdLine serve both families of shells.
    static let both = ByteSet("\\\"'^")
    /// A POSIX shell drops backslashes and quotes; a caret means itself.
    static let unix = ByteSet("\\\"'")
    /// cmd.exe drops carets and double quotes; a backslash separates folders.
    static let windows = ByteSet("\"^")

    static func transform(_ input: Bytes, deleting deleted: ByteSet) -> Bytes? {
        var output: Bytes = []
        output.reserveCapacity(input.count)
        var wasBlank = false
        for byte in input {
            if deleted.contains(byte) { continue }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0a, 0x0d:
                if !wasBlank { output.append(0x20) }
                wasBlank = true
            case UInt8(ascii: "/"), UInt8(ascii: "("):
                if wasBlank { output.removeLast() }
                wasBlank = false
                output.append(byte)
            default:
                wasBlank = false
                output.append(byte.lowered)
            }
        }
        return output == input ? nil : output
    }
}
