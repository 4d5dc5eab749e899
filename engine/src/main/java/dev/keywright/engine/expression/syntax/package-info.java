/**
 * From text to trees: the tokenizer (which the editor highlights with too), one parser a grammar, and the syntax trees,
 * in which names are still {@code #aliases} and values still {@code :placeholders}.
 */
@NullMarked
package dev.keywright.engine.expression.syntax;

import org.jspecify.annotations.NullMarked;
