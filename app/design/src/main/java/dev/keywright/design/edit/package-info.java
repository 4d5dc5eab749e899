/**
 * Floor 7: changes of a design as data, what they do, and the history of values that undo walks. A rename carries every
 * reference along; nothing ever computes an inverse.
 */
@NullMarked
package dev.keywright.design.edit;

import org.jspecify.annotations.NullMarked;
