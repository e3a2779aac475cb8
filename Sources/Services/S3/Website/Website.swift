import Codecs
package import Gate
import S3API
import Shapes
import Store
import Vocabulary

/// The endpoint of buckets that are websites. It answers browsers: pages instead of XML, folders by
/// their index documents, redirections. Objects are asked for as nobody would ask, by the way of
/// every request, so that what is not public is not shown.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
package struct Website: Sendable {
    package typealias Gateway = @Sendable (IncomingRequest) async -> OutgoingResponse
    /// Headers of a visitor's request that S3 heeds here.
    private static let passed = [
        "range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since",
        "user-agent", "referer", "origin",
    ]

    private let service: S3Service

    package init(_ service: S3Service) { self.service = service }

    /// Nil for a request that is for no website.
    package func answer(
        _ request: IncomingRequest, through gateway: @escaping Gateway
    ) async -> OutgoingResponse? {
        guard let host = request.headers["host"], let bucket = WebsiteHost.bucket(in: host) else {
            return nil
        }
        let isHead = request.method == "HEAD"
        guard isHead || request.method == "GET" else {
            return page(
                405, "MethodNotAllowed",
                "The specified method is not allowed against this resource.",
                [("Method", request.method), ("ResourceType", "OBJECT")], isHead: false)
        }
        let configuration: S3Shape.WebsiteConfiguration?
        do {
            configuration = try service.store.read { snapshot in
                guard try snapshot.bucket(named: bucket) != nil else {
                    throw Refusal.noSuchBucket(bucket)
                }
                return try snapshot.document(bucket, .website)
            }
        } catch let failure as Failure {
            return page(
                failure.status, failure.code, failure.message, [("BucketName", bucket)],
                isHead: isHead)
        } catch {
            return page(
                500, "InternalError", "We encountered an internal error. Please try again.", [],
                isHead: isHead)
        }
        guard let configuration else {
            return page(
                404, "NoSuchWebsiteConfiguration",
                "The specified bucket does not have a website configuration",
                [("BucketName", bucket)], isHead: isHead)
        }
        let visit = Visit(
            site: self, rules: WebsiteRules(configuration: configuration), bucket: bucket,
            host: host, request: request, gateway: gateway)
        return await visit.answer()
    }

    fileprivate func page(
        _ status: Int, _ code: String, _ message: String, _ facts: [(String, String)],
        isHead: Bool, note: (String, String)? = nil
    ) -> OutgoingResponse {
        let title = "\(status) \(Self.reasons[status] ?? "Error")"
        let id = String(service.entropy.uuid().filter { $0 != "-" }.prefix(16)).uppercased()
        var items = [("Code", code), ("Message", message)]
        items += facts
        items.append(("RequestId", id))
        func list(_ items: [(String, String)]) -> String {
            "<ul>\n"
                + items.map { "<li>\($0.0): \(Self.escaped($0.1))</li>\n" }.joined() + "</ul>\n"
        }
        var text =
            "<html>\n<head><title>\(title)</title></head>\n<body>\n<h1>\(title)</h1>\n"
            + list(items)
        if let note {
            text +=
                "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n"
                + list([("Code", note.0), ("Message", note.1)])
        }
        text += "<hr/>\n</body>\n</html>\n"
        let bytes = Array(text.utf8)
        return OutgoingResponse(
            status: status,
            headers: HTTPHeaders([
                HTTPField("Content-Type", "text/html; charset=utf-8"),
                HTTPField("Content-Length", String(bytes.count)),
                HTTPField("x-amz-error-code", code), HTTPField("x-amz-error-message", message),
                HTTPField("x-amz-request-id", id),
            ]), body: .bytes(isHead ? [] : bytes))
    }

    private static let reasons = [
        301: "Moved Permanently", 302: "Found", 400: "Bad Request", 403: "Forbidden",
        404: "Not Found", 405: "Method Not Allowed", 412: "Precondition Failed",
        416: "Requested Range Not Satisfiable", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    fileprivate static func passed(_ headers: HTTPHeaders) -> [HTTPField] {
        headers.fields.filter { passed.contains($0.name.lowercased()) }
    }
}

/// One request for a page.
private struct Visit {
    let site: Website
    let rules: WebsiteRules
    let bucket: String
    let host: String
    let request: IncomingRequest
    let gateway: Website.Gateway

    private var isHead: Bool { request.method == "HEAD" }

    func answer() async -> OutgoingResponse {
        let raw = request.target.prefix { $0 != "?" && $0 != "#" }
        guard let key = String(raw.drop { $0 == "/" }).percentDecoded() else {
            return site.page(
                400, "InvalidURI", "Couldn't parse the specified URI.", [], isHead: isHead)
        }
        if let redirection = rules.redirection(of: key) { return redirected(redirection) }
        let found = await fetch(rules.document(for: key), headers: request.headers)
        if found.status < 400 {
            if let place = found.headers["x-amz-website-redirect-location"] {
                return moved(301, to: place)
            }
            return found
        }
        return await refused(found, key)
    }

    /// A visitor has no secret, so the request goes unsigned.
    private func fetch(_ key: String, headers: HTTPHeaders) async -> OutgoingResponse {
        let path = key.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.encode(String($0)) }.joined(separator: "/")
        var fields = Website.passed(headers)
        fields.append(HTTPField("Host", "s3.amazonaws.com"))
        return await gateway(
            IncomingRequest(
                method: request.method, target: "/\(bucket)/\(path)",
                headers: HTTPHeaders(fields), body: BodyStream(bytes: []),
                remoteAddress: request.remoteAddress, tls: request.tls))
    }

    private func refused(_ answer: OutgoingResponse, _ key: String) async -> OutgoingResponse {
        let isFolder = key.isEmpty || key.utf8.last == UInt8(ascii: "/")
        if answer.status == 404 || answer.status == 403, !isFolder {
            // A folder without its slash is sent there, if it has an index.
            let index = await fetch(rules.document(for: key + "/"), headers: HTTPHeaders())
            await drop(index)
            if index.status == 200 { return moved(302, to: "/\(encoded(key))/") }
        }
        if let redirection = rules.redirection(of: key, error: answer.status) {
            return redirected(redirection)
        }
        let (code, message) = error(in: answer)
        let facts = code == "NoSuchKey" ? [("Key", rules.document(for: key))] : []
        guard (400..<500).contains(answer.status),
            let document = rules.configuration.errorDocument?.key, answer.status != 412,
            answer.status != 416
        else { return site.page(answer.status, code, message, facts, isHead: isHead) }
        var own = await fetch(document, headers: HTTPHeaders())
        guard own.status == 200 else {
            return site.page(
                answer.status, code, message, facts, isHead: isHead, note: error(in: own))
        }
        own.status = answer.status
        own.headers["x-amz-error-code"] = code
        own.headers["x-amz-error-message"] = message
        return own
    }

    private func error(in answer: OutgoingResponse) -> (String, String) {
        guard case .bytes(let bytes) = answer.body, let root = try? XMLElement(bytes: bytes) else {
            return answer.status == 403
                ? ("AccessDenied", "Access Denied")
                : ("NoSuchKey", "The specified key does not exist.")
        }
        func text(_ name: String) -> String? { root.children.first { $0.name == name }?.text }
        return (text("Code") ?? "InternalError", text("Message") ?? "")
    }

    private func drop(_ answer: OutgoingResponse) async {
        guard case .stream(let stream) = answer.body else { return }
        // Letting go of a body closes its file; one piece is enough to have begun.
        _ = try? await stream.next()
    }

    private func redirected(_ redirection: WebsiteRules.Redirection) -> OutgoingResponse {
        let scheme = redirection.scheme ?? (request.tls == nil ? "http" : "https")
        return moved(
            redirection.status,
            to: "\(scheme)://\(redirection.host ?? host)/\(encoded(redirection.path))")
    }

    private func encoded(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.encode(String($0)) }.joined(separator: "/")
    }

    private func moved(_ status: Int, to place: String) -> OutgoingResponse {
        var answer = site.page(status, "Found", "Resource Found", [], isHead: isHead)
        answer.headers["Location"] = place
        return answer
    }
}
