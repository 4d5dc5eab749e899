/** Shopping carts: a thing that is read and written whole is one item, and its lines are a map in it. */
@NullMarked
package dev.keywright.samples.cart;

import org.jspecify.annotations.NullMarked;
