import Codecs
import Foundation
import Matching
import Vocabulary
import WebRules

/// A request from a file, and what became of it when it was one.
struct RecordedRequest {
    var request: WebRequest
    var time: Instant?
    /// `ALLOW`, `BLOCK` and so on; nil where the record does not say.
    var before: String?
    var place: String

    static let bytesMax = 512 << 20

    /// Reads files and folders of requests. What is not understood is counted.
    static func read(
        _ paths: [String], client: IPAddress
    ) throws(ConfigurationError) -> (requests: [RecordedRequest], unread: Int) {
        var all: [RecordedRequest] = []
        var unread = 0
        for path in paths {
            for file in try files(path) {
                let reader = RequestReader(name: file, client: client)
                let (found, lost) = reader.read(try content(file))
                all += found
                unread += lost
            }
        }
        return (all, unread)
    }

    private static func files(_ path: String) throws(ConfigurationError) -> [String] {
        if path == "-" { return [path] }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ConfigurationError("there is no \(path)")
        }
        guard isFolder.boolValue else { return [path] }
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { path + "/" + $0 }.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    private static func content(_ path: String) throws(ConfigurationError) -> [UInt8] {
        let data: Data?
        if path == "-" {
            data = try? FileHandle.standardInput.readToEnd()
        } else {
            data = FileManager.default.contents(atPath: path)
        }
        guard let data, data.count <= bytesMax else {
            throw ConfigurationError("cannot read \(path)")
        }
        let bytes = [UInt8](data)
        guard bytes.starts(with: [0x1f, 0x8b]) else { return bytes }
        do {
            return try Gzip.inflate(bytes, outputBytesMax: bytesMax)
        } catch {
            throw ConfigurationError("\(path): \(error)")
        }
    }
}

/// Reads requests in each of the forms that they are kept in.
struct RequestReader {
    let name: String
    let client: IPAddress

