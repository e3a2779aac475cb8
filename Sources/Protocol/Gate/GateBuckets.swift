import Codecs
package import Shapes
import Synchronization
package import Vocabulary

/// Buckets by way of the gate: what a part of the server reads or writes there takes the path that
/// any client's request takes, authorized as the caller named and recorded in the trail.
package final class GateBuckets: BucketAccess {
    private let gate = OneValue<RequestGate>()
    private let locate: @Sendable (String) throws -> Region?

    /// The services that use buckets are made before the gate; `join` closes the circle.
    /// - Parameter locate: the region of a bucket by its name, nil if there is none.
    package init(locate: @escaping @Sendable (String) throws -> Region?) { self.locate = locate }

    package func join(_ gate: RequestGate) { self.gate.set(gate) }

    package func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure) {
        var all = HTTPHeaders(headers)
        all.add("Content-Type", contentType)
        all.add("Content-Length", String(bytes.count))
        _ = try await send(
            "PUT", path(bucket, key), headers: all, body: bytes, as: caller, region: region,
            bytesMax: 1 << 16)
    }

    package func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject {
        let (response, bytes) = try await send(
            "GET", path(bucket, key), as: caller, region: region, bytesMax: bytesMax)
        var metadata: [String: String] = [:]
        let prefix = "x-amz-meta-"
        for field in response.headers.fields where field.name.lowercased().hasPrefix(prefix) {
            metadata[String(field.name.lowercased().dropFirst(prefix.count))] = field.value
        }
        return BucketObject(
            bytes: bytes, eTag: response.headers["etag"] ?? "",
            contentType: response.headers["content-type"] ?? "", metadata: metadata)
    }

    package func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing] {
        var query = "?list-type=2&prefix=\(PercentCoding.encode(prefix))"
        if let after { query += "&start-after=\(PercentCoding.encode(after))" }
        let (_, bytes) = try await send(
            "GET", path(bucket, "") + query, as: caller, region: region, bytesMax: 16 << 20)
        guard let root = try? XMLElement(bytes: bytes) else { throw Self.unreadable }
        return root.children.filter { $0.name == "Contents" }.map { item in
            func text(_ name: String) -> String {
                item.children.first { $0.name == name }?.text ?? ""
            }
            return BucketListing(
                key: text("Key"), size: Int(text("Size")) ?? 0, eTag: text("ETag"),
                modified: Instant(iso8601: text("LastModified")) ?? Instant(seconds: 0))
        }
    }

    package func region(ofBucket bucket: String) throws -> Region? {
        try locate(bucket)
    }

    package func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool {
        guard let gate = gate.value else { return false }
        let target: (method: String, path: String)
        switch action.operation {
        case "PutObject": target = ("PUT", path(bucket, key ?? "x"))
        case "GetObject": target = ("GET", path(bucket, key ?? "x"))
        case "GetBucketAcl": target = ("GET", path(bucket, "") + "?acl")
        case "ListBucket": target = ("GET", path(bucket, "") + "?list-type=2")
        default: return false
        }
        let request = IncomingRequest(
            method: target.method, target: target.path, headers: HTTPHeaders(),
            body: BodyStream(bytes: []), remoteAddress: "")
        return try gate.allows(
            request, service: "s3", keys: keys, as: caller, region: gate.region)
    }

    private static let unreadable = Failure(
        "InternalError", "A bucket's listing could not be read.", status: 500)

    private func path(_ bucket: String, _ key: String) -> String {
        let name = key.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.encode(String($0)) }.joined(separator: "/")
        return key.isEmpty ? "/\(bucket)" : "/\(bucket)/\(name)"
    }

    private func send(
        _ method: String, _ target: String, headers: HTTPHeaders = HTTPHeaders(),
        body: [UInt8] = [], as caller: Caller, region: Region, bytesMax: Int
    ) async throws(Failure) -> (OutgoingResponse, [UInt8]) {
        guard let gate = gate.value else {
            throw Failure("ServiceUnavailable", "The server is starting.", status: 503)
        }
        let request = IncomingRequest(
            method: method, target: target, headers: headers, body: BodyStream(bytes: body),
            remoteAddress: caller.invokedBy ?? "garrison")
        let response = await gate.answer(request, service: "s3", as: caller, region: region)
        let bytes: [UInt8]
        do {
            switch response.body {
            case .bytes(let whole): bytes = whole
            case .stream(let stream):
                bytes = try await Payload.collect(stream, bytesMax: bytesMax)
            }
        } catch let failure as Failure {
            throw Failure("EntityTooLarge", failure.message, status: 400)
        } catch {
            throw Failure("InternalError", "The object could not be read.", status: 500)
        }
        guard response.status < 300 else {
            let root = try? XMLElement(bytes: bytes)
            func text(_ name: String) -> String? {
                root?.children.first { $0.name == name }?.text
            }
            throw Failure(
                text("Code") ?? "InternalError", text("Message") ?? "", status: response.status)
        }
        return (response, bytes)
    }
}
