/// The columns of a VPC flow log, in order.
///
/// AWS lists the fields of versions 2 to 8 in "Flow log records" of the VPC user guide. Fields that
/// no detector wants are stepped over, so a version to come is read as well.
package struct FlowFormat: Hashable, Sendable {
    enum Field: UInt8 {
        case skip, account, interface, source, destination, packetSource, packetDestination
        case sourcePort, destinationPort, protocolNumber, packets, bytes, start, end, action
        case status, vpc, subnet, instance, tcpFlags, region, direction
    }

    let fields: [Field]

    /// The format of version 2, which a log has that was made without choosing one.
    package static let standard = FlowFormat(fields: [
        .skip, .account, .interface, .source, .destination, .sourcePort, .destinationPort,
        .protocolNumber, .packets, .bytes, .start, .end, .action, .status,
    ])

    /// The standard format behind a timestamp, as CloudWatch Logs exports it to a bucket.
    package static let exported = FlowFormat(fields: [.skip] + standard.fields)

    private init(fields: [Field]) { self.fields = fields }

    /// Reads a header line: at least three names, all of them well-formed, both ends of the traffic
    /// among them. Names may be in their `${name}` form and separated by spaces or tabs.
    package init?(header line: ByteRun) {
        guard line.count <= Self.headerBytesMax else { return nil }
        var found: [Field] = []
        var isNamed = false
        for word in line.string.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
            var name = word.lowercased()
            if name.hasPrefix("${"), name.hasSuffix("}") {
                name = String(name.dropFirst(2).dropLast())
            }
            name = name.replacing("_", with: "-")
            guard name.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x2d || $0 &- 0x30 < 10 }),
                name.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false
            else { return nil }
            let field = Self.names[name]
            isNamed = isNamed || field != nil
            found.append(field ?? .skip)
        }
        let ends: Set<Field> = [.source, .packetSource, .destination, .packetDestination]
        guard isNamed, found.count >= 2, found.count <= 128,
            found.contains(where: { ends.contains($0) })
        else { return nil }
        fields = found
    }

    static let headerBytesMax = 8192

    private static let names: [String: Field] = [
        "account-id": .account, "interface-id": .interface, "srcaddr": .source,
        "dstaddr": .destination, "pkt-srcaddr": .packetSource,
        "pkt-dstaddr": .packetDestination, "srcport": .sourcePort, "dstport": .destinationPort,
        "protocol": .protocolNumber, "packets": .packets, "bytes": .bytes, "start": .start,
        "end": .end, "action": .action, "log-status": .status, "vpc-id": .vpc,
        "subnet-id": .subnet, "instance-id": .instance, "tcp-flags": .tcpFlags,
        "region": .region, "flow-direction": .direction,
        // Named in the documentation; no detector wants them.
        "version": .skip, "type": .skip, "az-id": .skip, "sublocation-type": .skip,
        "sublocation-id": .skip, "pkt-src-aws-service": .skip, "pkt-dst-aws-service": .skip,
        "traffic-path": .skip, "reject-reason": .skip,
    ]
}
