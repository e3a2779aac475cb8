package import Vocabulary

/// Whose metrics: series of two accounts or regions never meet.
package struct MetricScope: Hashable, Sendable {
    package let account: AccountID
    package let region: Region

    package init(account: AccountID, region: Region) {
        self.account = account
        self.region = region
    }
}

/// One name and value that tells series of a metric apart.
package struct MetricDimension: Hashable, Comparable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    package static func < (one: MetricDimension, other: MetricDimension) -> Bool {
        (one.name, one.value) < (other.name, other.value)
    }
}

/// What names a metric within its account and region.
package struct MetricIdentity: Hashable, Comparable, Sendable {
    package let namespace: String
    package let name: String
    /// Sorted by name, so that equal sets are equal values.
    package let dimensions: [MetricDimension]

    package init(namespace: String, name: String, dimensions: [MetricDimension] = []) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions.sorted()
    }

    package func value(ofDimension name: String) -> String? {
        dimensions.first { $0.name == name }?.value
    }

    package static func < (one: MetricIdentity, other: MetricIdentity) -> Bool {
        if one.namespace != other.namespace { return one.namespace < other.namespace }
        if one.name != other.name { return one.name < other.name }
        return one.dimensions.lexicographicallyPrecedes(other.dimensions)
    }
}

/// Which metrics a listing wants, as ListMetrics filters.
package struct MetricFilter: Hashable, Sendable {
    /// A dimension that a metric must have, with this value or with any.
    package struct Dimension: Hashable, Sendable {
        package let name: String
        package let value: String?

        package init(_ name: String, _ value: String? = nil) {
            self.name = name
            self.value = value
        }
    }

    package var namespace: String?
    package var name: String?
    package var dimensions: [Dimension]
    /// Only metrics with data in the last three hours (RecentlyActive=PT3H).
    package var isRecentlyActive: Bool

    package init(
        namespace: String? = nil, name: String? = nil, dimensions: [Dimension] = [],
        isRecentlyActive: Bool = false
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions
        self.isRecentlyActive = isRecentlyActive
    }

    package func matches(_ metric: MetricIdentity) -> Bool {
        if let namespace, metric.namespace != namespace { return false }
        if let name, metric.name != name { return false }
        return dimensions.allSatisfy { wanted in
            metric.dimensions.contains {
                $0.name == wanted.name && (wanted.value == nil || $0.value == wanted.value)
            }
        }
    }
}

/// Some metrics of a listing, in the order of their names.
package struct MetricPage: Sendable {
    package let metrics: [MetricIdentity]
    /// Hand it back to go on after the last one; nil at the end.
    package let next: String?

    package init(metrics: [MetricIdentity], next: String?) {
        self.metrics = metrics
        self.next = next
    }
}
