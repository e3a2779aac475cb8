// What the metrics engine takes in a second, in how many bytes it keeps it, and how fast it sums
// it up. `metrics-bench write FILE` writes the same data as JSON lines for the peer.
import Glibc
import MetricsEngine
import Vocabulary

let seriesCount = 2000
let pointCount = 1440
let start: Int64 = 1_790_000_000 / 86_400 * 86_400
let now = start + Int64(pointCount) * 60

struct Walk {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
    /// A slow random walk of one decimal: most steps are small, as load and memory go.
    mutating func run() -> [Double] {
        var tenths = Int64(next() % 10_000)
        return (0..<pointCount).map { _ in
            tenths += Int64(next() % 7) + Int64(next() % 7) + Int64(next() % 7) - 9
            return Double(tenths) / 10
        }
    }
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of a processor that this process has used: what others do beside it does not count.
func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}

func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

func shown(_ value: Double, _ places: Int = 2) -> String {
    let power = places == 0 ? 1.0 : places == 1 ? 10.0 : 100.0
    return "\((value * power).rounded() / power)"
}

func runs() -> [MetricRun] {
    let times = (0..<pointCount).map { start + Int64($0) * 60 }
    return (0..<seriesCount).map { index in
        var walk = Walk(state: UInt64(index) &* 0x9e37_79b9_7f4a_7c15 | 1)
        return MetricRun(
            metric: MetricIdentity(
                namespace: "Bench", name: "walk",
                dimensions: [MetricDimension("host", "host-\(index)")]),
            times: times, values: walk.run())
    }
}

func writePeer(_ path: String) {
    guard let file = fopen(path, "w") else { return }
    for run in runs() {
        let host = run.metric.dimensions[0].value
        let values = run.values.map { "\($0)" }.joined(separator: ",")
        let times = run.times.map { "\($0)000" }.joined(separator: ",")
        fputs(
            "{\"metric\":{\"__name__\":\"walk\",\"host\":\"\(host)\"},\"values\":[\(values)],"
                + "\"timestamps\":[\(times)]}\n", file)
    }
    fclose(file)
}

/// The first minutes of each series as a scrape shows them, with labels as they are in the wild.
func text(_ data: [MetricRun], minutes: Int) -> [UInt8] {
    var text: [UInt8] = []
    for minute in 0..<minutes {
        for run in data {
            let host = run.metric.dimensions[0].value
            text += Array(
                ("walk_text{host=\"\(host)\",job=\"node\",instance=\"10.0.0.1:9100\"} "
                    + "\(run.values[minute]) \(run.times[minute])000\n").utf8)
        }
    }
    return text
}

func writeText(_ path: String) {
    guard let file = fopen(path, "w") else { return }
    let bytes = text(runs(), minutes: 150)
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
}

let account = AccountID.standard
let scope = MetricScope(account: account, region: .usEast1)

func folderBytes(_ path: String) -> Int {
    var bytes = 0
    guard let folder = opendir(path) else { return 0 }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        var information = stat()
        if name.hasPrefix("part-"), stat("\(path)/\(name)", &information) == 0 {
            bytes += Int(information.st_size)
        }
    }
    return bytes
}

func measure(_ folder: String) async throws {
    let data = runs()
    let total = Double(seriesCount * pointCount)
    let store = try MetricStore(folder: folder)
    // As a push comes: an hour of each series at a time.
    let batches = stride(from: 0, to: pointCount, by: 60).map { first in
        data.map { run in
            MetricRun(
                metric: run.metric, times: Array(run.times[first..<first + 60]),
                values: Array(run.values[first..<first + 60]))
        }
    }
    var began = seconds()
    let used = processorSeconds()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for batch in batches {
            try await store.put(batch, in: scope, now: now)
        }
        try await group.waitForAll()
    }
    let put = seconds() - began
    let putUsed = processorSeconds() - used
    try store.flush()
    let flushed = seconds() - began
    say(
        "samples into the engine, logged and fsynced: \(shown(total / put / 1e6)) million/s; "
            + "\(shown(putUsed / total * 1e9, 0)) ns of a processor each")
    say("with parts written: \(shown(total / flushed / 1e6)) million/s")
    try store.maintain(now: now)
    say("bytes a sample: \(shown(Double(folderBytes(folder)) / total))")
    var best = Double.infinity
    var sum = 0.0
    for _ in 0..<10 {
        began = seconds()
        let series = try store.total(
            MetricFilter(namespace: "Bench", name: "walk"), in: scope, statistic: .sum,
            period: 60, from: start, to: now, now: now)
        best = min(best, seconds() - began)
        sum = series.values.reduce(0, +)
    }
    let exact = data.reduce(0) { $0 + $1.values.reduce(0, +) }
    guard abs(sum - exact) < 1e-6 * abs(exact) else {
        say("the sum is wrong: \(sum), not \(exact)")
        exit(1)
    }
    say("sum over \(seriesCount) series x \(pointCount) points: \(shown(best * 1000, 1)) ms")
}

