package dev.keywright.engine.api;

/** The answer of one operation. */
public interface Response {}
