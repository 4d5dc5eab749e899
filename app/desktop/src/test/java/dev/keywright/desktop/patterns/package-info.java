/** Tests of the access patterns without a toolkit. */
@NullMarked
package dev.keywright.desktop.patterns;

import org.jspecify.annotations.NullMarked;
