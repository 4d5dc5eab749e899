package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record SequenceNumberRange(Optional<String> startingSequenceNumber, Optional<String> endingSequenceNumber) {}
