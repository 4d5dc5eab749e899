/** Floor 1: the words on the screen, from the message bundle. */
@NullMarked
package dev.keywright.desktop.words;

import org.jspecify.annotations.NullMarked;
