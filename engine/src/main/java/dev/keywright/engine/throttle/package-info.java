/**
 * Floor 6: admission of live requests. What requests consumed is held against the partition model, and what does not fit
 * is refused in the service's words (FACTS §5.2). Simulated: nothing is partitioned on disk.
 */
@NullMarked
package dev.keywright.engine.throttle;

import org.jspecify.annotations.NullMarked;
