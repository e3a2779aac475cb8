import Matching
import Vocabulary

/// A value of a collection, with the name that logs give it.
struct SecValue: Hashable, Sendable {
    var collection: String
    var name: Bytes?
    var value: Bytes

    init(_ collection: String, _ name: Bytes? = nil, _ value: Bytes) {
        self.collection = collection
        self.name = name
        self.value = value
    }

    var fullName: Bytes {
        name.map { Bytes(collection.utf8) + Bytes(":") + $0 } ?? Bytes(collection.utf8)
    }
}

extension SecTransaction {
    /// Whether a collection stays as it is while rules run.
    func isCached(_ collection: String) -> Bool { !Self.changing.contains(collection) }

    static let changing: Set<String> = [
        "TX", "IP", "GLOBAL", "SESSION", "USER", "RESOURCE", "MATCHED_VAR", "MATCHED_VARS",
        "MATCHED_VAR_NAME", "MATCHED_VARS_NAMES", "RULE", "HIGHEST_SEVERITY", "REQBODY_ERROR",
        "REQBODY_ERROR_MSG", "REQBODY_PROCESSOR", "REQBODY_PROCESSOR_ERROR", "DURATION",
        "RESPONSE_STATUS", "RESPONSE_BODY", "RESPONSE_HEADERS", "RESPONSE_HEADERS_NAMES",
        "RESPONSE_PROTOCOL", "RESPONSE_CONTENT_TYPE", "RESPONSE_CONTENT_LENGTH", "STATUS_LINE",
        "RESPONSE_ARGS", "MULTIPART_STRICT_ERROR", "MULTIPART_UNMATCHED_BOUNDARY",
    ]

    /// The values that a target selects.
    mutating func values(
        _ target: SecTarget, excluding exclusions: [SecTarget]
    ) -> [SecValue] {
        if target.collection == "TX", case .key(let key) = target.selector,
            !exclusions.contains(where: { $0.collection == "TX" })
        {
            // What most rules of a rule set ask: a setting or a score.
            if target.isCount {
                let count: Bytes = [tx[key] == nil ? 0x30 : 0x31]
                return [SecValue("&TX", key, count)]
            }
            return tx[key].map { [SecValue("TX", key, $0)] } ?? []
        }
        let chosen = all(target.collection).filter { value in
            guard selects(target.selector, value.name) else { return false }
            return !exclusions.contains {
                $0.collection == target.collection && selects($0.selector, value.name)
            }
        }
        guard target.isCount else { return chosen }
        var name: Bytes?
        if case .key(let key) = target.selector { name = key }
        return [SecValue("&" + target.collection, name, Bytes(String(chosen.count).utf8))]
    }

    func selects(_ selector: SecTarget.Selector, _ name: Bytes?) -> Bool {
        switch selector {
        case .all: return true
        case .key(let key): return name.map { $0.lowered == key } ?? false
        case .pattern(let text):
            guard let name,
                let pattern = rules.keyPatterns[text]
                    ?? (try? Pattern(text, options: [.ignoresCase]))
            else { return false }
            return pattern.matches(name)
        }
    }

    /// All values of a collection.
    mutating func all(_ collection: String) -> [SecValue] {
        guard isCached(collection) else { return compute(collection) }
        if let known = cache[collection] { return known }
        let found = compute(collection)
        cache[collection] = found
        return found
    }

    private func pairs(_ collection: String, _ list: [SecBody.Pair]) -> [SecValue] {
        list.map { SecValue(collection, $0.name, $0.value) }
    }

    private func names(_ collection: String, _ list: [SecBody.Pair]) -> [SecValue] {
        list.map { SecValue(collection, $0.name, $0.name) }
    }

    private func one(_ collection: String, _ value: Bytes) -> [SecValue] {
        [SecValue(collection, nil, value)]
    }

    private func number(_ collection: String, _ value: Int) -> [SecValue] {
        one(collection, Bytes(String(value).utf8))
    }

