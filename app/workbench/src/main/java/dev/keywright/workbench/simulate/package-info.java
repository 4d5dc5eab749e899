/** Floor 3: a workload played against the partition model, second by second, by batches of equal requests. */
@NullMarked
package dev.keywright.workbench.simulate;

import org.jspecify.annotations.NullMarked;
