package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record TransactGetItem(Optional<Get> get) {}
