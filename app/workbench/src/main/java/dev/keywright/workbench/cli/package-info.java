/** Floor 7: the command line. Everything the app does, without a screen. */
@NullMarked
package dev.keywright.workbench.cli;

import org.jspecify.annotations.NullMarked;
