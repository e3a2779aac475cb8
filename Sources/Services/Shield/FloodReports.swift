package import Floods
package import Vocabulary

/// Attacks of requests as Shield tells of them.
package enum FloodReports {
    package static let vector = "REQUEST_FLOOD"

    package static func report(
        _ attack: FloodJudge.Attack, id: String, resource: String, ended: Instant?
    ) -> AttackReport {
        let tally = attack.tally
        let rate = AttackReport.Counter(
            "REQUEST_FLOOD_RPS", unit: "RPS", max: tally.requestsPerSecond.max,
            sum: tally.requestsPerSecond.sum, count: tally.requestsPerSecond.count)
        func total(_ name: String, _ unit: String, _ value: Double) -> AttackReport.Counter {
            let value = unit == "SECONDS" ? value : value.rounded()
            return AttackReport.Counter(name, unit: unit, max: value, sum: value, count: 1)
        }
        let properties: [(String, RequestTrait)] = [
            ("SOURCE_IP_ADDRESS", .source), ("SOURCE_COUNTRY", .country), ("SOURCE_ASN", .network),
            ("DESTINATION_URL", .path), ("SOURCE_USER_AGENT", .agent), ("REFERRER", .referer),
        ]
        return AttackReport(
            id: id, resource: resource, started: attack.started, ended: ended,
            layer: .application, vectors: [AttackReport.Vector(vector, counters: [rate])],
            counters: [
                total("REQUESTS", "COUNT", tally.requests),
                total("REQUESTS_BLOCKED", "COUNT", tally.blocked),
                total("REQUESTS_USUAL", "COUNT", tally.usualRequests),
                total("BYTES_RECEIVED", "BYTES", tally.receivedBytes),
                total("BYTES_SENT", "BYTES", tally.sentBytes),
                total("UPSTREAM_TIME", "SECONDS", tally.upstreamSeconds),
            ],
            properties: properties.compactMap { identifier, trait in
                let top = tally.top(trait, AttackReport.contributorsMax)
                guard !top.isEmpty else { return nil }
                return AttackReport.Property(
                    identifier,
                    contributors: top.map {
                        AttackReport.Property.Contributor($0.name, Int($0.value.rounded()))
                    }, total: Int(tally.total(trait).rounded()))
            },
            mitigations: attack.fingerprints.map { "\($0.name): \($0.summary)" })
    }
}

/// Attacks of packets as Shield tells of them.
extension FloodReports {
    package static func report(
        _ attack: PacketFloods.Attack, id: String, resource: String
    ) -> AttackReport {
        func counter(_ suffix: String, _ values: [Double]) -> AttackReport.Counter {
            var counter = AttackReport.Counter("\(attack.vector.rawValue)_\(suffix)", unit: suffix)
            for value in values { counter.add(value) }
            return counter
        }
        return AttackReport(
            id: id, resource: resource, started: attack.started, ended: attack.ended,
            layer: .network,
            vectors: [
                AttackReport.Vector(
                    attack.vector.rawValue,
                    counters: [
                        counter("PPS", attack.packetsPerSecond),
                        counter("BPS", attack.bitsPerSecond),
                    ])
            ],
            counters: [
                AttackReport.Counter(
                    "PACKETS", unit: "COUNT", max: Double(attack.packets),
                    sum: Double(attack.packets), count: 1),
                AttackReport.Counter(
                    "BYTES_RECEIVED", unit: "BYTES", max: Double(attack.bytes),
                    sum: Double(attack.bytes), count: 1),
            ],
            properties: [
                AttackReport.Property(
                    "SOURCE_IP_ADDRESS",
                    contributors: attack.top(AttackReport.contributorsMax).map {
                        AttackReport.Property.Contributor($0.name, Int($0.value))
                    }, total: attack.packets)
            ])
    }
}
