package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

extension ListAttacks: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        let start = try Span(input.startTime, field: "startTime")
        let end = try Span(input.endTime, field: "endTime")
        let chosen = input.resourceArns.map { Set($0) } ?? []
        let since = call.time - .seconds(ShieldService.rememberedSeconds)
        let found = try snapshot.attacks(call.account, since: since).filter { it in
            (chosen.isEmpty || chosen.contains(it.report.resource))
                && start.contains(it.report.started) && end.contains(it.report.ended)
        }
        let query = PageQuery(
            call.operation, call.account.description, chosen.sorted().joined(separator: " "),
            start.text, end.text)
        let page = try Paging.cut(
            found, token: input.nextToken, limit: input.maxResults, query,
            refusal: Refusal.invalid("The pagination token is invalid.", field: "nextToken"),
            key: { $0.sequence }, isAfter: <)
        return Output(
            attackSummaries: page.items.map { it in
                ShieldShape.AttackSummary(
                    attackId: it.report.id, resourceArn: it.report.resource,
                    startTime: it.report.started, endTime: it.report.ended,
                    attackVectors: it.report.vectors.map {
                        ShieldShape.AttackVectorDescription(vectorType: $0.type)
                    })
            }, nextToken: page.next)
    }

    /// A range of times; both ends may be open.
    private struct Span {
        let from: Instant?
        let to: Instant?

        init(_ range: ShieldShape.TimeRange?, field: String) throws {
            from = range?.fromInclusive
            to = range?.toExclusive
            if let from, let to, from > to {
                throw Refusal.invalid(
                    "The beginning of a time range must not be after its end.", field: field)
            }
        }

        var isOpen: Bool { from == nil && to == nil }
        var text: String {
            "\(from.map { String($0.nanoseconds) } ?? "-") "
                + "\(to.map { String($0.nanoseconds) } ?? "-")"
        }

        /// What has not happened yet is in no range that is bounded.
        func contains(_ time: Instant?) -> Bool {
            guard let time else { return isOpen }
            return from.map { $0 <= time } ?? true && to.map { time < $0 } ?? true
        }
    }
}

extension DescribeAttack: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.on(ShieldARN.attack(input.attackId, call)) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        guard let it = try snapshot.attack(input.attackId, call.account)?.report else {
            throw Refusal.noAttack
        }
        let unit = it.layer == .application ? "REQUESTS" : "PACKETS"
        return Output(
            attack: ShieldShape.AttackDetail(
                attackId: it.id, resourceArn: it.resource,
                subResources: it.vectors.isEmpty ? [] : [subResource(of: it)],
                startTime: it.started, endTime: it.ended,
                attackCounters: it.counters.map(counter),
                attackProperties: it.properties.map { property in
                    ShieldShape.AttackProperty(
                        attackLayer: it.layer.rawValue,
                        attackPropertyIdentifier: property.identifier,
                        topContributors: property.contributors.map {
                            ShieldShape.Contributor(name: $0.name, value: $0.value)
                        }, unit: unit, total: property.total)
                },
                mitigations: it.mitigations.map { ShieldShape.Mitigation(mitigationName: $0) }))
    }

    /// The part of the resource that was hit: a path for requests, else the resource's address.
    private static func subResource(of it: AttackReport) -> ShieldShape.SubResourceSummary {
        let target = it.properties.first { $0.identifier == "DESTINATION_URL" }?.contributors.first
        return ShieldShape.SubResourceSummary(
            type: it.layer == .application ? "URL" : "IP", id: target?.name ?? it.resource,
            attackVectors: it.vectors.map {
                ShieldShape.SummarizedAttackVector(
                    vectorType: $0.type, vectorCounters: $0.counters.map(counter))
            }, counters: [])
    }

    private static func counter(
        _ it: AttackReport.Counter
    ) -> ShieldShape.SummarizedCounter {
        ShieldShape.SummarizedCounter(
            name: it.name, max: it.max, average: it.count > 0 ? it.sum / Double(it.count) : 0,
            sum: it.sum, n: it.count, unit: it.unit)
    }
}

extension DescribeAttackStatistics: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    /// The year that ends with the last midnight, subscribed or not.
    /// https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_DescribeAttackStatistics.html
    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        let today = call.time.seconds - call.time.seconds % 86_400
        var past = CivilTime(Instant(seconds: today))
        past.year -= 1
        if past.month == 2, past.day == 29 { past.day = 28 }
        let from = past.instant
        let to = Instant(seconds: today)
        let reports = try snapshot.attacks(call.account, since: from).map(\.report).filter {
            from <= $0.started && $0.started < to
        }
        var items: [ShieldShape.AttackStatisticsDataItem] = []
        func add(
            _ layer: AttackReport.Layer, _ unit: String,
            _ volume: (ShieldShape.AttackVolumeStatistics) -> ShieldShape.AttackVolume
        ) {
            let counters = reports.filter { $0.layer == layer }.map { report in
                report.vectors.flatMap(\.counters).filter { $0.unit == unit }.map(\.max).max()
            }.compactMap { $0 }
            guard let most = counters.max() else { return }
            items.append(
                ShieldShape.AttackStatisticsDataItem(
                    attackVolume: volume(ShieldShape.AttackVolumeStatistics(max: most)),
                    attackCount: counters.count))
        }
        add(.network, "BPS") { ShieldShape.AttackVolume(bitsPerSecond: $0) }
        add(.network, "PPS") { ShieldShape.AttackVolume(packetsPerSecond: $0) }
        add(.application, "RPS") { ShieldShape.AttackVolume(requestsPerSecond: $0) }
        if items.isEmpty { items = [ShieldShape.AttackStatisticsDataItem(attackCount: 0)] }
        return Output(
            timeRange: ShieldShape.TimeRange(fromInclusive: from, toExclusive: to),
            dataItems: items)
    }
}
