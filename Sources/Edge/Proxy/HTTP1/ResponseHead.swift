package import NIOCore

/// What an answer says before its body.
package struct ResponseHead: Sendable {
    package let bytes: ByteBuffer
    package let status: Int
    package let reason: Range<Int>
    package internal(set) var fields: [Field]
    package internal(set) var framing: BodyFraming
    var keepsAlive: Bool
    var namesHopByHop: Bool
    var upgrade: Range<Int>?

    var isInformational: Bool { status < 200 }

    package func text(_ range: Range<Int>) -> String {
        bytes.getString(at: bytes.readerIndex + range.lowerBound, length: range.count) ?? ""
    }

    /// The first value of a header; `name` is in lower case.
    package func first(_ name: StaticString) -> String? {
        bytes.withUnsafeReadableBytes { octets in
            fields.first { octets.part($0.name).isText(name) }
        }.map { text($0.value) }
    }

    /// Reads a head that `HeadScan` found whole.
    ///
    /// - Parameter method: what was asked, since the answer to HEAD never has a body.
    static func parse(
        _ bytes: ByteBuffer, to method: RequestHead.MethodKind
    ) throws(Refusal) -> ResponseHead {
        try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) -> ResponseHead in
            let line = try StatusLine(octets)
            var head = ResponseHead(
                bytes: bytes, status: line.status, reason: line.reason, fields: [],
                framing: .none, keepsAlive: true, namesHopByHop: false)
            head.fields.reserveCapacity(16)
            let end = try FieldReader.read(octets, from: line.end, into: &head.fields)
            guard end == octets.count else { throw Refusal(.invalidFieldName) }
            try head.settle(octets, to: method, isHTTP11: line.isHTTP11)
            return head
        }
    }

    /// The rules of RFC 9112, section 6.3, without their leniencies.
    private mutating func settle(
        _ octets: UnsafeRawBufferPointer, to method: RequestHead.MethodKind, isHTTP11: Bool
    ) throws(Refusal) {
        var length: Int?
        var codings = 0
        var options = ConnectionOptions()
        for field in fields {
            switch field.kind {
            case .contentLength:
                guard let value = octets.decimal(field.value), length == nil || length == value
                else { throw Refusal(length == nil ? .invalidLength : .severalLengths) }
                length = value
            case .transferEncoding:
                codings += 1
                guard octets.part(field.value).isText("chunked") else {
                    throw Refusal(.invalidCoding)
                }
            case .connection: options.add(octets, field.value)
            case .upgrade: upgrade = field.value
            default: break
            }
        }
        guard codings <= 1 else { throw Refusal(.invalidCoding) }
        guard codings == 0 || length == nil else { throw Refusal(.lengthAndCoding) }
        keepsAlive = isHTTP11 ? !options.close : options.keepAlive && !options.close
        namesHopByHop = options.namesOthers
        if method == .head || status < 200 || status == 204 || status == 304 {
            framing = .none
        } else if codings == 1 {
            framing = .chunked
        } else if let length {
            framing = length == 0 ? .none : .length(length)
        } else {
            framing = .untilEnd
            keepsAlive = false
        }
    }
}

private struct StatusLine {
    let status: Int
    let reason: Range<Int>
    let isHTTP11: Bool
    let end: Int

    init(_ octets: UnsafeRawBufferPointer) throws(Refusal) {
        let name: StaticString = "HTTP/1."
        guard octets.count > 14 else { throw Refusal(.invalidStatusLine) }
        for index in 0..<7 where octets[index] != name.utf8Start[index] {
            throw Refusal(.invalidStatusLine)
        }
        guard octets[7] == 0x31 || octets[7] == 0x30, octets[8] == Octet.space,
            let status = octets.decimal(9..<12), (100...599).contains(status)
        else { throw Refusal(.invalidStatusLine) }
        var index = 12
        // Some servers leave out the space before a reason that is empty.
        if octets[index] == Octet.space { index += 1 }
        let start = index
        while index < octets.count, Octet.isFieldContent(octets[index]) { index += 1 }
        guard start > 12 || index == start, index + 1 < octets.count, octets[index] == Octet.cr,
            octets[index + 1] == Octet.lf
        else { throw Refusal(.invalidStatusLine) }
        self.status = status
        reason = start..<index
        isHTTP11 = octets[7] == 0x31
        end = index + 2
    }
}
