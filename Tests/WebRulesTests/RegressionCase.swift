import Codecs
import Foundation
import Matching
import WebRules

/// One stage of the Core Rule Set's own regression tests (the format of go-ftw), as
/// `Scripts/crs-regression` writes it in a line of JSON.
struct RegressionCase {
    let name: String
    let rule: Int
    let request: WebRequest
    let response: SecResponse
    let wanted: [Int]
    let unwanted: [Int]
    let wantedText: Pattern?
    let unwantedText: Pattern?
    let status: Int?

    /// nil for a case that asks for nothing.
    init?(_ item: JSON) {
        guard let input = item["input"], let output = item["output"] else { return nil }
        rule = Int(item["rule"]?.integer ?? 0)
        name = "\(rule)-\(item["test"]?.integer ?? 0)"
        func numbers(_ name: String) -> [Int] {
            (output["log"]?[name]?.array ?? []).compactMap { $0.integer.map { Int($0) } }
        }
        func pattern(_ name: String) -> Pattern? {
            output["log"]?[name]?.string.flatMap { try? Pattern($0) }
        }
        wanted = numbers("expect_ids")
        unwanted = numbers("no_expect_ids")
        wantedText = pattern("match_regex")
        unwantedText = pattern("no_match_regex")
        status = output["status"]?.integer.map { Int($0) }
        request = Self.encoded(input) ?? Self.request(input)
        response = Self.response(request)
        let asksNothing =
            wanted.isEmpty && unwanted.isEmpty && wantedText == nil && unwantedText == nil
        if asksNothing, status != 400 { return nil }
    }

    /// Why the case does not hold; nil where it does.
    func failure(_ transaction: SecTransaction) -> String? {
        let isRefused = Self.isRefused(request)
        let found = isRefused ? [] : Set(transaction.matches.map(\.id))
        let text = isRefused ? "" : Self.log(transaction)
        if let missing = wanted.first(where: { !found.contains($0) }) {
            // Some tests count on a server that lets through what ours refuses.
            return isRefused && transaction.matches.contains { $0.id == missing }
                ? nil : "\(missing) did not match"
        }
        if let extra = unwanted.first(where: { found.contains($0) }) { return "\(extra) matched" }
        if let wantedText, !wantedText.matches(Array(text.utf8)) { return "the log lacks its text" }
        if let unwantedText, unwantedText.matches(Array(text.utf8)) {
            return "the log holds a text that it must not"
        }
        if status == 200, isRefused { return "the request is refused" }
        if status == 400, !isRefused, wanted.isEmpty, unwanted.isEmpty {
            // Where the server lets the request through, the rule must see it.
            return transaction.matches.contains { $0.id == rule } ? nil : "\(rule) did not match"
        }
        return nil
    }

    /// As ModSecurity's error log has it.
    private static func log(_ transaction: SecTransaction) -> String {
        var lines = transaction.matches.filter(\.isLogged).map {
            "[id \"\($0.id)\"] [msg \"\($0.message)\"] [data \"\($0.data)\"]"
        }
        if let error = transaction.bodyError { lines.append(error) }
        return lines.joined(separator: "\n")
    }

    // MARK: The request

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func request(_ input: JSON) -> WebRequest {
        var headers = (input["headers"]?.array ?? []).map {
            WebRequest.Header($0[0]?.string ?? "", $0[1]?.string ?? "")
        }
        func has(_ name: String) -> Bool {
            headers.contains { $0.name.text.lowercased() == name }
        }
        var body = bytes(input["data"]?.string ?? "")
        let completes = input["autocomplete_headers"]?.bool ?? true
        if completes {
            if !body.isEmpty, !has("content-type") {
                headers.append(.init("Content-Type", "application/x-www-form-urlencoded"))
            }
            if !has("connection") { headers.append(.init("Connection", "close")) }
        }
        let type = headers.first { $0.name.text.lowercased() == "content-type" }?.value ?? []
        if type.text.lowercased().hasPrefix("multipart/form-data") {
            var lines: [UInt8] = []
            for byte in body {
                if byte == 0x0a, lines.last != 0x0d { lines.append(0x0d) }
                lines.append(byte)
            }
            if lines.suffix(2) != [0x0d, 0x0a] { lines += [0x0d, 0x0a] }
            body = lines
        }
        if completes, !body.isEmpty, !has("content-length"), !has("transfer-encoding") {
            headers.append(.init("Content-Length", String(body.count)))
        }
        // A server reads no body where its length is not given.
        if !has("content-length"), !has("transfer-encoding") { body = [] }
        return WebRequest(
            id: "test", method: bytes(input["method"]?.string ?? "GET"),
            target: bytes(input["uri"]?.string ?? "/"),
            version: input["version"]?.string.map { $0.isEmpty ? "HTTP/0.9" : $0 } ?? "HTTP/1.1",
            headers: headers, body: body, client: .v4(0x7f00_0001))
    }

