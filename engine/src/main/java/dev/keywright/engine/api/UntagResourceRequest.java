package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record UntagResourceRequest(Optional<String> resourceArn,
        Optional<List<String>> tagKeys) implements Request<UntagResourceResponse> {}
