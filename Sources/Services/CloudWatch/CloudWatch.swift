// CloudWatch: metrics, alarms, dashboards, metric streams and insight rules of an account.
//
// It speaks CloudWatch's API (the gate reads the three dialects it comes in), keeps what the API
// configures in the store, and asks the engine `MetricsEngine` for everything that is counted: it
// knows no statistic and no formula of its own. A change of an alarm's state, its history, its
// event and the actions it asks for are one transaction; `Courier` carries the actions out
// afterwards.
//
// It refuses to know log groups, topics, queues and buckets by themselves: those are neighbours,
// reached through the protocols of `Gate`.
//
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/Welcome.html
