/** Floor 5: a table's keys, attributes, indexes and options. */
@NullMarked
package dev.keywright.desktop.table;

import org.jspecify.annotations.NullMarked;
