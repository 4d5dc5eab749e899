/** Floor 2: what applications would ask, and of which keys: rates, skews and key mixes, seeded and repeatable. */
@NullMarked
package dev.keywright.workbench.workload;

import org.jspecify.annotations.NullMarked;
