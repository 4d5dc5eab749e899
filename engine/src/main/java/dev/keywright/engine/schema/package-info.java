/**
 * Floor 2: what a table is. Everything the control plane keeps of a table and its indexes, valid by construction; raw
 * requests live in {@code api}, and {@code check} turns one into the other.
 */
@NullMarked
package dev.keywright.engine.schema;

import org.jspecify.annotations.NullMarked;
