/** Floor 5: what the checks found, at the bottom. */
@NullMarked
package dev.keywright.desktop.problems;

import org.jspecify.annotations.NullMarked;
