/** Floor 5: the figures of what is selected, at the right. */
@NullMarked
package dev.keywright.desktop.inspector;

import org.jspecify.annotations.NullMarked;
