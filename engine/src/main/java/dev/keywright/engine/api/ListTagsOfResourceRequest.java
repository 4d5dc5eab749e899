package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ListTagsOfResourceRequest(Optional<String> resourceArn,
        Optional<String> nextToken) implements Request<ListTagsOfResourceResponse> {}
