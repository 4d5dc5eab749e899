/** Floor 1: what things cost, by region, each price with its date and where it is from. */
@NullMarked
package dev.keywright.workbench.price;

import org.jspecify.annotations.NullMarked;
