/** Floor 1: what the app remembers between two starts. */
@NullMarked
package dev.keywright.desktop.settings;

import org.jspecify.annotations.NullMarked;
