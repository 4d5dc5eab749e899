/** Floor 6: the design as one immutable value, and addresses of everything in it. */
@NullMarked
package dev.keywright.design.model;

import org.jspecify.annotations.NullMarked;
