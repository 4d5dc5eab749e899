/** Floor 3: the monthly bill of a design, from what its patterns consume and its items weigh. */
@NullMarked
package dev.keywright.workbench.cost;

import org.jspecify.annotations.NullMarked;
