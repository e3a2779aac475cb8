/// What a request can be told by.
package enum RequestTrait: Int, CaseIterable, Sendable {
    case method, host, path, referer
    case agent, headerOrder, accept, language, ja3, ja4, country
    /// An address (or the /64 of one), and the number of the network that it is in.
    case source, network

    /// Whether it says who asks, rather than what for: people who all want the same thing at once
    /// are no attack.
    package var isOfClient: Bool { rawValue >= RequestTrait.agent.rawValue }

    static let count = allCases.count
}

/// A request by its traits, as it is remembered.
package struct RequestTraits: Sendable, Equatable {
    /// What rules can compare at most; longer values are the same if they begin the same.
    /// https://docs.aws.amazon.com/waf/latest/APIReference/API_ByteMatchStatement.html
    package static let valueBytesMax = 200

    /// One for each trait; empty where the request has none.
    package let values: [String]
    /// The query string; empty where there is none.
    package let query: String
    let hashes: [UInt64]
    /// Of the client's traits that no two programs share: the same for all visitors with one
    /// browser.
    let clientHash: UInt64

    package init(_ pairs: [(RequestTrait, String)], query: String = "") {
        var values = [String](repeating: "", count: RequestTrait.count)
        for (trait, value) in pairs { values[trait.rawValue] = Self.cut(value) }
        self.init(values: values, query: Self.cut(query))
    }

    init(values: [String], query: String) {
        self.values = values
        self.query = query
        hashes = values.map { $0.isEmpty ? 0 : Hash.of($0) }
        var client = Hash.start
        for trait in [RequestTrait.agent, .headerOrder, .ja4] {
            client = Hash.mix(client, hashes[trait.rawValue])
        }
        clientHash = client
    }

    package subscript(_ trait: RequestTrait) -> String { values[trait.rawValue] }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > valueBytesMax else { return text }
        return String(decoding: text.utf8.prefix(valueBytesMax), as: UTF8.self)
    }

    /// The names of the query's arguments.
    var queryKeys: [Substring] {
        query.split(separator: "&").map { $0.prefix { $0 != "=" } }
    }
}

/// FNV-1a with a last stir: the same in every run, unlike `Hasher`, since baselines are kept.
enum Hash {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    static func of(_ text: some StringProtocol) -> UInt64 {
        var hash = start
        for octet in text.utf8 { hash = (hash ^ UInt64(octet)) &* 0x0000_0100_0000_01b3 }
        return stir(hash)
    }

    static func mix(_ hash: UInt64, _ other: UInt64) -> UInt64 {
        stir((hash ^ other) &* 0x9e37_79b9_7f4a_7c15)
    }

    static func stir(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
        return hash ^ hash >> 31
    }
}

/// A request that was kept whole.
package struct SampledRequest: Sendable, Equatable {
    package var traits: RequestTraits
    /// How many requests it stands for.
    package var weight: Double
    package var isBlocked: Bool
    /// The upstream answered with an error, or not at all.
    package var hasFailed: Bool
    package var receivedBytes: Int
    package var sentBytes: Int
    /// Time that the upstream spent on it.
    package var upstreamSeconds: Double

    package init(
        _ traits: RequestTraits, weight: Double = 1, isBlocked: Bool = false,
        hasFailed: Bool = false, receivedBytes: Int = 0, sentBytes: Int = 0,
        upstreamSeconds: Double = 0
    ) {
        self.traits = traits
        self.weight = weight
        self.isBlocked = isBlocked
        self.hasFailed = hasFailed
        self.receivedBytes = receivedBytes
        self.sentBytes = sentBytes
        self.upstreamSeconds = upstreamSeconds
    }
}
