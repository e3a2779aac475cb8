import Codecs
import Logging
import Matching
import NIOCore
import Proxy
import Synchronization
import Vocabulary
import WAFV2
import WAFV2API
import WebRules

/// Judges the requests of one listener by its web ACL.
struct WebGuard: Guard {
    let acl: WebACL
    let counters: RateCounters
    let traffic: TrafficBook
    let clock: any Clock

    func judge(_ request: GuardedRequest) -> GuardVerdict {
        if request.head.framing != .none, !request.bodyIsWhole,
            request.body.readableBytes < acl.bodyBytesMax
        {
            return .body(upTo: acl.bodyBytesMax, then: decide)
        }
        return decide(request)
    }

    private func decide(_ guarded: GuardedRequest) -> GuardVerdict {
        let now = clock.now()
        let request = Self.request(guarded)
        let verdict = acl.evaluate(request, at: now, counters: counters)
        note(verdict, of: request, at: now)
        let inserted = verdict.insertedHeaders.map { (name: $0.name, value: $0.value) }
        let reason = "waf:\(verdict.outcome.name.lowercased()):\(verdict.terminatingRule)"
        switch verdict.outcome {
        case .allow:
            return .pass(Passage(inserted: inserted))
        case .block(let response):
            var fields = response.headers.map { (name: $0.name, value: $0.value) }
            if let type = response.contentType { fields.append(("content-type", type)) }
            return .answer(
                Answer(
                    status: response.status, fields: fields,
                    body: ByteBuffer(bytes: response.body ?? []), reason: reason))
        case .captcha, .challenge:
            // The action that a client has to take, in the header that AWS's SDKs look for.
            // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
            return .answer(
                Answer(
                    status: verdict.responseStatus ?? 405,
                    fields: [
                        ("x-amzn-waf-action", verdict.outcome.name.lowercased()),
                        ("cache-control", "no-store"),
                    ], reason: reason))
        }
    }

    private static func request(_ guarded: GuardedRequest) -> WebRequest {
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
        return WebRequest(
            id: guarded.id.description, method: bytes(head.method), target: bytes(head.target),
            version: version, headers: headers, body: Array(guarded.body.readableBytesView),
            isBodyTruncated: !guarded.bodyIsWhole, client: guarded.source.client,
            ja3: guarded.source.hello?.ja3, ja4: guarded.source.hello?.ja4)
    }

    private func note(_ verdict: WebRules.Verdict, of request: WebRequest, at time: Instant) {
        let target = String(decoding: request.target, as: UTF8.self)
        let path = String(target.prefix { $0 != "?" && $0 != "#" })
        let labels = verdict.labels
        let status = verdict.responseStatus
        let inserted = verdict.insertedHeaders
        var hits: [TrafficBook.Hit] = []
        for hit in verdict.hits {
            var sample: (@Sendable () -> WAFV2Shape.SampledHTTPRequest)?
            if hit.isSampled {
                sample = {
                    Self.sample(
                        request, target: target, hit: hit, labels: labels, status: status,
                        inserted: inserted, at: time)
                }
            }
            hits.append(TrafficBook.Hit(metric: hit.metric, action: hit.action, sample: sample))
        }
        traffic.note(
            TrafficBook.Observation(
                webACL: acl.arn, time: time, path: path, labels: labels, hits: hits))
    }

    private static func sample(
        _ request: WebRequest, target: String, hit: RuleHit, labels: [String], status: Int?,
        inserted: [InsertedHeader], at time: Instant
    ) -> WAFV2Shape.SampledHTTPRequest {
        WAFV2Shape.SampledHTTPRequest(
            request: WAFV2Shape.HTTPRequest(
                clientIP: request.client.unmapped.description, country: nil, uri: target,
                method: String(decoding: request.method, as: UTF8.self),
                httpVersion: request.version,
                headers: request.headers.map {
                    WAFV2Shape.HTTPHeader(
                        name: String(decoding: $0.name, as: UTF8.self),
                        value: String(decoding: $0.value, as: UTF8.self))
                }),
            weight: 1, timestamp: time, action: hit.action, ruleNameWithinRuleGroup: hit.group,
            requestHeadersInserted: inserted.isEmpty
                ? nil : inserted.map { WAFV2Shape.HTTPHeader(name: $0.name, value: $0.value) },
            responseCodeSent: hit.action == "COUNT" ? nil : status,
            labels: labels.isEmpty ? nil : labels.map { WAFV2Shape.Label(name: $0) })
    }
}

/// Keeps each listener's guard to what its web ACL says now.
struct WebGuards {
    let waf: WAFV2Service
    let proxy: HouseProxy
    let clock: any Clock
    let logger: Logger

    /// Follows changes until cancelled. A rule that cannot be compiled leaves the guard before it
    /// in force; a listener that has none yet then decides nothing, and its own setting says
    /// whether requests pass.
    func run() async throws {
        var stamps: [ARN: String] = [:]
        var counters: [ARN: RateCounters] = [:]
        let changes = waf.changes.stream()
        try follow(&stamps, &counters)
        for await _ in changes { try follow(&stamps, &counters) }
    }

    private func follow(
        _ stamps: inout [ARN: String], _ counters: inout [ARN: RateCounters]
    ) throws {
        for listener in proxy.listeners {
            guard let protection = try waf.protection(of: listener.description) else {
                if stamps.removeValue(forKey: listener) != nil {
                    counters[listener] = nil
                    proxy.set(guard: nil, for: listener)
                }
                continue
            }
            guard stamps[listener] != protection.stamp else { continue }
            do {
                let acl = try WebACL(
                    json: protection.definition, addressSets: protection.ipSets,
                    patternSets: protection.regexPatternSets, groups: protection.ruleGroups)
                let kept = counters[listener] ?? RateCounters()
                counters[listener] = kept
                proxy.set(
                    guard: WebGuard(
                        acl: acl, counters: kept, traffic: waf.traffic, clock: clock),
                    for: listener)
            } catch {
                logger.error("the web ACL of \(listener) is not in force: \(error)")
                if stamps[listener] == nil {
                    proxy.set(guard: Undecided(reason: "\(error)"), for: listener)
                }
            }
            stamps[listener] = protection.stamp
        }
    }

    private struct Undecided: Guard {
        let reason: String
        func judge(_ request: GuardedRequest) -> GuardVerdict { .undecided(reason) }
    }
}
