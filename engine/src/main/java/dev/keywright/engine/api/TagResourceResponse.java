package dev.keywright.engine.api;

public record TagResourceResponse() implements Response {}
