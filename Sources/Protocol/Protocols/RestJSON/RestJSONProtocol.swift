import Codecs
import Shapes

/// REST-JSON: HTTP bindings, and JSON for the rest.
enum RestJSONProtocol {
    static func input(_ route: Route, _ request: HTTPRequest) throws(Failure) -> Fields {
        let schema = route.operation.input
        var fields = try body(route, request)
        guard !schema.members.isEmpty else { return fields }
        try HTTPBindings.read(request, route, into: &fields)
        return fields
    }

    private static func body(_ route: Route, _ request: HTTPRequest) throws(Failure) -> Fields {
        let schema = route.operation.input
        var fields = Fields(emptyFor: schema)
        let payload = Payload(schema)
        if case .raw(let index, let member) = payload {
            fields[index] = try Payload.read(request.body, member, route.dialect)
            return fields
        }
        guard !request.body.isEmpty else { return fields }
        // A body where the operation takes none has no say.
        if case .members = payload, !schema.members.contains(where: Payload.isBody) {
            return fields
        }
        let json = try JSONProtocol.body(request, route)
        do throws(Mismatch) {
            if case .member(let index, let member) = payload {
                if !json.isNull {
                    fields[index] = try JSONBody.read(
                        json, member.schema(), member.timestampFormat)
                }
                return fields
            }
            return try JSONBody.read(json, schema, where: Payload.isBody)
        } catch {
            throw route.dialect.malformedBody(error)
        }
    }

    static func response(_ output: Fields, _ route: Route) -> HTTPResponse {
        let schema = route.operation.output
        var response = HTTPBindings.write(output, route.operation)
        switch Payload(schema) {
        case .raw(let index, let member):
            response.body = Payload.write(output[index], member)
            if response.headers["Content-Type"] == nil, !response.body.isEmpty {
                let isText = if case .string = member.schema().kind { true } else { false }
                response.headers.add(
                    "Content-Type", isText ? "text/plain" : "application/octet-stream")
            }
            return response
        case .member(let index, let member):
            if let value = output[index] {
                JSONBody.write(
                    value, member.schema(), member.timestampFormat, into: &response.body)
            } else {
                response.body = Array("{}".utf8)
            }
        case .members:
            guard response.status != 204 else { return response }
            JSONBody.write(
                output, schema, into: &response.body, where: Payload.isOutputBody)
        }
        if response.headers["Content-Type"] == nil {
            response.headers.add("Content-Type", "application/json")
        }
        return response
    }

    static func response(_ failure: Failure, _ dialect: Dialect) -> HTTPResponse {
        var members = [JSONMember("message", .string(failure.message))]
        members += failure.members.map { JSONMember($0.key, JSONBody.plain($0.value)) }
        if !failure.members.contains(where: { $0.key == "__type" }) {
            members.append(JSONMember("__type", .string(failure.shape)))
        }
        return HTTPResponse(
            status: failure.status,
            headers: HTTPHeaders([
                HTTPField("Content-Type", "application/json"),
                HTTPField("x-amzn-ErrorType", failure.shape),
            ]), body: JSON.object(members).bytes)
    }
}
