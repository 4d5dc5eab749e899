package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeContinuousBackupsRequest(
        Optional<String> tableName) implements Request<DescribeContinuousBackupsResponse> {}
