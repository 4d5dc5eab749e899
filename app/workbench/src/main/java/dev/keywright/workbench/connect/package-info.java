/** Floor 1: who answers requests: the engine inside, or an endpoint elsewhere. */
@NullMarked
package dev.keywright.workbench.connect;

import org.jspecify.annotations.NullMarked;
