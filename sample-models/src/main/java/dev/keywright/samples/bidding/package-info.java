/** Real-time bidding: tens of thousands of small reads a second, and budgets that many servers spend at once. */
@NullMarked
package dev.keywright.samples.bidding;

import org.jspecify.annotations.NullMarked;
