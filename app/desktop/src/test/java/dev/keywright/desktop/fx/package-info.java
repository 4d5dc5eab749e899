/** What tests of the window stand on. */
@NullMarked
package dev.keywright.desktop.fx;

import org.jspecify.annotations.NullMarked;