    func read(_ bytes: [UInt8]) -> (requests: [RecordedRequest], unread: Int) {
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return ([], 0) }
        if first == UInt8(ascii: "{"), let json = try? JSON(bytes: bytes) {
            return document(json)
        }
        if isMessage(bytes) { return message(bytes).map { ([$0], 0) } ?? ([], 1) }
        return lines(bytes)
    }

    private func place(_ number: Int) -> String { "\(name):\(number)" }

    // MARK: Documents

    private func document(_ json: JSON) -> (requests: [RecordedRequest], unread: Int) {
        if let entries = json["log"]?["entries"]?.array {
            let found = entries.enumerated().compactMap { archived($1, place($0 + 1)) }
            return (found, entries.count - found.count)
        }
        return record(json, place(1)).map { ([$0], 0) } ?? ([], 1)
    }

    /// An entry of an HTTP archive (HAR 1.2).
    private func archived(_ entry: JSON, _ place: String) -> RecordedRequest? {
        guard let it = entry["request"], let method = it["method"]?.string,
            let url = it["url"]?.string
        else { return nil }
        var headers = Self.headers(it["headers"]).filter { !$0.name.starts(with: [0x3a]) }
        let (host, target) = Self.split(url)
        if !headers.contains(where: { $0.name.text.lowercased() == "host" }) {
            headers.insert(.init("Host", host), at: 0)
        }
        let status = entry["response"]?["status"]?.integer
        return RecordedRequest(
            request: WebRequest(
                method: Array(method.utf8), target: Array(target.utf8),
                version: it["httpVersion"]?.string ?? "HTTP/1.1", headers: headers,
                body: Array((it["postData"]?["text"]?.string ?? "").utf8), client: client),
            time: entry["startedDateTime"]?.string.flatMap { Instant(iso8601: $0) },
            before: status.map { $0 == 403 ? "BLOCK" : "ALLOW" }, place: place)
    }

    private static func headers(_ json: JSON?) -> [WebRequest.Header] {
        if let members = json?.members {
            return members.map { .init($0.name, $0.value.string ?? "") }
        }
        return (json?.array ?? []).compactMap { header in
            guard let name = header["name"]?.string else { return nil }
            return .init(name, header["value"]?.string ?? "")
        }
    }

    /// A record of WAF's log, or a request written as JSON.
    private func record(_ json: JSON, _ place: String) -> RecordedRequest? {
        if let it = json["httpRequest"] {
            let args = it["args"]?.string ?? ""
            let target = (it["uri"]?.string ?? "/") + (args.isEmpty ? "" : "?" + args)
            return RecordedRequest(
                request: WebRequest(
                    id: it["requestId"]?.string ?? "",
                    method: Array((it["httpMethod"]?.string ?? "GET").utf8),
                    target: Array(target.utf8), version: it["httpVersion"]?.string ?? "HTTP/1.1",
                    headers: Self.headers(it["headers"]),
                    client: it["clientIp"]?.string.flatMap { IPAddress($0) } ?? client,
                    facts: Self.facts(it["country"]?.string),
                    ja3: json["ja3Fingerprint"]?.string, ja4: json["ja4Fingerprint"]?.string),
                time: json["timestamp"]?.integer.map { Instant(milliseconds: $0) },
                before: json["action"]?.string, place: place)
        }
        guard let target = json["uri"]?.string ?? json["target"]?.string ?? json["path"]?.string
        else { return nil }
        return RecordedRequest(
            request: WebRequest(
                method: Array((json["method"]?.string ?? "GET").utf8), target: Array(target.utf8),
                headers: Self.headers(json["headers"]),
                body: Array((json["body"]?.string ?? "").utf8),
                client: (json["client"]?.string ?? json["clientIp"]?.string)
                    .flatMap { IPAddress($0) } ?? client,
                facts: Self.facts(json["country"]?.string)),
            before: json["action"]?.string, place: place)
    }

    private static func facts(
        _ country: String?
    ) -> @Sendable (IPAddress) -> AddressFacts {
        let known = country.flatMap { $0 == "-" ? nil : $0 }
        return { _ in AddressFacts(country: known) }
    }

    // MARK: Messages

    /// `METHOD target` and perhaps a version, with lines of headers after it.
    private func isMessage(_ bytes: [UInt8]) -> Bool {
        let line = bytes.prefix { $0 != 0x0a && $0 != 0x0d }
        let words = line.split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count >= 2, let method = words.first, (3...20).contains(method.count),
            method.allSatisfy({ $0 &- 0x41 < 26 })
        else { return false }
        return words[1].first == 0x2f || words[1].starts(with: Array("http".utf8))
    }

    private func message(_ bytes: [UInt8]) -> RecordedRequest? {
        var rest = bytes[...]
        func line() -> ArraySlice<UInt8>? {
            guard !rest.isEmpty else { return nil }
            var found = rest.prefix { $0 != 0x0a }
            rest = rest.dropFirst(found.count + 1)
            if found.last == 0x0d { found = found.dropLast() }
            return found
        }
        guard let first = line() else { return nil }
        var words = first.split(separator: 0x20)
        let method = words.removeFirst()
        var version = "HTTP/1.1"
        if words.count > 1, let last = words.last, last.starts(with: Array("HTTP/".utf8)) {
            version = String(decoding: last, as: UTF8.self)
            words.removeLast()
        }
        var target = Array(words.joined(separator: [0x20]))
        var headers: [WebRequest.Header] = []
        while let next = line(), !next.isEmpty {
            guard let colon = next.firstIndex(of: 0x3a) else { return nil }
            let value = next[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            headers.append(.init(Array(next[..<colon]), Array(value)))
        }
        let text = String(decoding: target, as: UTF8.self)
        if text.hasPrefix("http") {
            let (host, path) = Self.split(text)
            target = Array(path.utf8)
            if headers.isEmpty { headers = [.init("Host", host)] }
        }
        return RecordedRequest(
            request: WebRequest(
                method: Array(method), target: target, version: version, headers: headers,
                body: Array(rest), client: client), place: place(1))
    }

    private static func split(_ url: String) -> (host: String, target: String) {
        guard let mark = url.range(of: "://") else { return ("", url) }
        let rest = url[mark.upperBound...]
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let target = rest.dropFirst(host.count).prefix { $0 != "#" }
        return (String(host), target.hasPrefix("/") ? String(target) : "/" + target)
    }

    // MARK: Lines

    private func lines(_ bytes: [UInt8]) -> (requests: [RecordedRequest], unread: Int) {
        var found: [RecordedRequest] = []
        var unread = 0
        for (number, line) in bytes.split(
            separator: 0x0a, omittingEmptySubsequences: false
        ).enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
            let made: RecordedRequest?
            if line.first == UInt8(ascii: "{") {
                made = (try? JSON(bytes: Array(line))).flatMap { record($0, place(number + 1)) }
            } else {
                let words = LogWords.split(line)
                made = balancer(words, place(number + 1)) ?? access(words, place(number + 1))
            }
            if let made { found.append(made) } else { unread += 1 }
        }
        return (found, unread)
    }

    /// An Application Load Balancer's access log.
    private func balancer(_ words: [String], _ place: String) -> RecordedRequest? {
        guard words.count >= 14, ["http", "https", "h2", "ws", "wss", "grpcs"].contains(words[0]),
            let time = Instant(iso8601: words[1])
        else { return nil }
        let request = words[12].split(separator: " ")
        guard request.count == 3 else { return nil }
        let (host, target) = Self.split(String(request[1]))
        let address = words[3].split(separator: ":").dropLast().joined(separator: ":")
        let isOurs = words[8] == "403" && words[9] == "-"
        var headers = [WebRequest.Header("Host", host)]
        if words[13] != "-" { headers.append(.init("User-Agent", words[13])) }
        return RecordedRequest(
            request: WebRequest(
                method: Array(request[0].utf8), target: Array(target.utf8),
                version: String(request[2]), headers: headers,
                client: IPAddress(address) ?? client),
            time: time, before: isOurs ? "BLOCK" : "ALLOW", place: place)
    }

    /// The common and the combined form of web servers.
    private func access(_ words: [String], _ place: String) -> RecordedRequest? {
        guard words.count >= 6, let address = IPAddress(words[0]),
            let request = words.first(where: { $0.contains(" HTTP/") })?.split(separator: " "),
            request.count == 3, let index = words.firstIndex(where: { $0.contains(" HTTP/") })
        else { return nil }
        var headers: [WebRequest.Header] = []
        if words.count > index + 4 {
            if words[index + 3] != "-" { headers.append(.init("Referer", words[index + 3])) }
            if words[index + 4] != "-" { headers.append(.init("User-Agent", words[index + 4])) }
        }
        let status = words.count > index + 1 ? words[index + 1] : ""
        return RecordedRequest(
            request: WebRequest(
                method: Array(request[0].utf8), target: Array(request[1].utf8),
                version: String(request[2]), headers: headers, client: address),
            time: words.first { $0.contains("/") && $0.contains(":") }.flatMap(LogWords.time),
            before: status == "403" ? "BLOCK" : "ALLOW", place: place)
    }
}

