/** Floor 1: work away from the window's thread, with progress and cancel; tests run it on their own thread. */
@NullMarked
package dev.keywright.desktop.task;

import org.jspecify.annotations.NullMarked;
