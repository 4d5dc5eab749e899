/** Floor 5: the tree of everything in the design, at the left. */
@NullMarked
package dev.keywright.desktop.navigator;

import org.jspecify.annotations.NullMarked;
