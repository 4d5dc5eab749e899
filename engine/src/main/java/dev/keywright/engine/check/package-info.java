/**
 * Floor 5, stage 2: does the request make sense? Member constraints, then what the request alone can tell, then the
 * table, then what its schema says: in the service's order (FACTS §3.4) and words. No input or output.
 */
@NullMarked
package dev.keywright.engine.check;

import org.jspecify.annotations.NullMarked;
