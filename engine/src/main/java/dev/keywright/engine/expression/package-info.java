/**
 * Floor 3: what the service's expressions mean. This package holds the bound trees, in which every {@code #name} and
 * {@code :value} is resolved and every rule that needs no table is checked; only these travel on past {@code check}.
 * {@code syntax} reads text, {@code bind} resolves it, {@code legacy} builds the same trees from the older parameters,
 * {@code eval} applies them to items. Source of the rules: FACTS §4.
 */
@NullMarked
package dev.keywright.engine.expression;

import org.jspecify.annotations.NullMarked;
