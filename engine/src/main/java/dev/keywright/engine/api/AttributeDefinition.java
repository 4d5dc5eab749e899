package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record AttributeDefinition(Optional<String> attributeName, Optional<String> attributeType) {}
