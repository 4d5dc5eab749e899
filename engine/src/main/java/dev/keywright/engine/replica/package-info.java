/**
 * Floor 6: how writes of one region reach the others (FACTS §6.4). The regions are simulated: all of them are in this
 * one engine, and what lies between them is a queue in its store.
 */
@NullMarked
package dev.keywright.engine.replica;

import org.jspecify.annotations.NullMarked;
