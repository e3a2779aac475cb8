import Matching

/// Reads the lines of VPC flow logs in their text form.
struct FlowLines {
    private(set) var format: FlowFormat

    /// The format of a log that begins with `line`: a header, or a record of the standard format.
    static func recognise(_ line: ByteRun) -> FlowFormat? {
        if let format = FlowFormat(header: line) { return format }
        for format in [FlowFormat.standard, .exported] {
            var flow = FlowRecord()
            let outcome = parse(line, format, into: &flow)
            let words = line.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d })
            guard outcome != .broken, words.count == format.fields.count else { continue }
            if format == .exported, words[0].count < 19 { continue }
            return format
        }
        return nil
    }

    /// Reads the whole lines of `text`, and the last one without its end if `isLast`.
    /// - Returns: how many bytes were taken.
    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, isLast: Bool, offset: Int, into sink: any RecordSink,
        counts: inout RecordCounts
    ) -> Int {
        guard let start = text.baseAddress else { return 0 }
        var position = 0
        var flow = FlowRecord()
        while position < text.count {
            let rest = text.count - position
            let length: Int
            if let end = memoryFind(start + position, 0x0a, rest) {
                length = end
            } else if isLast {
                length = rest
            } else {
                break
            }
            let line = ByteRun(start + position, length)
            switch Self.parse(line, format, into: &flow) {
            case .record:
                counts.flows &+= 1
                sink.take(flow, offset: offset &+ position)
            case .withoutData: counts.withoutData &+= 1
            case .blank: break
            case .broken:
                if let header = FlowFormat(header: line) {
                    format = header
                } else {
                    counts.broken &+= 1
                }
            }
            position += min(length + 1, rest)
        }
        return position
    }

    enum Outcome { case record, withoutData, blank, broken }

    /// One line. Every column of the format must be there, and what is read must be well-formed;
    /// a hyphen stands for a field without a value.
    static func parse(
        _ line: ByteRun, _ format: FlowFormat, into flow: inout FlowRecord
    ) -> Outcome {
        guard let base = line.start else { return .blank }
        var count = line.count
        while count > 0, base[count - 1] <= 0x20 { count -= 1 }
        guard count > 0 else { return .blank }
        flow = FlowRecord()
        var position = 0
        var hasData = true
        return format.fields.withUnsafeBufferPointer { fields in
            for field in fields {
                while position < count, base[position] <= 0x20 { position += 1 }
                guard position < count else { return .broken }
                if base[position] == 0x2d, position + 1 == count || base[position + 1] <= 0x20 {
                    position += 1
                    continue
                }
                guard set(field, base, &position, count, in: &flow, &hasData) else {
                    return .broken
                }
            }
            // Nothing but space may follow the last column.
            while position < count, base[position] <= 0x20 { position += 1 }
            guard position == count else { return .broken }
            guard hasData else { return .withoutData }
            return flow.source.low != 0 || flow.destination.low != 0 ? .record : .withoutData
        }
    }

    /// Reads the word at `position` into its field and steps behind it.
    @inline(__always)
    private static func set(
        _ field: FlowFormat.Field, _ base: UnsafePointer<UInt8>, _ position: inout Int,
        _ count: Int, in flow: inout FlowRecord, _ hasData: inout Bool
    ) -> Bool {
        switch field {
        case .skip: _ = word(base, &position, count)
        case .account: flow.accountID = word(base, &position, count)
        case .interface: flow.interfaceID = word(base, &position, count)
        case .vpc: flow.vpcID = word(base, &position, count)
        case .subnet: flow.subnetID = word(base, &position, count)
        case .instance: flow.instanceID = word(base, &position, count)
        case .region: flow.region = word(base, &position, count)
        case .source, .packetSource:
            // The packet's own address is the one behind a NAT gateway or a load balancer.
            guard let address = address(base, &position, count) else { return false }
            flow.source = address
        case .destination, .packetDestination:
            guard let address = address(base, &position, count) else { return false }
            flow.destination = address
        case .sourcePort:
            guard let port = digits(base, &position, count), port <= 65_535 else { return false }
            flow.sourcePort = UInt16(truncatingIfNeeded: port)
        case .destinationPort:
            guard let port = digits(base, &position, count), port <= 65_535 else { return false }
            flow.destinationPort = UInt16(truncatingIfNeeded: port)
        case .protocolNumber:
            guard let number = digits(base, &position, count), number <= 255 else { return false }
            flow.protocolNumber = UInt8(truncatingIfNeeded: number)
        case .packets:
            guard let number = digits(base, &position, count) else { return false }
            flow.packets = number
        case .bytes:
            guard let number = digits(base, &position, count) else { return false }
            flow.bytes = number
        case .start:
            guard let number = digits(base, &position, count) else { return false }
            flow.start = Int64(clamping: number)
        case .end:
            guard let number = digits(base, &position, count) else { return false }
            flow.end = Int64(clamping: number)
        case .action:
            let word = word(base, &position, count)
            if word == "ACCEPT" {
                flow.action = .accept
            } else if word == "REJECT" {
                flow.action = .reject
            } else {
                return false
            }
        case .status:
            let word = word(base, &position, count)
            if word == "OK" { return true }
            hasData = false
            return word == "NODATA" || word == "SKIPDATA"
        case .tcpFlags:
            guard let number = digits(base, &position, count), number <= 255 else { return false }
            flow.tcpFlags = UInt8(truncatingIfNeeded: number)
        case .direction:
            let word = word(base, &position, count)
            flow.direction = word == "ingress" ? .ingress : word == "egress" ? .egress : .unknown
        }
        return true
    }

    @inline(__always)
    private static func word(
        _ base: UnsafePointer<UInt8>, _ position: inout Int, _ count: Int
    ) -> ByteRun {
        let first = position
        let raw = UnsafeRawPointer(base)
        // Eight bytes at once: the padding behind every text makes reading beyond its end safe. The
        // lowest flag marks the first byte below 0x21 (Mycroft, "hasless").
        while position < count {
            let eight = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let flags = (eight &- 0x2121_2121_2121_2121) & ~eight & 0x8080_8080_8080_8080
            if flags != 0 {
                position += flags.trailingZeroBitCount >> 3
                break
            }
            position += 8
        }
        position = min(position, count)
        return ByteRun(base + first, position - first)
    }

    @inline(__always)
    private static func digits(
        _ base: UnsafePointer<UInt8>, _ position: inout Int, _ count: Int
    ) -> UInt64? {
        let first = position
        var value: UInt64 = 0
        while position < count, base[position] > 0x20 {
            let digit = base[position] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
            position += 1
        }
        return position - first <= 19 ? value : nil
    }

    @inline(__always)
    private static func address(
        _ base: UnsafePointer<UInt8>, _ position: inout Int, _ count: Int
    ) -> FlowAddress? {
        let first = position
        var bits: UInt32 = 0
        var part: UInt32 = 0
        var digits = 0
        var dots = 0
        while position < count, base[position] > 0x20 {
            let byte = base[position]
            let digit = byte &- 0x30
            if digit < 10 {
                part = part &* 10 &+ UInt32(digit)
                digits += 1
            } else if byte == 0x2e, digits > 0, digits <= 3, part <= 255, dots < 3 {
                bits = bits << 8 | part
                part = 0
                digits = 0
                dots += 1
            } else {
                position = first
                return slowAddress(word(base, &position, count))
            }
            position += 1
        }
        guard dots == 3, digits > 0, digits <= 3, part <= 255 else { return nil }
        return FlowAddress(v4: bits << 8 | part)
    }

    /// Reads an address; dotted decimal takes the short way.
    static func address(_ word: ByteRun) -> FlowAddress? {
        guard let start = word.start else { return nil }
        var position = 0
        let address = address(start, &position, word.count)
        return position == word.count ? address : nil
    }

    private static func slowAddress(_ word: ByteRun) -> FlowAddress? {
        IPAddress(bytes: word.bytes).map { FlowAddress($0) }
    }
}
