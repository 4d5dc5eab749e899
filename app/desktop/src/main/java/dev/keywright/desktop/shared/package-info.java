/** Floor 4: pieces that several screens are made of. */
@NullMarked
package dev.keywright.desktop.shared;

import org.jspecify.annotations.NullMarked;
