/**
 * Floor 4: the store, on H2's MVStore: one copy-on-write tree a keyspace. A snapshot is the set of the trees' roots as
 * the last commit left them. The only package that knows {@code org.h2}.
 */
@NullMarked
package dev.keywright.engine.storage.mv;

import org.jspecify.annotations.NullMarked;
