import Codecs
import Protocols
import Shapes

/// Finds the service and the operation of a request, and speaks for them.
struct Wire: Sendable {
    private let services: [RegisteredService]
    private let routers: [String: Router]

    init(services: [RegisteredService]) {
        self.services = services
        let limits = ReadLimits(bodyBytesMax: RequestGate.bodyBytesMax)
        routers = Dictionary(
            services.map { ($0.model.id, Router($0.model, $0.models, limits: limits)) }
        ) { first, _ in first }
    }

    static let unknownModel = ServiceModel(
        id: "Unknown", signingName: "unknown", endpointPrefix: "unknown", apiVersion: "",
        protocols: [.json], jsonVersion: "1.1")
    static let unknownService = Failure(
        "UnknownServiceException", "This server does not offer the service that was asked for.",
        status: 404)
    static let unavailable = Failure(
        "ServiceUnavailable", "The request could not be stored. Please try again.", status: 503)

    static func internalFailure(for model: ServiceModel) -> Failure {
        let message = "We encountered an internal error. Please try again."
        switch model.protocols.first {
        case .restXML: return Failure("InternalError", message, status: 500)
        case .restJSON:
            return Failure("InternalServerErrorException", message, status: 500)
        case .query: return Failure("InternalFailure", message, status: 500)
        default: return Failure("InternalFailure", message, status: 500)
        }
    }

    // MARK: Which service

    /// By the signature's scope, the target header, the host or the path, in that order.
    func identifyService(_ passage: inout Passage, claimedScope: String?) throws {
        let request = passage.request
        if let scope = claimedScope {
            guard let found = service(signingName: scope, path: request.path) else {
                throw Failure(
                    "UnknownServiceException",
                    "This server does not offer the service '\(scope.prefix(64))'.", status: 404)
            }
            passage.service = found
        } else if let target = request.headers["x-amz-target"],
            let found = services.first(where: {
                $0.model.isTarget(target[..<(target.lastIndex(of: ".") ?? target.startIndex)])
            })
        {
            passage.service = found
        } else if let found = service(host: request.headers["host"] ?? "", path: request.path) {
            passage.service = found
        } else if isForm(request) {
            // Of the services that are spoken by forms, STS alone answers unsigned requests.
            passage.service = service(signingName: "sts", path: request.path)
        } else {
            passage.service = service(signingName: "s3", path: request.path)
        }
        if passage.service?.model.id == "S3 Control", request.headers["x-amz-account-id"] == nil {
            // Every call of S3 Control names its account, and a bucket may be called v20180820.
            passage.service = services.first { $0.model.id == "S3" }
        }
        if passage.service?.model.id == "S3", let host = request.headers["host"],
            let bucket = VirtualHost.bucket(in: host)
        {
            passage.request.path = "/\(bucket)" + (request.path == "/" ? "" : request.path)
        }
        passage.service?.edge?.prepare(&passage.request)
        guard passage.service != nil else { throw Self.unknownService }
    }

    private func service(signingName: String, path: String) -> RegisteredService? {
        let named = services.filter { $0.model.signingName == signingName }
        return named.first { $0.pathPrefix.map { path.hasPrefix($0) } ?? false }
            ?? named.first { $0.pathPrefix == nil }
    }

    private func service(host: String, path: String) -> RegisteredService? {
        let labels = host.prefix { $0 != ":" }.lowercased().split(separator: ".")
        guard labels.count > 1, let first = labels.first else { return nil }
        if let found = services.first(where: { $0.model.endpointPrefix == first }) { return found }
        return VirtualHost.bucket(in: host) == nil ? nil : service(signingName: "s3", path: path)
    }

    private func isForm(_ request: HTTPRequest) -> Bool {
        guard request.path == "/" else { return false }
        let type = request.headers["content-type"] ?? ""
        return (request.method == "POST" && type.hasPrefix("application/x-www-form-urlencoded"))
            || request.query.hasPrefix("Action=") || request.query.contains("&Action=")
    }

    // MARK: Which operation

