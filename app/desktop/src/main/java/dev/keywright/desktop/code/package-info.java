/** Floor 3: code on screen, with its syntax in colour. */
@NullMarked
package dev.keywright.desktop.code;

import org.jspecify.annotations.NullMarked;
