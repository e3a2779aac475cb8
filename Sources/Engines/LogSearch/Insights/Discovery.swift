import Codecs

/// An event as a query sees it, before anything is taken out of it.
package struct InsightsEvent: Sendable {
    package let order: EventOrder
    package let ingested: Int64
    package let message: [UInt8]
    /// The message as it was put, where data protection masks parts of it.
    package var original: [UInt8]?
    package let stream: String
    package let group: InsightsGroup

    package init(
        order: EventOrder, ingested: Int64, message: [UInt8], stream: String, group: InsightsGroup
    ) {
        self.order = order
        self.ingested = ingested
        self.message = message
        self.stream = stream
        self.group = group
    }
}

/// A log group that a query looks at.
package struct InsightsGroup: Hashable, Sendable {
    /// The service's number for it.
    package let id: Int64
    package let account: String
    package let name: String
    let isLambda: Bool

    package init(id: Int64, account: String, name: String) {
        self.id = id
        self.account = account
        self.name = name
        isLambda = name.hasPrefix("/aws/lambda/")
    }
}

/// Finds the fields that a query names in the kinds of logs that are known.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html
struct Discovery: Sendable {
    private let slots: [String: Int]
    private let json: JSONFields
    private let wantsLambda: Bool
    private let wantsColumns: Bool
    private let message: Int?
    private let timestamp: Int?
    private let ingestion: Int?
    private let stream: Int?
    private let log: Int?

    /// - Parameter fields: the places to fill, with the names of the fields.
    init(_ fields: [(slot: Int, name: String)]) {
        slots = Dictionary(fields.map { ($0.name, $0.slot) }) { first, _ in first }
        json = JSONFields(
            fields.filter { !$0.name.hasPrefix("@") || !Self.special.contains($0.name) })
        wantsLambda = fields.contains { Self.lambda.contains($0.name) }
        wantsColumns = fields.contains {
            Self.flow.contains($0.name) || Self.resolver.contains($0.name)
        }
        message = slots["@message"]
        timestamp = slots["@timestamp"]
        ingestion = slots["@ingestionTime"]
        stream = slots["@logStream"]
        log = slots["@log"]
    }

    private static let lambda: Set<String> = [
        "@requestId", "@duration", "@billedDuration", "@type", "@maxMemoryUsed", "@memorySize",
        "@initDuration", "@xrayTraceId", "@xraySegmentId",
    ]
    private static let special: Set<String> = lambda.union([
        "@message", "@timestamp", "@ingestionTime", "@logStream", "@log", "@ptr",
    ])
    private static let flow = [
        "version", "accountId", "interfaceId", "srcAddr", "dstAddr", "srcPort", "dstPort",
        "protocol", "packets", "bytes", "startTime", "endTime", "action", "logStatus",
    ]
    private static let resolver = [
        "version", "queryTimestamp", "hostZoneId", "queryName", "queryType", "responseCode",
        "protocol", "edgeLocation", "resolverIp", "ednsClientSubnet",
    ]

    /// Fills the places of a row from an event.
    func fill(_ row: inout [InsightsValue], _ event: InsightsEvent, message bytes: [UInt8]) {
        if let timestamp { row[timestamp] = .time(event.order.time) }
        if let ingestion { row[ingestion] = .time(event.ingested) }
        if let stream { row[stream] = .text(event.stream) }
        if let log { row[log] = .text("\(event.group.account):\(event.group.name)") }
        if let message { row[message] = .text(String(decoding: bytes, as: UTF8.self)) }
        guard !json.isEmpty || wantsLambda else { return }
        guard let first = bytes.first(where: { !Bytes.isSpace($0) }) else { return }
        if first == UInt8(ascii: "{") {
            fillJSON(&row, bytes)
            if wantsLambda { fillLambdaJSON(&row, bytes) }
            return
        }
        let isLambda = event.group.isLambda || Self.looksLikeLambda(bytes)
        if isLambda {
            if wantsLambda { fillLambda(&row, bytes) }
            // The first JSON within the line, whatever stands around it.
            if !json.isEmpty, let start = bytes.firstIndex(of: UInt8(ascii: "{")),
                let end = bytes.lastIndex(of: UInt8(ascii: "}")), start < end
            {
                fillJSON(&row, Array(bytes[start...end]))
            }
        } else if wantsColumns {
            fillColumns(&row, bytes)
        }
    }

    private func fillJSON(_ row: inout [InsightsValue], _ bytes: [UInt8]) {
        guard !json.isEmpty else { return }
        let isWhole = bytes.withUnsafeBufferPointer { text in
            json.scan(text) { slot, value in row[slot] = value }
        }
        if !isWhole { for slot in json.slots { row[slot] = .none } }
    }

