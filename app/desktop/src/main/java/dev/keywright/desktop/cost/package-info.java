/** Floor 5: the bill. */
@NullMarked
package dev.keywright.desktop.cost;

import org.jspecify.annotations.NullMarked;
