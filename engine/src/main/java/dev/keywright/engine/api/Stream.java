package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Stream(Optional<String> streamArn, Optional<String> tableName, Optional<String> streamLabel) {}
