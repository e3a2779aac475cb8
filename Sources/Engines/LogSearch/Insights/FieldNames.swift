import Codecs

/// Every field that is discovered in an event: for those who ask what there is.
package enum FieldNames {
    /// More are not told of; AWS discovers so many in one event.
    package static let namesMax = 200

    /// The names and values of all fields, in the order in which they stand.
    package static func all(_ event: InsightsEvent) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = [
            ("@timestamp", TimeText.text(milliseconds: event.order.time)),
            ("@message", String(decoding: event.message, as: UTF8.self)),
            ("@logStream", event.stream),
            ("@log", "\(event.group.account):\(event.group.name)"),
            ("@ingestionTime", TimeText.text(milliseconds: event.ingested)),
        ]
        let others = [
            "@requestId", "@duration", "@billedDuration", "@type", "@maxMemoryUsed",
            "@memorySize", "@initDuration", "@xrayTraceId", "@xraySegmentId", "version",
            "accountId", "interfaceId", "srcAddr", "dstAddr", "srcPort", "dstPort", "protocol",
            "packets", "bytes", "startTime", "endTime", "action", "logStatus", "queryTimestamp",
            "hostZoneId", "queryName", "queryType", "responseCode", "edgeLocation", "resolverIp",
            "ednsClientSubnet",
        ]
        let isJSON = event.message.first { !Bytes.isSpace($0) } == UInt8(ascii: "{")
        if isJSON, let document = try? JSON(bytes: event.message) {
            flatten(document, "", 0, into: &found)
        } else {
            let discovery = Discovery(others.enumerated().map { ($0.offset, $0.element) })
            var row = [InsightsValue](repeating: .none, count: others.count)
            discovery.fill(&row, event, message: event.message)
            for (name, value) in zip(others, row) {
                if let text = value.text { found.append((name, text)) }
            }
            if event.group.isLambda, let start = event.message.firstIndex(of: UInt8(ascii: "{")),
                let end = event.message.lastIndex(of: UInt8(ascii: "}")), start < end,
                let document = try? JSON(bytes: Array(event.message[start...end]))
            {
                flatten(document, "", 0, into: &found)
            }
        }
        return found
    }

    private static func flatten(
        _ json: JSON, _ prefix: String, _ depth: Int,
        into found: inout [(name: String, value: String)]
    ) {
        guard depth < 32, found.count < namesMax else { return }
        switch json {
        case .object(let members):
            for member in members {
                flatten(
                    member.value, prefix.isEmpty ? member.name : "\(prefix).\(member.name)",
                    depth + 1, into: &found)
            }
        case .array(let items):
            for (index, item) in items.enumerated() {
                flatten(
                    item, prefix.isEmpty ? "\(index)" : "\(prefix).\(index)", depth + 1,
                    into: &found)
            }
        default:
            if let text = InsightsValue(json).text { found.append((prefix, text)) }
        }
    }
}
