# Shield Advanced as a whole: what is protected, how, and who may help.

resource "aws_shield_subscription" "this" {
  auto_renew   = "ENABLED"
  skip_destroy = true # a subscription lasts a year
}

locals {
  balancer = "arn:aws:elasticloadbalancing:${local.region}:${local.account}:loadbalancer/app/shop/50dc6c495c0c9188"
}

resource "aws_shield_protection" "balancer" {
  name         = "balancer"
  resource_arn = local.balancer
  tags         = { Team = "web" }
  depends_on   = [aws_shield_subscription.this]
}

resource "aws_shield_protection" "address" {
  name         = "address"
  resource_arn = "arn:aws:ec2:${local.region}:${local.account}:eip-allocation/eipalloc-0a1b2c3d"
  depends_on   = [aws_shield_subscription.this]
}

resource "aws_shield_protection_group" "all" {
  protection_group_id = "all"
  aggregation         = "MAX"
  pattern             = "ALL"
  depends_on          = [aws_shield_subscription.this]
}

resource "aws_shield_protection_group" "balancers" {
  protection_group_id = "balancers"
  aggregation         = "SUM"
  pattern             = "BY_RESOURCE_TYPE"
  resource_type       = "APPLICATION_LOAD_BALANCER"
  depends_on          = [aws_shield_subscription.this]
}

resource "aws_shield_protection_group" "chosen" {
  protection_group_id = "chosen"
  aggregation         = "MEAN"
  pattern             = "ARBITRARY"
  members             = [aws_shield_protection.balancer.resource_arn]
}

resource "aws_shield_protection_health_check_association" "balancer" {
  health_check_arn     = "arn:aws:route53:::healthcheck/3ff5c6a1-0f7c-4c9f-9d7c-2f5c5a7c1d0e"
  shield_protection_id = aws_shield_protection.balancer.id
}

resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = local.balancer
  web_acl_arn  = aws_wafv2_web_acl.shop.arn
}

resource "aws_shield_application_layer_automatic_response" "balancer" {
  resource_arn = aws_shield_protection.balancer.resource_arn
  action       = "COUNT"
  depends_on   = [aws_wafv2_web_acl_association.shop]
}

resource "aws_iam_role" "team" {
  name = "shield-response-team"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "drt.shield.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "team" {
  role       = aws_iam_role.team.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSShieldDRTAccessPolicy"
}

resource "aws_shield_drt_access_role_arn_association" "team" {
  role_arn   = aws_iam_role.team.arn
  depends_on = [aws_shield_subscription.this]
}

resource "aws_s3_bucket" "logs" {
  bucket        = "shield-flow-logs"
  force_destroy = true
}

resource "aws_shield_drt_access_log_bucket_association" "logs" {
  log_bucket              = aws_s3_bucket.logs.id
  role_arn_association_id = aws_shield_drt_access_role_arn_association.team.id
}

resource "aws_shield_proactive_engagement" "team" {
  enabled = true

  emergency_contact {
    email_address = "on-call@example.com"
    phone_number  = "+15550100"
    contact_notes = "Day and night."
  }

  depends_on = [aws_shield_drt_access_role_arn_association.team]
}

data "aws_shield_protection" "balancer" {
  protection_id = aws_shield_protection.balancer.id
}
