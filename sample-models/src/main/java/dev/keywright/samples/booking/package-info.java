/** Hotel rooms: what must be unique is an item, and what belongs together is a transaction. */
@NullMarked
package dev.keywright.samples.booking;

import org.jspecify.annotations.NullMarked;
