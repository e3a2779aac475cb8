package import Codecs
package import Shapes

/// Which operation of one service a request names.
package struct Router: Sendable {
    package let service: ServiceModel
    package let limits: ReadLimits
    private let byName: [String: OperationModel]
    private let templates: URITemplates

    package init(
        _ service: ServiceModel, _ operations: [OperationModel], limits: ReadLimits = ReadLimits()
    ) {
        self.service = service
        self.limits = limits
        byName = Dictionary(
            operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        templates = URITemplates(operations)
    }

    /// The protocol the request is written in, among those the service speaks; its first one where
    /// the request does not say.
    package func dialect(of request: HTTPRequest) -> Dialect {
        let spoken = service.protocols
        if spoken.contains(.rpcV2CBOR), request.headers["smithy-protocol"] == "rpc-v2-cbor" {
            return Dialect(service, .rpcV2CBOR)
        }
        if spoken.contains(.json), request.headers["X-Amz-Target"] != nil || spoken.count == 1 {
            let type = request.headers["Content-Type"] ?? ""
            let version: String? =
                if type.hasPrefix("application/x-amz-json-1.0") {
                    "1.0"
                } else if type.hasPrefix(
                    "application/x-amz-json-1.1")
                { "1.1" } else { nil }
            return Dialect(service, .json, jsonVersion: version)
        }
        if spoken.contains(.query), spoken.count == 1 || Self.looksLikeQuery(request) {
            return Dialect(service, .query)
        }
        return Dialect(service, spoken.first ?? .query)
    }

    /// The route to an operation that is already known, such as for a call made from inside.
    package func route(to operation: OperationModel, _ wire: WireProtocol) -> Route {
        Route(Dialect(service, wire), operation, limits)
    }

    private static func looksLikeQuery(_ request: HTTPRequest) -> Bool {
        request.query.contains("Action=")
            || (request.headers["Content-Type"] ?? "").hasPrefix(
                "application/x-www-form-urlencoded")
    }

    /// The operation that `request` names.
    /// - Throws: a failure in the words of the request's dialect.
    package func route(_ request: HTTPRequest) throws(Failure) -> Route {
        let dialect = dialect(of: request)
        guard request.body.count <= limits.bodyBytesMax else {
            throw dialect.bodyTooLong(bytesMax: limits.bodyBytesMax)
        }
        switch dialect.wire {
        case .query: return try routeQuery(request, dialect)
        case .json:
            let target = request.headers["X-Amz-Target"] ?? ""
            guard let dot = target.lastIndex(of: "."),
                service.isTarget(target[..<dot]),
                let operation = byName[String(target[target.index(after: dot)...])]
            else { throw dialect.unknownOperation(target) }
            return Route(dialect, operation, limits)
        case .rpcV2CBOR:
            let parts = request.path.split(separator: "/")
            let serviceNames = [service.targetPrefix, service.id, service.endpointPrefix]
            guard parts.count >= 4, parts[parts.count - 4] == "service",
                parts[parts.count - 2] == "operation",
                serviceNames.contains(String(parts[parts.count - 3])),
                let operation = byName[String(parts[parts.count - 1])]
            else { throw dialect.unknownOperation(request.path) }
            return Route(dialect, operation, limits)
        case .restJSON, .restXML: return try routeREST(request, dialect)
        }
    }

    private func routeQuery(
        _ request: HTTPRequest, _ dialect: Dialect
    ) throws(Failure) -> Route {
        var parameters = try pairs(request, dialect).filter { !$0.name.hasPrefix("X-Amz-") }
        do throws(FormError) {
            parameters += try Form.parse(request.body, pairsMax: limits.parametersMax)
        } catch {
            throw dialect.badQueryString()
        }
        guard let action = parameters.last(where: { $0.name == "Action" })?.value, !action.isEmpty
        else {
            throw Failure("MissingAction", "The request must contain the parameter Action.")
        }
        let version = parameters.last { $0.name == "Version" }?.value ?? ""
        guard version == service.apiVersion, let operation = byName[action] else {
            let shown = version.isEmpty ? "NO_VERSION_SPECIFIED" : version
            throw Failure(
                "InvalidAction", "Could not find operation \(action) for version \(shown)")
        }
        return Route(dialect, operation, limits, parameters: parameters)
    }

    private func pairs(
        _ request: HTTPRequest, _ dialect: Dialect
    ) throws(Failure) -> [FormPair] {
        guard !request.query.isEmpty else { return [] }
        do throws(FormError) {
            return try Form.parse(query: request.query, pairsMax: limits.parametersMax)
        } catch {
            throw dialect.badQueryString()
        }
    }

    private func routeREST(_ request: HTTPRequest, _ dialect: Dialect) throws(Failure) -> Route {
        let parameters = try pairs(request, dialect)
        guard let match = templates.match(request, parameters) else {
            if dialect.wire == .restXML {
                throw Failure(
                    "MethodNotAllowed",
                    "The specified method is not allowed against this resource.", status: 405
                ).with("Method", request.method)
            }
            throw dialect.unknownOperation("\(request.method) \(request.path)")
        }
        if service.id == "S3" {
            try S3Subresources.check(parameters, against: match.literals)
        }
        var labels: [String: String] = [:]
        for (name, raw) in match.labels {
            guard let value = PercentCoding.decode(raw) else { throw dialect.badPath() }
            labels[name] = value
        }
        return Route(dialect, match.operation, limits, parameters: parameters, labels: labels)
    }
}

/// A request's operation, and the way to read its input and write its output.
package struct Route: Sendable {
    package let dialect: Dialect
    package let operation: OperationModel
    package let limits: ReadLimits
    /// The pairs of the form or the query string.
    package let parameters: [FormPair]
    /// The labels of the URI template, decoded.
    package let labels: [String: String]

    init(
        _ dialect: Dialect, _ operation: OperationModel, _ limits: ReadLimits,
        parameters: [FormPair] = [], labels: [String: String] = [:]
    ) {
        self.dialect = dialect
        self.operation = operation
        self.limits = limits
        self.parameters = parameters
        self.labels = labels
    }

    /// The input. A streaming member stays absent: its bytes are the request's body.
    /// - Throws: a failure in the dialect's words where the request does not fit the schema;
    ///   constraints are not checked here.
    package func read(_ request: HTTPRequest) throws(Failure) -> Fields {
        switch dialect.wire {
        case .query: return try QueryReading.input(self)
        case .json: return try JSONProtocol.input(self, request)
        case .restJSON: return try RestJSONProtocol.input(self, request)
        case .restXML: return try RestXMLProtocol.input(self, request)
        case .rpcV2CBOR: return try RPCv2CBORProtocol.input(self, request)
        }
    }

    /// The success that `output` is. A streaming member is left out: its bytes become the body.
    package func write(_ output: Fields, _ answer: Answer) -> HTTPResponse {
        var response =
            switch dialect.wire {
            case .query: QueryWriting.response(output, self, answer)
            case .json: JSONProtocol.response(output, self)
            case .restJSON: RestJSONProtocol.response(output, self)
            case .restXML: RestXMLProtocol.response(output, self)
            case .rpcV2CBOR: RPCv2CBORProtocol.response(output, self)
            }
        dialect.finish(&response, answer, [])
        return response
    }
}
