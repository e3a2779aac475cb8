import Codecs
import Shapes

/// REST-XML: HTTP bindings, and XML for the rest; S3's own forms where the service is S3.
enum RestXMLProtocol {
    static func input(_ route: Route, _ request: HTTPRequest) throws(Failure) -> Fields {
        let schema = route.operation.input
        var fields = Fields(emptyFor: schema)
        let isStrict = route.dialect.isS3
        switch Payload(schema) {
        case .raw(let index, let member):
            fields[index] = try Payload.read(request.body, member, route.dialect)
        case .member(let index, let member):
            guard let root = try document(route, request) else {
                if member.isRequired {
                    throw Failure("MissingRequestBodyError", "Request Body is empty")
                }
                break
            }
            do throws(Mismatch) {
                try check(root, called: member.wireName, isStrict: isStrict)
                fields[index] = try XMLBody.read(
                    root, member.schema(), member.format(.iso8601), isStrict: isStrict, depth: 0)
            } catch {
                throw route.dialect.malformedBody(error)
            }
        case .members:
            guard schema.members.contains(where: Payload.isBody),
                let root = try document(route, request)
            else { break }
            do throws(Mismatch) {
                if let name = route.operation.inputWrapper ?? schema.xmlName {
                    try check(root, called: name, isStrict: isStrict)
                }
                fields = try XMLBody.read(
                    root, schema, isStrict: isStrict, where: Payload.isBody)
            } catch {
                throw route.dialect.malformedBody(error)
            }
        }
        try HTTPBindings.read(request, route, into: &fields)
        return fields
    }

    private static func check(
        _ root: XMLElement, called name: String, isStrict: Bool
    ) throws(Mismatch) {
        guard isStrict, root.name != name else { return }
        throw Mismatch("Expected \(name) and found \(root.name)")
    }

    /// The body's root; nil where there is no body.
    private static func document(
        _ route: Route, _ request: HTTPRequest
    ) throws(Failure) -> XMLElement? {
        guard !request.body.isEmpty else { return nil }
        let limits = XMLLimits(
            bytesMax: route.limits.bodyBytesMax, depthMax: route.limits.depthMax,
            elementsMax: route.limits.xmlElementsMax)
        do throws(XMLError) {
            return try XMLElement(bytes: request.body, limits: limits)
        } catch {
            throw route.dialect.malformedBody(Mismatch("\(error)"))
        }
    }

    static func response(_ output: Fields, _ route: Route) -> HTTPResponse {
        let schema = route.operation.output
        var response = HTTPBindings.write(output, route.operation)
        switch Payload(schema) {
        case .raw(let index, let member):
            response.body = Payload.write(output[index], member)
            if response.headers["Content-Type"] == nil, !response.body.isEmpty {
                // A bucket's policy is a JSON text.
                response.headers.add(
                    "Content-Type", route.dialect.isS3 ? "application/json" : "text/plain")
            }
            return response
        case .member(let index, let member):
            guard let value = output[index] else { return response }
            let shape = member.schema()
            let name =
                member.wireName != member.name
                ? member.wireName : shape.structure?.xmlName ?? shape.name
            var writer = XMLWriter(hasDeclaration: true)
            XMLBody(hasMilliseconds: true).write(
                value, shape, name, nil, route.dialect.xmlNamespace.map { XMLNamespace($0) },
                into: &writer)
            response.body = writer.bytes
        case .members:
            guard schema.members.contains(where: Payload.isOutputBody), response.status != 204
            else {
                return response
            }
            response.body = document(output, route)
        }
        if response.headers["Content-Type"] == nil {
            response.headers.add("Content-Type", "application/xml")
        }
        return response
    }

    private static func document(_ output: Fields, _ route: Route) -> [UInt8] {
        let operation = route.operation
        let schema = operation.output
        var writer = XMLWriter(hasDeclaration: true)
        let namespace = route.dialect.xmlNamespace ?? schema.xmlNamespace?.uri
        var attributes = namespace.map { [("xmlns", $0)] } ?? []
        if route.dialect.service.id == "S3", operation.name == "GetBucketLocation" {
            // The root is the member itself, empty for us-east-1.
            let held = output.values.compactMap { $0 }.first
            writer.element(
                "LocationConstraint",
                held.flatMap { TextScalar.write($0) } ?? "", attributes)
            return writer.bytes
        }
        let body = XMLBody(hasMilliseconds: true)
        attributes += body.attributes(output, schema, nil)
        var name = schema.xmlName ?? schema.name
        if route.dialect.service.id == "S3" { name = S3Roots.name(operation.name) ?? name }
        writer.open(name, attributes)
        body.write(output, schema, into: &writer, where: Payload.isOutputBody)
        writer.close(name)
        return writer.bytes
    }

    static func response(
        _ failure: Failure, _ dialect: Dialect, _ answer: Answer
    ) -> HTTPResponse {
        // 304 and 412 on a read carry no body worth the name; 304 must have none (RFC 9110).
        guard failure.status != 304 else { return HTTPResponse(status: 304) }
        let isBare = dialect.service.id == "S3"
        var writer = XMLWriter(hasDeclaration: true)
        if !isBare {
            writer.open("ErrorResponse", dialect.xmlNamespace.map { [("xmlns", $0)] } ?? [])
        }
        writer.open("Error")
        if !isBare { writer.element("Type", failure.fault.rawValue) }
        writer.element("Code", failure.code)
        writer.element("Message", failure.message)
        for member in failure.members {
            writer.element(member.key, TextScalar.write(member.value) ?? "")
        }
        if isBare {
            if !failure.members.contains(where: { $0.key == "Resource" }) {
                writer.element("Resource", answer.resource)
            }
            writer.element("RequestId", answer.requestID)
            writer.element("HostId", answer.hostID)
        }
        writer.close("Error")
        if !isBare {
            writer.element("RequestId", answer.requestID)
            writer.element("HostId", answer.hostID)
            writer.close("ErrorResponse")
        }
        return HTTPResponse(
            status: failure.status,
            headers: HTTPHeaders([HTTPField("Content-Type", "application/xml")]),
            body: writer.bytes)
    }
}
