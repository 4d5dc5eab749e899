/**
 * Floor 5, between capacity and commit: puts what a write has changed into the table's stream, in the write's own
 * transaction, and reads it back. Streams begin, roll and end here (FACTS §6.1).
 */
@NullMarked
package dev.keywright.engine.stream;

import org.jspecify.annotations.NullMarked;
