/**
 * Floor 5: what the service hides. Which key lives on which partition, what each partition consumed each second, when
 * it splits and what it throttles (FACTS §5). {@code KeySpace} is a table or a global index; {@code Admission} takes
 * batches of equal requests, so that one request of a live endpoint and a million requests a second of a simulation go
 * through the same few lines.
 *
 * <p>Pure: no clock, no randomness, no I/O. Capacity is counted in integer half units. What the service does not publish
 * is a named value of {@code Assumptions}. Nothing here is safe for use by several threads at once; the owner locks.
 */
@NullMarked
package dev.keywright.engine.partition;

import org.jspecify.annotations.NullMarked;