    private static func looksLikeLambda(_ bytes: [UInt8]) -> Bool {
        ["START RequestId: ", "END RequestId: ", "REPORT RequestId: "].contains {
            bytes.starts(with: $0.utf8)
        }
    }

    // MARK: Lambda

    private func set(_ row: inout [InsightsValue], _ name: String, _ value: InsightsValue) {
        if let slot = slots[name] { row[slot] = value }
    }

    private func fillLambda(_ row: inout [InsightsValue], _ bytes: [UInt8]) {
        let line = String(decoding: bytes, as: UTF8.self)
        let type = line.prefix { $0 != " " }
        if ["START", "END", "REPORT", "INIT_START"].contains(type) {
            set(&row, "@type", .text(String(type)))
        }
        if let id = Self.after("RequestId: ", in: line) {
            set(&row, "@requestId", .text(id))
        } else if let id = Self.uuid(in: line) {
            set(&row, "@requestId", .text(id))
        }
        guard type == "REPORT" else { return }
        for (label, name, scale) in [
            ("\tDuration: ", "@duration", 1.0), ("Billed Duration: ", "@billedDuration", 1),
            ("Init Duration: ", "@initDuration", 1), ("Memory Size: ", "@memorySize", 1e6),
            ("Max Memory Used: ", "@maxMemoryUsed", 1e6),
        ] {
            if let text = Self.after(label, in: line), let number = NumberText.read(text) {
                set(&row, name, .number(number * scale))
            }
        }
        if let trace = Self.after("XRAY TraceId: ", in: line) {
            set(&row, "@xrayTraceId", .text(trace))
        }
        if let segment = Self.after("SegmentId: ", in: line) {
            set(&row, "@xraySegmentId", .text(segment))
        }
    }

    /// Functions that log JSON tell of their platform in JSON too.
    private func fillLambdaJSON(_ row: inout [InsightsValue], _ bytes: [UInt8]) {
        guard let document = try? JSON(bytes: bytes) else { return }
        guard let type = document["type"]?.string, type.hasPrefix("platform."),
            let record = document["record"]
        else {
            if let id = document["requestId"]?.string ?? document["AWSRequestId"]?.string {
                set(&row, "@requestId", .text(id))
            }
            return
        }
        if let id = record["requestId"]?.string { set(&row, "@requestId", .text(id)) }
        let names = [
            "platform.start": "START", "platform.report": "REPORT",
            "platform.initStart": "INIT_START", "platform.runtimeDone": "END",
        ]
        if let known = names[type] { set(&row, "@type", .text(known)) }
        guard type == "platform.report", let metrics = record["metrics"] else { return }
        for (key, name, scale) in [
            ("durationMs", "@duration", 1.0), ("billedDurationMs", "@billedDuration", 1),
            ("initDurationMs", "@initDuration", 1), ("memorySizeMB", "@memorySize", 1e6),
            ("maxMemoryUsedMB", "@maxMemoryUsed", 1e6),
        ] {
            if let number = metrics[key]?.double { set(&row, name, .number(number * scale)) }
        }
    }

    private static func after(_ label: String, in line: String) -> String? {
        let line = Array(line.utf8)
        let label = Array(label.utf8)
        guard line.count > label.count else { return nil }
        for start in 0...(line.count - label.count)
        where line[start] == label[0] && line[start..<(start + label.count)].elementsEqual(label) {
            let value = line[(start + label.count)...].prefix { !Bytes.isSpace($0) }
            return value.isEmpty ? nil : Bytes.text(value)
        }
        return nil
    }

    private static func uuid(in line: String) -> String? {
        let parts = line.split(whereSeparator: { $0 == "\t" || $0 == " " }).prefix(6)
        return parts.first { part in
            part.utf8.count == 36
                && part.utf8.enumerated().allSatisfy { index, byte in
                    [8, 13, 18, 23].contains(index)
                        ? byte == UInt8(ascii: "-") : Bytes.isAlphanumeric(byte)
                }
        }.map(String.init)
    }

    // MARK: VPC flow logs, Route 53

    private func fillColumns(_ row: inout [InsightsValue], _ bytes: [UInt8]) {
        let columns = bytes.split(separator: 0x20, maxSplits: 15)
        guard columns.count >= 10 else { return }
        let names: [String]
        if columns.count == 14, columns[2].starts(with: "eni-".utf8) {
            names = Self.flow
        } else if columns.count == 10, columns[0].elementsEqual("1.0".utf8),
            columns[1].contains(UInt8(ascii: "T"))
        {
            names = Self.resolver
        } else {
            return
        }
        for (name, column) in zip(names, columns) where !column.elementsEqual("-".utf8) {
            let text = Bytes.text(Bytes.trimmed(column))
            set(&row, name, .text(text))
        }
    }
}
