import Gate
import S3API
import Shapes
import Store

/// Which pages of other origins may read a bucket's answers.
/// Source: S3 user guide, "Using cross-origin resource sharing (CORS)"; Fetch standard, 3.2.
struct CrossOrigin {
    private static let varied =
        "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"

    let rules: [S3Shape.CORSRule]

    /// The headers of an answer to a page of `origin`; nil where no rule lets it read.
    /// - Parameter asked: names of headers that a preflight asks for.
    func headers(origin: String, method: String, asked: [String]) -> [HTTPField]? {
        for rule in rules where rule.allowedMethods.contains(method) {
            guard let allowed = rule.allowedOrigins.first(where: { Self.matches($0, origin) }),
                asked.allSatisfy({ name in
                    (rule.allowedHeaders ?? []).contains {
                        Self.matches($0.lowercased(), name.lowercased())
                    }
                })
            else { continue }
            let isOpen = allowed == "*"
            var fields = [
                HTTPField("Access-Control-Allow-Origin", isOpen ? "*" : origin),
                HTTPField(
                    "Access-Control-Allow-Methods", rule.allowedMethods.joined(separator: ", ")),
            ]
            if !asked.isEmpty {
                fields.append(
                    HTTPField(
                        "Access-Control-Allow-Headers",
                        asked.map { $0.lowercased() }.joined(separator: ", ")))
            }
            if let exposed = rule.exposeHeaders, !exposed.isEmpty {
                fields.append(
                    HTTPField("Access-Control-Expose-Headers", exposed.joined(separator: ", ")))
            }
            if let seconds = rule.maxAgeSeconds {
                fields.append(HTTPField("Access-Control-Max-Age", String(seconds)))
            }
            if !isOpen { fields.append(HTTPField("Access-Control-Allow-Credentials", "true")) }
            fields.append(HTTPField("Vary", Self.varied))
            return fields
        }
        return nil
    }

    /// One `*` stands for any text.
    static func matches(_ pattern: String, _ text: String) -> Bool {
        guard let star = pattern.utf8.firstIndex(of: UInt8(ascii: "*")) else {
            return pattern.bytesEqual(text)
        }
        let before = pattern.utf8[..<star]
        let after = pattern.utf8[pattern.utf8.index(after: star)...]
        return text.utf8.count >= before.count + after.count && text.utf8.starts(with: before)
            && text.utf8.reversed().starts(with: after.reversed())
    }
}

extension S3Edge {
    /// What a browser asks before it sends a request of another origin. It is never signed.
    func preflight(_ request: HTTPRequest) throws -> HTTPResponse {
        guard let origin = request.headers["origin"] else {
            return refusal(
                "BadRequest", "Insufficient information. Origin request header needed.", 400)
        }
        guard let method = request.headers["access-control-request-method"],
            ["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method)
        else {
            let given = request.headers["access-control-request-method"] ?? "null"
            return refusal("BadRequest", "Invalid Access-Control-Request-Method: \(given)", 400)
        }
        let asked = (request.headers["access-control-request-headers"] ?? "")
            .split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        let found = try rules(of: request)
        guard let found else {
            return refusal("AccessForbidden", "CORSResponse: Bucket not found", 403)
        }
        guard !found.rules.isEmpty else {
            return refusal(
                "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket.", 403)
        }
        guard let fields = found.headers(origin: origin, method: method, asked: asked) else {
            return refusal(
                "AccessForbidden",
                "CORSResponse: This CORS request is not allowed. This is usually because the "
                    + "evalution of Origin, request method / Access-Control-Request-Method or "
                    + "Access-Control-Request-Headers are not whitelisted by the resource's CORS "
                    + "spec.", 403)
        }
        return HTTPResponse(status: 200, headers: HTTPHeaders(fields))
    }

    /// Lets the page that sent the request read its answer, where a rule says so.
    func share(_ response: inout OutgoingResponse, _ request: HTTPRequest) {
        guard let origin = request.headers["origin"],
            let found = try? rules(of: request),
            let fields = found.headers(origin: origin, method: request.method, asked: [])
        else { return }
        response.headers.fields.append(contentsOf: fields)
    }

    /// Nil where there is no such bucket.
    private func rules(of request: HTTPRequest) throws -> CrossOrigin? {
        guard let name = S3Path(request.path).bucket else { return nil }
        return try service.store.read { snapshot in
            guard try snapshot.bucket(named: name) != nil else { return nil }
            let found: S3Shape.CORSConfiguration? = try snapshot.document(name, .cors)
            return CrossOrigin(rules: found?.corsRules ?? [])
        }
    }

    private func refusal(_ code: String, _ message: String, _ status: Int) -> HTTPResponse {
        let body =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>\(code)</Code><Message>"
            + message.map { $0 == "<" || $0 == "&" ? "?" : String($0) }.joined()
            + "</Message><Method>OPTIONS</Method></Error>"
        return HTTPResponse(
            status: status,
            headers: HTTPHeaders([HTTPField("Content-Type", "application/xml")]),
            body: Array(body.utf8))
    }
}
