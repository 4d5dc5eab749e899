package dev.keywright.engine.partiql;

import java.util.Optional;

/** What a statement reads or writes. */
public record Target(String table, Optional<String> index) {}
