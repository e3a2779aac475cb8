import Codecs
import Synchronization

extension MetricStore {
    /// How long ago the last datum of a listed metric may be.
    package static let listedSeconds: Int64 = 14 * 86_400
    package static let recentSeconds: Int64 = 3 * 3600

    /// Metrics that had data in the last two weeks (or three hours), sorted, at most `limit`.
    package func list(
        _ filter: MetricFilter, in scope: MetricScope, after: String? = nil, limit: Int = 500,
        now: Int64
    ) -> MetricPage {
        let last = after.flatMap(Self.identity)
        var found: [MetricIdentity] = []
        visit(filter, in: scope, after: last, now: now) { metric in
            found.append(metric)
            return found.count <= limit
        }
        guard found.count > limit else { return MetricPage(metrics: found, next: nil) }
        found.removeLast()
        return MetricPage(metrics: found, next: found.last.map(Self.token))
    }

    /// Whether a text is a place in a listing.
    package static func isListPlace(_ text: String) -> Bool { identity(text) != nil }

    /// Hands out metrics in order until told to stop.
    func visit(
        _ filter: MetricFilter, in scope: MetricScope, after last: MetricIdentity? = nil,
        now: Int64, _ take: (MetricIdentity) -> Bool
    ) {
        let since =
            now - (filter.isRecentlyActive ? Self.recentSeconds : Self.listedSeconds)
        let spaces = registry.withLock { registry -> [String] in
            guard let all = registry.scopes[scope]?.names else { return [] }
            if let wanted = filter.namespace { return all[wanted] == nil ? [] : [wanted] }
            return all.keys.sorted()
        }
        for space in spaces where last == nil || space >= last?.namespace ?? "" {
            let names = registry.withLock { registry -> [String] in
                guard let all = registry.scopes[scope]?.names[space] else { return [] }
                if let wanted = filter.name { return all[wanted] == nil ? [] : [wanted] }
                return all.keys.sorted()
            }
            for name in names {
                if let last, space == last.namespace, name < last.name { continue }
                // The lock is let go between names, so that a long listing does not hold up puts.
                let found = registry.withLock { registry -> [(MetricIdentity, [Series])] in
                    var found: [(MetricIdentity, [Series])] = []
                    for metric in registry.sorted(name, space, in: scope) {
                        if let last, metric <= last { continue }
                        guard filter.matches(metric),
                            let entry = registry.scopes[scope]?.entries[metric]
                        else { continue }
                        found.append((metric, entry.series))
                    }
                    return found
                }
                for (metric, series) in found
                where series.contains(where: { $0.state.withLock(\.last) >= since }) {
                    if !take(metric) { return }
                }
            }
        }
    }

    private static func token(_ metric: MetricIdentity) -> String {
        let all = JSON.array(
            [.string(metric.namespace), .string(metric.name)]
                + metric.dimensions.flatMap { [.string($0.name), .string($0.value)] })
        return String(decoding: all.bytes, as: UTF8.self)
    }

    private static func identity(_ token: String) -> MetricIdentity? {
        guard let parts = (try? JSON(text: token))?.array?.map(\.string), parts.count >= 2,
            parts.count % 2 == 0, parts.count <= 100
        else { return nil }
        let texts = parts.compactMap(\.self)
        guard texts.count == parts.count else { return nil }
        let dimensions = stride(from: 2, to: texts.count, by: 2).map {
            MetricDimension(texts[$0], texts[$0 + 1])
        }
        return MetricIdentity(namespace: texts[0], name: texts[1], dimensions: dimensions)
    }
}
