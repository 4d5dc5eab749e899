/** Floor 3: everything that can be done, as values: the menus, the shortcuts and the palette are drawn from them. */
@NullMarked
package dev.keywright.desktop.command;

import org.jspecify.annotations.NullMarked;
