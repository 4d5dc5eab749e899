package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Tag(Optional<String> key, Optional<String> value) {}
