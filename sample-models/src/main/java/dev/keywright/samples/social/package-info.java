/** A social network: people and posts are nodes, what they do is an edge, and an index turns each edge round. */
@NullMarked
package dev.keywright.samples.social;

import org.jspecify.annotations.NullMarked;
