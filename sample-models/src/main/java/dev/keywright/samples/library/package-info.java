/** A lending library, moved from a relational database table by table: what not to do, and what check says to it. */
@NullMarked
package dev.keywright.samples.library;

import org.jspecify.annotations.NullMarked;
