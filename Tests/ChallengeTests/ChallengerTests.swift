import Challenge
import Codecs
import Testing
import Vocabulary

@Suite struct ChallengerTests {
    static let start = Instant(seconds: 1_800_000_000)
    static let key = [UInt8](repeating: 7, count: 32)

    let challenger = Challenger(
        key: Self.key, entropy: SeededEntropy(seed: 3), bits: 6,
        domainsOfKey: { $0 == "good key" ? ["example.com"] : nil })
    let none = TokenDomains([])

    // MARK: What clients do

    static func prove(_ json: JSON) -> (problem: String, solution: String) {
        let text = json["problem"]?.string ?? ""
        let bits = Int(json["bits"]?.integer ?? 0)
        let number = (0...).first { Problem.isProof(String($0), of: text, bits: bits) } ?? 0
        return (text, String(number))
    }

    func ask(
        _ method: String, _ path: String, host: String = "shop.example.com", token: String? = nil,
        origin: String? = nil, isSecure: Bool = false, body: JSON? = nil,
        _ domains: TokenDomains? = nil, after seconds: Int64 = 0
    ) -> (answer: ChallengeAnswer, json: JSON) {
        let answer = challenger.answer(
            ChallengeRequest(
                method: method, target: Challenger.prefix + path, host: host, isSecure: isSecure,
                origin: origin, userAgent: "Browser/1", token: token, body: body?.bytes ?? []),
            domains: domains ?? none, at: Self.start + .seconds(seconds))
        return (answer, (try? JSON(bytes: answer.body)) ?? .null)
    }

    func verify(
        _ inputs: JSON, host: String = "shop.example.com", token: String? = nil,
        signals: JSON = ["userAgent": "Browser/1"], isSecure: Bool = false,
        _ domains: TokenDomains? = nil, after seconds: Int64 = 0
    ) -> (answer: ChallengeAnswer, json: JSON) {
        let (problem, solution) = Self.prove(inputs)
        return ask(
            "POST", "verify", host: host, token: token, isSecure: isSecure,
            body: [
                "problem": .string(problem), "solution": .string(solution), "signals": signals,
            ], domains, after: seconds)
    }

    func token(_ found: (answer: ChallengeAnswer, json: JSON)) -> String {
        found.json["token"]?.string ?? ""
    }

    func good(_ text: String, host: String = "shop.example.com") -> ClientToken? {
        if case .good(let token) = challenger.read(text, host: host, domains: none) {
            return token
        }
        return nil
    }

    // MARK: Proof of work

    @Test func `work is answered with a token that says when it was done, and for which host`() {
        let found = verify(ask("GET", "inputs").json)
        #expect(found.answer.status == 200)
        let token = good(token(found))
        #expect(token?.challengeSolved == Self.start)
        #expect(token?.captchaSolved == nil)
        #expect(token?.domain == "shop.example.com")
        #expect(token?.signals == [])
        let cookie = found.answer.fields.first { $0.name == "set-cookie" }?.value ?? ""
        #expect(cookie.hasPrefix("aws-waf-token=\(self.token(found)); Path=/; Max-Age=345600"))
        #expect(!cookie.contains("Domain") && !cookie.contains("Secure"))
    }

    @Test func `a problem is solved once, in time, for its host, with work`() {
        let inputs = ask("GET", "inputs").json
        #expect(verify(inputs, host: "other.example.com").answer.status == 400)
        #expect(verify(inputs, after: 301).answer.status == 400)
        #expect(verify(inputs, after: -1).answer.status == 400)
        let problem = inputs["problem"] ?? .null
        let lazy = (0...).first {
            !Problem.isProof(String($0), of: problem.string ?? "", bits: 6)
        }
        for solution in [String(lazy ?? 0), "", "x", "-1", "1e5"] {
            let found = ask(
                "POST", "verify", body: ["problem": problem, "solution": .string(solution)])
            #expect(found.answer.status == 400)
        }
        #expect(verify(inputs).answer.status == 200)
        #expect(verify(inputs).answer.status == 400)
    }

    @Test func `what a browser says of itself is in the token`() {
        let cases: [(JSON, ClientSignals)] = [
            (["userAgent": "Browser/1", "webdriver": true], .automated),
            (["userAgent": "Browser/2"], .inconsistent), ([:], .inconsistent),
            (["userAgent": "Browser/1", "interactive": true], .interactive),
        ]
        for (signals, expected) in cases {
            let found = verify(ask("GET", "inputs").json, signals: signals)
            #expect(good(token(found))?.signals == expected)
        }
    }

