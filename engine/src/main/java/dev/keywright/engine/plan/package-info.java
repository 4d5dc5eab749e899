/**
 * Floor 5, stage 3: from a request that makes sense to what has to be done with the storage: keys encoded, ranges
 * drawn, new tables given their ids.
 */
@NullMarked
package dev.keywright.engine.plan;

import org.jspecify.annotations.NullMarked;
