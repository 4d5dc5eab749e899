/** A chat: messages in months, an inbox that is sorted by its index, and writes that may come twice. */
@NullMarked
package dev.keywright.samples.chat;

import org.jspecify.annotations.NullMarked;
