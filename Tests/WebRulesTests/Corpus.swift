import Codecs
import Testing
import WebRules

/// Attack and benign payloads as requests, split in two halves by a hash of the payload: patterns
/// are tuned on one and reported on the other.
enum Corpus {
    enum Half { case tuned, reported }

    struct Case {
        let kind: String
        let place: String
        let payload: [UInt8]
        let isAttack: Bool
        let request: WebRequest

        var half: Half {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in payload { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            return (hash >> 17) & 1 == 0 ? .tuned : .reported
        }
    }

    static let agent = ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0")

    static func cases() throws -> [Case] {
        var all: [Case] = []
        for folder in ["community", "false-pos", "owasp", "owasp-api"] {
            for file in try Vectors.names("gotestwaf/\(folder)") {
                // Introspection of GraphQL is no attack to an application that offers it.
                if file.hasPrefix("graphql") { continue }
                let text = String(
                    decoding: try Vectors.bytes("gotestwaf/\(folder)/\(file)"), as: UTF8.self)
                let list = YAMLList(text)
                let kind = list.kind ?? folder
                let isMultipartName = file.contains("lfi-multipart")
                let isRawPost = file.contains("rawrequests") || file.contains("non-crud")
                var places = list.placeholders
                if isMultipartName { places = ["MultipartName"] }
                if isRawPost { places = ["RawBody"] }
                for payload in list.payloads {
                    for encoder in list.encoders {
                        for place in places {
                            guard let request = request(payload, encoder, place) else { continue }
                            all.append(
                                Case(
                                    kind: kind, place: "\(encoder)/\(place)", payload: payload,
                                    isAttack: folder != "false-pos", request: request))
                        }
                    }
                }
            }
        }
        return all
    }

    private static func encoded(_ payload: [UInt8], _ encoder: String) -> [UInt8] {
        switch encoder {
        case "URL":
            return payload.flatMap { byte -> [UInt8] in
                Character(Unicode.Scalar(byte)).isASCIIWord
                    ? [byte] : Array("%\(Hex.encode([byte]))".utf8)
            }
        case "Base64Flat":
            return Array(Base64.encode(payload).utf8).filter { $0 != UInt8(ascii: "=") }
        default: return payload
        }
    }

    private static func request(
        _ payload: [UInt8], _ encoder: String, _ place: String
    ) -> WebRequest? {
        let value = encoded(payload, encoder)
        func make(
            target: [UInt8] = Array("/".utf8), method: String = "GET",
            headers: [(String, String)] = [], body: [UInt8] = []
        ) -> WebRequest {
            WebRequest(
                method: Array(method.utf8), target: target,
                headers: ([agent, ("Host", "shop.example")] + headers).map { .init($0.0, $0.1) },
                body: body, client: Make.client)
        }
        switch place {
        case "URLPath": return make(target: Array("/".utf8) + value)
        case "URLParam": return make(target: Array("/?a1b2=".utf8) + value)
        case "HTMLForm":
            return make(
                method: "POST", headers: [("Content-Type", "application/x-www-form-urlencoded")],
                body: Array("a1b2=".utf8) + value)
        case "HTMLMultipartForm", "MultipartName":
            let name = place == "MultipartName" ? value.text : "a1b2"
            let content = place == "MultipartName" ? Array("Test".utf8) : value
            let head = "--xyz\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
            return make(
                method: "POST", headers: [("Content-Type", "multipart/form-data; boundary=xyz")],
                body: Array(head.utf8) + content + Array("\r\n--xyz--\r\n".utf8))
        case "JSONRequest":
            // The payload as a JSON string.
            let text = String(decoding: value, as: UTF8.self)
            return make(
                method: "POST", headers: [("Content-Type", "application/json")],
                body: Array(JSON.object([JSONMember("test", .string(text))]).text.utf8))
        case "Header":
            return make(headers: [("X-A1b2", String(decoding: value, as: UTF8.self))])
        case "UserAgent":
            var request = make()
            request.headers[0].value = value
            return request
        case "XMLBody", "SOAPBody":
            let body =
                place == "SOAPBody"
                ? Array("<soap:Envelope><soap:Body><a>".utf8) + value
                    + Array("</a></soap:Body></soap:Envelope>".utf8)
                : value
            return make(method: "POST", headers: [("Content-Type", "text/xml")], body: body)
        case "RawBody":
            return make(
                method: "POST", headers: [("Content-Type", "application/x-www-form-urlencoded")],
                body: value)
        default: return nil
        }
    }
}

extension Character {
    fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}

/// As much of YAML as the corpus is written in.
struct YAMLList {
    var payloads: [[UInt8]] = []
    var encoders: [String] = []
    var placeholders: [String] = []
    var kind: String?

    init(_ text: String) {
        var section = ""
        var pending: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let open = pending {
                let more = Self.trimmed(line)
                // A backslash at the end of a line joins it to the next without a space.
                let joined =
                    open.hasSuffix("\\") ? String(open.dropLast()) + more : open + " " + more
                pending = more.hasSuffix("\"") && Self.isClosed(joined) ? nil : joined
                if pending == nil { add(joined, to: section) }
                continue
            }
            if let first = line.first, first != " ", first != "#", first != "-" {
                let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                section = parts.first ?? ""
                if section == "type", parts.count == 2 {
                    kind = Self.plain(Self.trimmed(parts[1])).text
                }
                continue
            }
            guard line.hasPrefix("  - ") else { continue }
            let value = String(line.dropFirst(4))
            if Self.isClosed(value) { add(value, to: section) } else { pending = value }
        }
    }

    private mutating func add(_ value: String, to section: String) {
        switch section {
        case "payload": payloads.append(Self.plain(value))
        case "encoder": encoders.append(Self.plain(value).text)
        case "placeholder": placeholders.append(Self.plain(value).text)
        default: break
        }
    }

    private static func trimmed(_ text: String) -> String {
        var part = Substring(text)
        while part.first == " " { part = part.dropFirst() }
        while part.last == " " { part = part.dropLast() }
        return String(part)
    }

    private static func isClosed(_ value: String) -> Bool {
        let text = trimmed(value)
        guard text.hasPrefix("\"") else { return true }
        guard text.count > 1, text.hasSuffix("\"") else { return false }
        let slashes = text.dropLast().reversed().prefix { $0 == "\\" }.count
        return slashes % 2 == 0
    }

    private static func plain(_ value: String) -> [UInt8] {
        let text = trimmed(value)
        if text.hasPrefix("'"), text.hasSuffix("'"), text.count > 1 {
            return Array(text.dropFirst().dropLast().replacing("''", with: "'").utf8)
        }
        guard text.hasPrefix("\""), text.count > 1 else { return Array(text.utf8) }
        var output: [UInt8] = []
        var rest = Array(text.utf8.dropFirst().dropLast())[...]
        while let byte = rest.popFirst() {
            guard byte == 0x5c, let escape = rest.popFirst() else {
                output.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): output.append(10)
            case UInt8(ascii: "r"): output.append(13)
            case UInt8(ascii: "t"): output.append(9)
            case UInt8(ascii: "0"): output.append(0)
            case 0x22, 0x5c: output.append(escape)
            default: output += [0x5c, escape]
            }
        }
        return output
    }
}
