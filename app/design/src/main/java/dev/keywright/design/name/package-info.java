/** Floor 1: the ids of a design. Each is the name people gave the thing, in a type of its own. */
@NullMarked
package dev.keywright.design.name;

import org.jspecify.annotations.NullMarked;
