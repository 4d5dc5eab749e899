package dev.keywright.engine.api;

public record DescribeEndpointsRequest() implements Request<DescribeEndpointsResponse> {}
