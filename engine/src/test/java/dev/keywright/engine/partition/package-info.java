@NullMarked
package dev.keywright.engine.partition;

import org.jspecify.annotations.NullMarked;
