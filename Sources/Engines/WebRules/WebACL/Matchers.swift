import Matching

extension Evaluation {
    mutating func matches(_ node: Node) -> Bool {
        switch node {
        case .constant(let value): return value
        case .and(let nodes):
            for node in nodes where !matches(node) { return false }
            return true
        case .or(let nodes):
            for node in nodes where matches(node) { return true }
            return false
        case .not(let node):
            let kept = details
            let result = matches(node)
            details = kept
            return !result
        case .byteMatch(let slot, let search, let position):
            return any(slot) { Self.matches($0, search, position) }
        case .patterns(let slot, let set, let wanted): return matchesPattern(slot, set, wanted)
        case .size(let slot, let comparison, let limit):
            return isSize(slot, comparison, limit)
        case .sqlInjection(let slot, let isEager): return isSQL(slot, isEager)
        case .crossSiteScripting(let slot): return isScript(slot)
        case .geo(let countries, let forwarded): return isGeo(countries, forwarded)
        case .asn(let numbers, let forwarded):
            return byAddress(forwarded) { numbers.contains(request.facts($0).asn ?? 0) }
        case .addresses(let set, let forwarded):
            return byAddress(forwarded) { set.contains($0) }
        case .label(let key, let isNamespace): return hasLabel(key, isNamespace)
        case .rate(let rate): return isOverRate(rate)
        case .listed(let name): return lists(name, request.client)
        case .signal(let signal): return holds(signal)
        case .group: return false  // only ever a rule's whole statement
        }
    }

    private mutating func any(_ slot: Int, _ test: (Bytes) -> Bool) -> Bool {
        if let forced = field(ofSlot: slot).forced { return forced }
        return values(ofSlot: slot).contains(where: test)
    }

    static func matches(_ value: Bytes, _ search: Bytes, _ position: ByteMatchPosition) -> Bool {
        switch position {
        case .exactly: return value == search
        case .startsWith: return value.starts(with: search)
        case .endsWith:
            return value.count >= search.count && value.suffix(search.count).elementsEqual(search)
        case .contains: return value.firstRange(of: search) != nil
        case .containsWord: return containsWord(value, search)
        }
    }

