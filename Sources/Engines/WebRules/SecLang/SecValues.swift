import Matching
import Vocabulary

/// A value of a variable, with the name that logs give it.
struct SecValue: Hashable, Sendable {
    var collection: SecVariable
    var name: Bytes?
    var value: Bytes
    var isCount = false

    init(_ collection: SecVariable, _ name: Bytes? = nil, _ value: Bytes, isCount: Bool = false) {
        self.collection = collection
        self.name = name
        self.value = value
        self.isCount = isCount
    }

    var fullName: Bytes {
        let prefix = Bytes(isCount ? "&" : "") + Bytes(collection.name.utf8)
        return name.map { prefix + Bytes(":") + $0 } ?? prefix
    }
}

extension SecTransaction {
    /// The values that a target selects of what changes while rules run.
    func values(_ target: SecTarget, excluding exclusions: [SecTarget]) -> [SecValue] {
        let chosen = compute(target.collection).filter { value in
            guard selects(target.selector, value.name) else { return false }
            return !exclusions.contains {
                $0.collection == target.collection && selects($0.selector, value.name)
            }
        }
        guard target.isCount else { return chosen }
        var name: Bytes?
        if case .key(let key) = target.selector { name = key }
        return [SecValue(target.collection, name, Bytes(String(chosen.count).utf8), isCount: true)]
    }

    func selects(_ selector: SecTarget.Selector, _ name: Bytes?) -> Bool {
        switch selector {
        case .all: return true
        case .key(let key): return name.map { $0.lowered == key } ?? false
        case .pattern(let text):
            guard let name, let pattern = rules.plan.keyPatterns[text] else { return false }
            return pattern.matches(name)
        }
    }

    private func pairs(_ collection: SecVariable, _ list: [SecBody.Pair]) -> [SecValue] {
        list.map { SecValue(collection, $0.name, $0.value) }
    }

    private func names(_ collection: SecVariable, _ list: [SecBody.Pair]) -> [SecValue] {
        list.map { SecValue(collection, $0.name, $0.name) }
    }

    private func one(_ collection: SecVariable, _ value: Bytes) -> [SecValue] {
        [SecValue(collection, nil, value)]
    }