    @Test func `a client that renews its token keeps its number`() {
        let first = token(verify(ask("GET", "inputs").json))
        let second = token(verify(ask("GET", "inputs").json, token: first, after: 60))
        #expect(first != second)
        #expect(good(first)?.id == good(second)?.id)
        #expect(good(second)?.challengeSolved == Self.start + .seconds(60))
        let third = token(verify(ask("GET", "inputs").json, token: "forged"))
        #expect(good(third)?.id != good(first)?.id)
    }

    // MARK: Domains

    @Test func `tokens are good for their domain`() {
        let listed = TokenDomains(["Example.com", "partner.test"])
        let wide = token(
            verify(
                ask("GET", "inputs", host: "a.example.com:8443", listed).json,
                host: "a.example.com:8443", listed))
        let narrow = token(verify(ask("GET", "inputs").json))
        let cases: [(String, String, [String], Bool)] = [
            (wide, "b.example.com", ["example.com"], true),
            (wide, "B.Example.com:80", [], true),
            (wide, "example.org", [], false),
            (wide, "shop.test", ["example.com"], true),
            (narrow, "shop.example.com", [], true),
            (narrow, "example.com", [], false),
            (narrow, "other.example.com", [], false),
            (narrow, "other.example.com", ["example.com"], true),
            (narrow, "evilshop.example.com.test", [], false),
        ]
        for (text, host, domains, isGood) in cases {
            let reading = challenger.read(text, host: host, domains: TokenDomains(domains))
            if case .good = reading { #expect(isGood, "\(host)") } else { #expect(!isGood) }
        }
        let cookie =
            verify(
                ask("GET", "inputs", host: "a.example.com", listed).json, host: "a.example.com",
                isSecure: true, listed
            ).answer.fields.first { $0.name == "set-cookie" }?.value ?? ""
        #expect(cookie.hasSuffix("; Domain=example.com; SameSite=Lax; Secure"))
    }

    @Test func `pages of listed domains may ask from their own origin, others may not`() {
        let listed = TokenDomains(["example.com"])
        func allowed(_ origin: String) -> String? {
            ask("GET", "inputs", origin: origin, listed).answer.fields
                .first { $0.name == "access-control-allow-origin" }?.value
        }
        #expect(allowed("https://www.example.com") == "https://www.example.com")
        #expect(allowed("https://shop.example.com:444") == "https://shop.example.com:444")
        #expect(allowed("https://notexample.com") == nil)
        #expect(allowed("null") == nil)
    }

    // MARK: Forgery

    @Test func `no octet of a token can be changed`() {
        let text = token(verify(ask("GET", "inputs").json))
        let bytes = Array(text.utf8)
        let letters = Array("Ab1_-".utf8)
        for place in bytes.indices {
            for letter in letters where letter != bytes[place] {
                var changed = bytes
                changed[place] = letter
                let forged = String(decoding: changed, as: UTF8.self)
                // The last letter of base 64 may hold bits that say nothing.
                guard place < bytes.count - 1 else { continue }
                #expect(
                    challenger.read(forged, host: "shop.example.com", domains: none) == .invalid)
            }
        }
        for end in 1..<bytes.count {
            let cut = String(text.prefix(end))
            #expect(challenger.read(cut, host: "shop.example.com", domains: none) == .invalid)
        }
        #expect(challenger.read(nil, host: "a", domains: none) == .missing)
        #expect(challenger.read("", host: "a", domains: none) == .missing)
        let other = Challenger(
            key: [UInt8](repeating: 8, count: 32), entropy: SeededEntropy(seed: 3))
        #expect(other.read(text, host: "shop.example.com", domains: none) == .invalid)
        // The same key after a restart.
        let again = Challenger(key: Self.key, entropy: SeededEntropy(seed: 9))
        #expect(good(text) != nil)
        #expect(again.read(text, host: "shop.example.com", domains: none) != .invalid)
    }

    @Test func `random tokens and bodies end nothing`() {
        let entropy = SeededEntropy(seed: 21)
        let text = token(verify(ask("GET", "inputs").json))
        for _ in 0..<2_000 {
            let random = entropy.bytes(4)
            var bytes = Array(text.utf8)
            bytes[Int(random[0]) % bytes.count] = random[1]
            bytes.removeLast(Int(random[2]) % bytes.count)
            let changed = String(decoding: bytes, as: UTF8.self)
            if changed != text {
                #expect(challenger.read(changed, host: "shop.example.com", domains: none).isBad)
            }
            let answer = challenger.answer(
                ChallengeRequest(
                    method: "POST",
                    target: Challenger.prefix + (random[3] & 1 == 0 ? "verify" : "captcha"),
                    host: String(decoding: entropy.bytes(9), as: UTF8.self), token: changed,
                    body: entropy.bytes(Int(random[1]))), domains: none, at: Self.start)
            #expect(answer.status == 400)
        }
    }

