package import Shapes

/// One service, spoken in one protocol: what is needed to write an answer before the operation is
/// known, and after. CloudWatch and others are spoken in several, so this belongs to the request.
package struct Dialect: Sendable {
    package let service: ServiceModel
    package let wire: WireProtocol
    /// JSON: `1.0` or `1.1`, as the request said or as the model does.
    package let jsonVersion: String

    package init(_ service: ServiceModel, _ wire: WireProtocol, jsonVersion: String? = nil) {
        self.service = service
        self.wire = wire
        self.jsonVersion = jsonVersion ?? service.jsonVersion ?? "1.1"
    }

    /// `failure` as this dialect writes it, request id included.
    package func write(_ failure: Failure, _ answer: Answer) -> HTTPResponse {
        var response =
            switch wire {
            case .query: QueryWriting.response(failure, self, answer)
            case .json: JSONProtocol.response(failure, self, answer)
            case .restJSON: RestJSONProtocol.response(failure, self)
            case .restXML: RestXMLProtocol.response(failure, self, answer)
            case .rpcV2CBOR: RPCv2CBORProtocol.response(failure, self)
            }
        finish(&response, answer, failure.headers)
        return response
    }

    /// Adds the request id under the names that clients of this dialect look for.
    func finish(_ response: inout HTTPResponse, _ answer: Answer, _ further: [HTTPField]) {
        if wire == .restXML {
            response.headers.add("x-amz-request-id", answer.requestID)
            response.headers.add("x-amz-id-2", answer.hostID)
        } else {
            response.headers.add("x-amzn-RequestId", answer.requestID)
        }
        response.headers.fields.append(contentsOf: further)
        if answer.method == "HEAD" { response.body = [] }
    }

    var isS3: Bool { service.id == "S3" || service.id == "S3 Control" }

    /// The namespace of XML answers. The models of S3 and S3 Control name it on inputs alone.
    var xmlNamespace: String? {
        if let named = service.xmlNamespace { return named }
        switch service.id {
        case "S3": return "http://s3.amazonaws.com/doc/2006-03-01/"
        case "S3 Control": return "http://awss3control.amazonaws.com/doc/2018-08-20/"
        default: return nil
        }
    }
}

/// What an answer says beside the output: ids, and the request it belongs to.
package struct Answer: Hashable, Sendable {
    package let requestID: String
    /// S3's second id, `x-amz-id-2`.
    package let hostID: String
    package let method: String
    /// The request's path, which S3's errors show as `Resource`.
    package let resource: String

    package init(requestID: String, hostID: String = "", method: String, resource: String) {
        self.requestID = requestID
        self.hostID = hostID
        self.method = method
        self.resource = resource
    }

    package init(requestID: String, hostID: String = "", to request: HTTPRequest) {
        self.init(
            requestID: requestID, hostID: hostID, method: request.method, resource: request.path)
    }
}

/// What a request may be at most.
package struct ReadLimits: Hashable, Sendable {
    /// The body, after its content encoding is undone.
    package var bodyBytesMax: Int
    /// Nesting of values; must stay below `Validation.depthMax`, where validation ends.
    package var depthMax: Int
    /// Form or query parameters.
    package var parametersMax: Int
    package var xmlElementsMax: Int

    package init(
        bodyBytesMax: Int = 1 << 20, depthMax: Int = 48, parametersMax: Int = 10_000,
        xmlElementsMax: Int = 250_000
    ) {
        self.bodyBytesMax = bodyBytesMax
        self.depthMax = depthMax
        self.parametersMax = parametersMax
        self.xmlElementsMax = xmlElementsMax
    }
}
