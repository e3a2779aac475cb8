/// Why a rule file cannot be read.
package struct SecLangError: Error, Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let reason: String

    package init(line: Int, _ reason: String) {
        self.line = line
        self.reason = reason
    }
    package var description: String { "line \(line): \(reason)" }
}

/// A directive and its arguments, quotes removed.
struct SecDirective: Hashable {
    let name: String
    let arguments: [String]
    let line: Int
}

/// Splits a rule file into directives: comments, lines continued by a backslash, quoted arguments.
enum SecSyntax {
    static let fileBytesMax = 8 << 20

    static func directives(_ text: String) throws(SecLangError) -> [SecDirective] {
        guard text.utf8.count <= fileBytesMax else {
            throw SecLangError(line: 0, "the file is larger than \(fileBytesMax) bytes")
        }
        var result: [SecDirective] = []
        var open: Bytes = []
        var first = 0
        let lines = Bytes(text.utf8).split(separator: 0x0a, omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            var line = raw
            while let last = line.last, last.isSpace { line = line.dropLast() }
            while let start = line.first, start.isSpace { line = line.dropFirst() }
            if open.isEmpty {
                if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
                first = index + 1
            }
            if line.last == UInt8(ascii: "\\") {
                open += line.dropLast()
                continue
            }
            open += line
            if let directive = try directive(open, first) { result.append(directive) }
            open = []
        }
        if !open.isEmpty, let directive = try directive(open, first) { result.append(directive) }
        return result
    }

    private static func directive(
        _ line: Bytes, _ number: Int
    ) throws(SecLangError) -> SecDirective? {
        var words: [String] = []
        var index = 0
        while index < line.count {
            while index < line.count, line[index].isSpace { index += 1 }
            guard index < line.count else { break }
            var word = Bytes()
            let quote = line[index]
            if quote == 0x22 || quote == 0x27 {
                index += 1
                while index < line.count, line[index] != quote {
                    // Only the quote itself is escaped at this level; the rest is the operator's.
                    if line[index] == 0x5c, index + 1 < line.count, line[index + 1] == quote {
                        index += 1
                    }
                    word.append(line[index])
                    index += 1
                }
                guard index < line.count else {
                    throw SecLangError(line: number, "a quote is not closed")
                }
                index += 1
            } else {
                while index < line.count, !line[index].isSpace {
                    word.append(line[index])
                    index += 1
                }
            }
            words.append(word.text)
        }
        guard let name = words.first else { return nil }
        return SecDirective(name: name, arguments: Array(words.dropFirst()), line: number)
    }

    /// `name`, `name:value` and `name:'value'`, separated by commas.
    static func actions(_ text: String) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        let bytes = Bytes(text.utf8)
        var index = 0
        while index < bytes.count {
            while index < bytes.count, bytes[index].isSpace || bytes[index] == 0x2c { index += 1 }
            let start = index
            while index < bytes.count, bytes[index] != 0x3a, bytes[index] != 0x2c { index += 1 }
            let name = Bytes(bytes[start..<index]).trimmed.text
            var value = Bytes()
            if index < bytes.count, bytes[index] == 0x3a {
                index += 1
                while index < bytes.count, bytes[index].isSpace { index += 1 }
                if index < bytes.count, bytes[index] == 0x27 {
                    index += 1
                    while index < bytes.count, bytes[index] != 0x27 {
                        if bytes[index] == 0x5c, index + 1 < bytes.count, bytes[index + 1] == 0x27 {
                            index += 1
                        }
                        value.append(bytes[index])
                        index += 1
                    }
                    index += 1
                } else {
                    while index < bytes.count, bytes[index] != 0x2c {
                        // A value may hold a quoted part, as in `setvar:tx.a='b,c'`.
                        value.append(bytes[index])
                        index += 1
                    }
                    value = value.trimmed
                }
            }
            if !name.isEmpty { result.append((name.lowercased(), value.text)) }
        }
        return result
    }
}

