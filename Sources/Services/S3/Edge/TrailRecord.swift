import Codecs
package import Gate
import S3API
package import Shapes
import Vocabulary

// CloudTrail's events of S3 do not follow the API's model: parameters stand under the names they
// have on the wire, several events have names of their own, and each says how it was signed.
// Source: S3 user guide, "Amazon S3 CloudTrail events" and "Example log file entries".

extension S3Edge {
    private static let names: [String: String] = [
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "GetBucketLifecycleConfiguration": "GetBucketLifecycle",
        "PutBucketLifecycleConfiguration": "PutBucketLifecycle",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
        "DeletePublicAccessBlock": "DeleteBucketPublicAccessBlock",
        "ListObjectsV2": "ListObjects",
    ]
    private static let controlNames: [String: String] = [
        "GetPublicAccessBlock": "GetAccountPublicAccessBlock",
        "PutPublicAccessBlock": "PutAccountPublicAccessBlock",
        "DeletePublicAccessBlock": "DeleteAccountPublicAccessBlock",
    ]
    private static let hidden = Record.hidden
    private static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

    package func trail(
        _ event: inout TrailEvent, input: Fields?, output: Fields?, _ model: OperationModel?
    ) {
        let operation = event.call.operation
        event.name = (isControl ? Self.controlNames : Self.names)[operation]
        if let model, let input {
            event.requestParameters = parameters(input, model, event.call)
        } else if !isControl {
            event.requestParameters = named(by: event.call.request)
        }
        if let model, let output, !event.isReadOnly {
            event.responseElements =
                operation == "CreateBucket" ? .null : Self.response(output, model)
        }
        let path = S3Path(event.call.request.path)
        if !isControl, event.isDataEvent, let bucket = path.bucket {
            let account = event.call.account.description
            let arn = "arn:aws:s3:::\(bucket)"
            event.resources = [
                TrailResource(
                    arn: "\(arn)/\(path.key ?? "")", account: "", type: "AWS::S3::Object",
                    isPrefix: path.key == nil),
                TrailResource(arn: arn, account: account, type: "AWS::S3::Bucket"),
            ]
        }
        event.additional = Self.signing(event.call)
    }

    /// A call that was refused before its input was read.
    private func named(by request: HTTPRequest) -> JSON {
        let path = S3Path(request.path)
        guard let bucket = path.bucket else { return .null }
        var members = [JSONMember("bucketName", .string(bucket))]
        if let host = request.headers["host"] { members.append(JSONMember("Host", .string(host))) }
        if let key = path.key { members.append(JSONMember("key", .string(key))) }
        return .object(members)
    }

    private func parameters(_ input: Fields, _ model: OperationModel, _ call: Call) -> JSON {
        var members: [JSONMember] = []
        let host = call.request.headers["host"] ?? call.host
        for (index, member) in model.input.members.enumerated() {
            guard let value = input[index], value != .null,
                !member.traits.contains(.streaming)
            else { continue }
            switch (member.location, member.name) {
            case (.uri, "Bucket"):
                members.append(JSONMember("bucketName", .string(Self.text(value))))
                if !host.isEmpty { members.append(JSONMember("Host", .string(host))) }
            case (.uri, "Key"): members.append(JSONMember("key", .string(Self.text(value))))
            case (.body, "Delete"): break
            case (.body, "Policy"):
                let text = Self.text(value)
                members.append(
                    JSONMember("bucketPolicy", (try? JSON(text: text)) ?? .string(text)))
            case (.body, _):
                var shown = Self.json(value, member.schema(), depth: 0)
                if case .object(let inner) = shown, !isControl {
                    shown = .object([JSONMember("xmlns", .string(Self.namespace))] + inner)
                }
                members.append(JSONMember(member.wireName, shown))
            case (.headers, _):
                guard case .map(let entries) = value else { break }
                members += entries.map {
                    JSONMember(member.wireName + $0.key, .string(Self.text($0.value)))
                }
            default:
                let isHidden = member.schema().isSensitive
                members.append(
                    JSONMember(
                        member.wireName,
                        isHidden ? .string(Self.hidden) : .string(Self.text(value))))
            }
        }
        for name in Self.literals(model.uri) where !members.contains(where: { $0.name == name.0 }) {
            members.append(JSONMember(name.0, .string(name.1)))
        }
        return members.isEmpty ? .null : .object(members)
    }

