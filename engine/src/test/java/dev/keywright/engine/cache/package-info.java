@NullMarked
package dev.keywright.engine.cache;

import org.jspecify.annotations.NullMarked;
