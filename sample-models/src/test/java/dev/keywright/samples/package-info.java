@NullMarked
package dev.keywright.samples;

import org.jspecify.annotations.NullMarked;
