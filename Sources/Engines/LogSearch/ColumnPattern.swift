/// `[ip, user, ..., status = 4*, bytes > 1000]`: names and conditions for the columns of a line
/// whose columns are separated by spaces. What stands in `[]` or `""` is one column.
struct ColumnPattern: Sendable {
    private struct Column: Sendable {
        let name: String?
        let condition: Condition?
    }

    private var columns: [Column] = []
    /// The columns' own names, as metric filters say them.
    var names: [String] { columns.compactMap(\.name).map { "$" + $0 } }
    /// Where `...` stands for any number of columns.
    private var gap: Int?

    init(_ bytes: ArraySlice<UInt8>) throws(FilterPatternError) {
        var regexes = 0
        for piece in Self.pieces(bytes) {
            let field = Bytes.trimmed(piece)
            if field.elementsEqual("...".utf8) {
                guard gap == nil else {
                    throw FilterPatternError("Invalid filter pattern: more than one '...'")
                }
                gap = columns.count
            } else if field.isEmpty {
                columns.append(Column(name: nil, condition: nil))
            } else {
                var parser = ConditionParser(field, .columns)
                let condition = try parser.whole()
                regexes += parser.regexes
                columns.append(Column(name: condition.firstColumn, condition: condition))
            }
        }
        guard regexes <= FilterPattern.regexesMax else {
            throw FilterPatternError("Invalid filter pattern: too many regular expressions")
        }
        let names = Set(columns.compactMap(\.name))
        for used in columns.compactMap(\.condition).flatMap(\.columns) where !names.contains(used) {
            throw FilterPatternError("Invalid filter pattern: there is no column '\(used)'")
        }
    }

    /// Splits at the commas that no quotation mark or regular expression holds.
    private static func pieces(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var closing: UInt8 = 0
        var isEscaped = false
        for index in bytes.indices {
            let byte = bytes[index]
            if isEscaped {
                isEscaped = false
            } else if closing != 0, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if closing != 0 {
                if byte == closing { closing = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "%") {
                closing = byte
            } else if byte == UInt8(ascii: ",") {
                pieces.append(bytes[start..<index])
                start = index + 1
            }
        }
        pieces.append(bytes[start...])
        return pieces
    }

    /// The columns of a message that matches.
    func row(_ message: String) -> [String]? {
        let row = Self.split(message)
        guard gap == nil ? row.count == columns.count : row.count >= columns.count else {
            return nil
        }
        var named: [String: String] = [:]
        for (index, column) in columns.enumerated() {
            if let name = column.name { named[name] = row[place(index, of: row.count)] }
        }
        for column in columns {
            if let condition = column.condition, !condition.holds({ named[$0] }) { return nil }
        }
        return row
    }

    /// Each column of the row with its name, or its number where it has none.
    func named(_ row: [String]) -> [(name: String, value: String)] {
        var names: [Int: String] = [:]
        for (index, column) in columns.enumerated() {
            names[place(index, of: row.count)] = column.name
        }
        return row.enumerated().map { index, value in
            ("$" + (names[index] ?? String(index + 1)), value)
        }
    }

    /// Which column of a row of `count` the pattern's column `index` is.
    private func place(_ index: Int, of count: Int) -> Int {
        guard let gap, index >= gap else { return index }
        return count - columns.count + index
    }

    static func split(_ message: String) -> [String] {
        var row: [String] = []
        var rest = Array(message.utf8)[...].drop(while: Bytes.isSpace)
        while let first = rest.first {
            let closing: UInt8? =
                first == UInt8(ascii: "[")
                ? UInt8(ascii: "]") : first == UInt8(ascii: "\"") ? first : nil
            if let closing, let end = rest.dropFirst().firstIndex(of: closing) {
                row.append(Bytes.text(rest[(rest.startIndex + 1)..<end]))
                rest = rest[(end + 1)...]
            } else {
                let word = rest.prefix { !Bytes.isSpace($0) }
                row.append(Bytes.text(word))
                rest = rest.dropFirst(word.count)
            }
            rest = rest.drop(while: Bytes.isSpace)
        }
        return row
    }
}
