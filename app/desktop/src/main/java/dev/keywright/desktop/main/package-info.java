/** Floor 7: the entry, and the one place where the parts are put together. */
@NullMarked
package dev.keywright.desktop.main;

import org.jspecify.annotations.NullMarked;