    private func number(_ collection: SecVariable, _ value: Int) -> [SecValue] {
        one(collection, Bytes(String(value).utf8))
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

    func compute(_ name: SecVariable) -> [SecValue] {
        switch name {
        case .args: return pairs(name, queryArguments + body.arguments)
        case .argsGet: return pairs(name, queryArguments)
        case .argsPost: return pairs(name, body.arguments)
        case .argsNames: return names(name, queryArguments + body.arguments)
        case .argsGetNames: return names(name, queryArguments)
        case .argsPostNames: return names(name, body.arguments)
        case .argsCombinedSize:
            let list = queryArguments + body.arguments
            return number(name, list.reduce(0) { $0 + $1.name.count + $1.value.count })
        case .requestCookies: return pairs(name, parts.cookies)
        case .requestCookiesNames: return names(name, parts.cookies)
        case .requestHeaders:
            return pairs(name, request.headers.map { ($0.name, $0.value) })
        case .requestHeadersNames:
            return names(name, request.headers.map { ($0.name, $0.value) })
        case .requestMethod: return one(name, request.method)
        case .requestProtocol: return one(name, Bytes(request.version.utf8))
        case .requestURI: return one(name, uri)
        case .requestURIRaw: return one(name, request.target)
        case .requestFilename, .pathInfo: return one(name, decodedPath)
        case .requestBasename:
            let path = decodedPath
            let start = path.lastIndex { $0 == UInt8(ascii: "/") || $0 == 0x5c }
            return one(name, start.map { Bytes(path[($0 + 1)...]) } ?? path)
        case .requestLine:
            let space: Bytes = [0x20]
            return one(
                name,
                request.method + space + request.target + space + Bytes(request.version.utf8))
        case .queryString: return one(name, parts.query ?? [])
        case .requestBody:
            return isBodyShown && !request.body.isEmpty ? one(name, request.body) : []
        case .requestBodyLength: return number(name, request.body.count)
        case .remoteAddr, .remoteHost:
            return one(name, Bytes(request.client.unmapped.description.utf8))
        case .serverName:
            let host = request.values(ofHeader: Bytes("host")).first ?? []
            return one(name, Bytes(host.prefix { $0 != UInt8(ascii: ":") }))
        case .uniqueID: return one(name, Bytes(request.id.utf8))
        case .geo:
            let facts = request.facts(request.client.unmapped)
            return facts.country.map {
                [SecValue(name, Bytes("country_code"), Bytes($0.utf8))]
            } ?? []
        case .tx:
            let known = tx.enumerated().compactMap { slot, value in
                value.map { SecValue(name, rules.plan.txNames[slot], $0) }
            }
            return known + otherTX.map { SecValue(name, $0.key, $0.value) }
        case .ip, .global, .session, .user, .resource:
            guard let key = collectionKeys[name] else { return [] }
            return store.values(key, at: time).map { SecValue(name, $0.key, $0.value.bytes) }
        case .matchedVar: return matched.last.map { one(name, $0.value) } ?? []
        case .matchedVarName: return matched.last.map { one(name, $0.fullName) } ?? []
        case .matchedVars: return matched.map { SecValue(name, $0.fullName, $0.value) }
        case .matchedVarsNames:
            return matched.map { SecValue(name, $0.fullName, $0.fullName) }
        case .highestSeverity: return number(name, highestSeverity)
        case .duration: return number(name, 0)
        case .rule:
            return [
                SecValue(name, Bytes("id"), Bytes(String(current?.rule.id ?? 0).utf8)),
                SecValue(name, Bytes("severity"), Bytes((current?.rule.severity ?? "").utf8)),
                SecValue(name, Bytes("msg"), current?.rule.message?.literal ?? []),
            ]
        default: return ofBody(name) ?? ofResponse(name) ?? ofTime(name)
        }
    }

    private func ofBody(_ name: SecVariable) -> [SecValue]? {
        switch name {
        case .xml: return body.xmlText.map { SecValue(name, nil, $0) }
        case .xmlAttributes: return body.xmlAttributes.map { SecValue(name, nil, $0) }
        case .files: return pairs(name, body.files)
        case .filesNames: return names(name, body.files)
        case .filesSizes: return pairs(name, body.fileSizes)
        case .filesTmpContent: return pairs(name, body.fileContents)
        case .filesCombinedSize:
            return number(name, body.fileContents.reduce(0) { $0 + $1.value.count })
        case .multipartPartHeaders: return pairs(name, body.partHeaders)
        case .reqbodyError, .reqbodyProcessorError:
            return number(name, body.error == nil ? 0 : 1)
        case .reqbodyErrorMessage: return one(name, Bytes((body.error ?? "").utf8))
        case .reqbodyProcessor: return one(name, Bytes((processor?.rawValue ?? "").utf8))
        case .multipartStrictError:
            return number(name, (body.multipart?.isStrict ?? true) ? 0 : 1)
        case .multipartUnmatchedBoundary:
            return number(name, (body.multipart?.hasUnmatchedBoundary ?? false) ? 1 : 0)
        case .inboundDataError:
            return number(name, request.body.count > rules.bodyBytesMax ? 1 : 0)
        case .outboundDataError: return number(name, 0)
        default: return nil
        }
    }

    private func ofResponse(_ name: SecVariable) -> [SecValue]? {
        guard name.isOfResponse else { return nil }
        guard let response else { return [] }
        let headers = response.headers.map { ($0.name, $0.value) }
        switch name {
        case .responseStatus: return number(name, response.status)
        case .responseHeaders: return pairs(name, headers)
        case .responseHeadersNames: return names(name, headers)
        case .responseBody: return readsResponse ? one(name, response.body) : []
        case .responseProtocol: return one(name, Bytes(response.version.utf8))
        case .responseContentLength: return number(name, response.body.count)
        case .responseContentType:
            let type = headers.first { $0.0.equalsIgnoringCase(Bytes("content-type")) }
            return one(name, type?.1 ?? [])
        default: return one(name, Bytes("\(response.version) \(response.status)".utf8))
        }
    }

    private func ofTime(_ name: SecVariable) -> [SecValue] {
        let civil = CivilTime(time)
        switch name {
        case .timeEpoch: return number(name, Int(time.seconds))
        case .timeYear: return number(name, civil.year)
        case .timeMonth: return number(name, civil.month)
        case .timeDay: return number(name, civil.day)
        case .timeHour: return number(name, civil.hour)
        case .timeMinute: return number(name, civil.minute)
        case .timeSecond: return number(name, civil.second)
        default: return []
        }
    }
}
