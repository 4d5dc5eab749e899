/** Floor 2: how it looks. Themes, fonts, icons, entity colours and the heat scale. */
@NullMarked
package dev.keywright.desktop.theme;

import org.jspecify.annotations.NullMarked;
