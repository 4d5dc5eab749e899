package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record KeySchemaElement(Optional<String> attributeName, Optional<String> keyType) {}
