/**
 * Floor 5, stage 7: from what was asked, what came of it and what it cost to the answer, or to the fault that is the
 * answer.
 */
@NullMarked
package dev.keywright.engine.reply;

import org.jspecify.annotations.NullMarked;