    // MARK: Puzzles

    func solve(_ puzzle: JSON, _ answer: String) -> (answer: ChallengeAnswer, json: JSON) {
        let (problem, solution) = Self.prove(puzzle)
        return ask(
            "POST", "captcha",
            body: [
                "problem": .string(problem), "solution": .string(solution),
                "answer": .string(answer), "signals": ["userAgent": "Browser/1"],
            ])
    }

    @Test func `tones that were told apart are answered with a token`() throws {
        let puzzle = ask("GET", "captcha?kind=tones").json
        let media = try #require(Base64.decode(puzzle["media"]?.string ?? ""))
        let found = solve(puzzle, Listener.tones(media))
        #expect(found.answer.status == 200)
        #expect(good(token(found))?.captchaSolved == Self.start)
        #expect(good(token(found))?.challengeSolved == Self.start)
        // Not twice, and nothing of another kind.
        #expect(solve(puzzle, Listener.tones(media)).answer.status == 400)
        #expect(solve(ask("GET", "inputs").json, "").answer.status == 400)
        #expect(verify(ask("GET", "captcha").json).answer.status == 400)
    }

    @Test func `a wrong answer costs the puzzle`() throws {
        let puzzle = ask("GET", "captcha").json
        #expect(puzzle["question"]?.string?.hasPrefix("Choose every picture of a") == true)
        let picture = try #require(Base64.decode(puzzle["media"]?.string ?? ""))
        #expect(picture.prefix(8) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
        #expect(solve(puzzle, "123456789").answer.status == 403)
        #expect(solve(puzzle, "123").answer.status == 400)
        #expect(ask("GET", "captcha?kind=smells").answer.status == 400)
    }

    @Test func `an API key is good for pages of its domains`() {
        func status(_ key: String, _ origin: String) -> Int {
            ask("GET", "captcha?kind=tones&key=\(key)", origin: origin).answer.status
        }
        #expect(status("good%20key", "https://www.example.com") == 200)
        #expect(status("good%20key", "https://example.org") == 403)
        #expect(status("bad", "https://www.example.com") == 403)
    }

    // MARK: Pages

    @Test func `what stands in the place of a page has AWS's status and header`() {
        for (isCaptcha, status, name) in [(true, 405, "captcha"), (false, 202, "challenge")] {
            for withPage in [true, false] {
                let answer = challenger.interstitial(isCaptcha: isCaptcha, withPage: withPage)
                #expect(answer.status == status)
                #expect(answer.fields.contains { $0 == ("x-amzn-waf-action", name) })
                #expect(answer.body.isEmpty == !withPage)
            }
        }
        #expect(ask("GET", "challenge.js").answer.status == 200)
        #expect(ask("GET", "jsapi.js").answer.status == 200)
        #expect(ask("GET", "other").answer.status == 404)
        #expect(ask("POST", "inputs").answer.status == 404)
    }
}

extension Challenger.Reading {
    fileprivate var isBad: Bool {
        if case .good = self { return false }
        return true
    }
}

/// Tells high tones from low, as a person with ears does: by how often the wave crosses its middle
/// while it is loud.
enum Listener {
    static func tones(_ file: [UInt8]) -> String {
        let sound = file.dropFirst(44).map { Int($0) - 128 }
        let step = 80
        var crossings: [Double] = []
        var open: (changes: Int, steps: Int)?
        for start in stride(from: 0, to: sound.count - step, by: step) {
            let part = sound[start..<(start + step)]
            let loudness = part.map(abs).max() ?? 0
            if loudness > 34 {
                // Crossings of a band, so that noise makes none.
                var changes = 0
                var isUp = false
                for value in part {
                    if value > 20, !isUp { (isUp, changes) = (true, changes + 1) }
                    if value < -20 { isUp = false }
                }
                open = (changes + (open?.changes ?? 0), 1 + (open?.steps ?? 0))
            } else if let tone = open {
                if tone.steps > 8 { crossings.append(Double(tone.changes) / Double(tone.steps)) }
                open = nil
            }
        }
        let middle = ((crossings.max() ?? 0) + (crossings.min() ?? 0)) / 2
        return crossings.map { $0 > middle ? "2" : "1" }.joined()
    }
}
