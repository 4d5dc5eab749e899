/**
 * Floor 5, stage 5: what an outcome costs, in integer half units, by the rules of FACTS §2.5 to §2.8.
 */
@NullMarked
package dev.keywright.engine.capacity;

import org.jspecify.annotations.NullMarked;
