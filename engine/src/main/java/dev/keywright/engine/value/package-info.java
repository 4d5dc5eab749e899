/**
 * Floor 1: what a table holds. Attribute values, items, 38-digit numbers, their sizes in bytes, their order and their
 * compact binary form. Everything here is immutable and valid by construction: text that is not a number, an empty set
 * or a duplicate member never becomes a value (see {@code api.Supplied} for what a request may carry instead).
 */
@NullMarked
package dev.keywright.engine.value;

import org.jspecify.annotations.NullMarked;
