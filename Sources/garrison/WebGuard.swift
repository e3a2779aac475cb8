import Challenge
import Codecs
import Matching
import NIOCore
import Proxy
import Vocabulary
import WAFV2
import WAFV2API
import WebRules

/// What all listeners' web ACLs share.
struct WebSurroundings: Sendable {
    let challenger: Challenger
    let traffic: TrafficBook
    /// nil where nobody delivers logs.
    let logs: WebLogs?
    let lists: AddressLists
    let clock: any Clock
}

/// Judges the requests of one listener by its web ACL.
struct WebGuard: Guard {
    let acl: WebACL
    let counters: RateCounters
    let logging: LogRules
    let surroundings: WebSurroundings
    let source: (name: String, id: String)
    let domains: TokenDomains
    /// Judges what the web ACL lets pass.
    let next: CoreGuard?

    init(
        acl: WebACL, counters: RateCounters, logging: LogRules, surroundings: WebSurroundings,
        listener: ARN, next: CoreGuard?
    ) {
        self.acl = acl
        self.counters = counters
        self.logging = logging
        self.surroundings = surroundings
        self.next = next
        domains = TokenDomains(acl.tokenDomains)
        // As the logs of a load balancer name it: account, then the ARN's last part.
        let path =
            listener.resource.hasPrefix("loadbalancer/")
            ? listener.resource.dropFirst(13) : listener.resource[...]
        source = ("ALB", "\(listener.account)-\(path)")
    }

    func judge(_ request: GuardedRequest) -> GuardVerdict {
        let isOwn = isForChallenger(request)
        let most = isOwn ? Challenger.bodyBytesMax : max(acl.bodyBytesMax, next?.bodyBytesMax ?? 0)
        if request.head.framing != .none, !request.bodyIsWhole, request.body.readableBytes < most {
            return .body(upTo: most, then: isOwn ? challenge : decide)
        }
        return isOwn ? challenge(request) : decide(request)
    }

    // MARK: Challenges

    private func isForChallenger(_ guarded: GuardedRequest) -> Bool {
        Challenger.isOwn(guarded.head.text(guarded.head.target))
    }

    /// Answers what pages of a challenge ask. They are no part of the application, and no rule
    /// judges them: a client that a rule stops must still be able to prove itself.
    private func challenge(_ guarded: GuardedRequest) -> GuardVerdict {
        let head = guarded.head
        let answer = surroundings.challenger.answer(
            ChallengeRequest(
                method: head.text(head.method), target: head.text(head.target),
                host: head.text(head.host), isSecure: guarded.source.isSecure,
                origin: head.first("origin"), userAgent: head.first("user-agent") ?? "",
                token: Self.token(of: head), body: Array(guarded.body.readableBytesView)),
            domains: domains, at: surroundings.clock.now())
        return .answer(Answer(answer, reason: "waf:token"))
    }

    /// From the cookie, or from the header by which pages of another origin show it.
    private static func token(of head: RequestHead) -> String? {
        if let text = head.first("x-aws-waf-token"), !text.isEmpty { return text }
        for cookies in head.values("cookie") {
            for pair in cookies.split(separator: ";") {
                let pair = pair.drop { $0 == " " }
                guard pair.hasPrefix(Challenger.cookieName),
                    pair.dropFirst(Challenger.cookieName.count).first == "="
                else { continue }
                return String(pair.dropFirst(Challenger.cookieName.count + 1))
            }
        }
        return nil
    }

    private func facts(of head: RequestHead) -> TokenFacts {
        let token = Self.token(of: head)
        let host = head.text(head.host)
        switch surroundings.challenger.read(token, host: host, domains: domains) {
        case .missing: return TokenFacts()
        case .invalid: return TokenFacts(failure: .invalid)
        case .wrongDomain(let it): return TokenFacts(it, failure: .domainMismatch)
        case .good(let it): return TokenFacts(it, failure: nil)
        }
    }

    // MARK: Rules

    private func decide(_ guarded: GuardedRequest) -> GuardVerdict {
        let now = surroundings.clock.now()
        var request = WebRequest(guarded)
        request.token = facts(of: guarded.head)
        let lists = surroundings.lists
        request.facts = { lists.facts(of: $0) }
        request.isStolen = { lists.isStolen($0, $1) }
        let verdict = acl.evaluate(
            request, at: now, counters: counters, lists: { lists.holds($0, $1) })
        note(verdict, of: request, at: now)
        let inserted = verdict.insertedHeaders.map { (name: $0.name, value: $0.value) }
        let reason = "waf:\(verdict.outcome.name.lowercased()):\(verdict.terminatingRule)"
        switch verdict.outcome {
        case .allow:
            var passed =
                next?.decide(guarded, request, inserted: inserted, at: now)
                ?? .pass(Passage(inserted: inserted))
            if let watch = verdict.watch, case .pass(var passage) = passed {
                passage.response = learning(watch, passage.response)
                passed = .pass(passage)
            }
            return passed
        case .block(let response):
            var fields = response.headers.map { (name: $0.name, value: $0.value) }
            if let type = response.contentType { fields.append(("content-type", type)) }
            return .answer(
                Answer(
                    status: response.status, fields: fields,
                    body: ByteBuffer(bytes: response.body ?? []), reason: reason))
        case .captcha, .challenge:
            // A page for those who would show it; others see the status and the header.
            // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
            let takesPage =
                guarded.head.kind == .get
                && guarded.head.first("accept")?.lowercased().contains("text/html") ?? false
            return .answer(
                Answer(
                    surroundings.challenger.interstitial(
                        isCaptcha: verdict.outcome == .captcha, withPage: takesPage),
                    reason: reason))
        }
    }

