/**
 * The endpoint beside other local DynamoDBs: the same requests, in one run, by turns. Each server is a process of its own
 * on loopback; the load comes from this process.
 */
@NullMarked
package dev.keywright.benchmarks.side;

import org.jspecify.annotations.NullMarked;
