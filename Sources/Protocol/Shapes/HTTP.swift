/// One header line.
package struct HTTPField: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// Header lines in the order and spelling they came in; names compare without case.
package struct HTTPHeaders: Hashable, Sendable {
    package var fields: [HTTPField]

    package init(_ fields: [HTTPField] = []) { self.fields = fields }

    /// The first value of `name`; setting it replaces every line of that name.
    package subscript(_ name: String) -> String? {
        get { fields.first { HTTPHeaders.same($0.name, name) }?.value }
        set {
            fields.removeAll { HTTPHeaders.same($0.name, name) }
            if let newValue { fields.append(HTTPField(name, newValue)) }
        }
    }

    package func all(_ name: String) -> [String] {
        fields.filter { HTTPHeaders.same($0.name, name) }.map(\.value)
    }

    package mutating func add(_ name: String, _ value: String) {
        fields.append(HTTPField(name, value))
    }

    /// ASCII comparison without case.
    package static func same(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count
            && zip(a.utf8, b.utf8).allSatisfy { $0 == $1 || lower($0) == lower($1) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    }
}

/// A request as it stood on the wire: the target is not decoded.
package struct HTTPRequest: Sendable {
    package var method: String
    /// The raw path, up to `?`.
    package var path: String
    /// The raw query, after `?`; empty where there is none.
    package var query: String
    package var headers: HTTPHeaders
    /// The body, decoded from its content encoding; empty where the operation streams it.
    package var body: [UInt8]

    package init(
        method: String, target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []
    ) {
        self.method = method
        if let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) {
            path = String(target[..<mark])
            query = String(target[target.index(after: mark)...])
        } else {
            path = target
            query = ""
        }
        self.headers = headers
        self.body = body
    }
}

/// An answer whose body is in memory.
package struct HTTPResponse: Hashable, Sendable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: [UInt8]

    package init(status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