    /// The text with no letter, digit or underscore on either side.
    static func containsWord(_ value: Bytes, _ search: Bytes) -> Bool {
        func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x5f }
        var start = 0
        while let found = value.firstRange(of: search, from: start) {
            let end = found + search.count
            if found == 0 || !isWord(value[found - 1]), end == value.count || !isWord(value[end]) {
                return true
            }
            start = found + 1
        }
        return false
    }

    private mutating func matchesPattern(_ slot: Int, _ set: Int, _ wanted: [Int]) -> Bool {
        let field = field(ofSlot: slot)
        if let forced = field.forced { return forced }
        if field.isMissing { return false }
        let candidates = candidates(ofSlot: slot, set: set)
        let patterns = acl.plan.sets[set].patterns
        for (index, value) in values(ofSlot: slot).enumerated() {
            let possible = candidates[index]
            guard !possible.isEmpty else { continue }
            for pattern in wanted where possible.contains(pattern) {
                if patterns[pattern].matches(value) { return true }
            }
        }
        return false
    }

    private mutating func isSize(_ slot: Int, _ comparison: SizeComparison, _ limit: Int) -> Bool {
        let chain = acl.plan.slots[slot].chain
        let field = acl.plan.fields[acl.plan.slots[slot].field]
        // A body that goes on beyond what is inspected is at least as long as what there is.
        if case .body = field, chain.steps.isEmpty, self.field(ofSlot: slot).forced == nil {
            let size = request.body.count + (request.isBodyTruncated ? 1 : 0)
            return comparison.holds(size, limit)
        }
        return any(slot) { comparison.holds($0.count, limit) }
    }

    private mutating func isSQL(_ slot: Int, _ isEager: Bool) -> Bool {
        if let forced = field(ofSlot: slot).forced { return forced }
        for value in values(ofSlot: slot) {
            guard
                SQLInjection.fingerprint(value) != nil || (isEager && SQLInjection.resembles(value))
            else { continue }
            let (location, name) = place(slot)
            details.append(
                MatchDetail(
                    condition: "SQL_INJECTION", sensitivity: isEager ? "HIGH" : "LOW",
                    location: location, data: SQLInjection.evidence(value), fieldName: name))
            return true
        }
        return false
    }

    private mutating func isScript(_ slot: Int) -> Bool {
        if let forced = field(ofSlot: slot).forced { return forced }
        for value in values(ofSlot: slot) where CrossSiteScripting.detects(value) {
            let (location, name) = place(slot)
            details.append(
                MatchDetail(
                    condition: "XSS", sensitivity: nil, location: location,
                    data: CrossSiteScripting.evidence(value), fieldName: name))
            return true
        }
        return false
    }

    /// The field as match details in the log call it.
    private func place(_ slot: Int) -> (String, String?) {
        switch acl.plan.fields[acl.plan.slots[slot].field] {
        case .singleHeader(let name): ("HEADER", name.text)
        case .singleQueryArgument(let name): ("SINGLE_QUERY_ARG", name.text)
        case .allQueryArguments, .transformedArguments(nil, _): ("ALL_QUERY_ARGS", nil)
        case .transformedArguments(let name?, _): ("SINGLE_QUERY_ARG", name.text)
        case .uriPath, .decodedPath: ("URI", nil)
        case .queryString: ("QUERY_STRING", nil)
        case .body: ("BODY", nil)
        case .jsonBody: ("JSON_BODY", nil)
        case .method: ("METHOD", nil)
        case .headers: ("HEADERS", nil)
        case .cookies: ("COOKIES", nil)
        case .headerOrder: ("HEADER_ORDER", nil)
        case .ja3: ("JA3_FINGERPRINT", nil)
        case .ja4: ("JA4_FINGERPRINT", nil)
        case .uriFragment: ("URI_FRAGMENT", nil)
        case .decodedArguments: ("ALL_QUERY_ARGS", nil)
        case .decodedBody: ("BODY", nil)
        case .decodedCookies: ("COOKIES", nil)
        case .headerValues: ("HEADERS", nil)
        }
    }

    // MARK: Addresses

    private func byAddress(_ forwarded: ForwardedAddress?, _ test: (IPAddress) -> Bool) -> Bool {
        guard let forwarded else { return test(request.client.unmapped) }
        // Without the header the rule does not apply; without a valid address the fallback does.
        guard let found = reader.addresses(forwarded) else { return false }
        return found.isEmpty ? forwarded.fallbackMatches : found.contains(where: test)
    }

    private mutating func isGeo(_ countries: Set<String>, _ forwarded: ForwardedAddress?) -> Bool {
        let address: IPAddress
        let space: String
        if let forwarded {
            guard let found = reader.addresses(forwarded) else { return false }
            guard let first = found.first else { return forwarded.fallbackMatches }
            (address, space) = (first, "awswaf:forwardedip:geo")
        } else {
            (address, space) = (request.client.unmapped, "awswaf:clientip:geo")
        }
        let facts = request.facts(address)
        // A geo match labels every request that it looks at, whether it matches or not.
        let country = facts.country ?? "XX"
        add(["\(space):country:\(country)", "\(space):region:\(country)-\(facts.region ?? "XX")"])
        return countries.contains(country)
    }

    // MARK: Labels

    private func hasLabel(_ key: Bytes, _ isNamespace: Bool) -> Bool {
        let colon = UInt8(ascii: ":")
        return verdict.labels.contains { label in
            let bytes = Bytes(label.utf8)
            if isNamespace {
                // Whole parts, wherever they stand before the name.
                if bytes.starts(with: key) { return bytes.count > key.count }
                return bytes.firstRange(of: [colon] + key) != nil
            }
            if bytes == key { return true }
            return bytes.count > key.count && bytes.suffix(key.count).elementsEqual(key)
                && bytes[bytes.count - key.count - 1] == colon
        }
    }

    // MARK: Rates

    private mutating func isOverRate(_ rate: CompiledRate) -> Bool {
        if let known = rateAnswers[rate.id] { return known }
        if let scope = rate.scopeDown {
            let kept = details
            let isIn = matches(scope)
            details = kept
            guard isIn else { return false }
        }
        let definition = rate.definition
        guard let (key, address, custom) = rateKey(definition) else { return false }
        let count = counters.count(
            rule: rate.id, definition, key: key, address: address, at: time)
        let isOver = count > definition.limit
        rateAnswers[rate.id] = isOver
        if isOver {
            let limitKey =
                switch definition.aggregate {
                case .address: "IP"
                case .forwardedAddress: "FORWARDED_IP"
                case .constant: "CONSTANT"
                case .custom: "CUSTOMKEYS"
                }
            verdict.rates.append(
                RateReport(
                    id: rate.id, name: rate.name, limitKey: limitKey, limit: definition.limit,
                    windowSeconds: definition.windowSeconds, custom: custom))
        }
        return isOver
    }

    private typealias RateKey = (
        key: Bytes, address: IPAddress?, custom: [(key: String, name: String?, value: String)]
    )

    /// nil where the request lacks a part of the key: then it is neither counted nor limited.
    private mutating func rateKey(_ definition: RateDefinition) -> RateKey? {
        switch definition.aggregate {
        case .constant: return ([], nil, [])
        case .address:
            let address = request.client.unmapped
            return (Bytes(address.description.utf8), address, [])
        case .forwardedAddress:
            guard let forwarded = definition.forwarded,
                let found = reader.addresses(forwarded)
            else { return nil }
            if let first = found.first { return (Bytes(first.description.utf8), first, []) }
            return forwarded.fallbackMatches ? (Bytes("?"), nil, []) : nil
        case .custom: break
        }
        var key: Bytes = []
        var custom: [(key: String, name: String?, value: String)] = []
        for part in definition.keys {
            guard let (kind, name, value) = ratePart(part, definition) else { return nil }
            withUnsafeBytes(of: UInt32(value.count)) { key += $0 }
            key += value
            custom.append((kind, name, value.text))
        }
        return (key, nil, custom)
    }

    private mutating func ratePart(
        _ part: RateDefinition.Key, _ definition: RateDefinition
    ) -> (kind: String, name: String?, value: Bytes)? {
        func first(_ values: [Bytes], _ chain: TransformationChain) -> Bytes? {
            values.first.map { chain.apply($0).bytes }
        }
        switch part {
        case .address: return ("IP", nil, Bytes(request.client.unmapped.description.utf8))
        case .forwardedAddress:
            guard let forwarded = definition.forwarded, let found = reader.addresses(forwarded)
            else { return nil }
            if let address = found.first {
                return ("FORWARDED_IP", nil, Bytes(address.description.utf8))
            }
            return forwarded.fallbackMatches ? ("FORWARDED_IP", nil, Bytes("?")) : nil
        case .header(let name, let chain):
            return first(request.values(ofHeader: name), chain).map { ("HEADER", name.text, $0) }
        case .cookie(let name, let chain):
            let values = reader.parts.cookies.filter { $0.name == name }.map(\.value)
            return first(values, chain).map { ("COOKIE", name.text, $0) }
        case .queryArgument(let name, let chain):
            let values = reader.parts.arguments.filter { $0.name.equalsIgnoringCase(name) }
            return first(values.map(\.value), chain).map { ("QUERY_ARGUMENT", name.text, $0) }
        case .queryString(let chain):
            return first(reader.parts.query.map { [$0] } ?? [], chain).map {
                ("QUERY_STRING", nil, $0)
            }
        case .uriPath(let chain):
            return ("URI_PATH", nil, chain.apply(reader.parts.path).bytes)
        case .method: return ("HTTP_METHOD", nil, request.method)
        case .labelNamespace(let space):
            let found = verdict.labels.filter { $0.hasPrefix(space) || $0.contains(":" + space) }
            if found.isEmpty { return nil }
            return ("LABEL_NAMESPACE", space, Bytes(found.sorted().joined(separator: ",").utf8))
        case .ja3(let fallback):
            return (request.ja3 ?? (fallback ? "?" : nil)).map { ("JA3", nil, Bytes($0.utf8)) }
        case .ja4(let fallback):
            return (request.ja4 ?? (fallback ? "?" : nil)).map { ("JA4", nil, Bytes($0.utf8)) }
        case .asn:
            return request.facts(request.client.unmapped).asn.map {
                ("ASN", nil, Bytes(String($0).utf8))
            }
        }
    }
}
