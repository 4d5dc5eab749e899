/**
 * Bound trees applied to items. Every function here is pure: the same tree and item give the same answer, any number
 * of times.
 */
@NullMarked
package dev.keywright.engine.expression.eval;

import org.jspecify.annotations.NullMarked;
