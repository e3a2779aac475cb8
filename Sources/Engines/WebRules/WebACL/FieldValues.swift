import Matching

/// What a field holds in one request.
struct FieldValues {
    /// What is looked at; a statement matches if it matches one of them.
    var values: [Bytes] = []
    /// Set where the answer does not depend on the values: oversize handling or a fallback.
    var forced: Bool?
    /// The request has no such part: no statement matches it.
    var isMissing: Bool { values.isEmpty && forced == nil }

    static let missing = FieldValues()
}

/// How much of headers and cookies is inspected.
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html
enum InspectionLimits {
    static let pairsMax = 200
    static let pairBytesMax = 8_192
}

/// Reads fields of one request.
struct FieldReader {
    let request: WebRequest
    let parts: RequestParts
    let bodyBytesMax: Int
    /// The names of oversize parts, for the log.
    private(set) var oversize: [String] = []
    private var walk: JSONWalk?

    init(_ request: WebRequest, bodyBytesMax: Int) {
        self.request = request
        self.bodyBytesMax = bodyBytesMax
        parts = RequestParts(request)
        if isBodyOversize { oversize.append("REQUEST_BODY") }
        if Self.isOversize(request.headers.map { ($0.name, $0.value) }) {
            oversize.append("REQUEST_HEADERS")
        }
        if Self.isOversize(parts.cookies) { oversize.append("REQUEST_COOKIES") }
    }

    var isBodyOversize: Bool { request.isBodyTruncated || request.body.count > bodyBytesMax }

    /// The part of the body that is inspected.
    var body: Bytes {
        request.body.count > bodyBytesMax
            ? Bytes(request.body.prefix(bodyBytesMax)) : request.body
    }

    private static func isOversize(_ pairs: [(name: Bytes, value: Bytes)]) -> Bool {
        pairs.count > InspectionLimits.pairsMax
            || pairs.reduce(0) { $0 + $1.name.count + $1.value.count }
                > InspectionLimits.pairBytesMax
    }

    mutating func values(_ field: Field) -> FieldValues {
        switch field {
        case .singleHeader(let name): return FieldValues(values: request.values(ofHeader: name))
        case .singleQueryArgument(let name):
            return FieldValues(
                values: parts.arguments.filter { $0.name.equalsIgnoringCase(name) }.map(\.value))
        case .allQueryArguments: return FieldValues(values: parts.arguments.map(\.value))
        case .transformedArguments(let name, let chain):
            let pairs = RequestParts.pairs(chain.apply(parts.query ?? []).bytes)
            return FieldValues(
                values: pairs.filter { pair in
                    name.map { pair.name.equalsIgnoringCase($0) } ?? true
                }.map(\.value))
        case .uriPath: return FieldValues(values: [parts.path])
        case .queryString: return FieldValues(values: [parts.query ?? []])
        case .method: return FieldValues(values: [request.method])
        case .body(let oversize):
            if let forced = forced(oversize, isBodyOversize) { return forced }
            return FieldValues(values: [body])
        case .jsonBody(let field): return json(field)
        case .headers(let selection):
            return pairs(request.headers.map { ($0.name, $0.value) }, selection, isLowered: true)
        case .cookies(let selection): return pairs(parts.cookies, selection, isLowered: false)
        case .headerOrder(let oversize):
            let isOversize = Self.isOversize(request.headers.map { ($0.name, $0.value) })
            if let forced = forced(oversize, isOversize) { return forced }
            let names = request.headers.prefix(InspectionLimits.pairsMax).map(\.name.lowered)
            return FieldValues(values: [Bytes(names.joined(separator: [UInt8(ascii: ":")]))])
        case .ja3(let fallback): return optional(request.ja3.map { Bytes($0.utf8) }, fallback)
        case .ja4(let fallback): return optional(request.ja4.map { Bytes($0.utf8) }, fallback)
        case .uriFragment(let fallback): return optional(parts.fragment, fallback)
        case .decodedArguments: return FieldValues(values: Self.decoded(parts.arguments))
        case .decodedPath:
            // What stands behind the first slash may be an encoded value as a whole.
            let rest = Bytes(parts.path.dropFirst())
            let isEncoded = Plain.base64Text(rest) != nil
            return FieldValues(values: isEncoded ? [parts.path, rest] : [parts.path])
        case .decodedCookies: return FieldValues(values: Self.decoded(parts.cookies))
        case .decodedBody:
            return request.body.isEmpty
                ? .missing : FieldValues(values: BodyValues.read(body, request))
        case .headerValues:
            return FieldValues(
                values: request.headers.prefix(InspectionLimits.pairsMax)
                    .filter { !$0.name.equalsIgnoringCase(Bytes("cookie")) }.map(\.value))
        }
    }

