terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.28"
    }
  }
}

# All of it.
resource "aws_dynamodb_table" "shop" {
  name                        = "shop"
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

  tags = {
    team  = "shop"
    stage = "prod"
  }
}

resource "aws_dynamodb_table" "audit" {
  name                        = "audit"
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
    kms_key_arn = "alias/audit"
  }

  replica {
    region_name            = "us-west-2"
    point_in_time_recovery = false
    propagate_tags         = true
  }

  lifecycle {
    ignore_changes = [read_capacity, write_capacity]
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