    private var queryArguments: [SecBody.Pair] {
        parts.arguments.map { name, value in
            (
                Transformation.urlDecode.apply(name) ?? name,
                Transformation.urlDecode.apply(value) ?? value
            )
        }
    }

    /// The target without an absolute form's scheme and host.
    private var uri: Bytes {
        parts.path + (parts.query.map { [UInt8(ascii: "?")] + $0 } ?? [])
    }

    /// The path as a server reads it: decoded, a plus left alone.
    private var decodedPath: Bytes { Plain.percentDecode(parts.path) ?? parts.path }

    private var isBodyShown: Bool {
        // ModSecurity keeps the text of a body only for forms, or where a rule asks for it.
        forcesBody || processor == .urlEncoded
    }

    private func compute(_ name: String) -> [SecValue] {
        switch name {
        case "ARGS": return pairs(name, queryArguments + body.arguments)
        case "ARGS_GET": return pairs(name, queryArguments)
        case "ARGS_POST": return pairs(name, body.arguments)
        case "ARGS_NAMES": return names(name, queryArguments + body.arguments)
        case "ARGS_GET_NAMES": return names(name, queryArguments)
        case "ARGS_POST_NAMES": return names(name, body.arguments)
        case "ARGS_COMBINED_SIZE":
            let list = queryArguments + body.arguments
            return number(name, list.reduce(0) { $0 + $1.name.count + $1.value.count })
        case "REQUEST_COOKIES": return pairs(name, parts.cookies)
        case "REQUEST_COOKIES_NAMES": return names(name, parts.cookies)
        case "REQUEST_HEADERS":
            return pairs(name, request.headers.map { ($0.name, $0.value) })
        case "REQUEST_HEADERS_NAMES":
            return names(name, request.headers.map { ($0.name, $0.value) })
        case "REQUEST_METHOD": return one(name, request.method)
        case "REQUEST_PROTOCOL": return one(name, Bytes(request.version.utf8))
        case "REQUEST_URI": return one(name, uri)
        case "REQUEST_URI_RAW": return one(name, request.target)
        case "REQUEST_FILENAME", "PATH_INFO": return one(name, decodedPath)
        case "REQUEST_BASENAME":
            let path = decodedPath
            let start = path.lastIndex { $0 == UInt8(ascii: "/") || $0 == 0x5c }
            return one(name, start.map { Bytes(path[($0 + 1)...]) } ?? path)
        case "REQUEST_LINE":
            let space: Bytes = [0x20]
            return one(
                name,
                request.method + space + request.target + space + Bytes(request.version.utf8))
        case "QUERY_STRING": return one(name, parts.query ?? [])
        case "REQUEST_BODY":
            return isBodyShown && !request.body.isEmpty ? one(name, request.body) : []
        case "REQUEST_BODY_LENGTH": return number(name, request.body.count)
        case "REMOTE_ADDR", "REMOTE_HOST":
            return one(name, Bytes(request.client.unmapped.description.utf8))
        case "SERVER_NAME":
            let host = request.values(ofHeader: Bytes("host")).first ?? []
            return one(name, Bytes(host.prefix { $0 != UInt8(ascii: ":") }))
        case "UNIQUE_ID": return one(name, Bytes(request.id.utf8))
        case "GEO":
            let facts = request.facts(request.client.unmapped)
            return facts.country.map {
                [SecValue(name, Bytes("country_code"), Bytes($0.utf8))]
            } ?? []
        case "TX": return tx.map { SecValue(name, $0.key, $0.value) }
        case "IP", "GLOBAL", "SESSION", "USER", "RESOURCE":
            guard let key = collectionKeys[name] else { return [] }
            return store.values(key, at: time).map { SecValue(name, $0.key, $0.value.bytes) }
        case "MATCHED_VAR": return matched.last.map { one(name, $0.value) } ?? []
        case "MATCHED_VAR_NAME": return matched.last.map { one(name, $0.fullName) } ?? []
        case "MATCHED_VARS": return matched.map { SecValue(name, $0.fullName, $0.value) }
        case "MATCHED_VARS_NAMES":
            return matched.map { SecValue(name, $0.fullName, $0.fullName) }
        case "HIGHEST_SEVERITY": return number(name, highestSeverity)
        case "DURATION": return number(name, 0)
        case "RULE":
            return [
                SecValue(name, Bytes("id"), Bytes(String(current?.rule.id ?? 0).utf8)),
                SecValue(name, Bytes("severity"), Bytes((current?.rule.severity ?? "").utf8)),
                SecValue(name, Bytes("msg"), current?.rule.message?.literal ?? []),
            ]
        default: return ofBody(name) ?? ofResponse(name) ?? ofTime(name)
        }
    }

