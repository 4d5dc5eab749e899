/**
 * Floor 4: the nouns that travel down the line. Stages know these and not each other: {@code Checked} leaves check,
 * {@code Plan} leaves plan, {@code Outcome} leaves execute, {@code Receipt} leaves capacity.
 */
@NullMarked
package dev.keywright.engine.flow;

import org.jspecify.annotations.NullMarked;
