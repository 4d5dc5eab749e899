/**
 * Floor 9: a design as files for other tools. Each format is built as a tree first and printed second; the rules are those
 * of WORKBENCH §4.
 */
@NullMarked
package dev.keywright.design.exporting;

import org.jspecify.annotations.NullMarked;
