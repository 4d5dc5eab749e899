/** Devices that measure: time in the key, old readings that end, and an index that is sharded for its writes. */
@NullMarked
package dev.keywright.samples.devices;

import org.jspecify.annotations.NullMarked;
