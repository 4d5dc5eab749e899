package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateTimeToLiveResponse(Optional<TimeToLiveSpecification> timeToLiveSpecification) implements Response {}
