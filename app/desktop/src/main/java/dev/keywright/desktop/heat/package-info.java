/** Floor 5: load and heat: partitions over time, what was throttled, which keys run hot. */
@NullMarked
package dev.keywright.desktop.heat;

import org.jspecify.annotations.NullMarked;
