/// Transformations of the comments that SQL, C-like languages and markup know.
enum Comments {
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let dash = UInt8(ascii: "-")
    private static let starts = ByteSet("/<-#")
    private static let marks = ByteSet("/*<-#")

    /// Each `/* … */` becomes one space, an unterminated one as well; a lone `*/` stays.
    static func replace(_ input: Bytes) -> Bytes? {
        guard let first = input.firstRange(of: [slash, star]) else { return nil }
        var output = Array(input[..<first])
        var index = first
        while index < input.count {
            guard input.starts(with: [slash, star], at: index) else {
                output.append(input[index])
                index += 1
                continue
            }
            output.append(0x20)
            guard let end = input.firstRange(of: [star, slash], from: index + 2) else { break }
            index = end + 2
        }
        return output
    }

    /// Removes `/* … */` and `<!-- … -->`; cuts off at `--` and `#`. What ModSecurity does and the
    /// vectors pin: the byte after a comment is copied whatever it is (a null at the end), and an
    /// unterminated comment or a cut leaves one space.
    static func remove(_ input: Bytes) -> Bytes? {
        guard input.contains(anyOf: starts) else { return nil }
        let opening = Bytes("<!--")
        let closing = Bytes("-->")
        var output: Bytes = []
        output.reserveCapacity(input.count)
        var index = 0
        scan: while index < input.count {
            let end: Bytes
            if input.starts(with: [slash, star], at: index) {
                end = [star, slash]
                index += 2
            } else if input.starts(with: opening, at: index) {
                end = closing
                index += 4
            } else if input.starts(with: [dash, dash], at: index) || input[index] == 0x23 {
                output.append(0x20)
                break scan
            } else {
                output.append(input[index])
                index += 1
                continue
            }
            guard let found = input.firstRange(of: end, from: index) else {
                output.append(0x20)
                break
            }
            index = found + end.count
            output.append(index < input.count ? input[index] : 0)
            index += 1
        }
        return output == input ? nil : output
    }

    /// Removes the marks `/*`, `*/`, `<!--`, `-->`, `--` and `#`, and keeps what they enclose.
    static func removeMarks(_ input: Bytes) -> Bytes? {
        guard input.contains(anyOf: marks) else { return nil }
        let opening = Bytes("<!--")
        let closing = Bytes("-->")
        var output: Bytes = []
        output.reserveCapacity(input.count)
        var index = 0
        while index < input.count {
            if input.starts(with: [slash, star], at: index)
                || input.starts(with: [star, slash], at: index)
            {
                index += 2
            } else if input.starts(with: opening, at: index) {
                index += 4
            } else if input.starts(with: closing, at: index) {
                index += 3
            } else if input.starts(with: [dash, dash], at: index) {
                index += 2
            } else if input[index] == UInt8(ascii: "#") {
                index += 1
            } else {
                output.append(input[index])
                index += 1
            }
        }
        return output.count == input.count ? nil : output
    }
}

/// Paths without `.`, `..` and doubled separators.
enum Paths {
    /// A leading `/` stays; what would climb above it is dropped there and kept in relative paths.
    /// With `windows`, backslashes are separators too and become slashes.
    static func normalize(_ raw: Bytes, windows: Bool) -> Bytes? {
        if raw.isEmpty { return nil }
        let slash = UInt8(ascii: "/")
        var input = raw
        if windows {
            for index in input.indices where input[index] == UInt8(ascii: "\\") {
                input[index] = slash
            }
        }
        let isAbsolute = input[0] == slash
        var parts: [ArraySlice<UInt8>] = []
        var endsInFolder = input[input.count - 1] == slash
        let pieces = input.split(separator: slash)
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            if piece.elementsEqual([0x2e]) {
                continue
            }
            if piece.elementsEqual([0x2e, 0x2e]) {
                if let last = parts.last, !last.elementsEqual([0x2e, 0x2e]) {
                    parts.removeLast()
                    if isLast, !endsInFolder, parts.isEmpty { endsInFolder = false }
                } else if !isAbsolute {
                    parts.append(piece)
                }
                continue
            }
            parts.append(piece)
        }
        var output: Bytes = isAbsolute ? [slash] : []
        for (index, part) in parts.enumerated() {
            if index > 0 { output.append(slash) }
            output += part
        }
        if endsInFolder, !parts.isEmpty { output.append(slash) }
        return output == raw ? nil : output
    }
}
