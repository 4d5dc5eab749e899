/** The JavaFX application. */
@NullMarked
package dev.keywright.desktop;

import org.jspecify.annotations.NullMarked;
