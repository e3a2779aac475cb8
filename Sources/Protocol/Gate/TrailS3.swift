package import Codecs
package import Shapes
import Vocabulary

/// A call of S3 or S3 Control as CloudTrail writes it: not by the model's member names, but by
/// what stood on the wire: sub-resources and parameters of the query, `x-amz-…` headers, and the
/// XML of the body by its elements' names.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html
package struct S3TrailWords: Sendable {
    private static let parametersMax = 64
    private static let textBytesMax = 2_048
    private static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"
    /// What a presigned link or the signature of an older version gives away.
    private static let secretParameters: Set<String> = [
        "x-amz-signature", "x-amz-security-token", "x-amz-credential", "awsaccesskeyid",
        "signature",
    ]

    private let request: HTTPRequest
    private let model: OperationModel?
    private let isControl: Bool
    /// The bucket and the key that the path names.
    package let bucket: String?
    package let key: String?

    /// - Parameter model: nil for a request that no operation answers.
    package init(_ request: HTTPRequest, model: OperationModel?, service: ServiceModel) {
        self.request = request
        self.model = model
        isControl = service.id != "S3"
        guard !isControl else {
            bucket = nil
            key = nil
            return
        }
        let path = request.path.drop { $0 == "/" }
        let name = path.prefix { $0 != "/" }
        let rest = path.dropFirst(name.count + 1)
        bucket = name.isEmpty ? nil : PercentCoding.decode(name) ?? String(name)
        key = rest.isEmpty ? nil : PercentCoding.decode(rest) ?? String(rest)
    }

    // MARK: Names

    private static let eventNames: [String: String] = [
        "DeletePublicAccessBlock": "DeleteBucketPublicAccessBlock",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketLifecycleConfiguration": "GetBucketLifecycle",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "GetObjectLegalHold": "GetObjectLockLegalHold",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "GetObjectRetention": "GetObjectLockRetention",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "ListObjectsV2": "ListObjects",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "PutBucketLifecycleConfiguration": "PutBucketLifecycle",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "PutObjectLegalHold": "PutObjectLockLegalHold",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "PutObjectRetention": "PutObjectLockRetention",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    ]

    /// The event's name, which is not always the operation's.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
    package func eventName(_ operation: String) -> String {
        if isControl {
            return operation.hasSuffix("PublicAccessBlock")
                ? operation.replacing("PublicAccessBlock", with: "AccountPublicAccessBlock")
                : operation
        }
        return Self.eventNames[operation] ?? operation
    }

    // MARK: The request

    /// - Parameter input: nil where the request could not be read.
    package func requestParameters(_ input: Fields?) -> JSON {
        var members: [JSONMember] = []
        func add(_ name: String, _ value: JSON) {
            guard !members.contains(where: { $0.name == name }) else { return }
            members.append(JSONMember(name, value))
        }
        func cut(_ text: String) -> JSON { .string(String(text.prefix(Self.textBytesMax))) }
        if let bucket { add("bucketName", cut(bucket)) }
        if let host = request.headers["host"] { add("Host", cut(host)) }
        if let key { add("key", cut(key)) }
        for part in request.query.split(separator: "&").prefix(Self.parametersMax) {
            let name = part.prefix { $0 != "=" }
            let value = part.dropFirst(name.count + 1)
            let text = PercentCoding.decode(name, plusIsSpace: true) ?? String(name)
            guard !Self.secretParameters.contains(text.lowercased()) else { continue }
            add(text, cut(PercentCoding.decode(value, plusIsSpace: true) ?? String(value)))
        }
        for member in model?.input.members ?? [] where Self.isTold(member) {
            if let value = request.headers[member.wireName] { add(member.wireName, cut(value)) }
        }
        if let input, let body = body(input) { add(body.name, body.value) }
        return members.isEmpty ? .null : .object(members)
    }

    /// Headers that say what was asked for; checksums and secrets do not.
    private static func isTold(_ member: Member) -> Bool {
        let name = member.wireName.lowercased()
        return member.location == .header && name.hasPrefix("x-amz-")
            && !name.contains("checksum") && !name.hasPrefix("x-amz-meta-")
            && !Record.isSecret(member)
    }

    private func body(_ input: Fields) -> JSONMember? {
        guard let model, let payload = model.input.payload else { return nil }
        let member = model.input.members[payload]
        guard !member.traits.contains(.streaming), let value = input[payload] else { return nil }
        switch (value, member.schema().kind) {
        case (.structure, .structure):
            var inner = Self.json(value, member.schema(), depth: 0)
            if case .object(let members) = inner {
                inner = .object([JSONMember("xmlns", .string(Self.namespace))] + members)
            }
            return JSONMember(member.wireName, inner)
        case (.string(let text), _):
            let name = model.name == "PutBucketPolicy" ? "bucketPolicy" : Record.name(member)
            return JSONMember(name, (try? JSON(text: text)) ?? .string(text))
        default: return nil
        }
    }

    /// A value of the body by the names of its XML elements; one element of a list stands alone.
    private static func json(_ value: Value, _ schema: Schema, depth: Int) -> JSON {
        guard depth < Validation.depthMax else { return .null }
        if schema.isSensitive { return .string(Record.hidden) }
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.blob(let bytes), _): return .string(Base64.encode(bytes))
        case (.timestamp(let instant), _): return .string(instant.iso8601)
        case (.structure(let fields), .structure(let inner)):
            var members: [JSONMember] = []
            let schema = inner()
            for (index, member) in schema.members.enumerated() {
                guard let value = fields[index], value != .null, !Record.isSecret(member) else {
                    continue
                }
                members.append(self.member(member, value, depth: depth + 1))
            }
            return .object(members)
        case (.list(let items), .list(let list)):
            return .object([
                JSONMember(
                    list.elementName ?? "member",
                    elements(items, list.element(), depth: depth + 1))
            ])
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .object(
                entries.map { JSONMember($0.key, json($0.value, element, depth: depth + 1)) })
        default: return .null
        }
    }

    private static func member(_ member: Member, _ value: Value, depth: Int) -> JSONMember {
        let schema = member.schema()
        if case (.list(let items), .list(let list)) = (value, schema.kind),
            list.isFlattened || member.traits.contains(.flattened)
        {
            return JSONMember(
                list.elementName ?? member.wireName,
                elements(items, list.element(), depth: depth))
        }
        return JSONMember(member.wireName, json(value, schema, depth: depth))
    }

    private static func elements(_ items: [Value], _ schema: Schema, depth: Int) -> JSON {
        let all = items.map { json($0, schema, depth: depth) }
        return all.count == 1 ? all[0] : .array(all)
    }

    // MARK: The answer

    /// What the answer's headers say; null where they say nothing.
    package func responseElements(_ output: Fields, headers: [HTTPField]) -> JSON {
        var members: [JSONMember] = []
        for (index, member) in (model?.output.members ?? []).enumerated() {
            guard Self.isTold(member), let value = output[index] else { continue }
            let text: String
            switch value {
            case .string(let value): text = value
            case .bool(let value): text = value ? "true" : "false"
            case .integer(let value): text = String(value)
            default: continue
            }
            members.append(JSONMember(member.wireName, .string(text)))
        }
        for field in headers {
            let name = field.name.lowercased()
            guard name.hasPrefix("x-amz-"), !name.hasPrefix("x-amz-meta-"),
                !name.hasPrefix("x-amz-checksum-"),
                !members.contains(where: { HTTPHeaders.same($0.name, name) })
            else { continue }
            members.append(JSONMember(name, .string(field.value)))
        }
        return members.isEmpty ? .null : .object(members)
    }

    /// The objects that the call touches and their bucket.
    /// - Parameter objects: the ARNs of objects that the operation named.
    package func resources(isDataEvent: Bool, objects: [String], owner: String) -> [TrailResource] {
        guard let bucket else { return [] }
        let arn = "arn:aws:s3:::\(bucket)"
        var found: [TrailResource] = []
        if isDataEvent {
            var names = objects
            if names.isEmpty, let key { names = ["\(arn)/\(key)"] }
            found = names.map { TrailResource(arn: $0, account: "", type: "AWS::S3::Object") }
            if found.isEmpty {
                found = [
                    TrailResource(
                        arn: "\(arn)/", account: "", type: "AWS::S3::Object", isPrefix: true)
                ]
            }
        }
        found.append(TrailResource(arn: arn, account: owner, type: "AWS::S3::Bucket"))
        return found
    }
}
