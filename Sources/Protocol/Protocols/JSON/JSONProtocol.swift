import Codecs
import Shapes

/// AWS JSON 1.0 and 1.1: one address, the operation in `X-Amz-Target`.
enum JSONProtocol {
    /// Errors that come from the framework around every service, in its own namespace (1.0).
    private static let framework: Set<String> = [
        "SerializationException", "UnknownOperationException", "AccessDeniedException",
        "UnrecognizedClientException", "InvalidSignatureException", "ThrottlingException",
        "MissingAuthenticationTokenException", "IncompleteSignatureException",
        "InternalFailure", "InternalServerError", "ServiceUnavailable",
    ]

    static func input(_ route: Route, _ request: HTTPRequest) throws(Failure) -> Fields {
        let schema = route.operation.input
        // A body may be left out where there is nothing to say.
        guard !request.body.isEmpty else { return Fields(emptyFor: schema) }
        let json = try body(request, route)
        do throws(Mismatch) {
            return try JSONBody.read(json, schema)
        } catch {
            throw route.dialect.malformedBody(error)
        }
    }

    /// The body as JSON, within the route's depth.
    static func body(_ request: HTTPRequest, _ route: Route) throws(Failure) -> JSON {
        do throws(JSONError) {
            return try JSON(bytes: request.body, depthMax: route.limits.depthMax)
        } catch {
            throw route.dialect.malformedBody(
                error.reason == .tooDeep
                    ? .tooDeep : Mismatch("The request body is no JSON: \(error)"))
        }
    }

    static func response(_ output: Fields, _ route: Route) -> HTTPResponse {
        var body: [UInt8] = []
        JSONBody.write(output, route.operation.output, into: &body)
        return response(route.operation.status, route.dialect, body)
    }

    static func response(
        _ failure: Failure, _ dialect: Dialect, _ answer: Answer
    ) -> HTTPResponse {
        var type = failure.shape
        if dialect.jsonVersion == "1.0" {
            type =
                (framework.contains(type)
                    ? "com.amazon.coral.service#" : "com.amazonaws.\(dialect.service.signingName)#")
                + type
        }
        let body = JSON.object(
            [JSONMember("__type", .string(type)), JSONMember("message", .string(failure.message))]
                + failure.members.map { JSONMember($0.key, JSONBody.plain($0.value)) })
        var response = response(failure.status, dialect, body.bytes)
        dialect.addQueryError(failure, to: &response)
        return response
    }

    private static func response(
        _ status: Int, _ dialect: Dialect, _ body: [UInt8]
    ) -> HTTPResponse {
        let type = "application/x-amz-json-\(dialect.jsonVersion)"
        return HTTPResponse(
            status: status, headers: HTTPHeaders([HTTPField("Content-Type", type)]), body: body)
    }
}

extension Dialect {
    /// Services that once spoke Query tell its code to clients that still look for it.
    func addQueryError(_ failure: Failure, to response: inout HTTPResponse) {
        guard service.protocols.contains(.query) else { return }
        response.headers.add("x-amzn-query-error", "\(failure.code);\(failure.fault.rawValue)")
    }
}
