// Metrics: the time-series engine behind CloudWatch's metrics.
//
// It keeps measurements (`MetricStore`), turns them into statistics (`Statistic`,
// `MetricAggregate`), answers GetMetricData's queries with metric math (`MetricDataRequest`),
// judges alarms (`AlarmRule`, `CompositeRule`) and reads what Prometheus and OpenTelemetry push
// (`PrometheusText`, `RemoteWrite`, `OTLPMetrics`), and draws widgets (`MetricWidget`). It refuses
// to know HTTP, SQL, AWS's wire shapes and what time it is: whoever calls says when it is now, and
// gives a folder to keep files in or none.
//
// A series is an account and region, a namespace, a name, up to 30 dimensions, and a unit: data of
// two units of one metric are two series, as CloudWatch keeps them apart. Times are whole seconds
// since 1970; data of standard resolution belong to their minute. Data of one second (or minute)
// add up, so that what is put twice counts twice, except where a put says that it replaces.
//
// The order of a reader: MetricIdentity, MetricDatum, Statistic, MetricAggregate, MetricStore,
// MetricDataQuery, then Queries/, Alarms/, Intake/, Charts/ and, below it all, Storage/.
//
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
