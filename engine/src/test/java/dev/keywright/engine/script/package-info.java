/** Golden scripts: requests as the wire carries them, each with the answer it must get. */
@NullMarked
package dev.keywright.engine.script;

import org.jspecify.annotations.NullMarked;
