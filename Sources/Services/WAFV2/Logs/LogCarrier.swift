import Codecs
import Gate
import Shapes
import Vocabulary

/// Lines on their way to their destinations.
actor LogCarrier {
    /// What `PutLogEvents` takes at once.
    private static let linesOfCallMax = 10_000
    private static let bytesOfCallMax = 1_000_000
    /// What AWS puts into one object or one request to an endpoint.
    private static let bytesOfObjectMax = 16 << 20
    private static let recordsOfRequestMax = 500
    private static let bytesOfRequestMax = 4 << 20
    private static let requestSeconds = 30
    /// What a destination has refused for so long is left out.
    private static let refusedSecondsMax: Int64 = 900
    /// Pauses between tries grow up to this.
    private static let pauseSecondsMax: Int64 = 60

    private struct Key: Hashable {
        let destination: String
        let webACL: String
    }

    private struct Line {
        let time: Instant
        let bytes: [UInt8]
    }

    private struct Held {
        var lines: [Line] = []
        var bytes = 0
        var since: Instant
        var refusals = 0
        var refusedSince: Instant?
        var nextTry: Instant?
        var lost = 0
    }

    private let groups: (any LogGroupAccess)?
    private let buckets: any BucketAccess
    private let web: (any WebClient)?
    private let streams: [String: StreamEndpoint]
    private let account: AccountID
    private let bucketSeconds: Int
    private let clock: any Clock
    private let entropy: any Entropy
    private let report: @Sendable (String) -> Void
    private var held: [Key: Held] = [:]

    init(
        groups: (any LogGroupAccess)?, buckets: any BucketAccess, web: (any WebClient)?,
        streams: [String: StreamEndpoint], account: AccountID, bucketSeconds: Int,
        clock: any Clock, entropy: any Entropy, report: @escaping @Sendable (String) -> Void
    ) {
        self.groups = groups
        self.buckets = buckets
        self.web = web
        self.streams = streams
        self.account = account
        self.bucketSeconds = bucketSeconds
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }

    func add(_ bytes: [UInt8], of entry: LogEntry, to destination: String) {
        let key = Key(destination: destination, webACL: entry.webACL)
        var state = held[key] ?? Held(since: clock.now())
        if state.bytes + bytes.count > WebLogs.heldBytesMax {
            state.lost += 1
        } else {
            state.lines.append(Line(time: entry.time, bytes: bytes))
            state.bytes += bytes.count + 1
        }
        held[key] = state
    }

    func send(all: Bool) async {
        for (key, state) in held {
            let isBucket = key.destination.hasPrefix("arn:aws:s3:")
            let now = clock.now()
            if let next = state.nextTry, now < next, !all { continue }
            let age = now.seconds - state.since.seconds
            guard
                !isBucket || all || age >= bucketSeconds || state.bytes >= Self.bytesOfObjectMax
            else { continue }
            await send(key, state)
        }
    }

    private func send(_ key: Key, _ state: Held) async {
        if state.lost > 0 {
            report("\(state.lost) records for \(key.destination) are left out: it is too slow")
        }
        var rest = state
        rest.lost = 0
        // Lines that come while these are sent begin anew.
        held[key] = nil
        do {
            while !rest.lines.isEmpty {
                let count = try await sendSome(rest.lines[...], key)
                rest.bytes -= rest.lines.prefix(count).reduce(0) { $0 + $1.bytes.count + 1 }
                rest.lines.removeFirst(count)
            }
        } catch {
            let now = clock.now()
            let since = rest.refusedSince ?? now
            rest.refusedSince = since
            rest.nextTry = now + .seconds(min(1 << min(rest.refusals, 6), Self.pauseSecondsMax))
            rest.refusals += 1
            report("logs of \(key.webACL) for \(key.destination): \(error)")
            if now.seconds - since.seconds >= Self.refusedSecondsMax {
                report("\(rest.lines.count) records for \(key.destination) are left out")
            } else {
                let newer = held[key]
                rest.lines += newer?.lines ?? []
                rest.bytes += newer?.bytes ?? 0
                held[key] = rest
            }
        }
    }

    /// Sends the first of the lines. Returns how many.
    private func sendSome(_ lines: ArraySlice<Line>, _ key: Key) async throws -> Int {
        guard let arn = ARN(key.destination), let acl = ARN(key.webACL) else {
            return lines.count
        }
        switch arn.service {
        case "logs": return try await send(lines, toGroup: arn, of: acl)
        case "s3": return try await send(lines, toBucket: arn, of: acl)
        default: return try await send(lines, toStream: arn)
        }
    }

    private static func fitting(
        _ lines: ArraySlice<Line>, count: Int, bytes: Int
    ) -> ArraySlice<Line> {
        var total = 0
        var taken = 0
        for line in lines.prefix(count) {
            total += line.bytes.count + 26
            if taken > 0, total > bytes { break }
            taken += 1
        }
        return lines.prefix(taken)
    }

    // MARK: Log groups

    private func send(
        _ lines: ArraySlice<Line>, toGroup arn: ARN, of acl: ARN
    ) async throws -> Int {
        guard let groups else { throw Undeliverable("nobody keeps log groups") }
        let parts = arn.resource.split(separator: ":")
        guard parts.count > 1, let region = Region(arn.region) else { return lines.count }
        let some = Self.fitting(
            lines, count: Self.linesOfCallMax, bytes: Self.bytesOfCallMax)
        // Region_web-acl-name_log-stream-number
        // https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html
        let place = Self.place(of: acl)
        try await groups.append(
            some.map {
                LogLine(
                    milliseconds: $0.time.milliseconds,
                    message: String(decoding: $0.bytes, as: UTF8.self))
            }, toGroup: String(parts[1]), stream: "\(place.region)_\(place.name)_0",
            account: account, region: region)
        return some.count
    }

    /// Region (`cloudfront` for distributions) and name of a web ACL.
    private static func place(of acl: ARN) -> (region: String, name: String) {
        let parts = acl.resource.split(separator: "/")
        let name = parts.count > 2 ? String(parts[2]) : ""
        return (parts.first == "global" ? "cloudfront" : acl.region, name)
    }

    // MARK: Buckets

    /// `[prefix/]AWSLogs/<account>/WAFLogs/<region>/<web ACL>/YYYY/MM/dd/HH/mm/…`, minutes by five.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html
    private func send(
        _ lines: ArraySlice<Line>, toBucket arn: ARN, of acl: ARN
    ) async throws -> Int {
        let parts = arn.resource.split(separator: "/", maxSplits: 1)
        guard let bucket = parts.first.map(String.init), let first = lines.first else {
            return lines.count
        }
        let slice = Self.slice(first.time)
        let some = Self.fitting(
            lines.prefix { Self.slice($0.time) == slice }, count: lines.count,
            bytes: Self.bytesOfObjectMax)
        var text: [UInt8] = []
        for line in some {
            text += line.bytes
            text.append(0x0a)
        }
        let place = Self.place(of: acl)
        let stamp = Instant(seconds: slice).basic8601
        let minute = "\(stamp.prefix(13))Z"
        let time = CivilTime(Instant(seconds: slice))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let folder =
            "AWSLogs/\(account)/WAFLogs/\(place.region)/\(place.name)/\(time.year)/"
            + [time.month, time.day, time.hour, time.minute].map(two).joined(separator: "/")
        let unique = Hex.encode(entropy.bytes(4))
        let file = "\(account)_waflogs_\(place.region)_\(place.name)_\(minute)_\(unique).log.gz"
        let prefix = parts.count > 1 ? parts[1].trimmingSlashes + "/" : ""
        guard let region = try buckets.region(ofBucket: bucket) else {
            throw Undeliverable("there is no bucket \(bucket)")
        }
        try await buckets.put(
            bucket: bucket, key: "\(prefix)\(folder)/\(file)", bytes: try Gzip.deflate(text),
            contentType: "application/x-gzip",
            headers: [HTTPField("x-amz-acl", "bucket-owner-full-control")],
            as: .service(WebLogs.principal, account: account), region: region)
        return some.count
    }

    private static func slice(_ time: Instant) -> Int64 { time.seconds - time.seconds % 300 }

    // MARK: Delivery streams

    /// The request that Amazon Data Firehose makes of an HTTP endpoint.
    /// https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html
    private func send(_ lines: ArraySlice<Line>, toStream arn: ARN) async throws -> Int {
        let name = arn.resource.split(separator: "/").last.map(String.init) ?? ""
        guard let web, let endpoint = streams[name] else {
            throw Undeliverable("no endpoint is set for the delivery stream \(name)")
        }
        let some = Self.fitting(
            lines, count: Self.recordsOfRequestMax, bytes: Self.bytesOfRequestMax)
        let id = entropy.uuid()
        let body: JSON = [
            "requestId": .string(id), "timestamp": .number(JSONNumber(clock.now().milliseconds)),
            "records": .array(
                some.map { ["data": .string(Base64.encode($0.bytes + [0x0a]))] }),
        ]
        let answer = try await web.send(
            WebRequest(
                method: "POST", url: endpoint.url,
                headers: HTTPHeaders([
                    HTTPField("Content-Type", "application/json"),
                    HTTPField("X-Amz-Firehose-Protocol-Version", "1.0"),
                    HTTPField("X-Amz-Firehose-Request-Id", id),
                    HTTPField("X-Amz-Firehose-Source-Arn", arn.description),
                    HTTPField("X-Amz-Firehose-Access-Key", endpoint.accessKey),
                ]), body: body.bytes, timeoutSeconds: Self.requestSeconds))
        guard (200..<300).contains(answer.status) else {
            throw Undeliverable("the endpoint answered \(answer.status)")
        }
        return some.count
    }
}

private struct Undeliverable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension Substring {
    fileprivate var trimmingSlashes: String {
        var text = self
        while text.last == "/" { text = text.dropLast() }
        return String(text)
    }
}
