/** Tests of the package's view models, without a toolkit. */
@NullMarked
package dev.keywright.desktop.heat;

import org.jspecify.annotations.NullMarked;
