/** Floor 5: the start page. */
@NullMarked
package dev.keywright.desktop.start;

import org.jspecify.annotations.NullMarked;
