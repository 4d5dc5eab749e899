package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record TagResourceRequest(Optional<String> resourceArn,
        Optional<List<Tag>> tags) implements Request<TagResourceResponse> {}
