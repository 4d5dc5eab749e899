/** Programs from outside that a test asks about our output. */
@NullMarked
package dev.keywright.design.clients;

import org.jspecify.annotations.NullMarked;
