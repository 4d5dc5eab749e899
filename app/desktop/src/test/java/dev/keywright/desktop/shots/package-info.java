/** Pictures of every screen, to be looked at. */
@NullMarked
package dev.keywright.desktop.shots;

import org.jspecify.annotations.NullMarked;
