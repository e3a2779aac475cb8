import CloudWatch
import Foundation
import Gate
import Journal
import MetricsEngine
import Store
import Vocabulary

/// What the server tells of itself each minute, in namespaces `Garrison/…` of its own account and
/// region: calls by service and operation, the trail's journal, the store, rules and findings, disk
/// and memory.
struct HouseMeasurements: Sendable {
    private static let seconds: Int64 = 60

    let cloudWatch: CloudWatchService
    let meter: CallMeter
    let store: Store
    let journal: Journal
    let settings: Configuration
    let clock: any Clock

    func run() async {
        while !Task.isCancelled {
            // A second before the minute ends, so that what is counted belongs to it.
            let now = clock.now().seconds
            let wait = Self.seconds - 1 - now % Self.seconds
            try? await Task.sleep(for: .seconds(wait > 0 ? wait : Self.seconds))
            if Task.isCancelled { return }
            measure()
        }
    }

    func measure() {
        let now = clock.now().seconds
        let data = calls(now) + gauges(now)
        cloudWatch.record(
            data, in: MetricScope(account: settings.account, region: settings.region))
    }

    /// One series a service, and one an operation.
    private func calls(_ now: Int64) -> [MetricDatum] {
        let all = meter.drain()
        var data: [MetricDatum] = []
        var services: [String: CallMeter.Tally] = [:]
        for (key, tally) in all {
            data += datums(
                tally, [("Service", key.service), ("Operation", key.operation)], now)
            if services[key.service] == nil {
                services[key.service] = tally
            } else {
                services[key.service]?.merge(tally)
            }
        }
        for (service, tally) in services { data += datums(tally, [("Service", service)], now) }
        return data
    }

    private func datums(
        _ tally: CallMeter.Tally, _ dimensions: [(String, String)], _ now: Int64
    ) -> [MetricDatum] {
        func metric(_ name: String) -> MetricIdentity {
            MetricIdentity(
                namespace: "Garrison/Gate", name: name,
                dimensions: dimensions.map { MetricDimension($0.0, $0.1) })
        }
        func count(_ name: String, _ value: Int) -> MetricDatum {
            MetricDatum(
                metric: metric(name), unit: "Count", time: now, content: .value(Double(value)))
        }
        var values: [Double] = []
        var counts: [Double] = []
        for (slot, count) in tally.latencies.enumerated() where count > 0 {
            values.append(CallMeter.milliseconds(slot))
            counts.append(Double(count))
        }
        return [
            count("Calls", tally.count), count("Errors", tally.errors),
            count("Faults", tally.faults),
            MetricDatum(
                metric: metric("Latency"), unit: "Milliseconds", time: now,
                content: .values(values, counts: counts)),
        ]
    }

    // MARK: What stands at some height

    private func gauges(_ now: Int64) -> [MetricDatum] {
        var data: [MetricDatum] = []
        func add(_ part: String, _ name: String, _ value: Double?, _ unit: String) {
            guard let value else { return }
            data.append(
                MetricDatum(
                    metric: MetricIdentity(namespace: "Garrison/\(part)", name: name), unit: unit,
                    time: now, content: .value(value)))
        }
        add("Trail", "Records", Double(journal.end.value - journal.start.value), "Count")
        add("Trail", "Waiting", count("gate_outbox"), "Count")
        for (reader, lag) in lags() {
            data.append(
                MetricDatum(
                    metric: MetricIdentity(
                        namespace: "Garrison/Trail", name: "Lag",
                        dimensions: [MetricDimension("Reader", reader)]), unit: "Count", time: now,
                    content: .value(lag)))
        }
        add("Store", "WritesWaiting", Double(store.waitingCount), "Count")
        add("Store", "Commits", Double(store.commitCount), "Count")
        add("EventBridge", "Rules", count("events_rules"), "Count")
        add("GuardDuty", "Findings", count("guardduty_findings"), "Count")
        if let alarms = try? cloudWatch.alarmCounts() {
            add("CloudWatch", "Alarms", Double(alarms.all), "Count")
            add("CloudWatch", "AlarmsInAlarm", Double(alarms.inAlarm), "Count")
        }
        let scope = MetricScope(account: settings.account, region: settings.region)
        add("CloudWatch", "Series", Double(cloudWatch.metrics.seriesCount(in: scope)), "Count")
        let disk = disk()
        add("Host", "DiskFree", disk?.free, "Bytes")
        add("Host", "DiskUsedPercent", disk?.usedPercent, "Percent")
        add("Process", "Memory", Self.memory(), "Bytes")
        return data
    }

    /// Tables of the store by name: a program that wires parts knows what they keep.
    private func count(_ table: String) -> Double? {
        let row = try? store.read { try $0.row("SELECT count(*) AS n FROM \(table)") }
        return row.map { Double($0.integer("n")) }
    }

    /// How far behind the trail's readers are, in records.
    private func lags() -> [(String, Double)] {
        let cursors = [
            ("EventBridge", "SELECT min(position) AS at FROM events_cursors WHERE name = 'trail'"),
            ("GuardDuty", "SELECT min(cursor) AS at FROM guardduty_detectors"),
            (
                "CloudTrail",
                "SELECT min(cursor) AS at FROM cloudtrail_periods WHERE stop_event IS NULL"
            ),
        ]
        let end = Int64(clamping: journal.end.value)
        return cursors.compactMap { name, sql in
            let row = try? store.read { try $0.row(sql) }
            guard let at = row?.integerIfAny("at") else { return nil }
            return (name, Double(max(0, end - at)))
        }
    }

    private func disk() -> (free: Double, usedPercent: Double)? {
        guard
            let it = try? FileManager.default.attributesOfFileSystem(forPath: settings.data),
            let free = (it[.systemFreeSize] as? NSNumber)?.doubleValue,
            let size = (it[.systemSize] as? NSNumber)?.doubleValue, size > 0
        else { return nil }
        return (free, (1 - free / size) * 100)
    }

    /// The resident set, where the system tells it.
    private static func memory() -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            return nil
        }
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) }
        return pages.map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) }
    }
}

extension CallMeter.Tally {
    fileprivate mutating func merge(_ other: CallMeter.Tally) {
        count += other.count
        errors += other.errors
        faults += other.faults
        for (slot, value) in other.latencies.enumerated() { latencies[slot] += value }
    }
}
