package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record GlobalTable(Optional<String> globalTableName, Optional<List<Replica>> replicationGroup) {}
