/** The engine's endpoint as real clients use it. */
@NullMarked
package dev.keywright.engine.clients;

import org.jspecify.annotations.NullMarked;
