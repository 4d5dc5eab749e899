/**
 * Floor 2: everything that can go wrong with a request, as data. {@code Fault} has one variant for each error code of
 * the API; {@code Message} is the only place where the service's words are written down.
 */
@NullMarked
package dev.keywright.engine.fault;

import org.jspecify.annotations.NullMarked;