func measureText(_ folder: String) async throws {
    let store = try MetricStore(folder: folder)
    let bytes = text(runs(), minutes: 150)
    let parts = bytes.split(separator: 0x0a).count
    let cut = bytes.count / 2
    let middle = (bytes[cut...].firstIndex(of: 0x0a) ?? cut) + 1
    let halves = [Array(bytes[..<middle]), Array(bytes[middle...])]
    // Series are made once; then it is as it is every day.
    let first = try PrometheusText.read(text(runs(), minutes: 1))
    _ = try await store.put(first, namespace: "Warm", in: scope, now: now)
    let began = seconds()
    let used = processorSeconds()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for half in halves {
            group.addTask {
                let batch = try PrometheusText.read(half)
                let outcome = try await store.put(batch, namespace: "Warm", in: scope, now: now)
                guard outcome.refusedCount == 0 else { exit(1) }
            }
        }
        try await group.waitForAll()
    }
    let took = seconds() - began
    let spent = processorSeconds() - used
    say(
        "as Prometheus text, read, logged and fsynced: \(shown(Double(parts) / took / 1e6)) "
            + "million/s; \(shown(spent / Double(parts) * 1e9, 0)) ns of a processor each")
    let read = seconds()
    _ = try PrometheusText.read(bytes)
    say(
        "of which reading alone, one core: "
            + "\(shown(Double(parts) / (seconds() - read) / 1e6)) million/s")
}

func measureAlarms() throws {
    let store = MetricStore()
    let count = 100_000
    var rules: [AlarmRule] = []
    for index in 0..<count {
        let metric = MetricIdentity(
            namespace: "Bench", name: "alarmed",
            dimensions: [MetricDimension("host", "host-\(index)")])
        if index % 10 == 0 {
            try store.record(
                (0..<10).map {
                    MetricDatum(
                        metric: metric, time: now - Int64($0) * 60,
                        content: .value(Double(index % 17)))
                }, in: scope, now: now)
        }
        guard let stat = MetricStatQuery(metric: metric, statistic: "Average", period: 60) else {
            continue
        }
        rules.append(
            AlarmRule(
                queries: [MetricDataQuery(id: "m", source: .metric(stat))],
                comparison: .greaterThan, threshold: 8, evaluationPeriods: 3,
                datapointsToAlarm: 2))
    }
    let context = MetricQueryContext(store: store, scope: scope, now: now)
    let began = processorSeconds()
    var alarmed = 0
    for rule in rules where rule.evaluate(previous: .ok, in: context).state == .alarm {
        alarmed += 1
    }
    let took = processorSeconds() - began
    say(
        "\(count) alarms judged in \(shown(took)) s: \(shown(took / 60 * 100)) % of a core each "
            + "minute (\(alarmed) in ALARM)")
}

switch CommandLine.arguments.dropFirst().first {
case "text": writeText(CommandLine.arguments[2])
case "write": writePeer(CommandLine.arguments[2])
case "measure":
    try await measure(CommandLine.arguments[2])
    try await measureText(CommandLine.arguments[2] + "-text")
    try measureAlarms()
default: say("usage: metrics-bench write FILE | measure FOLDER")
}