    /// Names that are more than names, and values, URL-decoded.
    static func decoded(_ pairs: [(name: Bytes, value: Bytes)]) -> [Bytes] {
        var values: [Bytes] = []
        for (name, value) in pairs {
            if !value.isEmpty { values.append(Transformation.urlDecode.apply(value) ?? value) }
            if name.contains(where: { !$0.isLetter && !$0.isDigit && $0 != 0x5f && $0 != 0x2d }) {
                values.append(Transformation.urlDecode.apply(name) ?? name)
            }
        }
        return values
    }

    private func optional(_ value: Bytes?, _ fallbackMatches: Bool) -> FieldValues {
        value.map { FieldValues(values: [$0]) } ?? FieldValues(forced: fallbackMatches)
    }

    private func forced(_ handling: OversizeHandling, _ isOversize: Bool) -> FieldValues? {
        guard isOversize, handling != .continue else { return nil }
        return FieldValues(forced: handling == .match)
    }

    private func pairs(
        _ all: [(name: Bytes, value: Bytes)], _ selection: PairSelection, isLowered: Bool
    ) -> FieldValues {
        if let forced = forced(selection.oversize, Self.isOversize(all)) { return forced }
        var values: [Bytes] = []
        var size = 0
        for (name, value) in all.prefix(InspectionLimits.pairsMax) {
            size += name.count + value.count
            let fits = size <= InspectionLimits.pairBytesMax
            let key = isLowered ? name.lowered : name
            let isChosen =
                switch selection.names {
                case .all: true
                case .included(let names): names.contains(key)
                case .excluded(let names): !names.contains(key)
                }
            if isChosen {
                if selection.scope != .value { values.append(name) }
                if selection.scope != .key {
                    let over = size - InspectionLimits.pairBytesMax
                    values.append(fits ? value : Bytes(value.dropLast(min(over, value.count))))
                }
            }
            if !fits { break }
        }
        return FieldValues(values: values)
    }

    private mutating func json(_ field: JSONBodyField) -> FieldValues {
        if let forced = forced(field.oversize, isBodyOversize) { return forced }
        guard !request.body.isEmpty else { return .missing }
        let found = walk ?? JSONWalk(body)
        walk = found
        // A body that is cut off by the limit is not held against it.
        if !found.isValid, !(isBodyOversize && found.isCut) {
            switch field.fallback {
            case .match?: return FieldValues(forced: true)
            case .noMatch?: return FieldValues(forced: false)
            case .evaluateAsString?: return FieldValues(values: [body])
            case nil: break
            }
        }
        let values = found.items.filter { item in
            if field.scope == .key, !item.isKey { return false }
            if field.scope == .value, item.isKey { return false }
            guard let paths = field.paths else { return true }
            return paths.contains { item.path.count >= $0.count && item.path.starts(with: $0) }
        }.map(\.bytes)
        return FieldValues(values: values)
    }

    /// The addresses that a forwarding header holds at the wanted position; nil without header.
    func addresses(_ forwarded: ForwardedAddress) -> [IPAddress]? {
        let headers = request.values(ofHeader: forwarded.header)
        guard !headers.isEmpty else { return nil }
        let texts = headers.flatMap { $0.split(separator: UInt8(ascii: ",")) }
            .map { Bytes($0).trimmed.text }
        func parse(_ text: String?) -> [IPAddress] {
            guard let text, let address = IPAddress(text) else { return [] }
            return [address.unmapped]
        }
        switch forwarded.position {
        case .first: return parse(texts.first)
        case .last: return parse(texts.last)
        // "If the header contains more than 10 IP addresses, AWS WAF inspects the last 10."
        case .any: return texts.suffix(10).flatMap { parse($0) }
        }
    }
}