    /// `?acl` and `?list-type=2` of a URI template.
    private static func literals(_ uri: String) -> [(String, String)] {
        guard let mark = uri.firstIndex(of: "?") else { return [] }
        return uri[uri.index(after: mark)...].split(separator: "&").compactMap { pair in
            let sides = pair.split(separator: "=", maxSplits: 1)
            let name = String(sides[0])
            return name == "x-id" ? nil : (name, sides.count > 1 ? String(sides[1]) : "")
        }
    }

    private static func response(_ output: Fields, _ model: OperationModel) -> JSON {
        var members: [JSONMember] = []
        for (index, member) in model.output.members.enumerated() {
            guard let value = output[index], value != .null,
                !member.traits.contains(.streaming)
            else { continue }
            switch member.location {
            case .header:
                members.append(JSONMember(member.wireName, .string(text(value))))
            case .body:
                members.append(
                    JSONMember(
                        member.lowerCamelName, json(value, member.schema(), depth: 0)))
            default: break
            }
        }
        return members.isEmpty ? .null : .object(members)
    }

    private static func text(_ value: Value) -> String {
        switch value {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .timestamp(let instant): instant.iso8601
        case .list(let items): items.map(text).joined(separator: ",")
        default: ""
        }
    }

    /// As the XML of the request reads: members by their wire names, a list of one as the one.
    private static func json(_ value: Value, _ schema: Schema, depth: Int) -> JSON {
        guard depth < Validation.depthMax else { return .null }
        if schema.isSensitive { return .string(hidden) }
        switch (value, schema.kind) {
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.list(let items), .list(let list)):
            let element = list.element()
            let shown = items.map { json($0, element, depth: depth + 1) }
            if let name = list.elementName, !list.isFlattened {
                return .object([
                    JSONMember(name, shown.count == 1 ? shown[0] : .array(shown))
                ])
            }
            return shown.count == 1 ? shown[0] : .array(shown)
        case (.structure(let fields), .structure(let inner)):
            var members: [JSONMember] = []
            for (index, member) in inner().members.enumerated() {
                guard let value = fields[index], value != .null else { continue }
                members.append(
                    JSONMember(
                        member.wireName, json(value, member.schema(), depth: depth + 1)))
            }
            return .object(members)
        default: return .string(text(value))
        }
    }

    private static func signing(_ call: Call) -> [JSONMember] {
        var members: [JSONMember] = []
        let query = call.request.query
        if query.contains("X-Amz-Signature=") {
            members.append(JSONMember("SignatureVersion", "SigV4"))
            members.append(JSONMember("AuthenticationMethod", "QueryString"))
        } else if query.contains("AWSAccessKeyId=") {
            members.append(JSONMember("SignatureVersion", "SigV2"))
            members.append(JSONMember("AuthenticationMethod", "QueryString"))
        } else if call.request.headers["authorization"] != nil {
            members.append(JSONMember("SignatureVersion", "SigV4"))
            members.append(JSONMember("AuthenticationMethod", "AuthHeader"))
        }
        if let tls = call.tls { members.append(JSONMember("CipherSuite", .string(tls.cipher))) }
        let length = call.body?.length ?? call.request.body.count
        members.append(JSONMember("bytesTransferredIn", .number(JSONNumber(length))))
        members.append(JSONMember("bytesTransferredOut", .number(JSONNumber(call.bytesOut ?? 0))))
        members.append(
            JSONMember("x-amz-id-2", .string(Base64.encode(Array(call.requestID.utf8)))))
        return members
    }
}
