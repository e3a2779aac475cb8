/// A piece of what may be markup.
package struct HTMLToken: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case text = "DATA_TEXT"
        case tagOpen = "TAG_NAME_OPEN"
        case tagEnd = "TAG_NAME_CLOSE"
        case tagSelfEnd = "TAG_NAME_SELFCLOSE"
        case tagClose = "TAG_CLOSE"
        case attribute = "ATTR_NAME"
        case value = "ATTR_VALUE"
        case comment = "TAG_COMMENT"
        case doctype = "DOCTYPE"
    }
    package let kind: Kind
    package let range: Range<Int>
}

/// Tells markup apart as a browser does (WHATWG HTML, "Tokenization"), from any of the places in
/// a page where a value may land.
package struct HTMLLexer {
    /// Where in a page the value stands.
    package enum Context: CaseIterable, Sendable {
        case text, unquoted, singleQuoted, doubleQuoted, ticked
    }

    private enum State {
        case text, tagOpen, beforeAttribute, afterName, beforeValue
        case value(quote: UInt8)
        case afterQuoted, done
    }

    let input: Bytes
    private var index = 0
    private var state: State
    private var isClosing = false

    package init(_ input: Bytes, context: Context = .text) {
        self.input = input
        switch context {
        case .text: state = .text
        case .unquoted: state = .beforeAttribute
        case .singleQuoted: state = .value(quote: 0x27)
        case .doubleQuoted: state = .value(quote: 0x22)
        case .ticked: state = .value(quote: 0x60)
        }
    }

    private static let less = UInt8(ascii: "<")
    private static let more = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")
    private static let equals = UInt8(ascii: "=")

    /// Browsers skip a null and what looks like a space, vertical tab included.
    private func isBlank(_ byte: UInt8) -> Bool { byte.isSpace || byte == 0 }

    package mutating func next() -> HTMLToken? {
        while index <= input.count {
            let token: HTMLToken?
            switch state {
            case .done: return nil
            case .text: token = text()
            case .tagOpen: token = tagOpen()
            case .beforeAttribute: token = beforeAttribute()
            case .afterName: token = afterName()
            case .beforeValue: token = beforeValue()
            case .value(let quote): token = quoted(quote)
            case .afterQuoted: token = afterQuoted()
            }
            if let token { return token }
        }
        return nil
    }

    private mutating func finish() -> HTMLToken? {
        state = .done
        index = input.count
        return nil
    }

    private mutating func text() -> HTMLToken? {
        guard index < input.count else { return finish() }
        let start = index
        let mark = input[start...].firstIndex(of: Self.less) ?? input.count
        if mark > start {
            index = mark
            return HTMLToken(kind: .text, range: start..<mark)
        }
        state = .tagOpen
        index = mark + 1
        return nil
    }

    /// Just behind a `<`.
    private mutating func tagOpen() -> HTMLToken? {
        isClosing = false
        guard index < input.count else {
            state = .done
            return HTMLToken(kind: .text, range: (index - 1)..<index)
        }
        switch input[index] {
        case UInt8(ascii: "!"): return declaration()
        case UInt8(ascii: "?"): return upTo([Self.more], from: index + 1, kind: .comment)
        case UInt8(ascii: "%"):
            return upTo([UInt8(ascii: "%"), Self.more], from: index + 1, kind: .comment)
        case Self.slash:
            index += 1
            guard index < input.count else { return finish() }
            if input[index] == Self.more {
                index += 1
                state = .text
                return nil
            }
            guard input[index].isLetter || input[index] == 0 else {
                return upTo([Self.more], from: index, kind: .comment)
            }
            isClosing = true
            return tagName()
        case let byte where byte.isLetter || byte == 0: return tagName()
        default:
            state = .text
            return HTMLToken(kind: .text, range: (index - 1)..<index)
        }
    }

    private mutating func tagName() -> HTMLToken? {
        let start = index
        while index < input.count, !input[index].isSpace, input[index] != Self.slash,
            input[index] != Self.more
        {
            index += 1
        }
        let range = start..<index
        if isClosing, index < input.count, input[index] == Self.more {
            index += 1
            state = .text
            return HTMLToken(kind: .tagClose, range: range)
        }
        state = .beforeAttribute
        return HTMLToken(kind: .tagOpen, range: range)
    }

    private mutating func beforeAttribute() -> HTMLToken? {
        while index < input.count, isBlank(input[index]) { index += 1 }
        guard index < input.count else { return finish() }
        switch input[index] {
        case Self.slash:
            if index + 1 < input.count, input[index + 1] == Self.more {
                index += 2
                state = .text
                return HTMLToken(kind: .tagSelfEnd, range: (index - 2)..<index)
            }
            index += 1
            return nil
        case Self.more:
            index += 1
            state = .text
            return HTMLToken(kind: .tagEnd, range: (index - 1)..<index)
        default:
            let start = index
            index += 1
            while index < input.count, !isBlank(input[index]), input[index] != Self.slash,
                input[index] != Self.more, input[index] != Self.equals
            {
                index += 1
            }
            state = .afterName
            return HTMLToken(kind: .attribute, range: start..<index)
        }
    }

    private mutating func afterName() -> HTMLToken? {
        while index < input.count, isBlank(input[index]) { index += 1 }
        guard index < input.count else { return finish() }
        if input[index] == Self.equals {
            index += 1
            state = .beforeValue
        } else {
            state = .beforeAttribute
        }
        return nil
    }

    private mutating func beforeValue() -> HTMLToken? {
        while index < input.count, isBlank(input[index]) { index += 1 }
        guard index < input.count else { return finish() }
        switch input[index] {
        case 0x22, 0x27, 0x60:
            let quote = input[index]
            index += 1
            return quoted(quote)
        default:
            let start = index
            while index < input.count, !isBlank(input[index]), input[index] != Self.more {
                index += 1
            }
            state = .beforeAttribute
            return HTMLToken(kind: .value, range: start..<index)
        }
    }

    private mutating func quoted(_ quote: UInt8) -> HTMLToken? {
        let start = index
        if let end = input[start...].firstIndex(of: quote) {
            index = end + 1
            state = .afterQuoted
            return HTMLToken(kind: .value, range: start..<end)
        }
        index = input.count
        state = .done
        return HTMLToken(kind: .value, range: start..<input.count)
    }

    private mutating func afterQuoted() -> HTMLToken? {
        state = .beforeAttribute
        return index < input.count ? nil : finish()
    }

    /// Behind `<!`.
    private mutating func declaration() -> HTMLToken? {
        let start = index + 1
        let cdata = Bytes("[CDATA[")
        if input.starts(with: Bytes("--"), at: start) {
            return commentEnd(from: start + 2)
        }
        if input.starts(with: cdata, at: start) {
            return upTo(Bytes("]]>"), from: start + cdata.count, kind: .text)
        }
        if start + 7 <= input.count,
            Array(input[start..<(start + 7)]).equalsIgnoringCase(Bytes("doctype"))
        {
            return upTo([Self.more], from: start, kind: .doctype)
        }
        return upTo([Self.more], from: start, kind: .comment)
    }

    /// `-->` ends a comment, and so does `--!>`.
    private mutating func commentEnd(from start: Int) -> HTMLToken? {
        let plain = input.firstRange(of: Bytes("-->"), from: start)
        let banged = input.firstRange(of: Bytes("--!>"), from: start)
        let end = min(plain ?? .max, banged ?? .max)
        guard end < .max else {
            state = .done
            index = input.count
            return HTMLToken(kind: .comment, range: start..<max(start, input.count))
        }
        index = end + (end == banged ? 4 : 3)
        state = .text
        return HTMLToken(kind: .comment, range: start..<end)
    }

    private mutating func upTo(
        _ mark: Bytes, from start: Int, kind: HTMLToken.Kind
    ) -> HTMLToken? {
        guard start <= input.count, let end = input.firstRange(of: mark, from: start) else {
            state = .done
            index = input.count
            return HTMLToken(kind: kind, range: min(start, input.count)..<input.count)
        }
        index = end + mark.count
        state = .text
        return HTMLToken(kind: kind, range: start..<end)
    }
}
