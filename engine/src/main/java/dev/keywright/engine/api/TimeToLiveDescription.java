package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record TimeToLiveDescription(Optional<String> timeToLiveStatus, Optional<String> attributeName) {}
