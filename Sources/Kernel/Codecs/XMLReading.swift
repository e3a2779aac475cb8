extension XMLElement {
    /// Reads one document (XML 1.0 with Namespaces) in UTF-8. Comments and processing instructions
    /// are passed over. Document types are refused, so that no entity exists but the five
    /// predefined; references to characters, control characters included, are read.
    package init(bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        guard bytes.count <= limits.bytesMax else { throw XMLError(reason: .tooLong, offset: 0) }
        var reader = XMLReader(bytes: bytes, limits: limits)
        self = try reader.document()
    }
}

private struct XMLReader {
    let bytes: [UInt8]
    let limits: XMLLimits
    var index = 0
    var elements = 0
    /// The bindings in scope, innermost last; an empty prefix is the default namespace.
    var bindings: [(prefix: String, uri: String)] = [
        ("xml", "http://www.w3.org/XML/1998/namespace")
    ]

    init(bytes: [UInt8], limits: XMLLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    func failure(_ reason: XMLError.Reason, at offset: Int? = nil) -> XMLError {
        XMLError(
            reason: index >= bytes.count && reason == .unexpectedByte ? .unexpectedEnd : reason,
            offset: offset ?? index)
    }

    /// The byte here, or 0 at the end: 0 is no byte of XML.
    var peek: UInt8 { index < bytes.count ? bytes[index] : 0 }

    func starts(with text: StaticString) -> Bool {
        guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where bytes[index + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
    }

    mutating func skipSpace() { while Self.isSpace(peek) { index += 1 } }

    mutating func document() throws(XMLError) -> XMLElement {
        if starts(with: "\u{feff}") { index += 3 }
        if starts(with: "<?xml"), index + 5 < bytes.count, Self.isSpace(bytes[index + 5]) {
            try declaration()
        }
        try skipMisc()
        guard index < bytes.count else { throw failure(.noRoot) }
        guard peek == UInt8(ascii: "<") else { throw failure(.unexpectedByte) }
        let root = try element(depth: 1)
        try skipMisc()
        guard index == bytes.count else { throw failure(.trailingContent) }
        return root
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`: only the encoding matters here.
    mutating func declaration() throws(XMLError) {
        let start = index
        try skip(past: "?>")
        guard index - start <= 256 else { throw failure(.unexpectedByte, at: start) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        guard let mark = text.range(of: "encoding") else { return }
        let rest = text[mark...].drop { $0 != "\"" && $0 != "'" }.dropFirst()
        let name = rest.prefix { $0 != "\"" && $0 != "'" }
        guard name == "utf-8" || name == "utf8" || name == "us-ascii" else {
            throw failure(.encoding, at: start)
        }
    }

    mutating func skip(past mark: StaticString) throws(XMLError) {
        while index < bytes.count {
            if starts(with: mark) {
                index += mark.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw failure(.unexpectedEnd)
    }

    /// White space, comments and processing instructions around the root.
    mutating func skipMisc() throws(XMLError) {
        while true {
            skipSpace()
            if starts(with: "<!--") {
                index += 4
                try skip(past: "-->")
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<!") {
                throw failure(.doctype)
            } else {
                return
            }
        }
    }

    mutating func element(depth: Int) throws(XMLError) -> XMLElement {
        guard depth <= limits.depthMax else { throw failure(.tooDeep) }
        elements += 1
        guard elements <= limits.elementsMax else { throw failure(.tooManyElements) }
        let scope = bindings.count
        defer { bindings.removeLast(bindings.count - scope) }
        index += 1
        let nameAt = index
        let tag = try name()
        let raw = try attributes()
        var result = XMLElement("")
        (result.name, result.namespace) = try resolve(tag, isAttribute: false, at: nameAt)
        for attribute in raw {
            let (name, namespace) = try resolve(attribute.name, isAttribute: true, at: nameAt)
            guard
                !result.attributes.contains(where: { $0.name == name && $0.namespace == namespace })
            else { throw failure(.duplicateAttribute, at: nameAt) }
            result.attributes.append(XMLAttribute(name, attribute.value, namespace: namespace))
        }
        if peek == UInt8(ascii: "/") {
            index += 1
            guard peek == UInt8(ascii: ">") else { throw failure(.unexpectedByte) }
            index += 1
            return result
        }
        index += 1
        try content(of: &result, depth: depth)
        let endAt = index
        index += 2
        guard try name() == tag else { throw failure(.mismatchedTag, at: endAt) }
        skipSpace()
        guard peek == UInt8(ascii: ">") else { throw failure(.unexpectedByte) }
        index += 1
        return result
    }

    /// Everything up to the `</` that ends the element.
    mutating func content(of element: inout XMLElement, depth: Int) throws(XMLError) {
        var text: [UInt8] = []
        let start = index
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd) }
            if bytes[index] != UInt8(ascii: "<") {
                try characters(until: UInt8(ascii: "<"), into: &text)
            } else if starts(with: "</") {
                break
            } else if starts(with: "<!--") {
                index += 4
                try skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                index += 9
                let from = index
                try skip(past: "]]>")
                try append(from..<(index - 3), into: &text)
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<!") {
                throw failure(.doctype)
            } else {
                element.children.append(try self.element(depth: depth + 1))
            }
        }
        guard let valid = String(validating: text, as: UTF8.self) else {
            throw failure(.badUTF8, at: start)
        }
        element.text = valid
    }

    /// Character data and references up to `end`, which is left standing.
    mutating func characters(until end: UInt8, into text: inout [UInt8]) throws(XMLError) {
        while index < bytes.count, bytes[index] != end {
            if bytes[index] == UInt8(ascii: "&") {
                try reference(into: &text)
                continue
            }
            let from = index
            while index < bytes.count, bytes[index] != end, bytes[index] != UInt8(ascii: "&") {
                index += 1
            }
            try append(from..<index, into: &text)
        }
    }

    /// Appends raw bytes with line ends made one (XML 1.0 §2.11).
    func append(_ range: Range<Int>, into text: inout [UInt8]) throws(XMLError) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            if byte == 0x0d {
                text.append(0x0a)
                if at + 1 < range.upperBound, bytes[at + 1] == 0x0a { at += 1 }
            } else if byte >= 0x20 || byte == 0x0a || byte == 0x09 {
                text.append(byte)
            } else {
                throw failure(.badCharacter, at: at)
            }
            at += 1
        }
    }

    /// `&amp;`, `&#13;`, `&#xD;`. References to control characters are read although XML 1.0 has
    /// none, because S3's keys may hold them and clients write them so.
    mutating func reference(into text: inout [UInt8]) throws(XMLError) {
        let start = index
        index += 1
        var body: [UInt8] = []
        while body.count < 10, peek == UInt8(ascii: "#") || Self.isAlphanumeric(peek) {
            body.append(peek)
            index += 1
        }
        guard index < bytes.count else { throw failure(.unexpectedEnd) }
        guard bytes[index] == UInt8(ascii: ";") else { throw failure(.badReference, at: start) }
        index += 1
        let word = String(decoding: body, as: UTF8.self)
        switch word {
        case "amp": text.append(UInt8(ascii: "&"))
        case "lt": text.append(UInt8(ascii: "<"))
        case "gt": text.append(UInt8(ascii: ">"))
        case "quot": text.append(UInt8(ascii: "\""))
        case "apos": text.append(UInt8(ascii: "'"))
        default:
            var code: UInt32?
            if word.hasPrefix("#x") {
                code = UInt32(word.dropFirst(2), radix: 16)
            } else if word.hasPrefix("#") {
                code = UInt32(word.dropFirst())
            }
            guard let code, code != 0, code != 0xfffe, code != 0xffff,
                let scalar = Unicode.Scalar(code)
            else { throw failure(.badReference, at: start) }
            text.append(contentsOf: String(Character(scalar)).utf8)
        }
    }

    /// The attributes up to `>` or `/`, and the bindings among them, which enter the scope.
    mutating func attributes() throws(XMLError) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var count = 0
        while true {
            let before = index
            skipSpace()
            if peek == UInt8(ascii: ">") || peek == UInt8(ascii: "/") { return found }
            guard index > before else { throw failure(.unexpectedByte) }
            count += 1
            guard count <= limits.attributesMax else { throw failure(.tooManyAttributes) }
            let at = index
            let name = try name()
            skipSpace()
            guard peek == UInt8(ascii: "=") else { throw failure(.unexpectedByte) }
            index += 1
            skipSpace()
            let quote = peek
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw failure(.unexpectedByte)
            }
            index += 1
            let value = try attributeValue(quote)
            // Names are resolved by walking the scope, so it must stay short.
            guard bindings.count < 256 else { throw failure(.tooManyAttributes, at: at) }
            if name == "xmlns" {
                bindings.append(("", value))
            } else if name.hasPrefix("xmlns:") {
                let prefix = String(name.dropFirst(6))
                guard !prefix.isEmpty, !value.isEmpty else { throw failure(.badName, at: at) }
                bindings.append((prefix, value))
            } else {
                guard !found.contains(where: { $0.name == name }) else {
                    throw failure(.duplicateAttribute, at: at)
                }
                found.append((name, value))
            }
        }
    }

    mutating func attributeValue(_ quote: UInt8) throws(XMLError) -> String {
        let start = index
        var text: [UInt8] = []
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd) }
            let byte = bytes[index]
            switch byte {
            case quote:
                index += 1
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw failure(.badUTF8, at: start)
                }
                return valid
            case UInt8(ascii: "<"): throw failure(.unexpectedByte)
            case UInt8(ascii: "&"): try reference(into: &text)
            case 0x09, 0x0a, 0x0d:
                // Literal white space in a value is a space (XML 1.0 §3.3.3).
                text.append(0x20)
                index += byte == 0x0d && index + 1 < bytes.count && bytes[index + 1] == 0x0a ? 2 : 1
            case 0..<0x20: throw failure(.badCharacter)
            default:
                text.append(byte)
                index += 1
            }
        }
    }

    /// A qualified name. Bytes beyond ASCII are taken as letters.
    mutating func name() throws(XMLError) -> String {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: break
            case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == start { throw failure(.badName) }
            default:
                if index == start { throw failure(.unexpectedByte) }
                return try validName(start)
            }
            index += 1
        }
        throw failure(.unexpectedEnd)
    }

    func validName(_ start: Int) throws(XMLError) -> String {
        guard let text = String(validating: bytes[start..<index], as: UTF8.self) else {
            throw failure(.badUTF8, at: start)
        }
        return text
    }

    func resolve(
        _ name: String, isAttribute: Bool, at offset: Int
    ) throws(XMLError) -> (String, String?) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            if isAttribute { return (name, nil) }
            let uri = bindings.last { $0.prefix.isEmpty }?.uri
            return (name, uri == "" ? nil : uri)
        }
        let prefix = String(name[..<colon])
        let local = String(name[name.index(after: colon)...])
        guard !prefix.isEmpty, !local.isEmpty, !local.contains(":") else {
            throw failure(.badName, at: offset)
        }
        guard let bound = bindings.last(where: { $0.prefix == prefix }) else {
            throw failure(.unboundPrefix, at: offset)
        }
        return (local, bound.uri)
    }
}

extension String {
    /// The start of the first occurrence of `word`.
    fileprivate func range(of word: String) -> Index? {
        indices.first { self[$0...].hasPrefix(word) }
    }
}
