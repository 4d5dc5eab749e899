/** An online game in three tables, with leaderboards kept by an index. */
@NullMarked
package dev.keywright.samples.game;

import org.jspecify.annotations.NullMarked;
