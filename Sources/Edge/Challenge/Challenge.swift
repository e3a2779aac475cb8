// Challenge: does a client run scripts, and does a person sit before it?
//
// What answers a web ACL's Challenge and CAPTCHA actions: pages with a script that proves work, a
// puzzle of pictures or tones, and the signed token that a client shows afterwards in the cookie
// `aws-waf-token`. `Challenger` answers what browsers ask on the way, given as plain values, and
// reads tokens back.
//
// It keeps nothing but the numbers of problems that were solved, so that none is solved twice: what
// a client must bring back is sealed and travels with the client. It knows no HTTP library, no rule
// and no store.

/// What a client asks of a challenger, beside the application's own pages.
package struct ChallengeRequest: Sendable {
    package var method: String
    /// Path and query.
    package var target: String
    /// Host header, with or without a port.
    package var host: String
    package var isSecure: Bool
    package var origin: String?
    package var userAgent: String
    /// The token that came with it, if there is one.
    package var token: String?
    package var body: [UInt8]

    package init(
        method: String, target: String, host: String, isSecure: Bool = false,
        origin: String? = nil, userAgent: String = "", token: String? = nil, body: [UInt8] = []
    ) {
        self.method = method
        self.target = target
        self.host = host
        self.isSecure = isSecure
        self.origin = origin
        self.userAgent = userAgent
        self.token = token
        self.body = body
    }
}

package struct ChallengeAnswer: Sendable {
    package var status: Int
    package var fields: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        status: Int = 200, type: String, fields: [(name: String, value: String)] = [],
        body: [UInt8]
    ) {
        self.status = status
        self.fields = [("content-type", type), ("cache-control", "no-store, max-age=0")] + fields
        self.body = body
    }
}

/// Which hosts a token is good for.
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens-domains.html
package struct TokenDomains: Hashable, Sendable {
    /// Domains of the web ACL, in lower case; empty: the host that was asked, alone.
    package let listed: [String]

    package init(_ listed: [String]) { self.listed = listed.map { $0.lowercased() } }

    /// The domain that a token for `host` is made for: the shortest listed one that holds it, so
    /// that all hosts below it share the token; else the host itself.
    func domain(for host: String) -> String {
        let host = Self.name(host)
        let holding = listed.filter { Self.holds($0, host) }
        return holding.min { $0.utf8.count < $1.utf8.count } ?? host
    }

    /// Whether a token for `domain` may be shown to `host`.
    func accepts(_ domain: String, at host: String) -> Bool {
        if Self.holds(domain, Self.name(host)) { return true }
        return listed.contains { Self.holds($0, domain) }
    }

    /// Whether a page of this origin may ask for tokens.
    func accepts(origin: String, at host: String) -> Bool {
        guard let start = origin.range(of: "://") else { return false }
        let name = Self.name(String(origin[start.upperBound...]))
        return name == Self.name(host) || listed.contains { Self.holds($0, name) }
    }

    private static func holds(_ domain: String, _ host: String) -> Bool {
        host == domain || host.hasSuffix("." + domain)
    }

    /// A host without its port, in lower case.
    static func name(_ host: String) -> String {
        let host = host.lowercased()
        if host.hasPrefix("[") { return String(host.prefix { $0 != "]" }.dropFirst()) }
        return String(host.prefix { $0 != ":" })
    }
}

extension String {
    /// `Foundation` is not wanted for this alone.
    fileprivate func range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) {
                return start..<index(start, offsetBy: part.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
