/**
 * Floor 3: the storage port. Ordered keyspaces of bytes, snapshots that read without a lock, one writing transaction at
 * a time that commits all of its writes or none, and the encoding that makes the order of bytes the order of keys.
 */
@NullMarked
package dev.keywright.engine.storage;

import org.jspecify.annotations.NullMarked;
