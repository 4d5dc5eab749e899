package dev.keywright.desktop.entities;

import dev.keywright.design.name.AttributeName;

/** A key attribute of the table or of its indexes; {@code role} says whose: {@code GSI1 partition key}. */
record ChartColumn(AttributeName attribute, String role) {}
