/// The text whose hash is signed ("Create a canonical request", IAM User Guide).
struct CanonicalRequest {
    /// The whole text; its lines end in `\n`, the last one in nothing.
    private(set) var bytes: [UInt8]

    /// Nil if a header that is said to be signed is not in the request: there is no text that both
    /// sides could have signed.
    init?(
        _ request: SignedRequest, path rule: PathRule, signedHeaders: [String],
        signedHeadersText: String, payload: SignedPayload, omittingQuery omitted: [String] = []
    ) {
        bytes = []
        bytes.reserveCapacity(1024)
        bytes.append(contentsOf: request.method.utf8)
        bytes.append(0x0a)
        appendPath(request.path, rule)
        bytes.append(0x0a)
        if !request.query.isEmpty { appendQuery(request.query, omitting: omitted) }
        bytes.append(0x0a)
        for name in signedHeaders {
            guard appendHeader(name, of: request) else { return nil }
        }
        bytes.append(0x0a)
        bytes.append(contentsOf: signedHeadersText.utf8)
        bytes.append(0x0a)
        bytes.append(contentsOf: payload.text.utf8)
    }

    private mutating func appendPath(_ path: String, _ rule: PathRule) {
        guard path != "/", !path.isEmpty else { return bytes.append(0x2f) }
        let raw = Array(path.utf8)
        let normal = rule.normalizes ? Self.normalized(raw) : raw
        if rule.encodesTwice {
            // The path as sent is encoded once already, by the client.
            appendEncoded(normal, keepSlash: true, to: &bytes)
        } else {
            appendReencoded(normal, keepSlash: true, to: &bytes)
        }
    }

    /// RFC 3986, section 5.2.4, and repeated slashes made one.
    private static func normalized(_ path: [UInt8]) -> [UInt8] {
        var segments: [ArraySlice<UInt8>] = []
        for segment in path.split(separator: 0x2f) {
            if segment.elementsEqual([0x2e]) { continue }
            if segment.elementsEqual([0x2e, 0x2e]) {
                _ = segments.popLast()
            } else {
                segments.append(segment)
            }
        }
        var result: [UInt8] = []
        result.reserveCapacity(path.count)
        for segment in segments {
            result.append(0x2f)
            result.append(contentsOf: segment)
        }
        if path.last == 0x2f || segments.isEmpty { result.append(0x2f) }
        return result
    }

    private mutating func appendQuery(_ query: String, omitting omitted: [String]) {
        var pairs: [(name: [UInt8], value: [UInt8])] = []
        query.withBytes { query in
            var index = 0
            while index < query.count {
                let end = query[index...].firstIndex(of: 0x26) ?? query.endIndex
                defer { index = end + 1 }
                if end == index { continue }
                let equals = query[index..<end].firstIndex(of: 0x3d) ?? end
                var name: [UInt8] = []
                name.reserveCapacity(equals - index)
                appendReencoded(query[index..<equals], plusIsSpace: true, to: &name)
                if omitted.contains(where: { $0.utf8.elementsEqual(name) }) { continue }
                var value: [UInt8] = []
                value.reserveCapacity(end - equals)
                appendReencoded(
                    query[equals..<end].dropFirst(), plusIsSpace: true, to: &value)
                pairs.append((name, value))
            }
        }
        pairs.sort {
            $0.name == $1.name
                ? $0.value.lexicographicallyPrecedes($1.value)
                : $0.name.lexicographicallyPrecedes($1.name)
        }
        for (index, pair) in pairs.enumerated() {
            if index > 0 { bytes.append(0x26) }
            bytes.append(contentsOf: pair.name)
            bytes.append(0x3d)
            bytes.append(contentsOf: pair.value)
        }
    }

    /// `name:value,value` with white space trimmed and collapsed. False if there is no such header.
    private mutating func appendHeader(_ name: String, of request: SignedRequest) -> Bool {
        var found = false
        for header in request.headers where header.name.equalsIgnoringCase(lowercase: name) {
            if found {
                bytes.append(0x2c)
            } else {
                bytes.append(contentsOf: name.utf8)
                bytes.append(0x3a)
            }
            found = true
            appendCollapsed(header.value)
        }
        if found { bytes.append(0x0a) }
        return found
    }

    private mutating func appendCollapsed(_ value: String) {
        value.withBytes { value in
            // Nearly all values need no change; they are copied whole.
            var isClean = true
            var before: UInt8 = 0x20
            for byte in value {
                if isSpace(byte), byte != 0x20 || before == 0x20 { isClean = false }
                before = byte
            }
            if isClean, before != 0x20 || value.isEmpty {
                bytes.append(contentsOf: value)
            } else {
                appendWords(value)
            }
        }
    }

    private mutating func appendWords(_ value: UnsafeBufferPointer<UInt8>) {
        var isFirst = true
        var space = false
        for byte in value {
            if isSpace(byte) {
                space = true
                continue
            }
            if space, !isFirst { bytes.append(0x20) }
            space = false
            isFirst = false
            bytes.append(byte)
        }
    }
}
