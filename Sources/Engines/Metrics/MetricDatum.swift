/// What is put: one or more values of a metric at a time.
package struct MetricDatum: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case value(Double)
        /// Distinct values, each as often as its count says.
        case values([Double], counts: [Double])
        /// Values that were summed up before they came; they have no percentiles, unless all were
        /// one value.
        case statistics(count: Double, sum: Double, minimum: Double, maximum: Double)
    }

    package var metric: MetricIdentity
    /// `None`, `Count`, `Milliseconds` and so on.
    package var unit: String
    /// Seconds since 1970.
    package var time: Int64
    /// Kept by the second (StorageResolution=1) rather than by the minute.
    package var isHighResolution: Bool
    package var content: Content
    /// Takes the place of what is there at its time instead of adding to it: for senders that
    /// repeat what they are not sure to have sent, as Prometheus does.
    package var isReplacing: Bool

    package init(
        metric: MetricIdentity, unit: String = "None", time: Int64,
        isHighResolution: Bool = false, content: Content, isReplacing: Bool = false
    ) {
        self.metric = metric
        self.unit = unit
        self.time = time
        self.isHighResolution = isHighResolution
        self.content = content
        self.isReplacing = isReplacing
    }
}
