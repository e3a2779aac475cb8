import Codecs
import Shapes
import Vocabulary

/// Members that travel in the path, the query string, headers or the status.
enum HTTPBindings {
    // MARK: Reading

    /// Sets the members of the input that are not in the body.
    static func read(
        _ request: HTTPRequest, _ route: Route, into fields: inout Fields
    ) throws(Failure) {
        let schema = route.operation.input
        for (index, member) in schema.members.enumerated() {
            switch member.location {
            case .body, .statusCode: break
            case .uri:
                guard let text = route.labels[member.wireName] else { break }
                fields[index] = try scalar(text, member, member.schema(), .iso8601, route)
            case .query: fields[index] = try query(member, route)
            case .header: fields[index] = try header(member, request, route)
            case .headers: fields[index] = prefixed(member, request)
            }
        }
    }

    private static func scalar(
        _ text: String, _ member: Member, _ schema: Schema, _ format: TimestampFormat,
        _ route: Route
    ) throws(Failure) -> Value {
        do throws(Mismatch) {
            return try TextScalar.read(
                text, schema, member.timestampFormat ?? schema.format(format))
        } catch {
            throw route.dialect.badArgument(member.wireName, text, error)
        }
    }

    private static func query(_ member: Member, _ route: Route) throws(Failure) -> Value? {
        let schema = member.schema()
        if case .map(let map) = schema.kind { return try rest(member, map, route) }
        let found = route.parameters.filter { $0.name == member.wireName }
        guard let first = found.first else { return nil }
        guard case .list(let list) = schema.kind else {
            // `max-keys=` says nothing, as S3 reads it; an empty text is a text.
            if first.value.isEmpty, case .integer = schema.kind { return nil }
            return try scalar(first.value, member, schema, .iso8601, route)
        }
        var values: [Value] = []
        for pair in found {
            values.append(try scalar(pair.value, member, list.element(), .iso8601, route))
        }
        return .list(values)
    }

    /// A map takes every parameter that neither the template nor another member names.
    private static func rest(
        _ member: Member, _ map: MapSchema, _ route: Route
    ) throws(Failure) -> Value? {
        let named = Set(
            route.operation.input.members.filter { $0.location == .query && $0.name != member.name }
                .map(\.wireName) + URITemplate(route.operation.uri).literals.map(\.name))
        var entries: [MapEntry] = []
        for pair in route.parameters where !named.contains(pair.name) {
            let held = entries.firstIndex { $0.key == pair.name }
            if case .list(let list) = map.value().kind {
                let value = try scalar(pair.value, member, list.element(), .iso8601, route)
                if let held, case .list(let items) = entries[held].value {
                    entries[held].value = .list(items + [value])
                } else {
                    entries.append(MapEntry(pair.name, .list([value])))
                }
            } else if held == nil {
                entries.append(
                    MapEntry(
                        pair.name, try scalar(pair.value, member, map.value(), .iso8601, route)))
            }
        }
        return entries.isEmpty ? nil : .map(entries)
    }

    private static func header(
        _ member: Member, _ request: HTTPRequest, _ route: Route
    ) throws(Failure) -> Value? {
        let schema = member.schema()
        guard case .list(let list) = schema.kind else {
            guard let text = request.headers[member.wireName] else { return nil }
            if member.traits.contains(.jsonValue) {
                guard let bytes = Base64.decode(text), let json = try? JSON(bytes: bytes) else {
                    throw route.dialect.badArgument(
                        member.wireName, text, Mismatch("no base 64 of JSON"))
                }
                return .document(json)
            }
            do throws(Failure) {
                return try scalar(text, member, schema, .rfc822, route)
            } catch {
                // A condition with a malformed date is no condition (RFC 9110 §13.1.3).
                guard case .timestamp = schema.kind,
                    request.method == "GET" || request.method == "HEAD"
                else { throw error }
                return nil
            }
        }
        let lines = request.headers.all(member.wireName)
        guard !lines.isEmpty else { return nil }
        let element = list.element()
        var isDate = false
        if case .timestamp = element.kind {
            isDate = (member.timestampFormat ?? element.format(.rfc822)) == .rfc822
        }
        var values: [Value] = []
        for text in elements(lines.joined(separator: ","), isDate: isDate) {
            values.append(try scalar(text, member, element, .rfc822, route))
        }
        return .list(values)
    }

    /// The elements of a header that is a list: cut at commas, quotes undone. A date holds a comma
    /// of its own.
    static func elements(_ text: String, isDate: Bool) -> [String] {
        var found: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        var commas = 0
        for character in text {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                commas += 1
                if isDate, commas % 2 == 1 {
                    current.append(character)
                } else {
                    found.append(TextScalar.trimmed(current))
                    current = ""
                }
            } else {
                current.append(character)
            }
        }
        found.append(TextScalar.trimmed(current))
        return found.filter { !$0.isEmpty }
    }

    /// All headers under a prefix; names go without it and in lower case, as S3 keeps them.
    private static func prefixed(_ member: Member, _ request: HTTPRequest) -> Value? {
        let prefix = member.wireName.lowercased()
        var entries: [MapEntry] = []
        for field in request.headers.fields {
            let name = field.name.lowercased()
            guard name.hasPrefix(prefix), name != prefix else { continue }
            let key = String(name.dropFirst(prefix.count))
            if let held = entries.firstIndex(where: { $0.key == key }),
                case .string(let first) = entries[held].value
            {
                entries[held].value = .string("\(first),\(field.value)")
            } else {
                entries.append(MapEntry(key, .string(field.value)))
            }
        }
        return entries.isEmpty ? nil : .map(entries)
    }

    // MARK: Writing

    /// The status and headers that `output` asks for.
    static func write(_ output: Fields, _ operation: OperationModel) -> HTTPResponse {
        var response = HTTPResponse(status: operation.status)
        for (index, member) in operation.output.members.enumerated() {
            guard let value = output[index], value != .null else { continue }
            switch member.location {
            case .statusCode:
                if case .integer(let status) = value, (100...599).contains(status) {
                    response.status = Int(status)
                }
            case .header:
                guard let text = header(value, member) else { break }
                response.headers.add(member.wireName, text)
            case .headers:
                guard case .map(let entries) = value else { break }
                for entry in entries {
                    guard case .string(let text) = entry.value else { continue }
                    response.headers.add(member.wireName + safe(entry.key), safe(text))
                }
            case .body, .query, .uri: break
            }
        }
        return response
    }

    private static func header(_ value: Value, _ member: Member) -> String? {
        let schema = member.schema()
        if case .document(let json) = value { return Base64.encode(json.bytes) }
        guard case .list(let items) = value, case .list(let list) = schema.kind else {
            return TextScalar.write(value, member.format(.rfc822)).map(safe)
        }
        guard !items.isEmpty else { return nil }
        let element = list.element()
        return safe(
            items.compactMap {
                TextScalar.write($0, member.timestampFormat ?? element.format(.rfc822))
            }.map { text in
                let isString = if case .string = element.kind { true } else { false }
                guard isString, text.contains(",") || text.contains("\"") else { return text }
                return "\"\(text.replacing("\"", with: "\\\""))\""
            }.joined(separator: ","))
    }

    /// A value that cannot end its line and begin another.
    private static func safe(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else { return text }
        return String(
            decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7f ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension String {
    fileprivate func replacing(_ word: Character, with other: String) -> String {
        var result = ""
        for character in self {
            if character == word { result += other } else { result.append(character) }
        }
        return result
    }
}
