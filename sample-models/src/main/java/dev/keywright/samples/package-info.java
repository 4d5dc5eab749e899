/** Complete designs to learn from. Programs write them, so that their thousands of items need not be kept in git. */
@NullMarked
package dev.keywright.samples;

import org.jspecify.annotations.NullMarked;
