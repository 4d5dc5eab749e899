/** Floor 5: access patterns: the list with its coverage, one pattern in full, its run. */
@NullMarked
package dev.keywright.desktop.patterns;

import org.jspecify.annotations.NullMarked;
