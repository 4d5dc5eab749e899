/** Floor 4: access patterns executed for real: what they read, what they cost, and whether they keep their promise. */
@NullMarked
package dev.keywright.workbench.run;

import org.jspecify.annotations.NullMarked;
