# CloudWatch: alarms of every kind, a dashboard, a metric stream and an insight rule.

resource "aws_cloudwatch_metric_alarm" "plain" {
  alarm_name          = "plain"
  alarm_description   = "Orders stay away"
  namespace           = "Shop"
  metric_name         = "Orders"
  dimensions          = { Store = "north" }
  statistic           = "Sum"
  unit                = "Count"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 3
  threshold           = 1
  comparison_operator = "LessThanThreshold"
  treat_missing_data  = "breaching"
  alarm_actions       = ["arn:aws:sns:${local.region}:${local.account}:on-call"]
  ok_actions          = ["arn:aws:sns:${local.region}:${local.account}:on-call"]
  tags                = { Team = "shop" }
}

resource "aws_cloudwatch_metric_alarm" "percentile" {
  alarm_name                            = "percentile"
  namespace                             = "Shop"
  metric_name                           = "Latency"
  extended_statistic                    = "p99.9"
  period                                = 300
  evaluation_periods                    = 1
  threshold                             = 250
  comparison_operator                   = "GreaterThanOrEqualToThreshold"
  evaluate_low_sample_count_percentiles = "ignore"
}

resource "aws_cloudwatch_metric_alarm" "math" {
  alarm_name          = "math"
  evaluation_periods  = 2
  threshold           = 5
  comparison_operator = "GreaterThanThreshold"

  metric_query {
    id          = "share"
    expression  = "errors / requests * 100"
    label       = "Errors in a hundred"
    return_data = true
  }

  metric_query {
    id = "errors"
    metric {
      namespace   = "Shop"
      metric_name = "Errors"
      period      = 60
      stat        = "Sum"
      unit        = "Count"
    }
  }

  metric_query {
    id = "requests"
    metric {
      namespace   = "Shop"
      metric_name = "Requests"
      period      = 60
      stat        = "Sum"
      unit        = "Count"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "band" {
  alarm_name          = "band"
  evaluation_periods  = 2
  comparison_operator = "GreaterThanUpperThreshold"
  threshold_metric_id = "band"

  metric_query {
    id          = "band"
    expression  = "ANOMALY_DETECTION_BAND(requests)"
    label       = "Requests (expected)"
    return_data = true
  }

  metric_query {
    id          = "requests"
    return_data = true
    metric {
      namespace   = "Shop"
      metric_name = "Requests"
      period      = 300
      stat        = "Sum"
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "both" {
  alarm_name = "both"
  alarm_rule = join(" AND ", [
    "ALARM(${aws_cloudwatch_metric_alarm.plain.alarm_name})",
    "NOT OK(\"${aws_cloudwatch_metric_alarm.math.arn}\")",
  ])
  alarm_actions = ["arn:aws:sns:${local.region}:${local.account}:on-call"]

  actions_suppressor {
    alarm            = aws_cloudwatch_metric_alarm.percentile.alarm_name
    wait_period      = 60
    extension_period = 120
  }

  tags = { Team = "shop" }
}

resource "aws_cloudwatch_dashboard" "shop" {
  dashboard_name = "shop"
  dashboard_body = jsonencode({
    widgets = [
      {
        type = "metric", x = 0, y = 0, width = 12, height = 6
        properties = {
          metrics = [["Shop", "Orders", "Store", "north"], [{ expression = "m1 * 2", id = "e1" }]]
          period  = 300, stat = "Sum", region = local.region, title = "Orders"
        }
      },
      {
        type       = "text", x = 12, y = 0, width = 6, height = 6
        properties = { markdown = "# Shop" }
      },
      {
        type       = "alarm", x = 0, y = 6, width = 6, height = 3
        properties = { title = "Alarms", alarms = [aws_cloudwatch_metric_alarm.plain.arn] }
      },
    ]
  })
}

resource "aws_s3_bucket" "metrics" {
  bucket        = "metrics-of-the-shop"
  force_destroy = true
}

resource "aws_iam_role" "stream" {
  name = "metric-stream"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "streams.metrics.cloudwatch.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_cloudwatch_metric_stream" "shop" {
  name          = "shop"
  role_arn      = aws_iam_role.stream.arn
  firehose_arn  = "${aws_s3_bucket.metrics.arn}/stream"
  output_format = "json"

  include_filter {
    namespace    = "Shop"
    metric_names = ["Orders", "Latency"]
  }

  statistics_configuration {
    additional_statistics = ["p90", "tm95"]
    include_metric {
      namespace   = "Shop"
      metric_name = "Latency"
    }
  }

  tags = { Team = "shop" }
}

resource "aws_cloudwatch_contributor_insight_rule" "callers" {
  rule_name  = "callers"
  rule_state = "ENABLED"
  rule_definition = jsonencode({
    Schema        = { Name = "CloudWatchLogRule", Version = 1 }
    LogGroupNames = ["shop*"]
    LogFormat     = "JSON"
    Contribution  = { Keys = ["$.ip"], Filters = [{ Match = "$.status", GreaterThan = 399 }] }
    AggregateOn   = "Count"
  })
  tags = { Team = "shop" }
}
