/// One name and value of a form or query string.
package struct FormPair: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// Why bytes are no form.
package struct FormError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable { case badEscape, badUTF8, tooManyPairs }
    package let reason: Reason
    /// Where the pair begins, from 0.
    package let offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package var description: String { "\(reason) at byte \(offset)" }
}

/// `application/x-www-form-urlencoded`, as bodies and as query strings.
package enum Form {
    /// More pairs than this are refused by default.
    package static let pairsMax = 20_000

    /// The pairs in their order. Empty pairs (`a=1&&b=2`) are dropped, a pair without `=` has the
    /// empty value, and `+` is a space.
    package static func parse(
        _ bytes: [UInt8], pairsMax: Int = Form.pairsMax
    ) throws(FormError) -> [FormPair] {
        var pairs: [FormPair] = []
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            defer { start = end + 1 }
            if start == end { continue }
            guard pairs.count < pairsMax else {
                throw FormError(reason: .tooManyPairs, offset: start)
            }
            let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "="))
            let name = try decode(bytes[start..<(mark ?? end)], at: start)
            let value = try mark.map { mark throws(FormError) in
                try decode(bytes[(mark + 1)..<end], at: start)
            }
            pairs.append(FormPair(name, value ?? ""))
        }
        return pairs
    }

    /// The pairs of a query string without its `?`.
    package static func parse(
        query: String, pairsMax: Int = Form.pairsMax
    ) throws(FormError) -> [FormPair] {
        try parse(Array(query.utf8), pairsMax: pairsMax)
    }

    /// The pairs as text, everything but RFC 3986's unreserved characters escaped.
    package static func encode(_ pairs: [FormPair]) -> String {
        pairs.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
            .joined(separator: "&")
    }

    private static func decode(
        _ bytes: ArraySlice<UInt8>, at offset: Int
    ) throws(FormError) -> String {
        guard let plain = PercentCoding.decode(bytes: bytes, plusIsSpace: true) else {
            throw FormError(reason: .badEscape, offset: offset)
        }
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw FormError(reason: .badUTF8, offset: offset)
        }
        return text
    }
}

/// Percent encoding (RFC 3986 §2.1).
package enum PercentCoding {
    /// The text that `text` encodes; nil where an escape is no escape or the bytes are no UTF-8.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        let text = Array(text.utf8)[...]
        guard let bytes = decode(bytes: text, plusIsSpace: plusIsSpace) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The bytes that `bytes` encode; nil where an escape is no escape.
    package static func decode(
        bytes: ArraySlice<UInt8>, plusIsSpace: Bool = false
    ) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                    let low = digit(bytes[index + 2])
                else { return nil }
                result.append(high << 4 | low)
                index += 2
            case UInt8(ascii: "+") where plusIsSpace: result.append(0x20)
            default: result.append(byte)
            }
            index += 1
        }
        return result
    }

    /// Everything but letters, digits, `-`, `.`, `_` and `~` as `%XX`, in capitals as SigV4 asks.
    /// - Parameter keepsSlash: leaves `/` as it is, for paths and S3's `encoding-type=url`.
    package static func encode(_ text: some StringProtocol, keepsSlash: Bool = false) -> String {
        let hex = StaticString("0123456789ABCDEF")
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.append(byte)
            case UInt8(ascii: "/") where keepsSlash: result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result.append(hex.utf8Start[Int(byte >> 4)])
                result.append(hex.utf8Start[Int(byte & 15)])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
