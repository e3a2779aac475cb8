import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Synchronization
import Vocabulary

/// Server access logs: lines of what was asked of buckets that log, delivered to their target
/// buckets every minute. As S3's own they are best effort: what waits when the process ends is
/// lost (the trail, which loses nothing, has every call too).
/// Source: S3 user guide, "Amazon S3 server access log format".
package final class AccessLog: Sendable {
    /// How many lines wait at most; beyond that the newest are left out.
    private static let linesMax = 50_000

    private struct State {
        /// Buckets that log; nil until they are looked up.
        var buckets: Set<String>?
        var lines: [String: [String]] = [:]
        var count = 0
    }
    private let state = Mutex(State())
    private let store: Store
    private let clock: any Clock

    init(store: Store, clock: any Clock) {
        self.store = store
        self.clock = clock
    }

    /// A logging configuration has changed.
    func forget() { state.withLock { $0.buckets = nil } }

    private func logs(_ bucket: String) -> Bool {
        if let known = state.withLock({ $0.buckets }) { return known.contains(bucket) }
        let found = try? store.read { snapshot in
            try snapshot.rows(
                "SELECT bucket FROM s3_documents WHERE kind = ?",
                [SQLValue(DocumentKind.logging.rawValue)]
            ).map { $0.text("bucket") }
        }
        guard let found else { return false }
        state.withLock { $0.buckets = Set(found) }
        return found.contains { $0 == bucket }
    }

    func note(_ response: OutgoingResponse, _ exchange: Exchange) {
        let path = S3Path(exchange.request.path)
        guard let bucket = path.bucket, logs(bucket) else { return }
        let line = Self.line(bucket, path.key, response, exchange, clock.now())
        state.withLock { state in
            guard state.count < Self.linesMax else { return }
            state.lines[bucket, default: []].append(line)
            state.count += 1
        }
    }

    /// All lines that wait, by the bucket they tell of.
    func take() -> [String: [String]] {
        state.withLock { state in
            defer {
                state.lines = [:]
                state.count = 0
            }
            return state.lines
        }
    }

    // MARK: A line

    private static func line(
        _ bucket: String, _ key: String?, _ response: OutgoingResponse, _ exchange: Exchange,
        _ now: Instant
    ) -> String {
        let request = exchange.request
        let call = exchange.call
        let begun = call?.time ?? now
        let milliseconds = max(0, now.milliseconds - begun.milliseconds)
        var requester = "-"
        if let principal = call?.caller.principal, principal.arn != nil {
            requester = principal.arn?.description ?? "-"
        }
        let size: Int? =
            switch response.body {
            case .bytes(let bytes): bytes.isEmpty ? nil : bytes.count
            case .stream(let stream): stream.length
            }
        let target = request.path + (request.query.isEmpty ? "" : "?\(request.query)")
        let isLink = request.query.contains("X-Amz-Signature=")
        let isSigned = request.headers["authorization"] != nil
        let fields: [String] = [
            Grants.canonicalID(of: call?.account ?? .standard), bucket, time(begun),
            exchange.remoteAddress.isEmpty ? "-" : exchange.remoteAddress, requester,
            String(exchange.requestID.filter { $0 != "-" }.prefix(16)).uppercased(),
            operation(exchange, hasKey: key != nil), key.map(\.listEncoded) ?? "-",
            quoted("\(request.method) \(target) HTTP/1.1"), String(response.status),
            exchange.failure?.code ?? "-", size.map { String($0) } ?? "-",
            key == nil ? "-" : response.headers["content-length"] ?? size.map { String($0) } ?? "-",
            String(milliseconds), String(milliseconds),
            quoted(request.headers["referer"] ?? "-"),
            quoted(request.headers["user-agent"] ?? "-"),
            response.headers["x-amz-version-id"] ?? "-",
            response.headers["x-amz-id-2"] ?? "-", isLink || isSigned ? "SigV4" : "-",
            call?.tls?.cipher ?? "-", isLink ? "QueryString" : isSigned ? "AuthHeader" : "-",
            request.headers["host"] ?? "-", call?.tls?.version ?? "-", "-", "-",
        ]
        return fields.joined(separator: " ")
    }

    private static func quoted(_ text: String) -> String {
        let safe = text.map { $0 == "\"" || $0.isNewline ? "%22" : String($0) }.joined()
        return "\"\(safe)\""
    }

    /// `[06/Feb/2019:00:00:38 +0000]`
    private static func time(_ instant: Instant) -> String {
        let names = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let t = CivilTime(instant)
        return "[\(two(t.day))/\(names[t.month - 1])/\(t.year):\(two(t.hour)):\(two(t.minute)):"
            + "\(two(t.second)) +0000]"
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// `REST.GET.OBJECT`
    private static func operation(_ exchange: Exchange, hasKey: Bool) -> String {
        let method = exchange.request.method
        let resource: String
        switch exchange.operation {
        case "CopyObject": return "REST.COPY.OBJECT"
        case "UploadPartCopy": return "REST.COPY.PART"
        case "UploadPart": resource = "PART"
        case "CreateMultipartUpload", "ListMultipartUploads": resource = "UPLOADS"
        case "CompleteMultipartUpload", "AbortMultipartUpload", "ListParts": resource = "UPLOAD"
        case "DeleteObjects": resource = "MULTI_OBJECT_DELETE"
        case "ListObjectVersions": resource = "BUCKETVERSIONS"
        case "GetBucketLogging", "PutBucketLogging": resource = "LOGGING_STATUS"
        case "GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy":
            resource = "BUCKETPOLICY"
        case let name?:
            let subresource = [
                ("Acl", "ACL"), ("Tagging", hasKey ? "OBJECT_TAGGING" : "TAGGING"),
                ("Versioning", "VERSIONING"), ("Location", "LOCATION"), ("Cors", "CORS"),
                ("Lifecycle", "LIFECYCLE"), ("Website", "WEBSITE"),
                ("Notification", "NOTIFICATION"), ("Encryption", "ENCRYPTION"),
                ("PublicAccessBlock", "PUBLIC_ACCESS_BLOCK"), ("Replication", "REPLICATION"),
                ("RequestPayment", "REQUEST_PAYMENT"),
                ("OwnershipControls", "OWNERSHIP_CONTROLS"), ("Retention", "OBJECT_RETENTION"),
                ("LegalHold", "OBJECT_LEGAL_HOLD"), ("Attributes", "OBJECT_ATTRIBUTES"),
                ("ObjectLock", "OBJECT_LOCK_CONFIGURATION"), ("Accelerate", "ACCELERATE"),
            ].first { name.contains($0.0) }
            resource = subresource?.1 ?? (hasKey ? "OBJECT" : "BUCKET")
        case nil: resource = method == "OPTIONS" ? "PREFLIGHT" : hasKey ? "OBJECT" : "BUCKET"
        }
        return "REST.\(method).\(resource)"
    }
}

extension S3Service {
    private static let logPrincipal = "logging.s3.amazonaws.com"

    /// Puts the lines that wait into their target buckets, where these let S3's log service in.
    /// Returns how many objects that made.
    @discardableResult
    package func deliverAccessLogs() async throws -> Int {
        var made = 0
        for (source, lines) in accessLog.take() where try await deliver(lines, of: source) {
            made += 1
        }
        return made
    }

    private func deliver(_ lines: [String], of source: String) async throws -> Bool {
        let now = clock.now()
        let found = try store.read { snapshot -> (BucketRecord, BucketRecord, String)? in
            let status: S3Shape.BucketLoggingStatus? = try snapshot.document(source, .logging)
            guard let from = try snapshot.bucket(named: source),
                let logging = status?.loggingEnabled,
                let target = try snapshot.bucket(named: logging.targetBucket)
            else { return nil }
            return (from, target, logKey(logging, from, now))
        }
        guard let (from, target, key) = found,
            try store.read({
                try mayDeposit(key, in: target, for: from, as: Self.logPrincipal, now, $0)
            })
        else { return false }
        let text = lines.joined(separator: "\n") + "\n"
        _ = try await deposit(
            Array(text.utf8), as: key, in: target, type: "text/plain",
            target.defaultEncryption(), now)
        return true
    }

    private func logKey(
        _ logging: S3Shape.LoggingEnabled, _ from: BucketRecord, _ now: Instant
    ) -> String {
        let t = CivilTime(now)
        let two = AccessLog.two
        let day = "\(t.year)-\(two(t.month))-\(two(t.day))"
        let unique = entropy.text(16, from: "0123456789ABCDEF")
        let name = "\(day)-\(two(t.hour))-\(two(t.minute))-\(two(t.second))-\(unique)"
        guard logging.targetObjectKeyFormat?.partitionedPrefix != nil else {
            return logging.targetPrefix + name
        }
        return logging.targetPrefix
            + "\(from.account)/\(from.region)/\(from.name)/\(t.year)/\(two(t.month))/"
            + "\(two(t.day))/\(name)"
    }
}
