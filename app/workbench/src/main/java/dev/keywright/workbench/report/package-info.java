/** Floor 6: one HTML file about a design, with its pictures in it. */
@NullMarked
package dev.keywright.workbench.report;

import org.jspecify.annotations.NullMarked;
