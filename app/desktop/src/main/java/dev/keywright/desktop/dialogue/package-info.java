/** Floor 2: what view models may ask of the person in front of the window, as a port; tests answer from a script. */
@NullMarked
package dev.keywright.desktop.dialogue;

import org.jspecify.annotations.NullMarked;
