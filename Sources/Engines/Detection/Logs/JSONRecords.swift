import CSimdJSON

/// Reads log records from JSON text: one object, an array, an object whose `Records` they are, or
/// objects one after the other (one a line or not). What each object is, its fields tell.
final class JSONRecords {
    private let parser: OpaquePointer
    private unowned let sink: any RecordSink
    private(set) var counts = RecordCounts()
    /// What the last record that could not be read was wrong about.
    private(set) var lastError: String?
    private var offset = 0
    private var flow = FlowRecord()

    /// Bytes that must be readable after every text handed in.
    static let paddingBytes = 64
    /// A single record longer than this is passed over as broken. CloudTrail's own bound is 256 KiB
    /// for an event and 1 MiB with its extras.
    static let recordBytesMax = 8 << 20

    /// Returns nil if there is no memory for a parser.
    init?(sink: any RecordSink) {
        guard let parser = garrison_json_make() else { return nil }
        self.parser = parser
        self.sink = sink
    }

    deinit { garrison_json_free(parser) }

    /// Reads one whole JSON text. `offset` is where it stands in its log.
    /// - Returns: the offset within `text` of the object that could not be read; nil if all could.
    func readText(_ text: UnsafeBufferPointer<UInt8>, offset: Int) -> Int? {
        guard let start = text.baseAddress else { return nil }
        self.offset = offset
        let result = garrison_json_read(
            parser, start, text.count, Unmanaged.passUnretained(self).toOpaque()
        ) { context, fields, offset in
            guard let context, let fields else { return }
            let reader = Unmanaged<JSONRecords>.fromOpaque(context).takeUnretainedValue()
            reader.take(fields, offset)
        }
        guard result.status != 0 else { return nil }
        lastError = garrison_json_error(result.status).map { String(cString: $0) }
        return min(result.resume, text.count)
    }

    /// Reads whole lines, each an object, and the last one without its end if `isLast`.
    /// - Returns: how many bytes were taken.
    func readLines(_ text: UnsafeBufferPointer<UInt8>, isLast: Bool, offset: Int) -> Int {
        guard let start = text.baseAddress else { return 0 }
        var position = 0
        while position < text.count {
            let rest = text.count - position
            let end = memoryFind(start + position, 0x0a, rest)
            if end == nil, !isLast { break }
            let length = end ?? rest
            let line = UnsafeBufferPointer(start: start + position, count: length)
            if line.contains(where: { $0 > 0x20 }),
                readText(line, offset: offset &+ position) != nil
            {
                counts.broken &+= 1
            }
            position += min(length + 1, rest)
        }
        return position
    }

    /// Reads objects one after the other, whatever stands between them (commas, brackets, spaces),
    /// each by itself, so that a broken one costs only itself.
    /// - Returns: how many bytes were taken.
    func readObjects(_ text: UnsafeBufferPointer<UInt8>, isLast: Bool, offset: Int) -> Int {
        guard let start = text.baseAddress else { return 0 }
        var position = 0
        while position < text.count {
            guard let brace = memoryFind(start + position, 0x7b, text.count - position) else {
                return text.count
            }
            position += brace
            let rest = text.count - position
            let length = garrison_json_object_end(start + position, rest)
            if length > 0 {
                let object = UnsafeBufferPointer(start: start + position, count: length)
                if readText(object, offset: offset &+ position) != nil { counts.broken &+= 1 }
                position += length
            } else if isLast || rest > Self.recordBytesMax {
                // It never ends: the next object that starts as records do may be whole.
                counts.broken &+= 1
                let next = Self.nextStart(text, after: position + 1)
                guard let next else { return text.count }
                position = next
            } else {
                break
            }
        }
        return position
    }

    /// Where the next `{"` stands behind a comma or a line's end.
    private static func nextStart(_ text: UnsafeBufferPointer<UInt8>, after first: Int) -> Int? {
        var index = first
        while index + 1 < text.count {
            if text[index] == 0x7b, text[index + 1] == 0x22 || text[index + 1] <= 0x20 {
                let before = text[index - 1]
                if before == 0x2c || before == 0x0a || before == 0x5b { return index }
            }
            index += 1
        }
        return nil
    }

    /// A line of a flow log within an envelope; it has no header, so its format is the standard
    /// one.
    private func takeLine(_ line: ByteRun, _ at: Int) {
        // The line's own bytes need room behind them, which a string in JSON has not.
        guard line.count <= Self.lineBytesMax else {
            counts.unknown &+= 1
            return
        }
        var bytes = Array(line.bytes)
        let count = bytes.count
        bytes.append(contentsOf: [UInt8](repeating: 0x20, count: Self.paddingBytes))
        bytes.withUnsafeBufferPointer { room in
            let text = ByteRun(room.baseAddress, count)
            guard FlowLines.recognise(text) != nil, FlowFormat(header: text) == nil else {
                counts.unknown &+= 1
                return
            }
            switch FlowLines.parse(text, .standard, into: &flow) {
            case .record:
                counts.flows &+= 1
                sink.take(flow, offset: at)
            case .withoutData, .blank: counts.withoutData &+= 1
            case .broken: counts.broken &+= 1
            }
        }
    }

