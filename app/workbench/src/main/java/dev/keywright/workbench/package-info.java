/** Designs at work: loaded into an engine, run, simulated, priced and reported, without a screen. */
@NullMarked
package dev.keywright.workbench;

import org.jspecify.annotations.NullMarked;
