/// A multipart body (RFC 7578), read leniently, with the peculiarities noted that rules ask for.
package struct MultipartReader: Sendable {
    package struct Part: Hashable, Sendable {
        package var name: Bytes = []
        package var filename: Bytes?
        package var headers: [(name: Bytes, value: Bytes)] = []
        package var value: Bytes = []

        package static func == (a: Part, b: Part) -> Bool {
            a.name == b.name && a.filename == b.filename && a.value == b.value
        }
        package func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(value)
        }
    }

    static let partsMax = 500
    static let headersOfPartMax = 32

    package private(set) var parts: [Part] = []
    package private(set) var boundary: Bytes?
    /// Whether the body departs from the standard in a way that readers judge differently.
    package private(set) var isStrict = true
    package private(set) var hasBareLineFeeds = false
    package private(set) var isComplete = false
    package private(set) var hasUnmatchedBoundary = false

    package init(_ body: Bytes, contentType: Bytes) {
        guard let boundary = Self.boundary(contentType), !boundary.isEmpty, boundary.count <= 256
        else {
            isStrict = false
            return
        }
        self.boundary = boundary
        let mark = Bytes("--") + boundary
        guard var index = body.firstRange(of: mark) else {
            isStrict = false
            hasUnmatchedBoundary = body.firstRange(of: Bytes("--")) != nil
            return
        }
        index += mark.count
        while parts.count < Self.partsMax {
            if body.starts(with: Bytes("--"), at: index) {
                isComplete = true
                return
            }
            guard let start = lineEnd(body, index) else { return }
            // The line end before a boundary belongs to the boundary.
            let next = body.firstRange(of: [0x0a] + mark, from: max(0, start - 1))
            var end = next ?? body.count
            if next != nil, end > start, body[end - 1] == 0x0d { end -= 1 }
            parts.append(part(Bytes(body[min(start, end)..<end])))
            guard let next else {
                isStrict = false
                return
            }
            index = next + 1 + mark.count
        }
        isStrict = false
    }

    private mutating func lineEnd(_ body: Bytes, _ start: Int) -> Int? {
        guard let found = body[start...].firstIndex(of: 0x0a) else { return nil }
        if found == start || body[found - 1] != 0x0d { hasBareLineFeeds = true }
        return found + 1
    }

    private mutating func part(_ bytes: Bytes) -> Part {
        var part = Part()
        var index = 0
        while index < bytes.count {
            guard let end = lineEnd(bytes, index) else {
                isStrict = false
                break
            }
            var line = Bytes(bytes[index..<(end - 1)])
            if line.last == 0x0d { line.removeLast() }
            index = end
            if line.isEmpty {
                part.value = Bytes(bytes[index...])
                return part
            }
            guard part.headers.count < Self.headersOfPartMax else {
                isStrict = false
                continue
            }
            if line[0].isSpace, let last = part.headers.last {
                part.headers[part.headers.count - 1].value = last.value + line
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                isStrict = false
                continue
            }
            let name = Bytes(line[..<colon])
            let value = Bytes(line[(colon + 1)...]).trimmed
            part.headers.append((name, value))
            if name.equalsIgnoringCase(Bytes("content-disposition")) {
                part.name = Self.parameter("name", of: value) ?? []
                part.filename = Self.parameter("filename", of: value)
            }
        }
        return part
    }

    static func boundary(_ contentType: Bytes) -> Bytes? { parameter("boundary", of: contentType) }

    /// A parameter of a header's value, with or without quotes.
    static func parameter(_ name: StaticString, of value: Bytes) -> Bytes? {
        let wanted = Bytes(name)
        var index = value.firstIndex(of: UInt8(ascii: ";")) ?? value.count
        while index < value.count {
            index += 1
            while index < value.count, value[index].isSpace { index += 1 }
            let start = index
            while index < value.count, value[index] != 0x3d, value[index] != 0x3b { index += 1 }
            let key = Bytes(value[start..<index]).trimmed
            guard index < value.count, value[index] == 0x3d else { continue }
            index += 1
            while index < value.count, value[index].isSpace { index += 1 }
            var text = Bytes()
            if index < value.count, value[index] == 0x22 || value[index] == 0x27 {
                let quote = value[index]
                index += 1
                while index < value.count, value[index] != quote {
                    if value[index] == 0x5c, index + 1 < value.count, value[index + 1] == quote {
                        index += 1
                    }
                    text.append(value[index])
                    index += 1
                }
                while index < value.count, value[index] != 0x3b { index += 1 }
            } else {
                while index < value.count, value[index] != 0x3b {
                    text.append(value[index])
                    index += 1
                }
                text = text.trimmed
            }
            if key.equalsIgnoringCase(wanted) { return text }
        }
        return nil
    }
}
