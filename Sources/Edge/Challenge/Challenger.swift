import Codecs
import Synchronization
package import Vocabulary

/// Answers what browsers ask on their way to a token, and reads the tokens that they bring.
package final class Challenger: Sendable {
    /// Everything of a challenger's own lies under this path, on every guarded listener.
    package static let prefix = "/_garrison/waf/"
    package static let cookieName = "aws-waf-token"
    /// Requests to a challenger have no longer bodies.
    package static let bodyBytesMax = 4_096
    /// AWS's cookie lives so long; what it proves ends earlier, with the immunity time.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens-details.html
    static let cookieSeconds = 345_600
    /// About 65,000 digests: a tenth of a second to a second in a browser.
    package static let bitsDefault = 16
    static let puzzlesKept = 32

    private let sealer: TokenSealer
    private let entropy: any Entropy
    private let bits: Int
    /// The domains that an API key was made for; nil for a key that is not good.
    private let domainsOfKey: (@Sendable (String) -> [String]?)?
    private let answered = Answered()
    private let ready = Mutex<[Puzzle.Kind: [Puzzle]]>([:])

    package init(
        key: [UInt8], entropy: any Entropy, bits: Int = Challenger.bitsDefault,
        domainsOfKey: (@Sendable (String) -> [String]?)? = nil
    ) {
        sealer = TokenSealer(key: key)
        self.entropy = entropy
        self.bits = bits
        self.domainsOfKey = domainsOfKey
    }

    // MARK: Tokens

    package enum Reading: Hashable, Sendable {
        case missing, invalid
        case wrongDomain(ClientToken)
        case good(ClientToken)
    }

    /// What the token of a request to `host` is.
    package func read(_ token: String?, host: String, domains: TokenDomains) -> Reading {
        guard let token, !token.isEmpty else { return .missing }
        guard let found = sealer.token(token) else { return .invalid }
        return domains.accepts(found.domain, at: host) ? .good(found) : .wrongDomain(found)
    }

    // MARK: Pages

    /// What stands in the place of a page: 202 or 405, with a script for clients that take HTML.
    package func interstitial(isCaptcha: Bool, withPage: Bool) -> ChallengeAnswer {
        var answer = ChallengeAnswer(
            status: isCaptcha ? 405 : 202, type: "text/html; charset=UTF-8",
            fields: [
                ("x-amzn-waf-action", isCaptcha ? "captcha" : "challenge"),
                ("access-control-allow-origin", "*"),
                ("access-control-allow-methods", "OPTIONS,GET,POST"),
                ("access-control-expose-headers", "x-amzn-waf-action"),
            ], body: withPage ? isCaptcha ? Pages.captcha : Pages.challenge : [])
        if !withPage { answer.fields.removeAll { $0.name == "content-type" } }
        return answer
    }

    package static func isOwn(_ target: String) -> Bool { target.hasPrefix(prefix) }

    /// Answers a request under `prefix`.
    package func answer(
        _ request: ChallengeRequest, domains: TokenDomains, at time: Instant
    ) -> ChallengeAnswer {
        let rest = request.target.dropFirst(Self.prefix.count)
        let path = rest.prefix { $0 != "?" }
        let query = rest.dropFirst(path.count + 1)
        var found: ChallengeAnswer
        switch (request.method, path) {
        case ("OPTIONS", _): found = ChallengeAnswer(status: 204, type: "text/plain", body: [])
        case ("GET", "challenge.js"), ("HEAD", "challenge.js"):
            found = Self.script(Scripts.challenge)
        case ("GET", "captcha.js"), ("HEAD", "captcha.js"): found = Self.script(Scripts.captcha)
        // Both in one, as AWS's CAPTCHA library comes.
        case ("GET", "jsapi.js"), ("HEAD", "jsapi.js"):
            found = Self.script(Scripts.challenge + Scripts.captcha)
        case ("GET", "inputs"): found = inputs(request, domains, time)
        case ("POST", "verify"): found = verify(request, domains, time)
        case ("GET", "captcha"): found = puzzle(request, query, domains, time)
        case ("POST", "captcha"): found = solve(request, domains, time)
        default: found = Self.refusal(404, "there is nothing here")
        }
        if let origin = request.origin, domains.accepts(origin: origin, at: request.host) {
            found.fields += [
                ("access-control-allow-origin", origin),
                ("access-control-allow-credentials", "true"),
                ("access-control-allow-headers", "content-type"), ("vary", "origin"),
            ]
        }
        return found
    }

    private static func script(_ text: String) -> ChallengeAnswer {
        var answer = ChallengeAnswer(type: "text/javascript; charset=UTF-8", body: Array(text.utf8))
        answer.fields = [
            ("content-type", "text/javascript; charset=UTF-8"),
            ("cache-control", "public, max-age=300"),
        ]
        return answer
    }

    private static func json(_ json: JSON, status: Int = 200) -> ChallengeAnswer {
        ChallengeAnswer(status: status, type: "application/json", body: json.bytes)
    }

    private static func refusal(_ status: Int, _ text: String) -> ChallengeAnswer {
        json(["error": .string(text)], status: status)
    }

    // MARK: Proof of work

    private func inputs(
        _ request: ChallengeRequest, _ domains: TokenDomains, _ time: Instant
    ) -> ChallengeAnswer {
        let problem = Problem(
            number: entropy.bytes(16), issued: time, domain: domains.domain(for: request.host),
            bits: bits)
        guard let text = problem.sealed(sealer, entropy) else {
            return Self.refusal(500, "no problem could be made")
        }
        return Self.json(["problem": .string(text), "bits": .number(JSONNumber(bits))])
    }

    private func verify(
        _ request: ChallengeRequest, _ domains: TokenDomains, _ time: Instant
    ) -> ChallengeAnswer {
        guard let (problem, json) = proven(request, domains, time), problem.answer.isEmpty else {
            return Self.refusal(400, "the solution is not one, or came too late")
        }
        guard answered.take(problem.number, at: time) else {
            return Self.refusal(400, "the problem was solved before")
        }
        return grant(request, problem.domain, json, domains, time) { $0.challengeSolved = time }
    }

    /// The problem that a request solves by its work.
    private func proven(
        _ request: ChallengeRequest, _ domains: TokenDomains, _ time: Instant
    ) -> (Problem, JSON)? {
        guard request.body.count <= Self.bodyBytesMax, let json = try? JSON(bytes: request.body),
            let text = json["problem"]?.string, let solution = json["solution"]?.string,
            let problem = Problem(text, sealer, at: time),
            problem.domain == domains.domain(for: request.host),
            Problem.isProof(solution, of: text, bits: problem.bits)
        else { return nil }
        return (problem, json)
    }

    /// A token with what was proven now and what the client's earlier one proved.
    private func grant(
        _ request: ChallengeRequest, _ domain: String, _ json: JSON, _ domains: TokenDomains,
        _ time: Instant, _ prove: (inout ClientToken) -> Void
    ) -> ChallengeAnswer {
        var token = ClientToken(id: entropy.uuid(), domain: domain, issued: time)
        if case .good(let old) = read(request.token, host: request.host, domains: domains),
            old.domain == domain
        {
            token.id = old.id
            token.challengeSolved = old.challengeSolved
            token.captchaSolved = old.captchaSolved
        }
        let seen = json["signals"]
        if seen?["webdriver"]?.bool == true { token.signals.insert(.automated) }
        if seen?["userAgent"]?.string != request.userAgent { token.signals.insert(.inconsistent) }
        if seen?["interactive"]?.bool == true { token.signals.insert(.interactive) }
        prove(&token)
        let text = sealer.text(token)
        var cookie = "\(Self.cookieName)=\(text); Path=/; Max-Age=\(Self.cookieSeconds)"
        // Without the attribute the cookie is the host's alone.
        if domains.listed.contains(domain) { cookie += "; Domain=\(domain)" }
        cookie += request.isSecure ? "; SameSite=Lax; Secure" : "; SameSite=Lax"
        var answer = Self.json(["token": .string(text)])
        answer.fields.append(("set-cookie", cookie))
        return answer
    }

    // MARK: Puzzles

    private func puzzle(
        _ request: ChallengeRequest, _ query: Substring, _ domains: TokenDomains, _ time: Instant
    ) -> ChallengeAnswer {
        var kind = Puzzle.Kind.pictures
        for pair in query.split(separator: "&") {
            if pair.hasPrefix("kind=") {
                guard let named = Puzzle.Kind(rawValue: String(pair.dropFirst(5))) else {
                    return Self.refusal(400, "there is no such kind of puzzle")
                }
                kind = named
            } else if pair.hasPrefix("key="), let domainsOfKey {
                // A key of CreateAPIKey: good for pages of its domains.
                let key = PercentCoding.decode(String(pair.dropFirst(4))) ?? ""
                let page = request.origin ?? "http://" + request.host
                guard let listed = domainsOfKey(key),
                    TokenDomains(listed).accepts(origin: page, at: "")
                else { return Self.refusal(403, "the API key is not good for this page") }
            }
        }
        guard let puzzle = take(kind) else { return Self.refusal(500, "no puzzle could be made") }
        let problem = Problem(
            number: entropy.bytes(16), issued: time, domain: domains.domain(for: request.host),
            bits: bits, answer: puzzle.answer)
        guard let text = problem.sealed(sealer, entropy) else {
            return Self.refusal(500, "no puzzle could be made")
        }
        return Self.json([
            "problem": .string(text), "bits": .number(JSONNumber(bits)),
            "kind": .string(kind.rawValue), "question": .string(puzzle.question),
            "type": .string(puzzle.type), "media": .string(Base64.encode(puzzle.media)),
        ])
    }

    private func solve(
        _ request: ChallengeRequest, _ domains: TokenDomains, _ time: Instant
    ) -> ChallengeAnswer {
        guard let (problem, json) = proven(request, domains, time), !problem.answer.isEmpty else {
            return Self.refusal(400, "the solution is not one, or came too late")
        }
        guard answered.take(problem.number, at: time) else {
            return Self.refusal(400, "the puzzle was answered before")
        }
        guard json["answer"]?.string == problem.answer else {
            return Self.refusal(403, "the answer is wrong")
        }
        return grant(request, problem.domain, json, domains, time) {
            $0.challengeSolved = time
            $0.captchaSolved = time
        }
    }

    /// A puzzle that was drawn ahead. Where none is left the last is shown again, under a number of
    /// its own: however many are asked for, the drawing of one at a time is all they cost.
    private func take(_ kind: Puzzle.Kind) -> Puzzle? {
        let kept = ready.withLock { all -> Puzzle? in
            guard let last = all[kind]?.last else { return nil }
            if (all[kind]?.count ?? 0) > 1 { all[kind]?.removeLast() }
            return last
        }
        if let kept { return kept }
        guard let made = draw(kind) else { return nil }
        ready.withLock { $0[kind, default: []].append(made) }
        return made
    }

    private func draw(_ kind: Puzzle.Kind) -> Puzzle? {
        var maker = PuzzleMaker(entropy)
        return kind == .pictures ? maker.pictures() : maker.tones()
    }

    /// Draws puzzles ahead until cancelled.
    package func run() async {
        while !Task.isCancelled {
            for kind in [Puzzle.Kind.pictures, .tones] {
                let count = ready.withLock { $0[kind]?.count ?? 0 }
                guard count < Self.puzzlesKept, let made = draw(kind) else { continue }
                // Last out is what was put in last: a puzzle shown again goes to the bottom.
                ready.withLock { $0[kind, default: []].append(made) }
                await Task.yield()
            }
            try? await Task.sleep(for: .milliseconds(50))
        }
    }
}
