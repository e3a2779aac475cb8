package import Vocabulary

/// One metric, statistic and period: a MetricStat.
package struct MetricStatQuery: Hashable, Sendable {
    package var metric: MetricIdentity
    package var statistic: Statistic
    /// The statistic as it was written, for labels.
    package var statisticText: String
    package var period: Int64
    package var unit: String?

    /// Nil if `statistic` is none.
    package init?(
        metric: MetricIdentity, statistic: String, period: Int64, unit: String? = nil
    ) {
        guard let read = Statistic(statistic) else { return nil }
        self.metric = metric
        self.statistic = read
        statisticText = statistic
        self.period = period
        self.unit = unit
    }
}

/// One of the queries of GetMetricData: a metric or an expression.
package struct MetricDataQuery: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        case metric(MetricStatQuery)
        /// Metric math, SEARCH or Metrics Insights SQL. SQL needs the query's period.
        case expression(String)
    }

    package var id: String
    package var source: Source
    package var label: String?
    package var returnsData: Bool
    package var period: Int64?
    /// Whose metrics, where not the caller's own.
    package var account: AccountID?

    package init(
        id: String, source: Source, label: String? = nil, returnsData: Bool = true,
        period: Int64? = nil, account: AccountID? = nil
    ) {
        self.id = id
        self.source = source
        self.label = label
        self.returnsData = returnsData
        self.period = period
        self.account = account
    }
}

package struct MetricDataRequest: Hashable, Sendable {
    package var queries: [MetricDataQuery]
    package var start: Int64
    package var end: Int64
    /// TimestampDescending, AWS's default.
    package var isNewestFirst: Bool
    /// LabelOptions' time zone, in seconds east of UTC.
    package var labelOffsetSeconds: Int64
    /// MaxDatapoints.
    package var datapointsMax: Int
    /// NextToken as a position: an earlier answer's `next`.
    package var after: String?

    package init(
        queries: [MetricDataQuery], start: Int64, end: Int64, isNewestFirst: Bool = true,
        labelOffsetSeconds: Int64 = 0, datapointsMax: Int = MetricDataRequest.datapointsLimit,
        after: String? = nil
    ) {
        self.queries = queries
        self.start = start
        self.end = end
        self.isNewestFirst = isNewestFirst
        self.labelOffsetSeconds = labelOffsetSeconds
        self.datapointsMax = datapointsMax
        self.after = after
    }

    package static let queriesMax = 500
    package static let datapointsLimit = 100_800
}

package struct MetricDataMessage: Hashable, Sendable {
    package var code: String
    package var value: String

    package init(code: String, value: String) {
        self.code = code
        self.value = value
    }
}

/// One series of an answer: MetricDataResult.
package struct MetricDataResult: Hashable, Sendable {
    package enum Status: String, Sendable {
        case complete = "Complete"
        case partialData = "PartialData"
        case internalError = "InternalError"
        case forbidden = "Forbidden"
    }

    package var id: String
    package var label: String
    package var series: MetricSeries
    package var status: Status
    package var messages: [MetricDataMessage]

    package init(
        id: String, label: String, series: MetricSeries, status: Status = .complete,
        messages: [MetricDataMessage] = []
    ) {
        self.id = id
        self.label = label
        self.series = series
        self.status = status
        self.messages = messages
    }
}

package struct MetricDataAnswer: Hashable, Sendable {
    package var results: [MetricDataResult]
    package var messages: [MetricDataMessage]
    package var next: String?

    package init(
        results: [MetricDataResult], messages: [MetricDataMessage] = [], next: String? = nil
    ) {
        self.results = results
        self.messages = messages
        self.next = next
    }
}

/// Why a request is refused: the message is for the caller (ValidationError).
package struct MetricQueryError: Error, Hashable, Sendable {
    package let message: String

    package init(_ message: String) { self.message = message }
}

/// What queries are answered from.
package struct MetricQueryContext: Sendable {
    package var store: MetricStore
    package var scope: MetricScope
    /// Seconds since 1970.
    package var now: Int64
    /// INSIGHT_RULE_METRIC(rule, metric): the points of a Contributor Insights rule, nil if there
    /// is no such rule.
    package var insightRule:
        @Sendable (_ rule: String, _ metric: String, _ from: Int64, _ to: Int64, _ period: Int64)
            -> MetricSeries?
    /// SERVICE_QUOTA(metric): the quota of a usage metric (namespace AWS/Usage), nil if unknown.
    package var serviceQuota: @Sendable (MetricIdentity) -> Double?
    /// The anomaly detector set for a metric: what it must not learn from.
    package var anomalyExclusions: @Sendable (MetricStatQuery) -> [Range<Int64>]
    /// Value of a tag of the resource that sent a metric, for Metrics Insights' tag."k".
    package var tagValue: @Sendable (MetricIdentity, String) -> String?

    package init(
        store: MetricStore, scope: MetricScope, now: Int64,
        insightRule: @escaping @Sendable (String, String, Int64, Int64, Int64) -> MetricSeries? = {
            _, _, _, _, _ in nil
        },
        serviceQuota: @escaping @Sendable (MetricIdentity) -> Double? = { _ in nil },
        anomalyExclusions: @escaping @Sendable (MetricStatQuery) -> [Range<Int64>] = { _ in [] },
        tagValue: @escaping @Sendable (MetricIdentity, String) -> String? = { _, _ in nil }
    ) {
        self.store = store
        self.scope = scope
        self.now = now
        self.insightRule = insightRule
        self.serviceQuota = serviceQuota
        self.anomalyExclusions = anomalyExclusions
        self.tagValue = tagValue
    }
}
