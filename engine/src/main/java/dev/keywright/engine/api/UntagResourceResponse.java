package dev.keywright.engine.api;

public record UntagResourceResponse() implements Response {}
