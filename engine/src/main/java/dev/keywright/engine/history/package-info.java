/**
 * Floor 4: what a table's items were before they changed. While a history is kept, every write leaves the image it
 * replaced, in the same transaction; what a table was at a moment is what it is now, with the first image left after
 * that moment put in its place.
 */
@NullMarked
package dev.keywright.engine.history;

import org.jspecify.annotations.NullMarked;
