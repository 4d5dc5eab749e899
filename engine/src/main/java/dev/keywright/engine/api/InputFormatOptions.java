package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record InputFormatOptions(Optional<CsvOptions> csv) {}
