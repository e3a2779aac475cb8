import Foundation
import MetricsEngine
import TestSupport
import Testing
import Vocabulary

@Suite struct KillTests {
    @Test func `what was acknowledged is there once, whenever the process is killed`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/metrics"
        var next = 0
        for round in 0..<max(5, Child.kills / 10) {
            let child = try Child("measurements", path, String(next))
            let lines = child.kill(afterMicroseconds: 30_000 + round * 7919 % 150_000)
            var acknowledged = [Int](repeating: next, count: 4)
            for line in lines {
                let parts = line.split(separator: " ").compactMap { Int($0) }
                if parts.count == 2 { acknowledged[parts[0]] = parts[1] + 1 }
            }
            let store = try MetricStore(folder: path)
            var ends: [Int] = []
            for writer in 0..<4 {
                let metric = MetricIdentity(
                    namespace: "Kill", name: "number",
                    dimensions: [MetricDimension("writer", "\(writer)")])
                let points = try store.points(
                    of: metric, in: Bench.scope, period: 60, from: 1_800_000_000,
                    to: 1_800_600_000)
                let count = points.reduce(0) { $0 + $1.aggregate.count }
                let sum = points.reduce(0) { $0 + $1.aggregate.sum }
                #expect(count >= Double(acknowledged[writer]), "round \(round)")
                // Each number once: 0 + 1 + … + (count - 1).
                #expect(sum == count * (count - 1) / 2, "round \(round)")
                ends.append(Int(count))
            }
            // All go on from the same number: fill up the ones behind.
            next = ends.max() ?? 0
            for (writer, end) in ends.enumerated() where end < next {
                let metric = MetricIdentity(
                    namespace: "Kill", name: "number",
                    dimensions: [MetricDimension("writer", "\(writer)")])
                try store.record(
                    (end..<next).map { number in
                        MetricDatum(
                            metric: metric, time: 1_800_000_000 + Int64(number),
                            isHighResolution: true, content: .value(Double(number)))
                    }, in: Bench.scope, now: 1_800_000_000 + Int64(next))
            }
            try store.close()
        }
    }

    @Test func `a log that was cut off anywhere loses only what was not acknowledged`()
        async throws
    {
        let folder = try TemporaryFolder()
        let path = folder.path + "/metrics"
        let now = Bench.now / 60 * 60
        let store = try MetricStore(folder: path)
        for index in 0..<20 {
            try await store.put(
                [Bench.datum("m\(index % 3)", Double(index), at: now + Int64(index) * 60)],
                in: Bench.scope, now: now + Int64(index) * 60)
        }
        let killed = try folder.copy()
        let inner = killed.path + "/metrics/"
        let name = try #require(
            try TemporaryFolderNames.names(inner).last { $0.hasPrefix("log-") })
        let whole = try killed.read("metrics/" + name)
        var last = 20.0
        for length in stride(from: whole.count, through: 0, by: -37) {
            try killed.write("metrics/" + name, Array(whole[..<length]))
            let copy = try killed.copy()
            let again = try MetricStore(folder: copy.path + "/metrics")
            var count = 0.0
            for index in 0..<3 {
                count += try again.points(
                    of: Bench.metric("m\(index)"), in: Bench.scope, period: 60, from: now,
                    to: now + 86_400
                ).reduce(0) { $0 + $1.aggregate.count }
            }
            #expect(count <= last)
            if length == whole.count { #expect(count == 20) }
            last = count
        }
        #expect(last == 0)
    }
}

enum TemporaryFolderNames {
    static func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
