// Small operations on bytes and text that the whole module needs. All are ASCII only: nothing that
// a signature compares depends on a locale.

/// The digit of `nibble`; letters start at `letter`. Arithmetic, for a table is looked up slower.
private func hexDigit(_ nibble: UInt8, letter: UInt8) -> UInt8 {
    nibble < 10 ? nibble &+ 0x30 : nibble &- 10 &+ letter
}

extension String {
    /// Hands the UTF-8 bytes to `body`, without a copy in all but foreign strings.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body)
            ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    init(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.init(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }
}

/// The value of a hexadecimal digit in either case.
func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
}

/// Lower-case hexadecimal, as signatures are written.
func hex(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    appendHex(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
}

func appendHex(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
        text.append(hexDigit(byte >> 4, letter: 0x61))
        text.append(hexDigit(byte & 15, letter: 0x61))
    }
}

func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
}

/// The white space that canonical header values collapse.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

/// Compares in a time that depends on the lengths alone.
func equalInConstantTime(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    var difference: UInt8 = 0
    for index in a.indices { difference |= a[index] ^ b[index] }
    return difference == 0
}

extension String {
    /// Whether it is `lowercase`, ASCII letters of either case being equal.
    func equalsIgnoringCase(lowercase: String) -> Bool {
        guard utf8.count == lowercase.utf8.count else { return false }
        return withBytes { a in
            lowercase.withBytes { b in
                for index in 0..<min(a.count, b.count)
                where Signatures.lowercased(a[index]) != b[index] {
                    return false
                }
                return true
            }
        }
    }

    func trimmingSpaces() -> String {
        let bytes = utf8
        guard let first = bytes.first, let last = bytes.last else { return self }
        if !isSpace(first), !isSpace(last) { return self }
        var trimmed = self[...].utf8
        while let byte = trimmed.first, isSpace(byte) { trimmed.removeFirst() }
        while let byte = trimmed.last, isSpace(byte) { trimmed.removeLast() }
        return String(Substring(trimmed))
    }

    /// ASCII letters in lower case.
    var asciiLowercased: String {
        if utf8.allSatisfy({ !(0x41...0x5a).contains($0) }) { return self }
        return String(decoding: utf8.map(Signatures.lowercased), as: UTF8.self)
    }
}

/// Whether RFC 3986 calls the byte unreserved; all others are percent-encoded.
func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: true
    default: false
    }
}

/// Appends `byte` as `%2F`: the hexadecimal digits in upper case, as AWS asks.
func appendPercent(_ byte: UInt8, to text: inout [UInt8]) {
    text.append(0x25)
    text.append(hexDigit(byte >> 4, letter: 0x41))
    text.append(hexDigit(byte & 15, letter: 0x41))
}

/// AWS's `UriEncode`.
func appendEncoded(_ bytes: some Sequence<UInt8>, keepSlash: Bool = false, to text: inout [UInt8]) {
    for byte in bytes {
        if isUnreserved(byte) || (keepSlash && byte == 0x2f) {
            text.append(byte)
        } else {
            appendPercent(byte, to: &text)
        }
    }
}

/// Decodes percent escapes and encodes the result again, so that every spelling of the same bytes
/// comes out alike. A `%` that no two digits follow stands for itself.
func appendReencoded(
    _ bytes: some Collection<UInt8>, keepSlash: Bool = false, plusIsSpace: Bool = false,
    to text: inout [UInt8]
) {
    var index = bytes.startIndex
    while index != bytes.endIndex {
        var byte = bytes[index]
        index = bytes.index(after: index)
        if byte == 0x25, let (value, end) = escape(bytes, at: index) {
            byte = value
            index = end
        } else if byte == 0x2b, plusIsSpace {
            byte = 0x20
        }
        if isUnreserved(byte) || (keepSlash && byte == 0x2f) {
            text.append(byte)
        } else {
            appendPercent(byte, to: &text)
        }
    }
}

/// Decodes percent escapes and plus signs of a query's name or value.
func decodedQueryPart(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index != bytes.endIndex {
        var byte = bytes[index]
        index = bytes.index(after: index)
        if byte == 0x25, let (value, end) = escape(bytes, at: index) {
            byte = value
            index = end
        } else if byte == 0x2b {
            byte = 0x20
        }
        result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
}

private func escape<Bytes: Collection<UInt8>>(
    _ bytes: Bytes, at index: Bytes.Index
) -> (UInt8, Bytes.Index)? {
    guard index != bytes.endIndex, let high = hexValue(bytes[index]) else { return nil }
    let second = bytes.index(after: index)
    guard second != bytes.endIndex, let low = hexValue(bytes[second]) else { return nil }
    return (high << 4 | low, bytes.index(after: second))
}
