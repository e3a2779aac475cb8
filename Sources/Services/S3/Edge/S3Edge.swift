package import Gate
import S3API
package import Shapes
import Store
import Vocabulary

/// What S3 and S3 Control do around their operations.
package struct S3Edge: ServiceEdge {
    let service: S3Service
    let isControl: Bool

    package init(_ service: S3Service, isControl: Bool = false) {
        self.service = service
        self.isControl = isControl
    }

    // MARK: Before

    /// Parameters of a link that are its own signature.
    private static let ofSignature: Set<String> = [
        "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-expires",
        "x-amz-signedheaders", "x-amz-signature", "x-amz-security-token", "x-amz-content-sha256",
        "x-amz-user-agent",
    ]

    /// In a presigned link, a parameter may stand for the header of its name: clients that sign
    /// links put headers there, since whoever follows the link sends none.
    package func prepare(_ request: inout HTTPRequest) {
        guard
            request.query.contains("X-Amz-Signature=")
                || request.query.contains("AWSAccessKeyId=")
        else { return }
        for pair in request.query.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let name = sides[0].lowercased()
            guard name.hasPrefix("x-amz-"), !Self.ofSignature.contains(name),
                request.headers[name] == nil,
                let value = String(sides[1]).percentDecoded(plusIsSpace: true)
            else { continue }
            request.headers.add(name, value)
        }
    }

    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? {
        guard !isControl else { return nil }
        try checkAcceleration(request)
        guard request.method == "OPTIONS" else { return nil }
        return try preflight(request)
    }

    /// `bucket.s3-accelerate.amazonaws.com` is there for buckets that turned it on.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
    private func checkAcceleration(_ request: HTTPRequest) throws {
        guard let host = request.headers["host"], host.contains(".s3-accelerate."),
            let name = host.lowercased().split(separator: ".").first.map(String.init)
        else { return }
        let found: S3Shape.AccelerateConfiguration? = try service.store.read {
            try $0.document(name, .accelerate)
        }
        guard found?.status == "Enabled" else {
            throw Refusal.invalidRequest(
                found == nil
                    ? "S3 Transfer Acceleration is not configured on this bucket"
                    : "S3 Transfer Acceleration is disabled on this bucket")
        }
    }

    // MARK: Refusals

    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        // The model's pattern asks for a region, which a bucket's ARN does not have.
        let isARN = message.hasPrefix("1 ") && message.contains("'resourceArn' failed")
        if isControl, isARN, message.contains("regular expression") { return nil }
        // The model's pattern asks for a slash, which may be encoded; the handler reads it well.
        if message.hasPrefix("1 "), message.contains("'copySource' failed") { return nil }
        guard !isControl, let member = Self.named(message, operation.input) else {
            return Failure(isControl ? "InvalidRequest" : "InvalidArgument", message)
        }
        let value = operation.input.index(of: member.name).flatMap { input[$0] }
        var text = ""
        if case .string(let given) = value { text = given }
        func argument(_ message: String) -> Failure {
            Refusal.invalidArgument(message, member.wireName, text)
        }
        switch (member.location, member.name) {
        case (.body, "CreateBucketConfiguration") where message.contains("locationConstraint'"):
            return Failure(
                "InvalidLocationConstraint", "The specified location-constraint is not valid")
        case (.body, _): return Refusal.malformedXML
        case (_, "StorageClass"): return Refusal.invalidStorageClass(text)
        case (_, "ServerSideEncryption"):
            return argument("The encryption method specified is not supported")
        case (_, "MetadataDirective"): return argument("Unknown metadata directive.")
        case (_, "TaggingDirective"): return argument("Unknown tagging directive.")
        case (_, "EncodingType"):
            return argument("Invalid Encoding Method specified in Request")
        case (_, "ObjectLockMode"): return argument("Unknown wormMode directive.")
        case (_, "ObjectLockLegalHoldStatus"):
            return argument("Legal Hold must be either of 'ON' or 'OFF'")
        case (_, "ObjectOwnership"):
            return argument("Invalid x-amz-object-ownership header: \(text)")
        case (_, "ACL"): return argument("")
        case (_, "ChecksumAlgorithm"):
            return Refusal.invalidRequest(
                "Checksum algorithm provided is unsupported. Please try again with any of the "
                    + "valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
        case (_, "UploadId") where text.isEmpty:
            return Failure(
                "MethodNotAllowed", "The specified method is not allowed against this resource.",
                status: 405
            ).with("Method", operation.method).with("ResourceType", "OBJECT")
        default: return argument(message)
        }
    }

    /// The member of the input that the first complaint is about.
    private static func named(_ message: String, _ schema: StructureSchema) -> Member? {
        // … at 'versioningConfiguration.status' failed …
        guard let at = message.range(ofText: " at '") else { return nil }
        let name = message[at...].prefix { $0 != "'" && $0 != "." }
        return schema.members.first { $0.lowerCamelName == name }
    }

    /// S3 puts the resource in quotes, and tells a stranger nothing.
    package func denied(_ message: String, to caller: Caller) -> String {
        if case .anonymous = caller.principal.kind { return "Access Denied" }
        let mark = " on resource: "
        guard let start = message.range(ofText: mark) else { return message }
        let rest = message[start...]
        let end =
            rest.range(ofFirst: " because no ") ?? rest.range(ofFirst: " with an explicit deny")
            ?? rest.endIndex
        let resource = rest[..<end]
        let head = message[..<start].dropLast(mark.count)
        return head + (resource == "*" ? "" : "\(mark)\"\(resource)\"") + rest[end...]
    }

    // MARK: After

    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {
        guard !isControl else { return }
        if exchange.failure != nil, exchange.operation == "HeadBucket",
            let name = S3Path(exchange.request.path).bucket,
            let region = try? service.region(ofBucket: name)
        {
            response.headers["x-amz-bucket-region"] = region.description
        }
        if exchange.request.method != "OPTIONS" { share(&response, exchange.request) }
        service.accessLog.note(response, exchange)
        service.requestMetrics.note(response, exchange)
    }
}

/// A path as S3 reads it: the bucket, then the key.
struct S3Path {
    let bucket: String?
    /// Decoded.
    let key: String?

    init(_ path: String) {
        let rest = path.drop { $0 == "/" }
        let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        bucket = parts.first.flatMap { $0.isEmpty ? nil : String($0).percentDecoded() }
        key =
            parts.count > 1 && !parts[1].isEmpty
            ? String(parts[1]).percentDecoded() : nil
    }
}

extension StringProtocol {
    /// Where the text after `mark` begins.
    fileprivate func range(ofText mark: String) -> Index? {
        range(ofFirst: mark).map { index($0, offsetBy: mark.count) }
    }

    fileprivate func range(ofFirst mark: String) -> Index? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(mark) { return at }
            at = index(after: at)
        }
        return nil
    }
}