/// One variable of a rule's targets.
struct SecTarget: Hashable, Sendable {
    enum Selector: Hashable, Sendable {
        case all
        case key(Bytes)
        /// A pattern over keys.
        case pattern(String)
    }
    var collection: SecVariable
    var selector: Selector
    var isCount = false
    var isExclusion = false

    static func list(_ text: String) -> [SecTarget] {
        var parts: [Bytes] = []
        var part = Bytes()
        var isInPattern = false
        let bytes = Bytes(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "/"), index > 0 {
                let before = bytes[index - 1]
                if !isInPattern, before == 0x3a || (before == 0x27 && part.count > 1) {
                    isInPattern = !part.starts(with: Bytes("XML"))
                } else if isInPattern, before != 0x5c {
                    isInPattern = false
                }
            }
            if byte == UInt8(ascii: "|"), !isInPattern {
                parts.append(part)
                part = []
            } else {
                part.append(byte)
            }
        }
        parts.append(part)
        return parts.compactMap { one($0.trimmed) }
    }

    private static func one(_ bytes: Bytes) -> SecTarget? {
        var rest = bytes[...]
        var target = SecTarget(collection: .unknown, selector: .all)
        while let first = rest.first, first == 0x21 || first == 0x26 {
            if first == 0x21 { target.isExclusion = true } else { target.isCount = true }
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty else { return nil }
        let colon = rest.firstIndex(of: UInt8(ascii: ":"))
        target.collection = SecVariable(
            Bytes(rest[..<(colon ?? rest.endIndex)]).text.uppercased())
        guard let colon else { return target }
        var key = Bytes(rest[(colon + 1)...])
        if key.count > 1, key.first == 0x27, key.last == 0x27 {
            key = Bytes(key.dropFirst().dropLast())
        }
        if target.collection == .xml {
            // The two paths that rules use: all text, and all attributes.
            if key.contains(UInt8(ascii: "@")) { target.collection = .xmlAttributes }
        } else if key.count > 1, key.first == 0x2f, key.last == 0x2f {
            target.selector = .pattern(Bytes(key.dropFirst().dropLast()).text)
        } else if !key.isEmpty {
            target.selector = .key(key.lowered)
        }
        return target
    }
}

/// Text with `%{collection.key}` in it.
struct SecMacro: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(Bytes)
        /// The key in lower case.
        case variable(SecVariable, Bytes?)
        /// A variable of TX, by its number.
        case tx(Int)
    }
    private(set) var pieces: [Piece]

    /// Gives the variables of TX in it their numbers.
    mutating func number(_ planner: inout SecPlanner) {
        for index in pieces.indices {
            if case .variable(.tx, let key?) = pieces[index] {
                pieces[index] = .tx(planner.tx(key))
            }
        }
    }

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let start = rest.range(of: "%{"),
            let end = rest[start.upperBound...].firstIndex(of: "}")
        {
            if start.lowerBound > rest.startIndex {
                pieces.append(.text(Bytes(rest[..<start.lowerBound].utf8)))
            }
            let inside = rest[start.upperBound..<end]
            let parts = inside.split(separator: ".", maxSplits: 1)
            pieces.append(
                .variable(
                    SecVariable((parts.first ?? "").uppercased()),
                    parts.count > 1 ? Bytes(parts[1].lowercased().utf8) : nil))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(.text(Bytes(rest.utf8))) }
        self.pieces = pieces
    }

    /// The text, where no variable is in it.
    var literal: Bytes? {
        if pieces.count == 1, case .text(let bytes) = pieces[0] { return bytes }
        return nil
    }
}

extension Substring {
    /// Where `text` stands first.
    fileprivate func range(of text: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) {
                return index..<self.index(index, offsetBy: text.count)
            }
            index = self.index(after: index)
        }
        return nil
    }
}
