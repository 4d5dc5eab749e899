/**
 * Floor 5, stage 4: carries a plan out over one snapshot or transaction. The same plan over the same stored state gives
 * the same outcome.
 */
@NullMarked
package dev.keywright.engine.execute;

import org.jspecify.annotations.NullMarked;
