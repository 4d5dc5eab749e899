/** Tests of the table screen without a toolkit. */
@NullMarked
package dev.keywright.desktop.table;

import org.jspecify.annotations.NullMarked;
