/** Floor 5: the whole walk in one place: a design loaded, run, priced and simulated. Screens and commands start here. */
@NullMarked
package dev.keywright.workbench.study;

import org.jspecify.annotations.NullMarked;
