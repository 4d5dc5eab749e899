/**
 * From syntax trees to bound trees: aliases and placeholders resolved, reserved words, functions, operand types and
 * overlapping paths checked, in the service's order and with the service's words.
 */
@NullMarked
package dev.keywright.engine.expression.bind;

import org.jspecify.annotations.NullMarked;
