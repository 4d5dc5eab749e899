/**
 * The engine's endpoint against DynamoDB Local: the same raw requests to both, the answers compared. Where the two are
 * meant to differ, {@link dev.keywright.engine.differential.WantedDifference} names it and gives the reason.
 */
@NullMarked
package dev.keywright.engine.differential;

import org.jspecify.annotations.NullMarked;
