/** User accounts and sessions: items that end by themselves, and what to do until they are gone. */
@NullMarked
package dev.keywright.samples.accounts;

import org.jspecify.annotations.NullMarked;
