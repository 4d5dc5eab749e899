/** An online shop in a single table: nine entities, two overloaded indexes, and a product too famous for its key. */
@NullMarked
package dev.keywright.samples.shop;

import org.jspecify.annotations.NullMarked;
