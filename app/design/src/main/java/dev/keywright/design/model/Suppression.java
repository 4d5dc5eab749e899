package dev.keywright.design.model;

/** A finding of {@code rule} at {@code where} that is accepted, and why. An empty {@code where} means everywhere. */
public record Suppression(String rule, String where, String reason) {}
