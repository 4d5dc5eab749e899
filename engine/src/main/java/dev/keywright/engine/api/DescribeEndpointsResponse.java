package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record DescribeEndpointsResponse(Optional<List<Endpoint>> endpoints) implements Response {}
