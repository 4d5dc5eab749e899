package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListTagsOfResourceResponse(Optional<List<Tag>> tags, Optional<String> nextToken) implements Response {}
