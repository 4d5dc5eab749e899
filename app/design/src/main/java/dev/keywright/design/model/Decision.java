package dev.keywright.design.model;

/** Why the design is as it is. {@code date} is free text, ISO 8601 by habit. */
public record Decision(String title, String date, String text) {}
