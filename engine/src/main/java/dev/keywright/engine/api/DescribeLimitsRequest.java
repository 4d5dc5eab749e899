package dev.keywright.engine.api;

public record DescribeLimitsRequest() implements Request<DescribeLimitsResponse> {}
