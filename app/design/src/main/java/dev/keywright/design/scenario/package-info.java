/** Floor 5: a mix of access patterns over time, to be played against a design. */
@NullMarked
package dev.keywright.design.scenario;

import org.jspecify.annotations.NullMarked;
