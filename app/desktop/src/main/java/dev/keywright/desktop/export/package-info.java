/** Floor 5: the design as code. */
@NullMarked
package dev.keywright.desktop.export;

import org.jspecify.annotations.NullMarked;
