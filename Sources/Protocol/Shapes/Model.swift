/// One operation, as a type: what it takes, what it returns.
package protocol Operation: Sendable {
    associatedtype Input: Structure
    associatedtype Output: Structure
    static var model: OperationModel { get }
}

/// What the model says of an operation.
package struct OperationModel: Sendable {
    package let name: String
    package let method: String
    /// The URI template, such as `/detector/{detectorId}/findings/get` or `/{Bucket}?acl`.
    package let uri: String
    package let input: StructureSchema
    package let output: StructureSchema
    /// The status of a success.
    package let status: Int
    /// Query: the element around the output.
    package let resultWrapper: String?
    /// REST-XML: the element around the input body, where the model names one.
    package let inputWrapper: String?
    package let inputNamespace: XMLNamespace?

    package init(
        _ name: String, method: String = "POST", uri: String = "/", input: StructureSchema,
        output: StructureSchema, status: Int = 200, resultWrapper: String? = nil,
        inputWrapper: String? = nil, inputNamespace: XMLNamespace? = nil
    ) {
        self.name = name
        self.method = method
        self.uri = uri
        self.input = input
        self.output = output
        self.status = status
        self.resultWrapper = resultWrapper
        self.inputWrapper = inputWrapper
        self.inputNamespace = inputNamespace
    }

    /// The input's member whose bytes are streamed past the tree.
    package var streamingInput: Member? { input.members.first { $0.traits.contains(.streaming) } }
    package var streamingOutput: Member? {
        output.members.first { $0.traits.contains(.streaming) }
    }
}

/// The dialects a service may be spoken in.
package enum WireProtocol: String, Sendable, Hashable {
    case query, json
    case restJSON = "rest-json"
    case restXML = "rest-xml"
    case rpcV2CBOR = "smithy-rpc-v2-cbor"
}

/// What the model says of a service.
package struct ServiceModel: Sendable {
    /// The service's id in the model, such as `IAM` or `S3 Control`.
    package let id: String
    /// The scope of signatures and the prefix of actions, such as `iam`.
    package let signingName: String
    /// The first label of its host name, such as `s3-control`.
    package let endpointPrefix: String
    package let apiVersion: String
    package let protocols: [WireProtocol]
    /// JSON: `X-Amz-Target` is this, a dot and the operation.
    package let targetPrefix: String?
    /// JSON: `1.0` or `1.1`.
    package let jsonVersion: String?
    package let xmlNamespace: String?

    package init(
        id: String, signingName: String, endpointPrefix: String, apiVersion: String,
        protocols: [WireProtocol], targetPrefix: String? = nil, jsonVersion: String? = nil,
        xmlNamespace: String? = nil
    ) {
        self.id = id
        self.signingName = signingName
        self.endpointPrefix = endpointPrefix
        self.apiVersion = apiVersion
        self.protocols = protocols
        self.targetPrefix = targetPrefix
        self.jsonVersion = jsonVersion
        self.xmlNamespace = xmlNamespace
    }

    /// Whether what stands before the operation in `X-Amz-Target` names this service. Clients made
    /// from newer models send the last part of a dotted prefix alone (`CloudTrail_20131101`).
    package func isTarget(_ prefix: Substring) -> Bool {
        guard let own = targetPrefix, !prefix.isEmpty else { return false }
        return own == prefix || own.hasSuffix(".\(prefix)")
    }
}
