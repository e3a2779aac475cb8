import Codecs
import Shapes

enum QueryWriting {
    static func response(_ output: Fields, _ route: Route, _ answer: Answer) -> HTTPResponse {
        let operation = route.operation
        var writer = XMLWriter()
        let root = "\(operation.name)Response"
        writer.open(root, namespace(route.dialect))
        if let wrapper = operation.resultWrapper { writer.open(wrapper) }
        XMLBody(hasMilliseconds: false).write(output, operation.output, into: &writer)
        if let wrapper = operation.resultWrapper { writer.close(wrapper) }
        writer.open("ResponseMetadata")
        writer.element("RequestId", answer.requestID)
        writer.close("ResponseMetadata")
        writer.close(root)
        return response(operation.status, writer)
    }

    static func response(
        _ failure: Failure, _ dialect: Dialect, _ answer: Answer
    ) -> HTTPResponse {
        var writer = XMLWriter()
        writer.open("ErrorResponse", namespace(dialect))
        writer.open("Error")
        writer.element("Type", failure.fault.rawValue)
        writer.element("Code", failure.code)
        writer.element("Message", failure.message)
        for member in failure.members {
            writer.element(member.key, TextScalar.write(member.value) ?? "")
        }
        writer.close("Error")
        writer.element("RequestId", answer.requestID)
        writer.close("ErrorResponse")
        return response(failure.status, writer)
    }

    private static func namespace(_ dialect: Dialect) -> [(String, String)] {
        dialect.xmlNamespace.map { [("xmlns", $0)] } ?? []
    }

    private static func response(_ status: Int, _ writer: XMLWriter) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: HTTPHeaders([HTTPField("Content-Type", "text/xml")]),
            body: writer.bytes)
    }
}