    /// A request that the test gives as bytes of the wire.
    private static func encoded(_ input: JSON) -> WebRequest? {
        guard let text = input["encoded_request"]?.string,
            let raw = Base64.decode(text.filter { !$0.isWhitespace })
        else { return nil }
        let separator = raw.firstRange(of: [0x0d, 0x0a, 0x0d, 0x0a])
        let head = raw[..<(separator?.lowerBound ?? raw.count)]
        var body = separator.map { Array(raw[$0.upperBound...]) } ?? []
        var lines = head.split(separator: 0x0a, omittingEmptySubsequences: false).map { line in
            line.last == 0x0d ? line.dropLast() : line
        }
        guard !lines.isEmpty else { return nil }
        let words = lines.removeFirst().split(separator: 0x20).map { Array($0) }
        let headers = lines.compactMap { line -> WebRequest.Header? in
            guard let colon = line.firstIndex(of: 0x3a) else { return nil }
            let value = line[(colon + 1)...].drop { $0 == 0x20 }
            return WebRequest.Header(Array(line[..<colon]), Array(value))
        }
        func value(_ name: String) -> String? {
            headers.first { $0.name.text.lowercased() == name }?.value.text
        }
        if value("transfer-encoding") != nil {
            body = unchunked(body)
        } else {
            body = Array(body.prefix(value("content-length").flatMap { Int($0) } ?? 0))
        }
        return WebRequest(
            id: "test", method: words.first ?? [], target: words.count > 1 ? words[1] : [],
            version: words.count > 2 ? words[2].text : "HTTP/0.9", headers: headers, body: body,
            client: .v4(0x7f00_0001))
    }

    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        var result: [UInt8] = []
        while let end = rest.firstRange(of: [0x0d, 0x0a]),
            let size = Int(Array(rest[..<end.lowerBound]).text, radix: 16), size > 0,
            rest.distance(from: end.upperBound, to: rest.endIndex) >= size
        {
            result += rest[end.upperBound..<(end.upperBound + size)]
            rest = rest[(end.upperBound + size)...].dropFirst(2)
        }
        return result
    }

    /// What the proxy answers with 400 before any rule runs (`Proxy.RequestHead`).
    private static func isRefused(_ request: WebRequest) -> Bool {
        let token = "!#$%&'*+-.^_`|~"
        func isToken(_ bytes: [UInt8]) -> Bool {
            !bytes.isEmpty
                && bytes.text.unicodeScalars.allSatisfy {
                    $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
                        || token.unicodeScalars.contains($0)
                }
        }
        func values(_ name: String) -> [[UInt8]] { request.values(ofHeader: bytes(name)) }
        if !isToken(request.method) { return true }
        if !["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3"].contains(request.version) {
            return true
        }
        if request.headers.contains(where: { header in
            !isToken(header.name) || header.value.contains { $0 == 0 || $0 == 0x0d || $0 == 0x0a }
        }) {
            return true
        }
        let lengths = values("content-length")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        if lengths.contains(where: { $0.isEmpty || !$0.allSatisfy(digits.contains) }) {
            return true
        }
        return !lengths.isEmpty && !values("transfer-encoding").isEmpty
    }

    /// What the tests' own backend answers.
    private static func response(_ request: WebRequest) -> SecResponse {
        guard request.target.starts(with: Array("/reflect".utf8)),
            let json = try? JSON(bytes: request.body)
        else { return SecResponse(status: 200, headers: [.init("Content-Type", "text/plain")]) }
        var body = Array((json["body"]?.string ?? "").utf8)
        if let encoded = json["encodedBody"]?.string { body = Base64.decode(encoded) ?? body }
        let headers = (json["headers"]?.members ?? []).map {
            WebRequest.Header($0.name, $0.value.string ?? "")
        }
        return SecResponse(
            status: Int(json["status"]?.integer ?? 200), headers: headers, body: body)
    }
}