    /// Has the answer to a login or registration counted, whatever else judges it.
    private func learning(_ watch: AnswerWatch, _ other: ResponseGuard?) -> ResponseGuard {
        let most = max(AnswerWatch.bodyBytesMax, other?.bodyBytesMax ?? 0)
        return ResponseGuard(bodyBytesMax: most) {
            [acl, counters, surroundings] head, body, whole in
            let answer = SecResponse(head, body)
            counters.learn(
                watch, of: acl.name, status: answer.status, headers: answer.headers,
                body: Array(answer.body.prefix(AnswerWatch.bodyBytesMax)),
                at: surroundings.clock.now())
            return other?.judge(head, body, whole)
        }
    }

    private func note(_ verdict: WebRules.Verdict, of request: WebRequest, at time: Instant) {
        let target = String(decoding: request.target, as: UTF8.self)
        let path = String(target.prefix { $0 != "?" && $0 != "#" })
        let hits = verdict.hits.map { hit in
            var sample: (@Sendable () -> WAFV2Shape.SampledHTTPRequest)?
            if hit.isSampled {
                sample = { [logging] in
                    WAFV2Shape.SampledHTTPRequest(
                        request, target: target, hit: hit, verdict: verdict, logging, at: time)
                }
            }
            return TrafficBook.Hit(
                metric: hit.metric, action: hit.action, group: hit.group,
                isMeasured: hit.isMeasured, hasValidToken: hit.hasValidToken, sample: sample)
        }
        surroundings.traffic.note(
            TrafficBook.Observation(
                webACL: acl.arn, metric: acl.isMeasured ? acl.metric : nil,
                outcome: verdict.outcome.name, time: time, path: path, labels: verdict.labels,
                hits: hits))
        guard let logs = surroundings.logs, !logging.destinations.isEmpty else { return }
        logs.note(
            LogEntry(webACL: acl.arn, time: time, rules: logging) { [acl, source] in
                verdict.logRecord(of: request, by: acl, at: time, source: source)
            })
    }
}

extension WAFV2Shape.SampledHTTPRequest {
    fileprivate init(
        _ request: WebRequest, target: String, hit: RuleHit, verdict: WebRules.Verdict,
        _ logging: LogRules, at time: Instant
    ) {
        let ended = hit.action == verdict.outcome.name && !hit.hasValidToken
        let facts = request.facts(request.client.unmapped)
        self.init(
            request: WAFV2Shape.HTTPRequest(
                clientIP: request.client.unmapped.description, country: facts.country,
                uri: logging.protects(uri: target),
                method: String(decoding: request.method, as: UTF8.self),
                httpVersion: request.version,
                headers: request.headers.map {
                    let name = String(decoding: $0.name, as: UTF8.self)
                    let value = String(decoding: $0.value, as: UTF8.self)
                    return WAFV2Shape.HTTPHeader(
                        name: name, value: logging.protects(header: name, value))
                }),
            weight: 1, timestamp: time, action: hit.action, ruleNameWithinRuleGroup: hit.group,
            requestHeadersInserted: verdict.insertedHeaders.isEmpty
                ? nil
                : verdict.insertedHeaders.map {
                    WAFV2Shape.HTTPHeader(name: $0.name, value: $0.value)
                },
            responseCodeSent: ended ? verdict.responseStatus : nil,
            labels: verdict.labels.isEmpty
                ? nil : verdict.labels.map { WAFV2Shape.Label(name: $0) },
            captchaResponse: verdict.captcha.map {
                WAFV2Shape.CaptchaResponse(
                    responseCode: $0.responseCode,
                    solveTimestamp: $0.solved.map { Int($0.seconds) },
                    failureReason: $0.failure?.rawValue)
            },
            challengeResponse: verdict.challenge.map {
                WAFV2Shape.ChallengeResponse(
                    responseCode: $0.responseCode,
                    solveTimestamp: $0.solved.map { Int($0.seconds) },
                    failureReason: $0.failure?.rawValue)
            })
    }
}

extension TokenFacts {
    fileprivate init(_ token: ClientToken, failure: Failure?) {
        self.init(
            failure: failure, challengeSolved: token.challengeSolved,
            captchaSolved: token.captchaSolved, id: token.id,
            isAutomated: token.signals.contains(.automated),
            isInconsistent: token.signals.contains(.inconsistent))
        isInteractive = token.signals.contains(.interactive)
    }
}

extension Answer {
    fileprivate init(_ answer: ChallengeAnswer, reason: String) {
        self.init(
            status: answer.status, fields: answer.fields, body: ByteBuffer(bytes: answer.body),
            reason: reason)
    }
}

extension WebRequest {
    /// A request as the engine takes it.
    init(_ guarded: GuardedRequest) {
        let head = guarded.head
        func bytes(_ range: Range<Int>) -> [UInt8] {
            head.bytes.getBytes(
                at: head.bytes.readerIndex + range.lowerBound, length: range.count) ?? []
        }
        var headers = head.fields.map { WebRequest.Header(bytes($0.name), bytes($0.value)) }
        if head.version == .http2, !head.host.isEmpty, head.first("host") == nil {
            headers.insert(WebRequest.Header(Array("host".utf8), bytes(head.host)), at: 0)
        }
        let version =
            switch head.version {
            case .http10: "HTTP/1.0"
            case .http11: "HTTP/1.1"
            case .http2: "HTTP/2.0"
            }
        self.init(
            id: guarded.id.description, method: bytes(head.method), target: bytes(head.target),
            version: version, headers: headers, body: Array(guarded.body.readableBytesView),
            isBodyTruncated: !guarded.bodyIsWhole, client: guarded.source.client,
            ja3: guarded.source.hello?.ja3, ja4: guarded.source.hello?.ja4)
        bodySize = guarded.bodyLength
    }
}
