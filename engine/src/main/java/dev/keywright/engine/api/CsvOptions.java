package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record CsvOptions(Optional<String> delimiter, Optional<List<String>> headerList) {}
