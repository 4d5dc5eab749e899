/**
 * Floor 6: what the engine does by itself as time goes by, on the injected clock: expired items are removed, stream
 * shards roll, and what is too old to be read is cleared away (FACTS §6.1, §6.2).
 */
@NullMarked
package dev.keywright.engine.upkeep;

import org.jspecify.annotations.NullMarked;