    /// REST operations are known without their body; only they may stream it.
    func routeByTarget(_ passage: inout Passage) throws {
        guard let service = passage.service, let router = routers[service.model.id] else { return }
        passage.dialect = router.dialect(of: passage.request)
        guard [.restXML, .restJSON].contains(passage.dialect?.wire) else { return }
        let route: Route
        do {
            route = try router.route(passage.request)
        } catch {
            passage.operationName = passage.request.method
            throw error
        }
        passage.route = route
        passage.operation = service.operations[route.operation.name]
        passage.streamsInput = route.operation.streamingInput != nil
    }

    /// The others are named in a header or in the body, which is there now.
    func routeByBody(_ passage: inout Passage) throws {
        if passage.route == nil, passage.dialect?.wire == .query, passage.isUnsigned {
            // Forms without a signature were taken for STS's; their version tells whose they are.
            var pairs = (try? Form.parse(query: passage.request.query)) ?? []
            pairs += (try? Form.parse(passage.request.body)) ?? []
            let version = pairs.last { $0.name == "Version" }?.value
            if let other = services.first(where: {
                $0.model.protocols.contains(.query) && $0.model.apiVersion == version
            }) {
                passage.service = other
            }
        }
        guard passage.route == nil, let service = passage.service,
            let router = routers[service.model.id]
        else { return }
        do {
            let route = try router.route(passage.request)
            passage.route = route
            passage.operation = service.operations[route.operation.name]
        } catch {
            passage.operationName = operationName(passage)
            throw error
        }
    }

    /// What the client called the operation that is not there.
    private func operationName(_ passage: Passage) -> String? {
        let name =
            passage.request.headers["x-amz-target"]?.split(separator: ".").last.map(String.init)
            ?? (try? Form.parse(passage.request.body))?.last { $0.name == "Action" }?.value
        return name.map { String($0.prefix(128)) }
    }

    func read(_ passage: Passage) throws -> Fields {
        guard let route = passage.route else { throw Self.unknownService }
        return try route.read(passage.request)
    }

    // MARK: The answer

    func answer(_ output: Fields, _ passage: Passage, call: Call) throws -> OutgoingResponse {
        guard let route = passage.route else { throw Self.unknownService }
        var response = route.write(output, answer(to: passage))
        if let status = call.reply.status { response.status = status }
        response.headers.fields.append(contentsOf: call.reply.headers)
        var outgoing = OutgoingResponse(
            status: response.status, headers: response.headers, body: .bytes(response.body))
        if let body = call.reply.body { outgoing.body = .stream(body) }
        return outgoing
    }

    func answer(_ failure: Failure, _ passage: Passage) -> OutgoingResponse {
        let model = passage.service?.model ?? Self.unknownModel
        let dialect =
            passage.dialect ?? Dialect(model, model.protocols.first ?? .json)
        let response = dialect.write(failure, answer(to: passage))
        return OutgoingResponse(
            status: response.status, headers: response.headers, body: .bytes(response.body),
            closesConnection: !passage.bodyWasRead && passage.incoming.body.length != 0
                && passage.incoming.hasBody)
    }

    private func answer(to passage: Passage) -> Answer {
        let isS3 = passage.dialect?.wire == .restXML
        return Answer(
            requestID: requestID(of: passage), hostID: isS3 ? Self.hostID(of: passage) : "",
            to: HTTPRequest(method: passage.request.method, target: passage.request.path))
    }

    /// The request id as the answer shows it and the trail tells it: S3's are shorter.
    func requestID(of passage: Passage) -> String {
        guard passage.dialect?.wire == .restXML else { return passage.requestID }
        return String(passage.requestID.filter { $0 != "-" }.prefix(16)).uppercased()
    }

    /// S3's `x-amz-id-2`.
    static func hostID(of passage: Passage) -> String {
        Base64.encode(Array(passage.requestID.utf8))
    }
}

/// `bucket.s3.region.amazonaws.com`, `bucket.s3.localhost…` and `bucket.localhost`.
enum VirtualHost {
    static func bucket(in host: String) -> String? {
        let name = host.prefix { $0 != ":" }.lowercased()
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        if let mark = labels.firstIndex(where: { $0 == "s3" || $0.hasPrefix("s3-") }), mark > 0,
            labels.count > mark + 1
        {
            return labels[..<mark].joined(separator: ".")
        }
        if labels.last == "localhost", labels.count > 1, labels.first != "s3",
            !name.hasPrefix("s3.")
        {
            return labels.dropLast().joined(separator: ".")
        }
        return nil
    }
}
