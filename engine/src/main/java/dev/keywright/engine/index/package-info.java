/**
 * Floor 3: what a write does to indexes. Pure: from a schema and the images before and after come the entries to
 * remove, insert and replace.
 */
@NullMarked
package dev.keywright.engine.index;

import org.jspecify.annotations.NullMarked;
