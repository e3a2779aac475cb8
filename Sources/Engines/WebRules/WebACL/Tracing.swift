package import Matching
package import Vocabulary

/// What one rule found in a request, for whoever asks why.
package struct RuleTrace: Hashable, Sendable {
    /// The rule group that holds the rule.
    package var group: String?
    package var rule: String
    package var matched: Bool
    /// What it did; nil where it did not match.
    package var action: String?
    package var labels: [String]
    package var why: [Reason]

    /// What one statement found. Those within it follow, one deeper.
    package struct Reason: Hashable, Sendable {
        package var depth: Int
        package var matched: Bool
        package var text: String
    }
}

extension WebACL {
    /// Judges a request, and tells of every rule that looked at it. What a rule does not look at
    /// any more, since its statement was decided, is not told either.
    package func explain(
        _ request: WebRequest, at time: Instant, counters: RateCounters = RateCounters(),
        lists: @escaping @Sendable (String, IPAddress) -> Bool = { _, _ in false }
    ) -> (verdict: Verdict, rules: [RuleTrace]) {
        var evaluation = Evaluation(self, request, time, counters, lists)
        evaluation.traces = []
        let verdict = evaluation.run()
        return (verdict, evaluation.traces ?? [])
    }
}

extension Evaluation {
    /// Notes what `rule` finds. A statement asked twice answers the same: values are kept, and a
    /// rate counts a request once.
    mutating func trace(_ rule: CompiledRule, in group: String?) {
        guard traces != nil else { return }
        let kept = details
        var why: [RuleTrace.Reason] = []
        let matched: Bool
        if case .group(let inner) = rule.node {
            matched = inner.scopeDown.map { tell($0, 0, &why) } ?? true
            why.insert(
                .init(depth: 0, matched: matched, text: "rule group \(inner.name)"), at: 0)
        } else {
            matched = tell(rule.node, 0, &why)
        }
        details = kept
        traces?.append(
            RuleTrace(
                group: group, rule: rule.name, matched: matched,
                action: matched ? rule.action?.name : nil, labels: matched ? rule.labels : [],
                why: why))
    }

    private mutating func tell(
        _ node: Node, _ depth: Int, _ why: inout [RuleTrace.Reason]
    ) -> Bool {
        let place = why.count
        why.append(.init(depth: depth, matched: false, text: ""))
        let matched: Bool
        let text: String
        switch node {
        case .and(let nodes):
            var all = true
            for node in nodes where all { all = tell(node, depth + 1, &why) }
            (matched, text) = (all, "all of")
        case .or(let nodes):
            var any = false
            for node in nodes where !any { any = tell(node, depth + 1, &why) }
            (matched, text) = (any, "any of")
        case .not(let inner): (matched, text) = (!tell(inner, depth + 1, &why), "not")
        case .rate(let rate):
            if let scope = rate.scopeDown { _ = tell(scope, depth + 1, &why) }
            matched = matches(node)
            text =
                "rate over \(rate.definition.limit) in \(rate.definition.windowSeconds) s by "
                + rate.definition.aggregate.rawValue
        default:
            matched = matches(node)
            text = words(node)
        }
        why[place].matched = matched
        why[place].text = text
        return matched
    }

    // MARK: Words

    private mutating func words(_ node: Node) -> String {
        switch node {
        case .byteMatch(let slot, let search, let position):
            let test =
                switch position {
                case .exactly: "is"
                case .startsWith: "starts with"
                case .endsWith: "ends with"
                case .contains: "contains"
                case .containsWord: "contains the word"
                }
            return "\(shown(slot)) \(test) \(quoted(search))"
        case .patterns(let slot, let set, let wanted):
            let all = acl.plan.sets[set].patterns
            let hit = values(ofSlot: slot).lazy.compactMap { value in
                wanted.first { all[$0].matches(value) }
            }.first
            let text =
                hit.map { "the pattern \(all[$0].text)" }
                ?? (wanted.count == 1
                    ? "the pattern \(all[wanted[0]].text)" : "one of \(wanted.count) patterns")
            return "\(shown(slot)) matches \(text)"
        case .size(let slot, let comparison, let limit):
            let sizes = values(ofSlot: slot).prefix(4).map { String($0.count) }
            return "size \(comparison.rawValue) \(limit) of \(shown(slot)): "
                + (sizes.isEmpty ? "nothing there" : sizes.joined(separator: ", "))
        case .sqlInjection(let slot, let isEager):
            return "\(shown(slot)) is SQL injection, sensitivity \(isEager ? "HIGH" : "LOW")"
        case .crossSiteScripting(let slot): return "\(shown(slot)) is cross-site scripting"
        case .geo(let countries, _):
            let country = request.facts(request.client.unmapped).country ?? "unknown"
            return "country \(country) is one of \(countries.sorted().joined(separator: ", "))"
        case .asn(let numbers, _):
            let asn = request.facts(request.client.unmapped).asn ?? 0
            return "network \(asn) is one of \(numbers.sorted().map(String.init))"
        case .addresses(_, let forwarded):
            let from = forwarded.map { " by \($0.header.text)" } ?? ""
            return "address \(request.client.unmapped)\(from) is in the set"
        case .label(let key, let isNamespace):
            return "a label \(isNamespace ? "below" : "ends in") \(key.text)"
        case .listed(let name): return "address \(request.client.unmapped) is in \(name)"
        case .constant(let value): return value ? "always" : "never"
        case .group(let group): return "rule group \(group.name)"
        case .signal(let signal): return "signal \(signal)"
        case .and, .or, .not, .rate: return ""
        }
    }

    /// The field, what was done to it, and what it then holds.
    private mutating func shown(_ slot: Int) -> String {
        let field = acl.plan.fields[acl.plan.slots[slot].field].words
        let steps = acl.plan.slots[slot].chain.steps.map { "\($0)" }
        let through = steps.isEmpty ? "" : " (\(steps.joined(separator: ", ")))"
        if let forced = self.field(ofSlot: slot).forced {
            return "\(field) [oversize or absent: \(forced ? "match" : "no match")]"
        }
        let found = values(ofSlot: slot)
        guard !found.isEmpty else { return "\(field)\(through) [absent]" }
        let some = found.prefix(3).map { quoted($0) }.joined(separator: ", ")
        return "\(field)\(through) [\(some)\(found.count > 3 ? ", … of \(found.count)" : "")]"
    }

    private func quoted(_ bytes: Bytes) -> String {
        let most = 80
        let text = Bytes(bytes.prefix(most)).text.map { character in
            character.isASCII && character.unicodeScalars.allSatisfy { $0.value < 32 }
                ? "." : character
        }
        return "\"\(String(text))\(bytes.count > most ? "…" : "")\""
    }
}

extension Field {
    fileprivate var words: String {
        switch self {
        case .singleHeader(let name): "header \(name.text)"
        case .singleQueryArgument(let name): "argument \(name.text)"
        case .allQueryArguments, .decodedArguments, .transformedArguments(nil, _): "arguments"
        case .transformedArguments(let name?, _): "argument \(name.text)"
        case .uriPath, .decodedPath: "path"
        case .queryString: "query"
        case .body, .decodedBody: "body"
        case .method: "method"
        case .jsonBody: "JSON body"
        case .headers, .headerValues: "headers"
        case .cookies, .decodedCookies: "cookies"
        case .headerOrder: "header order"
        case .ja3: "JA3"
        case .ja4: "JA4"
        case .uriFragment: "fragment"
        }
    }
}
