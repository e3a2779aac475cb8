/// What requests of an attack have in common: all of its terms hold for each of them.
package struct Fingerprint: Sendable, Hashable {
    package enum Term: Sendable, Hashable {
        /// The trait has exactly this value, or begins with it where it is as long as values get.
        case value(RequestTrait, String)
        /// The trait is missing.
        case missing(RequestTrait)
        /// The source is one of these addresses.
        case sources([String])
        /// There is a query string, and none of the arguments that visitors use is in it.
        case strangeQuery(known: [String])
    }

    /// More do not make it more exact, but fragile.
    package static let termsMax = 4
    package static let sourcesMax = 1_000
    /// Names of arguments that a strange query is told from.
    package static let knownKeysMax = 12

    package private(set) var terms: [Term]

    package init(_ terms: [Term] = []) {
        self.terms = terms
    }

    func adding(_ term: Term) -> Fingerprint { Fingerprint(terms + [term]) }

    /// The part that says who asks.
    var ofClient: Fingerprint {
        Fingerprint(
            terms.filter {
                switch $0 {
                case .value(let trait, _), .missing(let trait): trait.isOfClient
                case .sources: true
                case .strangeQuery: false
                }
            })
    }

    package func matches(_ traits: RequestTraits) -> Bool {
        terms.allSatisfy { term in
            switch term {
            case .value(let trait, let value): traits.values[trait.rawValue] == value
            case .missing(let trait): traits.values[trait.rawValue].isEmpty
            case .sources(let sources):
                sources.contains(traits.values[RequestTrait.source.rawValue])
            case .strangeQuery(let known):
                !traits.query.isEmpty && !traits.queryKeys.contains { known.contains(String($0)) }
            }
        }
    }
}

/// A fingerprint in the form that many requests are compared with.
struct Matcher: Sendable {
    private let hashes: [(index: Int, hash: UInt64)]
    private let sources: [Set<UInt64>]
    private let knownKeys: [Set<Substring>]

    init(_ fingerprint: Fingerprint) {
        var hashes: [(index: Int, hash: UInt64)] = []
        var sources: [Set<UInt64>] = []
        var keys: [Set<Substring>] = []
        for term in fingerprint.terms {
            switch term {
            case .value(let trait, let value): hashes.append((trait.rawValue, Hash.of(value)))
            case .missing(let trait): hashes.append((trait.rawValue, 0))
            case .sources(let all): sources.append(Set(all.map { Hash.of($0) }))
            case .strangeQuery(let known): keys.append(Set(known.map { Substring($0) }))
            }
        }
        self.hashes = hashes
        self.sources = sources
        knownKeys = keys
    }

    func matches(_ traits: RequestTraits) -> Bool {
        for (index, hash) in hashes where traits.hashes[index] != hash { return false }
        for set in sources where !set.contains(traits.hashes[RequestTrait.source.rawValue]) {
            return false
        }
        for known in knownKeys {
            if traits.query.isEmpty || traits.queryKeys.contains(where: known.contains) {
                return false
            }
        }
        return true
    }
}

extension Fingerprint {
    /// The same for the same terms, in every run: `Flood-1f3a9c42`.
    package var name: String {
        let hash = Hash.of(summary)
        let text = String(hash >> 32, radix: 16)
        return "Flood-" + String(repeating: "0", count: 8 - text.count) + text
    }

    /// For people: `ja4 = t13d…, path = /login`.
    package var summary: String {
        terms.map { term in
            switch term {
            case .value(let trait, let value): "\(trait) = \(value)"
            case .missing(let trait): "no \(trait)"
            case .sources(let all): "source among " + all.joined(separator: " ")
            case .strangeQuery(let known):
                known.isEmpty
                    ? "any query" : "a query without " + known.joined(separator: " or ")
            }
        }.joined(separator: ", ")
    }
}
