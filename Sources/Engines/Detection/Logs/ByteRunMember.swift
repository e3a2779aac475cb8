extension ByteRun {
    enum Member {
        case missing
        case text(ByteRun)
        /// It is no plain string, or the text is not what this scan understands.
        case other
    }

    /// The string member `name` of the object whose JSON text this is, found without parsing. The
    /// text comes from a parser that has found its quotes and braces in order.
    func member(_ name: String) -> Member {
        guard let start, self[0] == 0x7b else { return isEmpty ? .missing : .other }
        var depth = 0
        var index = 0
        while index < count {
            let byte = start[index]
            index += 1
            if byte == 0x7b || byte == 0x5b { depth += 1 }
            if byte == 0x7d || byte == 0x5d { depth -= 1 }
            guard byte == 0x22 else { continue }
            guard let end = stringEnd(from: index) else { return .other }
            let word = ByteRun(start + index, end - index)
            index = end + 1
            guard depth == 1, word.matches(name) else { continue }
            while index < count, start[index] <= 0x20 { index += 1 }
            guard self[index] == 0x3a else { continue }  // a value that looks like the name
            index += 1
            while index < count, start[index] <= 0x20 { index += 1 }
            guard self[index] == 0x22, let close = stringEnd(from: index + 1) else {
                return .other
            }
            let value = ByteRun(start + index + 1, close - index - 1)
            return value.bytes.contains(0x5c) ? .other : .text(value)
        }
        return .missing
    }

    /// Where the quotation mark stands that ends the string which begins at `first`.
    private func stringEnd(from first: Int) -> Int? {
        guard let start else { return nil }
        var index = first
        while index < count {
            if start[index] == 0x22 { return index }
            index += start[index] == 0x5c ? 2 : 1
        }
        return nil
    }
}
