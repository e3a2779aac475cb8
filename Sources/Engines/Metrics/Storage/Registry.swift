/// Which series there are: by their names, for putting and asking, and in order, for listing.
struct Registry: Sendable {
    /// One metric: a series for each unit, most often one.
    struct Entry: Sendable {
        var series: [Series]
    }
    struct Scope: Sendable {
        var entries: [MetricIdentity: Entry] = [:]
        var seriesCount = 0
        /// Metrics of each namespace and name; sorted where `unsorted` does not name them.
        var names: [String: [String: [MetricIdentity]]] = [:]
        var unsorted: [String: Set<String>] = [:]
    }

    var scopes: [MetricScope: Scope] = [:]
    var byID: [UInt32: Series] = [:]
    var nextID: UInt32 = 1
    /// Made since the catalog was last written.
    var unwritten: [Series] = []

    func series(
        _ metric: MetricIdentity, _ unit: String, in scope: MetricScope
    ) -> Series? {
        scopes[scope]?.entries[metric]?.series.first { $0.unit == unit }
    }

    mutating func add(_ series: Series) {
        let metric = series.metric
        byID[series.id] = series
        nextID = max(nextID, series.id + 1)
        if scopes[series.scope]?.entries[metric]?.series.append(series) == nil {
            scopes[series.scope, default: Scope()].entries[metric] = Entry(series: [series])
            scopes[series.scope]?.names[metric.namespace, default: [:]][metric.name, default: []]
                .append(metric)
            scopes[series.scope]?.unsorted[metric.namespace, default: []].insert(metric.name)
        }
        scopes[series.scope]?.seriesCount += 1
    }

    mutating func remove(_ series: Series) {
        let metric = series.metric
        byID[series.id] = nil
        guard scopes[series.scope]?.entries[metric] != nil else { return }
        scopes[series.scope]?.entries[metric]?.series.removeAll { $0 === series }
        scopes[series.scope]?.seriesCount -= 1
        if scopes[series.scope]?.entries[metric]?.series.isEmpty == true {
            scopes[series.scope]?.entries[metric] = nil
            scopes[series.scope]?.names[metric.namespace]?[metric.name]?.removeAll { $0 == metric }
            if scopes[series.scope]?.names[metric.namespace]?[metric.name]?.isEmpty == true {
                scopes[series.scope]?.names[metric.namespace]?[metric.name] = nil
            }
            if scopes[series.scope]?.names[metric.namespace]?.isEmpty == true {
                scopes[series.scope]?.names[metric.namespace] = nil
            }
        }
    }

    /// The metrics of a name, sorted.
    mutating func sorted(
        _ name: String, _ namespace: String, in scope: MetricScope
    ) -> [MetricIdentity] {
        if scopes[scope]?.unsorted[namespace]?.remove(name) != nil {
            scopes[scope]?.names[namespace]?[name]?.sort()
        }
        return scopes[scope]?.names[namespace]?[name] ?? []
    }
}
