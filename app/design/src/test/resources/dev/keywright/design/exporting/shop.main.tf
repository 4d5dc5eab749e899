terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.28"
    }
  }
}

variable "shop_table_name" {
  type        = string
  default     = "shop"
  description = "Name of the table"
}

variable "audit_table_name" {
  type        = string
  default     = "audit"
  description = "Name of the table"
}

variable "audit_kms_key_arn" {
  type        = string
  default     = "alias/audit"
  description = "Customer managed key of table audit"
}

variable "alarm_actions" {
  type        = list(string)
  default     = []
  description = "ARNs that alarms tell, such as an SNS topic"
}

# All of it.
resource "aws_dynamodb_table" "shop" {
  name                        = var.shop_table_name
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "PK"
  range_key                   = "SK"
  table_class                 = "STANDARD"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "PK"
    type = "S"
  }

  attribute {
    name = "SK"
    type = "S"
  }

  attribute {
    name = "GSI1PK"
    type = "S"
  }

  attribute {
    name = "GSI1SK"
    type = "S"
  }

  attribute {
    name = "country"
    type = "S"
  }

  attribute {
    name = "city"
    type = "S"
  }

  attribute {
    name = "total"
    type = "N"
  }

  attribute {
    name = "createdAt"
    type = "S"
  }

  # Serves: orders by status; all orders
  global_secondary_index {
    name               = "GSI1"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total"]

    key_schema {
      attribute_name = "GSI1PK"
      key_type       = "HASH"
    }

    key_schema {
      attribute_name = "GSI1SK"
      key_type       = "RANGE"
    }
  }

  # Serves no access pattern.
  global_secondary_index {
    name            = "GSI2"
    projection_type = "ALL"

    key_schema {
      attribute_name = "country"
      key_type       = "HASH"
    }

    key_schema {
      attribute_name = "city"
      key_type       = "HASH"
    }

    key_schema {
      attribute_name = "total"
      key_type       = "RANGE"
    }

    key_schema {
      attribute_name = "SK"
      key_type       = "RANGE"
    }
  }

  # Serves no access pattern.
  local_secondary_index {
    name            = "LSI1"
    range_key       = "createdAt"
    projection_type = "KEYS_ONLY"
  }

  on_demand_throughput {
    max_read_request_units = 4000
  }

  warm_throughput {
    read_units_per_second  = 15000
    write_units_per_second = 5000
  }

  ttl {
    attribute_name = "expiresAt"
    enabled        = true
  }

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 7
  }

  lifecycle {
    prevent_destroy = true
  }

  tags = {
    team  = "shop"
    stage = "prod"
  }
}

resource "aws_dynamodb_table" "audit" {
  name                        = var.audit_table_name
  billing_mode                = "PROVISIONED"
  read_capacity               = 5
  write_capacity              = 10
  hash_key                    = "id"
  range_key                   = "at"
  table_class                 = "STANDARD_INFREQUENT_ACCESS"
  deletion_protection_enabled = false
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "at"
    type = "N"
  }

  attribute {
    name = "actor"
    type = "S"
  }

  # Serves no access pattern.
  global_secondary_index {
    name            = "byActor"
    hash_key        = "actor"
    projection_type = "ALL"
    read_capacity   = 3
    write_capacity  = 4
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.audit_kms_key_arn
  }

  replica {
    region_name            = "us-west-2"
    kms_key_arn            = var.audit_kms_key_arn
    point_in_time_recovery = false
    propagate_tags         = true
  }

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [read_capacity, write_capacity]
  }
}

resource "aws_appautoscaling_target" "audit_read" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.audit.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

resource "aws_appautoscaling_policy" "audit_read" {
  name               = "DynamoDBReadCapacityUtilization:${aws_appautoscaling_target.audit_read.resource_id}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.audit_read.service_namespace
  resource_id        = aws_appautoscaling_target.audit_read.resource_id
  scalable_dimension = aws_appautoscaling_target.audit_read.scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = 70

    predefined_metric_specification {
      predefined_metric_type = "DynamoDBReadCapacityUtilization"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_readthrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} ReadThrottleEvents"
  alarm_description   = "Reads of the table are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReadThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName = aws_dynamodb_table.shop.name
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_writethrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} WriteThrottleEvents"
  alarm_description   = "Writes of the table are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "WriteThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName = aws_dynamodb_table.shop.name
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_gsi1_readthrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} GSI1 ReadThrottleEvents"
  alarm_description   = "Reads of index GSI1 are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReadThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.shop.name
    GlobalSecondaryIndexName = "GSI1"
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_gsi1_writethrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} GSI1 WriteThrottleEvents"
  alarm_description   = "Writes of index GSI1 are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "WriteThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.shop.name
    GlobalSecondaryIndexName = "GSI1"
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_gsi2_readthrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} GSI2 ReadThrottleEvents"
  alarm_description   = "Reads of index GSI2 are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReadThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.shop.name
    GlobalSecondaryIndexName = "GSI2"
  }
}

resource "aws_cloudwatch_metric_alarm" "shop_gsi2_writethrottleevents" {
  alarm_name          = "${aws_dynamodb_table.shop.name} GSI2 WriteThrottleEvents"
  alarm_description   = "Writes of index GSI2 are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "WriteThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.shop.name
    GlobalSecondaryIndexName = "GSI2"
  }
}

