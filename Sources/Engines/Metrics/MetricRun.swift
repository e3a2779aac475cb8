/// Values of one series over time: the quick way in, for what comes in columns.
package struct MetricRun: Sendable {
    package var metric: MetricIdentity
    package var unit: String
    package var times: [Int64]
    package var values: [Double]
    package var isHighResolution: Bool
    package var isReplacing: Bool

    package init(
        metric: MetricIdentity, unit: String = "None", times: [Int64], values: [Double],
        isHighResolution: Bool = false, isReplacing: Bool = true
    ) {
        self.metric = metric
        self.unit = unit
        self.times = times
        self.values = values
        self.isHighResolution = isHighResolution
        self.isReplacing = isReplacing
    }
}
