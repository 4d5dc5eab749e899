/** Tests of the package's view models, without a toolkit. */
@NullMarked
package dev.keywright.desktop.words;

import org.jspecify.annotations.NullMarked;