    private static let lineBytesMax = 8192

    private func take(_ fields: UnsafePointer<garrison_slice>, _ place: Int) {
        let at = offset &+ place
        func has(_ slot: garrison_field) -> Bool { fields[Int(slot.rawValue)].start != nil }
        if has(GARRISON_EVENT_NAME) {
            counts.events &+= 1
            sink.take(CloudTrailEvent(fields), offset: at)
        } else if has(GARRISON_QUERY_NAME) {
            counts.queries &+= 1
            sink.take(DNSQuery(fields), offset: at)
        } else if has(GARRISON_SOURCE_ADDRESS) || has(GARRISON_DESTINATION_ADDRESS) {
            switch FlowRecord.read(fields, into: &flow) {
            case .record:
                counts.flows &+= 1
                sink.take(flow, offset: at)
            case .withoutData, .blank: counts.withoutData &+= 1
            case .broken: counts.broken &+= 1
            }
        } else if has(GARRISON_LOG_STATUS), has(GARRISON_INTERFACE) {
            counts.withoutData &+= 1
        } else if has(GARRISON_MESSAGE) {
            takeLine(ByteRun(fields[Int(GARRISON_MESSAGE.rawValue)]), at)
        } else {
            counts.unknown &+= 1
        }
    }
}

extension FlowRecord {
    /// A flow record from the fields of a JSON object.
    fileprivate static func read(
        _ fields: UnsafePointer<garrison_slice>, into flow: inout FlowRecord
    ) -> FlowLines.Outcome {
        func field(_ slot: garrison_field) -> ByteRun { ByteRun(fields[Int(slot.rawValue)]) }
        let status = field(GARRISON_LOG_STATUS)
        if status == "NODATA" || status == "SKIPDATA" { return .withoutData }
        guard let source = FlowLines.address(field(GARRISON_SOURCE_ADDRESS)),
            let destination = FlowLines.address(field(GARRISON_DESTINATION_ADDRESS))
        else { return .broken }
        flow = FlowRecord()
        flow.source = source
        flow.destination = destination
        flow.sourcePort = UInt16(clamping: field(GARRISON_SOURCE_PORT).number ?? 0)
        flow.destinationPort = UInt16(clamping: field(GARRISON_DESTINATION_PORT).number ?? 0)
        flow.protocolNumber = UInt8(clamping: field(GARRISON_PROTOCOL).number ?? 255)
        flow.packets = field(GARRISON_PACKETS).number ?? 0
        flow.bytes = field(GARRISON_BYTES).number ?? 0
        flow.tcpFlags = UInt8(clamping: field(GARRISON_TCP_FLAGS).number ?? 0)
        flow.start = seconds(field(GARRISON_START))
        flow.end = seconds(field(GARRISON_END))
        if flow.start == 0 { flow.start = seconds(field(GARRISON_TIME_MILLISECONDS)) }
        let action = field(GARRISON_ACTION)
        if action.containsIgnoringCase("accept") || action.containsIgnoringCase("allow") {
            flow.action = .accept
        } else if action.containsIgnoringCase("reject") || action.containsIgnoringCase("den") {
            flow.action = .reject
        }
        let direction = field(GARRISON_DIRECTION)
        if direction.containsIgnoringCase("ingress") || direction.containsIgnoringCase("inbound") {
            flow.direction = .ingress
        } else if direction.containsIgnoringCase("gress") || direction.containsIgnoringCase("outb")
        {
            flow.direction = .egress
        }
        flow.accountID = field(GARRISON_ACCOUNT)
        flow.interfaceID = field(GARRISON_INTERFACE)
        flow.instanceID = field(GARRISON_INSTANCE)
        flow.vpcID = field(GARRISON_VPC)
        flow.subnetID = field(GARRISON_SUBNET)
        flow.region = field(GARRISON_REGION)
        return .record
    }

    /// Seconds from a number of seconds or milliseconds, or from a date.
    private static func seconds(_ run: ByteRun) -> Int64 {
        if let number = run.number {
            return Int64(clamping: number > 100_000_000_000 ? number / 1000 : number)
        }
        return logSeconds(run) ?? 0
    }
}

/// Where the object ends that starts at `start`; 0 if it does not within `count` bytes.
func objectEnd(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    garrison_json_object_end(start, count)
}
