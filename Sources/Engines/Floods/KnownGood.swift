/// Requests that are known to be good, counted by what they are compared by.
struct KnownGood: Sendable {
    private static let keysMax = 4_096
    private static let keyBytesMax = 32

    let requests: [RequestTraits]
    private let sources: KnownSources
    let agents: [UInt64: Int]
    private let clients: [UInt64: Int]
    /// Names of query arguments, the most frequent first.
    let commonKeys: [String]

    init(_ requests: [RequestTraits], sources: KnownSources) {
        self.requests = requests
        self.sources = sources
        var agents: [UInt64: Int] = [:]
        var clients: [UInt64: Int] = [:]
        var keys: [String: Int] = [:]
        for traits in requests {
            agents[traits.hashes[RequestTrait.agent.rawValue], default: 0] += 1
            clients[traits.clientHash, default: 0] += 1
            for key in traits.queryKeys where keys.count < Self.keysMax && Self.isPlain(key) {
                keys[String(key), default: 0] += 1
            }
        }
        self.agents = agents
        self.clients = clients
        let sorted = keys.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        commonKeys = sorted.prefix(Fingerprint.knownKeysMax).map(\.key)
    }

    /// Whether a rule can name the argument.
    private static func isPlain(_ key: Substring) -> Bool {
        (1...keyBytesMax).contains(key.utf8.count)
            && key.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5a).contains($0)
                    || (0x61...0x7a).contains($0) || $0 == 0x5f || $0 == 0x2d
            }
    }

    /// Whether a live request is of a kind that is common here, and from a source that was here
    /// before.
    func isKnown(_ traits: RequestTraits) -> Bool {
        clients[traits.clientHash, default: 0] >= max(3, requests.count / 100)
            && sources.contains(traits.hashes[RequestTrait.source.rawValue])
    }
}
