/** Floor 6: the window: menus, tools, navigator, screens, inspector, problems, palette. */
@NullMarked
package dev.keywright.desktop.shell;

import org.jspecify.annotations.NullMarked;