/// Words of a log line: quoted ones and those in brackets are one.
enum LogWords {
    static func split(_ line: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == 0x20 {
                index += 1
                continue
            }
            let closes: UInt8 = byte == 0x22 ? 0x22 : byte == 0x5b ? 0x5d : 0x20
            var end = closes == 0x20 ? index : index + 1
            let start = end
            while end < line.endIndex, line[end] != closes {
                end += line[end] == 0x5c && end + 1 < line.endIndex ? 2 : 1
            }
            words.append(String(decoding: line[start..<min(end, line.endIndex)], as: UTF8.self))
            index = end + 1
        }
        return words
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `10/Oct/2000:13:55:36 -0700`
    static func time(_ text: String) -> Instant? {
        let parts = text.split { "/: ".contains($0) }.map(String.init)
        guard parts.count >= 6, let day = Int(parts[0]), let year = Int(parts[2]),
            let month = months.firstIndex(of: parts[1]), let hour = Int(parts[3]),
            let minute = Int(parts[4]), let second = Int(parts[5])
        else { return nil }
        let local = CivilTime(
            year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
        guard parts.count > 6, let zone = Int(parts[6].dropFirst()) else { return local.instant }
        let offset = Int64((zone / 100 * 60 + zone % 100) * 60)
        return local.instant + .seconds(parts[6].hasPrefix("-") ? offset : -offset)
    }
}
