/**
 * Floor 7: the line. {@code Engine} alone knows the order of the stages, who may write when, and when a request is
 * committed.
 */
@NullMarked
package dev.keywright.engine.line;

import org.jspecify.annotations.NullMarked;