resource "aws_cloudwatch_metric_alarm" "audit_readthrottleevents" {
  alarm_name          = "${aws_dynamodb_table.audit.name} ReadThrottleEvents"
  alarm_description   = "Reads of the table are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReadThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName = aws_dynamodb_table.audit.name
  }
}

resource "aws_cloudwatch_metric_alarm" "audit_writethrottleevents" {
  alarm_name          = "${aws_dynamodb_table.audit.name} WriteThrottleEvents"
  alarm_description   = "Writes of the table are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "WriteThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName = aws_dynamodb_table.audit.name
  }
}

resource "aws_cloudwatch_metric_alarm" "audit_byactor_readthrottleevents" {
  alarm_name          = "${aws_dynamodb_table.audit.name} byActor ReadThrottleEvents"
  alarm_description   = "Reads of index byActor are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReadThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.audit.name
    GlobalSecondaryIndexName = "byActor"
  }
}

resource "aws_cloudwatch_metric_alarm" "audit_byactor_writethrottleevents" {
  alarm_name          = "${aws_dynamodb_table.audit.name} byActor WriteThrottleEvents"
  alarm_description   = "Writes of index byActor are throttled"
  namespace           = "AWS/DynamoDB"
  metric_name         = "WriteThrottleEvents"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName                = aws_dynamodb_table.audit.name
    GlobalSecondaryIndexName = "byActor"
  }
}

resource "aws_cloudwatch_metric_alarm" "audit_us_west_2_replicationlatency" {
  alarm_name          = "${aws_dynamodb_table.audit.name} us-west-2 ReplicationLatency"
  alarm_description   = "Writes reach us-west-2 later than a minute"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReplicationLatency"
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 2
  threshold           = 60000
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_actions

  dimensions = {
    TableName       = aws_dynamodb_table.audit.name
    ReceivingRegion = "us-west-2"
  }
}

data "aws_region" "current" {}

resource "aws_cloudwatch_dashboard" "tables" {
  dashboard_name = "Shop"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        x      = 0
        y      = 0
        width  = 12
        height = 6
        properties = {
          title  = "shop consumed"
          region = data.aws_region.current.region
          stat   = "Sum"
          period = 60
          metrics = [
            ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}"],
            ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}"],
            ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI1"],
            ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI1"],
            ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI2"],
            ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI2"],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 0
        width  = 12
        height = 6
        properties = {
          title  = "shop throttled"
          region = data.aws_region.current.region
          stat   = "Sum"
          period = 60
          metrics = [
            ["AWS/DynamoDB", "ReadThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}"],
            ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}"],
            ["AWS/DynamoDB", "ReadThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI1"],
            ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI1"],
            ["AWS/DynamoDB", "ReadThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI2"],
            ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", "${aws_dynamodb_table.shop.name}", "GlobalSecondaryIndexName", "GSI2"],
          ]
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 6
        width  = 12
        height = 6
        properties = {
          title  = "audit consumed"
          region = data.aws_region.current.region
          stat   = "Sum"
          period = 60
          metrics = [
            ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", "${aws_dynamodb_table.audit.name}"],
            ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", "${aws_dynamodb_table.audit.name}"],
            ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", "${aws_dynamodb_table.audit.name}", "GlobalSecondaryIndexName", "byActor"],
            ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", "${aws_dynamodb_table.audit.name}", "GlobalSecondaryIndexName", "byActor"],
          ]
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 6
        width  = 12
        height = 6
        properties = {
          title  = "audit throttled"
          region = data.aws_region.current.region
          stat   = "Sum"
          period = 60
          metrics = [
            ["AWS/DynamoDB", "ReadThrottleEvents", "TableName", "${aws_dynamodb_table.audit.name}"],
            ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", "${aws_dynamodb_table.audit.name}"],
            ["AWS/DynamoDB", "ReadThrottleEvents", "TableName", "${aws_dynamodb_table.audit.name}", "GlobalSecondaryIndexName", "byActor"],
            ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", "${aws_dynamodb_table.audit.name}", "GlobalSecondaryIndexName", "byActor"],
          ]
        }
      },
    ]
  })
}

# What the access patterns need and nothing else; attach it to the application's role.
data "aws_iam_policy_document" "access_patterns" {
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PartiQLSelect", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]
    resources = [aws_dynamodb_table.shop.arn]
  }

  statement {
    actions   = ["dynamodb:Query", "dynamodb:Scan"]
    resources = ["${aws_dynamodb_table.shop.arn}/index/GSI1"]
  }
}

resource "aws_iam_policy" "access_patterns" {
  name_prefix = "Shop-"
  description = "Allows the access patterns of the design and nothing else"
  policy      = data.aws_iam_policy_document.access_patterns.json
}

output "access_patterns_policy_arn" {
  value = aws_iam_policy.access_patterns.arn
}

output "shop_name" {
  value = aws_dynamodb_table.shop.name
}

output "shop_arn" {
  value = aws_dynamodb_table.shop.arn
}

output "shop_stream_arn" {
  value = aws_dynamodb_table.shop.stream_arn
}

output "audit_name" {
  value = aws_dynamodb_table.audit.name
}

output "audit_arn" {
  value = aws_dynamodb_table.audit.arn
}

output "audit_stream_arn" {
  value = aws_dynamodb_table.audit.stream_arn
}
