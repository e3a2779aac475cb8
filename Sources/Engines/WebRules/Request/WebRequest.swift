package import Matching
package import Vocabulary

/// What is known of an address beside itself; the caller looked it up.
package struct AddressFacts: Hashable, Sendable {
    /// ISO 3166-1 alpha-2, in capitals.
    package var country: String?
    /// ISO 3166-2 subdivision without the country, such as `CA`.
    package var region: String?
    /// The number of the autonomous system; 0 where there is none.
    package var asn: UInt32?

    package init(country: String? = nil, region: String? = nil, asn: UInt32? = nil) {
        self.country = country
        self.region = region
        self.asn = asn
    }
}

/// What the token that came with a request proves. The caller has checked its signature and domain.
package struct TokenFacts: Hashable, Sendable {
    package enum Failure: String, Hashable, Sendable {
        case missing = "TOKEN_MISSING"
        case expired = "TOKEN_EXPIRED"
        case invalid = "TOKEN_INVALID"
        case domainMismatch = "TOKEN_DOMAIN_MISMATCH"
    }
    /// Why the token proves nothing; nil for a good one.
    package var failure: Failure?
    package var challengeSolved: Instant?
    package var captchaSolved: Instant?
    /// The same as long as the client keeps and renews its token.
    package var id: String?
    /// The browser said that a program drives it.
    package var isAutomated: Bool
    /// What the browser said of itself was not what its requests said.
    package var isInconsistent: Bool
    /// A person moved or typed before the token was made.
    package var isInteractive = true

    package init(
        failure: Failure? = .missing, challengeSolved: Instant? = nil,
        captchaSolved: Instant? = nil, id: String? = nil, isAutomated: Bool = false,
        isInconsistent: Bool = false
    ) {
        self.id = id
        self.isAutomated = isAutomated
        self.isInconsistent = isInconsistent
        self.failure = failure
        self.challengeSolved = challengeSolved
        self.captchaSolved = captchaSolved
    }
}

/// A request as it came over the wire, and what is known of its sender.
package struct WebRequest: Sendable {
    package struct Header: Hashable, Sendable {
        package var name: Bytes
        package var value: Bytes

        package init(_ name: Bytes, _ value: Bytes) {
            self.name = name
            self.value = value
        }
        package init(_ name: String, _ value: String) {
            self.init(Bytes(name.utf8), Bytes(value.utf8))
        }
    }

    package var id: String
    package var method: Bytes
    /// The request target as it stood in the request line.
    package var target: Bytes
    /// Such as `HTTP/1.1`.
    package var version: String
    /// In the order of the wire.
    package var headers: [Header]
    package var body: Bytes
    /// Whether the body goes on beyond what `body` holds.
    package var isBodyTruncated: Bool
    /// The length of the whole body, where it is known.
    package var bodySize: Int?
    package var client: IPAddress
    /// What is known of addresses: of the client, and of those in forwarding headers.
    package var facts: @Sendable (IPAddress) -> AddressFacts
    package var ja3: String?
    package var ja4: String?
    package var token: TokenFacts
    /// Whether a name and password are known to be stolen.
    package var isStolen: @Sendable (Bytes, Bytes) -> Bool = { _, _ in false }

    package init(
        id: String = "", method: Bytes, target: Bytes, version: String = "HTTP/1.1",
        headers: [Header], body: Bytes = [], isBodyTruncated: Bool = false, client: IPAddress,
        facts: @escaping @Sendable (IPAddress) -> AddressFacts = { _ in AddressFacts() },
        ja3: String? = nil, ja4: String? = nil, token: TokenFacts = TokenFacts()
    ) {
        self.id = id
        self.method = method
        self.target = target
        self.version = version
        self.headers = headers
        self.body = body
        self.isBodyTruncated = isBodyTruncated
        self.client = client
        self.facts = facts
        self.ja3 = ja3
        self.ja4 = ja4
        self.token = token
    }

    /// The values of the headers called `name`, which is in lower case.
    package func values(ofHeader name: Bytes) -> [Bytes] {
        headers.filter { $0.name.equalsIgnoringCase(name) }.map(\.value)
    }
}

/// The parts of a request that rules look at, split once.
struct RequestParts {
    let path: Bytes
    /// Without the `?`; nil where there is none.
    let query: Bytes?
    let fragment: Bytes?
    /// Names and values as they stand, not decoded.
    let arguments: [(name: Bytes, value: Bytes)]
    let cookies: [(name: Bytes, value: Bytes)]

    /// More arguments than this are not told apart.
    static let argumentsMax = 2_000

    init(_ request: WebRequest) {
        var rest = request.target
        // An absolute target, as proxies get it: the path begins after the authority.
        if rest.first != 0x2f, let scheme = rest.firstRange(of: Bytes("://")), scheme < 8 {
            let start = rest[(scheme + 3)...].firstIndex { $0 == 0x2f || $0 == 0x3f }
            rest = start.map { Bytes(rest[$0...]) } ?? [0x2f]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = Bytes(rest[(mark + 1)...])
            rest.removeSubrange(mark...)
        } else {
            fragment = nil
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = Bytes(rest[(mark + 1)...])
            path = Bytes(rest[..<mark])
        } else {
            query = nil
            path = rest
        }
        arguments = Self.pairs(query ?? [])
        var found: [(name: Bytes, value: Bytes)] = []
        for value in request.values(ofHeader: Bytes("cookie")) {
            for part in value.split(separator: UInt8(ascii: ";"), maxSplits: Self.argumentsMax) {
                let pair = Self.pair(Bytes(part).trimmed[...])
                if !pair.name.isEmpty || !pair.value.isEmpty { found.append(pair) }
            }
        }
        cookies = found
    }

    static func pairs(_ bytes: Bytes) -> [(name: Bytes, value: Bytes)] {
        bytes.split(separator: UInt8(ascii: "&"), maxSplits: argumentsMax).map(pair)
    }

    private static func pair(_ part: ArraySlice<UInt8>) -> (name: Bytes, value: Bytes) {
        guard let mark = part.firstIndex(of: UInt8(ascii: "=")) else { return (Bytes(part), []) }
        return (Bytes(part[..<mark]), Bytes(part[(mark + 1)...]))
    }
}
