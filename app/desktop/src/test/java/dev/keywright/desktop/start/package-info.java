/** Offenders that prove the house rules can fail. */
@NullMarked
package dev.keywright.desktop.start;

import org.jspecify.annotations.NullMarked;
