// Keys are compared as bytes. Swift's `String` compares by canonical equivalence, under which two
// different keys may be equal; so nothing in this module compares keys with `==` on their
// characters, `<` or `hasPrefix`.

extension String {
    /// Whether the bytes begin with those of `prefix`.
    func bytesStart(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Whether the bytes are the same.
    func bytesEqual(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether the bytes come before those of `other`.
    func bytesPrecede(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// What remains after `prefix`, up to and with the first `delimiter`, put back together: the
    /// common prefix of this key; nil if the delimiter does not occur there.
    func commonPrefix(after prefix: String, upTo delimiter: String) -> String? {
        let mark = Array(delimiter.utf8)
        let bytes = Array(utf8)
        guard !mark.isEmpty, bytes.count >= prefix.utf8.count + mark.count else { return nil }
        var start = prefix.utf8.count
        while start + mark.count <= bytes.count {
            if bytes[start] == mark[0], bytes[start..<start + mark.count].elementsEqual(mark) {
                return String(decoding: bytes[..<(start + mark.count)], as: UTF8.self)
            }
            start += 1
        }
        return nil
    }

    /// As in `encoding-type=url`: letters, digits, `-_.*/` stand, a space is `+`, the rest `%XX`.
    var listEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "/"):
                bytes.append(byte)
            case 0x20: bytes.append(UInt8(ascii: "+"))
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Undoes percent-encoding; nil if the result is no UTF-8 or an escape is cut short.
    /// `plusIsSpace` for forms.
    func percentDecoded(plusIsSpace: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(String.hexValue),
                    let low = rest.popFirst().flatMap(String.hexValue)
                else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
