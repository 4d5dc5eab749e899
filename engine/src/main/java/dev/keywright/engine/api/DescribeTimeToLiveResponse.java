package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeTimeToLiveResponse(Optional<TimeToLiveDescription> timeToLiveDescription) implements Response {}