    private func ofBody(_ name: String) -> [SecValue]? {
        switch name {
        case "XML": return body.xmlText.map { SecValue(name, nil, $0) }
        case "XML@": return body.xmlAttributes.map { SecValue("XML", nil, $0) }
        case "FILES": return pairs(name, body.files)
        case "FILES_NAMES": return names(name, body.files)
        case "FILES_SIZES": return pairs(name, body.fileSizes)
        case "FILES_TMP_CONTENT": return pairs(name, body.fileContents)
        case "FILES_COMBINED_SIZE":
            return number(name, body.fileContents.reduce(0) { $0 + $1.value.count })
        case "MULTIPART_PART_HEADERS": return pairs(name, body.partHeaders)
        case "REQBODY_ERROR", "REQBODY_PROCESSOR_ERROR":
            return number(name, body.error == nil ? 0 : 1)
        case "REQBODY_ERROR_MSG": return one(name, Bytes((body.error ?? "").utf8))
        case "REQBODY_PROCESSOR": return one(name, Bytes((processor?.rawValue ?? "").utf8))
        case "MULTIPART_STRICT_ERROR":
            return number(name, (body.multipart?.isStrict ?? true) ? 0 : 1)
        case "MULTIPART_UNMATCHED_BOUNDARY":
            return number(name, (body.multipart?.hasUnmatchedBoundary ?? false) ? 1 : 0)
        case "INBOUND_DATA_ERROR":
            return number(name, request.body.count > rules.bodyBytesMax ? 1 : 0)
        case "OUTBOUND_DATA_ERROR": return number(name, 0)
        default: return nil
        }
    }

    private func ofResponse(_ name: String) -> [SecValue]? {
        guard name.hasPrefix("RESPONSE_") || name == "STATUS_LINE" else { return nil }
        guard let response else { return [] }
        let headers = response.headers.map { ($0.name, $0.value) }
        switch name {
        case "RESPONSE_STATUS": return number(name, response.status)
        case "RESPONSE_HEADERS": return pairs(name, headers)
        case "RESPONSE_HEADERS_NAMES": return names(name, headers)
        case "RESPONSE_BODY": return rules.readsResponseBody ? one(name, response.body) : []
        case "RESPONSE_PROTOCOL": return one(name, Bytes(response.version.utf8))
        case "RESPONSE_CONTENT_LENGTH": return number(name, response.body.count)
        case "RESPONSE_CONTENT_TYPE":
            let type = headers.first { $0.0.equalsIgnoringCase(Bytes("content-type")) }
            return one(name, type?.1 ?? [])
        default: return one(name, Bytes("\(response.version) \(response.status)".utf8))
        }
    }

    private func ofTime(_ name: String) -> [SecValue] {
        let civil = CivilTime(time)
        switch name {
        case "TIME_EPOCH": return number(name, Int(time.seconds))
        case "TIME_YEAR": return number(name, civil.year)
        case "TIME_MON": return number(name, civil.month)
        case "TIME_DAY": return number(name, civil.day)
        case "TIME_HOUR": return number(name, civil.hour)
        case "TIME_MIN": return number(name, civil.minute)
        case "TIME_SEC": return number(name, civil.second)
        default: return []
        }
    }
}
