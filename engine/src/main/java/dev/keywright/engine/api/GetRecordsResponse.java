package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record GetRecordsResponse(Optional<List<ChangeRecord>> records,
        Optional<String> nextShardIterator) implements Response {}
