/** Floor 5: the entity chart: which template fills which key attribute, edited in place. */
@NullMarked
package dev.keywright.desktop.entities;

import org.jspecify.annotations.NullMarked;
