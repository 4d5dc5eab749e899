/**
 * Floor 4: bytes to requests, responses and faults, and back. {@code Shapes} and its neighbours are tables that name
 * each member once, for both directions; {@code Operations} is the one list of what there is. The only package that
 * knows Jackson.
 */
@NullMarked
package dev.keywright.engine.wire;

import org.jspecify.annotations.NullMarked;
