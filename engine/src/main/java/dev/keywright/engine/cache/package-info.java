/**
 * Floor 8: a cache in front of the engine that does what DynamoDB Accelerator does (FACTS §6.8). Simulated: one node, in
 * this process.
 */
@NullMarked
package dev.keywright.engine.cache;

import org.jspecify.annotations.NullMarked;
