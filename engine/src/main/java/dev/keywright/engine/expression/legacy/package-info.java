/**
 * The parameters from before expressions ({@code Expected}, {@code QueryFilter}, {@code KeyConditions},
 * {@code AttributeUpdates}, {@code AttributesToGet}), turned into the same bound trees (FACTS §4.8).
 */
@NullMarked
package dev.keywright.engine.expression.legacy;

import org.jspecify.annotations.NullMarked;
