/** Food deliveries: sums that are kept as things happen, each counted once, so that nobody adds up when asked. */
@NullMarked
package dev.keywright.samples.delivery;

import org.jspecify.annotations.NullMarked;
