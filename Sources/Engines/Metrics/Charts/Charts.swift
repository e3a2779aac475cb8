// Pictures of metrics, as GetMetricWidgetImage gives them.
//
// It reads a metric widget's definition (`MetricWidget`), has its queries answered, and draws what
// comes as a PNG: lines, areas that stand on one another, bars, a pie, single numbers, a gauge;
// with axes, annotations, a legend and a title, in light or dark. It knows no HTTP and no time of
// its own, and refuses to draw larger than CloudWatch would.
//
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Metric-Widget-Structure.html
